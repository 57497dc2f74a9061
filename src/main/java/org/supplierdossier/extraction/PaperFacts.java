package org.supplierdossier.extraction;

import com.google.re2j.Pattern;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.document.Document;
import org.supplierdossier.document.Passage;
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
  private static final int LONGEST_TITLE = 60;

  /** What may stand beside a day that has a line for itself. */
  private static final int FEW = 24;

  /** And beside one below a title: the place, the company. */
  private static final int MORE = 48;

  private static final Pattern HOUR = Pattern.compile("T[0-9]{2}:[0-9:.]+Z?$");

  private static final Marker DAY_OF =
      Marker.of(
          "(?:签署|签订|签字|签发|签约|出具|落款|编制|发布|制定|修订|生效|报告|填写|填报|更新)(?:日期|时间|日)|版本|(?:^|[ \\t,;。:(])日期[: ]|截至|(?:起)?(?:施行|生效)$",
          "\\b(?:dated?|date of issue|issued?(?: on)?|issue date|signed(?: on)?|as (?:at|of|on)|effective|version of|last (?:updated|revised)|revision)\\b");

  private static final Marker NOT_MADE =
      Marker.of("有效期|到期|届满|下次|预计|计划", "\\b(?:valid|expir\\w*|until|next|planned|due|end of)\\b");

  private static final Marker SIGNER =
      Marker.of(
          "(?:承诺人|保证人|声明人|出具人|出具单位|承诺单位|法定代表人|授权代表|授权签字人|授权签署人|签署人|签字人|签发人|签名|签字|签章|签署)(?:\\(?(?:或授权代表|签字|签名|签章|盖章|或盖章|及职务)*\\)?)*[: ]{1,2}",
          "(?:^|[\\t ])/s/ ?|\\b(?:signed(?: by)?|signature|signatory|signed for and on behalf of [^:]{2,60})[:]? ");

  private static final Marker BEFORE_NAME =
      Marker.of(
          "\\b(?:yours (?:sincerely|faithfully|truly)|sincerely|kind regards|best regards|for and on behalf of [^,]{2,60})[,.]?$");

  /** Tamsin Aldercott, Chief Executive Officer. */
  private static final Marker TITLED =
      Marker.of(
          "^[a-z][a-z .'’-]{3,40}, (?:[a-z]+[ &-]){0,4}(?:officer|director|president|manager|counsel|secretary|chair\\w*|partner|auditor)\\b");

  private static final Marker NO_NAME =
      Marker.of(
          "^[_ .…\\-—/\\[\\]()]*$|^\\[|^_|^(?:日期|盖章|签字|签名|年|date|name|title|on|in)\\b",
          "(?:合同|协议|条款|承诺|agreement|shall|will)");

  private static final Marker REGISTER =
      Marker.of(
          "(?:工商|企业信用|登记机关|市场监督管理局|主管部门)[^,。;]{0,20}(?:出具|公示|档案|登记)|企业信用信息公示|(?:营业执照|行政处罚决定书|检验报告|测评报告|检测报告|审计报告|认证证书)$",
          "\\b(?:companies house|commercial register|trade register|extract from the register|certificate of incorporation|independent auditor)\\b");

  private PaperFacts() {}

  /** What a document says of itself. */
  public static Paper of(Document document) {
    List<Passage> shown =
        document.passages().stream()
            .filter(p -> !p.hidden() && p.kind() != Passage.Kind.QUOTED_REPLY)
            .toList();
    List<Passage> head = shown.subList(0, Math.min(HEAD, shown.size()));
    List<Passage> foot = shown.subList(Math.max(0, shown.size() - FOOT), shown.size());
    LocalDate made = day(foot, true);
    LocalDate opened = made == null ? day(head, true) : made;
    LocalDate alone = opened == null ? day(head, false) : opened;
    return new Paper(
        alone == null ? dayIn(document.path().value()) : alone,
        signer(foot),
        DocumentVoice.of(document) == DocumentVoice.ATTESTS || isRegister(head));
  }

  /** The last day that a line gives as that of the paper. */
  private static @Nullable LocalDate day(List<Passage> part, boolean plainly) {
    LocalDate last = null;
    for (Passage passage : part) {
      String text = FoldedText.of(day(passage)).text();
      if (text.length() > LONGEST_LINE || NOT_MADE.occursIn(text)) {
        continue;
      }
      for (Located found : Dates.in(text)) {
        Span span = found.span();
        boolean alone =
            passage.kind() != Passage.Kind.TABLE_ROW
                && text.length() - (span.end() - span.start()) <= (plainly ? FEW : MORE);
        boolean said = DAY_OF.occursIn(text);
        boolean closes = !plainly && span.end() >= text.length() - 2;
        if (found.value() instanceof Value.Date date && (alone || said || closes)) {
          last = date.date();
        }
      }
    }
    return last;
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

  private static @Nullable String signer(List<Passage> foot) {
    List<String> lines = new ArrayList<>();
    foot.forEach(
        p -> p.text().lines().map(String::strip).filter(l -> !l.isEmpty()).forEach(lines::add));
    for (int i = lines.size() - 1; i >= 0; i--) {
      FoldedText line = FoldedText.of(lines.get(i));
      String text = line.text();
      if (text.length() > LONGEST_LINE) {
        continue;
      }
      List<Span> cues = SIGNER.in(text);
      if (!cues.isEmpty()) {
        String name = name(line, cues.get(cues.size() - 1).end());
        if (name != null) {
          return name;
        }
      }
      if (TITLED.occursIn(text)) {
        return name(line, 0);
      }
      if (BEFORE_NAME.occursIn(text) && i + 1 < lines.size()) {
        return name(FoldedText.of(lines.get(i + 1)), 0);
      }
    }
    return null;
  }

  /** The name that starts here, with what stands beside it up to a date; null where none does. */
  private static @Nullable String name(FoldedText line, int from) {
    String text = line.text();
    int end = text.length();
    for (Located date : Dates.in(text)) {
      if (date.span().start() >= from) {
        end = Math.min(end, date.span().start());
      }
    }
    int tab = text.indexOf('\t', from);
    end = tab > from ? Math.min(end, tab) : end;
    while (end > from && " ,;:.(日期".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    if (end - from < 2 || end - from > 80 || NO_NAME.occursIn(text.substring(from, end))) {
      return null;
    }
    return line.printed(new Span(from, end)).strip();
  }

  private static boolean isRegister(List<Passage> head) {
    return head.stream()
        .limit(TITLES)
        .map(p -> FoldedText.of(p.text()).text())
        .anyMatch(t -> t.length() <= LONGEST_TITLE && REGISTER.occursIn(t));
  }
}
