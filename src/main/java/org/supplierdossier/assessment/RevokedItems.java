package org.supplierdossier.assessment;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.document.DocumentPath;
import org.supplierdossier.evidence.Evidence;
import org.supplierdossier.evidence.Execution;
import org.supplierdossier.evidence.Polarity;
import org.supplierdossier.evidence.Value;
import org.supplierdossier.supplier.Undertaking;

/**
 * Promises that a later letter takes back by their numbers in an earlier one: "we revoke promises
 * (b) and (d) of our letter of 3 May 2024", 撤回承诺书第（三）项.
 */
final class RevokedItems {
  /** The number of an item, at its start: (4), 4., 四、, (d). */
  private static final Pattern ITEM =
      Pattern.compile("(?:^|[\\s:：;；,，])[(（]?([0-9]{1,2}|[a-z]|[一二三四五六七八九十]{1,3})[)）.、．]");

  private static final Map<Undertaking, Pattern> OBJECTS =
      Map.of(
          Undertaking.U_COOP, Pattern.compile("审查|review|examination"),
          Undertaking.U_DATA, Pattern.compile("数据|信息|data|information"),
          Undertaking.U_DEV, Pattern.compile("设备|控制|操纵|equipment|device|control|manipulat"),
          Undertaking.U_SUPPLY, Pattern.compile("供货|供应|交付|断供|supply|suppli|deliver|ship"),
          Undertaking.U_SUPPORT, Pattern.compile("支持|支援|维护|服务|support|maintenance|assistance"));

  private final List<Evidence> all;
  private final Map<DocumentPath, Letter> letters;

  RevokedItems(List<Evidence> all, Map<DocumentPath, Letter> letters) {
    this.all = all;
    this.letters = letters;
  }

  /** The sentences that take back a promise by the number it has where it was made. */
  List<Evidence> of(Undertaking undertaking) {
    return all.stream()
        .filter(e -> Execution.REVOKES.equals(e.term()))
        .filter(r -> all.stream().anyMatch(p -> isRevoked(p, r, undertaking)))
        .toList();
  }

  private boolean isRevoked(Evidence promise, Evidence revocation, Undertaking undertaking) {
    if (promise.polarity() != Polarity.SUPPORTS
        || !promise.undertakings().contains(undertaking)
        || !(revocation.value() instanceof Value.Text text)) {
      return false;
    }
    String[] said = text.text().split("#", 2);
    LocalDate day = said[0].isEmpty() ? null : LocalDate.parse(said[0]);
    return promise.origins().stream().anyMatch(o -> isOf(o.document(), day))
        && List.of(said[1].split(",")).stream()
            .anyMatch(item -> isItem(promise.quote(), item, undertaking));
  }

  private boolean isOf(DocumentPath document, @Nullable LocalDate day) {
    boolean known =
        day != null && letters.values().stream().anyMatch(l -> day.equals(l.signedOn()));
    Letter letter = letters.get(document);
    return !known || (letter != null && Objects.equals(day, letter.signedOn()));
  }

  /** Whether the words from the number of an item up to the next one are about a promise. */
  private static boolean isItem(String quote, String item, Undertaking undertaking) {
    String text = quote.toLowerCase(Locale.ROOT);
    Matcher number = ITEM.matcher(text);
    int from = -1;
    while (number.find()) {
      if (from >= 0) {
        return isAbout(text.substring(from, number.start()), undertaking);
      } else if (number.group(1).equals(item)) {
        from = number.end();
      }
    }
    return from >= 0 && isAbout(text.substring(from), undertaking);
  }

  private static boolean isAbout(String words, Undertaking undertaking) {
    Pattern object = OBJECTS.get(undertaking);
    return object != null && object.matcher(words).find();
  }
}
