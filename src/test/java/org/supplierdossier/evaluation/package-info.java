@NullMarked
package org.supplierdossier.evaluation;

import org.jspecify.annotations.NullMarked;
