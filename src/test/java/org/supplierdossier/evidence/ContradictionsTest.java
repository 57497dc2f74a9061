package org.supplierdossier.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.supplierdossier.evidence.Value.Bound;
import org.supplierdossier.evidence.Value.DurationUnit;
import org.supplierdossier.evidence.Value.NormalizedAnswer;
import org.supplierdossier.language.Bilingual;
import org.supplierdossier.supplier.Product;
import org.supplierdossier.supplier.ProductCategory;

class ContradictionsTest {
  private static List<Contradiction> in(Evidence... evidence) {
    return Contradictions.in(Arrays.asList(evidence));
  }

  private static Saying recovery(String quote, Bound bound, String amount, DurationUnit unit) {
    return Saying.that(quote)
        .on("recovery-time")
        .of("SUP-08")
        .with(Saying.duration(bound, amount, unit));
  }

  @Nested
  class Durations {
    @Test
    void namesBothValuesAndDocuments() {
      Evidence plan =
          recovery("恢复时间目标为4小时", Bound.EXACTLY, "4", DurationUnit.HOURS).in("bcp.docx").build();
      Evidence answer =
          recovery("within 12 hours", Bound.AT_MOST, "12", DurationUnit.HOURS).in("q.xlsx").build();

      List<Contradiction> found = in(plan, answer);

      assertThat(found).hasSize(1);
      assertThat(found.get(0).topic()).isEqualTo("recovery-time");
      assertThat(found.get(0).sides()).containsExactly(plan, answer);
      assertThat(found.get(0).sentence().zh())
          .isEqualTo("“恢复时间目标”说法不一：bcp.docx 称 4 小时；q.xlsx 称 至多 12 小时。");
      assertThat(found.get(0).sentence().en())
          .isEqualTo(
              "Statements on “recovery time” disagree: bcp.docx says 4 hours; q.xlsx says at most"
                  + " 12 hours.");
    }

    @Test
    void findsAMinimumAboveAnExactTerm() {
      assertThat(
              in(
                  recovery("不少于36个月", Bound.AT_LEAST, "36", DurationUnit.MONTHS).in("a").build(),
                  recovery("24 months", Bound.EXACTLY, "24", DurationUnit.MONTHS).in("b").build()))
          .hasSize(1);
    }

    @Test
    void acceptsAnExactTermAboveTheMinimum() {
      assertThat(
              in(
                  recovery("at least 24", Bound.AT_LEAST, "24", DurationUnit.MONTHS)
                      .in("a")
                      .build(),
                  recovery("3 years", Bound.EXACTLY, "3", DurationUnit.YEARS).in("b").build()))
          .isEmpty();
    }

    @Test
    void acceptsTheSameLengthInOtherUnits() {
      assertThat(
              in(
                  recovery("36 months", Bound.EXACTLY, "36", DurationUnit.MONTHS).in("a").build(),
                  recovery("3年", Bound.EXACTLY, "3", DurationUnit.YEARS).in("b").build(),
                  recovery("1095 days", Bound.EXACTLY, "1095", DurationUnit.DAYS).in("c").build()))
          .isEmpty();
      assertThat(
              in(
                  recovery("30 days", Bound.EXACTLY, "30", DurationUnit.DAYS).in("a").build(),
                  recovery("1个月", Bound.EXACTLY, "1", DurationUnit.MONTHS).in("b").build()))
          .isEmpty();
      assertThat(
              in(
                  recovery("1440 min", Bound.AT_MOST, "1440", DurationUnit.MINUTES).in("a").build(),
                  recovery("1 day", Bound.AT_MOST, "1", DurationUnit.DAYS).in("b").build()))
          .isEmpty();
    }

    @Test
    void leavesTwoModelsAlone() {
      assertThat(
              in(
                  recovery("NX-7200 is restored in 4 hours", Bound.EXACTLY, "4", DurationUnit.HOURS)
                      .in("a")
                      .build(),
                  recovery("NX-9400整机12小时恢复", Bound.EXACTLY, "12", DurationUnit.HOURS)
                      .in("b")
                      .build()))
          .isEmpty();
    }

    @Test
    void comparesTheSameModelSpeltInTwoWays() {
      assertThat(
              in(
                  recovery("NX-7200 restored: 4 h", Bound.EXACTLY, "4", DurationUnit.HOURS)
                      .in("a")
                      .build(),
                  recovery("NX7200在12小时内恢复", Bound.EXACTLY, "12", DurationUnit.HOURS)
                      .in("b")
                      .build()))
          .hasSize(1);
    }

