package org.supplierdossier.extraction;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The tables that are understood, and the columns without which a table is not one of them. */
enum TableKind {
  QUESTIONNAIRE(List.of(Set.of("answer"), Set.of("question", "comment"))),
  COMPONENTS(
      List.of(
          Set.of("name"),
          Set.of(
              "maker",
              "supplier",
              "country",
              "alternative",
              "sources",
              "lead-time",
              "export-class"))),
  INTERESTS(List.of(Set.of("holder"), Set.of("held"), Set.of("interest"))),
  ENTITIES(List.of(Set.of("id"), Set.of("name"))),
  EXCEPTIONS(List.of(Set.of("id"), Set.of("reason"))),
  SUBSIDIARIES(List.of(Set.of("held"), Set.of("percent", "indirect", "jurisdiction"))),
  SHAREHOLDERS(List.of(Set.of("holder"), Set.of("percent"))),
  CONTROLLERS(List.of(Set.of("controller"))),
  LIFECYCLE(List.of(Set.of("product"), Set.of("end-of-sale", "end-of-support"))),
  LEVELS(
      List.of(
          Set.of("level"),
          Set.of("response", "arrival", "restoration", "rto", "rpo", "availability"))),
  CERTIFICATES(List.of(Set.of("kind"), Set.of("number", "valid-until"))),
  SITES(List.of(Set.of("site"), Set.of("country", "address"), Set.of("activity", "owner"))),
  PURCHASES(List.of(Set.of("seller"), Set.of("percent"))),
  VULNERABILITIES(List.of(Set.of("vulnerability"), Set.of("state")));

  private final List<Set<String>> required;

  TableKind(List<Set<String>> required) {
    this.required = required;
  }

  /** The name as it stands in {@code tables.yml}. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether columns with these meanings make a table of this kind. */
  boolean isMadeBy(Set<String> meanings) {
    return required.stream().allMatch(some -> some.stream().anyMatch(meanings::contains));
  }
}
