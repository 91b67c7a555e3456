package dk.aarsrapport.kommando;

import dk.aarsrapport.fejl.Dataproblem;
import dk.aarsrapport.fejl.Portfejl;
import dk.aarsrapport.indlaesning.Kontokendskab.Beloeb;
import dk.aarsrapport.indlaesning.Laesning;
import dk.aarsrapport.koersel.Koersel;
import dk.aarsrapport.resultat.Talformat;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Stops a run whose accounts are not those of the chart of accounts: a report would have it that
 * children with special needs cost little or nothing.
 */
final class Kontoport {
  private static final BigDecimal HUNDREDE = BigDecimal.valueOf(100);

  private final String input;
  private final Map<Integer, Beloeb> efterKommune = new TreeMap<>();
  private final Map<Integer, Set<String>> filer = new TreeMap<>();

  private Kontoport(String input, List<Laesning> laesninger) {
    this.input = input;
    for (Laesning fil : laesninger) {
      if (fil.input().equals(input)) {
        fil.kontobeloeb()
            .forEach(
                (kommune, beloeb) -> {
                  efterKommune.merge(kommune, beloeb, Beloeb::plus);
                  filer.computeIfAbsent(kommune, k -> new LinkedHashSet<>()).add(fil.fil());
                });
      }
    }
  }

  private static List<Kontoport> alle(List<Laesning> laesninger) {
    return List.of(new Kontoport("posteringer", laesninger), new Kontoport("budget", laesninger));
  }

  /**
   * The gate's complaint about the first municipality over the limit, of those that the run names;
   * postings before budget.
   */
  static Optional<Portfejl> fejl(List<Laesning> laesninger, Koersel koersel) {
    Set<Integer> naevnte = new HashSet<>(koersel.deltagere().kommuner());
    koersel.deltagere().grupper().values().forEach(gruppe -> naevnte.addAll(gruppe.kommuner()));
    return alle(laesninger).stream()
        .flatMap(
            port ->
                port.efterKommune.keySet().stream()
                    .filter(naevnte::contains)
                    .map(k -> port.fejl(k, koersel)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<Portfejl> fejl(int kommune, Koersel koersel) {
    Beloeb beloeb = efterKommune.get(kommune);
    boolean udenBoern = beloeb.boern() == 0;
    BigDecimal ukendt = BigDecimal.valueOf(udenBoern ? beloeb.altUkendt() : beloeb.boernUkendt());
    BigDecimal alt = BigDecimal.valueOf(udenBoern ? beloeb.alt() : beloeb.boern());
    boolean over =
        ukendt.multiply(HUNDREDE).compareTo(alt.multiply(koersel.porte().hoejstUkendteKontiPct()))
            > 0;
    boolean ingenKendt = ukendt.signum() > 0 && ukendt.compareTo(alt) == 0;
    if (!over && !ingenKendt) {
      return Optional.empty();
    }
    String hvor = "%s (%s): ".formatted(input, String.join(", ", filer.get(kommune)));
    String hvad =
        "%s af beløbene%s i kommune %d ligger på %s, som kontoplanen ikke kender"
            .formatted(
                ingenKendt ? "alle kr." : pct(ukendt, alt) + " pct.",
                udenBoern ? "" : " på 5.28.x",
                kommune,
                udenBoern ? "konti" : "funktioner");
    String graense =
        ingenKendt
            ? ", så børneområdet ville koste 0 kr."
            : ", og grænsen er "
                + koersel.porte().hoejstUkendteKontiPct().toPlainString().replace('.', ',')
                + " pct.";
    return Optional.of(
        new Portfejl(
            hvor
                + hvad
                + graense
                + "; se afvist/datakvalitet.csv, og ret kontiene eller kolonnerne, eller tilføj kontiene i kontoplan.csv under «reference»"
                + (ingenKendt ? "" : ", eller hæv porte.ukendte_konti_pct")));
  }

  private static String pct(BigDecimal del, BigDecimal alt) {
    return Talformat.tal(del.multiply(HUNDREDE).divide(alt, 1, RoundingMode.HALF_UP), 1);
  }

  /** Municipalities that have accounts, but none of them about children with special needs. */
  static List<Dataproblem> problemer(List<Laesning> laesninger) {
    List<Dataproblem> problemer = new ArrayList<>();
    for (Kontoport port : alle(laesninger)) {
      port.efterKommune.forEach(
          (kommune, beloeb) -> {
            if (beloeb.alt() > 0 && beloeb.boern() == 0) {
              problemer.add(
                  new Dataproblem(
                      Dataproblem.ADVARSEL,
                      port.filer.get(kommune).iterator().next(),
                      0,
                      "",
                      "ingen-boernekonti",
                      "kommune %d har ingen beløb på 5.28.x, så tallene har intet for børn og unge med særlige behov"
                          .formatted(kommune),
                      "Træk også kontiene 5.28.20-24, hvis kommunen bruger dem"));
            }
          });
    }
    return problemer;
  }
}