    @Test
    void leavesSeveritiesAndGoodsAndStepsAlone() {
      assertThat(
              in(
                  recovery("P1: 4 hours", Bound.AT_MOST, "4", DurationUnit.HOURS).in("a").build(),
                  recovery("三级故障12小时", Bound.AT_MOST, "12", DurationUnit.HOURS).in("b").build()))
          .isEmpty();
      assertThat(
              in(
                  recovery("硬件质保36个月", Bound.EXACTLY, "36", DurationUnit.MONTHS).in("a").build(),
                  recovery("Software warranty 12 months", Bound.EXACTLY, "12", DurationUnit.MONTHS)
                      .in("b")
                      .build()))
          .isEmpty();
      assertThat(
              in(
                  recovery("2小时内响应", Bound.AT_MOST, "2", DurationUnit.HOURS).in("a").build(),
                  recovery("24小时内修复", Bound.AT_MOST, "24", DurationUnit.HOURS).in("b").build()))
          .isEmpty();
    }

    @Test
    void doesNotTakeAStandardForAProduct() {
      assertThat(
              in(
                  recovery("per ISO22301: 4 hours", Bound.EXACTLY, "4", DurationUnit.HOURS)
                      .in("a")
                      .build(),
                  recovery("per GB20988: 12 hours", Bound.EXACTLY, "12", DurationUnit.HOURS)
                      .in("b")
                      .build()))
          .hasSize(1);
    }

    @Test
    void leavesAListInOnePassageOrTableAlone() {
      assertThat(
              in(
                  recovery("4 hours", Bound.AT_MOST, "4", DurationUnit.HOURS).in("a", 7).build(),
                  recovery("12 hours", Bound.AT_MOST, "12", DurationUnit.HOURS).in("a", 7).build()))
          .isEmpty();
      assertThat(
              in(
                  recovery("4 hours", Bound.AT_MOST, "4", DurationUnit.HOURS)
                      .inRow("a", 1, 2)
                      .build(),
                  recovery("12 hours", Bound.AT_MOST, "12", DurationUnit.HOURS)
                      .inRow("a", 1, 3)
                      .build()))
          .isEmpty();
    }

    @Test
    void leavesPlansAndConditionsAndOtherSubjectsAlone() {
      Evidence stated = recovery("4 hours", Bound.EXACTLY, "4", DurationUnit.HOURS).build();
      Saying other = recovery("12 hours", Bound.EXACTLY, "12", DurationUnit.HOURS).in("b");

      assertThat(in(stated, other.as(Claim.PLAN).build())).isEmpty();
      assertThat(in(stated, other.as(Claim.CONDITIONAL).build())).isEmpty();
      assertThat(in(stated, other.as(Claim.WARNING).build())).isEmpty();
      assertThat(
              in(
                  stated,
                  other.as(Claim.FACT).but(Qualifier.Kind.CONDITION, "where possible").build()))
          .isEmpty();
      assertThat(
              in(
                  stated,
                  recovery("12 h", Bound.EXACTLY, "12", DurationUnit.HOURS)
                      .on("notice-period")
                      .in("b")
                      .build()))
          .isEmpty();
    }
  }

  @Nested
  class Shares {
    private Evidence share(String document, String percent, @Nullable String asOf) {
      return Saying.that("Vindholm AB " + percent + "%")
          .with(Saying.interest("Vindholm AB", null, percent, percent, null, asOf))
          .in(document)
          .build();
    }

    @Test
    void disagreeOnOneDayOrWithoutADay() {
      assertThat(in(share("a", "46.0", null), share("b", "51.0", "2026-04-30"))).hasSize(1);
      assertThat(in(share("a", "46.0", "2026-04-30"), share("b", "51.0", "2026-04-30")))
          .extracting(c -> c.sentence().en())
          .containsExactly(
              "Statements on “shareholding” disagree: a says 46% (2026-04-30); b says 51%"
                  + " (2026-04-30).");
    }

    @Test
    void agreeOnTwoDaysOrAfterRounding() {
      assertThat(in(share("a", "46.0", "2025-12-31"), share("b", "51.0", "2026-04-30"))).isEmpty();
      assertThat(in(share("a", "33", null), share("b", "33.33", null))).isEmpty();
    }

