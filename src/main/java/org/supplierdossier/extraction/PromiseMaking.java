package org.supplierdossier.extraction;

import org.supplierdossier.language.Language;

/**
 * Tells a promise that the supplier makes in a sentence from one that is only spoken of: asked for,
 * hoped for, being drafted, made by somebody else or to somebody else, refused or taken back. Over
 * folded text, in which the supplier is said by words that are commonly its own.
 */
enum PromiseMaking {
  /** The supplier makes it, for all that the words say. */
  MADE,
  /** The supplier says that it does not make it, or no longer. */
  REFUSED,
  /** Nobody makes it here, or somebody else does. */
  SPOKEN_OF;

  private static final String NOT_ZH = "(?:无法|不能|不便|难以|未能|不愿|不拟|拒绝|恕难|恕不|恕不能|暂不|暂不能|暂无法|无权|不会|不再)";
  private static final String GIVE_ZH = "(?:作出|做出|出具|提供|给予|签署|签订|作|做)";

  private static final Marker REFUSAL =
      Marker.of(
          NOT_ZH + "(?:对此|就此|就[^,;。]{1,24})?(?:承诺|保证)",
          "(?:" + NOT_ZH + "|不|未|没有)(?:对此|就[^,;。]{1,24})?" + GIVE_ZH + "[^,;。]{0,28}(?:承诺|保证)",
          "恕[^,;。]{0,4}(?:不能|难以|无法)[^,;。]{0,4}(?:承诺|保证)",
          "(?:不构成|并非|不是|不视为)[^,;。]{0,28}承诺",
          "\\b(?:cannot|can not|can't|unable to|not (?:in a position|able|prepared|willing|ready) to|do(?:es)? not|decline[sd]? to|refuse[sd]? to) (?:[a-z]+ )?(?:undertake (?:not )?(?:to|that)|commit (?:ourselves |itself )?(?:not )?to|promise|pledge|(?:give|sign|make|offer|issue|enter into) (?:[a-z]+ ){0,4}(?:undertakings?|commitments?|promises?|assurances?))\\b",
          "\\bnothing in this [a-z]+ (?:is|are|constitutes?|shall (?:be|constitute)|may be)\\b[^.;]{0,40}\\b(?:undertaking|commitment|promise|assurance)",
          "\\b(?:makes?|gives?|made|given) no (?:[a-z]+ )?(?:undertakings?|commitments?|promises?|assurances?)\\b");

  private static final Marker TAKEN_BACK =
      Marker.of(
          "(?:承诺|保证)(?:书|函|事项)?(?:现|即|也|均|同时|随之|全部|已|已经|将|自[^,;。]{1,24}[起日]|于[^,;。]{1,24}[起日]?|从[^,;。]{1,20}起)*(?:予以|正式|宣布)?(?:撤回|终止|失效|作废|取消|解除|废止|收回|撤销|不再有效|不再适用|不再执行|不再履行|停止执行|停止履行)(?:[,;。]|$)",
          "(?:^|[^可得不会予能])(?:撤回|取消|终止|收回|解除|废止|撤销)[^,;。]{0,40}(?:承诺|保证)(?:书|函)?(?:[。,;]|$)",
          "(?:^|[^可得不会予能])(?:撤回|取消|终止|收回|解除|废止|撤销)[^,;。]{0,40}(?:承诺|保证)(?:书|函)?(?:中|内|里)?(?:的)?第[^,;。]{1,16}[项条款点]",
          "不受[^,;。]{0,24}(?:承诺|保证)(?:书|函)?(?:的)?(?:约束|限制|拘束)",
          "\\b(?:undertakings?|commitments?|promises?|assurances?|pledges?)\\b[^.;]{0,140}\\b(?:(?:is|are|was|were|has been|have been|stands?) (?:hereby |now )?(?:withdrawn|revoked|terminated|cancelled|canceled|rescinded|retracted|no longer)|ceases? to (?:apply|be|have)|lapses?\\b|no longer (?:applies|apply|binds?|stands?))",
          "\\b(?:we|supplier|hereby) (?:(?:hereby|therefore|accordingly|now|thus|also|must|have to) )*(?:withdraws?|revokes?|cancels?|rescinds?|retracts?)\\b[^.;]{0,60}\\b(?:undertaking|commitment|promise|assurance|pledge)",
          "\\b(?:not|no longer) (?:be )?bound by (?:any|its|the|our|this|that|such) (?:[a-z]+ ){0,3}?(?:undertakings?|commitments?|promises?|assurances?|pledges?)\\b");

