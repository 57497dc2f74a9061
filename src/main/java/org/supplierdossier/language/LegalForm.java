package org.supplierdossier.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What the last (or first) words of a name say of its bearer's legal form. Forms are told apart
 * only as far as two names that differ in nothing else can be two parties: a fund and its general
 * partner are, a company before and after it was turned into a joint-stock company is not.
 */
public enum LegalForm {
  NONE,
  COMPANY,
  PARTNERSHIP;

  /** Words that end the name of a company, after folding. */
  private static final Set<String> COMPANY_WORDS =
      Set.of(
          "ltd",
          "limited",
          "co",
          "company",
          "inc",
          "incorporated",
          "corp",
          "corporation",
          "llc",
          "plc",
          "gmbh",
          "mbh",
          "ag",
          "se",
          "sa",
          "sas",
          "sasu",
          "sarl",
          "srl",
          "spa",
          "bv",
          "nv",
          "bvba",
          "ab",
          "publ",
          "as",
          "asa",
          "oy",
          "oyj",
          "aps",
          "pte",
          "pty",
          "pvt",
          "private",
          "sdn",
          "bhd",
          "berhad",
          "kk",
          "jsc",
          "ojsc",
          "pjsc",
          "cjsc",
          "ooo",
          "oao",
          "zao",
          "pao",
          "ao",
          "ltda",
          "kft",
          "zrt",
          "nyrt",
          "sro",
          "doo",
          "eood",
          "ood",
          "ead",
          "ad",
          "tbk",
          "kg",
          "ohg",
          "kgaa",
          "eurl",
          "slu",
          "sl",
          "sae",
          "fze",
          "fzco",
          "fzc",
          "dmcc",
          "wll",
          "psc",
          "pjs",
          "sal");

  private static final Set<String> PARTNERSHIP_WORDS = Set.of("lp", "llp", "lllp", "slp", "scsp");

  /** Forms of several words; the longest first. */
  private static final List<List<String>> COMPANY_PHRASES =
      List.of(
          List.of("public", "joint", "stock", "company"),
          List.of("closed", "joint", "stock", "company"),
          List.of("open", "joint", "stock", "company"),
          List.of("limited", "liability", "company"),
          List.of("public", "limited", "company"),
          List.of("joint", "stock", "company"),
          List.of("sp", "z", "o", "o"),
          List.of("sp", "zoo"),
          List.of("s", "p", "a"),
          List.of("s", "r", "l"),
          List.of("s", "r", "o"),
          List.of("l", "l", "c"),
          List.of("s", "a"),
          List.of("b", "v"),
          List.of("n", "v"));

  private static final List<List<String>> PARTNERSHIP_PHRASES =
      List.of(
          List.of("limited", "liability", "partnership"),
          List.of("limited", "partnership"),
          List.of("l", "p"));

  /** Forms that stand before the name, as in Russian and Indonesian practice. */
  private static final Set<String> LEADING_WORDS =
      Set.of("ooo", "oao", "zao", "pao", "ao", "jsc", "ojsc", "pjsc", "cjsc", "llc", "pt");

  private static final List<String> HAN_COMPANY =
      List.of("股份有限公司", "有限责任公司", "有限公司", "股份公司", "株式会社", "公司");

  private static final List<String> HAN_PARTNERSHIP = List.of("特殊普通合伙", "有限合伙", "普通合伙");

  /** A branch or parent is not the company: 分公司, 总公司, 子公司 and 母公司 stay in the name. */
  private static final String NOT_BEFORE_COMPANY = "分总子母";

  /** A name without the words of its form, and the form. */
  record Stripped(List<String> tokens, LegalForm form) {}

  /** Takes the words of the legal form off the tokens of a folded name. */
  static Stripped strip(List<String> tokens) {
    List<String> rest = new ArrayList<>(tokens);
    LegalForm form = NONE;
    for (LegalForm found = last(rest); found != NONE; found = last(rest)) {
      form = form == PARTNERSHIP ? form : found;
    }
    for (List<String> phrase : COMPANY_PHRASES) {
      if (phrase.size() > 2 && rest.size() > phrase.size() && startsWith(rest, phrase)) {
        rest.subList(0, phrase.size()).clear();
        form = form == PARTNERSHIP ? form : COMPANY;
      }
    }
    if (rest.size() > 1 && LEADING_WORDS.contains(rest.get(0))) {
      rest.remove(0);
      form = form == PARTNERSHIP ? form : COMPANY;
    }
    if (rest.size() > 1 && rest.get(0).startsWith("株式会社")) {
      rest.remove(0);
      form = COMPANY;
    }
    return new Stripped(rest, form);
  }

  /** Removes one form from the end. */
  private static LegalForm last(List<String> tokens) {
    if (tokens.isEmpty()) {
      return NONE;
    }
    for (List<String> phrase : PARTNERSHIP_PHRASES) {
      if (endsWith(tokens, phrase)) {
        return cut(tokens, phrase.size(), PARTNERSHIP);
      }
    }
    for (List<String> phrase : COMPANY_PHRASES) {
      if (endsWith(tokens, phrase)) {
        return cut(tokens, phrase.size(), COMPANY);
      }
    }
    String last = tokens.get(tokens.size() - 1);
    if (PARTNERSHIP_WORDS.contains(last)) {
      return cut(tokens, 1, PARTNERSHIP);
    }
    if (COMPANY_WORDS.contains(last)) {
      return cut(tokens, 1, COMPANY);
    }
    return lastHan(tokens, last);
  }

  private static LegalForm lastHan(List<String> tokens, String last) {
    for (String suffix : HAN_PARTNERSHIP) {
      if (last.endsWith(suffix)) {
        return shorten(tokens, last, suffix, PARTNERSHIP);
      }
    }
    for (String suffix : HAN_COMPANY) {
      if (last.endsWith(suffix) && !isBranch(last, suffix)) {
        return shorten(tokens, last, suffix, COMPANY);
      }
    }
    return NONE;
  }

  private static boolean isBranch(String name, String suffix) {
    int before = name.length() - suffix.length() - 1;
    return before >= 0 && NOT_BEFORE_COMPANY.indexOf(name.charAt(before)) >= 0;
  }

  private static LegalForm shorten(
      List<String> tokens, String last, String suffix, LegalForm form) {
    tokens.remove(tokens.size() - 1);
    if (last.length() > suffix.length()) {
      tokens.add(last.substring(0, last.length() - suffix.length()));
    }
    return form;
  }

  private static LegalForm cut(List<String> tokens, int count, LegalForm form) {
    tokens.subList(tokens.size() - count, tokens.size()).clear();
    return form;
  }

  private static boolean endsWith(List<String> tokens, List<String> phrase) {
    int from = tokens.size() - phrase.size();
    return from >= 0 && tokens.subList(from, tokens.size()).equals(phrase);
  }

  private static boolean startsWith(List<String> tokens, List<String> phrase) {
    return tokens.size() >= phrase.size() && tokens.subList(0, phrase.size()).equals(phrase);
  }
}
