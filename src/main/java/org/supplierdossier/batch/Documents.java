package org.supplierdossier.batch;

import java.util.List;
import org.supplierdossier.document.Document;
import org.supplierdossier.store.Run.RunFile;
import org.supplierdossier.supplier.SupplierId;

/** The documents of a run as they were read. */
final class Documents {
  private final RunState state;
  private final ReadDocuments reading;

  Documents(RunState state, ReadDocuments reading) {
    this.state = state;
    this.reading = reading;
  }

  /** A file and every document inside it. */
  List<Document> of(RunFile file) {
    return state.readings().get(reading.key(file)).at(file.path());
  }

  /** All documents of a supplier by path. */
  List<Document> of(SupplierId supplier) {
    return state.run().files(supplier).stream().flatMap(f -> of(f).stream()).toList();
  }
}
