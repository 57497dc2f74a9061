package org.supplierdossier.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.supplierdossier.evidence.Value.NormalizedAnswer;

/**
 * Options of which some are ticked: {@code ☑是 □否}, {@code 是□ 否☑}, {@code [x] Yes [ ] No}.
 *
 * @param chosen the words of the ticked options, in order; empty where none is
 * @param end offset after the options in the text; what follows is a remark
 */
record TickBoxes(List<String> chosen, int end) {
  private static final String TICKED = "☑☒■√✓✔▣●◉⊠✅";
  private static final String EMPTY = "□☐○◯▢❏❐";
  private static final String INSIDE = "x√✓✔●*v■";
  private static final int LONGEST_LABEL = 60;

  TickBoxes {
    chosen = List.copyOf(chosen);
  }

  private record Box(int start, int end, boolean ticked) {}

  /** The options in a folded text; none where it holds no boxes. */
  static Optional<TickBoxes> in(String text) {
    List<Box> boxes = boxes(text);
    boolean offers = boxes.stream().anyMatch(b -> !b.ticked) || boxes.size() > 1;
    boolean leads =
        boxes.size() == 1 && boxes.get(0).start == 0 && boxes.get(0).end < text.length();
    boolean closes =
        boxes.size() == 1 && boxes.get(0).end == text.length() && boxes.get(0).start > 0;
    if (!offers && !leads && !(closes && isAnswer(text.substring(0, boxes.get(0).start)))) {
      return Optional.empty();
    }
    return Optional.of(followsLabel(text, boxes) ? after(text, boxes) : before(text, boxes));
  }

  private static List<Box> boxes(String text) {
    List<Box> boxes = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (TICKED.indexOf(c) >= 0 || EMPTY.indexOf(c) >= 0) {
        boxes.add(new Box(i, i + 1, EMPTY.indexOf(c) < 0));
      } else if (c == '[' || c == '(') {
        int close = text.indexOf(c == '[' ? ']' : ')', i);
        String inside = close < 0 ? "?" : text.substring(i + 1, close).strip();
        boolean isBox = inside.isEmpty() || (inside.length() == 1 && INSIDE.contains(inside));
        if (isBox) {
          boxes.add(new Box(i, close + 1, !inside.isEmpty()));
          i = close;
        }
      }
    }
    return boxes;
  }

  /** Whether the boxes stand behind their words: {@code 是□ 否☑}. */
  private static boolean followsLabel(String text, List<Box> boxes) {
    String before = text.substring(0, boxes.get(0).start).strip();
    return !before.isEmpty() && !before.endsWith(":") && isAnswer(before);
  }

  private static boolean isAnswer(String label) {
    String stripped = label.strip();
    return !stripped.isEmpty()
        && AnswerScale.ofWords(stripped) != NormalizedAnswer.FREE_TEXT
        && AnswerScale.ofWords(stripped) != NormalizedAnswer.BLANK;
  }

  private static TickBoxes before(String text, List<Box> boxes) {
    List<String> chosen = new ArrayList<>();
    int end = boxes.get(boxes.size() - 1).end;
    for (int i = 0; i < boxes.size(); i++) {
      int from = boxes.get(i).end;
      int to = i + 1 < boxes.size() ? boxes.get(i + 1).start : endOfLabel(text, from);
      end = Math.max(end, to);
      String label = stripped(text.substring(from, Math.max(from, to)));
      if (boxes.get(i).ticked && !label.isEmpty()) {
        chosen.add(label);
      }
    }
    return new TickBoxes(chosen, end);
  }

  private static TickBoxes after(String text, List<Box> boxes) {
    List<String> chosen = new ArrayList<>();
    int from = 0;
    for (Box box : boxes) {
      String label = stripped(text.substring(from, box.start));
      if (box.ticked && !label.isEmpty()) {
        chosen.add(label);
      }
      from = box.end;
    }
    return new TickBoxes(chosen, from);
  }

  /** The last option ends with its line or sentence; what follows is said about it. */
  private static int endOfLabel(String text, int from) {
    int start = from;
    while (start < text.length() && text.charAt(start) == ' ') {
      start++;
    }
    for (int i = start; i < text.length(); i++) {
      if (",;:。\t\n".indexOf(text.charAt(i)) >= 0 || i - start > LONGEST_LABEL) {
        return i;
      }
      boolean wordEnds = text.charAt(i) == ' ' || text.charAt(i) == '.';
      if (wordEnds && i > start && isAnswer(text.substring(start, i)) && !goesOn(text, start, i)) {
        return i;
      }
    }
    return text.length();
  }

  /** {@code not applicable} begins with an answer and is another. */
  private static boolean goesOn(String text, int start, int end) {
    int next = text.indexOf(' ', end + 1);
    String more = text.substring(start, next < 0 ? text.length() : next);
    return isAnswer(more) && text.charAt(end) == ' ';
  }

  private static String stripped(String label) {
    String text = label.strip();
    int from = 0;
    int to = text.length();
    while (from < to && ",;、/|:".indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && ",;、/|".indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    return text.substring(from, to).strip();
  }
}
