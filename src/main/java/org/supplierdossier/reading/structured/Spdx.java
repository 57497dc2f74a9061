package org.supplierdossier.reading.structured;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * SPDX 2.x documents, JSON or tag-value; of SPDX 3 the packages of the graph. Read without the SPDX
 * library, which keeps no places and fetches its licence list from the network.
 */
final class Spdx implements Format {
  /** Tags of packages and what JSON calls them. */
  static final Map<String, String> TAGS =
      Map.ofEntries(
          Map.entry("PackageName", "name"),
          Map.entry("PackageVersion", "versionInfo"),
          Map.entry("PackageSupplier", "supplier"),
          Map.entry("PackageOriginator", "originator"),
          Map.entry("PackageLicenseConcluded", "licenseConcluded"),
          Map.entry("PackageLicenseDeclared", "licenseDeclared"),
          Map.entry("PackageChecksum", "checksum"),
          Map.entry("PrimaryPackagePurpose", "primaryPackagePurpose"),
          Map.entry("ExternalRef", "externalRef"));

  @Override
  public boolean is(Tree document) {
    return document.has("spdxVersion")
        || document.all("@graph").stream().anyMatch(t -> isPackage(t));
  }

  private static boolean isPackage(Tree tree) {
    return tree.value("type", "@type").endsWith("software_Package");
  }

  @Override
  public List<String> covered() {
    return List.of("/packages", "/files", "/relationships", "/@graph");
  }

  @Override
  public List<StatementTable> tables(Tree document) {
    var packages = Parts.table("Packages");
    for (Tree listed : document.all("packages")) {
      packages.row(
          listed,
          purpose(listed.value("primaryPackagePurpose")),
          listed.value("name"),
          listed.value("versionInfo"),
          agent(listed.value("originator")),
          agent(listed.value("supplier")),
          "",
          licence(listed),
          String.join("; ", checksums(listed)),
          packageUrl(listed),
          document.value("name"),
          listed.value("summary"));
    }
    for (Tree listed : document.all("@graph")) {
      if (isPackage(listed)) {
        packages.row(
            listed,
            purpose(listed.value("software_primaryPurpose")),
            listed.value("name"),
            listed.value("software_packageVersion"),
            agentOf(document, listed.value("originatedBy")),
            agentOf(document, listed.value("suppliedBy")),
            "",
            "",
            "",
            listed.value("software_packageUrl"),
            "",
            listed.value("summary"));
      }
    }
    List<StatementTable> tables = new ArrayList<>();
    packages.addTo(tables);
    return tables;
  }

  private static String purpose(String purpose) {
    return switch (purpose.toUpperCase(java.util.Locale.ROOT)) {
      case "DEVICE" -> Parts.HARDWARE;
      case "FIRMWARE" -> "firmware";
      case "OPERATING-SYSTEM", "OPERATING_SYSTEM", "OPERATINGSYSTEM" -> "operating system";
      default -> Parts.SOFTWARE;
    };
  }

  /** {@code Organization: Acme (mail)} names Acme. */
  private static String agent(String printed) {
    if (printed.equals("NOASSERTION") || printed.equals("NONE")) {
      return "";
    }
    int colon = printed.indexOf(':');
    String name = colon > 0 ? printed.substring(colon + 1).strip() : printed;
    int mail = name.lastIndexOf('(');
    return mail > 0 && (name.indexOf('@', mail) > 0 || name.endsWith("()"))
        ? name.substring(0, mail).strip()
        : name;
  }

  private static String agentOf(Tree document, String id) {
    if (id.isEmpty()) {
      return "";
    }
    for (Tree listed : document.all("@graph")) {
      if (listed.value("spdxId", "@id").equals(id)) {
        return listed.value("name");
      }
    }
    return "";
  }

  private static String licence(Tree listed) {
    for (String way : List.of("licenseConcluded", "licenseDeclared")) {
      String licence = listed.value(way);
      if (!licence.isEmpty() && !licence.equals("NOASSERTION") && !licence.equals("NONE")) {
        return licence;
      }
    }
    return "";
  }

  private static List<String> checksums(Tree listed) {
    List<String> all = new ArrayList<>();
    for (Tree sum : listed.all("checksums")) {
      all.add(sum.value("algorithm") + " " + sum.value("checksumValue"));
    }
    listed.all("checksum").forEach(c -> all.add(c.text().replace(":", "")));
    return all;
  }

  private static String packageUrl(Tree listed) {
    for (Tree reference : listed.all("externalRefs")) {
      if (reference.value("referenceType").equals("purl")) {
        return reference.value("referenceLocator");
      }
    }
    for (Tree reference : listed.all("externalRef")) {
      String[] parts = reference.text().split(" ", -1);
      if (parts.length == 3 && parts[1].equals("purl")) {
        return parts[2];
      }
    }
    return "";
  }
}
