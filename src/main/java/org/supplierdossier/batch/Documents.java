package org.supplierdossier.batch;

import java.util.List;
import org.supplierdossier.document.Document;
import org.supplierdossier.document.Reading;
import org.supplierdossier.store.Derived;
import org.supplierdossier.store.Runs;
import org.supplierdossier.store.Runs.RunFile;
import org.supplierdossier.supplier.SupplierId;

/** The documents of a run as they were read. */
final class Documents {
  private final ReadDocuments reading;
  private final Derived<Reading> readings;
  private final Runs runs;
  private final long run;

  Documents(ReadDocuments reading, Derived<Reading> readings, Runs runs, long run) {
    this.reading = reading;
    this.readings = readings;
    this.runs = runs;
    this.run = run;
  }

  /** A file and every document inside it. */
  List<Document> of(RunFile file) {
    return readings.get(reading.key(file)).at(file.path());
  }

  /** All documents of a supplier by path. */
  List<Document> of(SupplierId supplier) {
    return runs.files(run, supplier).stream().flatMap(f -> of(f).stream()).toList();
  }
}
