package dk.aarsrapport.kommando;

import dk.aarsrapport.indlaesning.Skjul;

/** Text as a run file holds it. */
final class Yamltekst {
  private Yamltekst() {}

  /** A value, whatever stands in it. */
  static String citat(String tekst) {
    return "\"" + tekst.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  /** A comment behind a line, itself of one line whatever it quotes, without CPR numbers. */
  static String bemaerkning(String tekst) {
    return " # " + Skjul.cpr(tekst).replaceAll("\\p{Cntrl}+", " ");
  }

  /** True for a text that can be a key: one line, and no CPR number in it. */
  static boolean kanStaa(String tekst) {
    return Skjul.cpr(tekst).equals(tekst) && tekst.chars().noneMatch(Character::isISOControl);
  }
}
