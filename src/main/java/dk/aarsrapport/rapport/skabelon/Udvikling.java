package dk.aarsrapport.rapport.skabelon;

import dk.aarsrapport.resultat.Resultat;
import dk.aarsrapport.resultat.Status;
import dk.aarsrapport.resultat.Talformat;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** How a figure has changed, as the predicate of a Danish sentence. */
final class Udvikling {
  private static final String HUL = "der formentlig mangler rækker i udtrækkene";
  private static final String ET = "ét";

  private Udvikling() {}

  /**
   * {@code er steget fra … til …}, or what can be said instead.
   *
   * @param sagt true where the words before have said the last value: it is not said again
   * @param til the last day covered
   * @throws UdenVaerdi when nothing can be said
   */
  static String saetning(
      Tidsserie serie,
      Function<Resultat, Optional<Resultat>> findTidligere,
      int decimaler,
      boolean sagt,
      LocalDate til) {
    if (serie.skjult()) {
      return "kan ikke vises af hensyn til børnene";
    }
    Resultat nu = serie.sidste().orElseThrow(() -> new UdenVaerdi(serie.grund()));
    Optional<Resultat> tidligere = findTidligere.apply(nu);
    String nuOrd = ord(nu, decimaler);
    if (tidligere.isEmpty()) {
      return sagt
          ? alene(serie, nu, til)
          : "er " + nuOrd + " " + naar(nu) + ogAlene(serie, nu, til);
    }
    Resultat foer = tidligere.get();
    Par par = Par.af(foer, nu, r -> ord(r, decimaler));
    if (par.ens()) {
      return "er "
          + par.uaendret("uændret")
          + ": "
          + par.nu()
          + " både "
          + naar(foer)
          + " og "
          + naar(nu);
    }
    String retning = nu.vaerdi().compareTo(foer.vaerdi()) > 0 ? "steget" : "faldet";
    return "er "
        + retning
        + " fra "
        + par.foer()
        + " "
        + naar(foer)
        + " til "
        + par.nu()
        + " "
        + naar(nu)
        + (serie.kanVaereTilfaeldig(foer, nu) ? ", men det kan være tilfældigt" : "");
  }

  private static String ogAlene(Tidsserie serie, Resultat nu, LocalDate til) {
    return serie.brudt(nu)
        ? ", og tallet kan ikke sammenlignes med de tidligere, fordi " + hvorforBrudt(serie, nu)
        : nu.status() == Status.UFULDSTAENDIG
            ? " og kan ikke sammenlignes med andre tal"
            : skjult(serie, nu, til)
                ? ", og de " + skjulte(serie, nu, til) + " tal er skjult af hensyn til børnene"
                : ", og der er ikke et tidligere tal at sammenligne med";
  }

  /** The same after a sentence that gives the value. */
  private static String alene(Tidsserie serie, Resultat nu, LocalDate til) {
    return "kan ikke sammenlignes med "
        + (serie.brudt(nu)
            ? "de tidligere tal, fordi " + hvorforBrudt(serie, nu)
            : nu.status() == Status.UFULDSTAENDIG
                ? "andre tal, fordi tallet ikke er fuldstændigt"
                : skjult(serie, nu, til)
                    ? "de " + skjulte(serie, nu, til) + " tal, der er skjult af hensyn til børnene"
                    : serie.ufuldstaendigFoer(nu)
                        ? "de tidligere tal, fordi de ikke er fuldstændige"
                        : "tidligere tal, for der er ingen");
  }

  private static String hvorforBrudt(Tidsserie serie, Resultat nu) {
    return serie.kunHul(nu) ? HUL : "opgørelsen er ændret";
  }

  private static boolean skjult(Tidsserie serie, Resultat nu, LocalDate til) {
    return serie.skjultFoer(nu) || serie.skjultEfter(nu, til);
  }

  /** Which of the other values are hidden. */
  private static String skjulte(Tidsserie serie, Resultat nu, LocalDate til) {
    boolean foer = serie.skjultFoer(nu);
    return !serie.skjultEfter(nu, til) ? "tidligere" : foer ? "tidligere og senere" : "senere";
  }

  /** {@code en stigning fra 120 den 31. januar 2016}, after a sentence that gives the value. */
  static String aendring(Tidsserie serie, Resultat nu, int decimaler, LocalDate til) {
    Optional<Resultat> tidligere = serie.foersteSammenlignelige(nu);
    if (tidligere.isEmpty()) {
      return serie.brudt(nu)
          ? serie.kunHul(nu)
              ? "et tal, der ikke kan sammenlignes med de tidligere, fordi " + HUL
              : "det første tal, efter at opgørelsen blev ændret"
          : nu.status() == Status.UFULDSTAENDIG
              ? "et ufuldstændigt tal, der ikke kan sammenlignes med andre"
              : serie.skjultEfter(nu, til)
                  ? "det eneste tal, der kan vises"
                  : serie.skjultFoer(nu)
                      ? "det første tal, der kan vises"
                      : serie.ufuldstaendigFoer(nu)
                          ? "det første fuldstændige tal"
                          : "det første tal i opgørelsen";
    }
    Resultat foer = tidligere.get();
    Par par = Par.af(foer, nu, r -> ord(r, decimaler));
    if (par.ens()) {
      return par.uaendret("det samme") + " som " + naar(foer);
    }
    boolean op = nu.vaerdi().compareTo(foer.vaerdi()) > 0;
    String tal =
        par.foer().equals(ET) ? "1" : par.foer(); // the noun before may be of either gender
    String finere = par.nu().equals(ord(nu, decimaler)) ? "" : " til " + par.nu();
    String hvad = (op ? "en stigning fra " : "et fald fra ") + tal + " " + naar(foer) + finere;
    if (!serie.kanVaereTilfaeldig(foer, nu)) {
      return hvad;
    }
    return hvad + ", som kan være " + (op ? "tilfældig" : "tilfældigt");
  }

  /** When a result holds, with a word of warning where the number is not complete. */
  static String naar(Resultat resultat) {
    String periode = Periode.iSaetning(resultat.noegle().periode());
    return resultat.status() == Status.UFULDSTAENDIG ? periode + " (ufuldstændigt tal)" : periode;
  }

  /** The same, and how far a period has come that does not end before the last day covered. */
  static String naar(Resultat resultat, LocalDate til) {
    String periode = resultat.noegle().periode();
    if (resultat.status() != Status.UFULDSTAENDIG || !til.isBefore(Periode.slut(periode))) {
      return naar(resultat);
    }
    String hvorLangt =
        Periode.erSpand(periode) // counted at measuring dates, of which the last may lie before
            ? " (foreløbigt tal; udtrækkene går til og med "
            : " (foreløbigt tal til og med ";
    return Periode.iSaetning(periode) + hvorLangt + Talformat.dato(til) + ")";
  }

  private static String ord(Resultat resultat, int decimaler) {
    return Dansk.ord(resultat, decimaler);
  }
}
