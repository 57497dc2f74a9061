package org.supplierdossier.extraction;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.supplierdossier.evidence.Evidence;
import org.supplierdossier.evidence.ProductNames;
import org.supplierdossier.supplier.Product;
import org.supplierdossier.supplier.Supplier;

/**
 * Sentences on a model that is none of the products on offer: ten years of spare parts for the X200
 * series say nothing of the Y50. Only where the products on offer have model numbers themselves;
 * what is said of a component, of all products, or of a series that ours may belong to, stays.
 */
final class OtherModels {
  /** Indicators that speak of the product itself and not of what it is made of. */
  private static final Set<String> OF_THE_PRODUCT =
      Set.of(
          "SUP-01", "SUP-02", "SUP-03", "SUP-04", "SUP-05", "SUP-06", "SUP-09", "SUP-10", "OPN-02",
          "LEG-02", "DAT-03");

  private static final String MODEL = "[A-Z][A-Za-z]{0,5}-?[0-9]{2,5}[A-Z0-9-]{0,6}";

  private static final Pattern ANY = Pattern.compile("\\b[A-Za-z]{1,6}-?[0-9]+[A-Za-z0-9-]{0,6}");

  /** A model, with a word that says that it is one: X200 series, 型号X200, X200交换机. */
  private static final Pattern NAMED =
      Pattern.compile(
          "\\b("
              + MODEL
              + ")(?: (?:and|or|/) ?"
              + MODEL
              + ")?(?:[ -](?:product )?(?:series|family|line|range|platform|models?|generation|routers?|switch(?:es)?|firewalls?|servers?|gateways?|controllers?|appliances?)\\b|(?:系列|产品|机型|型号|型(?:设备|产品)|设备|交换机|路由器|服务器|防火墙|网关|存储|一体机))"
              + "|(?:\\b[Mm]odels? |型号为?|机型)("
              + MODEL
              + ")");

  /** Papers and standards are numbered so, too. */
  private static final Pattern NO_MODEL =
      Pattern.compile(
          "^(?:ISO|IEC|EN|GB|GBT|RFC|SHA|AES|TLS|SOC|EAL|IP|CVE|FY|EAR|ECCN|HS|SM|TCP|IPV|UTF|PCI|NIST|FIPS|IEEE|CC)-?[0-9]");

  private static final Pattern ALL =
      Pattern.compile(
          "(?i)\\b(?:all|every|any|each|including|such as|like|unlike|as with|same as|than)\\b[^,;.]{0,30}$|(?:全部|所有|全系列|各|包括|包含|例如|如|与|同)[^,;，；。]{0,12}$");

  private static final Pattern ALSO =
      Pattern.compile(
          "(?i)^[^,;.]{0,40}\\b(?:and all other|and (?:its|their) successors?)\\b|^[^,;，；。]{0,12}(?:等(?:全部|所有|各)?(?:产品|型号|系列)|及(?:其)?(?:他|它|后续|所有))");

  private static final Pattern PARTS = Pattern.compile("^([A-Za-z]+)-?([0-9]+)");

  private final Set<String> own = new TreeSet<>();
  private final ProductNames names;

  private OtherModels(List<Product> products) {
    names = ProductNames.of(products);
    for (Product product : products) {
      for (String name : List.of(product.id(), product.name().zh(), product.name().en())) {
        Matcher m = ANY.matcher(name.toUpperCase(Locale.ROOT));
        while (m.find()) {
          own.add(m.group());
        }
      }
    }
  }

  static OtherModels of(Supplier supplier) {
    return new OtherModels(supplier.products());
  }

  /** Whether all that a piece of evidence says is said of another model. */
  boolean areSubjectOf(Evidence e) {
    if (own.isEmpty()
        || e.indicator() == null
        || !OF_THE_PRODUCT.contains(e.indicator().value())
        || e.quote().indexOf('\t') >= 0
        || !names.named(e.quote()).isEmpty()
        || namesOwn(e.quote())) {
      return false;
    }
    boolean other = false;
    for (Matcher m = NAMED.matcher(e.quote()); m.find(); ) {
      String model = m.group(1) == null ? m.group(2) : m.group(1);
      if (NO_MODEL.matcher(model).find()) {
        continue;
      }
      boolean general =
          ALL.matcher(e.quote().substring(0, m.start())).find()
              || ALSO.matcher(e.quote().substring(m.end())).find();
      if (general) {
        return false;
      }
      other = true;
    }
    return other;
  }

  private boolean namesOwn(String quote) {
    for (Matcher m = ANY.matcher(quote); m.find(); ) {
      String model = m.group().toUpperCase(Locale.ROOT);
      if (own.stream().anyMatch(product -> mayBe(product, model))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a product may go by a name, or belong to the series of that name: SKR-9600, SKR-9000.
   */
  private static boolean mayBe(String product, String name) {
    Matcher one = PARTS.matcher(product);
    Matcher other = PARTS.matcher(name);
    if (!one.find() || !other.find()) {
      return false;
    }
    String series = other.group(2).replaceFirst("0+$", "");
    return one.group(1).equalsIgnoreCase(other.group(1))
        && (one.group(2).equals(other.group(2)) || one.group(2).startsWith(series));
  }
}
