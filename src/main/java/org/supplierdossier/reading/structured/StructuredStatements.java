package org.supplierdossier.reading.structured;

import java.util.List;
import java.util.Optional;
import org.xml.sax.helpers.DefaultHandler;
import tools.jackson.databind.JsonNode;

/**
 * What a document in a format of registers or bills of materials states.
 *
 * @param tables in the order of the document
 * @param covered pointers below which nothing else needs to be read
 */
public record StructuredStatements(List<StatementTable> tables, List<String> covered) {
  private static final List<Format> FORMATS =
      List.of(new CycloneDx(), new Spdx(), new Bods(), new Schedule13(), new Gleif());

  public StructuredStatements {
    tables = List.copyOf(tables);
    covered = List.copyOf(covered);
  }

  /** The statements of JSON; nothing where it is of no known format. */
  public static Optional<StructuredStatements> ofJson(JsonNode root) {
    return of(JsonTrees.of(root));
  }

  /** The statements of SPDX tag-value lines; nothing where they are something else. */
  public static Optional<StructuredStatements> ofLines(List<String> lines) {
    return of(TagValue.of(lines));
  }

  /** The statements of the XML that was parsed into an {@link Xml}. */
  public static Optional<StructuredStatements> ofXml(Xml xml) {
    return of(xml.trees.document());
  }

  /** Takes in the events of an XML parser. */
  public static final class Xml {
    private final XmlTrees trees = new XmlTrees();

    /** What the parser reports to. */
    public DefaultHandler handler() {
      return trees;
    }
  }

  private static Optional<StructuredStatements> of(Tree document) {
    for (Format format : FORMATS) {
      if (format.is(document)) {
        List<StatementTable> tables = format.tables(document);
        return tables.isEmpty()
            ? Optional.empty()
            : Optional.of(new StructuredStatements(tables, format.covered()));
      }
    }
    return Optional.empty();
  }

  /** Whether a table says everything of the value at a pointer. */
  public boolean covers(String pointer) {
    return covered.stream()
        .anyMatch(
            c ->
                pointer.equals(c)
                    || c.isEmpty()
                    || pointer.startsWith(c + "/")
                    || pointer.startsWith(c + "["));
  }
}
