package org.supplierdossier.extraction;

import java.util.List;

/** Who acts in a Chinese sentence; over folded text. */
enum ChineseParty {
  SUPPLIER,
  BUYER,
  NONE;

  private static final String CUSTOMER =
      "(?:甲方|" + PartyWords.BUYS_ZH + "|运营单位|贵(?:方|司|公司|中心|单位|行|院|局|校|厂|所|处|部|台|集团)|运营者)";

  private static final Marker CUSTOMER_WORDS = Marker.of(CUSTOMER, "报关行");

  private static final Marker SUPPLIER_WORDS =
      Marker.of("乙方|" + PartyWords.SELLS_ZH + "|厂家|原厂|厂商|制造商|我方|我公司|我司|本公司|我们|公司|本单位");

  /** The customer as the one acted upon, or as the owner of a thing. */
  private static final Marker NO_ACTOR =
      Marker.of(
          "(?:经|向|为|对|按|取得|获得|征得|得到|按照|协助|通知|告知|与|给|由于|配合|接受|根据|依照|应|至|到|在|供|满足|尊重|保障|保护)"
              + CUSTOMER,
          "向[^,;。:]{0,16}" + CUSTOMER,
          CUSTOMER
              + "(?:的|业务|重要|任何|所有|一切|全部|相关|存储|在网)*(?:数据|系统|设备|网络|信息|资料|要求|同意|批准|书面|授权|现场|场所|利益|权益|环境|端|侧)");

  private static final Marker DUTY =
      Marker.of(
          "应当",
          "必须",
          "不得",
          "不应",
          "有义务",
          "有责任",
          "负责",
          "[方司户商者人行院]应(?:[^用急])",
          "(?:人员|员工|工程师|团队)应(?:[^用急])",
          "(?:单位|部门|机构|中心|医院|银行|电厂|局)应(?:[^用急])",
          "(?:^|[^无不毋必])须",
          "承诺(?:[^书函])",
          "保证(?:[^金人期书])");

  private static final Marker RIGHT =
      Marker.of("^[0-9.()、]{0,8}[^,。;]{2,6}(?:有权(?:[^要])|可以?(?:[^不能以靠]))");

  /** Whether a clause starts with the customer and what it may do. */
  static boolean isRightOfBuyer(String sentence, Span clause) {
    List<Span> right = RIGHT.in(sentence, clause);
    return !right.isEmpty() && namesBuyerAlone(sentence, right.get(0));
  }

  /** The customer as the one who promises: 发包人承诺, 由客户负责配合. */
  private static final Marker PROMISE_OF_BUYER =
      Marker.of(
          "(?:^|[,;。:\\t0-9.、)由和及])"
              + CUSTOMER
              + "(?:单位|方|自身|自行|也|亦|均|一并|在此|特此|郑重|书面|已|曾|表示|声明|确认)*(?:承诺|保证(?:[^金]|$)|确保|愿|同意(?:配合|协助|不|接受|积极)|负责|应|须|必须|不得|将|配合|积极配合|(?:绝|决)?不(?:会|得)?(?:利用|非法|违法|擅自|私自|中断|停止))");

  /** What may be done only if the customer agrees is forbidden to the other: 未经甲方同意,不得提供. */
  private static final Marker LEAVE_OF_BUYER =
      Marker.of(
          "(?:未经|非经|未获|未得|未取得|未征得)"
              + CUSTOMER
              + "[^,;。]{0,12}(?:同意|许可|批准|授权|允许),?(?:一律|均|任何人|任何单位)?");

  /** A word such as 不得 is no longer. */
  private static final int BAN = 3;

  /** Where a part says that the customer must agree. */
  static List<Span> leaves(String sentence, Span part) {
    return LEAVE_OF_BUYER.in(sentence, part);
  }

  /** The party named last before a verb as the one who acts, not as the one acted upon. */
  static ChineseParty before(String sentence, int verb) {
    Span before = new Span(0, verb);
    if (leaves(sentence, before).stream().anyMatch(l -> verb - l.end() <= BAN)) {
      return SUPPLIER;
    }
    List<Span> objects = NO_ACTOR.in(sentence, before);
    int buyer = lastFree(CUSTOMER_WORDS.in(sentence, before), objects);
    int supplier =
        lastFree(SUPPLIER_WORDS.in(sentence, before), CUSTOMER_WORDS.in(sentence, before));
    if (buyer < 0 && supplier < 0) {
      return NONE;
    }
    return buyer > supplier ? BUYER : SUPPLIER;
  }

  private static int lastFree(List<Span> words, List<Span> taken) {
    int last = -1;
    for (Span word : words) {
      if (word.isClearOf(taken)) {
        last = word.start();
      }
    }
    return last;
  }

  /** Whether the duty that governs a match lies on the customer. */
  static boolean isDutyOfBuyer(String sentence, Span match) {
    List<Span> duties = DUTY.in(sentence, new Span(0, match.end()));
    for (int i = duties.size() - 1; i >= 0; i--) {
      Span duty = duties.get(i);
      if (duty.start() <= match.start() || duty.end() <= match.end()) {
        return before(sentence, duty.end()) == BUYER;
      }
    }
    return false;
  }

  /** Whether the customer promises what was matched, and no supplier is named in between. */
  static boolean isPromiseOfBuyer(String sentence, Span match) {
    for (Span promise : PROMISE_OF_BUYER.in(sentence, new Span(0, match.end()))) {
      Span between = new Span(promise.end(), Math.max(promise.end(), match.start()));
      if (promise.start() <= match.start() && !SUPPLIER_WORDS.occursIn(sentence, between)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a part names the customer and not the supplier. */
  static boolean namesBuyerAlone(String sentence, Span part) {
    return CUSTOMER_WORDS.occursIn(sentence, part) && !SUPPLIER_WORDS.occursIn(sentence, part);
  }
}
