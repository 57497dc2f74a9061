package org.supplierdossier.render;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.supplierdossier.document.Limits;
import org.supplierdossier.dossier.DossierId;
import tools.jackson.databind.node.ObjectNode;

/**
 * What was run to make a dossier: everything that decides what it says, and nothing that may differ
 * between two runs on the same input, such as times and places on a disk.
 *
 * @param job kind of the job
 * @param versions of the reader, the rules and the rulebook
 */
public record RunFacts(
    String job,
    LocalDate asOf,
    DossierId dossier,
    String regime,
    List<String> formats,
    SortedMap<String, String> versions,
    Limits limits) {
  public RunFacts {
    formats = List.copyOf(formats);
    versions = Collections.unmodifiableSortedMap(new TreeMap<>(versions));
  }

  /** The facts for programs. */
  public String json() {
    ObjectNode root = JsonText.object();
    root.put("schema_version", 1);
    root.put("program", "supplier-dossier");
    root.put("job", job);
    root.put("as_of", asOf.toString());
    root.put("supplier", dossier.supplier().value());
    root.put("customer", dossier.customer().value());
    root.put("edition", dossier.edition().key());
    root.put("regime", regime);
    root.set("formats", JsonText.strings(formats));
    ObjectNode of = root.putObject("versions");
    versions.forEach(of::put);
    ObjectNode within = root.putObject("limits");
    limits.byName().forEach(within::put);
    return JsonText.write(root);
  }
}
