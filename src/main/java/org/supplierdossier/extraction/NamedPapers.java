package org.supplierdossier.extraction;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.supplierdossier.evidence.Value.NormalizedAnswer;

/** Finds the files and papers that an answer names as attached. */
final class NamedPapers {
  private static final int MOST = 20;
  private static final int LONGEST = 160;

  private static final Pattern FILE =
      Pattern.compile(
          "(?i)[\\p{L}\\p{N}][\\p{L}\\p{N}_.()（）+&\\-]{0,120}\\.(?:pdf|docx?|xlsx?|pptx?|csv|txt|zip|7z|ofd|jpe?g|png|json|xml|eml|msg|html?|odt|ods)\\b");

  private static final Pattern TITLE =
      Pattern.compile(
          "《([^《》]{2,80})》|(附件"
              + " ?[0-9一二三四五六七八九十]{1,3})|(?i)((?:attachment|annex|appendix|exhibit|enclosure)"
              + " [A-Z0-9]{1,3})\\b");

  private NamedPapers() {}

  /** The papers, in the order in which they are named. */
  static List<String> in(ReadAnswer answer) {
    Set<String> named = new LinkedHashSet<>();
    for (String paper : answer.papers()) {
      boolean says =
          AnswerScale.read(paper).answer() == NormalizedAnswer.FREE_TEXT
              && paper.length() <= LONGEST;
      if (says) {
        named.add(paper);
      }
    }
    String text = answer.written() + "\n" + answer.comment();
    find(FILE, text, named);
    find(TITLE, text, named);
    List<String> papers = new ArrayList<>();
    for (String paper : named) {
      boolean part = papers.stream().anyMatch(p -> p.contains(paper));
      if (!part && papers.size() < MOST) {
        papers.add(paper);
      }
    }
    return papers;
  }

  private static void find(Pattern pattern, String text, Set<String> named) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      named.add(matcher.group().strip());
    }
  }
}
