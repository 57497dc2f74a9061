package org.supplierdossier.extraction;

import java.util.List;
import org.supplierdossier.document.Document;
import org.supplierdossier.document.Passage;
import org.supplierdossier.evidence.Evidence;

/**
 * What a document says of itself at its head: that it stands no longer or not yet, or that it is
 * about other companies. A withdrawn letter promises nothing, a draft nobody approved neither.
 */
enum DocumentStanding {
  /** It speaks for the supplier. */
  STANDS,
  /** Superseded, withdrawn, or a draft that was not approved: it states nothing. */
  VOID,
  /** People write e-mail, and others buy from or sign for others: the supplier promises nothing. */
  NO_PROMISE,
  /** Another company writes to the supplier: its figures are not the supplier's either. */
  OF_ANOTHER,
  /** A comparison with rivals: only what it says of the supplier itself counts. */
  ABOUT_OTHERS;

  /** So many passages at the top are its head. */
  private static final int HEAD = 4;

  private static final int LONGEST_LINE = 160;

  private static final Marker WITHDRAWN =
      Marker.of(
          "(?:本|此|该)?(?:版本|文件|函|承诺函|承诺书|协议|稿|版)[^,。;]{0,8}(?:已(?:经)?(?:由|被)[^,。;]{0,30}(?:取代|替代|代替|更新)|已(?:经)?(?:作废|废止|失效|撤回|停止使用))",
          "(?:仅供|只供)(?:存档|归档|历史参考)|^[(【\\[]?(?:已)?(?:作废|废止)[)】\\]]?$",
          "\\b(?:superseded|withdrawn) (?:by|on)\\b|\\b(?:this (?:letter|version|document|undertaking) (?:is|has been) (?:superseded|withdrawn|void|obsolete|replaced|cancelled))\\b|\\bkept for (?:the )?(?:record|archive|reference) only\\b|\\bno longer (?:valid|in force)\\b");

  private static final Marker DRAFT =
      Marker.of(
          "\\bdraft\\b.{0,60}\\b(?:not (?:yet )?(?:approved|cleared|agreed|for release|signed)|do not (?:send|circulate|distribute)|for (?:internal )?discussion(?: only)?|unapproved)\\b",
          "\\b(?:not (?:yet )?approved|do not send|for (?:internal )?discussion only)\\b.{0,60}\\bdraft\\b",
          "(?:草稿|草案|讨论稿|征求意见稿|未定稿|初稿|内部稿)[^。;]{0,30}(?:未经|未获|请勿|不得|仅供|尚未|勿)",
          "(?:未经|未获)[^。;,]{0,10}(?:批准|审批|审定|审核)[^。;]{0,12}(?:草稿|草案|请勿|不得外)");

  private static final Marker PATH =
      Marker.of("(?:已作废|作废版|已废止|已失效|旧版作废)", "\\b(?:superseded|withdrawn|obsolete)\\b");

  private static final Marker RIVALS =
      Marker.of(
          "(?:友商|竞品|竞争对手|竞争厂商|同行)[^,。;]{0,10}(?:对比|比较|分析|情况|调研|简报)",
          "\\b(?:competitor|competitive|competition|rival)s?.? (?:[a-z]+ )?(?:comparison|analysis|landscape|overview|briefing|battle ?cards?)\\b|\\bbattle ?cards?\\b");

  private static final Marker MAIL = Marker.of("\\.(?:eml|msg|mbox)$");

  /** 致：我司, with the supplier's name said as 我司. */
  private static final Marker TO_SUPPLIER =
      Marker.of(
          "(?:^|[,。;:])(?:此)?致[: ]{0,2}我司|(?:为|给|向|对)[^,。;]{0,8}我司(?:[^,。;]{0,12}(?:供应|供货|提供|平台|产品|采购|保留))",
          "(?:^|\\b)(?:to|attn|attention|dear|addressed to)[: ]{1,2}(?:the directors of )?the supplier\\b|\\bcertify that the supplier\\b");

  private static final Marker CONTRACT =
      Marker.of("[甲乙]方|合同|协议|买方|卖方|需方|供方", "\\b(?:agreement|contract|customer|purchaser|buyer)\\b");

  /**
   * The standing of a document by its name, its first lines and who signs it.
   *
   * @param roles what the parties are called in it
   */
  static DocumentStanding of(Document document, OwnNames names, ContractRoles roles) {
    String path = FoldedText.of(document.path().value()).text();
    if (PATH.occursIn(path.replace('_', ' '))) {
      return VOID;
    }
    List<Passage> head = document.shown().stream().limit(HEAD).toList();
    boolean rivals = RIVALS.occursIn(path.replace('_', ' '));
    for (Passage passage : head) {
      if (passage.text().length() > LONGEST_LINE) {
        continue;
      }
      String line = FoldedText.of(passage.text()).text();
      if (WITHDRAWN.occursIn(line) || DRAFT.occursIn(line)) {
        return VOID;
      }
      rivals |= RIVALS.occursIn(line);
    }
    if (rivals) {
      return ABOUT_OTHERS;
    }
    if (head.stream().anyMatch(p -> isToSupplier(names.said(p.text())))) {
      return OF_ANOTHER;
    }
    boolean others =
        MAIL.occursIn(path) || roles.supplierBuys() || OthersLetter.is(document, names);
    return others ? NO_PROMISE : STANDS;
  }

  /**
   * What is left of a statement in such a document.
   *
   * @param others whether its sentence has somebody else for its subject
   */
  Evidence leaves(Evidence e, boolean others) {
    if (this == OF_ANOTHER) {
      return e.but().undertakings(List.of()).subject(null).evidence();
    }
    return others || this == NO_PROMISE ? e.but().undertakings(List.of()).evidence() : e;
  }

  private static boolean isToSupplier(String line) {
    return TO_SUPPLIER.occursIn(line) && !CONTRACT.occursIn(line);
  }
}
