package dk.aarsrapport.indlaesning;

import dk.aarsrapport.fejl.Dataproblem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Columns that nothing is read from, and that say that a row is not one of what its export counts:
 * it stands for several, or several rows are the same. Found among a file's first rows.
 */
public final class Raekkensantal {
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

  private final String fil;
  private final Filhoved hoved;
  private final List<List<String>> raekker = new ArrayList<>();

  private Raekkensantal(String fil, Filhoved hoved, byte[] start) {
    this.fil = fil;
    this.hoved = hoved;
    Filhoved.poster(start, hoved.tegnsaet(), hoved.skilletegn(), Integer.MAX_VALUE)
        .forEach(
            (linje, felter) -> {
              if (linje > hoved.linje()) {
                raekker.add(felter);
              }
            });
  }

  /**
   * What is to be told of a file.
   *
   * @param start its first bytes
   */
  public static List<Dataproblem> noter(
      String fil, Filhoved hoved, Eksport<?> eksport, byte[] start) {
    List<Dataproblem> noter = new ArrayList<>();
    if (!(eksport instanceof Taelleeksport) || Filkender.PENGE.contains(eksport.navn())) {
      return noter;
    }
    String antalEgne = "antal" + Overskrift.noegle(eksport.navn());
    Raekkensantal antal = new Raekkensantal(fil, hoved, start);
    Set<Integer> laeste = hoved.laeste();
    for (int n = 0; n < hoved.felter().size(); n++) {
      String noegle = Overskrift.noegle(hoved.felter().get(n));
      if (laeste.contains(n)) {
        continue;
      }
      if (noegle.equals(antalEgne) || ANTAL.matcher(noegle).matches()) {
        antal.staarForFlere(n).ifPresent(noter::add);
      }
      if (eksport.navn().equals(UNDERRETNINGER) && NUMMER.matcher(noegle).matches()) {
        antal.sammeNummer(n).ifPresent(noter::add);
      }
    }
    return noter;
  }

  private Optional<Dataproblem> staarForFlere(int kolonne) {
    long flere = raekker.stream().filter(r -> FLERE.matcher(celle(r, kolonne)).matches()).count();
    return flere == 0
        ? Optional.empty()
        : Optional.of(
            note(
                "antal-i-raekken",
                "kolonnen %s, som ikke læses, har tal over 1 (mindst %s), men hver række"
                        .formatted(overskrift(kolonne), Kontokendskab.raekker(flere))
                    + " tælles som én",
                "Træk filen med én række for hver hændelse"));
  }

  /** The same number on the same day of the same child, in a column that tells rows apart. */
  private Optional<Dataproblem> sammeNummer(int kolonne) {
    Integer cpr = hoved.plads().get(Eksport.CPR.navn());
    Integer modtaget = hoved.plads().get("modtaget");
    if (cpr == null || modtaget == null) {
      return Optional.empty();
    }
    Map<String, Set<List<String>>> efterNummer = new HashMap<>();
    long igen = 0;
    for (List<String> raekke : raekker) {
      String nummer = celle(raekke, kolonne);
      List<String> hvad = List.of(celle(raekke, cpr), celle(raekke, modtaget));
      boolean ny = efterNummer.computeIfAbsent(nummer, n -> new HashSet<>()).add(hvad);
      igen += nummer.isEmpty() || hvad.contains("") || ny ? 0 : 1;
    }
    return igen == 0
        ? Optional.empty()
        : Optional.of(
            note(
                "samme-nummer",
                "mindst %s har samme %s, barn og dag som en tidligere række, og de tælles hver for sig"
                    .formatted(Kontokendskab.raekker(igen), overskrift(kolonne)),
                "Træk filen med én række for hver underretning"));
  }

  private String overskrift(int kolonne) {
    return Skjul.citat(hoved.felter().get(kolonne));
  }

  private static String celle(List<String> raekke, int kolonne) {
    return kolonne < raekke.size() ? Mellemrum.trim(raekke.get(kolonne)) : "";
  }

  private Dataproblem note(String regel, String besked, String handling) {
    return new Dataproblem(Dataproblem.ADVARSEL, fil, 0, "", regel, besked, handling);
  }
}
