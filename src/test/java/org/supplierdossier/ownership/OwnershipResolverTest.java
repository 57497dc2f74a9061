package org.supplierdossier.ownership;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.supplierdossier.evidence.Claim;
import org.supplierdossier.evidence.Evidence;
import org.supplierdossier.evidence.Saying;
import org.supplierdossier.evidence.Value;
import org.supplierdossier.language.Bilingual;
import org.supplierdossier.supplier.Identifiers;
import org.supplierdossier.supplier.Supplier;
import org.supplierdossier.supplier.SupplierId;

class OwnershipResolverTest {
  private static final Supplier SUPPLIER =
      new Supplier(
          new SupplierId("landuo"),
          new Bilingual("岚铎计算有限公司", "Landuo Computing Ltd"),
          List.of("岚铎计算"),
          Identifiers.NONE,
          "CN",
          Supplier.Provenance.VOLUNTEERED,
          null,
          List.of());

  private static Ownership resolve(Evidence... evidence) {
    return OwnershipResolver.resolve(SUPPLIER, Arrays.asList(evidence));
  }

  private static Evidence share(String holder, @Nullable String held, String percent) {
    return share(holder, held, percent, percent, null, null);
  }

  private static Evidence share(
      String holder,
      @Nullable String held,
      @Nullable String min,
      @Nullable String max,
      @Nullable String kind,
      @Nullable String asOf) {
    return Saying.that(holder + " in " + held + ": " + min + "-" + max + " on " + asOf)
        .with(Saying.interest(holder, held, min, max, kind, asOf))
        .build();
  }

