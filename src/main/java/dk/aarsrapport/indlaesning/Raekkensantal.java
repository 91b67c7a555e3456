package dk.aarsrapport.indlaesning;

import dk.aarsrapport.fejl.Dataproblem;
import dk.aarsrapport.resultat.Talformat;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Columns that nothing is read from, and that say that a row is not one of what its export counts:
 * it stands for several, or several rows are the same. Followed through the whole file.
 */
final class Raekkensantal implements Serializable {
  private static final long serialVersionUID = 1;
  private static final String UNDERRETNINGER = "underretninger";

  /** What rows are counted as; a count of anything else is about the row. */
  private static final Pattern ANTAL =
      Pattern.compile(
          "antal(?:ialt|raekker|forekomster|haendelser|registreringer|henvendelser)?|count");

  private static final Pattern FLERE = Pattern.compile("(?:[2-9]|[1-9]\\d{1,5})(?:[.,]0+)?");

  /** The number of a notification. */
  private static final Pattern NUMMER =
      Pattern.compile(
          "(?:underretnings?|henvendelses?)?(?:id|nr|nummer|loebenr|loebenummer|noegle)");

  private final ArrayList<Antal> antal = new ArrayList<>();
  private final ArrayList<Nummer> numre = new ArrayList<>();

  /** A column of counts, and how many rows have more than one. */
  private static final class Antal implements Serializable {
    private static final long serialVersionUID = 1;

    private final int kolonne;
    private final String overskrift;
    // of use only while rows are read
    private final transient Hukommelse<String, Boolean> staarForFlere =
        new Hukommelse<>(celle -> FLERE.matcher(Mellemrum.trim(celle)).matches());
    private long flere;

    Antal(int kolonne, String overskrift) {
      this.kolonne = kolonne;
      this.overskrift = overskrift;
    }

    void se(List<String> felter) {
      flere += kolonne < felter.size() && staarForFlere.af(felter.get(kolonne)) ? 1 : 0;
    }
  }

  /** A column that tells rows apart, and what stands in it beside the child and the day. */
  private static final class Nummer implements Serializable {
    private static final long serialVersionUID = 1;

    private final int[] kolonner;
    private final String overskrift;
    private final Raekkeaftryk sete = new Raekkeaftryk();

    Nummer(String overskrift, int... kolonner) {
      this.overskrift = overskrift;
      this.kolonner = kolonner;
    }

    void se(List<String> felter) {
      long aftryk = 0;
      for (int kolonne : kolonner) {
        String celle = kolonne < felter.size() ? Mellemrum.trim(felter.get(kolonne)) : "";
        if (celle.isEmpty()) {
          return;
        }
        aftryk = Raekkeaftryk.med(aftryk, celle.hashCode());
      }
      sete.se(aftryk);
    }
  }

  /** Follows the columns of a file that are any of this; none at all in most. */
  static Raekkensantal af(Filhoved hoved, Eksport<?> eksport) {
    Raekkensantal fundne = new Raekkensantal();
    if (!(eksport instanceof Taelleeksport) || Filkender.PENGE.contains(eksport.navn())) {
      return fundne;
    }
    String antalEgne = "antal" + Overskrift.noegle(eksport.navn());
    Integer cpr = hoved.plads().get(Eksport.CPR.navn());
    Integer modtaget = hoved.plads().get("modtaget");
    boolean underretninger =
        eksport.navn().equals(UNDERRETNINGER) && cpr != null && modtaget != null;
    Set<Integer> laeste = hoved.laeste();
    for (int n = 0; n < hoved.felter().size(); n++) {
      String overskrift = hoved.felter().get(n);
      String noegle = Overskrift.noegle(overskrift);
      if (laeste.contains(n)) {
        continue;
      }
      if (noegle.equals(antalEgne) || ANTAL.matcher(noegle).matches()) {
        fundne.antal.add(new Antal(n, overskrift));
      }
      if (underretninger && NUMMER.matcher(noegle).matches()) {
        fundne.numre.add(new Nummer(overskrift, n, cpr, modtaget));
      }
    }
    return fundne;
  }

  /** Looks at a row that is counted. */
  void se(List<String> felter) {
    for (Antal et : antal) {
      et.se(felter);
    }
    for (Nummer et : numre) {
      et.se(felter);
    }
  }

  /** Adds what was seen in another part of the same file. */
  void laegTil(Raekkensantal andet) {
    for (int i = 0; i < antal.size(); i++) {
      antal.get(i).flere += andet.antal.get(i).flere;
    }
    for (int i = 0; i < numre.size(); i++) {
      numre.get(i).sete.laegTil(andet.numre.get(i).sete);
    }
  }

  /** What is to be told of a file. */
  List<Dataproblem> problemer(String fil) {
    List<Dataproblem> fundne = new ArrayList<>();
    for (Antal et : antal) {
      if (et.flere > 0) {
        fundne.add(
            note(
                fil,
                "antal-i-raekken",
                "kolonnen %s, som ikke læses, har tal over 1 (%s), men hver række tælles som én"
                    .formatted(Skjul.citat(et.overskrift), Talformat.raekker(et.flere)),
                "Træk filen med én række for hver hændelse"));
      }
    }
    for (Nummer et : numre) {
      long igen = et.sete.gentagne();
      if (igen > 0) {
        fundne.add(
            note(
                fil,
                "samme-nummer",
                "%s%s har samme %s, barn og dag som en tidligere række, og de tælles hver for sig"
                    .formatted(
                        et.sete.skoennet() ? "omkring " : "",
                        Talformat.raekker(igen),
                        Skjul.citat(et.overskrift)),
                "Træk filen med én række for hver underretning"));
      }
    }
    return fundne;
  }

  private static Dataproblem note(String fil, String regel, String besked, String handling) {
    return new Dataproblem(Dataproblem.ADVARSEL, fil, 0, "", regel, besked, handling);
  }
}
