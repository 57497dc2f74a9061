package org.supplierdossier.extraction;

/** The words by which {@link EnglishGrammar} reads a sentence. */
final class EnglishWords {
  /** Where a new clause starts, after which an earlier negation or mood no longer holds. */
  static final Marker CLAUSE_START =
      Marker.of(
          "[;:\\t?!]",
          "\\. ",
          ",? (?:but|however|although|though|whereas|while|because|which|who|unless|except|until|(?:even )?(?:if|where|when))\\b",
          ", (?:and |or |so |yet )?(?:we|our|it|its|they|their|there|the|this|such|any|a|an|all|each|you|supplier|customer|licensor|licensee|company|vendor|provider|seller|buyer)\\b",
          " and (?:we|it|they|there|our)\\b");

  static final Marker NEGATION =
      Marker.of(
          "\\bno longer\\b",
          "\\bnot yet\\b",
          "\\b(?:not|never|neither|nor|no|none|cannot|nothing|nobody)\\b",
          "\\b(?:do|does|did|is|are|was|were|has|have|had|wo|would|should|ca|could|need)n't\\b",
          "\\black(?:s|ed|ing)?\\b",
          "\\bfree of\\b",
          "\\babsence of\\b",
          "\\bfail(?:s|ed)? to\\b",
          "\\bunable to\\b",
          "\\brather than\\b",
          "\\binstead of\\b");

  static final Marker WITHOUT = Marker.of("\\bwithout\\b");

  static final Marker NO_NEGATION =
      Marker.of(
          "\\b(?:no|not) (?:later|less|more|fewer|earlier|greater|lower|sooner) than\\b",
          "\\bnot (?:to )?exceed(?:ing)?\\b",
          "\\bnot (?:be |necessarily )?limited to\\b",
          "\\bnot (?:only|just|merely|simply)\\b",
          "\\bno\\.? ?[0-9]",
          "\\bwithout (?:limitation|limiting|prejudice|regard)\\b",
          "\\bwithout (?:(?:any|a|good|proper|just|due|valid|legitimate|reasonable|justified|justifiable|lawful|such|the|its|our|prior|express|written|customer's|buyer's) )*(?:reason|reasons|cause|grounds|justification|notice|consent|approval|authori[sz]ation|permission|charge|cost|delay|interruption)\\b",
          "\\bno doubt\\b",
          "\\bwhether or not\\b",
          "\\bnot be unreasonably\\b",
          "\\bnot unreasonably\\b",
          "\\bno matter\\b",
          "\\bif not\\b",
          "\\bif no\\b",
          "\\bno assurance\\b",
          "\\bnot applicable\\b",
          "\\bnot otherwise\\b");

  static final Marker PROHIBITION =
      Marker.of(
          "\\b(?:shall|must|will|may) (?:not|never|in no event|under no circumstances)\\b",
          "\\b(?:shall|must|will|may) neither\\b",
          "\\b(?:agrees?|undertakes?|covenants?|commits?|promises?|obliged|required) (?:not|never) to\\b",
          "\\b(?:is|are) (?:prohibited|forbidden) from\\b",
          "\\bwon't\\b",
          "\\bmustn't\\b",
          "\\brefrain from\\b",
          "\\bin no event (?:shall|will|may)\\b",
          "\\bunder no circumstances (?:shall|will|may)\\b");

  /** Looks like a ban and only says that there is no duty or no ability. */
  static final Marker NO_DUTY =
      Marker.of(
          "\\b(?:shall|will|may|must) (?:not|never) (?:be )?(?:obliged|obligated|required|liable|responsible|able|have any|have an|be under|available|assume)\\b",
          "\\bwon't be able\\b",
          "\\bhave no (?:obligation|duty|liability)\\b");

  static final Marker DENIED_AFTER =
      Marker.of(
          "[^.;:,\\t]{0,40}?\\b(?:is|are|was|were|has been|have been|has|have|do|does|did|can|could|would) (?:currently |presently |yet )?(?:not|never|no longer)\\b(?: (?:be|been|yet|available|exist|offered|provided|included|supported|qualified|permitted|in place))?",
          "[^.;:,\\t]{0,40}?\\b(?:isn't|aren't|wasn't|weren't|hasn't|haven't|doesn't|don't|didn't|cannot|can't)\\b",
          "[^.;:,\\t]{0,30}?\\b(?:is|are) (?:unavailable|nonexistent|non-existent|absent|excluded|lacking|missing)\\b",
          "[^.;:,\\t]{0,20}[:\\t] ?(?:no|none|nil|not available|not provided|not offered)\\b");

