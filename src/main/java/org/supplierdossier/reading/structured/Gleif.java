package org.supplierdossier.reading.structured;

import java.util.ArrayList;
import java.util.List;

/**
 * Records of the Global LEI system: entities (level 1), relationships and reporting exceptions
 * (level 2), as XML, as JSON made from it, or as the public interface answers.
 */
final class Gleif implements Format {
  @Override
  public boolean is(Tree document) {
    List<Tree> first = document.children();
    if (first.isEmpty() || first.size() > 20) {
      return false;
    }
    return !entities(document).isEmpty()
        || !relationships(document).isEmpty()
        || !exceptions(document).isEmpty();
  }

  @Override
  public List<String> covered() {
    return List.of(
        "/LEIData[1]/LEIRecords",
        "/RelationshipData[1]/RelationshipRecords",
        "/ReportingExceptionData[1]/ReportingExceptions",
        "/records",
        "/relations",
        "/exceptions",
        "/data");
  }

  private static List<Tree> entities(Tree document) {
    return document.with("LEI", "Entity");
  }

  private static List<Tree> relationships(Tree document) {
    return document.with("StartNode", "EndNode");
  }

  private static List<Tree> exceptions(Tree document) {
    return document.with("LEI", "ExceptionCategory");
  }

  @Override
  public List<StatementTable> tables(Tree document) {
    var entities =
        new StatementTable.Builder(
            "Legal entities",
            "",
            "LEI",
            "Legal name",
            "Other names",
            "Jurisdiction",
            "Country of legal address",
            "Entity status");
    for (Tree record : entities(document)) {
      Tree entity = record.child("Entity");
      entities.row(
          record,
          record.value("LEI"),
          entity.value("LegalName", "LegalName/name"),
          String.join("; ", otherNames(entity)),
          entity.value("LegalJurisdiction", "Jurisdiction"),
          entity.value("LegalAddress/Country"),
          entity.value("EntityStatus", "Status"));
    }
    var relationships =
        new StatementTable.Builder(
            "Relationships between legal entities",
            "",
            "Child LEI",
            "Relationship",
            "Parent LEI",
            "Relationship status",
            "Relationship since",
            "Share");
    for (Tree relationship : relationships(document)) {
      relationships.row(
          relationship,
          node(relationship.child("StartNode")),
          relationship.value("RelationshipType", "Type"),
          node(relationship.child("EndNode")),
          relationship.value("RelationshipStatus", "Status"),
          day(start(relationship)),
          share(relationship));
    }
    var exceptions =
        new StatementTable.Builder(
            "Reporting exceptions", "", "LEI", "Exception category", "Exception reason");
    for (Tree exception : exceptions(document)) {
      exceptions.row(
          exception,
          exception.value("LEI"),
          exception.value("ExceptionCategory"),
          exception.value("ExceptionReason"));
    }
    List<StatementTable> tables = new ArrayList<>();
    entities.addTo(tables);
    relationships.addTo(tables);
    exceptions.addTo(tables);
    return tables;
  }

  private static List<String> otherNames(Tree entity) {
    List<String> names = new ArrayList<>();
    for (String way :
        List.of(
            "OtherEntityNames/OtherEntityName",
            "TransliteratedOtherEntityNames/TransliteratedOtherEntityName")) {
      for (Tree name : entity.allAt(way)) {
        boolean former = name.value("@type", "type").startsWith("PREVIOUS");
        String text = name.text().isEmpty() ? name.value("$", "name") : name.text();
        if (!former && !text.isEmpty()) {
          names.add(text);
        }
      }
    }
    return names;
  }

  private static String node(Tree node) {
    return node.value("NodeID", "id");
  }

  private static String start(Tree relationship) {
    for (String way : List.of("RelationshipPeriods/RelationshipPeriod", "periods")) {
      for (Tree period : relationship.allAt(way)) {
        if (period.value("PeriodType", "type").equals("RELATIONSHIP_PERIOD")) {
          return period.value("StartDate");
        }
      }
    }
    return "";
  }

  private static String share(Tree relationship) {
    for (Tree quantifier : relationship.allAt("RelationshipQuantifiers/RelationshipQuantifier")) {
      String amount = quantifier.value("QuantifierAmount");
      if (!amount.isEmpty() && quantifier.value("QuantifierUnits").equals("PERCENTAGE")) {
        return amount + "%";
      }
    }
    return "";
  }

  private static String day(String date) {
    return date.length() > 10 ? date.substring(0, 10) : date;
  }
}
