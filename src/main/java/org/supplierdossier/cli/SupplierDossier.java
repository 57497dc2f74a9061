package org.supplierdossier.cli;

/** The program: reads the arguments and runs one command. */
public final class SupplierDossier {
  private SupplierDossier() {}

  public static void main(String[] args) {
    System.out.println(args.length);
  }
}