  static final Marker NOT_DENIED =
      Marker.of("\\bnot (?:limited|only|less|more|later|exceed|applicable|just|necessarily)\\b");

  static final Marker PLAN =
      Marker.of(
          "\\b(?:plans?|intends?|expects?|aims?|hopes?|proposes?|anticipates?|planned|intended|expected|scheduled|anticipated|projected|slated) (?:to|for)\\b",
          "\\b(?:planning|intending|expecting|aiming|preparing) (?:to|for|on)\\b",
          "\\b(?:is|are) (?:currently )?(?:(?:being|under) )?(?:qualifying|evaluating|developing|negotiating|introducing|certifying|being (?:qualified|evaluated|developed|certified|assessed|introduced))\\b",
          "\\bin the process of\\b",
          "\\broad ?map\\b",
          "\\bunder (?:evaluation|development|qualification|negotiation|consideration|review)\\b",
          "\\bin (?:qualification|evaluation|development|negotiation)\\b",
          "\\bto be (?:qualified|completed|introduced|certified|implemented|established|confirmed)\\b",
          "\\btarget(?:ed|ing)? (?:for|date|completion)\\b",
          "\\bplanned\\b",
          "\\bplans? are\\b");

  static final Marker NO_PLAN =
      Marker.of(
          "\\b(?:intended|expected) (?:use|purpose|for use)\\b",
          "\\bnot intended\\b",
          "\\bscheduled for delivery\\b");

  static final Marker HEDGE =
      Marker.of(
          "\\b(?:commercially )?reasonable (?:best |commercial |business )?(?:efforts?|endeavou?rs?)\\b",
          "\\bbest (?:efforts?|endeavou?rs?)\\b",
          "\\b(?:good faith|diligent|all reasonable) (?:efforts?|endeavou?rs?)\\b",
          "\\bendeavou?rs? to\\b",
          "\\bcommercially reasonable\\b",
          "\\bwhere(?:ver)? (?:practicable|possible|feasible|reasonable)\\b",
          "\\bas far as (?:practicable|possible)\\b",
          "\\bto the extent (?:practicable|possible|feasible|reasonable|commercially)\\b",
          "\\bin principle\\b",
          "\\bstrives?\\b",
          "\\bseeks? to\\b",
          "\\bgenerally\\b",
          "\\bat (?:its|our|their) (?:sole )?discretion\\b",
          "\\battempts? to\\b",
          "\\btr(?:y|ies) to\\b");

  static final Marker CONDITION =
      Marker.of(
          "\\bsubject to\\b",
          "\\bprovided,? (?:however,? )?that\\b",
          "\\bunless\\b",
          "\\b(?:conditional|conditioned|contingent|dependent) (?:up)?on\\b",
          "\\bon (?:the )?condition that\\b",
          "\\bso long as\\b",
          "\\bas long as\\b",
          "\\b(?:only )?(?:if|when|once|after) [^,;.]{0,60}\\b(?:licen[cs]es?|approvals?|permits?|authori[sz]ations?|clearance|consent|paid|pays|payment|export)\\b",
          "\\bpending (?:receipt|approval|licen[cs]e|the)\\b",
          "\\b(?:requires?|depends? on|is required to obtain) [^,;.]{0,40}\\b(?:licen[cs]es?|approvals?|permits?|authori[sz]ations?)\\b");

  static final Marker NO_CONDITION =
      Marker.of(
          "\\bsubject to (?:(?:the|all|any|other|these|those|its|such) )*(?:terms|provisions|conditions|limitations|other|section|sections|article|articles|clause|paragraph|foregoing|this agreement|this section|exhibit|schedule|remainder)",
          "\\b(?:is|are|was|were|be|been|being|become|becomes) (?:\\w+ )?subject to (?:\\w+ ){0,4}(?:ear|itar|export administration|regulations?|laws?|risks?|tax(?:es)?|controls?|audits?|review|jurisdiction|change|testing|inspection)\\b",
          "\\bunless (?:otherwise|the context|expressly|it is otherwise|terminated|earlier|sooner|specifically|specified)\\b",
          "\\bunless and until\\b",
          "\\bnot (?:be )?(?:subject to|conditional|conditioned|contingent|dependent)\\b");

