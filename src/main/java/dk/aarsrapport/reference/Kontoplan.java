package dk.aarsrapport.reference;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The chart of accounts; where several rows fit an account, the most specific one wins. */
public final class Kontoplan implements Serializable {
  private static final long serialVersionUID = 1;
  private static final String INGEN_GRUPPERING = "000";

  private static final String MAALGRUPPE = "målgruppe";
  private static final List<String> MAALGRUPPER = List.of("social", "handicap", "uledsaget");

  private final LinkedHashMap<String, List<Raekke>> efterFunktion = new LinkedHashMap<>();

  private record Raekke(Kontomoenster moenster, Konto konto) implements Serializable {}

  private Kontoplan() {}

  /** The table that ships with the product. */
  public static Kontoplan medfulgt() {
    return laes("kontoplan.csv", Referencetabel.medfulgt("kontoplan"));
  }

  /** Reads a table that replaces the shipped one. */
  public static Kontoplan laes(String fil, String tekst) {
    Kontoplan plan = new Kontoplan();
    for (Referencetabel.Linje linje :
        Referencetabel.laesMindstEn(
            fil, tekst, "funktion", "navn", "omraade", "trin", "hovedgruppe")) {
      Kontomoenster moenster = Kontomoenster.af(linje);
      if (moenster.funktion().isEmpty()) {
        throw linje.fejl("funktion", "funktionen mangler");
      }
      Konto konto =
          new Konto(
              moenster.funktion(),
              linje.tekst("navn"),
              omraade(linje),
              linje.heltal("trin"),
              linje.tekst("hovedgruppe").isEmpty() ? Konto.OEVRIGE : linje.tekst("hovedgruppe"),
              maalgruppe(linje),
              false);
      plan.efterFunktion
          .computeIfAbsent(moenster.funktion(), f -> new ArrayList<>())
          .add(new Raekke(moenster, konto));
    }
    return plan;
  }

  private static String maalgruppe(Referencetabel.Linje linje) {
    String tekst = linje.tekst(MAALGRUPPE);
    if (!tekst.isEmpty() && !MAALGRUPPER.contains(tekst)) {
      throw linje.fejl(
          MAALGRUPPE, "«" + tekst + "» er ikke en af " + String.join(", ", MAALGRUPPER));
    }
    return tekst;
  }

  private static Konto.Omraade omraade(Referencetabel.Linje linje) {
    String tekst = linje.tekst("omraade");
    if (!Set.of("service", "administration", "udenfor").contains(tekst)) {
      throw linje.fejl("omraade", "«" + tekst + "» er ikke service, administration eller udenfor");
    }
    return Konto.Omraade.valueOf(tekst.toUpperCase(Locale.ROOT));
  }

  /** The name of each funktion, by funktion; of names that follow each other the last. */
  public SortedMap<String, String> navne() {
    SortedMap<String, String> navne = new TreeMap<>();
    efterFunktion.forEach(
        (funktion, raekker) ->
            raekker.stream()
                .filter(raekke -> raekke.moenster().kunFunktion())
                .forEach(raekke -> navne.put(funktion, raekke.konto().navn())));
    return navne;
  }

  /** The funktioner that as a whole are used for this, in order. */
  public List<String> funktioner(Konto.Omraade omraade) {
    return efterFunktion.entrySet().stream()
        .filter(
            funktion ->
                funktion.getValue().stream()
                    .filter(raekke -> raekke.moenster().kunFunktion())
                    .anyMatch(raekke -> raekke.konto().omraade() == omraade))
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  /** What this account is used for in this year; an unknown one is carried as such. */
  public Konto find(Kontonummer nummer, int aar) {
    Raekke bedst = null;
    for (Raekke raekke : efterFunktion.getOrDefault(nummer.funktion(), List.of())) {
      if (raekke.moenster().passer(nummer, aar)
          && (bedst == null || raekke.moenster().vaegt() > bedst.moenster().vaegt())) {
        bedst = raekke;
      }
    }
    return bedst == null ? Konto.ukendt() : bedst.konto();
  }

  /**
   * True for a gruppering that the list has in this year, for none, and for a funktion that the
   * list does not divide.
   */
  public boolean kenderGruppering(Kontonummer nummer, int aar) {
    if (ingenGruppering(nummer)) {
      return true;
    }
    Set<String> kendte = grupperinger(nummer.funktion(), aar);
    return kendte.isEmpty() || kendte.contains(nummer.gruppering());
  }

  /**
   * True for an account without gruppering whose funktion the list in this year leads elsewhere by
   * some gruppering.
   */
  public boolean savnerGruppering(Kontonummer nummer, int aar) {
    if (!ingenGruppering(nummer)) {
      return false;
    }
    Set<String> kendte = grupperinger(nummer.funktion(), aar);
    Konto uden = find(nummer, aar);
    return !kendte.contains(nummer.gruppering())
        && kendte.stream()
            .map(gruppering -> find(nummer.med(gruppering), aar))
            .anyMatch(konto -> !konto.foeresSom(uden));
  }

  private static boolean ingenGruppering(Kontonummer nummer) {
    return nummer.gruppering().isEmpty() || nummer.gruppering().equals(INGEN_GRUPPERING);
  }

  private Set<String> grupperinger(String funktion, int aar) {
    return efterFunktion.getOrDefault(funktion, List.of()).stream()
        .map(Raekke::moenster)
        .filter(moenster -> moenster.omGruppering(funktion, aar))
        .map(Kontomoenster::gruppering)
        .collect(Collectors.toSet());
  }

  /** True for a funktion in the list, in some year. */
  public boolean harFunktion(String funktion) {
    return efterFunktion.containsKey(funktion);
  }
}
