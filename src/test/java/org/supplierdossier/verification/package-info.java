@NullMarked
package org.supplierdossier.verification;

import org.jspecify.annotations.NullMarked;
