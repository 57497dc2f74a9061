/**
 * Writes dossiers, the site over them, what changed and bundles: HTML, JSON, CSV, Excel, Word, PDF
 * and ZIP.
 *
 * <p>Must not decide anything: a dossier comes filtered and assessed. Only this package knows how a
 * dossier looks.
 */
@NullMarked
package org.supplierdossier.render;

import org.jspecify.annotations.NullMarked;
