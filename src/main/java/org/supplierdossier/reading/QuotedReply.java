package org.supplierdossier.reading;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.supplierdossier.document.Passage;

/** Finds what a message repeats of earlier ones. */
final class QuotedReply {
  private static final Pattern START =
      Pattern.compile(
          "(?i)^(?:-{2,}\\s*(?:original message|forwarded message|原始邮件|转发邮件|原邮件|原始郵件)\\s*-*"
              + "|on .{4,80} wrote:|在 ?.{4,80}写道[:：]|.{0,60}于.{4,60}写道[:：]"
              + "|from: .{2,120}|发件人[:：].{1,120})$");

  /** The first lines of a message as a mail program repeats them, run together. */
  private static final Pattern HEAD =
      Pattern.compile(
          "(?i)^(?:from|发件人|寄件者|寄件人)[:：].{1,300}(?:sent|date|发送时间|发送日期|日期|时间|寄件日期)[:：]"
              + ".{1,900}(?:subject|主题|主旨)[:：]");

  private static final int LONGEST_HEAD = 1_300;

  private QuotedReply() {}

  /** Marks quotations, and everything after the line that introduces an earlier message. */
  static void mark(Element body) {
    for (Element quote : body.select("blockquote, div.gmail_quote")) {
      quote.attr(Places.KIND, Passage.Kind.QUOTED_REPLY.name());
    }
    splitLines(body);
    boolean quoted = false;
    for (Element block : body.select("p, div, li, pre")) {
      String own = PassageText.clean(block.ownText());
      quoted |= introduces(block, own);
      if (quoted || own.startsWith(">")) {
        block.attr(Places.KIND, Passage.Kind.QUOTED_REPLY.name());
      }
    }
  }

  /** Whether an earlier message begins with a block. */
  private static boolean introduces(Element block, String own) {
    if (!own.isEmpty() && START.matcher(own.substring(0, Math.min(own.length(), 200))).find()) {
      return true;
    } else if (block.select("p, div, li, pre").size() > 1) {
      return false; // its parts follow
    }
    // the labels stand in an element of their own, as they are bold
    String whole = PassageText.clean(block.text());
    return HEAD.matcher(whole.substring(0, Math.min(whole.length(), LONGEST_HEAD))).find();
  }

  /** Plain text comes as one block with line ends in it: each of its paragraphs becomes one. */
  private static void splitLines(Element body) {
    for (Element block : new ArrayList<>(body.select("p, pre, div"))) {
      if (block.childrenSize() == 0 && block.wholeText().strip().indexOf('\n') >= 0) {
        List<Node> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        boolean quoted = false;
        for (String line : block.wholeText().split("\n", -1)) {
          String clean = PassageText.clean(line);
          boolean quotes = clean.startsWith(">");
          if (clean.isEmpty()
              || quotes != quoted
              || Enumerator.starts(clean)
              || START.matcher(clean).find()) {
            end(part, parts);
          }
          quoted = quotes;
          PassageText.join(part, clean);
        }
        end(part, parts);
        block.empty();
        block.tagName("div");
        block.appendChildren(parts);
      }
    }
  }

  private static void end(StringBuilder part, List<Node> parts) {
    if (!part.isEmpty()) {
      Element paragraph = new Element("p");
      paragraph.appendChild(new TextNode(part.toString()));
      parts.add(paragraph);
      part.setLength(0);
    }
  }
}
