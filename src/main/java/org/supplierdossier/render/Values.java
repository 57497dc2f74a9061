package org.supplierdossier.render;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.component.CountryNames;
import org.supplierdossier.evidence.Evidence;
import org.supplierdossier.evidence.Value;
import org.supplierdossier.language.Bilingual;
import org.supplierdossier.ownership.Share;

/** Says a normalised value in a few words. */
public final class Values {
  private Values() {}

  /** What counts are of: in Chinese with its measure word, in English one of them and many. */
  private static final Map<String, List<String>> COUNTED =
      Map.of(
          "engineers", List.of("名工程师", "engineer", "engineers"),
          "employees", List.of("名员工", "employee", "employees"),
          "sites", List.of("处生产场所", "site", "sites"),
          "depots", List.of("个备件库", "spare-parts depot", "spare-parts depots"),
          "people", List.of("人", "person", "people"),
          "records", List.of("条记录", "record", "records"),
          "suppliers", List.of("家供应商", "supplier", "suppliers"),
          "components", List.of("个组件", "component", "components"));

  /** The value of evidence, with the words that it was read from where they say it otherwise. */
  public static Bilingual of(Evidence evidence) {
    Bilingual value = of(evidence.value());
    String words = evidence.original();
    if (words == null || value.en().isEmpty()) {
      return value;
    }
    String shown = Visible.of(words.replaceAll("\\s+", " ").strip());
    boolean counted =
        evidence.value() instanceof Value.Count c && isPlainly(shown, grouped(c.number()));
    boolean same = counted || isPlainly(value.zh(), shown) || isPlainly(value.en(), shown);
    return same
        ? value
        : new Bilingual(value.zh() + "（原文“" + shown + "”）", value.en() + " (“" + shown + "”)");
  }

  /** Whether words differ from a value in blanks, case and signs only, or stand in it. */
  private static boolean isPlainly(String value, String words) {
    return bare(value).contains(bare(words));
  }

  private static String bare(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[\\s,，个]", "").replace('日', '天');
  }

  /** The value, or an empty text where the quote says it all. */
  public static Bilingual of(@Nullable Value value) {
    if (value instanceof Value.Percentage p) {
      return Bilingual.same(percent(p.min(), p.max()));
    } else if (value instanceof Value.Duration d) {
      return duration(d);
    } else if (value instanceof Value.Date d) {
      return Bilingual.same(d.date().toString());
    } else if (value instanceof Value.Money m) {
      return Bilingual.same(grouped(m.amount()) + " " + m.currency());
    } else if (value instanceof Value.Count c) {
      return count(c);
    } else if (value instanceof Value.Country c) {
      return Regions.of(c.code());
    } else if (value instanceof Value.YesNo y) {
      return y.yes() ? new Bilingual("是", "yes") : new Bilingual("否", "no");
    } else if (value instanceof Value.Text t) {
      return Bilingual.same(t.text());
    } else if (value instanceof Value.Interest i) {
      String held = i.held() == null ? "" : " → " + i.held();
      return Bilingual.same(i.holder() + " " + percent(i.min(), i.max()) + held);
    } else if (value instanceof Value.Entity e) {
      return Bilingual.same(joined(" · ", e.name(), e.scheme() + " " + e.id(), e.country()));
    } else if (value instanceof Value.Lifecycle l) {
      return lifecycle(l);
    } else if (value instanceof Value.Component c) {
      Bilingual country = country(c.country());
      return new Bilingual(
          joined(" · ", c.name(), c.maker(), country.zh()),
          joined(" · ", c.name(), c.maker(), country.en()));
    } else if (value instanceof Value.Certificate c) {
      return Bilingual.same(joined(" · ", c.kind(), c.number()));
    } else if (value instanceof Value.Answer a) {
      return answer(a.answer());
    }
    return Bilingual.same("");
  }

  /** A country as its name in each language; what is none stays as printed. */
  private static Bilingual country(@Nullable String printed) {
    return printed == null
        ? Bilingual.same("")
        : CountryNames.code(printed).map(Regions::of).orElse(Bilingual.same(printed));
  }

  /** A share as percentages: one where the words leave no room, else a range. */
  public static String share(Share share) {
    return percent(share.min(), share.max());
  }

