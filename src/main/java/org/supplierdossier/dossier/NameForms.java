package org.supplierdossier.dossier;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The folded forms of an organisation's name: with and without its legal form, where what is left
 * is long enough and not a word that every text uses.
 */
final class NameForms {
  private static final int LEAST = 2;
  private static final int LEAST_HAN = 4;
  private static final int LEAST_LATIN = 6;

  /** Longest first, so that 股份有限公司 goes before 公司. */
  private static final List<String> LEGAL_FORMS =
      List.of(
          "incorporatedcompany",
          "limitedliabilitycompany",
          "companylimited",
          "incorporated",
          "corporation",
          "pteltd",
          "ptyltd",
          "coltd",
          "limited",
          "company",
          "group",
          "corp",
          "gmbh",
          "inc",
          "llc",
          "llp",
          "plc",
          "ltd",
          "股份有限责任公司",
          "有限责任公司",
          "股份有限公司",
          "集团有限公司",
          "有限公司",
          "集团公司",
          "总公司",
          "公司",
          "集团",
          "股份");

  private static final Set<String> EVERYDAY =
      Set.of(
          "airport",
          "airline",
          "airlines",
          "airways",
          "aviation",
          "banking",
          "broadcasting",
          "capital",
          "cement",
          "central",
          "chemical",
          "communications",
          "computer",
          "construction",
          "customer",
          "digital",
          "electric",
          "electricity",
          "electronics",
          "energy",
          "engineering",
          "finance",
          "financial",
          "general",
          "global",
          "health",
          "holding",
          "holdings",
          "hospital",
          "industrial",
          "industries",
          "information",
          "insurance",
          "international",
          "investment",
          "logistics",
          "management",
          "national",
          "network",
          "networks",
          "northern",
          "operator",
          "petroleum",
          "postal",
          "purchaser",
          "railway",
          "railways",
          "security",
          "securities",
          "service",
          "services",
          "software",
          "southern",
          "supplier",
          "systems",
          "technologies",
          "technology",
          "telecom",
          "telecommunications",
          "transport",
          "transportation",
          "utility",
          "utilities",
          "western",
          "城市轨道",
          "城市轨道交通",
          "轨道交通",
          "高速公路",
          "网络科技",
          "信息技术",
          "信息科技",
          "数据中心",
          "电力供应",
          "电子商务",
          "金融服务",
          "科学技术",
          "云计算服务",
          "网络安全",
          "广播电视",
          "人寿保险",
          "财产保险",
          "航空运输",
          "铁路运输",
          "自来水");

  private NameForms() {}

  /** All forms, none shorter than two letters. */
  static Set<String> of(String name) {
    Set<String> forms = new TreeSet<>();
    String form = FoldedText.fold(name);
    if (form.codePointCount(0, form.length()) >= LEAST) {
      forms.add(form);
    }
    for (String rest = stripped(form); !rest.equals(form); rest = stripped(form)) {
      form = rest;
      if (isDistinctive(form)) {
        forms.add(form);
      }
    }
    return forms;
  }

  private static String stripped(String form) {
    for (String legalForm : LEGAL_FORMS) {
      if (form.endsWith(legalForm) && form.length() > legalForm.length()) {
        return form.substring(0, form.length() - legalForm.length());
      }
    }
    return form;
  }

  private static boolean isDistinctive(String form) {
    long han = form.codePoints().filter(Character::isIdeographic).count();
    int least = han > 0 ? LEAST_HAN : LEAST_LATIN;
    long letters = han > 0 ? han : form.length();
    return letters >= least && !EVERYDAY.contains(form);
  }
}
