package org.supplierdossier.reading.structured;

import java.util.ArrayList;
import java.util.List;

/** Schedules 13D and 13G as the SEC takes them in: who reports how much of a class of shares. */
final class Schedule13 implements Format {
  @Override
  public boolean is(Tree document) {
    Tree submission = document.child("edgarSubmission");
    String type = submission.value("headerData/submissionType");
    return type.contains("13D") || type.contains("13G");
  }

  @Override
  public List<String> covered() {
    return List.of();
  }

  @Override
  public List<StatementTable> tables(Tree document) {
    var persons =
        new StatementTable.Builder(
            "Reporting persons",
            "",
            "Reporting person",
            "Type of reporting person",
            "Issuer",
            "Percent of class",
            "Shares owned",
            "Citizenship or place of organization",
            "Date of event");
    Tree form = document.at("edgarSubmission/formData");
    Tree cover = form.child("coverPageHeader");
    String issuer = cover.value("issuerInfo/issuerName");
    String event = cover.value("dateOfEvent", "eventDateRequiresFilingThisStatement");
    List<Tree> reporting = new ArrayList<>(form.allAt("reportingPersons/reportingPersonInfo"));
    reporting.addAll(form.all("coverPageHeaderReportingPersonDetails"));
    for (Tree person : reporting) {
      String percent = person.value("percentOfClass", "classPercent");
      persons.row(
          person,
          person.value("reportingPersonName"),
          type(person.value("typeOfReportingPerson")),
          issuer,
          percent.isEmpty() || percent.endsWith("%") ? percent : percent + "%",
          person.value(
              "aggregateAmountOwned", "reportingPersonBeneficiallyOwnedAggregateNumberOfShares"),
          person.value("citizenshipOrOrganization"),
          isoDay(event));
    }
    List<StatementTable> tables = new ArrayList<>();
    persons.addTo(tables);
    return tables;
  }

  /** The codes of the cover page's row 14. */
  private static String type(String code) {
    return switch (code) {
      case "IN" -> "individual";
      case "CO" -> "corporation";
      case "PN" -> "partnership";
      case "OO" -> "other";
      case "IC" -> "insurance company";
      case "IV" -> "investment company";
      case "IA" -> "investment adviser";
      case "BK" -> "bank";
      case "BD" -> "broker dealer";
      case "EP" -> "pension fund";
      case "HC" -> "parent holding company";
      default -> code;
    };
  }

  /** {@code 12/31/2024} is the last day of the year in these forms. */
  private static String isoDay(String date) {
    String[] parts = date.split("/", -1);
    return parts.length == 3 && parts[2].length() == 4
        ? parts[2] + "-" + twoDigits(parts[0]) + "-" + twoDigits(parts[1])
        : date;
  }

  private static String twoDigits(String number) {
    return number.length() == 1 ? "0" + number : number;
  }
}