    @Test
    void areComparedUnderOtherSpellingsOfTheHolder() {
      Evidence zh =
          Saying.that("甲30%").with(Saying.interest("甲科技（北京）有限公司", null, "30")).in("a").build();
      Evidence traditional =
          Saying.that("甲35%").with(Saying.interest("甲科技(北京)有限責任公司", "岚铎公司", "35")).in("b").build();
      assertThat(in(zh, traditional)).isEmpty();
      assertThat(Contradictions.in(List.of(zh, traditional), Set.of("岚铎有限公司"))).hasSize(1);
    }

    @Test
    void leaveAFundAndItsManagerApart() {
      assertThat(
              in(
                  Saying.that("x 10%")
                      .with(Saying.interest("Kvarn Capital L.P.", null, "10"))
                      .in("a")
                      .build(),
                  Saying.that("x 1%")
                      .with(Saying.interest("Kvarn Capital Ltd", null, "1"))
                      .in("b")
                      .build()))
          .isEmpty();
    }
  }

  @Nested
  class YesAndNo {
    private Saying escrow(String quote, boolean yes) {
      return Saying.that(quote)
          .on("source-escrow")
          .of("SUP-05")
          .with(new Value.YesNo(yes))
          .pointing(yes ? Polarity.SUPPORTS : Polarity.RISK);
    }

    @Test
    void disagree() {
      assertThat(in(escrow("已托管", true).in("a").build(), escrow("no escrow", false).build()))
          .extracting(c -> c.sentence().zh())
          .containsExactly("“source escrow”说法不一：a 称 是；a.txt 称 否。");
    }

    @Test
    void disagreeAsFactAndNegation() {
      Saying fact = Saying.that("有第二货源").on("second-source").pointing(Polarity.SUPPORTS);
      Saying negated =
          Saying.that("no second source")
              .on("second-source")
              .as(Claim.NEGATED)
              .pointing(Polarity.RISK)
              .in("b");
      assertThat(in(fact.build(), negated.build())).hasSize(1);
      assertThat(in(fact.as(Claim.PLAN).build(), negated.build())).isEmpty();
    }

    @Test
    void agreeWhereBothPointTheSameWay() {
      Evidence noSingleSource =
          Saying.that("不存在单一来源")
              .on("sourcing")
              .as(Claim.NEGATED)
              .pointing(Polarity.SUPPORTS)
              .build();
      Evidence twoSources =
          Saying.that("two sources").on("sourcing").pointing(Polarity.SUPPORTS).in("b").build();
      assertThat(in(noSingleSource, twoSources)).isEmpty();
    }

    @Test
    void agreeWhereTwoFactsPointTwoWays() {
      assertThat(
              in(
                  Saying.that("a").on("s").pointing(Polarity.RISK).build(),
                  Saying.that("b").on("s").pointing(Polarity.SUPPORTS).in("b").build()))
          .isEmpty();
    }

    @Test
    void disagreeOnOneQuestionInTwoQuestionnaires() {
      Evidence yes =
          Saying.that("Is data stored abroad? Yes")
              .with(Saying.answer("Is data stored abroad?", NormalizedAnswer.YES, null))
              .build();
      Evidence no =
          Saying.that("Is data stored abroad? No")
              .with(Saying.answer("Is data stored  abroad", NormalizedAnswer.NO, null))
              .in("b")
              .build();
      assertThat(in(yes, no)).hasSize(1);
    }
  }

  @Nested
  class Comments {
    private List<Contradiction> answered(String question, NormalizedAnswer answer, String comment) {
      return in(
          Saying.that(question + " " + comment)
              .with(Saying.answer(question, answer, comment))
              .build());
    }

    @Test
    void takeAnAnswerBack() {
      List<Contradiction> found = answered("是否建立备件库？", NormalizedAnswer.YES, "备件库尚未建成，预计2027年投入使用");
      assertThat(found).hasSize(1);
      assertThat(found.get(0).sentence().zh())
          .isEqualTo("a.txt 对“是否建立备件库？”答“是”，备注却写“备件库尚未建成，预计2027年投入使用”。");
      assertThat(
              answered(
                  "Is there a second source?", NormalizedAnswer.YES, "Qualification in progress."))
          .hasSize(1);
    }

    @Test
    void takeSomethingOut() {
      String single = "Do you rely on any component from a single source only?";
      assertThat(answered(single, NormalizedAnswer.NO, "Except the application processor."))
          .hasSize(1);
      assertThat(answered(single, NormalizedAnswer.NO, "With one exception: the display."))
          .hasSize(1);
      assertThat(answered("是否存在单一来源的部件？", NormalizedAnswer.NO, "应用处理器除外。")).hasSize(1);
      assertThat(answered("是否存在单一来源的部件？", NormalizedAnswer.NO, "除显示屏外。")).hasSize(1);
      assertThat(answered("全部固件是否均有签名？", NormalizedAnswer.YES, "引导程序除外。")).hasSize(1);
    }

