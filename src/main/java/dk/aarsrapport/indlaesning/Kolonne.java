package dk.aarsrapport.indlaesning;

import java.util.List;

/**
 * One column of an export.
 *
 * @param navn the contract's name
 * @param slags what a row and a file need it for
 * @param fritekst true where any words may stand
 * @param erstattesAf a column that serves instead of a required one; empty = none
 * @param alias other headers it is known by
 */
public record Kolonne(
    String navn, Slags slags, boolean fritekst, String erstattesAf, List<String> alias) {
  /** What a column is to its row. */
  enum Slags {
    /** Tells what the row is about: a line without it is none. */
    IDENTIFICERER,
    /** What the row says; the file must have it. */
    SIGER,
    /** The file must have it, and it may be empty. */
    TOM_ELLER_EJ,
    /** The file may be without. */
    VALGFRI
  }

  static Kolonne kraevet(String navn, String... alias) {
    return new Kolonne(navn, Slags.IDENTIFICERER, false, "", List.of(alias));
  }

  /** Required, as what the row says of what the others identify: an amount, a number. */
  static Kolonne kraevetTal(String navn, String... alias) {
    return new Kolonne(navn, Slags.SIGER, false, "", List.of(alias));
  }

  static Kolonne valgfri(String navn, String... alias) {
    return new Kolonne(navn, Slags.VALGFRI, false, "", List.of(alias));
  }

  /** Optional, with any words in it. */
  static Kolonne tekst(String navn, String... alias) {
    return new Kolonne(navn, Slags.VALGFRI, true, "", List.of(alias));
  }

  /** The same, with any words in it. */
  Kolonne medTekst() {
    return new Kolonne(navn, slags, true, erstattesAf, alias);
  }

  /** The same in an export where its cells may be empty. */
  Kolonne maaVaereTom() {
    return new Kolonne(navn, Slags.TOM_ELLER_EJ, fritekst, erstattesAf, alias);
  }

  /** The same in an export whose files may be without. */
  Kolonne maaMangle() {
    return new Kolonne(navn, Slags.VALGFRI, fritekst, erstattesAf, alias);
  }

  /** True when a file without it cannot be read. */
  public boolean kraevet() {
    return slags != Slags.VALGFRI;
  }

  /** True when a line where it is empty is no row. */
  boolean identificerer() {
    return slags == Slags.IDENTIFICERER;
  }

  /** True for the contract's name, however it is written. */
  public boolean hedder(String givet) {
    return Overskrift.noegle(navn).equals(Overskrift.noegle(givet));
  }

  /** Required unless the other column is there. */
  Kolonne eller(Kolonne anden) {
    return new Kolonne(navn, slags, fritekst, anden.navn, alias);
  }
}
