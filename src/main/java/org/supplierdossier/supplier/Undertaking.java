package org.supplierdossier.supplier;

import java.util.Locale;
import org.supplierdossier.language.Bilingual;

/**
 * A promise that the operator must obtain from its supplier (2020 and 2022 Art. 6), and the two
 * that only the consultation draft of 2019 knows (Art. 18). The labels are our own short wording.
 */
public enum Undertaking {
  U_COOP("配合网络安全审查", "Cooperate with the cybersecurity review"),
  U_DATA("不非法获取用户数据", "Not obtain user data unlawfully"),
  U_DEV("不非法控制、操纵用户设备", "Not control or manipulate user equipment unlawfully"),
  U_SUPPLY("无正当理由不中断产品供应", "Not interrupt supply without proper reason"),
  U_SUPPORT("无正当理由不中断必要的技术支持", "Not interrupt necessary technical support without proper reason"),
  U_DEPEND("不利用用户依赖谋取不正当利益", "Not exploit the user's dependence"),
  U_UPGRADE("不迫使用户更新换代", "Not force the user to upgrade or replace");

  private final Bilingual label;

  Undertaking(String zh, String en) {
    label = new Bilingual(zh, en);
  }

  public Bilingual label() {
    return label;
  }

  /** The key as it stands in files: {@code U-COOP}. */
  public String key() {
    return name().replace('_', '-');
  }

  /** The undertaking with this key, in any case. */
  public static Undertaking ofKey(String key) {
    return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
