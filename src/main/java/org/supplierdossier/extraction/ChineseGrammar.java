package org.supplierdossier.extraction;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Negation, plans and promises in Chinese, over folded text (simplified, half-width, without
 * blanks).
 */
final class ChineseGrammar implements Grammar {
  /** A verb of promising may reach this many characters into what is promised: 将|提前. */
  private static final int WORD = 3;

  static final String CLAUSE_ENDS = ",;:。!?\t";

  /** A licence that a promise depends on, which a denial in the promise does not reach. */
  private static final Marker LICENCE_CONDITION =
      Marker.of("[,;](?:但|除非|若|如|倘|一旦|前提|须|需|应|视|取决|以)[^;]{0,30}?(?:许可|出口授权|出口批文)");

  /** The same where it stands first: 除非出口许可被撤销，我司不停止供货. */
  private static final Marker LICENCE_FIRST =
      Marker.of("(?:除非|除|只要)[^,;。]{0,30}?(?:许可|出口授权|出口批文)[^,;。]{0,16},");

  /** These reach as far as the clause: what follows them is what there is not. */
  private static final Marker ABSENCE =
      Marker.of(
          "不存在",
          "没有(?:哪|一)",
          "没有",
          "无一",
          "并无",
          "均无",
          "亦无",
          "尚无",
          "暂无",
          "绝无",
          "未发现",
          "未发生",
          "未出现",
          "不涉及",
          "未涉及",
          "不包含",
          "不包括",
          "不含",
          "无任何",
          "无");

  /** These negate the verb that follows. */
  private static final Marker ADVERB =
      Marker.of(
          "并非", "不是", "并不", "并未", "从未", "从不", "尚未", "暂未", "仍未", "未曾", "未能", "未", "不会", "不再", "不能",
          "无法", "无需", "不需", "无须", "没", "不");

  private static final Marker PROHIBITION =
      Marker.of(
          "不得(?:[^不]|$)",
          "不准",
          "不应",
          "不可",
          "不允许",
          "禁止",
          "严禁",
          "(?:承诺|保证|确保|同意)[^,;:。]{0,12}(?:不会|不再|绝不|决不|不)");

  private static final Marker NO_NEGATION =
      Marker.of(
          "不(?:违反|违背|可撤[销回]|可靠|可信|断|排除|限|仅|只|但|少于|低于|超过|高于|多于|大于|小于|迟于|晚于|早于|可抗力|同|动产|锈|良|利|当|定期|间断|时|论|管|妨|得不|足|等|惜|易|遗余力|合格|应妨碍|得已)",
          "未(?:来|必|满|届|知|成年|完待续|声明的?[^,;。]{0,4}|公开的|授权的|使用的)",
          "未经[^,;。]{0,12}(?:同意|许可|批准|授权|书面|允许|事先|审批)",
          "无(?:线|条件|偿|形|论|关|锡|穷|菌|损|缝|疑|忧|限|纸|极|源|铅|害|效|正当|故|合理|理由|从|约束|障碍|独有偶|人机|人驾驶|级|感|谓|名)");

  /** What may not be done without leave is not denied: 未经批准不得接入. */
  private static final Marker LEAVE_NEEDED =
      Marker.of("(?:未经|非经|未获|未得|未取得)[^;。]{0,30}不(?:得|会|能|可|予|准|对)");

  /** Words whose first character denies nothing. */
  private static final Marker LOOKALIKE =
      Marker.of(
          "不(?:断|排除|限于|仅|只|同|动产|锈|良|定期|时|足)",
          "未(?:来|必|满|届|知|成年|声明|公开的|授权的)",
          "无(?:线|偿|形|锡|穷|菌|损|缝|疑|忧|纸|源|铅|害|人机|人驾驶|级|谓)");

  private static final Marker SCOPE_ENDS =
      Marker.of("但", "而", "并且", "且", "以便", "从而", "因此", "所以", "如果", "除非");

  private static final Marker DENIED_AFTER =
      Marker.of(
          "的?(?:相关)?(?:情况|情形|现象|问题|风险|记录|行为|部件|供应商|安排|机制|方案|能力|功能)?(?:目前|均|并|尚|暂)?(?:不存在|为零|没有|未发生|未出现|未建立|不具备|未取得|未获得|未提供|不适用|不可用|不支持|不提供)",
          "[^,;。:\\t]{0,10}[:\\t](?:无|没有|否|不存在|未|none|no|nil)(?:[。,;.\\s\\t]|$)");