  /** Done as somebody asked: 应贵方要求承诺. */
  private static final Marker AS_ASKED =
      Marker.of("(?:应|按|按照|根据|依照|依|遵照|满足|响应)[^,;。]{0,12}(?:要求|请求|期望|建议)");

  private static final Marker ASKED =
      Marker.of(
          "(?:要求|请求|希望|期望|期待|建议|提议|督促|敦促|盼望|恳请|寄望)(?:由|于)?[^,;。]{0,24}?(?:承诺|保证|作出|出具|签署)",
          "(?:提出|主张|认为|指出)[^。;]{0,14}(?:须|应当?|需|必须|要)[^,;。]{0,6}(?:承诺|保证)",
          "\\b(?:ask(?:s|ed)?|request(?:s|ed)?|requir(?:es?|ed)|expect(?:s|ed)?|wants?|wish(?:es|ed)?|would like|urge[sd]?|hope[sd]?|demand(?:s|ed)?|propose[sd]?|invite[sd]?)(?: that)? (?:[a-z']+ ){0,5}?(?:to |should )?(?:undertake|commit|promise|pledge|give an undertaking)\\b",
          "\\b(?:article [0-9]+|the (?:law|measures|regulations?|standard|act)) (?:requires?|asks?|obliges?|says?|provides?)\\b",
          "\\b(?:law|measures|act|regulations?) (?:requires?|asks?|obliges?) (?:[a-z]+ ){1,4}to\\b");

  private static final Marker PENDING =
      Marker.of(
          "(?:的|此项|该项|上述|相关|有关)承诺(?:书|函)?[,:]?(?:目前|现|仍|还|也|均)?(?:正在|正|尚|还在|仍在|有待|待|须待|须经|需经|另行|稍后|暂|未|拟|处于)",
          "承诺(?:书|函|文件|事宜|事项)[,:]?(?:目前|现|仍|还|也|均)?(?:正在|正|尚|还在|仍在|有待|待|须待|须经|需经|另行|稍后|暂|未|拟|处于)",
          "(?:是否|能否|可否)[^,;。]{0,10}(?:承诺|保证)",
          "(?:留待|留至|推迟至|顺延至|延至|提交)[^,;。]{0,16}(?:下次|下一次|下届|以后|日后|后续|另次)[^,;。]{0,10}(?:讨论|审议|研究|会议|决定|表决|再议)|(?:暂缓|搁置|缓议|留待)[^,;。]{0,10}(?:讨论|审议|再议|表决|作出|出具|承诺)",
          "承诺[^。;]{0,8}(?:措辞|表述|文本|内容|范围|条款)(?:尚|还|仍|均)?未(?:定|商定|确定|议定)",
          "(?:目前|现阶段|暂时|暂)?(?:暂)?不(?:对外|向[^,;。]{1,8})(?:作出|出具|作任何承诺|作此承诺)",
          "(?:一事|事宜|问题|事项|义务),?(?:由)?(?:双方|我司|我方|另行|尚|仍|暂|有待|待)[^。;]{0,16}(?:商定|协商|讨论|研究|考虑|评估|约定|答复|确定|落实)",
          "承诺(?:书|函)?,?(?:详见|参见|请见|另见|见)[^,;。]{1,20}[。;]?$",
          ":(?:尚待|有待|待|暂缺|暂无|另行|稍后|未定|不适用|无)[^,;。]{0,8}[。;]?$",
          "\\b(?:undertaking|commitment|promise|letter)s?\\b[^.;]{0,160}\\b(?:(?:is|are|remains?|still) (?:still |currently |now )?(?:awaiting|pending|under (?:review|discussion|consideration|preparation)|being (?:drafted|reviewed|prepared|considered|discussed|approved)|in (?:preparation|draft|discussion)|not yet)|(?:has|have) not (?:yet )?been (?:signed|approved|given|issued))",
          "\\b(?:considering|studying|discussing|reviewing|exploring|preparing|drafting|(?:intends?|plans?|hopes?|expects?) to (?:sign|give|make|issue|undertake|commit|promise)) (?:[a-z]+ ){0,6}?(?:undertakings?|commitments?|promises?|pledges?|to|not)\\b",
          "\\b(?:whether|if) (?:we|it|the supplier|supplier) (?:[a-z]+ )?(?:undertakes?|commits?|promises?|pledges?)\\b|\\bwhether to (?:undertake|commit|promise|sign|give)\\b|^(?:should|were) we (?:to )?(?:undertake|commit|promise|sign)\\b",
          ": ?(?:to be (?:provided|confirmed|decided|completed|supplied|advised)|tbd|tbc|pending|to follow|n/a|not applicable)\\.?$",
          "\\b(?:left|deferred|postponed|adjourned|held over|put off|tabled)\\b[^.;]{0,30}\\b(?:for|to|until) (?:a|the|our|its) (?:later|next|future|following|subsequent) (?:[a-z]+ )?(?:meeting|session|vote|discussion|decision|resolution)s?\\b|\\b(?:not|never) (?:been )?put to (?:a|the) vote\\b",
          "\\b(?:undertaking|commitment|promise)s?\\b[^.;]{0,120}\\b(?:wording|text|scope|terms?) (?:is|are|has|have) (?:still |yet )?(?:not (?:yet )?(?:been )?(?:settled|agreed|fixed|decided)|open|unsettled|undecided)\\b",
          "\\b(?:undertaking|commitment)s?\\b[^.;]{0,80}\\b(?:set out|found|contained|attached) (?:in|as) (?:annex|appendix|schedule|attachment)\\b");

