package dk.aarsrapport.indlaesning;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One kind of input: its name, its columns, how a row becomes a value, and what that is to the
 * count. A kind stands in one file, and {@link Eksporter} lists them all.
 *
 * @param <R> what a good row becomes
 */
public sealed interface Eksport<R> permits Taelleeksport, Baggrundseksport {
  /** What a value means, under {@code vaerdier}, whose rows are not to be read. */
  String UDELAD = "udelad";

  /** The acting municipality, in every export. */
  Kolonne KOMMUNEKODE =
      Kolonne.kraevet(
          "kommunekode", "handlekommune", "acting_municipality", "kommune", "kommunenr");

  /** The child, in every export that has one. */
  Kolonne CPR =
      Kolonne.kraevet("cpr", "cprnr", "cpr-nummer", "personnummer", "cpr_number", "pseudonym");

  /** Date of birth where the export carries a pseudonym. */
  Kolonne FOEDSELSDATO = Kolonne.valgfri("fødselsdato", "født");

  /** Sex where the export carries a pseudonym. */
  Kolonne KOEN = Kolonne.valgfri("køn");

  /** The name in the run file. */
  String navn();

  /** The columns, in the contract's order. */
  List<Kolonne> kolonner();

  /** False for an optional column that no number lacks where a file is without it. */
  default boolean savnes(Kolonne kolonne) {
    return !kolonne.equals(FOEDSELSDATO) && !kolonne.equals(KOEN);
  }

  /** Optional columns that this run's settings cannot do without, by the key that asks. */
  default Map<String, Kolonne> kraevetAfKoerslen() {
    return Map.of();
  }

  /**
   * The columns of a file in wide form, each with the numbers of one value of a column that it
   * lacks: their places by names of their own. Most exports have none.
   *
   * @param fundne the columns that the header names
   */
  default Map<String, Integer> bredeKolonner(List<String> overskrifter, Set<String> fundne) {
    return Map.of();
  }

  /** True for a required column that wide ones stand for. */
  default boolean erstattes(Kolonne kolonne, Set<String> fundne) {
    return false;
  }

  /** The columns whose cells say one of a list of words, with the list. */
  default Map<Kolonne, Ordliste> ordlister() {
    return Map.of();
  }

  /**
   * Reads one row.
   *
   * @throws Afvisning if the row is rejected or stands outside the report
   */
  R laes(Raekke raekke);

  /**
   * True for a row that a column, which is not read, may say something against: without an end,
   * that it has ended; of money spent, that it came back; of the first budget, that it was added
   * later. Asked of every row of a file with such columns.
   */
  default boolean kanModsiges(R god) {
    return false;
  }

  /** False where rows that are the same are different events: two answers, two decisions. */
  default boolean raekkerErForskellige() {
    return true;
  }

  /**
   * Adds the amount of a rejected row to what the file rejects; only accounts and budget have any.
   */
  default void afvist(Raekke raekke) {}
}
