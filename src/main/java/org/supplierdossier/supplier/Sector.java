package org.supplierdossier.supplier;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.supplierdossier.language.Bilingual;

/**
 * The industries of critical information infrastructure: the thirteen that the Cyberspace
 * Administration named in 2020 and the eight of Art. 2 of the CII Regulations (2021). A sector only
 * raises a prompt; whether an operator is a CII operator is decided by notification.
 */
public enum Sector {
  TELECOMMUNICATIONS("电信", "Telecommunications"),
  RADIO_AND_TELEVISION("广播电视", "Radio and television"),
  ENERGY("能源", "Energy"),
  FINANCE("金融", "Finance"),
  ROAD_AND_WATER_TRANSPORT("公路水路运输", "Road and water transport"),
  RAILWAYS("铁路", "Railways"),
  CIVIL_AVIATION("民航", "Civil aviation"),
  POST("邮政", "Post"),
  WATER("水利", "Water"),
  EMERGENCY_MANAGEMENT("应急管理", "Emergency management"),
  HEALTH("卫生健康", "Health"),
  SOCIAL_SECURITY("社会保障", "Social security"),
  DEFENCE_INDUSTRY("国防科技工业", "Defence science and industry"),
  PUBLIC_COMMUNICATION_AND_INFORMATION_SERVICES(
      "公共通信和信息服务", "Public communication and information services"),
  TRANSPORT("交通", "Transport"),
  PUBLIC_SERVICES("公共服务", "Public services"),
  E_GOVERNMENT("电子政务", "E-government"),
  OTHER("其他", "Other");

  private final Bilingual label;

  Sector(String zh, String en) {
    label = new Bilingual(zh, en);
  }

  public Bilingual label() {
    return label;
  }

  /** The name as it stands in files: {@code road-and-water-transport}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The sector with this key or with this Chinese or English name. */
  public static Optional<Sector> named(String name) {
    String wanted = name.strip();
    return Arrays.stream(values())
        .filter(
            s ->
                s.key().equalsIgnoreCase(wanted)
                    || s.label.zh().equals(wanted)
                    || s.label.en().equalsIgnoreCase(wanted))
        .findFirst();
  }
}
