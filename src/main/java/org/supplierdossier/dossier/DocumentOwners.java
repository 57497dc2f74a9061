package org.supplierdossier.dossier;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.supplierdossier.document.Document;
import org.supplierdossier.document.DocumentPath;
import org.supplierdossier.document.Passage;
import org.supplierdossier.supplier.Customer;
import org.supplierdossier.supplier.CustomerId;

/** Decides to which customer a whole document belongs: by its folder, its name and its buyer. */
final class DocumentOwners {
  private static final String FOR = "for/";

  /** How much of a document is its head, where parties are named; in characters. */
  private static final int HEAD = 8_000;

  /** How much of a document is its end, where parties sign; in characters. */
  private static final int END = 3_000;

  /** How far from its beginning a contract number stands that says what a document belongs to. */
  private static final int TITLE = 2_000;

  private static final int BEFORE = 120;
  private static final int AFTER = 400;

  private final List<Customer> customers;
  private final CustomerNames names;

  DocumentOwners(List<Customer> customers, CustomerNames names) {
    this.customers = List.copyOf(customers);
    this.names = names;
  }

  /** By where it lies and what it is called, and so is everything inside it. */
  Owners byPath(DocumentPath path) {
    Owners owners = byFolder(path);
    for (CustomerNames.Mention mention : names.inPath(path.value())) {
      owners = owners.and(Owners.of(mention.owners()));
    }
    return owners;
  }

  private Owners byFolder(DocumentPath path) {
    String value = path.value();
    if (!value.regionMatches(true, 0, FOR, 0, FOR.length())) {
      return Owners.EVERYONE;
    }
    Optional<CustomerId> exact = path.customer();
    if (exact.isPresent()) {
      String folder = exact.get().value();
      for (Customer customer : customers) {
        if (customer.id().value().equalsIgnoreCase(folder)) {
          return Owners.of(Set.of(customer.id()));
        }
      }
      return Owners.of(Set.of(exact.get()));
    }
    // a file beside the customers' folders, or a folder no customer can have: nobody's but its own
    int end = value.indexOf('/', FOR.length());
    String folder = end < 0 ? "" : value.substring(FOR.length(), end).toLowerCase(Locale.ROOT);
    for (Customer customer : customers) {
      if (customer.id().value().toLowerCase(Locale.ROOT).equals(folder)) {
        return Owners.of(Set.of(customer.id()));
      }
    }
    return Owners.NOBODY;
  }

  /** By the buyer, the addressee or the contract number that its text gives. */
  Owners byBuyer(Document document, DocumentText text, List<CustomerNames.Mention> mentions) {
    Owners owners = Owners.EVERYONE;
    for (CustomerNames.Mention mention : mentions) {
      if (isBuyer(document, text, mention)) {
        owners = owners.and(Owners.of(mention.owners()));
      }
    }
    return owners;
  }

  private static boolean isBuyer(
      Document document, DocumentText text, CustomerNames.Mention mention) {
    Passage passage = document.passages().get(text.passageAt(mention.start()));
    if (passage.kind() == Passage.Kind.MESSAGE_HEADER) {
      return true;
    }
    boolean head = mention.start() < HEAD;
    if (!head && mention.start() < text.length() - END) {
      return false;
    }
    String before = text.before(mention.start(), BEFORE);
    if (BuyerLabels.namesBuyer(before)) {
      return true;
    }
    return head
        && (BuyerLabels.namesAddressee(before)
            || (mention.start() < TITLE && ReferenceNumbers.labels(before))
            || BuyerLabels.followedByBuyer(text.after(mention.end(), AFTER)));
  }
}