    @Test
    void takeNothingOutThatMatters() {
      String single = "Do you rely on any component from a single source only?";
      assertThat(answered(single, NormalizedAnswer.NO, "No exceptions.")).isEmpty();
      assertThat(answered(single, NormalizedAnswer.YES, "Except for the fan, all are.")).isEmpty();
      assertThat(answered("是否存在单一来源的部件？", NormalizedAnswer.NO, "除主用供应商外，还有两家备选。")).isEmpty();
      assertThat(answered("全部固件是否均有签名？", NormalizedAnswer.NO, "除引导程序外均已签名。")).isEmpty();
      String remote = "Can you access our systems remotely?";
      assertThat(answered(remote, NormalizedAnswer.NO, "Except with your written consent."))
          .isEmpty();
      assertThat(answered("能否远程访问？", NormalizedAnswer.NO, "经客户书面同意的除外。")).isEmpty();
    }

    @Test
    void doNotTakeBackWhatTheyExplain() {
      assertThat(answered("Is access logged?", NormalizedAnswer.YES, "No exceptions.")).isEmpty();
      assertThat(answered("Is it supported?", NormalizedAnswer.YES, "Yes. No change is planned."))
          .isEmpty();
      assertThat(answered("是否有计划建立备件库？", NormalizedAnswer.YES, "计划于2027年建成")).isEmpty();
      assertThat(answered("有无安全事件记录？", NormalizedAnswer.YES, "近三年未发生重大事件")).isEmpty();
      assertThat(answered("Is it done?", NormalizedAnswer.PARTIAL, "not yet")).isEmpty();
    }

    @Test
    void areTheSecondSideWhereARuleFoundThem() {
      Evidence answer =
          Saying.that("是否存在单一来源部件？ 否 网络处理器仅一家供货")
              .of("SRC-02")
              .pointing(Polarity.SUPPORTS)
              .with(Saying.answer("是否存在单一来源部件？", NormalizedAnswer.NO, "网络处理器仅一家供货"))
              .in("q.xlsx", 4)
              .build();
      Evidence comment =
          Saying.that("仅一家供货").of("SRC-02").pointing(Polarity.RISK).in("q.xlsx", 4).build();
      assertThat(in(answer, comment))
          .extracting(Contradiction::sides)
          .containsExactly(List.of(answer, comment));
    }
  }

  @Nested
  class Others {
    @Test
    void percentagesOfTwoYearsAgree() {
      Value low = new Value.Percentage(new BigDecimal("31"), new BigDecimal("31"));
      Value high = new Value.Percentage(new BigDecimal("42"), new BigDecimal("42"));
      assertThat(
              in(
                  Saying.that("2024年占31%").on("share").with(low).in("a").build(),
                  Saying.that("2025年占42%").on("share").with(high).in("b").build()))
          .isEmpty();
      assertThat(
              in(
                  Saying.that("占31%").on("share").with(low).in("a").build(),
                  Saying.that("2025年占42%").on("share").with(high).in("b").build()))
          .hasSize(1);
    }

    @Test
    void datesAgreeWhereOnlyTheMonthIsPrinted() {
      Value end = new Value.Date(LocalDate.of(2030, 6, 30));
      Value middle = new Value.Date(LocalDate.of(2030, 6, 12));
      Value later = new Value.Date(LocalDate.of(2030, 9, 30));
      assertThat(
              in(
                  Saying.that("June 2030").on("end").with(end).in("a").build(),
                  Saying.that("12 June 2030").on("end").with(middle).in("b").build()))
          .isEmpty();
      assertThat(
              in(
                  Saying.that("12 June 2030").on("end").with(middle).in("a").build(),
                  Saying.that("9/2030").on("end").with(later).in("b").build()))
          .hasSize(1);
    }

