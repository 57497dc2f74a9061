package org.supplierdossier.extraction;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Mood in English, over folded text (lower case, plain quotes). */
final class EnglishGrammar implements Grammar {
  private static final int LONGEST_CLAUSE = 120;

  static final Marker PLAN =
      Marker.of(
          "\\b(?:plans?|intends?|expects?|aims?|hopes?|proposes?|anticipates?|planned|intended|expected|scheduled|anticipated|projected|slated) (?:to|for)\\b",
          "\\b(?:planning|intending|expecting|aiming|preparing) (?:to|for|on)\\b",
          "\\b(?:is|are) (?:currently )?(?:(?:being|under) )?(?:qualifying|evaluating|developing|negotiating|introducing|certifying|being (?:qualified|evaluated|developed|certified|assessed|introduced))\\b",
          "\\bin the process of\\b",
          "\\b(?:is|are) (?:now |currently |still |at present )?being (?:set up|built|prepared|planned|drafted|written|negotiated|considered|studied|discussed|established|put in place|investigated|explored|examined|recruited|worked on)\\b",
          "\\b(?:is|are|am) (?:now |currently |still |also )?(?:considering|exploring|studying|investigating|looking into|looking at|thinking (?:of|about)|working (?:on|towards)|setting up|preparing|drafting|discussing|planning)\\b",
          "\\b(?:will|may|might|would) (?:consider|explore)\\b",
          "\\b(?:will|may|might|would) (?:look into|study|examine) (?:whether|how|if|ways|options|alternatives|possibilit\\w+|the (?:possibility|feasibility|option|introduction|use|case)|(?:a|an|the) (?:second|new|further|local|alternative|additional)|(?:add|open|introduc|qualify|sett|us|build|mov)\\w*ing)\\b",
          "\\b(?:we|supplier|company|vendor|manufacturer|licensor|provider) (?:may|might|could) (?:(?:also|later|then|eventually|in future) )?(?:qualify|introduce|open|add|establish|set up|appoint|build|develop|certify|recruit|hire)\\b",
          "\\b(?:going|about|hoping|looking|seeking|aiming) to\\b",
          "\\b(?:our|the) (?:aim|goal|ambition|intention|target|hope|objective) is\\b",
          "\\b(?:intention|ambition) to\\b",
          "\\bunder (?:construction|study|review by our board|preparation)\\b",
          "\\b(?:on|in) the (?:drawing board|pipeline|planning stage)\\b",
          "\\b(?:hopes?|wants?|wish(?:es)?|would like) to\\b",
          "\\bnext (?:step|year),? (?:is|we will|will be|it will)\\b",
          "\\broad ?map\\b",
          "\\bunder (?:evaluation|development|qualification|negotiation|consideration|discussion)\\b",
          "\\bin (?:qualification|evaluation|development|negotiation)\\b",
          "\\bto be (?:qualified|completed|introduced|certified|implemented|established|confirmed)\\b",
          "\\btarget(?:ed|ing)? (?:for|date|completion)\\b",
          "\\bplanned\\b",
          "\\bplans? are\\b");

  /** A later cell of the row that says how far the thing in an earlier cell has come. */
  private static final Marker STATUS_CELL =
      Marker.of(
          "\\t(?:not (?:yet )?(?:scheduled|started|applied|held|obtained|done|available|in place)|not yet|pending|planned|proposed|in (?:design|planning|preparation|progress)|under (?:discussion|design|evaluation|development)|to be \\w+|tbd)\\b");

  private static final Marker NO_PLAN =
      Marker.of(
          "\\b(?:intended|expected) (?:use|purpose|for use)\\b",
          "\\bnot intended\\b",
          "\\bintended to (?:be|constitute|mean|confer)\\b",
          "\\b(?:contingency|continuity|recovery|business|support|response|transition|migration|project|quality|insurance|stock|benefit|pension|maintenance) plans? (?:for|to|are)\\b",
          "\\bscheduled for delivery\\b");

