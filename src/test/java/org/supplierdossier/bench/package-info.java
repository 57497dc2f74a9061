/** Measurements that are run by hand: {@code mvn -Pbench}; see the README. */
@NullMarked
package org.supplierdossier.bench;

import org.jspecify.annotations.NullMarked;
