package org.supplierdossier.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.supplierdossier.document.Sha256;

/** What was written into which folder of which output, under the key of what it shows. */
public final class Renderings {
  private final JdbcClient jdbc;

  public Renderings(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * The files of a folder.
   *
   * @param key of what they show
   * @param files digest of each file by its path below the folder
   */
  public record Rendering(Sha256 key, Map<String, Sha256> files) {
    public Rendering {
      files = new TreeMap<>(files);
    }
  }

  /** What was last written into a folder. */
  public Optional<Rendering> find(String output, String folder) {
    return jdbc.sql("select files from rendering where output = ? and folder = ?")
        .params(output, folder)
        .query((row, i) -> row.getBytes(1))
        .optional()
        .map(payload -> Payloads.read(payload, Rendering.class));
  }

  /** Records what was written into a folder. */
  public void save(String output, String folder, Rendering rendering) {
    forget(output, folder);
    jdbc.sql("insert into rendering (output, folder, rendering_key, files) values (?, ?, ?, ?)")
        .params(output, folder, rendering.key.value(), Payloads.write(rendering))
        .update();
  }

  /** Forgets a folder that is no longer there. */
  public void forget(String output, String folder) {
    jdbc.sql("delete from rendering where output = ? and folder = ?")
        .params(output, folder)
        .update();
  }

  /** The folders of an output in their order. */
  public List<String> folders(String output) {
    return jdbc.sql("select folder from rendering where output = ? order by folder")
        .param(output)
        .query(String.class)
        .list();
  }
}
