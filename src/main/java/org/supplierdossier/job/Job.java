package org.supplierdossier.job;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.document.Limits;
import org.supplierdossier.document.Sha256;
import org.supplierdossier.dossier.Edition;
import org.supplierdossier.language.Language;
import org.supplierdossier.supplier.CustomerId;
import org.supplierdossier.supplier.SupplierId;

/**
 * One job: a list of choices. Paths are as the user wrote them, relative to the working directory.
 *
 * @param name of the job file without its ending
 * @param suppliers to assess; empty for all
 * @param customers to write for; empty for all
 * @param regime to score under, or null to let customers and dates decide
 * @param languages that dossiers open in; empty to let customers decide
 * @param compareWith start of the id of an earlier run that dossiers show changes against, or null
 * @param rulebooks files that replace or extend the program's rulebooks
 * @param extraction files that replace or extend the program's extraction rules
 * @param passwords file of the passwords that may open documents, or null
 * @param bundling what bundles hold beside the dossier
 * @param workers threads that work at the same time
 */
public record Job(
    String name,
    Kind kind,
    Path input,
    Path output,
    Path store,
    LocalDate asOf,
    Set<SupplierId> suppliers,
    Set<CustomerId> customers,
    @Nullable String regime,
    List<Edition> editions,
    Set<Format> formats,
    List<Language> languages,
    @Nullable String compareWith,
    List<Path> rulebooks,
    List<Path> extraction,
    @Nullable Path passwords,
    Bundling bundling,
    List<FailOn> failOn,
    Limits limits,
    int workers) {

  public Job {
    suppliers = Set.copyOf(suppliers);
    customers = Set.copyOf(customers);
    editions = List.copyOf(editions);
    formats = Set.copyOf(formats);
    languages = List.copyOf(languages);
    rulebooks = List.copyOf(rulebooks);
    extraction = List.copyOf(extraction);
    failOn = List.copyOf(failOn);
  }

  /**
   * What makes it the same job as another: the name of its file, what it reads and where it writes.
   * A run goes on with, and is compared with, runs of the same job alone.
   */
  public Sha256 key() {
    return Sha256.of(name, absolute(input), absolute(output));
  }

  private static String absolute(Path path) {
    return path.toAbsolutePath().normalize().toString();
  }

  /** What the job is for. */
  public enum Kind {
    DOSSIERS,
    SCREEN,
    EXPORT;

    /** The name as it stands in job files. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What a dossier is written as. */
  public enum Format {
    HTML,
    JSON,
    XLSX,
    DOCX,
    PDF,
    PAPERS,
    BUNDLE;

    /** The name as it stands in job files. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Whether a supplier is to be assessed. */
  public boolean wants(SupplierId supplier) {
    return suppliers.isEmpty() || suppliers.contains(supplier);
  }

  /** Whether dossiers are to be written for a customer. */
  public boolean wants(CustomerId customer) {
    return customers.isEmpty() || customers.contains(customer);
  }
}
