package dk.aarsrapport.regneark;

import dk.aarsrapport.rapport.Udgivelse;
import dk.aarsrapport.resultat.Omraade;
import dk.aarsrapport.resultat.Styring;
import dk.aarsrapport.resultat.Talformat;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellReference;

/**
 * The year's dearest children and what of their expenses is expected back. A child has a number
 * within the run and nothing else of a name; the sheet is in no public edition.
 */
final class Enkeltsagsark {
  static final String NAVN = "Dyreste enkeltsager";
  static final String TITEL = "De dyreste enkeltsager og den ventede refusion";

  private static final List<String> KOLONNER =
      List.of("Barn", "Indsatser i året", "Udgift i året, kr.", "Ventet refusion, kr.");
  private static final int[] BREDDER = {40, 70, 20, 20};
  private static final int UDGIFT = 2;
  private static final int REFUSION = 3;
  private static final int KRONER_I_ET_FELT = 2;
  private static final Cellestil TEKST = Cellestil.TEKST.medBund();
  private static final Cellestil KR = TEKST.medHoejre().medFormat("#,##0");

  private final Bog bog;
  private final Styring styring;
  private final Arkskriver ark;
  private int raekke;

  private Enkeltsagsark(Bog bog) {
    this.bog = bog;
    styring = bog.udgivelse().styring();
    ark = bog.nytArk(NAVN);
  }

  /** True when the edition knows of a child over the limit. */
  static boolean findes(Udgivelse udgivelse) {
    return !udgivelse.styring().sager().isEmpty();
  }

  /** Adds the sheet. */
  static void skriv(Bog bog) {
    new Enkeltsagsark(bog).skriv();
  }

  private void skriv() {
    raekke = bog.top(ark, TITEL);
    ark.tekst(
        raekke++,
        0,
        "%s, %d til og med %s"
            .formatted(
                bog.udgivelse().omraade().navn(),
                styring.til().getYear(),
                Talformat.dato(styring.til())),
        Cellestil.FED);
    note(
        "Posteringer med cpr på service, dranst 1, alle målgrupper. Anden hjælp efter loven (5.57.72)"
            + " og søskendes summer er ikke med. Nummeret siger intet om barnet.");
    if (styring.graenser().isEmpty()) {
      note("Tabellen refusionsgraenser har ingen grænser for året: her står børn over 1 mio. kr.");
    }
    List<String> udenCpr = udenCpr();
    if (!udenCpr.isEmpty()) {
      note(
          "Uden posteringer med cpr i %d, og derfor ikke med her: %s."
              .formatted(styring.til().getYear(), String.join(", ", udenCpr)));
    }
    List<Felter> graenser = styring.graenser().stream().map(this::graense).toList();
    raekke = bog.tilbage(ark, raekke);
    int hoved = raekke++;
    ark.hoved(
        hoved, KOLONNER, BREDDER, i -> i >= UDGIFT ? Cellestil.HOVED.medHoejre() : Cellestil.HOVED);
    for (Styring.Sag sag : styring.sager()) {
      BigDecimal kroner = BigDecimal.valueOf(sag.oere(), KRONER_I_ET_FELT);
      ark.tekst(raekke, 0, "Barn " + (raekke - hoved), TEKST);
      ark.tekst(
          raekke,
          1,
          sag.typer().isEmpty() ? "ingen i udtrækket" : sag.typer(),
          TEKST.medOmbrydning());
      ark.hoejde(raekke, Tekstmaal.hoejde(sag.typer(), BREDDER[1]));
      ark.tal(raekke, UDGIFT, kroner, KR);
      if (graenser.isEmpty()) {
        ark.tekst(raekke, REFUSION, "–", KR);
      } else {
        ark.formel(raekke, REFUSION, refusion(raekke, graenser), refusion(kroner), KR);
      }
      raekke++;
    }
    ark.tabel("Dyreste_enkeltsager", hoved, raekke - 1, KOLONNER.size() - 1, false);
    Bog.hovedraekke(ark.ark(), hoved, 0);
  }

  /** The municipalities whose children cannot be told apart: they may have as dear ones. */
  private List<String> udenCpr() {
    return bog.udgivelse().omraader().stream()
        .filter(o -> o.erKommune() && !styring.medCpr().contains(Integer.valueOf(o.id())))
        .map(Omraade::navn)
        .toList();
  }

  private void note(String tekst) {
    ark.tekst(raekke++, 0, tekst, Cellestil.NOTE);
  }

  /** Where a limit and its share stand. */
  private record Felter(String kroner, String pct) {}

  private Felter graense(Styring.Graense g) {
    ark.tekst(raekke, 0, "Grænse, kr., og refusion derover, pct.", Cellestil.TEKST);
    ark.tal(
        raekke, 1, BigDecimal.valueOf(g.kroner()), Cellestil.TEKST.medVenstre().medFormat("#,##0"));
    ark.tal(raekke, UDGIFT, g.pct(), Cellestil.TEKST.medHoejre());
    return new Felter(
        new CellReference(raekke, 1, true, true).formatAsString(),
        new CellReference(raekke++, UDGIFT, true, true).formatAsString());
  }

  /** Each limit's share of what lies above it and up to the next. */
  private static String refusion(int egen, List<Felter> graenser) {
    String kr = new CellReference(egen, UDGIFT).formatAsString();
    List<String> led = new ArrayList<>();
    for (int i = 0; i < graenser.size(); i++) {
      String top =
          i + 1 < graenser.size() ? "MIN(" + kr + "," + graenser.get(i + 1).kroner() + ")" : kr;
      led.add(
          "%s/100*MAX(0,%s-%s)".formatted(graenser.get(i).pct(), top, graenser.get(i).kroner()));
    }
    return String.join("+", led);
  }

  private BigDecimal refusion(BigDecimal kroner) {
    BigDecimal sum = BigDecimal.ZERO;
    List<Styring.Graense> graenser = styring.graenser();
    for (int i = 0; i < graenser.size(); i++) {
      BigDecimal top =
          i + 1 < graenser.size()
              ? kroner.min(BigDecimal.valueOf(graenser.get(i + 1).kroner()))
              : kroner;
      BigDecimal del =
          top.subtract(BigDecimal.valueOf(graenser.get(i).kroner())).max(BigDecimal.ZERO);
      sum = sum.add(del.multiply(graenser.get(i).pct()).movePointLeft(2));
    }
    return sum;
  }
}
