package org.supplierdossier.reading.structured;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Statements of the Beneficial Ownership Data Standard, 0.2 to 0.4. Version 0.4 keeps one record
 * through many statements, of which the last counts; versions before replace statement by
 * statement.
 */
final class Bods implements Format {
  private static final String CURRENT = "current";
  private static final String SUPERSEDED = "superseded";
  private static final String CLOSED = "closed";

  @Override
  public boolean is(Tree document) {
    return statements(document).stream().limit(5).anyMatch(Bods::isStatement);
  }

  private static boolean isStatement(Tree tree) {
    return (tree.has("statementId") && tree.has("recordType"))
        || (tree.has("statementID") && tree.has("statementType"));
  }

  private static List<Tree> statements(Tree document) {
    List<Tree> listed = document.all("");
    return listed.isEmpty() ? document.all("statements") : listed;
  }

  @Override
  public List<String> covered() {
    return List.of("");
  }

  @Override
  public List<StatementTable> tables(Tree document) {
    return new Reading(statements(document).stream().filter(Bods::isStatement).toList()).tables();
  }

  private static String id(Tree statement) {
    return statement.value("recordId", "statementID", "statementId");
  }

  private static String type(Tree statement) {
    String type = statement.value("recordType", "statementType");
    return type.endsWith("Statement") ? type.substring(0, type.length() - 9) : type;
  }

  /** The part of a statement that says something. */
  private static Tree details(Tree statement) {
    Tree details = statement.child("recordDetails");
    return details.isNone() ? statement : details;
  }

  private static final class Reading {
    private final List<Tree> statements;
    private final Map<String, Tree> lastOf = new HashMap<>();
    private final Set<String> replaced = new HashSet<>();

    Reading(List<Tree> statements) {
      this.statements = statements;
      for (Tree statement : statements) {
        lastOf.put(id(statement), statement);
        statement.all("replacesStatements").forEach(r -> replaced.add(r.text()));
      }
    }

    List<StatementTable> tables() {
      var parties =
          new StatementTable.Builder(
              "Parties", "", "Party", "Kind of party", "Jurisdiction", "Identifiers", "Statement");
      var interests =
          new StatementTable.Builder(
              "Interests",
              "",
              "Interested party",
              "Kind of interested party",
              "Subject of interest",
              "Kind of interest",
              "Share of interest",
              "Direct or indirect",
              "Since",
              "Until",
              "Statement");
      for (Tree statement : statements) {
        String type = type(statement);
        if (type.equals("entity") || type.equals("person")) {
          party(parties, statement);
        } else {
          interests(interests, statement);
        }
      }
      List<StatementTable> tables = new ArrayList<>();
      parties.addTo(tables);
      interests.addTo(tables);
      return tables;
    }

    private String state(Tree statement) {
      if (statement.value("recordStatus").equals(CLOSED)) {
        return CLOSED;
      }
      // two statements of one record may say the same; each has a place of its own
      Tree newest = lastOf.getOrDefault(id(statement), statement);
      boolean last = statement.pointer().equals(newest.pointer());
      return last && !replaced.contains(id(statement)) ? CURRENT : SUPERSEDED;
    }

    private void party(StatementTable.Builder parties, Tree statement) {
      Tree details = details(statement);
      List<String> identifiers =
          details.all("identifiers").stream()
              // what a person is registered under is a private matter
              .filter(i -> type(statement).equals("entity"))
              .map(i -> (i.value("scheme", "schemeName") + " " + i.value("id")).strip())
              .toList();
      parties.row(
          statement,
          name(statement),
          kind(statement),
          details.value(
              "jurisdiction/code",
              "incorporatedInJurisdiction/code",
              "jurisdiction/name",
              "incorporatedInJurisdiction/name",
              "nationalities/code",
              "nationalities/name"),
          String.join("; ", identifiers),
          state(statement));
    }

    private void interests(StatementTable.Builder table, Tree statement) {
      Tree details = details(statement);
      Tree subject = details.child("subject");
      Tree interested = details.child("interestedParty");
      String held = named(subject, "describedByEntityStatement", "describedByPersonStatement");
      String holder = named(interested, "describedByEntityStatement", "describedByPersonStatement");
      List<Tree> interests = details.all("interests");
      for (Tree interest : interests.isEmpty() ? List.of(Tree.NONE) : interests) {
        table.row(
            interest.isNone() ? statement : interest,
            holder.isEmpty() ? unspecified(interested) : holder,
            kind(party(interested)),
            held,
            interest.value("type"),
            share(interest.child("share")),
            interest.value("directOrIndirect", "interestLevel"),
            day(interest.value("startDate")),
            day(interest.value("endDate")),
            state(statement));
      }
    }

    private Tree party(Tree reference) {
      String id =
          reference.text().isEmpty()
              ? reference.value("describedByEntityStatement", "describedByPersonStatement")
              : reference.text();
      return lastOf.getOrDefault(id, Tree.NONE);
    }

    private String named(Tree reference, String... ways) {
      Tree party = party(reference);
      String id = reference.text().isEmpty() ? reference.value(ways) : reference.text();
      return party.isNone() ? id : name(party);
    }

    private static String unspecified(Tree interested) {
      Tree reason = interested.child("unspecified");
      String why = (reason.isNone() ? interested : reason).value("reason", "description");
      return why.isEmpty() ? "" : "unspecified (" + why + ")";
    }

    private static String name(Tree statement) {
      Tree details = details(statement);
      String name = details.value("name", "names/fullName");
      if (name.isEmpty()) {
        name = (details.value("names/givenName") + " " + details.value("names/familyName")).strip();
      }
      return name.isEmpty() && !statement.isNone() ? id(statement) : name;
    }

    private static String kind(Tree statement) {
      String type = type(statement);
      if (type.equals("person")) {
        return "natural person";
      }
      return details(statement).value("entityType/type", "entityType");
    }
  }

  /** {@code 40%}, {@code 25% - 50%}, {@code at least 25%}; empty where it is not stated. */
  private static String share(Tree share) {
    String exact = share.value("exact");
    if (!exact.isEmpty()) {
      return exact + "%";
    }
    String least = share.value("minimum", "exclusiveMinimum");
    String most = share.value("maximum", "exclusiveMaximum");
    least = isNumber(least) ? least : "";
    most = isNumber(most) ? most : "";
    if (least.isEmpty() && most.isEmpty()) {
      return "";
    } else if (most.isEmpty()) {
      return "at least " + least + "%";
    }
    return least.isEmpty() ? "at most " + most + "%" : least + "% - " + most + "%";
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty() && Character.isDigit(text.charAt(0));
  }

  private static String day(String date) {
    return date.length() > 10 ? date.substring(0, 10) : date;
  }
}
