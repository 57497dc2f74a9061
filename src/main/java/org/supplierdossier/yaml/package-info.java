/**
 * Reads the program's YAML files into the words of the domain and says where they are wrong.
 *
 * <p>Decides nothing: what a file means is up to the packages it is read into.
 */
@NullMarked
package org.supplierdossier.yaml;

import org.jspecify.annotations.NullMarked;
