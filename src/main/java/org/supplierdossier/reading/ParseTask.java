package org.supplierdossier.reading;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Consumer;
import org.supplierdossier.document.Document;
import org.supplierdossier.document.DocumentBytes;
import org.supplierdossier.reading.process.Task;

/** Parses one file after the other, in a process of its own. */
public final class ParseTask implements Task {
  private final Formats formats = new Formats();

  /** Called in the reading process. */
  public ParseTask() {}

  @Override
  public boolean perform(byte[] bytes, Consumer<String> steps, OutputStream answer)
      throws IOException {
    FileParse parse = new FileParse(formats, ParseRequest.of(bytes), steps);
    List<Document> documents = parse.read();
    DataOutputStream out = new DataOutputStream(new BufferedOutputStream(answer));
    DocumentBytes.write(out, documents);
    out.flush();
    return parse.leftUnharmed();
  }
}