  static final Marker EXCEPTION =
      Marker.of(
          "\\bexcept(?:ing)?\\b",
          "\\bother than\\b",
          "\\bexcluding\\b",
          "\\bwith the exception of\\b",
          "\\bexclusive of\\b",
          "\\bsave (?:for|that|as)\\b");

  static final Marker NO_EXCEPTION =
      Marker.of(
          "\\bexcept as otherwise\\b",
          "\\bexcept as (?:expressly |specifically )?(?:set forth|provided)\\b");

  static final Marker PROMISE =
      Marker.of(
          "\\bshall\\b",
          "\\bmust\\b",
          "\\b(?:undertakes?|commits?|agrees?|covenants?|promises?|warrants?|guarantees?|pledges?) (?:to|that|and)\\b",
          "\\b(?:is|are) (?:obliged|obligated|required|committed) to\\b",
          "\\bwe (?:undertake|commit|guarantee|warrant)\\b",
          "\\bcommitted to\\b");

  static final Marker WILL = Marker.of("\\bwill\\b", "\\bwe'll\\b");

  static final Marker RIGHT =
      Marker.of(
          "\\b(?:shall|will|must) (?:not|have the right|be entitled|be permitted|be allowed|be free|have no)\\b",
          "\\bmay\\b",
          "\\breserves? the right\\b",
          "\\bshall (?:mean|include|be deemed|constitute|not)\\b",
          "\\bentitled to\\b");

  private static final String BUYER_NOUN =
      "(?:customers?|buyers?|purchasers?|licensees?|clients?|distributors?|resellers?|end users?|users?|subscribers?|recipient|you)";

  static final Marker BUYER = Marker.of("\\b" + BUYER_NOUN + "\\b");

  static final Marker BUYER_BOUND =
      Marker.of(
          "\\b"
              + BUYER_NOUN
              + "(?: \\w+)? (?:shall|must|will|may|agrees?|undertakes?|covenants?)\\b[^;:]{0,20}$");

  static final Marker MAY = Marker.of("\\b(?:could|may|might)\\b");

  static final Marker HARM =
      Marker.of(
          "\\badvers\\w+",
          "\\bharm\\w*",
          "\\bmaterially\\b",
          "\\bnegativ\\w+",
          "\\bdisrupt\\w*",
          "\\bfail\\w*",
          "\\bunable\\b",
          "\\bsuffer\\w*",
          "\\bdelay\\w*",
          "\\brisks?\\b",
          "\\bshortages?\\b",
          "\\bloss(?:es)?\\b",
          "\\blose\\b",
          "\\binterrupt\\w*",
          "\\bimpair\\w*",
          "\\bnot be able\\b",
          "\\bnot be available\\b",
          "\\bdamag\\w+",
          "\\bexpos\\w+",
          "\\bbecome\\b",
          "\\bimpact\\w*",
          "\\baffect\\w*",
          "\\brestrict\\w*",
          "\\bsubject us\\b",
          "\\bresult in\\b",
          "\\breduce\\w*",
          "\\bprevent\\w*",
          "\\blimit\\b");

  static final Marker NO_ASSURANCE =
      Marker.of(
          "\\bno (?:assurance|guarantee)s?\\b",
          "\\b(?:cannot|can not|can't|unable to) (?:assure|guarantee|be certain|ensure|be sure)\\b",
          "\\bdo(?:es)? not (?:guarantee|warrant)\\b",
          "\\bnot guaranteed\\b");

  static final Marker LAW =
      Marker.of(
          "\\barticles? [0-9]+(?:\\([0-9a-z]+\\))* (?:of|in) the [a-z' -]{0,60}\\b(?:law|act|measures|regulations?|provisions|directive)\\b",
          "\\b(?:law|act|measures|regulations?) (?:requires?|provides?|stipulates?|states?|prescribes?) that\\b");

  static final Marker OWN_WORD =
      Marker.of(
          "\\b(?:we|our|us|supplier|vendor|licensor|seller|provider|the company|undertakes?|commits?)\\b");

  private EnglishWords() {}
}
