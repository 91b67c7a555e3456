package dk.aarsrapport.reference;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How soon and how often interventions are to be followed up; where several rows fit an
 * intervention, the most specific one wins.
 *
 * <p>The shipped table has the limits of serviceloven § 70 (3 months, then every 6) and barnets lov
 * § 95 (3 months, then as the municipality decides) for the types that these speak of, and the
 * standards of the three municipalities of the evaluation (2018), table 5.
 */
public final class Opfoelgningsstandard implements Serializable {
  private static final long serialVersionUID = 1;
  private static final String ANDRE = "";
  private static final int HOEJST_DAGE = 3660;
  private static final int HOEJST_MAANEDER = 120;

  /**
   * By the code of the type, those that hold for it, the most specific first; under {@link #ANDRE}
   * those that hold for any type.
   */
  private final HashMap<String, List<Raekke>> efterIndsats = new HashMap<>();

  /** Municipality and step are 0, and the type is empty, where the row holds for any. */
  private record Raekke(int kommune, String indsats, int trin, Frister frister, Gyldighed gyldighed)
      implements Serializable {
    /** True of an intervention whose type the row holds for. */
    boolean passer(int enKommune, Indsatstype type, LocalDate start) {
      return (kommune == 0 || kommune == enKommune)
          && (trin == 0 || trin == type.trin())
          && gyldighed.paa(start);
    }

    /** The municipality weighs more than the type, and the type more than the step. */
    int vaegt() {
      return (kommune == 0 ? 0 : 4) + (indsats.isEmpty() ? 0 : 2) + (trin == 0 ? 0 : 1);
    }
  }

  private Opfoelgningsstandard() {}

  /** The table that ships with the product. */
  public static Opfoelgningsstandard medfulgt() {
    return laes(
        "opfoelgningsstandard.csv",
        Referencetabel.medfulgt("opfoelgningsstandard"),
        Indsatstyper.medfulgte().navne().keySet());
  }

  /**
   * Reads a table that replaces the shipped one.
   *
   * @param koder the codes of the types of intervention
   * @throws dk.aarsrapport.fejl.Brugerfejl if a number is wrong or a type unknown
   */
  public static Opfoelgningsstandard laes(String fil, String tekst, Set<String> koder) {
    List<Raekke> raekker = new ArrayList<>();
    for (Referencetabel.Linje linje :
        Referencetabel.laes(fil, tekst, "kommunekode", "indsats", "trin")) {
      String indsats = linje.tekst("indsats");
      if (!indsats.isEmpty() && !koder.contains(indsats)) {
        throw linje.fejl("indsats", "«" + indsats + "» står ikke i indsatstyper");
      }
      Period foerste =
          tid(linje, "foerste", 0)
              .orElseThrow(
                  () ->
                      linje.fejl(
                          "foerste_dage",
                          "her mangler tiden til første opfølgning; skriv den her i dage, eller i"
                              + " foerste_maaneder"));
      raekker.add(
          new Raekke(
              linje.heltal("kommunekode"),
              indsats,
              linje.heltal("trin"),
              new Frister(foerste, tid(linje, "derefter", 1).orElse(Period.ZERO)),
              linje.gyldighed()));
    }
    raekker.sort(Comparator.comparing(Raekke::vaegt).reversed());
    Opfoelgningsstandard standard = new Opfoelgningsstandard();
    standard.efterIndsats.put(ANDRE, alleFor(ANDRE, raekker));
    koder.forEach(kode -> standard.efterIndsats.put(kode, alleFor(kode, raekker)));
    return standard;
  }

  private static List<Raekke> alleFor(String kode, List<Raekke> raekker) {
    return raekker.stream()
        .filter(raekke -> raekke.indsats().isEmpty() || raekke.indsats().equals(kode))
        .collect(Collectors.toCollection(ArrayList::new));
  }

  /** A time in days or months, at most one of the two; empty where neither cell has a number. */
  private static Optional<Period> tid(Referencetabel.Linje linje, String hvad, int mindst) {
    OptionalInt dage = tal(linje, hvad + "_dage", mindst, HOEJST_DAGE, "dage");
    OptionalInt maaneder = tal(linje, hvad + "_maaneder", 1, HOEJST_MAANEDER, "måneder");
    if (dage.isPresent() && maaneder.isPresent()) {
      throw linje.fejl(
          hvad + "_maaneder", "her står både dage og måneder; lad den ene af cellerne være tom");
    }
    if (dage.isPresent()) {
      return Optional.of(Period.ofDays(dage.getAsInt()));
    }
    return maaneder.isPresent()
        ? Optional.of(Period.ofMonths(maaneder.getAsInt()))
        : Optional.empty();
  }

  private static OptionalInt tal(
      Referencetabel.Linje linje, String kolonne, int mindst, int hoejst, String enhed) {
    if (linje.tekst(kolonne).isEmpty()) {
      return OptionalInt.empty();
    }
    int tal = linje.heltal(kolonne);
    if (tal < mindst || tal > hoejst) {
      throw linje.fejl(
          kolonne, "«%d» er ikke et antal %s fra %d til %d".formatted(tal, enhed, mindst, hoejst));
    }
    return OptionalInt.of(tal);
  }

  /**
   * The due dates of an intervention that starts on this day.
   *
   * @return empty when no standard holds for it
   */
  public Optional<Frister> find(int kommune, Indsatstype type, LocalDate start) {
    for (Raekke raekke : efterIndsats.getOrDefault(type.kode(), efterIndsats.get(ANDRE))) {
      if (raekke.passer(kommune, type, start)) {
        return Optional.of(raekke.frister());
      }
    }
    return Optional.empty();
  }
}
