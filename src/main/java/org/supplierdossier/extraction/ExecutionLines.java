package org.supplierdossier.extraction;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.document.Document;
import org.supplierdossier.document.Passage;
import org.supplierdossier.evidence.Claim;
import org.supplierdossier.evidence.Evidence;
import org.supplierdossier.evidence.Execution;
import org.supplierdossier.evidence.Origin;
import org.supplierdossier.evidence.Polarity;
import org.supplierdossier.evidence.Value;
import org.supplierdossier.language.Bilingual;
import org.supplierdossier.language.Language;

/** Who signed a document that promises something, when, until when and in which language. */
final class ExecutionLines {
  private static final int FOOT = 14;
  private static final int HEAD = 5;
  private static final int LONGEST_LINE = 200;
  private static final int LONGEST_DATE_LINE = 48;

  private static final String TITLE_EN =
      "(?:[Cc]hief [A-Za-z]+ [Oo]fficer|CEO|CFO|CTO|[Mm]anaging [Dd]irector|[Gg]eneral [Mm]anager|[Gg]eneral [Cc]ounsel|(?:[A-Z][a-z]+ )?[Dd]irector|(?:[A-Z][a-z]+ )?[Pp]resident|[Cc]ompany [Ss]ecretary|[Cc]hair(?:man|woman|person)?|[Pp]artner|[Ll]egal [Rr]epresentative|[Aa]uthori[sz]ed (?:[Ss]ignatory|[Rr]epresentative|[Pp]erson)|[Hh]ead of [A-Z][a-z]+)";
  private static final String NAME_EN = "((?:[\\p{Lu}][\\p{L}.'’-]* ){1,3}[\\p{Lu}][\\p{L}'’-]+)";

  private static final Pattern SIGNED =
      Pattern.compile(
          NAME_EN
              + ",? \\(?(?:the )?"
              + TITLE_EN
              + "|(?:[Ss]igned(?: by)?|[Nn]ame|[Bb]y|[Ss]ignature|[Ss]ignatory)[:：] ?(?:/s/ ?)?"
              + NAME_EN
              + "|(?:法定代表人|法人代表|授权代表|授权代理人|委托代理人|签署人|签字人|签发人|签约代表|代表人|总经理|董事长|总裁|首席执行官|负责人|簽署人|簽字人|授權代表|法定代表|董事長|總經理)(?:或(?:其)?(?:授权|委托)(?:代表|代理人)|或授權代表)?(?:[(（][^)）]{1,6}[)）])?[:：\\s]{0,3}([\\p{Han}]{2,4}(?:·[\\p{Han}]{1,6})?)(?:[^\\p{Han}]|$)|(?:^|[\\s:：])([\\p{Han}()（）]{3,30}(?:公司|集团|集團))\\s?[(（](?:盖章|公章|签章|蓋章|印章)[)）]");

  private static final Pattern NO_NAME =
      Pattern.compile("签字|签名|签章|盖章|蓋章|日期|姓名|职务|电话|或其|授权|代表|^(?:Date|Name|Title|The|Seal)\\b");

  private static final Marker DATED =
      Marker.of(
          "日期|签署|签订|签字|签章|盖章|出具|签发|公章|于此日",
          "\\b(?:date[d]?|signed|executed|signature|made on|entered into)\\b");

  private static final Marker NOT_OURS =
      Marker.of(
          "证书|许可证|报价|质保|保修|专利|认证|产品|证明",
          "\\b(?:certificates?|licen[cs]es?|quotation|offer|warranty|patents?|products?|passwords?)\\b");

  private static final Marker VALID =
      Marker.of(
          "有效期|有效至|有效期限|(?:承诺|本函|承诺函|承诺书|合同|协议)[^,;。]{0,16}(?:有效|失效|到期|届满|终止)",
          "\\b(?:valid|validity|in force|in effect|effective|binding|expires?|remains? good)\\b");

  private static final Marker UNTIL =
      Marker.of(
          "至|到|截至|截止",
          "\\b(?:until|till|through|up to|to|expires? on|expires?|ends? on|not later than)\\b");

  private static final Pattern PREVAILS =
      Pattern.compile(
          "以(中文|汉语|英文|英语)(?:版本|文本|原文|原本|正本|版|本|文)?(?:的)?(?:内容|表述|意思|含义)?为准|(中文|汉语|英文|英语)(?:版本|文本|原文|版|本)?(?:具有)?(?:优先|为正本)|^.*\\b(chinese|english)\\b[^.;]{0,40}\\b(?:prevails?|controls?|governs?|takes? precedence|(?:is|be|are) (?:binding|authoritative|decisive|controlling))\\b");

  private static final Marker REPLACES =
      Marker.of(
          "(?:替代|取代|代替|废止|替换|撤回)[^,;。]{0,40}(?:承诺|函|书)|(?:承诺函?|函|承诺书)[^,;。]{0,10}(?:同时|即行|随即|自即日起|均)?(?:作废|废止|失效|撤回)",
          "\\b(?:replaces?|supersedes?|cancels?|withdraws?)\\b[^.;]{0,40}\\b(?:letter|undertaking|commitment)");