  private static Ownership.Effective effective(Ownership ownership, String holder) {
    return ownership.effective().stream()
        .filter(e -> e.holder().equals(holder))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> english(Ownership ownership) {
    return ownership.unresolved().stream().map(Bilingual::en).toList();
  }

  private static Share exactly(String percent) {
    return new Share(new BigDecimal(percent), new BigDecimal(percent));
  }

  @Test
  void multipliesAlongAChainAndSaysSo() {
    Ownership ownership =
        resolve(
            share("岚铎控股集团有限公司", null, "55"),
            share("李维", null, "45"),
            share("张某", "岚铎控股集团", "60", "60", "境内自然人", null),
            share("王某", "岚铎控股集团有限责任公司", "40", "40", "境内自然人", null));

    Ownership.Effective zhang = effective(ownership, "张某");
    assertThat(zhang.share()).isEqualTo(exactly("33"));
    assertThat(zhang.levels()).isEqualTo(2);
    assertThat(zhang.sentence().zh())
        .isEqualTo("张某 经 岚铎控股集团有限公司 间接持有 岚铎计算有限公司 33%：60% × 55% = 33%。");
    assertThat(zhang.sentence().en()).endsWith(": 60% × 55% = 33%.");
    assertThat(ownership.effective())
        .extracting(Ownership.Effective::holder)
        .containsExactly("岚铎控股集团", "李维", "张某", "王某");
    assertThat(ownership.unresolved()).isEmpty();
    assertThat(ownership.parties())
        .extracting(Party::kind)
        .containsExactlyInAnyOrder(
            Party.Kind.SUPPLIER,
            Party.Kind.COMPANY,
            Party.Kind.PERSON,
            Party.Kind.PERSON,
            Party.Kind.PERSON);
  }

  @Test
  void addsSeveralChainsUp() {
    Ownership ownership =
        resolve(
            share("Alpha Ltd", null, "60"),
            share("Mr John Smith", null, "40"),
            share("Mr John Smith", "ALPHA LIMITED", "50"),
            share("Ms Jane Roe", "Alpha", "50"));
    assertThat(effective(ownership, "mr john smith").share()).isEqualTo(exactly("70"));
    assertThat(effective(ownership, "mr john smith").sentence().en())
        .isEqualTo(
            "Mr John Smith holds 70% of Landuo Computing Ltd through 2 chains: 40% + 50% × 60% = 70%.");
  }

  @Test
  void keepsIntervalsThroughLevels() {
    Ownership ownership =
        resolve(
            share("Alpha Ltd", null, "50", null, null, null),
            share("Ms Jane Roe", "Alpha Ltd", "10", "20", null, null));
    assertThat(effective(ownership, "ms jane roe").share())
        .isEqualTo(new Share(new BigDecimal("5"), new BigDecimal("20")));
    assertThat(effective(ownership, "ms jane roe").sentence().en())
        .endsWith("(10%–20%) × (50%–100%) = 5%–20%.");
  }

  @Test
  void resolvesCrossHoldingsByIntegratedOwnership() {
    // Brioschi: e_A = 0.5 (1 + e_S), e_S = 0.2 e_A, so that P has 80% of 0.5555 and Q the rest.
    Ownership ownership =
        resolve(
            share("A Holding Ltd", null, "50"),
            share("Ms Quinn Fox", null, "50"),
            share("Landuo Computing Limited", "A Holding Ltd", "20"),
            share("Mr Paul Fox", "A Holding Ltd", "80"));
    assertThat(effective(ownership, "mr paul fox").share()).isEqualTo(exactly("44.444444"));
    assertThat(effective(ownership, "ms quinn fox").share()).isEqualTo(exactly("55.555556"));
    assertThat(english(ownership))
        .containsExactly(
            "These parties hold shares in each other: A Holding Ltd, Landuo Computing Ltd.");
  }

  @Test
  void capsACycleThatKeepsEverythingToItself() {
    Ownership ownership =
        resolve(
            share("A Ltd", null, "50"),
            share("B Ltd", "A Ltd", "100"),
            share("A Ltd", "B Ltd", "100"));
    Share a = effective(ownership, "a").share();
    assertThat(a).isEqualTo(new Share(new BigDecimal("50"), new BigDecimal("100")));
  }

  @Test
  void spansConflictingStatementsAndReportsThem() {
    Ownership ownership =
        resolve(
            share("Vindholm AB", null, "46"),
            Saying.that("51%")
                .with(Saying.interest("VINDHOLM AB (publ)", null, "51"))
                .in("b")
                .build());
    assertThat(ownership.interests()).hasSize(1);
    assertThat(ownership.interests().get(0).share())
        .isEqualTo(new Share(new BigDecimal("46"), new BigDecimal("51")));
    assertThat(ownership.interests().get(0).evidence()).hasSize(2);
    assertThat(english(ownership))
        .contains(
            "Statements on the share of Vindholm AB in Landuo Computing Ltd disagree: 46%–51%.");
  }

  @Test
  void takesTheNewerOfTwoRegisters() {
    Ownership ownership =
        resolve(
            share("Old AB", null, "60", "60", null, "2024-12-31"),
            share("Ms Jane Roe", null, "40", "40", null, "2024-12-31"),
            share("New AB", null, "60", "60", null, "2026-04-30"),
            share("Ms Jane Roe", null, "40", "40", null, "2026-04-30"));
    assertThat(ownership.interests())
        .extracting(Ownership.Holding::holder)
        .containsExactly("ms jane roe", "new");
    assertThat(english(ownership)).containsExactly("No document says who owns New AB (60%).");
  }

  @Test
  void reportsRegistersThatDoNotAddUp() {
    assertThat(english(resolve(share("张某", null, "70"))))
        .containsExactly("Who holds the other 30% of Landuo Computing Ltd is not stated.");
    assertThat(english(resolve(share("张某", null, "70"), share("李某", null, "50"))))
        .containsExactly(
            "The stated shares in Landuo Computing Ltd add up to 120%, more than 100%.");
    assertThat(english(resolve(share("张某", null, "66.67"), share("李某", null, "33.3")))).isEmpty();
  }

  @Test
  void takesOthersAndTotalsForWhatTheyAre() {
    Ownership ownership =
        resolve(share("张某", null, "82"), share("其他", null, "18"), share("合计", null, "100"));
    assertThat(english(ownership))
        .containsExactly("Who holds the other 18% of Landuo Computing Ltd is not stated.");
    assertThat(ownership.controllers())
        .extracting(Ownership.Controller::party)
        .containsExactly("张某");
  }

  @Test
  void neverGuessesAnUnknownShare() {
    Ownership ownership = resolve(share("张某", null, null, null, null, null));
    assertThat(effective(ownership, "张某").share())
        .isEqualTo(new Share(BigDecimal.ZERO, new BigDecimal("100")));
    assertThat(ownership.controllers()).isEmpty();
    assertThat(english(ownership))
        .containsExactly("张某 holds shares in Landuo Computing Ltd; how many is not stated.");
  }

  @Test
  void findsTheTopOfAChainOfMajorities() {
    Ownership ownership =
        resolve(
            share("甲控股有限公司", "本公司", "55"),
            share("乙投资有限公司", null, "45"),
            share("张某", "甲控股有限公司", "60"),
            share("赵某", "乙投资有限公司", "100"));
    assertThat(ownership.controllers()).hasSize(1);
    Ownership.Controller controller = ownership.controllers().get(0);
    assertThat(controller.party()).isEqualTo("张某");
    assertThat(controller.stated()).isFalse();
    assertThat(controller.evidence()).hasSize(2);
    assertThat(controller.sentence().zh())
        .isEqualTo("张某 在每一层持股均超过 50%：60% → 甲控股有限公司，55% → 岚铎计算有限公司。");
  }

  @Test
  void findsNoControlWhereOneLinkIsHalfOrLess() {
    assertThat(resolve(share("甲控股有限公司", null, "50"), share("张某", "甲控股有限公司", "90")).controllers())
        .isEmpty();
  }

  @Test
  void takesStatedControllersButNotPlannedOnes() {
    Saying stated = Saying.that("实际控制人为张某、李某").on("controller").with(new Value.Text("张某、李某"));
    assertThat(resolve(stated.build()).controllers())
        .extracting(Ownership.Controller::party)
        .containsExactlyInAnyOrder("张某", "李某");
    assertThat(resolve(stated.as(Claim.PLAN).build())).isEqualTo(Ownership.UNKNOWN);
  }

  @Test
  void neverTakesTheSupplierForItsOwnController() {
    Evidence named =
        Saying.that("实际控制人为岚铎计算有限公司。").on("controller").with(new Value.Text("岚铎计算有限公司")).build();
    assertThat(resolve(named, share("张某", null, "55")).controllers())
        .extracting(Ownership.Controller::party)
        .containsExactly("张某");
  }

  @Test
  void reportsThatThereIsNoController() {
    Evidence none = Saying.that("公司无实际控制人").on("controller").as(Claim.NEGATED).build();
    assertThat(resolve(none).unresolved())
        .extracting(Bilingual::zh)
        .containsExactly("文件称没有控制人：“公司无实际控制人”。");
  }

  @Test
  void ignoresPlannedInterestsAndSubsidiaries() {
    Evidence planned =
        Saying.that("拟收购30%").as(Claim.PLAN).with(Saying.interest("甲", null, "30")).build();
    assertThat(resolve(planned)).isEqualTo(Ownership.UNKNOWN);
    Ownership ownership = resolve(share("岚铎计算", "子公司甲有限公司", "51"));
    assertThat(ownership.interests()).hasSize(1);
    assertThat(ownership.effective()).isEmpty();
    assertThat(ownership.unresolved()).isEmpty();
  }

  @Test
  void leavesOutWhatIsNoPercentage() {
    assertThat(english(resolve(share("张某", null, "120"))))
        .containsExactly(
            "The percentage in “张某 in null: 120-120 on null” does not lie between 0 and 100% and is"
                + " left out.");
  }

  @Test
  void takesClassesOfHoldersForNoOrganisation() {
    Ownership ownership =
        resolve(
            share("Employees", null, "5"),
            share("Directors and officers as a group", null, "6"),
            share("Public float", null, "7"),
            share("其他自然人股东", null, "8"),
            share("全体员工", null, "4"),
            share("员工持股平台（有限合伙）", null, "10"),
            share("Founders Fund LP", null, "20"),
            share("Public Storage Inc.", null, "40"));
    assertThat(ownership.parties().stream().filter(p -> p.kind() == Party.Kind.HOLDERS))
        .extracting(Party::name)
        .containsExactlyInAnyOrder(
            "Employees", "Directors and officers as a group", "Public float", "其他自然人股东", "全体员工");
  }

  @Test
  void mendsNamesPrintedWithMarksAndRoles() {
    Ownership ownership =
        resolve(
            share("* 北沼网络有限公司", null, "10"),
            share("• Marta Holm (founder)", null, "10"),
            share("Harrow Capital LP¹", null, "10"),
            share("陈晓（董事长）", null, "10"),
            share("建创能鑫 （天津）创 业投资有限 责任公司", null, "10"),
            share("3. Acorn Networks Ltd [2]", null, "10"),
            share("3M Company", null, "10"),
            share("湖州砺屿企业管理合伙企业（有限合伙）", null, "10"));
    assertThat(ownership.parties().stream().filter(p -> p.kind() != Party.Kind.SUPPLIER))
        .extracting(Party::name)
        .containsExactlyInAnyOrder(
            "北沼网络有限公司",
            "Marta Holm",
            "Harrow Capital LP",
            "陈晓",
            "建创能鑫（天津）创业投资有限责任公司",
            "Acorn Networks Ltd",
            "3M Company",
            "湖州砺屿企业管理合伙企业（有限合伙）");
  }

  @Test
  void tellsKindsByRegisterAndName() {
    Ownership ownership =
        resolve(
            share("宁波智源投资合伙企业（有限合伙）", null, "10", "10", "境内非国有法人", null),
            share("某省人民政府国有资产监督管理委员会", null, "10"),
            share("State Street Systems Inc", null, "10"),
            share("Nordholm Sovereign Reserve Fund", null, "10"),
            share("Tresundet Pensionskassa", null, "10"),
            share("陈晓", null, "50", "50", "境内自然人", null));
    assertThat(ownership.parties())
        .extracting(p -> p.name() + " " + p.kind())
        .containsExactlyInAnyOrder(
            "岚铎计算有限公司 SUPPLIER",
            "宁波智源投资合伙企业（有限合伙） FUND",
            "某省人民政府国有资产监督管理委员会 STATE",
            "State Street Systems Inc COMPANY",
            "Nordholm Sovereign Reserve Fund STATE",
            "Tresundet Pensionskassa UNKNOWN",
            "陈晓 PERSON");
  }

  @Test
  void givesTheSameWhateverTheOrderAndLocale() {
    List<Evidence> evidence =
        new ArrayList<>(
            List.of(
                share("INDUSTRI HOLDING AB", null, "46"),
                share("Industri Holding AB", null, "51"),
                share("张某", "industri holding", "60"),
                share("李某", "industri holding", "40")));
    Ownership expected = OwnershipResolver.resolve(SUPPLIER, evidence);
    Collections.reverse(evidence);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(OwnershipResolver.resolve(SUPPLIER, evidence)).isEqualTo(expected);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void staysBoundedOnTenThousandParties() {
    List<Evidence> chain = new ArrayList<>();
    List<Evidence> ring = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      chain.add(share("P" + (i + 1) + " Ltd", i == 0 ? null : "P" + i + " Ltd", "99.99"));
      ring.add(share("P" + (i + 1) + " Ltd", i == 0 ? null : "P" + i + " Ltd", "99.99"));
    }
    ring.add(share("P1 Ltd", "P10000 Ltd", "50"));
    Assertions.assertTimeout(
        Duration.ofSeconds(30),
        () -> {
          assertThat(OwnershipResolver.resolve(SUPPLIER, chain).effective()).hasSize(10_000);
          assertThat(OwnershipResolver.resolve(SUPPLIER, ring).effective()).hasSize(10_000);
        });
  }

  private static Evidence controller(String quote, Value value) {
    return Saying.that(quote).on(OwnershipResolver.CONTROLLER).with(value).build();
  }

  @Test
  void callsAControllerByTheNameThatAnotherDocumentGivesForItsNumber() {
    Ownership ownership =
        resolve(
            controller(
                "The ultimate parent is LEI 0000FICTBRENNINV0012.",
                new Value.Text("LEI 0000FICTBRENNINV0012")),
            Saying.that("Brenn Invest AB (LEI 0000FICTBRENNINV0012) holds 46% of the shares.")
                .with(Saying.interest("Brenn Invest AB (LEI 0000FICTBRENNINV0012)", null, "46"))
                .build());

    assertThat(ownership.controllers())
        .singleElement()
        .satisfies(c -> assertThat(c.sentence().en()).contains("name Brenn Invest AB as"));
    assertThat(ownership.parties())
        .extracting(Party::name)
        .containsExactlyInAnyOrder("Brenn Invest AB", "岚铎计算有限公司");
  }

  @Test
  void callsANumberThatNobodyNamesByItsRegister() {
    Ownership ownership =
        resolve(
            controller("实际控制人：91440300MA5FK0XY2B", new Value.Text("91440300MA5FK0XY2B")),
            share("0000FICTBRENNINV0012", null, "30"));

    assertThat(ownership.parties())
        .extracting(Party::name)
        .contains("统一社会信用代码(USCC) 91440300MA5FK0XY2B", "LEI 0000FICTBRENNINV0012");
  }
}
