package dk.aarsrapport.rapport;

import java.util.regex.Pattern;

/**
 * The sign that keeps a spreadsheet from reading a cell of a CSV file as a formula: {@code =cmd|…}
 * becomes {@code '=cmd|…}. Only where the run file asks for it, since programs that read the file
 * want the text as it is.
 */
final class Formelvaern {
  private static final Pattern FORMEL = Pattern.compile("[=+@\\t\\r-].*", Pattern.DOTALL);
  private static final String VAERN = "'";

  private Formelvaern() {}

  static String af(String celle, boolean sikkert) {
    return sikkert && FORMEL.matcher(celle).matches() ? VAERN + celle : celle;
  }

  /** The text of a cell, guarded or not. */
  static String uden(String celle) {
    boolean vaernet =
        celle.startsWith(VAERN) && FORMEL.matcher(celle.substring(VAERN.length())).matches();
    return vaernet ? celle.substring(VAERN.length()) : celle;
  }
}
