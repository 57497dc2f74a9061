package org.supplierdossier.supplier;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a customer buys from a supplier.
 *
 * @param product id of one of the supplier's products, or null for all of them
 * @param use what the product is used for, in the customer's words, or null
 * @param contractValueCny contract value in yuan renminbi, or null where unknown
 */
public record Procurement(
    SupplierId supplier,
    @Nullable String product,
    @Nullable String use,
    @Nullable BigDecimal contractValueCny) {}
