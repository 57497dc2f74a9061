package org.supplierdossier.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.supplierdossier.document.Locator;
import org.supplierdossier.evidence.Evidence;
import org.supplierdossier.evidence.Polarity;
import org.supplierdossier.evidence.Value;
import org.supplierdossier.supplier.Supplier;

/** Bills of materials and registers become the same facts as documents do. */
class StructuredFilesTest {
  private static final Supplier SUPPLIER = Figures.supplier("北沼科技有限公司", "Northfen Systems Ltd");

  @TempDir Path folder = Path.of("");

  /** The figures are those of a separate count over the files. */
  @ParameterizedTest
  @CsvSource({
    "sbom/PCIe-SATA-adapter-board-bom.json, table-components, 6",
    "sbom/Case-8-vex.json, table-vulnerabilities, 8",
    "sbom/appbomination.spdx.json, table-software, 7",
    "sbom/dropwizard-1.3.15-bom.json, table-software, 167",
    "sbom/laravel-7.12.0-bom.1.4.json, table-software, 62",
    "sbom/proton-bridge-proton-bridge-v1.8.0.bom.json, table-software, 201",
    "ownership/bods-fermcat.json, table-interests, 2",
    "ownership/bods-mutilple-indirect-ownership-2.json, table-interests, 5",
    "ownership/bods-tecido.json, table-interests, 2",
    "ownership/gleif-lei-data.xml, table-entities, 13",
    "ownership/gleif-repex-data.xml, table-exceptions, 10",
    "ownership/gleif-rr-data.xml, table-interests, 10",
    "filings/schedule13d.xml, table-interests, 2"
  })
  void findsEveryStatementOfPublishedFiles(String name, String rule, int count) throws IOException {
    Path file = Figures.SHARED.resolve(name);
    assumeTrue(Files.exists(file), "skipped: no " + file);
    List<Evidence> found =
        Figures.evidence(SUPPLIER, file).stream().filter(e -> e.rule().equals(rule)).toList();
    System.out.println(name + ": " + found.size() + " " + rule);
    assertThat(found).hasSize(count);
    assertThat(found).allMatch(e -> e.origin().locator() instanceof Locator.Pointer);
  }

  @Test
  void readsTheSamePartsOfJsonAndXml() throws IOException {
    String json =
        """
        {"bomFormat": "CycloneDX", "specVersion": "1.6",
         "metadata": {"component": {"type": "device", "name": "X200", "version": "3"}},
         "components": [
          {"type": "device", "bom-ref": "a", "name": "Switch chip SC-7781",
           "manufacturer": {"name": "Acme Silicon", "address": {"country": "KR"}},
           "supplier": {"name": "Parts Trade"},
           "components": [{"type": "firmware", "name": "boot", "version": "2.1",
             "licenses": [{"license": {"id": "MIT"}}],
             "hashes": [{"alg": "SHA-1", "content": "ab12"}]}]}]}
        """;
    String xml =
        """
        <bom xmlns="http://cyclonedx.org/schema/bom/1.2" version="1">
         <metadata><component type="device"><name>X200</name><version>3</version></component></metadata>
         <components><component type="device"><supplier><name>Parts Trade</name></supplier>
          <publisher>Acme Silicon</publisher><name>Switch chip SC-7781</name>
          <components><component type="firmware"><name>boot</name><version>2.1</version>
           <hashes><hash alg="SHA-1">ab12</hash></hashes>
           <licenses><license><id>MIT</id></license></licenses></component></components>
         </component></components></bom>
        """;
    List<Evidence> ofJson = read("a.json", json);
    List<Evidence> ofXml = read("a.xml", xml);
    assertThat(ofJson).hasSize(2);
    Value.Component chip = (Value.Component) Objects.requireNonNull(ofJson.get(0).value());
    assertThat(chip.maker()).isEqualTo("Acme Silicon");
    assertThat(chip.country()).isEqualTo("KR");
    assertThat(chip.product()).isEqualTo("X200 3");
    assertThat(chip.details().supplier()).isEqualTo("Parts Trade");
    assertThat(pointer(ofJson.get(1))).isEqualTo("/components/0/components/0");
    assertThat(ofXml).hasSize(2);
    assertThat(ofXml.get(1).value()).isEqualTo(ofJson.get(1).value());
    assertThat(pointer(ofXml.get(1)))
        .isEqualTo("/bom[1]/components[1]/component[1]/components[1]/component[1]");
  }

  @Test
  void readsWhetherAFlawReachesTheProduct() throws IOException {
    List<Evidence> found =
        read(
            "vex.json",
            """
            {"bomFormat": "CycloneDX", "specVersion": "1.4", "version": 1, "vulnerabilities": [
              {"id": "CVE-2099-1", "analysis": {"state": "not_affected",
                 "justification": "code_not_reachable"}, "affects": [{"ref": "x"}]},
              {"id": "CVE-2099-2", "analysis": {"state": "exploitable"}}]}
            """);
    assertThat(found)
        .extracting(Evidence::polarity)
        .containsExactly(Polarity.SUPPORTS, Polarity.RISK);
  }

