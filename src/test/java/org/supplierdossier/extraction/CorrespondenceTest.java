package org.supplierdossier.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.supplierdossier.document.Document;
import org.supplierdossier.document.Passage;

class CorrespondenceTest {
  private static List<String> spoken(Papers paper) {
    Document heard = Correspondence.heard(paper.document(), OwnNames.of(Papers.SUPPLIER));
    return heard.passages().stream()
        .filter(p -> p.kind() == Passage.Kind.PARAGRAPH)
        .map(Passage::text)
        .toList();
  }

  private static Papers repeating(Papers paper, String... lines) {
    for (String line : lines) {
      paper.of(Passage.Kind.QUOTED_REPLY, line);
    }
    return paper;
  }

  @Test
  void hearsTheSupplierInWhatACustomerRepeats() {
    Papers thread =
        Papers.paper()
            .of(Passage.Kind.MESSAGE_HEADER, "From: Mara Lind <mara@harbour.example>")
            .text("Thank you, that is clear.");
    assertThat(
            spoken(
                repeating(
                    thread,
                    "From: Tom Vale <tom@northfen systems ltd.example> To: Mara Lind Sent: Monday",
                    "Nine people share one login.",
                    "From: Mara Lind <mara@harbour.example>",
                    "Who can log in?",
                    "From: Tom Vale",
                    "The depot is in Wuhan.",
                    "> Where is the depot?")))
        .containsExactly(
            "Thank you, that is clear.", "Nine people share one login.", "The depot is in Wuhan.");
  }

  @Test
  void knowsWritersInChineseHeadsAndIntroductions() {
    assertThat(
            spoken(
                repeating(
                    Papers.paper().text("收到，谢谢。"),
                    "发件人：沈越（北沼科技有限公司） 收件人：港务局 时间：2026年3月2日",
                    "备件都放在武汉。",
                    "在 2026年3月1日，港务局设备处 写道：",
                    "备件放在哪里？",
                    "On Monday, Northfen Systems Ltd support wrote:",
                    "Spares are in Wuhan.")))
        .containsExactly("收到，谢谢。", "备件都放在武汉。", "Spares are in Wuhan.");
  }

  @Test
  void leavesWhatUnknownPeopleWroteAsARepetition() {
    assertThat(
            spoken(repeating(Papers.paper().text("See below."), "From: Kim", "The depot is shut.")))
        .containsExactly("See below.");
  }
}