  private final Document document;
  private final List<Evidence> found = new ArrayList<>();
  private @Nullable LocalDate signed;

  private ExecutionLines(Document document) {
    this.document = document;
  }

  /** The lines of a document that say how it was executed. */
  static List<Evidence> in(Document document, List<PassageSentence> sentences) {
    ExecutionLines lines = new ExecutionLines(document);
    List<Passage> shown = document.shown();
    int foot = Math.max(0, shown.size() - FOOT);
    for (int i = 0; i < shown.size(); i++) {
      if (i >= foot || i < HEAD) {
        lines.sign(shown.get(i), i >= foot);
      }
    }
    sentences.forEach(lines::read);
    return lines.found;
  }

  private void sign(Passage passage, boolean foot) {
    String text = passage.text();
    if (text.length() > LONGEST_LINE) {
      return;
    }
    if (foot) {
      Matcher matcher = SIGNED.matcher(text);
      while (matcher.find()) {
        String name = first(matcher);
        if (!NO_NAME.matcher(name).find()) {
          add(passage, new Span(0, text.length()), Execution.SIGNATORY, new Value.Text(name));
        }
      }
    }
    String folded = FoldedText.of(text).text();
    List<Located> dates = Dates.in(folded);
    boolean dated = folded.length() <= LONGEST_DATE_LINE || (foot && DATED.occursIn(folded));
    if (signed == null
        && dated
        && !VALID.occursIn(folded)
        && !REPLACES.occursIn(folded)
        && dates.size() == 1
        && dates.get(0).value() instanceof Value.Date date) {
      signed = date.date();
      add(passage, new Span(0, text.length()), Execution.SIGNED_ON, date);
    }
  }

  private static String first(Matcher matcher) {
    for (int i = 1; i <= matcher.groupCount(); i++) {
      String group = matcher.group(i);
      if (group != null) {
        return group.strip();
      }
    }
    return "";
  }

  private void read(PassageSentence sentence) {
    String text = sentence.folded().text();
    Matcher prevails = namesLanguage(text) ? PREVAILS.matcher(text) : null;
    if (prevails != null && prevails.find()) {
      boolean english = first(prevails).startsWith("e") || first(prevails).startsWith("英");
      add(sentence, Execution.PREVAILS, new Value.Text(english ? "en" : "zh"));
    }
    boolean replaces = REPLACES.occursIn(text);
    boolean valid = VALID.occursIn(text);
    if (!replaces && !valid) {
      return;
    }
    List<Located> dates = Dates.in(text);
    if (replaces && dates.size() == 1 && dates.get(0).value() instanceof Value.Date date) {
      add(sentence, Execution.REPLACES, date);
    } else if (valid && !NOT_OURS.occursIn(text)) {
      LocalDate until = until(text, dates);
      if (until != null) {
        add(sentence, Execution.VALID_UNTIL, new Value.Date(until));
      }
    }
  }

  private static boolean namesLanguage(String text) {
    return text.contains("chinese")
        || text.contains("english")
        || text.indexOf('文') >= 0
        || text.indexOf('语') >= 0;
  }

  /** The last day that a sentence on validity names, or that follows from a length of time. */
  private @Nullable LocalDate until(String text, List<Located> dates) {
    if (!dates.isEmpty()) {
      Located last = dates.get(dates.size() - 1);
      Span before = new Span(0, last.span().start());
      if (UNTIL.in(text, before).stream().anyMatch(u -> before.end() - u.end() <= 12)) {
        return day(last);
      }
    }
    LocalDate start = dates.isEmpty() ? signed : day(dates.get(0));
    List<Located> lengths = Durations.in(text);
    return start == null
            || lengths.isEmpty()
            || !(lengths.get(0).value() instanceof Value.Duration length)
        ? null
        : end(start, length);
  }

  private static @Nullable LocalDate day(Located located) {
    return located.value() instanceof Value.Date date ? date.date() : null;
  }

  private static @Nullable LocalDate end(LocalDate start, Value.Duration length) {
    long amount = length.amount().longValue();
    return switch (length.unit()) {
      case YEARS -> start.plusYears(amount).minusDays(1);
      case MONTHS -> start.plusMonths(amount).minusDays(1);
      case DAYS -> start.plusDays(amount).minusDays(1);
      default -> null;
    };
  }

  private void add(PassageSentence sentence, String term, Value value) {
    add(sentence.passage(), sentence.span(), term, value);
  }

  private void add(Passage passage, Span span, String term, Value value) {
    String quote = passage.text().substring(span.start(), span.end());
    if (quote.isBlank()) {
      return;
    }
    found.add(
        new Evidence(
            null,
            term,
            null,
            List.of(),
            Claim.FACT,
            Polarity.NEUTRAL,
            value,
            Language.of(quote),
            quote,
            List.of(),
            List.of(Origin.in(document, passage, span.start(), span.end())),
            "execution-" + term,
            new Bilingual(
                "说明作出承诺的文件由谁签署、何时签署、有效至何时、以何种文字为准或者取代了哪份文件。",
                "Says who signed the document that promises, when, until when it holds, which"
                    + " language decides or what it replaces.")));
  }
}
