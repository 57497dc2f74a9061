package org.supplierdossier.render;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.supplierdossier.language.Bilingual;
import org.supplierdossier.rulebook.Indicator;

/**
 * Our own questionnaire, made from the catalogue of indicators: whether what satisfies each holds,
 * in both languages. "Yes" is the good answer to every question.
 *
 * @param questions in catalogue order
 */
public record BlankQuestionnaire(List<Question> questions) {
  /** Goes up when the questions are put in another way. */
  static final int VERSION = 1;

  static final Bilingual TITLE =
      new Bilingual("Supplier Dossier 供应商问卷", "Supplier Dossier questionnaire " + VERSION);

  static final Bilingual HOW =
      new Bilingual(
          "请在“答复”栏选择，在“说明”栏写明依据，在“证明材料”栏写出文件名。空白或无理由的“不适用”将列为待补充事项。",
          "Choose an answer, give the facts under Comment and name files under Evidence. A blank, or a"
              + " bare “not applicable”, becomes an open point.");

  static final List<Bilingual> HEADINGS =
      List.of(
          new Bilingual("编号", "ID"),
          new Bilingual("问题", "Question"),
          new Bilingual("答复", "Answer"),
          new Bilingual("说明", "Comment"),
          new Bilingual("证明材料", "Evidence"),
          new Bilingual("填写指引", "Guidance"));

  static final List<Bilingual> ANSWERS =
      List.of(
          new Bilingual("是", "Yes"),
          new Bilingual("部分", "Partly"),
          new Bilingual("计划中", "Planned"),
          new Bilingual("否", "No"),
          new Bilingual("不适用", "N/A"));

  private static final String CUSTOMER = "{customer}";
  private static final Bilingual ANY_CUSTOMER = new Bilingual("客户", "the customer");

  /** Computed from the answers, so that nobody can be asked for it. */
  private static final String DERIVED = "OPN-06";

  public BlankQuestionnaire {
    questions = List.copyOf(questions);
  }

  /**
   * A question.
   *
   * @param id that of the indicator it serves
   * @param guidance what to tell and to hand in
   */
  public record Question(String id, String group, Bilingual text, Bilingual guidance) {}

  /** The questionnaire for these indicators. */
  public static BlankQuestionnaire of(Collection<Indicator> indicators) {
    List<Question> questions = new ArrayList<>();
    for (Indicator indicator : indicators) {
      if (!indicator.id().value().equals(DERIVED)) {
        questions.add(
            new Question(
                indicator.id().value(),
                indicator.id().group(),
                new Bilingual(
                    indicator.title().zh() + "：以下情况是否属实？" + named(indicator.satisfiedBy()).zh(),
                    indicator.title().en()
                        + ": is this so? "
                        + named(indicator.satisfiedBy()).en()),
                named(indicator.question())));
      }
    }
    return new BlankQuestionnaire(questions);
  }

  private static Bilingual named(Bilingual text) {
    return new Bilingual(
        text.zh().replace(CUSTOMER, ANY_CUSTOMER.zh()),
        text.en().replace(CUSTOMER, ANY_CUSTOMER.en()));
  }

  /** The name of a group of indicators. */
  static Bilingual group(String key) {
    return switch (key) {
      case "OWN" -> new Bilingual("一、股权与控制", "A. Ownership and control");
      case "SRC" -> new Bilingual("二、产品来源与供应链", "B. Sources and supply chain");
      case "DIS" -> new Bilingual("三、供应中断风险", "C. Risk of interruption");
      case "SUP" -> new Bilingual("四、供应与支持承诺", "D. Supply and support");
      case "DAT" -> new Bilingual("五、数据与设备安全", "E. Data and equipment");
      case "LEG" -> new Bilingual("六、合规与认证", "F. Compliance and certificates");
      case "OPN" -> new Bilingual("七、开放与透明", "G. Openness");
      default -> Bilingual.same(key);
    };
  }

  /** Both languages in one line. */
  static String line(Bilingual text) {
    return text.zh() + " " + text.en();
  }

  /** Both languages as they stand in an answer. */
  static String choice(Bilingual answer) {
    return answer.zh() + " / " + answer.en();
  }
}
