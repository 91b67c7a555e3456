package dk.aarsrapport.reference;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Where each account stands among the budget's totals and subtotals; where several rows fit an
 * account, the most specific one wins.
 */
public final class Kontohierarki implements Serializable {
  /** Stands between the levels of a path, the total first. */
  public static final String SKILLETEGN = " > ";

  /** The path of an account that stands in no total. */
  public static final String UDENFOR = "";

  private static final long serialVersionUID = 1;

  private final ArrayList<Raekke> raekker = new ArrayList<>();

  private record Raekke(Kontomoenster moenster, String sti) implements Serializable {}

  private Kontohierarki() {}

  /** The table that ships with the product. */
  public static Kontohierarki medfulgt() {
    return laes("kontohierarki.csv", Referencetabel.medfulgt("kontohierarki"));
  }

  /** Reads a table that replaces the shipped one. */
  public static Kontohierarki laes(String fil, String tekst) {
    Kontohierarki hierarki = new Kontohierarki();
    for (Referencetabel.Linje linje :
        Referencetabel.laesMindstEn(
            fil, tekst, "funktion", "gruppering", "ejerforhold", "dranst", "sti")) {
      hierarki.raekker.add(new Raekke(Kontomoenster.af(linje), sti(linje)));
    }
    return hierarki;
  }

  private static String sti(Referencetabel.Linje linje) {
    List<String> niveauer =
        Arrays.stream(linje.tekst("sti").split(">", -1)).map(String::strip).toList();
    if (niveauer.contains("")) {
      throw linje.fejl(
          "sti",
          "«" + linje.tekst("sti") + "» har et tomt niveau; skriv f.eks. I alt > Anbringelser");
    }
    return String.join(SKILLETEGN, niveauer);
  }

  /** The path of an account's lowest level in this year; {@link #UDENFOR} where it has none. */
  public String sti(Kontonummer nummer, int aar) {
    Raekke bedst = null;
    for (Raekke raekke : raekker) {
      if (raekke.moenster().passer(nummer, aar)
          && (bedst == null || raekke.moenster().vaegt() > bedst.moenster().vaegt())) {
        bedst = raekke;
      }
    }
    return bedst == null ? UDENFOR : bedst.sti();
  }

  /** An account that stands on each path in this year, where the table names its funktion. */
  public Map<String, Kontonummer> konti(int aar) {
    Map<String, Kontonummer> konti = new TreeMap<>();
    for (Raekke raekke : raekker) {
      Kontonummer nummer = raekke.moenster().konto();
      if (!nummer.funktion().isEmpty() && sti(nummer, aar).equals(raekke.sti())) {
        konti.putIfAbsent(raekke.sti(), nummer);
      }
    }
    return konti;
  }

  /** The funktioner of which rows part some account by ejerforhold; empty where it may be any. */
  public Set<String> delteFunktioner() {
    Set<String> funktioner = new TreeSet<>();
    for (Raekke raekke : raekker) {
      if (!raekke.moenster().ejerforhold().isEmpty()) {
        funktioner.add(raekke.moenster().funktion());
      }
    }
    return funktioner;
  }

  /**
   * The paths of the levels that have a part of an account and not all of it, where rows part a
   * funktion or gruppering by ejerforhold: what is left of it stands elsewhere, or nowhere.
   *
   * @param udenfor the funktioner of which something stands on no path
   */
  public Set<String> delte(Set<String> udenfor) {
    Set<String> delte = new TreeSet<>();
    for (Raekke raekke : raekker) {
      if (!raekke.moenster().ejerforhold().isEmpty()) {
        Set<String> dele = dele(raekke.moenster());
        String funktion = raekke.moenster().funktion();
        if (funktion.isEmpty() ? !udenfor.isEmpty() : udenfor.contains(funktion)) {
          dele.add(UDENFOR);
        }
        for (String del : dele) {
          for (String niveau : niveauer(del)) {
            if (!dele.stream().allMatch(anden -> paa(anden, niveau))) {
              delte.add(niveau);
            }
          }
        }
      }
    }
    delte.remove(UDENFOR);
    return delte;
  }

  /** The paths that an account is on by its ejerforhold. */
  private Set<String> dele(Kontomoenster konto) {
    Set<String> dele = new TreeSet<>();
    Raekke resten = null;
    for (Raekke anden : raekker) {
      Kontomoenster m = anden.moenster();
      boolean samme =
          m.funktion().equals(konto.funktion()) && m.gruppering().equals(konto.gruppering());
      if (samme && !m.ejerforhold().isEmpty()) {
        dele.add(anden.sti());
      } else if (m.ejerforhold().isEmpty()
          && (m.funktion().isEmpty() || m.funktion().equals(konto.funktion()))
          && (m.gruppering().isEmpty() || m.gruppering().equals(konto.gruppering()))
          && (resten == null || m.vaegt() > resten.moenster().vaegt())) {
        resten = anden;
      }
    }
    if (resten != null) {
      dele.add(resten.sti());
    }
    return dele;
  }

  private static boolean paa(String sti, String niveau) {
    return sti.equals(niveau) || sti.startsWith(niveau + SKILLETEGN);
  }

  /** True for a funktion that some row names. */
  public boolean harFunktion(String funktion) {
    return raekker.stream().anyMatch(raekke -> raekke.moenster().funktion().equals(funktion));
  }

  /** True for an account whose gruppering some row names in this year. */
  public boolean harGruppering(Kontonummer nummer, int aar) {
    return raekker.stream()
        .map(Raekke::moenster)
        .filter(moenster -> moenster.omGruppering(nummer.funktion(), aar))
        .anyMatch(moenster -> moenster.gruppering().equals(nummer.gruppering()));
  }

  /** A path and all the levels above it, the total first. */
  public static List<String> niveauer(String sti) {
    List<String> niveauer = new ArrayList<>();
    int slut = sti.indexOf(SKILLETEGN);
    while (slut >= 0) {
      niveauer.add(sti.substring(0, slut));
      slut = sti.indexOf(SKILLETEGN, slut + 1);
    }
    niveauer.add(sti);
    return niveauer;
  }
}
