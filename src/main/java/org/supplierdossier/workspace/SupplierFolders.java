package org.supplierdossier.workspace;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.supplierdossier.language.Bilingual;
import org.supplierdossier.problem.Problems;
import org.supplierdossier.supplier.FolderName;
import org.supplierdossier.supplier.Identifiers;
import org.supplierdossier.supplier.Supplier;
import org.supplierdossier.supplier.SupplierId;
import org.supplierdossier.yaml.SupplierYaml;
import org.supplierdossier.yaml.YamlParser;
import org.supplierdossier.yaml.YamlTree;

/**
 * The folders below {@code suppliers/}. A folder that cannot be a supplier stops the run: were it
 * left out, its documents would be missing from dossiers and nobody would know.
 */
final class SupplierFolders {
  private final Path folder;
  private final Problems problems;
  private final Map<SupplierId, Supplier> suppliers = new TreeMap<>();
  private final Set<SupplierId> broken = new HashSet<>();

  private SupplierFolders(Path folder, Problems problems) {
    this.folder = folder;
    this.problems = problems;
  }

  static SupplierFolders load(Path folder, Problems problems) {
    SupplierFolders folders = new SupplierFolders(folder, problems);
    folders.load();
    return folders;
  }

  private void load() {
    Map<String, Path> inLowerCase = new TreeMap<>();
    List<Path> children = new Folder(folder, problems).children(c -> true);
    for (Path child : children) {
      String name = FolderName.of(child);
      Optional<String> fault = FolderName.fault(name);
      if (Files.isSymbolicLink(child)) {
        error(child, "this is a link, and links are not followed", "put the folder itself here");
      } else if (!Files.isDirectory(child)) {
        problems.warning(
            Folder.shown(child),
            0,
            "the file lies beside the folders of the suppliers and is not read",
            "move it into the folder of its supplier");
      } else if (fault.isPresent()) {
        error(
            child,
            "the folder's name " + fault.get() + ", so it cannot be the id of a supplier",
            "rename it, for example to \"landuo-computing\"");
      } else {
        Path other = inLowerCase.putIfAbsent(name.toLowerCase(Locale.ROOT), child);
        load(new SupplierId(name), child);
        if (other != null) {
          error(
              child,
              "the folder has the name of \"" + Folder.shown(other) + "\" but for its case or form",
              "rename one of them");
        }
      }
    }
    if (children.isEmpty() && !problems.haveErrors()) {
      error(folder, "there is no supplier", "make a folder for each supplier, with its documents");
    }
  }

  private void error(Path place, String what, String remedy) {
    problems.error(Folder.shown(place), 0, what, remedy);
  }

  private void load(SupplierId id, Path child) {
    Path file = child.resolve("supplier.yml");
    if (!Files.exists(file)) {
      problems.warning(
          Folder.shown(file),
          0,
          "the file is missing, so the supplier is called \"" + id + "\"",
          "write it to give names, identifiers and products");
      suppliers.put(id, named(id));
      return;
    }
    long errors = problems.errors().count();
    Optional<YamlTree> tree = YamlParser.parse(file, Folder.shown(file), problems);
    suppliers.put(id, tree.map(t -> SupplierYaml.load(id, t, problems)).orElseGet(() -> named(id)));
    if (problems.errors().count() > errors) {
      broken.add(id);
    }
  }

  private static Supplier named(SupplierId id) {
    return new Supplier(
        id,
        Bilingual.same(id.value()),
        List.of(),
        Identifiers.NONE,
        null,
        Supplier.Provenance.VOLUNTEERED,
        null,
        List.of());
  }

  /** The suppliers by id; what is broken in a file has its default. */
  List<Supplier> suppliers() {
    return new ArrayList<>(suppliers.values());
  }

  /** The supplier with this id. */
  Optional<Supplier> find(String id) {
    return FolderName.fault(id).isPresent()
        ? Optional.empty()
        : Optional.ofNullable(suppliers.get(new SupplierId(id)));
  }

  /** Whether a problem of the supplier's own file has been reported. */
  boolean isBroken(SupplierId id) {
    return broken.contains(id);
  }
}