  private static final Marker HEDGE =
      Marker.of(
          "\\b(?:commercially )?reasonable (?:best |commercial |business )?(?:efforts?|endeavou?rs?)\\b",
          "\\bbest (?:efforts?|endeavou?rs?)\\b",
          "\\b(?:good faith|diligent|all reasonable) (?:efforts?|endeavou?rs?)\\b",
          "\\bendeavou?rs? to\\b",
          "\\b(?:respond|answer|reply|comply|consider) (?:to |with )?(?:\\w+ )?reasonable (?:requests?|inquir(?:y|ies)|questions?|demands?)\\b",
          "\\bcommercially reasonable\\b",
          "\\b(?:all )?reasonable (?:steps|measures|care)\\b",
          "\\b(?:normally|ordinarily|as a rule)\\b",
          "\\bwhere(?:ver)? [^,;.]{3,40} (?:permits?|allows?)\\b",
          "\\bwithin (?:our|its) (?:means|abilit(?:y|ies)|capacit(?:y|ies)|resources)\\b",
          "\\bno intention (?:to|of)\\b",
          "\\b(?:what|all|whatever|everything) (?:we|it) reasonably can\\b",
          "\\bwhere(?:ver)? (?:practicable|possible|feasible|reasonable)\\b",
          "\\bas far as (?:practicable|possible)\\b",
          "\\bto the extent (?:practicable|possible|feasible|reasonable|commercially)\\b",
          "\\bto the (?:fullest |maximum )?extent (?:permitted|allowed) (?:by|under)\\b",
          "\\bin principle\\b",
          "\\bstrives?\\b",
          "\\bseeks? to\\b",
          "\\bgenerally\\b",
          "\\bat (?:its|our|their) (?:sole )?discretion\\b",
          "\\battempts? to\\b",
          "\\btr(?:y|ies) to\\b");

  private static final Marker CONDITION =
      Marker.of(
          "\\bsubject to\\b",
          "\\bprovided,? (?:however,? )?that\\b",
          "\\bunless\\b",
          "\\b(?:conditional|conditioned|contingent|dependent) (?:up)?on\\b",
          "\\bon (?:the )?condition that\\b",
          "\\bso long as\\b",
          "^[^,;.]{0,12}\\bprovided [^,;.]{3,50} (?:agrees?|approves?|consents?|permits?|allows?)\\b",
          "\\bbarring [^,;.]{3,60}",
          "\\b[a-z]+s? permitting\\b",
          "\\b(?:in)?so far as\\b",
          "\\binsofar as\\b",
          "\\bto the extent (?:that )?(?:[a-z]+ ){0,4}(?:allows?|permits?|is available|are available|continues?|keeps?)\\b",
          "\\bas long as\\b",
          "\\b(?:only )?(?:if|when|once|after) [^,;.]{0,60}\\b(?:licen[cs]es?|approvals?|permits?|authori[sz]ations?|clearance|consent|paid|pays|payment|export)\\b",
          "\\b(?:if|once) [^,;.]{0,60}\\b(?:parent|head ?quarters|head office|group|board|shareholders?|owners?|headquarters|government|authorit(?:y|ies)|ministry) [^,;.]{0,30}\\b(?:approves?|agrees?|consents?|permits?|allows?|authori[sz]es?|grants?|clears?)\\b",
          "\\b(?:once|after|until|when|if) [^,;.]{0,40}\\b(?:sources?|suppliers?|manufacturers?|vendors?) (?:has been|have been|is|are) (?:qualified|approved|established)\\b",
          "\\bpending (?:receipt|approval|licen[cs]e|the)\\b",
          "\\b(?:requires?|depends? on|is required to obtain) [^,;.]{0,40}\\b(?:licen[cs]es?|approvals?|permits?|authori[sz]ations?)\\b");

  private static final Marker NO_CONDITION =
      Marker.of(
          "\\b(?:been|never|not|nor) (?:been )?subject to (?:[a-z]+ ){0,3}(?:penalt\\w+|fines?|sanctions?|punishments?|enforcement|disciplinary|investigations?|proceedings?)\\b",
          "\\bsubject to (?:(?:the|all|any|other|these|those|its|such) )*(?:terms|provisions|conditions|limitations|other|section|sections|article|articles|clause|paragraph|foregoing|this agreement|this section|exhibit|schedule|remainder)",
          "\\b(?:is|are|was|were|be|been|being|become|becomes) (?:\\w+ )?subject to (?:\\w+ ){0,4}(?:ear|itar|export administration|regulations?|laws?|risks?|tax(?:es)?|controls?|audits?|review|jurisdiction|change|testing|inspection)\\b",
          "\\bunless (?:otherwise (?:agreed|specified|stated|provided|defined|indicated|noted|expressly|set|instructed|directed|described)|the context|expressly|it is otherwise|terminated|earlier|sooner|specifically|specified)\\b",
          "\\bunless [^,;.]{0,30}\\b(?:proper|good|valid|justifi(?:ed|able)|legitimate|due|reasonable|lawful|sound) (?:reason|cause|ground)s?\\b",
          "\\bunless and until\\b",
          "\\bnot (?:be )?(?:subject to|conditional|conditioned|contingent|dependent)\\b");

