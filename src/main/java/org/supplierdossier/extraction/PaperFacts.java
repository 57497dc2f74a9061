package org.supplierdossier.extraction;

import com.google.re2j.Pattern;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.document.Document;
import org.supplierdossier.document.Passage;
import org.supplierdossier.document.Place;
import org.supplierdossier.evidence.Paper;
import org.supplierdossier.evidence.Value;

/**
 * Reads from the head and the foot of a document when it was made, who signed it and whether it is
 * the supplier's own. A day or a name in the running text is neither.
 */
public final class PaperFacts {
  private static final int HEAD = 8;
  private static final int FOOT = 14;
  private static final int TITLES = 3;
  private static final int LONGEST_LINE = 120;
  private static final int LONGEST_BLOCK = 200;
  private static final int LONGEST_TITLE = 60;

  /** What may stand beside a day that has a line for itself. */
  private static final int FEW = 24;

  /** And beside one below a title: the place, the company. */
  private static final int MORE = 48;

  /** A label stands so near to its day. */
  private static final int NEAR = 6;

  /** A year alone is mostly that of something in the text. */
  private static final Pattern YEAR = Pattern.compile("^(?:[a-z]{2} )?[0-9〇零一二三四五六七八九]{4}年?度?$");

  private static final Pattern HOUR = Pattern.compile("T[0-9]{2}:[0-9:.]+Z?$");

  private static final Marker DAY_OF =
      Marker.of(
          "(?:签署|签订|签字|签发|签约|签章|出具|落款|编制|发布|制定|修订|生效|报告|填写|填报|填表|更新|摘录|记录|提交)(?:日期|时间|日)|版本|日期[: ]|(?:起)?(?:施行|生效|修订)$",
          "\\b(?:dated?|date of issue|issued?(?: on)?|issue date|published|signed(?: on)?|executed|made on|entered into(?: on)?|effective|version of|last (?:updated|revised|changed)|revision)\\b");

  /** The day that the figures in it are of. */
  private static final Marker AS_AT = Marker.of("截至", "\\bas (?:at|of|on)\\b");

  private static final Marker NOT_MADE =
      Marker.of(
          "有效|到期|届满|终止|下次|预计|计划|成立|(?:注册|生产|出厂|出生|交货|交付|批准)日期|替代|取代|代替|废止|作废|(?:^|[^截])(?:至|到)[12一二]",
          "\\b(?:valid\\w*|expir\\w*|until|next|planned|due|end of|founded|incorporated|established|replac\\w+|supersed\\w+)\\b");

  private static final String TITLE_EN =
      "(?:[Cc]hief [A-Za-z]+ [Oo]fficer|CEO|CFO|CTO|[Mm]anaging [Dd]irector|[Gg]eneral [Mm]anager|[Gg]eneral [Cc]ounsel|(?:[A-Z][a-z]+ )?[Dd]irector|(?:[A-Z][a-z]+ )?[Pp]resident|[Cc]ompany [Ss]ecretary|[Cc]hair(?:man|woman|person)?|[Pp]artner|[Ll]egal [Rr]epresentative|[Aa]uthori[sz]ed (?:[Ss]ignatory|[Rr]epresentative|[Pp]erson)|[Hh]ead of [A-Z][a-z]+)";
  private static final String NAME_EN =
      "(\\p{Lu}[\\p{L}.'’-]* (?:(?:\\p{Lu}[\\p{L}.'’-]*|de|van|von|der|di|da|bin) ){0,2}\\p{Lu}[\\p{L}'’-]+)";

  /** One of those who sign, with what they are or in what place they do. */
  private static final GuardedPattern SIGNED =
      GuardedPattern.compile(
          NAME_EN
              + ",? \\(?(?:the )?"
              + TITLE_EN
              + "|(?:(?:[Ss]igned(?: by)?|[Nn]ame|[Bb]y|[Ss]ignature|[Ss]ignatory)[:：] ?(?:/s/ ?)?|/s/ ?)"
              + NAME_EN
              + "|(?:法定代表人|法人代表|授权代表|授权代理人|授权签字人|授权签署人|委托代理人|承诺人|保证人|声明人|出具人|签署人|签字人|签发人|签约代表|代表人|总经理|董事长|总裁|首席执行官|负责人|簽署人|簽字人|授權代表|法定代表|董事長|總經理)(?:或(?:其)?(?:授权|委托)(?:代表|代理人)|或授權代表)?(?:[(（][^)）]{1,6}[)）])?(?:[:：\\s\\p{Z}]{1,3})([\\p{Han}]{2,4}(?:·[\\p{Han}]{1,6})?)(?:[^\\p{Han}]|$)|(?:^|[\\s:：])([\\p{Han}()（）]{3,30}(?:公司|集团|集團))\\s?[(（](?:盖章|公章|签章|蓋章|印章)[)）]|(?:承诺|保证|声明|出具)(?:人|方|单位)(?:[(（][^)）]{1,6}[)）])?[:：\\s\\p{Z}]{1,3}([\\p{Han}()（）]{3,30}(?:公司|集团|集團))");

  private static final GuardedPattern NAMED =
      GuardedPattern.compile("^" + NAME_EN + "(?:[,(|\\s].*)?$");

  private static final Pattern NO_NAME =
      Pattern.compile("签字|签名|签章|盖章|蓋章|日期|姓名|职务|电话|或其|授权|代表|^(?:Date|Name|Title|The|Seal)\\b");

  /** Of the next line, where a block of signatures is one line. */
  private static final Pattern NEXT_LINE =
      Pattern.compile("(?: (?:By|Print|Name|Title|Its|Date|Signature))+$");

