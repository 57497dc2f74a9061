package org.supplierdossier.csv;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.screening.Watchlist;

/** The consolidated list of the United Nations Security Council, in its XML form. */
final class UnConsolidated {
  private static final String NAME = "UN Consolidated List";
  private static final String ROOT = "<CONSOLIDATED_LIST";
  private static final int HEAD = 2_000;

  private final List<Watchlist.Entry> entries = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final Set<String> names = new LinkedHashSet<>();
  private final StringBuilder primary = new StringBuilder();
  private @Nullable String type;
  private @Nullable String id;
  private @Nullable String program;
  private @Nullable String country;
  private @Nullable String listedOn;
  private @Nullable LocalDate generated;

  private UnConsolidated() {}

  static boolean is(WatchlistFile file) {
    return file.text().substring(0, Math.min(HEAD, file.text().length())).contains(ROOT);
  }

  static Watchlist list(WatchlistFile file) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    UnConsolidated list = new UnConsolidated();
    XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(file.text()));
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> list.start(reader);
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
            list.text.append(reader.getText());
        case XMLStreamConstants.END_ELEMENT -> list.end(reader.getLocalName());
        default -> {}
      }
    }
    return new Watchlist(NAME, file.file(), file.sha256(), list.generated, list.entries);
  }

  private void start(XMLStreamReader reader) {
    text.setLength(0);
    switch (reader.getLocalName()) {
      case "CONSOLIDATED_LIST" ->
          generated = WatchlistDates.in(reader.getAttributeValue(null, "dateGenerated"));
      case "INDIVIDUAL", "ENTITY" -> {
        names.clear();
        primary.setLength(0);
        type = reader.getLocalName().equals("ENTITY") ? "entity" : "individual";
        id = null;
        program = null;
        country = null;
        listedOn = null;
      }
      default -> {}
    }
  }

  private void end(String element) {
    String value = text.toString().strip();
    text.setLength(0);
    switch (element) {
      case "INDIVIDUAL", "ENTITY" -> close();
      case "FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME" ->
          primary.append(primary.isEmpty() || value.isEmpty() ? "" : " ").append(value);
      case "ALIAS_NAME", "NAME_ORIGINAL_SCRIPT" -> addAliases(value);
      case "REFERENCE_NUMBER" -> id = value;
      case "UN_LIST_TYPE" -> program = value;
      case "LISTED_ON" -> listedOn = value;
      case "COUNTRY" -> country = country == null && !value.isEmpty() ? value : country;
      default -> {}
    }
  }

  private void addAliases(String value) {
    for (String alias : value.split(";", -1)) {
      if (!alias.isBlank()) {
        names.add(alias.strip());
      }
    }
  }

  private void close() {
    Set<String> all = new LinkedHashSet<>();
    if (!primary.isEmpty()) {
      all.add(primary.toString());
    }
    all.addAll(names);
    if (!all.isEmpty()) {
      String first = all.iterator().next();
      entries.add(
          new Watchlist.Entry(
              id == null || id.isEmpty() ? first : id,
              List.copyOf(all),
              type,
              program,
              country,
              listedOn,
              null));
    }
  }
}