  private static final Marker EXCEPTION =
      Marker.of(
          "\\bexcept(?:ing)?\\b",
          "\\bother than\\b",
          "\\bexcluding\\b",
          "\\bwith the exception of\\b",
          "\\bexclusive of\\b",
          "\\bsave (?:for|that|as|to the extent|where|insofar)\\b");

  private static final Marker NO_EXCEPTION =
      Marker.of(
          "\\b(?:except|other than|save)(?:ing)? (?:for|on|with|in case of|where there (?:is|are))? ?(?:an? )?(?:\\w+ )?(?:proper|good|valid|justifi(?:ed|able)|legitimate|due|reasonable|lawful|sound|serious) (?:reason|cause|ground)s?\\b",
          "\\bexcept as otherwise\\b",
          "\\bexcept as (?:expressly |specifically )?(?:set forth|provided)\\b");

  private static final Marker PROMISE =
      Marker.of(
          "\\bshall\\b",
          "\\bmust\\b",
          "\\b(?:undertakes?|commits?|agrees?|covenants?|promises?|warrants?|guarantees?|pledges?) (?:to|that|and)\\b",
          "\\b(?:is|are) (?:obliged|obligated|required|committed) to\\b",
          "\\bwe (?:undertake|commit|guarantee|warrant)\\b",
          "\\bcommitted to\\b");

  private static final Marker WILL = Marker.of("\\bwill\\b", "\\bwe'll\\b");

  private static final Marker RIGHT =
      Marker.of(
          "\\b(?:shall|will|must) (?:not|have the right|be entitled|be permitted|be allowed|be free|have no)\\b",
          "\\bmay\\b",
          "\\breserves? the right\\b",
          "\\bshall (?:mean|include|be deemed|constitute|not)\\b",
          "\\bentitled to\\b");

  static final String BUYER_NOUN =
      "(?:(?:" + PartyWords.BUYS_EN + ")s?|distributors?|resellers?|you)";

  private static final Marker BUYER = Marker.of("\\b" + BUYER_NOUN + "\\b");

  private static final Marker DUTY_OF_BUYER =
      Marker.of(
          "\\b"
              + BUYER_NOUN
              + "(?: itself)? (?:shall|must|should|agrees? to|undertakes? to|covenants? to|promises? to|commits? to)\\b");

  private static final Marker PROMISE_OF_BUYER =
      Marker.of(
          "\\b(?:"
              + BUYER_NOUN
              + "|operators?|purchasing (?:party|department)|end[- ]user)(?:,? itself)?,? (?:(?:also|hereby|further|has|have|had) )*(?:shall|must|should|will|may not|agree[sd]? (?:to|that|not)|undertakes?|undertaken|undertook|covenants?|promise[sd]?|commit(?:s|ted)?|pledge[sd]?|guarantees?|warrants?|(?:is|are) (?:responsible|obliged|obligated|required|committed|bound))\\b",
          "\\b(?:responsibility|duty|obligation) of (?:the |each |any )?(?:"
              + BUYER_NOUN
              + "|operators?) to\\b",
          "\\bfor the (?:" + BUYER_NOUN + "|operator) to\\b");

  private static final Marker DUTY_OF_SELLER =
      Marker.of(
          "\\b(?:we|supplier|vendor|seller|provider|licensor|company|manufacturer|contractor|developer|parties|party)(?: itself)? (?:shall|must|should|will|may|agrees? to|undertakes? to|covenants? to)\\b");

  private static final Marker PROMISE_OF_SELLER =
      Marker.of(
          "\\b(?:we|supplier|vendor|seller|provider|licensor|manufacturer|contractor|developer|parties|party)(?: itself)? (?:(?:also|hereby|further) )*(?:shall|must|will|may not|do not|agrees?|undertakes?|covenants?|promises?|commits?|guarantees?|warrants?|(?:is|are) (?:obliged|obligated|required|committed))\\b");

  private static final Marker RIGHT_OF_BUYER =
      Marker.of(
          "^ ?(?:\\w+ )?(?:have|be entitled|be given|be granted|receive|be (?:supplied|provided|informed|notified))\\b");

  private static final Marker RIGHT_TO_ACT =
      Marker.of(
          "^[ 0-9.()a-z]{0,6}?(?:the |each |any )?"
              + BUYER_NOUN
              + " (?:may (?:[^no]|n[^o]|no[^t]|o[^n])|(?:is|are) entitled to|(?:has|have) the right to|grants?|reserves?)");

