package org.supplierdossier.dossier;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.supplier.CustomerId;

/**
 * The customers that may see something: everyone, or a few, or none.
 *
 * @param customers who may see it, or null for everyone
 */
record Owners(@Nullable Set<CustomerId> customers) {
  static final Owners EVERYONE = new Owners(null);
  static final Owners NOBODY = new Owners(Set.of());

  static Owners of(Set<CustomerId> customers) {
    return new Owners(new TreeSet<>(customers));
  }

  /** Those who may see two things that stand together: what names two customers is for neither. */
  Owners and(Owners other) {
    if (customers == null) {
      return other;
    }
    if (other.customers == null) {
      return this;
    }
    Set<CustomerId> both = new TreeSet<>(customers);
    both.retainAll(other.customers);
    return new Owners(both);
  }

  boolean include(CustomerId customer) {
    return customers == null || customers.contains(customer);
  }

  boolean areEveryone() {
    return customers == null;
  }

  /** The customers by name; none where everyone may see it. */
  Set<CustomerId> named() {
    return customers == null ? Set.of() : customers;
  }
}
