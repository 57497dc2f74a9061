package org.supplierdossier.batch;

import java.util.List;

/**
 * The work of one step: independent items, each of which may be done again without harm, because
 * what has been derived already is found under its key.
 *
 * @param <T> what is worked on
 */
interface Work<T> {

  /** The name of the step. */
  String name();

  /** Everything that the step is about, in a fixed order. */
  List<T> items();

  /** Items with the same lane are worked on by one thread, one after the other. */
  String lane(T item);

  /** Does the work of one item, unless it has been done. */
  void perform(T item);
}