  private static final Marker RIGHT_OF_OTHERS =
      Marker.of(
          "\\b(?:"
              + BUYER_NOUN
              + "|(?:authorit(?:y|ies)|regulators?|auditors?|operators?|inspectors?|assessors?|the parties|either party|each party|representatives?|experts?))(?: and [a-z]+(?: [a-z]+)?)?(?: or [a-z]+(?: [a-z]+)?)?,? (?:may|(?:is|are) entitled to|(?:has|have) the right to|shall be entitled to|can) (?:[^b]|b[^e])");

  private static final Marker MAY = Marker.of("\\b(?:could|may|might)\\b");

  private static final Marker MONTH =
      Marker.of(
          "\\b(?:in|since|until|by|early|late|mid)[- ]may\\b|\\b[0-9]{1,2} may (?:19|20)[0-9]{2}\\b|\\bmay (?:[0-9]{1,2},? )?(?:19|20)[0-9]{2}\\b");

  private static final Marker POSSIBLE = Marker.of("\\b(?:could|may|might|would)\\b");

  private static final String AND_MAY = "\\b(?:and|or),? (?:could|may|might|would)\\b";

  private static final Marker HAPPENED_ALREADY = Marker.of(AND_MAY);

  /** A right, or what has happened already and may happen again. */
  private static final Marker NOT_ONLY_POSSIBLE =
      Marker.of(
          "\\b(?:we|it|they|supplier|vendor|provider|seller|manufacturer|licensor|company|group|party|contractor|processor) (?:could|may|might|would)\\b",
          "\\b(?:could|may|might|would) (?:[a-z]+ ){0,3}(?:suspend|terminat|cancel|disclos|collect|ceas|discontinu|stop|withhold|refus|assign|modif|revok|disabl|use|shar|access|retain)\\w*",
          AND_MAY);

  private static final Marker SUFFERS =
      Marker.of(
          "\\b(?:could|may|might|would) (?:[a-z]+ ){0,3}(?:unable|not be able|suffer|experience|lose|fail|be (?:adversely|harmed|affected|exposed|impacted)|incur|face|harm|disrupt|affect|impair|impact|hurt|damage|adversely|negatively)\\b");

  private static final Marker HARM =
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

  private static final Marker NO_ASSURANCE =
      Marker.of(
          "\\bno (?:assurance|guarantee)s?\\b",
          "\\b(?:cannot|can not|can't|unable to) (?:assure|guarantee|be certain|ensure|be sure)\\b",
          "\\b(?:cannot|can not|can't|could not|unable to|not able to|not in a position to|declines? to|refuses? to|do(?:es)? not|will not) (?:promise|undertake|commit)\\b",
          "\\bdo(?:es)? not (?:guarantee|warrant)\\b",
          "\\bnot guaranteed\\b");

  private static final Marker LAW =
      Marker.of(
          "\\barticles? [0-9]+(?:\\([0-9a-z]+\\))* (?:of|in) the [a-z' -]{0,60}\\b(?:law|act|measures|regulations?|provisions|directive)\\b",
          "\\b(?:law|act|measures|regulations?) (?:requires?|provides?|stipulates?|states?|prescribes?) that\\b");

  private static final Marker OWN_WORD =
      Marker.of(
          "\\b(?:we|our|us|supplier|vendor|licensor|seller|provider|the company|undertakes?|commits?)\\b");

  @Override
  public Span clause(String sentence, Span match) {
    return EnglishNegation.clause(sentence, match);
  }

  @Override
  public @Nullable Negation negation(String sentence, Span clause, Span match) {
    return EnglishNegation.negation(sentence, clause, match);
  }

  @Override
  public @Nullable Negation negationWithin(String sentence, Span match) {
    return EnglishNegation.negationWithin(sentence, match);
  }

  @Override
  public List<Span> plans(String sentence, Span clause, Span match) {
    List<Span> no = new ArrayList<>(NO_PLAN.in(sentence, clause));
    // what somebody is entitled to is a right however it speaks of plans
    RIGHT_OF_OTHERS
        .in(sentence, clause)
        .forEach(right -> no.add(new Span(right.start(), clause.end())));
    List<Span> plans = new ArrayList<>(PLAN.in(sentence, clause));
    plans.addAll(STATUS_CELL.in(sentence, new Span(match.end(), sentence.length())));
    return plans.stream().filter(p -> p.isClearOf(no)).map(p -> p.trimmed(sentence)).toList();
  }

