package org.supplierdossier.render;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.Locale;
import org.supplierdossier.dossier.Changes;
import org.supplierdossier.evidence.Polarity;
import org.supplierdossier.language.Bilingual;
import org.supplierdossier.language.Language;
import org.supplierdossier.rulebook.Band;
import org.supplierdossier.screening.Screening;
import org.supplierdossier.supplier.Customer;

/** How templates write text in two languages, of which the page shows one at a time. */
public final class Words {
  private Words() {}

  /** Both wordings, each marked with its language; once where they are the same. */
  public static Content t(Bilingual text) {
    return output -> {
      if (text.zh().equals(text.en())) {
        output.writeUserContent(text.zh());
        return;
      }
      write(output, "zh", "zh-Hans", text.zh());
      write(output, "en", "en", text.en());
    };
  }

  /** The same for a label of the page itself. */
  public static Content l(String zh, String en) {
    return t(new Bilingual(zh, en));
  }

  /** Both wordings in one line, where only plain text can stand. */
  public static String both(Bilingual text) {
    return text.zh().equals(text.en()) ? text.zh() : text.zh() + " · " + text.en();
  }

  /** The value of a {@code lang} attribute; empty where the language is not known. */
  public static String lang(Language language) {
    return switch (language) {
      case ZH -> "zh-Hans";
      case EN -> "en";
      case UNDETERMINED -> "";
    };
  }

  /** Which way a piece of evidence points, in words. */
  public static Bilingual polarity(Polarity polarity) {
    return switch (polarity) {
      case SUPPORTS -> new Bilingual("支持", "supports");
      case RISK -> new Bilingual("风险", "risk");
      case NEUTRAL -> new Bilingual("中性", "neutral");
    };
  }

  /** Whether the operator has been told that it runs critical information infrastructure. */
  public static Bilingual ciiStatus(Customer.CiiStatus status) {
    return switch (status) {
      case NOTIFIED -> new Bilingual("已被认定为关键信息基础设施运营者", "notified as a CII operator");
      case NOT_NOTIFIED -> new Bilingual("未被认定为关键信息基础设施运营者", "not notified as a CII operator");
      case UNKNOWN -> new Bilingual("是否被认定：未知", "notification as a CII operator: not known");
    };
  }

  /** Who a screened name is to the supplier. */
  public static Bilingual role(Screening.Role role) {
    return switch (role) {
      case SUPPLIER -> new Bilingual("供应商", "supplier");
      case OWNER -> new Bilingual("持有人", "owner");
      case COMPONENT_MAKER -> new Bilingual("部件制造商", "maker of a component");
      case CUSTOMER -> new Bilingual("客户", "customer");
    };
  }

  /** The name of a kind of change. */
  public static Bilingual changeKind(Changes.Kind kind) {
    return switch (kind) {
      case DOSSIER_ADDED -> new Bilingual("新档案", "new dossier");
      case REGIME_CHANGED -> new Bilingual("规则变化", "regime changed");
      case BAND_CHANGED -> new Bilingual("等级变化", "band changed");
      case UNDERTAKING_CHANGED -> new Bilingual("承诺变化", "undertaking changed");
      case HIT_ADDED -> new Bilingual("新命中", "new hit");
      case HIT_REMOVED -> new Bilingual("命中消失", "hit gone");
      case EVIDENCE_ADDED -> new Bilingual("新证据", "new evidence");
      case EVIDENCE_REMOVED -> new Bilingual("证据消失", "evidence gone");
      case GAP_OPENED -> new Bilingual("新缺口", "gap opened");
      case GAP_CLOSED -> new Bilingual("缺口已补", "gap closed");
      case DOCUMENT_UNREAD -> new Bilingual("不再可读", "no longer read");
      case DOCUMENT_ADDED -> new Bilingual("新文件", "document added");
      case DOCUMENT_CHANGED -> new Bilingual("文件变化", "document changed");
      case DOCUMENT_REMOVED -> new Bilingual("文件移除", "document removed");
    };
  }

  /** A shape that tells bands apart without colour. */
  public static String shape(Band band) {
    return switch (band) {
      case LOW -> "○";
      case MODERATE -> "◐";
      case HIGH -> "▲";
      case CRITICAL -> "◆";
      case INSUFFICIENT_EVIDENCE -> "?";
    };
  }

  /** A whole number as text, the same in any locale. */
  public static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number).replace(',', '\u2009');
  }

  private static void write(TemplateOutput output, String style, String lang, String text) {
    output.writeContent("<span class=\"" + style + "\" lang=\"" + lang + "\">");
    output.writeUserContent(text);
    output.writeContent("</span>");
  }
}