    @Test
    void countriesDisagreeOnlyWhereDocumentsShareNone() {
      Saying sweden = Saying.that("in Sweden").on("plant").with(new Value.Country("SE"));
      Evidence se = sweden.in("a", 1).build();
      Evidence my =
          Saying.that("in Malaysia").on("plant").with(new Value.Country("MY")).in("a", 2).build();
      Evidence alsoMy =
          Saying.that("马来西亚").on("plant").with(new Value.Country("MY")).in("b").build();
      Evidence vn = Saying.that("越南").on("plant").with(new Value.Country("VN")).in("c").build();
      assertThat(in(se, my, alsoMy)).isEmpty();
      assertThat(in(se, vn)).hasSize(1);
    }

    @Test
    void oneSourceAndTwoDisagreeForOneProduct() {
      assertThat(
              in(
                  component("a", "NX", Value.Sources.SINGLE),
                  component("b", "NX", Value.Sources.DUAL)))
          .hasSize(1);
      assertThat(
              in(
                  component("a", "NX", Value.Sources.SINGLE),
                  component("b", "QX", Value.Sources.DUAL)))
          .isEmpty();
    }

    private Evidence component(String document, String product, Value.Sources sources) {
      return Saying.that("交换芯片 " + sources)
          .of("SRC-02")
          .in(document)
          .with(new Value.Component(product, "交换芯片", null, null, null, sources, null, null))
          .build();
    }
  }

  @Nested
  class Propositions {
    @Test
    void leaveDenialsOfOtherThingsAlone() {
      Evidence processor =
          Saying.that("The network processor is purchased from a single source, Corvandale.")
              .on("sourcing")
              .pointing(Polarity.RISK)
              .build();
      Evidence others =
          Saying.that("We do not rely on one maker for power supplies, fans or optical modules.")
              .on("sourcing")
              .as(Claim.NEGATED)
              .pointing(Polarity.SUPPORTS)
              .in("b")
              .build();
      assertThat(in(processor, others)).isEmpty();
    }

    @Test
    void disagreeOnOneThingInOneLanguage() {
      Evidence has =
          Saying.that("There is an undocumented account for remote support in the product.")
              .on("remote-access")
              .pointing(Polarity.RISK)
              .build();
      Evidence hasNot =
          Saying.that("The product has no undocumented account for remote support.")
              .on("remote-access")
              .as(Claim.NEGATED)
              .pointing(Polarity.SUPPORTS)
              .in("b")
              .build();
      assertThat(in(has, hasNot)).hasSize(1);
    }

    @Test
    void disagreeOnWhetherThereIsAController() {
      Evidence named =
          Saying.that("据此，本公司控股股东为岚铎控股集团有限公司，实际控制人为沈砚秋先生。")
              .on("controller")
              .with(new Value.Text("沈砚秋"))
              .build();
      Evidence none =
          Saying.that("股权结构分散，无实际控制人。").on("controller").as(Claim.NEGATED).in("b").build();
      assertThat(in(named, none)).hasSize(1);
    }

    @Test
    void showTheAnswerAgainstItsComment() {
      Evidence answer =
          Saying.that("Yes\tThe depot has not yet been built.")
              .with(
                  Saying.answer(
                      "Is there a depot?",
                      NormalizedAnswer.YES,
                      "The depot has not yet been built."))
              .build();
      assertThat(in(answer))
          .extracting(Contradiction::words)
          .containsExactly(List.of("Yes", "The depot has not yet been built."));
    }

    @Test
    void takeBackANoThatDependsOnALicence() {
      Evidence answer =
          Saying.that("No\tIf a licence becomes required, delivery depends on it.")
              .with(
                  Saying.answer(
                      "Is supply conditional?",
                      NormalizedAnswer.NO,
                      "If a licence becomes required, delivery depends on it."))
              .build();
      assertThat(in(answer)).hasSize(1);
    }
  }

  @Test
  void neverHoldsASentenceAgainstItself() {
    String both = "We keep stock for 6 or 4 months.";
    Evidence six = Saying.that(both).on("stock").with(stock(6)).build();
    Evidence four = Saying.that(both).on("stock").with(stock(4)).build();
    Evidence copy = Saying.that(both).on("stock").with(stock(4)).in("b.txt").build();
    assertThat(Contradictions.in(List.of(six, four))).isEmpty();
    assertThat(Contradictions.in(List.of(six, copy))).isEmpty();

    Evidence other = Saying.that("Stock: 4 months.").on("stock").with(stock(4)).in("b.txt").build();
    assertThat(Contradictions.in(List.of(six, other)))
        .extracting(c -> c.title().zh())
        .containsExactly("安全库存");
  }

  private static Value stock(int months) {
    return new Value.Duration(
        java.math.BigDecimal.valueOf(months), Value.DurationUnit.MONTHS, Value.Bound.EXACTLY);
  }