  @Test
  void readsSpdxTagValue() throws IOException {
    List<Evidence> found =
        read(
            "bom.spdx",
            """
            SPDXVersion: SPDX-2.3
            DocumentName: northfen-os
            PackageName: zlib
            PackageVersion: 1.3
            PackageSupplier: Organization: Zlib Makers (zlib@example.org)
            PackageLicenseDeclared: Zlib
            PackageName: busy
            PackageVersion: 1.36
            PackageLicenseConcluded: NOASSERTION
            """);
    assertThat(found).hasSize(2);
    Value.Component first = (Value.Component) Objects.requireNonNull(found.get(0).value());
    assertThat(first.maker()).isEqualTo("Zlib Makers");
    assertThat(first.details().licence()).isEqualTo("Zlib");
    assertThat(first.product()).isEqualTo("northfen-os");
    assertThat(found.get(0).origin().locator()).isInstanceOf(Locator.Line.class);
  }

  @Test
  void readsOwnershipStatementsOfTheOlderForm() throws IOException {
    List<Evidence> found =
        read(
            "owners.json",
            """
            [{"statementID": "e1", "statementType": "entityStatement", "name": "Northfen Systems Ltd",
              "entityType": "registeredEntity"},
             {"statementID": "p1", "statementType": "personStatement", "personType": "knownPerson",
              "names": [{"fullName": "Jane Doe"}]},
             {"statementID": "o1", "statementType": "ownershipOrControlStatement",
              "subject": {"describedByEntityStatement": "e1"},
              "interestedParty": {"describedByPersonStatement": "p1"},
              "interests": [{"type": "shareholding", "interestLevel": "direct",
                "share": {"exact": 10}}]},
             {"statementID": "o2", "statementType": "ownershipOrControlStatement",
              "replacesStatements": ["o1"],
              "subject": {"describedByEntityStatement": "e1"},
              "interestedParty": {"describedByPersonStatement": "p1"},
              "interests": [{"type": "shareholding", "interestLevel": "direct",
                "share": {"minimum": 25, "maximum": 50}}]}]
            """);
    assertThat(found).hasSize(1);
    Value.Interest interest = (Value.Interest) Objects.requireNonNull(found.get(0).value());
    assertThat(interest.holder()).isEqualTo("Jane Doe");
    assertThat(interest.held()).isNull();
    assertThat(interest.min()).hasToString("25");
    assertThat(interest.max()).hasToString("50");
    assertThat(pointer(found.get(0))).isEqualTo("/3/interests/0");
  }

  @Test
  void readsOwnershipStatementsInLines() throws IOException {
    List<Evidence> found =
        read(
            "owners.jsonl",
            """
            {"statementID": "e1", "statementType": "entityStatement", "name": "Northfen Systems Ltd", "entityType": "registeredEntity"}
            {"statementID": "p1", "statementType": "personStatement", "personType": "knownPerson", "names": [{"fullName": "Jane Doe"}]}
            {"statementID": "o1", "statementType": "ownershipOrControlStatement", "subject": {"describedByEntityStatement": "e1"}, "interestedParty": {"describedByPersonStatement": "p1"}, "interests": [{"type": "shareholding", "interestLevel": "direct", "share": {"exact": 10}}]}
            """);
    assertThat(found).hasSize(1);
    assertThat(pointer(found.get(0))).isEqualTo("/2/interests/0");
  }

  @Test
  void readsRelationshipsOfLegalEntitiesInJsonAndCsv() throws IOException {
    List<Evidence> json =
        read(
            "rr.json",
            """
            {"relations": [{"RelationshipRecord": {"Relationship": {
              "StartNode": {"NodeID": {"$": "CHILD00000000000LEI1"}, "NodeIDType": {"$": "LEI"}},
              "EndNode": {"NodeID": {"$": "PARENT0000000000LEI2"}, "NodeIDType": {"$": "LEI"}},
              "RelationshipType": {"$": "IS_DIRECTLY_CONSOLIDATED_BY"},
              "RelationshipStatus": {"$": "ACTIVE"}}}}]}
            """);
    List<Evidence> csv =
        read(
            "rr.csv",
            "Relationship.StartNode.NodeID,Relationship.EndNode.NodeID,"
                + "Relationship.RelationshipType,Relationship.RelationshipStatus\n"
                + "CHILD00000000000LEI1,PARENT0000000000LEI2,IS_DIRECTLY_CONSOLIDATED_BY,ACTIVE\n");
    assertThat(json).hasSize(1);
    assertThat(csv).hasSize(1);
    assertThat(csv.get(0).value()).isEqualTo(json.get(0).value());
  }

  private List<Evidence> read(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, content, StandardCharsets.UTF_8);
    return new ArrayList<>(Figures.evidence(SUPPLIER, file));
  }

  private static String pointer(Evidence evidence) {
    return evidence.origin().locator() instanceof Locator.Pointer p ? p.pointer() : "";
  }
}
