/**
 * The database: what was derived from documents under the key of everything it depends on, and what
 * each run found and said. The only place with SQL.
 */
@NullMarked
package org.supplierdossier.store;

import org.jspecify.annotations.NullMarked;