  private static final Marker BEFORE_NAME =
      Marker.of(
          "\\b(?:yours (?:sincerely|faithfully|truly)|sincerely|kind regards|best regards|for and on behalf of [^,]{2,60})[,.:]?$");

  private static final Marker REGISTER =
      Marker.of(
          "(?:工商|企业信用|登记机关|市场监督管理局|主管部门)[^,。;]{0,20}(?:出具|公示|档案|登记)|企业信用信息公示|(?:营业执照|行政处罚决定书|检验报告|测评报告|检测报告|审计报告|认证证书)$",
          "\\b(?:companies house|commercial register|trade register|extract from the register|certificate of incorporation|independent auditor)\\b");

  private PaperFacts() {}

  /**
   * A passage and what it says of the paper.
   *
   * @param said the day, or the name of one who signed, as printed
   */
  record Line(Passage passage, Value said) {}

  /** What a document says of itself. */
  public static Paper of(Document document) {
    Line line = day(document);
    String signers =
        signers(document).stream()
            .map(l -> l.said() instanceof Value.Text text ? text.text() : "")
            .distinct()
            .collect(Collectors.joining(Paper.BETWEEN_SIGNERS));
    return new Paper(
        line != null && line.said() instanceof Value.Date date
            ? date.date()
            : dayIn(document.path().value()),
        signers.isEmpty() ? null : signers,
        DocumentVoice.of(document) == DocumentVoice.ATTESTS || isRegister(head(document)));
  }

  private static Stream<Passage> shown(Document document) {
    return document.shown().stream().filter(p -> p.kind() != Passage.Kind.QUOTED_REPLY);
  }

  private static List<Passage> head(Document document) {
    return shown(document).limit(HEAD).toList();
  }

  private static List<Passage> foot(Document document) {
    List<Passage> all = shown(document).toList();
    return all.subList(Math.max(0, all.size() - FOOT), all.size());
  }

  /** How plainly a line must give a day as that of the paper. */
  private enum Plainly {
    SAID,
    ALONE,
    BY_ITS_FIGURES,
    BELOW_A_TITLE
  }

  /** The line with the day on which a document was made; null where none names it. */
  static @Nullable Line day(Document document) {
    for (Plainly how : Plainly.values()) {
      Line below = how == Plainly.BELOW_A_TITLE ? null : day(foot(document), how);
      Line found = below == null ? day(head(document), how) : below;
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** The last line that gives a day as that of the paper. */
  private static @Nullable Line day(List<Passage> part, Plainly how) {
    Line last = null;
    int longest = how == Plainly.SAID ? LONGEST_BLOCK : LONGEST_LINE;
    for (Passage passage : part) {
      String text = FoldedText.of(day(passage)).text();
      if (text.length() > longest || NOT_MADE.occursIn(text)) {
        continue;
      }
      for (Located found : Dates.in(text)) {
        if (gives(passage, text, found.span(), how)) {
          last = new Line(passage, found.value());
        }
      }
    }
    return last;
  }

  private static boolean gives(Passage passage, String text, Span day, Plainly how) {
    boolean line = passage.cells().size() < 2 && !text.endsWith("。");
    boolean year = YEAR.matcher(text.substring(day.start(), day.end())).find();
    int beside = text.length() - day.length();
    return switch (how) {
      case SAID -> !year && isNear(DAY_OF, text, day);
      case ALONE -> !year && line && beside <= FEW;
      case BY_ITS_FIGURES -> isNear(AS_AT, text, day);
      case BELOW_A_TITLE -> line && (beside <= MORE || day.end() >= text.length() - 2);
    };
  }

  /** Whether a label stands right before a day, or right behind it at the end of the line. */
  private static boolean isNear(Marker label, String text, Span day) {
    return label.in(text).stream()
        .anyMatch(
            l -> l.distanceTo(day) <= NEAR && (l.end() <= day.start() || l.end() == text.length()));
  }

  /** What a passage says, of the header of a message without the hour. */
  private static String day(Passage passage) {
    return passage.kind() == Passage.Kind.MESSAGE_HEADER
        ? HOUR.matcher(passage.text()).replaceAll("")
        : passage.text();
  }

  /** The day in a file's name: share-register-2026-04-30.pdf. */
  private static @Nullable LocalDate dayIn(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    List<Located> found = Dates.in(FoldedText.of(name).text());
    return found.size() == 1 && found.get(0).value() instanceof Value.Date date
        ? date.date()
        : null;
  }

  /** The lines that name those who signed a document, in order. */
  static List<Line> signers(Document document) {
    List<Line> signers = new ArrayList<>();
    boolean closes = false;
    for (Passage passage : foot(document)) {
      String text = passage.text();
      if (text.length() > LONGEST_BLOCK || passage.place() instanceof Place.Pointer) {
        continue;
      }
      Finding matcher = SIGNED.in(text);
      int before = signers.size();
      while (matcher.find()) {
        add(signers, passage, matcher);
      }
      Finding named = NAMED.in(text);
      if (closes && before == signers.size() && named.find()) {
        add(signers, passage, named);
      }
      closes = BEFORE_NAME.occursIn(FoldedText.of(text).text());
    }
    return signers;
  }

  private static void add(List<Line> signers, Passage passage, Finding signed) {
    String name = NEXT_LINE.matcher(signed.firstGroup()).replaceAll("");
    if (!NO_NAME.matcher(name).find()) {
      signers.add(new Line(passage, new Value.Text(name)));
    }
  }

  private static boolean isRegister(List<Passage> head) {
    return head.stream()
        .limit(TITLES)
        .map(p -> FoldedText.of(p.text()).text())
        .anyMatch(t -> t.length() <= LONGEST_TITLE && REGISTER.occursIn(t));
  }
}
