package org.supplierdossier.reading;

import com.google.re2j.Pattern;
import java.util.List;
import java.util.Optional;
import org.supplierdossier.document.Passage;
import org.supplierdossier.document.Place;

/**
 * Finds the marking of a state secret: a line of its own such as {@code 机密★10年}, at the top of the
 * document or as a page header. The words inside a sentence are none.
 */
final class SecretMarking {
  private static final int TOP = 8;
  private static final Pattern MARKING =
      Pattern.compile(
          "^(?:(?:份号|序号|编号|№|[Nn]o\\.?)?[:：]?\\d{3,8})?(?:密级|秘密等级|保密等级|保密级别)?[:：]?[【\\[（(]?(绝密|机密|秘密|絕密|機密)级?[】\\]）)]?"
              + "(?:[★☆*＊]?(?:\\d{1,2}年|[一二三四五六七八九十]{1,3}年|长期|\\d{1,2}个月|启封)?(?:启用|解密)?)?(?:件|文件)?"
              + "(?:第?(?:№|[Nn][Oo]\\.?)?\\d{2,8}号?)?$|^[【\\[](?:绝密|机密|秘密|絕密|機密)[】\\]]");

  private SecretMarking() {}

  /** The marking of a document with these passages. */
  static Optional<String> find(List<Passage> passages) {
    int seen = 0;
    for (Passage passage : passages) {
      boolean furniture = passage.kind() == Passage.Kind.FURNITURE;
      boolean top = seen < TOP && isFirstPage(passage);
      if ((top || furniture) && !passage.hidden()) {
        String text = passage.text().replace(" ", "").replace("\t", "");
        if (text.length() <= 20 && MARKING.matcher(text).find()) {
          return Optional.of(text);
        }
      }
      if (!furniture && passage.kind() != Passage.Kind.MESSAGE_HEADER) {
        seen++;
      }
    }
    return Optional.empty();
  }

  private static boolean isFirstPage(Passage passage) {
    return passage.kind() != Passage.Kind.MESSAGE_HEADER
        && (!(passage.place() instanceof Place.Page page) || page.page() == 1);
  }
}