  @Test
  void letsAPrevailingVersionDecideOnlyWhatItStates() {
    Evidence prevails =
        Saying.that("The Chinese text prevails.")
            .with(new Value.Text("zh"))
            .in("letter.md", 9)
            .build()
            .but()
            .term(Execution.PREVAILS)
            .evidence();
    Evidence english =
        Saying.that("Stock: 6 months.").on("stock").with(stock(6)).in("letter.md", 1).build();
    Evidence chinese = Saying.that("库存为4个月。").on("stock").with(stock(4)).in("letter.md", 5).build();
    Evidence policy = Saying.that("保持4个月库存。").on("stock").with(stock(4)).in("policy.md").build();
    assertThat(Contradictions.in(List.of(prevails, english, policy))).hasSize(1);
    assertThat(Contradictions.in(List.of(prevails, english, chinese, policy)))
        .extracting(Contradiction::sides)
        .containsExactly(List.of(english, chinese));
  }

  @Test
  void comparesTimesWithinOneSeverity() {
    Evidence critical = patched("Critical vulnerabilities are patched within 14 days.", "14");
    Evidence high = patched("漏洞严重程度为高危的，30日内修复。", "30");
    assertThat(Contradictions.in(List.of(critical, high))).isEmpty();
    assertThat(Contradictions.in(List.of(critical, patched("紧急漏洞30日内修复。", "30")))).hasSize(1);
    Evidence all = patched("Vulnerabilities are patched within 20 days.", "20");
    assertThat(Contradictions.in(List.of(critical, all))).isEmpty();
    assertThat(Contradictions.in(List.of(critical, high, all)))
        .extracting(c -> Set.copyOf(c.sides()))
        .containsExactly(Set.of(high, all));
  }

  private static Evidence patched(String quote, String days) {
    return Saying.that(quote)
        .of("SUP-06")
        .on("patch-time")
        .with(Saying.duration(Value.Bound.AT_MOST, days, Value.DurationUnit.DAYS))
        .in(days + ".txt")
        .build();
  }

  @Test
  void tellsTwoProductsOfOneSupplierApart() {
    ProductNames products =
        ProductNames.of(
            List.of(
                new Product("P-1", new Bilingual("云盾网关", "P-1"), ProductCategory.OTHER),
                new Product("P-2", new Bilingual("云盾网关专业版", "P-2"), ProductCategory.OTHER)));
    Evidence one = Saying.that("云盾网关备件6个月").on("stock").with(stock(6)).in("a").build();
    Evidence same = Saying.that("云盾网关备件4个月").on("stock").with(stock(4)).in("b").build();
    Evidence other = Saying.that("云盾网关专业版备件4个月").on("stock").with(stock(4)).in("b").build();
    assertThat(Contradictions.in(List.of(one, same), Set.of(), products, null)).hasSize(1);
    assertThat(Contradictions.in(List.of(one, other), Set.of(), products, null)).isEmpty();
  }

  @Test
  void saysWhichSideIsLaterSignedAndOfAThirdParty() {
    Evidence six = Saying.that("Stock: 6 months.").on("stock").with(stock(6)).in("a.txt").build();
    Evidence four =
        Saying.that("Stock: 4 months.")
            .on("stock")
            .with(stock(4))
            .as(Claim.ATTESTED)
            .in("b.txt")
            .build();
    Contradiction found =
        Contradictions.in(List.of(six, four))
            .get(0)
            .on(
                Map.of(
                    six.origin().document(),
                    new Paper(
                        LocalDate.of(2026, 3, 1), "Marta Ellersby; Ulm Cable Co., Ltd.", false),
                    four.origin().document(),
                    new Paper(LocalDate.of(2026, 5, 1), null, false)));
    assertThat(found.weighing().zh())
        .isEqualTo(
            "较新的是 b.txt（2026-05-01），最早为 2026-03-01。有签署的是 a.txt（Marta Ellersby；Ulm Cable Co., Ltd.），其余未见签署人。出自第三方的是 b.txt。");
    assertThat(found.weighing().en())
        .isEqualTo(
            "b.txt is later (2026-05-01); the earliest is of 2026-03-01. Signed: a.txt (Marta"
                + " Ellersby; Ulm Cable Co., Ltd.); no signer is found in the others. From a third party: b.txt.");
    assertThat(found.isLatest(1)).isTrue();
    assertThat(found.isLatest(0)).isFalse();
  }
}
