/**
 * Files become documents: alone in parsing formats (Tika, POI, PDFBox, jsoup), each of which writes
 * XHTML that says where its text stands; one class turns that into passages.
 *
 * <p>Must not know what a passage means, whose it is, or where a reading is stored.
 */
@NullMarked
package org.supplierdossier.reading;

import org.jspecify.annotations.NullMarked;
