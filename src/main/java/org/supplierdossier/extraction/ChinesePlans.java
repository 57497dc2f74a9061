package org.supplierdossier.extraction;

import java.util.ArrayList;
import java.util.List;

/** Finds Chinese words that tell of something planned and not yet so. */
final class ChinesePlans {
  private static final Marker PLAN =
      Marker.of(
          "拟",
          "计划(?:于|在|到|将|至|引入|认证|建设|推出|完成|开展|实施|2|明年|今年|下|新增|增加|采用|导入|迁移|申请|取得|通过|对|开发|逐步|未来|自|从|年内)",
          "将[于在](?:[0-9]{4}年|[今明后]年|年[内底]|未来|近期|下半?年|第?[一二三四]季度)",
          "预计",
          "预期",
          "(?:正在|正|现正)(?:着手|积极|抓紧|逐步|加紧|全力)?[^,;。的]{0,10}(?:认证|评估|验证|开发|引入|导入|测试|申请|办理|洽谈|筹[备建划措]|建设|推进|论证|研究|商谈|谈判|磋商|规划|制[定订]|酝酿|准备|搭建|组建|编制|起草|立项|布局|招聘|选型|物色|寻找|落实)",
          "(?:认证|评估|验证|测试|审核|导入|开发|申请|办理|洽谈|论证|研究|商谈|谈判|磋商|规划|筹[建备划]|建设|制定|起草|编制|酝酿|商议)(?:之中|中(?:$|[^国心])|阶段|过程中)",
          "(?:正|已|现)?着手(?:于|在|开展|建|引|准备|制|筹|编|研)",
          "有意(?:向|于|在|引|开|建|将|对|采|推)",
          "(?:尚|仍|还)(?:在|处于)[^,;。]{0,8}(?:研究|论证|规划|筹备|筹建|酝酿|讨论|评估|商谈|设计|谈判|磋商|开发|建设|起草)",
          "(?:将|会|正|在|拟|可|现)考虑(?:引入|采用|建|在|将|把|向|设|开|委托|购|增|与|对|提)?",
          "(?:有|已有|已列入|列入|纳入)[^,;。]{0,8}(?:计划|规划|打算|设想)(?:$|[,;。])",
          "(?:设想|希望|期望|目标是|目标为|争取)(?:于|在|到|能|将|年内|明年|今年|[0-9])",
          "(?:下一步|后续|今后|未来|明年|年内|下半年|下一版本|下个版本)[^,;。]{0,6}(?:将|会|拟|要)",
          "有望",
          "筹划",
          "筹备",
          "打算",
          "准备(?:引入|认证|开展|建设)",
          "力争");

  /** What perhaps will be done is done no more than what is planned: 可能于明年引入. */
  private static final Marker PERHAPS =
      Marker.of("可能(?:会|将)?[^,;。]{0,8}(?:引入|建立|设立|开设|增设|新增|启用|组建|导入|采用|招聘)");

  /** A plan that reaches into the next clause: 拟完成验证,引入第二供应商. */
  private static final Marker INTENDS = Marker.of("拟(?:于|在|对|[^停])", "计划(?:于|在|到|用)", "打算", "筹划");

  /** Words of what is so already, which no plan in the clause before reaches. */
  private static final Marker STANDS =
      Marker.of("已", "现有", "目前", "均", "仍", "^但", "^而", "是", "为", "占", "公司", "本公司", "[乙卖供我甲买]方");

  /** A later cell of the row that says how far the thing in an earlier cell has come. */
  private static final Marker STATUS_CELL =
      Marker.of(
          "\\t(?:计划(?:中)?|拟[^\\t]{0,12}|规划中|筹备中?|洽谈中?|进行中|办理中|申请中|评估中|建设中|开发中|待[^\\t]{0,6}|(?:尚|暂)?未(?:申请|开始|开展|启动|安排|实施|完成|取得|办理|建立|落实|排期)[^\\t]{0,8})(?:\\t|$)");

  private static final Marker NO_PLAN =
      Marker.of(
          "拟(?:停|终止|变更|转让|更换|退|不再|下线|撤|淘汰)",
          "拟[^,;。]{0,16}的,",
          "如[^,;。]{0,6}拟",
          "模拟",
          "虚拟",
          "草拟",
          "比拟");

  /** What somebody is entitled to is a right however it speaks of plans. */
  private static final Marker RIGHT_OF_OTHERS =
      Marker.of(
          "(?:[甲买需]方|客户|用户|采购人|采购方|被许可方|运营者|委托方|(?:主管|监管)?(?:部门|机构|机关)|双方|任何一方|专家)(?:及其[^,;。]{1,10})?(?:有权|均?可以|可(?:随时|自行|对|在|于|要求|到|派|书面)|享有)");

  private ChinesePlans() {}

  /**
   * The words that make a plan of what was matched.
   *
   * @param clause that holds the match
   * @param before the clause before it, or an empty range
   */
  static List<Span> in(String sentence, Span clause, Span before, Span match) {
    List<Span> plans = new ArrayList<>(inPart(sentence, clause, match));
    STATUS_CELL
        .in(sentence, new Span(match.end(), sentence.length()))
        .forEach(cell -> plans.add(cell.trimmed(sentence)));
    if (!plans.isEmpty()
        || before.length() == 0
        || STANDS.occursIn(sentence, clause)
        || !INTENDS.occursIn(sentence, before)) {
      return plans;
    }
    return inPart(sentence, before, match);
  }

  private static List<Span> inPart(String sentence, Span part, Span match) {
    List<Span> no = new ArrayList<>(NO_PLAN.in(sentence, part));
    RIGHT_OF_OTHERS
        .in(sentence, part)
        .forEach(right -> no.add(new Span(right.start(), part.end())));
    List<Span> plans =
        new ArrayList<>(PLAN.in(sentence, part).stream().filter(p -> !p.overlaps(match)).toList());
    PERHAPS.in(sentence, part).stream()
        .filter(p -> p.start() < match.start())
        .forEach(p -> plans.add(new Span(p.start(), Math.min(p.end(), match.start()))));
    return plans.stream().filter(p -> p.isClearOf(no)).toList();
  }
}
