package org.supplierdossier.document;

/** A rectangle on a page in PDF points (1/72 inch), from the upper left corner. */
public record Box(int left, int top, int right, int bottom) {}
