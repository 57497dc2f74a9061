package org.supplierdossier.reading;

/** How many characters of text may still be kept of one file and all documents inside it. */
final class CharacterBudget {
  private final int total;
  private int left;

  CharacterBudget(int total) {
    this.total = total;
    this.left = total;
  }

  int total() {
    return total;
  }

  /** Takes as many of the wanted characters as there are left. */
  int take(int wanted) {
    int taken = Math.min(wanted, left);
    left -= taken;
    return taken;
  }
}
