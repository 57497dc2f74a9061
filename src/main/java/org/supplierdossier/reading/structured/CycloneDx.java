package org.supplierdossier.reading.structured;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * CycloneDX bills of materials, JSON or XML, 1.2 and later: components, services and
 * vulnerabilities. Read without the CycloneDX library, whose objects have no places.
 */
final class CycloneDx implements Format {
  private static final String NAMESPACE = "cyclonedx.org/schema/bom";

  @Override
  public boolean is(Tree document) {
    return document.value("bomFormat").equals("CycloneDX") || isXml(document.child("bom"));
  }

  private static boolean isXml(Tree bom) {
    return bom.value("@serialNumber").startsWith("urn:uuid:")
        || bom.value("@schema").contains(NAMESPACE)
        || (bom.has("@version") && (bom.has("components") || bom.has("metadata")));
  }

  @Override
  public List<String> covered() {
    return List.of(
        "/components",
        "/vulnerabilities",
        "/services",
        "/dependencies",
        "/bom[1]/components[1]",
        "/bom[1]/vulnerabilities[1]",
        "/bom[1]/services[1]",
        "/bom[1]/dependencies[1]");
  }

  @Override
  public List<StatementTable> tables(Tree document) {
    Tree bom = document.has("bom") ? document.child("bom") : document;
    return new Reading(bom).tables();
  }

  private static final class Reading {
    private final Tree bom;
    private final String product;
    private final Map<String, String> names = new HashMap<>();

    Reading(Tree bom) {
      this.bom = bom;
      Tree described = bom.at("metadata/component");
      this.product = (described.value("name") + " " + described.value("version")).strip();
    }

    List<StatementTable> tables() {
      var parts = Parts.table("Components");
      String of = described();
      for (Tree component : listed(bom, "components", "component")) {
        part(parts, component, of, 0);
      }
      for (Tree inside : listed(bom.at("metadata/component"), "components", "component")) {
        part(parts, inside, of, 0);
      }
      for (Tree service : listed(bom, "services", "service")) {
        service(parts, service, of);
      }
      var flaws =
          new StatementTable.Builder(
              "Vulnerabilities",
              "",
              "Vulnerability",
              "State of analysis",
              "Justification",
              "Remedy",
              "Affected product",
              "Detail of analysis");
      for (Tree flaw : listed(bom, "vulnerabilities", "vulnerability")) {
        flaw(flaws, flaw);
      }
      List<StatementTable> tables = new ArrayList<>();
      parts.addTo(tables);
      flaws.addTo(tables);
      return tables;
    }

    /** What the bill is of; its own name for a library or file says nothing of a product. */
    private String described() {
      return product;
    }

    private void part(StatementTable.Builder parts, Tree component, String of, int depth) {
      String name = named(component);
      remember(component, (name + " " + component.value("version")).strip());
      Tree manufacturer = component.child("manufacturer");
      Tree supplier = component.child("supplier");
      parts.row(
          component,
          component.value("type", "@type"),
          name,
          component.value("version"),
          first(manufacturer.value("name"), component.value("publisher", "author")),
          supplier.value("name"),
          first(
              manufacturer.value("address/country"),
              supplier.value("address/country"),
              country(component)),
          licences(component),
          hashes(component),
          component.value("purl", "cpe", "swid/tagId"),
          of,
          component.value("description"));
      if (depth < Tree.MAX_DEPTH) {
        for (Tree inside : listed(component, "components", "component")) {
          part(parts, inside, of, depth + 1);
        }
      }
    }

    private void service(StatementTable.Builder parts, Tree service, String of) {
      remember(service, service.value("name"));
      parts.row(
          service,
          "service",
          named(service),
          service.value("version"),
          service.value("provider/name"),
          "",
          service.value("provider/address/country"),
          licences(service),
          "",
          "",
          of,
          service.value("description"));
    }

    private void remember(Tree component, String name) {
      String reference = component.value("bom-ref", "@bom-ref");
      if (!reference.isEmpty()) {
        names.putIfAbsent(reference, name);
      }
    }

    private void flaw(StatementTable.Builder flaws, Tree flaw) {
      Tree analysis = flaw.child("analysis");
      List<String> responses = new ArrayList<>();
      analysis.all("response").forEach(r -> responses.add(r.text()));
      analysis.allAt("responses/response").forEach(r -> responses.add(r.text()));
      List<String> affected = new ArrayList<>();
      for (Tree target : listed(flaw, "affects", "target")) {
        String reference = target.value("ref");
        affected.add(names.getOrDefault(reference, reference));
      }
      flaws.row(
          flaw,
          flaw.value("id"),
          analysis.value("state"),
          analysis.value("justification"),
          String.join(", ", responses),
          String.join("; ", affected),
          analysis.value("detail"));
    }
  }

  /** JSON lists things under the plural, XML wraps elements of the singular in it. */
  private static List<Tree> listed(Tree parent, String plural, String singular) {
    List<Tree> wrapped = parent.allAt(plural + "/" + singular);
    return wrapped.isEmpty()
        ? parent.all(plural).stream().filter(t -> !t.children().isEmpty()).toList()
        : wrapped;
  }

  private static String named(Tree component) {
    String group = component.value("group");
    String name = component.value("name");
    return group.isEmpty() || group.equals(name) ? name : group + "/" + name;
  }

  private static String first(String... values) {
    for (String value : values) {
      if (!value.isEmpty()) {
        return value;
      }
    }
    return "";
  }

  /** Of a property that is named for a country of origin. */
  private static String country(Tree component) {
    for (Tree property : listed(component, "properties", "property")) {
      String name = property.value("name", "@name").toLowerCase(Locale.ROOT);
      if (name.contains("country") || name.endsWith("origin")) {
        String value = property.value("value");
        return value.isEmpty() ? property.text() : value;
      }
    }
    return "";
  }

  private static String licences(Tree component) {
    List<String> all = new ArrayList<>();
    for (Tree licences : component.all("licenses")) {
      String expression = licences.value("expression");
      if (!expression.isEmpty()) {
        all.add(expression);
      }
      for (Tree licence : licences.all("license")) {
        all.add(licence.value("id", "name"));
      }
    }
    return String.join("; ", all);
  }

  private static String hashes(Tree component) {
    List<String> all = new ArrayList<>();
    for (Tree hash : listedHashes(component)) {
      String content = hash.value("content");
      all.add(hash.value("alg", "@alg") + " " + (content.isEmpty() ? hash.text() : content));
    }
    return String.join("; ", all);
  }

  private static List<Tree> listedHashes(Tree component) {
    List<Tree> wrapped = component.allAt("hashes/hash");
    return wrapped.isEmpty() ? component.all("hashes") : wrapped;
  }
}
