package org.supplierdossier.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.supplierdossier.evidence.Saying;
import org.supplierdossier.language.Bilingual;
import org.supplierdossier.supplier.Identifiers;
import org.supplierdossier.supplier.Product;
import org.supplierdossier.supplier.ProductCategory;
import org.supplierdossier.supplier.Supplier;
import org.supplierdossier.supplier.SupplierId;

class OtherModelsTest {
  private static Supplier selling(String id, String zh, String en) {
    return new Supplier(
        new SupplierId("northfen"),
        new Bilingual("北沼科技有限公司", "Northfen Systems Ltd"),
        List.of(),
        Identifiers.NONE,
        null,
        Supplier.Provenance.VOLUNTEERED,
        null,
        List.of(new Product(id, new Bilingual(zh, en), ProductCategory.OTHER)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SUP-01|For the X200 series we will supply spare parts for ten years.|another",
        "SUP-01|For the Y50 we will supply spare parts for ten years.|ours",
        "SUP-01|Spare parts are supplied for ten years after the last delivery.|ours",
        "SUP-01|All products, including the X200 series, are supported for ten years.|ours",
        "SUP-01|The X200 and Y50 series are supported until 2031.|ours",
        "SUP-01|X200 routers are supported until 2031.|another",
        "SRC-02|The X200 series controller has a second source.|ours",
        "SUP-06|Patches follow ISO29147 platform rules within 30 days.|ours",
        "SUP-01|Support for the Y5 family lasts eight years.|ours",
        "SUP-01|Support for the Y70 family lasts eight years.|another",
        "SUP-01|Support for the product lasts until 2031, longer than for the X200 series.|ours",
        "SUP-01|Technical support for model Z310 lasts until 2031.|another",
        "SUP-01|与Z310系列相同，本产品备件供应期为停产后十年。|ours",
        "SUP-01|X200系列产品的备件供应期为十年。|another",
        "SUP-01|本产品的备件供应期为十年。|ours",
        "SUP-01|Y50系列产品的备件供应期为十年。|ours",
        "SUP-01|包括X200系列在内的所有产品提供十年备件。|ours",
        "SUP-01|X200系列等全部产品提供十年备件。|ours",
        "LEG-02|型号X200已取得网络关键设备安全认证证书。|another",
        "SUP-03|无正当理由不中断X300交换机的供应。|another",
        "DIS-01|X300交换机受出口管制。|ours",
      })
  void tellsTheProductOnOfferFromAnother(String indicator, String quote, String whose) {
    OtherModels models = OtherModels.of(selling("y50", "Y50交换机", "Y50 Switch"));
    assertThat(models.areSubjectOf(Saying.that(quote).of(indicator).build()))
        .isEqualTo(whose.equals("another"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "For the X200 series we will supply spare parts for ten years.",
        "X200系列产品的备件供应期为十年。",
      })
  void leavesAllWhereProductsHaveNoModelNumber(String quote) {
    OtherModels models = OtherModels.of(selling("ledger", "总账云", "Ledger Cloud"));
    assertThat(models.areSubjectOf(Saying.that(quote).of("SUP-01").build())).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The SKR-9000 series is supported for ten years.|false",
        "SKR-9600系列产品支持十年。|false",
        "The SKR-7000 series is supported for ten years.|true",
      })
  void knowsTheSeriesOfAProduct(String quote, boolean another) {
    OtherModels models = OtherModels.of(selling("core", "SKR-9600核心路由器", "SKR-9600 Router"));
    assertThat(models.areSubjectOf(Saying.that(quote).of("SUP-01").build())).isEqualTo(another);
  }
}
