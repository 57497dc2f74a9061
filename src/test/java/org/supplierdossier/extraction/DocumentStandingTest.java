package org.supplierdossier.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DocumentStandingTest {
  private static DocumentStanding standing(String... lines) {
    Papers paper = Papers.paper();
    for (String line : lines) {
      paper.text(line);
    }
    OwnNames names = OwnNames.of(Papers.SUPPLIER);
    return DocumentStanding.of(paper.document(), names, ContractRoles.of(paper.document(), names));
  }

  @Test
  void knowsWhatNoLongerOrNotYetStands() {
    assertThat(standing("承诺函（本版本已被新版取代，仅供存档）")).isEqualTo(DocumentStanding.VOID);
    assertThat(standing("Draft 2, not yet approved, do not circulate"))
        .isEqualTo(DocumentStanding.VOID);
    assertThat(standing("承诺函", "本函取代2021年版承诺函。")).isEqualTo(DocumentStanding.STANDS);
  }

  @Test
  void knowsWhatIsAboutOthersOrFromOthers() {
    assertThat(standing("竞品对比（内部）", "甲公司交期长。")).isEqualTo(DocumentStanding.ABOUT_OTHERS);
    assertThat(standing("供货承诺书", "致：北沼科技有限公司")).isEqualTo(DocumentStanding.OF_ANOTHER);
    assertThat(standing("承诺函模板", "我司承诺不中断供应。")).isEqualTo(DocumentStanding.NO_PROMISE);
    assertThat(standing("承诺函", "致：各用户单位")).isEqualTo(DocumentStanding.STANDS);
  }
}
