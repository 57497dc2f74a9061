/**
 * What a supplier's products are made of: component, maker, country and sources, merged across
 * documents.
 *
 * <p>Must not know where statements come from beyond their evidence.
 */
@NullMarked
package org.supplierdossier.component;

import org.jspecify.annotations.NullMarked;