  private static final Marker HEDGE =
      Marker.of(
          "(?:商业上)?合理(?:的)?(?:商业)?努力",
          "商业上合理",
          "尽(?:最大)?(?:合理)?努力",
          "尽力",
          "尽量",
          "尽可能",
          "争取",
          "力争",
          "原则上",
          "视情况",
          "酌情",
          "在(?:适用)?法律(?:法规)?(?:所)?允许的(?:最大)?(?:范围|限度|情况)",
          "在可行(?:的)?(?:范围|情况|条件)",
          "在[^,;。]{0,16}(?:允许|许可|能力|力所能及|资源)(?:的)?(?:范围|限度|条件)",
          "力求",
          "视[^,;。]{1,14}(?:情况|需要|而定)",
          "无意",
          "正常情况下",
          "一般(?:会|将|都|均)",
          "(?:采取|通过)[^,;。]{0,4}合理(?:的)?(?:措施|步骤)",
          "条件允许",
          "一般(?:情况下|而言|不)",
          "通常(?:情况下)?");

  private static final Marker CONDITION =
      Marker.of(
          "以[^,;。]{1,30}(?:为条件|为前提|为准入条件)",
          "(?:在|于)[^,;。]{1,30}(?:的情况下|的前提下|的条件下|前提下|条件下)",
          "(?:须|需|应|需要|必须)经[^,;。]{0,20}(?:批准|许可|审批|同意|授权)",
          "(?:须|需|需要|必须|应当)(?:先|事先|首先)?(?:取得|获得|获取)[^,;。]{0,16}(?:许可|许可证|批准|同意|授权)",
          "经[^,;。]{1,14}(?:批准|同意|审批|授权|许可)(?:之)?后",
          "(?:取决于|视乎|有赖于)[^,;。]{1,30}",
          "只要[^,;。]{1,30}",
          "(?:买方|甲方|需方|客户|用户|采购人|采购方|被许可方|委托方|贵[方司行]|贵公司|贵单位)(?:已|能|均|应)?(?:按期|按时|如期|按约|按约定|及时|足额|全额|预先|提前|先行|依约)?(?:缴纳|支付|付清|缴清|缴付|付讫|结清|续缴|预付|承担|报销)[^,;。]{1,20}的(?:,|$)",
          "(?:在|当|于)?满足[^,;。]{0,14}(?:条件|前提)(?:时|下|后|的情况下|的)?",
          "仅(?:在|于)[^,;。]{1,20}(?:期内|期间|时|范围内)",
          "除非[^,;。]{1,40}",
          "(?:如果|如|若|倘若|假如|一旦)[^,;。]{0,40}(?:许可|批准|审批|同意|允许|付款|支付|政策|管制|制裁|授权)[^,;。]{0,12}");

  private static final Marker NO_CONDITION =
      Marker.of(
          "除非(?:另有|双方另|合同另|文义|上下文)",
          "如(?:下|上(?:[所述文图表,]|$)|前(?:[所述文,]|$)|图|表|何|期|实|约|遇|有)",
          "不以[^,;。]{1,30}为(?:条件|前提)",
          "(?:如果|如|若|倘若|假如|一旦)[^,;。]{0,30}(?:停产|停止|中断|终止|变更|发生|出现|故障|漏洞|事件|退市|转让|收购|更换)");

  private static final Marker EXCEPTION =
      Marker.of("除[^,;。]{1,40}(?:以外|之外|外)", "[^,;。()]{1,20}除外", "(?:但|仅)[^,;。]{0,6}例外");

  private static final Marker NO_EXCEPTION =
      Marker.of(
          "除(?:上述|前述|此|该)?(?:之外|以外|外)?还",
          "除[^,;。]{1,40}外,?(?:还|也|亦)",
          "除法律[^,;。]{0,10}另有",
          "[排解免扣消删废清拆移切去剔开革]除",
          "除(?:因|有)?(?:不可抗力|正当理由|法定事由)[^,;。管裁禁府]{0,16}外",
          "外(?:贸|汇|部|国|界|观|协|包|资|商|籍)");

