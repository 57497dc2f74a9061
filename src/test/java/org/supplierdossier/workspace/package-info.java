@NullMarked
package org.supplierdossier.workspace;

import org.jspecify.annotations.NullMarked;