  /** An answer in the words of the dossier. */
  public static Bilingual answer(Value.NormalizedAnswer answer) {
    return switch (answer) {
      case YES -> new Bilingual("是", "yes");
      case NO -> new Bilingual("否", "no");
      case PARTIAL -> new Bilingual("部分", "in part");
      case NOT_APPLICABLE -> new Bilingual("不适用", "not applicable");
      case PLANNED -> new Bilingual("计划中", "planned");
      case FREE_TEXT -> new Bilingual("文字说明", "in words");
      case BLANK -> new Bilingual("未作答", "left blank");
    };
  }

  /** How many sources a component has. */
  public static Bilingual sources(Value.Sources sources) {
    return switch (sources) {
      case SINGLE -> new Bilingual("单一来源", "single source");
      case DUAL -> new Bilingual("双来源", "two sources");
      case MANY -> new Bilingual("多来源", "several sources");
      case PLANNED_SECOND -> new Bilingual("单一来源，第二来源尚在计划", "single source, second one planned");
      case UNKNOWN -> new Bilingual("未知", "not known");
    };
  }

  private static Bilingual count(Value.Count c) {
    String number = grouped(c.number());
    List<String> of = COUNTED.get(c.of());
    if (of == null) {
      return Bilingual.same(number + " " + c.of());
    }
    boolean one = c.number().compareTo(BigDecimal.ONE) == 0;
    return new Bilingual(number + " " + of.get(0), number + " " + of.get(one ? 1 : 2));
  }

  private static Bilingual duration(Value.Duration d) {
    String amount =
        d.most() == null ? plain(d.amount()) : plain(d.amount()) + "–" + plain(d.most());
    String zh =
        switch (d.unit()) {
          case MINUTES -> " 分钟";
          case HOURS -> " 小时";
          case DAYS -> " 天";
          case WORKING_DAYS -> " 个工作日";
          case WEEKS -> " 周";
          case MONTHS -> " 个月";
          case YEARS -> " 年";
        };
    String en = " " + JsonText.key(d.unit()).replace('-', ' ');
    if (d.most() == null && d.amount().compareTo(BigDecimal.ONE) == 0) {
      en = en.substring(0, en.length() - 1);
    }
    return switch (d.bound()) {
      case EXACTLY -> new Bilingual(amount + zh, amount + en);
      case AT_LEAST -> new Bilingual("至少 " + amount + zh, "at least " + amount + en);
      case AT_MOST -> new Bilingual("至多 " + amount + zh, "at most " + amount + en);
    };
  }

  private static Bilingual lifecycle(Value.Lifecycle l) {
    String product = joined(" ", l.product(), l.version());
    String saleZh = l.endOfSale() == null ? "" : "，停售 " + l.endOfSale();
    String saleEn = l.endOfSale() == null ? "" : ", sold until " + l.endOfSale();
    String supportZh = l.endOfSupport() == null ? "" : "，停止支持 " + l.endOfSupport();
    String supportEn = l.endOfSupport() == null ? "" : ", supported until " + l.endOfSupport();
    return new Bilingual(product + saleZh + supportZh, product + saleEn + supportEn);
  }

  private static String percent(@Nullable BigDecimal min, @Nullable BigDecimal max) {
    if (min == null && max == null) {
      return "?";
    } else if (min == null) {
      return "≤ " + plain(max) + "%";
    } else if (max == null) {
      return "≥ " + plain(min) + "%";
    }
    return min.compareTo(max) == 0 ? plain(min) + "%" : plain(min) + "–" + plain(max) + "%";
  }

  /** With separators between thousands: 50,000,000. */
  private static String grouped(BigDecimal number) {
    BigDecimal plain = number.stripTrailingZeros();
    return String.format(Locale.ROOT, "%,." + Math.max(0, plain.scale()) + "f", plain);
  }

  private static String plain(@Nullable BigDecimal number) {
    return number == null ? "" : number.stripTrailingZeros().toPlainString();
  }

  private static String joined(String separator, @Nullable String... parts) {
    List<String> present = new ArrayList<>();
    for (String part : parts) {
      if (part != null && !part.isBlank()) {
        present.add(part);
      }
    }
    return String.join(separator, present);
  }
}
