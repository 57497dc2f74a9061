package org.supplierdossier.yaml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.supplierdossier.language.Bilingual;
import org.supplierdossier.language.Language;
import org.supplierdossier.problem.Problems;
import org.supplierdossier.supplier.Identifiers;
import org.supplierdossier.supplier.LegalEntityIdentifier;
import org.supplierdossier.supplier.Product;
import org.supplierdossier.supplier.ProductCategory;
import org.supplierdossier.supplier.Supplier;
import org.supplierdossier.supplier.Supplier.Provenance;
import org.supplierdossier.supplier.SupplierId;
import org.supplierdossier.supplier.UnifiedSocialCreditCode;

/** {@code suppliers/<supplier-id>/supplier.yml} to a {@link Supplier}. */
public final class SupplierYaml {
  private SupplierYaml() {}

  /** Loads a supplier; what is wrong is reported, and has its default like what is missing. */
  public static Supplier load(SupplierId id, YamlTree file, Problems problems) {
    YamlTree tree = YamlSchema.named("supplier").sound(file, problems);
    String name = tree.get("name").text();
    return new Supplier(
        id,
        name(name == null ? tree.get("name_zh").text(id.value()) : name, tree.get("name_zh")),
        tree.get("aliases").texts(),
        identifiers(tree.get("identifiers"), problems),
        tree.get("country").text(),
        Provenance.valueOf(tree.get("provenance").text("volunteered").toUpperCase(Locale.ROOT)),
        tree.get("legal_basis").text(),
        products(tree.get("products"), problems));
  }

  /** A name in both languages: the plain one, and the Chinese one where it is given. */
  static Bilingual name(String name, YamlTree chinese) {
    String zh = chinese.text(name);
    boolean plainIsChinese = Language.of(name) == Language.ZH;
    return plainIsChinese && chinese.isPresent() && Language.of(zh) != Language.ZH
        ? new Bilingual(name, zh)
        : new Bilingual(zh, name);
  }

  private static Identifiers identifiers(YamlTree tree, Problems problems) {
    UnifiedSocialCreditCode uscc =
        tree.get("uscc")
            .parsed(UnifiedSocialCreditCode::new, "check it against the licence", problems)
            .orElse(null);
    LegalEntityIdentifier lei =
        tree.get("lei")
            .parsed(LegalEntityIdentifier::new, "check it against the register", problems)
            .orElse(null);
    return new Identifiers(uscc, lei);
  }

  private static List<Product> products(YamlTree tree, Problems problems) {
    List<Product> products = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (YamlTree product : tree.elements()) {
      String id = product.get("id").text();
      if (id == null) {
        continue;
      }
      if (!ids.add(id)) {
        problems.error(
            tree.file(), product.line(), "product \"" + id + "\" stands twice", "rename one");
        continue;
      }
      products.add(
          new Product(
              id,
              name(product.get("name").text(id), product.get("name_zh")),
              category(product.get("category").text("other"))));
    }
    return products;
  }

  private static ProductCategory category(String key) {
    return ProductCategory.valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