  private static final Marker ANOTHERS =
      Marker.of(
          "(?:向|对|与|给)(?:其他|其它|另一|另外|某|别的|第三方|多家|个别|几家)[^,;。]{0,14}(?:承诺|保证|作出)",
          "(?:上游|下游|分包|外包|次级|二级|芯片|元器件|部件|原材料|代工|合作|竞争)[^,;。]{0,4}(?:供应商|厂商|厂家|供货商|供方|商|方|企业|伙伴|对手)(?:[^,;。]{0,10})?(?:承诺|保证)",
          "(?:竞争对手|友商|同行|其他厂商|其他供应商)[^,;。]{0,10}(?:承诺|保证)",
          "\\b(?:undertaken|promised|committed|pledged|undertakes|undertook|promises)\\b[^.;]{0,24}\\b(?:to|towards?|with) (?:[a-z]+ )?(?:other|another|third|some|certain|several)\\b",
          "\\b(?:upstream|chip|component|our|its|their|sub|a|some|other) ?-?(?:[a-z]+ )?(?:vendors?|suppliers?|sub-?contractors?|manufacturers?|foundr(?:y|ies)|partners?|competitors?)(?:,? (?:has|have|had))?(?: (?:also|already|now))? (?:undertaken|undertakes?|undertook|promise[sd]?|committed|commits?|pledge[sd]?|guarantees?)\\b",
          "\\b(?:competitor|rival)s?\\b[^.;,]{0,30}\\b(?:undertaken|undertakes?|promise[sd]?|committed|will|shall)\\b");

  /** Whether a sentence takes back a promise that was made before. */
  static boolean takesBack(String text) {
    return TAKEN_BACK.occursIn(text);
  }

  /** What a sentence does with the promise that it speaks of. */
  static PromiseMaking in(Language language, String text) {
    if (TAKEN_BACK.occursIn(text) || REFUSAL.occursIn(text)) {
      return REFUSED;
    }
    boolean asked = ASKED.in(text).stream().anyMatch(a -> a.isClearOf(AS_ASKED.in(text)));
    boolean spokenOf = asked || PENDING.occursIn(text) || ANOTHERS.occursIn(text);
    return spokenOf && !(language == Language.EN && MAY_ASK.occursIn(text)) ? SPOKEN_OF : MADE;
  }

  /** Whoever may demand a thing is owed it. */
  private static final Marker MAY_ASK =
      Marker.of("\\b(?:may|can|is entitled to|has the right to) (?:ask|request|require|demand)\\b");
}
