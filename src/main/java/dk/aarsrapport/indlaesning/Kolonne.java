package dk.aarsrapport.indlaesning;

import java.util.List;

/**
 * One column of an export.
 *
 * @param navn the contract's name
 * @param kraevet true when a file without it cannot be read
 * @param erstattesAf a column that serves instead of a required one; empty = none
 * @param alias other headers it is known by
 */
public record Kolonne(String navn, boolean kraevet, String erstattesAf, List<String> alias) {
  static Kolonne kraevet(String navn, String... alias) {
    return new Kolonne(navn, true, "", List.of(alias));
  }

  static Kolonne valgfri(String navn, String... alias) {
    return new Kolonne(navn, false, "", List.of(alias));
  }

  /** True for the contract's name, however it is written. */
  public boolean hedder(String givet) {
    return Overskrift.noegle(navn).equals(Overskrift.noegle(givet));
  }

  /** Required unless the other column is there. */
  Kolonne eller(Kolonne anden) {
    return new Kolonne(navn, kraevet, anden.navn, alias);
  }
}
