@NullMarked
package org.supplierdossier.batch;

import org.jspecify.annotations.NullMarked;