  private static final Marker PROMISE =
      Marker.of(
          "承诺",
          "保证",
          "确保",
          "应当",
          "必须",
          "有义务",
          "(?:负责|同意|愿意|担保)",
          "(?:^|[^供相反对响适效])应(?:于|在|向|按|及时|立即|提前|提供|予以|为|至少|自|每|依|根据|配合|承担|无条件|继续|无偿|免费|保持|建立|保存|遵守|接受|允许|协助|采取|书面|就|对(?:甲方|用户|客户|其|本|所)|负|与|保|持续|尽)",
          "(?:^|[^无不毋必])须",
          "将(?:继续|持续|始终|严格|积极|全力|无条件|提前|及时|向|按|尽|提供|书面|督促|确保|保证|配合|至少|免费|在[^,;。]{1,20}内|于[^,;。]{1,20}内)");

  private static final Marker DUTY_OR_WILL =
      Marker.of(
          "应当",
          "必须",
          "不得",
          "承诺",
          "保证",
          "方应(?:[^用急])",
          "司应(?:[^用急])",
          ",应(?:至少|提前|在|于|立即|及时)",
          "将(?:提前|至少|在|于|及时|书面|继续)");

  private static final Marker RIGHT = Marker.of("有权", "可以", "可自行", "不承担", "无需", "无义务");

  @Override
  public Span clause(String sentence, Span match) {
    int from = match.start();
    while (from > 0 && CLAUSE_ENDS.indexOf(sentence.charAt(from - 1)) < 0) {
      from--;
    }
    int to = match.end();
    while (to < sentence.length() && CLAUSE_ENDS.indexOf(sentence.charAt(to)) < 0) {
      to++;
    }
    return new Span(from, to);
  }

  @Override
  public @Nullable Negation negation(String sentence, Span clause, Span match) {
    Span before = new Span(clause.start(), match.start());
    List<Span> harmless = NO_NEGATION.in(sentence, clause);
    for (Span word : PROHIBITION.in(sentence, before)) {
      if (governs(sentence, word, match, 30) && word.isClearOf(harmless)) {
        return new Negation(kindOfBan(sentence, clause, word), word);
      }
    }
    List<Span> governing = new ArrayList<>();
    collect(governing, ABSENCE, 40, sentence, before, match, harmless);
    collect(governing, ADVERB, 16, sentence, before, match, harmless);
    if (!governing.isEmpty()) {
      Span last = governing.get(governing.size() - 1);
      return governing.size() == 1
          ? new Negation(Negation.Kind.DENIAL, last)
          : doubled(governing, last);
    }
    Span denied = DENIED_AFTER.startingAt(sentence, match.end());
    if (denied.length() > 0 && !sentence.startsWith("变", denied.end())) {
      return new Negation(Negation.Kind.DENIAL, denied);
    }
    return null;
  }

  /** A denial that stands between the words of a match, in the clause that the match ends in. */
  @Override
  public @Nullable Negation negationWithin(String sentence, Span match) {
    if (LICENCE_FIRST.occursIn(sentence, new Span(0, match.end()))) {
      return null;
    }
    int from = match.end() - 1;
    while (from > match.start() && CLAUSE_ENDS.indexOf(sentence.charAt(from - 1)) < 0) {
      from--;
    }
    Span part = new Span(from, match.end());
    List<Span> harmless = new ArrayList<>(NO_NEGATION.in(sentence, part));
    harmless.addAll(LEAVE_NEEDED.in(sentence));
    for (Marker marker : List.of(ABSENCE, ADVERB)) {
      for (Span word : marker.in(sentence, part)) {
        if (word.isClearOf(harmless) && word.end() < match.end()) {
          return new Negation(Negation.Kind.DENIAL, word);
        }
      }
    }
    return null;
  }

  /** Two negations side by side cancel: 并非没有. */
  private static @Nullable Negation doubled(List<Span> governing, Span last) {
    List<Span> sorted = new ArrayList<>(governing);
    sorted.sort((a, b) -> Integer.compare(a.start(), b.start()));
    Span end = sorted.get(sorted.size() - 1);
    Span previous = sorted.get(sorted.size() - 2);
    boolean adjacent = end.start() - previous.end() <= 1 && !end.overlaps(previous);
    return adjacent ? null : new Negation(Negation.Kind.DENIAL, last);
  }

  private static Negation.Kind kindOfBan(String sentence, Span clause, Span word) {
    Span subject = new Span(clause.start(), word.start());
    boolean buyer = ChineseParty.namesBuyerAlone(sentence, subject);
    boolean others = !buyer || sentence.startsWith("承诺", word.start());
    return others ? Negation.Kind.PROHIBITION : Negation.Kind.DENIAL;
  }

