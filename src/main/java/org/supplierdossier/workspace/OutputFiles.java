package org.supplierdossier.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.job.Bundling;
import org.supplierdossier.job.Job;
import org.supplierdossier.problem.Problems;
import org.supplierdossier.supplier.Customer;
import org.supplierdossier.yaml.YamlTree;

/** Checks, before any work, the files that writing dossiers will need: templates and keys. */
final class OutputFiles {
  private static final Set<String> KINDS_OF_KEY = Set.of("RSA", "EC");
  private static final int FIRST_BYTE_OF_ZIP = 'P';

  private final Job job;
  private final YamlTree jobFile;
  private final Problems problems;

  OutputFiles(Job job, YamlTree jobFile, Problems problems) {
    this.job = job;
    this.jobFile = jobFile;
    this.problems = problems;
  }

  void check(CustomerFiles customers) {
    if (job.formats().contains(Job.Format.DOCX)) {
      for (Customer customer : customers.customers()) {
        checkTemplate(customer, customers.file(customer.id()));
      }
    }
    Bundling bundling = job.bundling();
    Path key = bundling.key();
    if (key != null) {
      keyFault(key, bundling.passwordFile())
          .ifPresent(
              fault ->
                  error(
                      "sign_with",
                      "the key \"" + Folder.shown(key) + "\" cannot sign: " + fault,
                      "name a PKCS #12 file with an RSA or EC key and its certificate, and its"
                          + " password with password_file"));
    }
    Path stamps = bundling.timeStamps();
    if (stamps != null && !Files.isDirectory(stamps)) {
      error(
          "timestamps",
          "\"" + Folder.shown(stamps) + "\" is no folder",
          "name the folder that holds the tokens");
    }
  }

  private void error(String key, String what, String remedy) {
    problems.error(jobFile.file(), jobFile.get("bundle").get(key).line(), what, remedy);
  }

  private void checkTemplate(Customer customer, YamlTree file) {
    String template = customer.template();
    if (template == null) {
      return;
    }
    for (String language : List.of("zh", "en")) {
      Path path = Path.of(template.replace("{language}", language).replace("{paper}", "dossier"));
      boolean needed = !template.contains("{language}") || reads(customer, language);
      if (needed && !isZip(path)) {
        problems.error(
            file.file(),
            file.get("template").line(),
            "the template \"" + Folder.shown(path) + "\" is no Word document",
            "name a .docx file; the path is relative to the working directory");
        return;
      }
    }
  }

  private static boolean reads(Customer customer, String language) {
    return switch (customer.languages()) {
      case ZH -> language.equals("zh");
      case EN -> language.equals("en");
      case BOTH -> true;
    };
  }

  private static boolean isZip(Path path) {
    try (InputStream in = Files.newInputStream(path)) {
      return in.read() == FIRST_BYTE_OF_ZIP;
    } catch (IOException e) {
      return false;
    }
  }

  private static Optional<String> keyFault(Path file, @Nullable Path passwordFile) {
    try (InputStream in = Files.newInputStream(file)) {
      char[] password = Secrets.firstLine(passwordFile);
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(in, password);
      for (String alias : Collections.list(store.aliases())) {
        Key key = store.isKeyEntry(alias) ? store.getKey(alias, password) : null;
        if (key != null && KINDS_OF_KEY.contains(key.getAlgorithm())) {
          return Optional.empty();
        }
      }
      return Optional.of("it holds no RSA or EC key");
    } catch (IOException | GeneralSecurityException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }
}
