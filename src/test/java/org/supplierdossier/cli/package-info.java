@NullMarked
package org.supplierdossier.cli;

import org.jspecify.annotations.NullMarked;
