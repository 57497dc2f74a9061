package org.supplierdossier.render;

import java.util.List;

/** Says how a dossier was made. */
final class Method {
  private Method() {}

  /** A sentence each. */
  static List<String> of(Report report) {
    Phrasing p = report.phrasing();
    return List.of(
        p.say(
            "每条证据都是文件原文的逐字引用，附文件哈希与位置。",
            "Every piece of evidence is quoted word for word from a document, with the document's"
                + " digest and the place."),
        p.say(
            "没有信息不等于有风险，也不等于“否”：缺失的答案是缺口，并附可提出的问题。",
            "What is not known is neither risk nor “no”: a missing answer is a gap with a question"
                + " to ask."),
        p.say(
            "陈述分为事实、第三方证明、承诺、计划、附条件、否定与一般性提示；计划不算作已完成。",
            "A statement is a fact, attested by a third party, an obligation, a plan, conditional,"
                + " negated or a general warning; a plan does not count as done."),
        p.say(
            "身份证件、护照、手机和银行账号以及住址一律遮盖。属于其他客户的内容不出现。",
            "Identity, passport, mobile and account numbers and home addresses are masked. What"
                + " belongs to another customer does not appear."),
        p.say("规则版本 ", "Version of the rules ") + report.rules().version().substring(0, 16));
  }
}