  private static void collect(
      List<Span> governing,
      Marker marker,
      int reach,
      String sentence,
      Span before,
      Span match,
      List<Span> harmless) {
    for (Span word : marker.in(sentence, before)) {
      boolean adverb = reach < 30;
      if (word.isClearOf(harmless)
          && word.isClearOf(governing)
          && governs(sentence, word, match, reach)
          && !(adverb && sentence.substring(word.end(), match.start()).contains("的"))) {
        governing.add(word);
      }
    }
  }

  private static boolean governs(String sentence, Span word, Span match, int reach) {
    Span between = new Span(Math.min(word.end(), match.start()), match.start());
    return between.length() <= reach
        && !SCOPE_ENDS.occursIn(sentence, between)
        && !LICENCE_CONDITION.occursIn(sentence, match);
  }

  @Override
  public List<Span> plans(String sentence, Span clause, Span match) {
    Span before =
        clause.start() < 2 || sentence.charAt(clause.start() - 1) != ','
            ? new Span(0, 0)
            : clause(sentence, new Span(clause.start() - 2, clause.start() - 1));
    return ChinesePlans.in(sentence, clause, before, match);
  }

  @Override
  public List<Span> conditions(String sentence, Span match) {
    List<Span> no = NO_CONDITION.in(sentence);
    return CONDITION.in(sentence).stream()
        .filter(c -> !c.overlaps(match) && c.isClearOf(no))
        .filter(c -> !CustomerConsent.decides(sentence.substring(c.start(), c.end())))
        .map(c -> sentence.charAt(c.end() - 1) == ',' ? new Span(c.start(), c.end() - 1) : c)
        .toList();
  }

  @Override
  public List<Span> hedges(String sentence, Span match) {
    return HEDGE.in(sentence);
  }

  @Override
  public List<Span> exceptions(String sentence, Span match) {
    List<Span> no = NO_EXCEPTION.in(sentence);
    return EXCEPTION.in(sentence).stream()
        .filter(e -> e.isClearOf(no))
        .filter(e -> !CustomerConsent.decides(sentence.substring(e.start(), e.end())))
        .toList();
  }

  @Override
  public boolean isPromise(String sentence, Span clause, Span match) {
    Span near = new Span(0, Math.min(sentence.length(), match.start() + WORD));
    List<Span> leave = ChineseParty.leaves(sentence, near);
    List<Span> words =
        PROMISE.in(sentence, near).stream()
            .filter(w -> w.start() < match.start() && w.isClearOf(leave))
            .toList();
    if (words.isEmpty()) {
      List<Span> within = DUTY_OR_WILL.in(sentence, match);
      return !within.isEmpty()
          && ChineseParty.before(sentence, within.get(0).end()) == ChineseParty.SUPPLIER;
    }
    return ChineseParty.before(sentence, words.get(words.size() - 1).end()) != ChineseParty.BUYER
        && !RIGHT.occursIn(sentence, new Span(clause.start(), match.start()));
  }

  @Override
  public boolean bindsCustomer(String sentence, Span match) {
    return ChineseParty.isDutyOfBuyer(sentence, match);
  }

  @Override
  public boolean isCustomersPromise(String sentence, Span match) {
    return ChineseParty.isPromiseOfBuyer(sentence, match);
  }

  @Override
  public boolean isRightOfCustomer(String sentence, Span clause) {
    return ChineseParty.isRightOfBuyer(sentence, clause);
  }

  @Override
  public boolean isFalseStart(String sentence, Span match) {
    return LOOKALIKE.startingAt(sentence, match.start()).length() > 0;
  }

  @Override
  public boolean isHypothetical(String sentence, Span clause, Span match) {
    return ChineseMood.isHypothetical(sentence, clause, match);
  }

  @Override
  public boolean isWarning(String sentence, Span clause, Span match) {
    return ChineseMood.isWarning(sentence, clause, match);
  }

  @Override
  public boolean givesNoAssurance(String sentence, Span clause) {
    return ChineseMood.givesNoAssurance(sentence, clause);
  }

  @Override
  public boolean quotesLaw(String sentence) {
    return ChineseMood.quotesLaw(sentence);
  }
}
