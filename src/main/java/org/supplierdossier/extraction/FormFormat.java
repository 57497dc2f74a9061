package org.supplierdossier.extraction;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.evidence.Value.NormalizedAnswer;
import org.supplierdossier.language.Bilingual;

/**
 * A published form and how it is known.
 *
 * @param names of which one stands in the titles of the document or in the names of its sheets
 * @param ids what the ids of its questions look like
 * @param telling ids that no other form has, or null
 * @param versions how its version is told, tried in order
 * @param answers words of its scale that mean something else elsewhere, folded
 */
public record FormFormat(
    String id,
    Bilingual title,
    List<Pattern> names,
    Pattern ids,
    @Nullable Pattern telling,
    List<Version> versions,
    Map<String, NormalizedAnswer> answers) {
  private static final int FEWEST_IDS = 3;

  public FormFormat {
    names = List.copyOf(names);
    versions = List.copyOf(versions);
    answers = Map.copyOf(answers);
  }

  /**
   * How a version is told.
   *
   * @param text with the version in its first group, held against the titles; or null
   * @param ids of which one question has one; or null
   * @param questions how many questions this version has, or 0
   * @param version where the text does not say it
   */
  public record Version(
      @Nullable Pattern text, @Nullable Pattern ids, int questions, @Nullable String version) {}

  /**
   * Whether a document is this form.
   *
   * @param titles what stands above its questions and on its sheets, folded
   * @param questionIds the ids of its questions as printed
   */
  boolean fits(List<String> titles, Collection<String> questionIds) {
    long fitting = questionIds.stream().filter(q -> ids.matcher(fold(q)).find()).count();
    if (fitting < FEWEST_IDS || fitting * 2 < questionIds.size()) {
      return false;
    }
    boolean named =
        titles.stream().anyMatch(t -> names.stream().anyMatch(n -> n.matcher(t).find()));
    Pattern own = telling;
    return named
        || (own != null
            && questionIds.stream().filter(q -> own.matcher(fold(q)).find()).count() >= FEWEST_IDS);
  }

  /** The version of such a document, or null. */
  @Nullable String versionOf(List<String> titles, Collection<String> questionIds) {
    for (Version version : versions) {
      Pattern text = version.text();
      if (text != null) {
        String stated = null;
        for (String title : titles) {
          Matcher matcher = text.matcher(title);
          boolean finds = matcher.find();
          if (finds && (stated == null || matcher.group(1).length() > stated.length())) {
            stated = matcher.group(1);
          }
        }
        if (stated != null) {
          return stated;
        }
      }
      Pattern own = version.ids();
      boolean known =
          (own != null && questionIds.stream().anyMatch(q -> own.matcher(fold(q)).find()))
              || (version.questions() > 0 && version.questions() == questionIds.size());
      if (known) {
        return version.version();
      }
    }
    return null;
  }

  private static String fold(String id) {
    return FormWords.fold(id).toLowerCase(Locale.ROOT);
  }
}
