package org.supplierdossier.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.document.Document;
import org.supplierdossier.document.DocumentPath;
import org.supplierdossier.document.Limits;
import org.supplierdossier.document.Locator;
import org.supplierdossier.document.Passage;
import org.supplierdossier.reading.DocumentReader;
import org.supplierdossier.render.ReadingJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what is read of a file, passage by passage with its place. */
@Command(
    name = "read",
    description = "Prints what is read of a file, passage by passage, with its places.",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class)
final class ReadCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "FILE", description = "a document of any format")
  private Path file;

  @Option(names = "--json", description = "print it as JSON")
  private boolean json;

  @Option(
      names = "--password-file",
      paramLabel = "FILE",
      description = "text in UTF-8 with a password on each line, tried on what is encrypted")
  private @Nullable Path passwordFile;

  /** Filled in by picocli. */
  @SuppressWarnings("NullAway.Init")
  ReadCommand() {}

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    if (!Files.isRegularFile(file)) {
      spec.commandLine().getErr().println("\"" + file + "\" is no file; name a document");
      return RunCommand.USAGE;
    }
    List<String> passwords;
    try {
      passwords = passwords();
    } catch (IOException e) {
      spec.commandLine()
          .getErr()
          .println("\"" + passwordFile + "\" cannot be read; name a text file in UTF-8");
      return RunCommand.USAGE;
    }
    String name = String.valueOf(file.getFileName());
    try (DocumentReader reader = new DocumentReader()) {
      List<Document> documents =
          reader.read(file, name, Limits.DEFAULT, passwords).at(new DocumentPath(name));
      if (json) {
        out.print(ReadingJson.of(documents));
        out.flush();
      } else {
        documents.forEach(document -> print(document, out));
      }
    }
    return RunCommand.DONE;
  }

  private List<String> passwords() throws IOException {
    return passwordFile == null
        ? List.of()
        : Files.readString(passwordFile)
            .lines()
            .map(line -> line.startsWith("\ufeff") ? line.substring(1) : line)
            .filter(line -> !line.isEmpty())
            .toList();
  }

  private static void print(Document document, PrintWriter out) {
    out.println(
        document.path()
            + "  "
            + document.mediaType()
            + "  "
            + document.size()
            + " bytes  "
            + document.status().key()
            + ": "
            + document.reason().en());
    document.hidden().forEach(h -> out.println("  hides: " + h.kind().key() + " " + h.detail()));
    for (Passage passage : document.passages()) {
      out.println(
          "  ["
              + passage.number()
              + "] "
              + place(passage)
              + (passage.hidden() ? " hidden" : "")
              + "  "
              + passage.text().replace(Passage.CELL_SEPARATOR, '|'));
    }
  }

  /** The place of a whole passage in a few words. */
  private static String place(Passage passage) {
    Locator locator = passage.locate(0, passage.text().length());
    if (locator instanceof Locator.Page p) {
      Integer percent = p.confidence();
      return "page " + p.page() + (percent == null ? "" : " (" + percent + "%)");
    } else if (locator instanceof Locator.Paragraph p) {
      return "paragraph " + p.number() + (p.headings().isEmpty() ? "" : " " + p.headings());
    } else if (locator instanceof Locator.TableCell c) {
      return "table " + c.table() + " row " + c.row();
    } else if (locator instanceof Locator.SheetCell c) {
      return c.sheet() + "!" + c.address();
    } else if (locator instanceof Locator.Slide s) {
      return "slide " + s.number() + " " + s.part();
    } else if (locator instanceof Locator.Line l) {
      return "line " + l.number();
    } else if (locator instanceof Locator.Pointer p) {
      return p.pointer();
    } else if (locator instanceof Locator.Part p) {
      return p.part();
    }
    return locator.kind();
  }
}
