package org.supplierdossier.dossier;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.supplierdossier.document.Passage;
import org.supplierdossier.document.Place;
import org.supplierdossier.supplier.CustomerId;

/** What stands around a passage: headings, the name of its sheet, the first row of its table. */
final class Surroundings {
  private final CustomerNames names;
  private final Set<CustomerId> reader;
  private final Map<String, Owners> seen = new HashMap<>();
  private String table = "";
  private Owners firstRow = Owners.EVERYONE;

  Surroundings(CustomerNames names, Set<CustomerId> reader) {
    this.names = names;
    this.reader = reader;
  }

  Owners of(Passage passage, Owners own) {
    Owners owners = Owners.EVERYONE;
    for (String heading : passage.headings()) {
      owners = owners.and(named(heading));
    }
    Place place = passage.place();
    String here = "";
    if (place instanceof Place.SheetRow row) {
      owners = owners.and(named(row.sheet()));
      here = "sheet " + row.sheet();
    } else if (place instanceof Place.TableRow row) {
      here = "table " + row.table();
    } else if (place instanceof Place.Pointer pointer) {
      owners = owners.and(named(pointer.pointer()));
    }
    if (here.isEmpty() || !here.equals(table)) {
      firstRow = here.isEmpty() ? Owners.EVERYONE : own;
    }
    table = here;
    return owners.and(firstRow);
  }

  /** The same headings stand above many passages. */
  private Owners named(String text) {
    return seen.computeIfAbsent(text, this::ownersNamedIn);
  }

  private Owners ownersNamedIn(String text) {
    Owners owners = Owners.EVERYONE;
    for (CustomerNames.Mention mention : names.in(FoldedText.of(text), reader)) {
      owners = owners.and(Owners.of(mention.owners()));
    }
    return owners;
  }
}
