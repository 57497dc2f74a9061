package org.supplierdossier.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.supplierdossier.evidence.Value;

class ReplacedLetterTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "This letter replaces our letter of undertaking dated 3 March 2024.|2024-03-03",
        "This letter of 5 May 2026 supersedes the letter of undertaking dated 3 March 2024.|2024-03-03",
        "This letter does not replace our letter of undertaking of 3 March 2024.|nothing",
        "This notice supersedes our price letter of 3 March 2024.|nothing",
        "The quotation letter of 3 March 2024 is cancelled and replaced by this letter.|nothing",
        "Nothing in this agreement supersedes the undertaking given on 3 March 2024.|nothing",
        "We withdraw our letter of undertaking of 3 March 2024.|2024-03-03",
        "Firmware 4.2 replaces the version named in our letter of 3 March 2024.|nothing",
        "本函替代我公司2024年3月3日出具的承诺函。|2024-03-03",
        "本承诺函自2026年5月5日起生效，我公司2024年3月3日出具的承诺函同时作废。|2024-03-03",
        "本合同不替代供应商2024年3月3日出具的承诺函。|nothing",
        "我公司2024年3月3日的报价函自即日起作废。|nothing",
        "本函取代2024年3月3日的保密承诺书。|nothing",
        "型号Y50将替代2024年3月3日承诺函所列的型号Y40。|nothing",
        "本函是对2024年3月3日承诺函的补充，不取代该函。|nothing",
        "Our letter of undertaking of 3 March 2024 is hereby withdrawn.|2024-03-03",
        "The commitments of 3 March 2024 were replaced by those in this letter.|2024-03-03",
        "It supersedes all earlier undertakings, in particular those of 3 March 2024.|2024-03-03",
        "The new warranty letter replaces that of 3 March 2024.|nothing",
        "The commitments of 3 March 2024 are not replaced by this policy.|nothing",
        "Module B7 supersedes module B5, see our commitment letter of 3 March 2024.|nothing",
        "自本函出具之日起，2024年3月3日的承诺书由本函取代。|2024-03-03",
        "兹撤回我司于2024年3月3日向贵行出具的承诺函。|2024-03-03",
        "本说明不影响2024年3月3日承诺函的效力，该函继续有效。|nothing",
        "2024年3月3日的中标通知书及授权委托书作废。|nothing",
        "新固件将替代承诺函（2024年3月3日）中的旧版本。|nothing",
      })
  void readsTheDayOfTheLetterThatIsReplaced(String sentence, String expected) {
    String text = FoldedText.of(sentence).text();
    Value.Date day = ReplacedLetter.in(text, Dates.in(text));
    assertThat(day == null ? "nothing" : day.date().toString()).isEqualTo(expected);
  }
}
