package org.supplierdossier.extraction;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.List;
import java.util.Optional;
import org.supplierdossier.language.Language;

/**
 * The words in front of a list that each of its items goes on: "We undertake:" before "• not to
 * obtain the data of users illegally". An item is read as if they stood before it.
 *
 * @param words said in place of the mark of an item
 */
record Stem(Language language, String words) {
  private static final Pattern PROMISES =
      Pattern.compile(
          "(?:承诺|保证)[^:。]{0,14}:$|\\b(?:undertakes?|promises?|commits?(?: itself| ourselves)?|agrees?|covenants?|pledges?|warrants?|guarantees?)(?: [a-z,]+){0,8}:$");

  private static final Pattern WILL = Pattern.compile("\\b(?:will|shall)(?: [a-z,]+){0,3}:$");

  private static final Pattern CUSTOMERS =
      Pattern.compile(
          "\\b(?:customer|buyer|purchaser|licensee|client|operator)s?(?: [a-z,]+){0,4}(?:undertakes?|promises?|commits?|agrees?|covenants?|warrants?|guarantees?|will|shall)(?: [a-z,]+){0,8}:$");

  private static final Pattern MARK =
      Pattern.compile(
          "^(?:[•·●◆■□▪*※–—-]+ ?|[(][0-9a-z一二三四五六七八九十]{1,4}[)] ?|[0-9]{1,2}(?:[)、.:]|(?:\\.[0-9]{1,2}){1,2}) ?|[a-z][).] |[一二三四五六七八九十]{1,3}[、.:])");

  /** An item that needs the words before it. */
  private static final Pattern GOES_ON =
      Pattern.compile("^(?:not to|to|that|refrain|not|never|不|无|非|绝|决|配合|协助|接受|未经|持续|继续|如实)");

  private static final Pattern GOES_ON_BARE =
      Pattern.compile(
          "^(?:[a-z]+ly )?(?:not|never|refrain|cooperate|co-operate|assist|continue|maintain|keep|provide|supply|ensure|support|take part)\\b");

  /** What a sentence that ends in a colon says of the items after it. */
  static Optional<Stem> of(FoldedText sentence) {
    String text = sentence.text();
    if (!text.endsWith(":")) {
      return Optional.empty();
    }
    if (PROMISES.matcher(text).find()) {
      if (CharacterFolding.isHan(text.charAt(text.length() - 2))) {
        boolean buyer = ChineseParty.before(text, text.length()) == ChineseParty.BUYER;
        return Optional.of(new Stem(Language.ZH, buyer ? "甲方承诺" : "我司承诺"));
      }
      boolean buyer = CUSTOMERS.matcher(text).find();
      return Optional.of(new Stem(Language.EN, buyer ? "you undertake " : "we undertake "));
    }
    return WILL.matcher(text).find() && !CUSTOMERS.matcher(text).find()
        ? Optional.of(new Stem(Language.EN, "we shall "))
        : Optional.empty();
  }

  /** Whether a passage looks like an item of the list. */
  boolean isItem(FoldedText opening) {
    return MARK.matcher(opening.text()).find() || goesOn(opening.text());
  }

  private boolean goesOn(String text) {
    return GOES_ON.matcher(text).find()
        || (words.startsWith("we shall") && GOES_ON_BARE.matcher(text).find());
  }

  /** The item with the words in front of it, where it needs them. */
  FoldedText before(FoldedText item) {
    String text = item.text();
    Matcher mark = MARK.matcher(text);
    int from = mark.find() ? mark.end() : 0;
    if (!goesOn(text.substring(from))) {
      return item;
    }
    if (from > 0) {
      return item.saying(List.of(new Span(0, from)), place -> words);
    }
    int end = language == Language.ZH ? 1 : text.indexOf(' ');
    return end <= 0 || end > "never".length()
        ? item
        : item.saying(List.of(new Span(0, end)), place -> words + text.substring(0, end));
  }
}
