package org.supplierdossier.extraction;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.evidence.Value;

/** Finds codes and numbers by which lists and registers know things, in folded text. */
final class Codes {
  /** The words before a validity. */
  static final String VALID =
      "有效期|有效至|到期|失效|\\bvalid\\b|\\bvalidity\\b|\\bexpir(?:es|ed|y|ing|ation)\\b";

  private static final Pattern ECCN =
      Pattern.compile("\\b(?:eccn:? ?)?([0-9][a-e][0-9]{3}(?:\\.[a-z](?:\\.[0-9]+)?)?|ear99)\\b");

  private static final Pattern CUSTOMS =
      Pattern.compile(
          "(?:\\bhs\\b|\\bhts\\b|\\btariff (?:code|heading)|\\bcustoms (?:code|tariff)|海关|税则|税号|商品编[号码])[^0-9;。]{0,24}([0-9]{4}(?:\\.[0-9]{2}){1,3}|[0-9]{6}(?:[0-9]{2}){0,2})\\b");

  private static final Pattern CERTIFICATE =
      Pattern.compile(
          "(?:证书|报告|许可证)?(?:编号|证书号|证号|号码)(?:为|是)?[: ]{0,2}([a-z0-9][a-z0-9()/.-]{4,40}[a-z0-9])|\\b(?:certificates?|cert\\.?|report|licen[cs]e|registration) ?(?:no\\b\\.?|nr\\b\\.?|number\\b|#):? ?((?:[a-z]{1,6} )?[a-z]{0,12}[-/]?[0-9][a-z0-9/.-]{2,40}[a-z0-9])\\b");

  /** A number that follows the word at once: certificate HR-4410, 证书HR-4410. */
  private static final Pattern NAMED =
      Pattern.compile(
          "(?:证书|许可证|\\bcertificates?|\\blicen[cs]e)(?:编号|号|no\\.?|number)?[ :]{0,2}((?:[a-z]{1,8}[-/])?[a-z]{0,8}[0-9][a-z0-9/.-]{2,40}[a-z0-9])");

  /** A standard is no number of a certificate. */
  private static final Pattern STANDARD =
      Pattern.compile(
          "^(?:iso|iec|gb|gbt|gb/t|en|soc|eal|tisax|itss|cmmi)[-/]?[0-9]|^[0-9]{1,5}$|^(?:19|20)[0-9]{2}[-/.]");

  private static final Pattern VALIDITY = Pattern.compile(VALID);

  private static final Pattern USCC =
      Pattern.compile("(?:信用代码|uscc|credit code)[^0-9a-z;。]{0,8}([0-9a-hj-npqrtuw-y]{18})\\b");

  private static final Pattern LEI =
      Pattern.compile(
          "(?:\\blei\\b|legal entity identifier)[^0-9a-z;。]{0,8}(?:code |number |is )?([0-9a-z]{18}[0-9]{2})\\b");

  private static final Pattern STOCK =
      Pattern.compile(
          "(?:(?:证券|股票)代码|stock code|ticker(?: symbol)?)(?:为|是| is)?[: ]{0,2}([0-9]{5,6}(?:\\.[a-z]{2})?|[a-z]{2,5})\\b");

  /** How much of a sentence after the word a validity may take. */
  private static final int VALIDITY_LENGTH = 60;

  private Codes() {}

  /** Export classes and customs codes: 5A002, EAR99, 8517.62. */
  static List<Located> ofExportClasses(FoldedText text) {
    List<Located> found = new ArrayList<>();
    texts(found, ECCN, text);
    texts(found, CUSTOMS, text);
    return sorted(found);
  }

  /** Numbers by which registers and exchanges know a company. */
  static List<Located> ofCompanies(FoldedText text) {
    List<Located> found = new ArrayList<>();
    texts(found, USCC, text);
    texts(found, LEI, text);
    texts(found, STOCK, text);
    return sorted(found);
  }

  private static void texts(List<Located> found, Pattern pattern, FoldedText text) {
    for (Matcher m = pattern.matcher(text.text()); m.find(); ) {
      String printed = m.group(1).toUpperCase(Locale.ROOT);
      found.add(new Located(new Span(m.start(1), m.end(1)), new Value.Text(printed)));
    }
  }

  private static List<Located> sorted(List<Located> found) {
    found.sort(Comparator.comparingInt(l -> l.span().start()));
    return found;
  }

  /** A certificate's number as printed, and until when it is valid. */
  static List<Located> ofCertificates(FoldedText text) {
    List<Located> found = new ArrayList<>();
    for (Matcher m = CERTIFICATE.matcher(text.text()); m.find(); ) {
      int group = m.group(1) == null ? 2 : 1;
      String number = text.printed(new Span(m.start(group), m.end(group)));
      found.add(
          new Located(
              new Span(m.start(), m.end()),
              new Value.Certificate("", number, null, null, validUntil(text.text()))));
    }
    LocalDate until = found.isEmpty() ? validUntil(text.text()) : null;
    String named = until == null ? null : certificateNamedIn(text);
    if (named != null) {
      int at = text.text().indexOf(FoldedText.of(named).text());
      Span span = new Span(Math.max(0, at), Math.max(0, at) + named.length());
      found.add(new Located(span, new Value.Certificate("", named, null, null, until)));
    }
    return found;
  }

  /** The number of the certificate that a text names; null where it names none. */
  static @Nullable String certificateNamedIn(FoldedText text) {
    Matcher m = NAMED.matcher(text.text());
    while (m.find()) {
      if (!STANDARD.matcher(m.group(1)).find()) {
        return text.printed(new Span(m.start(1), m.end(1)));
      }
    }
    return null;
  }

  /** The last day that is stated after the word, in its part of the sentence. */
  private static @Nullable LocalDate validUntil(String text) {
    LocalDate until = null;
    for (Matcher cue = VALIDITY.matcher(text); until == null && cue.find(); ) {
      String after =
          text.substring(cue.end(), Math.min(text.length(), cue.end() + VALIDITY_LENGTH));
      int end = 0;
      while (end < after.length() && ";。".indexOf(after.charAt(end)) < 0) {
        end++;
      }
      for (Located date : Dates.in(after.substring(0, end))) {
        until = date.value() instanceof Value.Date d ? d.date() : until;
      }
    }
    return until;
  }
}