  @Override
  public List<Span> conditions(String sentence, Span match) {
    List<Span> no = NO_CONDITION.in(sentence);
    return CONDITION.in(sentence).stream()
        .filter(c -> !c.overlaps(match) || (c.start() < match.start() && c.end() <= match.end()))
        .filter(c -> c.isClearOf(no))
        .map(c -> toClauseEnd(sentence, c, match))
        .filter(c -> !CustomerConsent.decides(sentence.substring(c.start(), c.end())))
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
        .map(e -> toClauseEnd(sentence, e, match))
        .filter(e -> !CustomerConsent.decides(sentence.substring(e.start(), e.end())))
        .toList();
  }

  /** The words up to the end of their clause, the match or 120 characters. */
  private static Span toClauseEnd(String sentence, Span words, Span match) {
    int limit = Math.min(sentence.length(), words.end() + LONGEST_CLAUSE);
    if (match.start() >= words.end()) {
      limit = Math.min(limit, match.start());
    }
    int end = words.end();
    while (end < limit && ",;".indexOf(sentence.charAt(end)) < 0 && !isStop(sentence, end)) {
      end++;
    }
    return new Span(words.start(), end).trimmed(sentence);
  }

  private static boolean isStop(String sentence, int at) {
    return sentence.charAt(at) == '.'
        && (at + 1 == sentence.length() || sentence.charAt(at + 1) == ' ');
  }

  @Override
  public boolean isPromise(String sentence, Span clause, Span match) {
    Span before = new Span(clause.start(), match.start());
    boolean bound = PROMISE.occursIn(sentence, before) || WILL.occursIn(sentence, before);
    return bound && !RIGHT.occursIn(sentence, before) && !buyerSpeaks(sentence, clause, match);
  }

  /** Whether the party nearest before the binding word is the one that buys. */
  private static boolean buyerSpeaks(String sentence, Span clause, Span match) {
    List<Span> binding =
        new ArrayList<>(PROMISE.in(sentence, new Span(clause.start(), match.start())));
    binding.addAll(WILL.in(sentence, new Span(clause.start(), match.start())));
    int first = binding.stream().mapToInt(Span::start).min().orElse(clause.start());
    int from = Math.max(clause.start(), first - 30);
    return BUYER.occursIn(sentence, new Span(from, first))
        && !OWN_WORD.occursIn(sentence, new Span(from, first));
  }

  @Override
  public boolean bindsCustomer(String sentence, Span match) {
    Span before = new Span(0, match.end());
    List<Span> buyer = DUTY_OF_BUYER.in(sentence, before);
    if (buyer.isEmpty()) {
      return false;
    }
    Span last = buyer.get(buyer.size() - 1);
    List<Span> seller = DUTY_OF_SELLER.in(sentence, before);
    return (seller.isEmpty() || seller.get(seller.size() - 1).start() < last.start())
        && !RIGHT_OF_BUYER.occursIn(sentence, new Span(last.end(), sentence.length()));
  }

  @Override
  public boolean isCustomersPromise(String sentence, Span match) {
    List<Span> buyer = PROMISE_OF_BUYER.in(sentence, new Span(0, match.end()));
    if (buyer.isEmpty()) {
      return false;
    }
    Span last = buyer.get(buyer.size() - 1);
    List<Span> seller = PROMISE_OF_SELLER.in(sentence, new Span(0, match.end()));
    return seller.isEmpty() || seller.get(seller.size() - 1).start() < last.start();
  }

  @Override
  public boolean isRightOfCustomer(String sentence, Span clause) {
    return RIGHT_TO_ACT.startingAt(sentence, clause.trimmed(sentence).start()).length() > 0;
  }

  @Override
  public boolean isWarning(String sentence, Span clause, Span match) {
    List<Span> months = MONTH.in(sentence);
    for (Span may : MAY.in(sentence, clause)) {
      Span rest = new Span(may.start(), sentence.length());
      if (may.isClearOf(months) && !match.contains(may) && HARM.occursIn(sentence, rest)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public List<Span> possibilities(String sentence, Span match) {
    List<Span> more = NOT_ONLY_POSSIBLE.in(sentence);
    List<Span> months = MONTH.in(sentence);
    List<Span> again = HAPPENED_ALREADY.in(sentence);
    List<Span> harm = SUFFERS.in(sentence);
    return POSSIBLE.in(sentence, match).stream()
        .filter(m -> m.isClearOf(again) && m.isClearOf(months))
        .filter(m -> m.isClearOf(more) || !m.isClearOf(harm))
        .toList();
  }

  @Override
  public boolean givesNoAssurance(String sentence, Span clause) {
    return NO_ASSURANCE.occursIn(sentence);
  }

  @Override
  public boolean quotesLaw(String sentence) {
    return LAW.occursIn(sentence) && !OWN_WORD.occursIn(sentence);
  }
}
