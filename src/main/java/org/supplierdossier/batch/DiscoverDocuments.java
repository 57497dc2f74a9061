package org.supplierdossier.batch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.supplierdossier.document.DocumentPath;
import org.supplierdossier.document.Sha256;
import org.supplierdossier.store.Run.RunFile;
import org.supplierdossier.supplier.FolderName;
import org.supplierdossier.supplier.SupplierId;

/** Finds every file of every data room and takes its digest. */
final class DiscoverDocuments implements Work<SupplierId> {
  private static final Set<String> CONFIGURATION = Set.of("supplier.yml");
  private static final Set<String> LITTER = Set.of("thumbs.db", "desktop.ini");

  private final RunState state;
  private final UnfinishedRun unfinished;

  DiscoverDocuments(RunState state, UnfinishedRun unfinished) {
    this.state = state;
    this.unfinished = unfinished;
  }

  @Override
  public String name() {
    return "discoverDocuments";
  }

  @Override
  public List<SupplierId> items() {
    return state.workspace().suppliers().stream().map(s -> s.id()).toList();
  }

  @Override
  public String lane(SupplierId supplier) {
    return supplier.value();
  }

  @Override
  public void perform(SupplierId supplier) {
    Path folder =
        FolderName.find(state.workspace().job().input().resolve("suppliers"), supplier.value())
            .orElseThrow(
                () -> new IllegalStateException("the folder of " + supplier + " has gone"));
    state.run().removeFiles(supplier);
    Map<DocumentPath, Path> files = files(folder);
    for (Map.Entry<DocumentPath, Path> file : files.entrySet()) {
      state.run().add(digested(supplier, file.getKey(), file.getValue()));
    }
    unfinished.discovered(files.size());
  }

  /** The files below a folder by their path; links are not followed, dotfiles are left out. */
  static Map<DocumentPath, Path> files(Path folder) {
    Map<DocumentPath, Path> files = new TreeMap<>();
    try {
      Files.walkFileTree(
          folder,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
              return !dir.equals(folder) && isHidden(dir)
                  ? FileVisitResult.SKIP_SUBTREE
                  : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              String path = folder.relativize(file).toString().replace('\\', '/');
              if (attributes.isRegularFile() && !isHidden(file) && !CONFIGURATION.contains(path)) {
                files.put(new DocumentPath(Normalizer.normalize(path, Normalizer.Form.NFC)), file);
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException cause) {
              // what cannot be listed is reported by the reader, which cannot open it either
              String path = folder.relativize(file).toString().replace('\\', '/');
              if (!path.isEmpty()) {
                files.put(new DocumentPath(Normalizer.normalize(path, Normalizer.Form.NFC)), file);
              }
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  private static boolean isHidden(Path path) {
    String name = path.getFileName().toString();
    return name.startsWith(".")
        || name.startsWith("~$")
        || LITTER.contains(name.toLowerCase(Locale.ROOT));
  }

  private static RunFile digested(SupplierId supplier, DocumentPath path, Path file) {
    MessageDigest digest = Sha256.digest();
    try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
      long size = in.transferTo(OutputStream.nullOutputStream());
      return new RunFile(
          supplier, path, file, new Sha256(HexFormat.of().formatHex(digest.digest())), size);
    } catch (IOException e) {
      // the reader will say that it cannot be opened; the name stands in for the bytes
      return new RunFile(supplier, path, file, Sha256.of("unreadable", path.value()), 0);
    }
  }
}
