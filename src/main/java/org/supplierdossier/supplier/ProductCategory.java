package org.supplierdossier.supplier;

import java.util.Locale;
import org.supplierdossier.language.Bilingual;

/**
 * The classes of network products and services that the Measures name (2020 Art. 20, 2022 Art. 21),
 * and {@link #OTHER}.
 */
public enum ProductCategory {
  CORE_NETWORK_EQUIPMENT("核心网络设备", "Core network equipment"),
  IMPORTANT_COMMUNICATION_PRODUCT("重要通信产品", "Important communication product"),
  HIGH_PERFORMANCE_COMPUTER_OR_SERVER("高性能计算机和服务器", "High-performance computer or server"),
  MASS_STORAGE("大容量存储设备", "Mass storage device"),
  LARGE_DATABASE_OR_APPLICATION_SOFTWARE("大型数据库和应用软件", "Large database or application software"),
  NETWORK_SECURITY_EQUIPMENT("网络安全设备", "Network security equipment"),
  CLOUD_SERVICE("云计算服务", "Cloud computing service"),
  OTHER("其他网络产品和服务", "Other network product or service");

  private final Bilingual label;

  ProductCategory(String zh, String en) {
    label = new Bilingual(zh, en);
  }

  /** The name in both languages. */
  public Bilingual label() {
    return label;
  }

  /** The name as it stands in files: {@code core-network-equipment}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
