package dk.aarsrapport.regneark;

import dk.aarsrapport.rapport.Udgivelse;
import dk.aarsrapport.resultat.Resultat;
import dk.aarsrapport.resultat.Status;
import dk.aarsrapport.resultat.Talformat;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellReference;

/**
 * The year month by month: beside the year before, and against the budget, spread evenly or as the
 * year before was spent.
 */
final class Maanedsark {
  static final String NAVN = "Måned for måned";
  static final String TITEL = "Forbruget måned for måned, mod sidste år og budgettet";

  private static final String INTET = "–";
  private static final int MAANEDER = 12;
  private static final BigDecimal TOLV = BigDecimal.valueOf(MAANEDER);
  private static final int NAVNEBREDDE = 34;
  private static final int BREDDE = 16;
  private static final Cellestil TEKST = Cellestil.TEKST.medBund();
  private static final Cellestil KR = TEKST.medHoejre().medFormat("#,##0");
  private static final Cellestil AENDRING = TEKST.medHoejre().medFormat("+#,##0;-#,##0;0");

  /** The columns, in order; those of the year before stand only where it has months. */
  private enum Kolonne {
    MAANED,
    FOER,
    NU,
    FORSKEL,
    FOER_I_ALT,
    NU_I_ALT,
    FORSKEL_I_ALT,
    JAEVNT,
    OVER_JAEVNT,
    RYTME,
    OVER_RYTME;

    private boolean kraeverFoer() {
      return switch (this) {
        case FOER, FORSKEL, FOER_I_ALT, FORSKEL_I_ALT, RYTME, OVER_RYTME -> true;
        case MAANED, NU, NU_I_ALT, JAEVNT, OVER_JAEVNT -> false;
      };
    }

    private String navn(int foer, int aar) {
      return switch (this) {
        case MAANED -> "Måned";
        case FOER -> "I måneden " + foer;
        case NU -> "I måneden " + aar;
        case FORSKEL -> "Forskel i måneden";
        case FOER_I_ALT -> "Fra januar " + foer;
        case NU_I_ALT -> "Fra januar " + aar;
        case FORSKEL_I_ALT -> "Forskel fra januar";
        case JAEVNT -> "Budget jævnt fordelt";
        case OVER_JAEVNT -> "Forbrug minus jævnt budget";
        case RYTME -> "Budget fordelt som forbruget i " + foer;
        case OVER_RYTME -> "Forbrug minus budget fordelt som i " + foer;
      };
    }
  }

  private final Bog bog;
  private final Maanedsgrundlag grundlag;
  private final Arkskriver ark;
  private final List<Kolonne> kolonner;
  private final Optional<BigDecimal> budget;
  private final int hele;
  private String budgetcelle;
  private int foerste;
  private int raekke;

  private Maanedsark(Bog bog) {
    this.bog = bog;
    grundlag = Maanedsgrundlag.af(bog.udgivelse());
    ark = bog.nytArk(NAVN);
    boolean medFoer = grundlag.medFoer();
    kolonner = List.of(Kolonne.values()).stream().filter(k -> medFoer || !k.kraeverFoer()).toList();
    budget = grundlag.budget();
    hele = grundlag.hele();
  }

  /** True when the main area has months of the year. */
  static boolean findes(Udgivelse udgivelse) {
    return Maanedsgrundlag.af(udgivelse).noget();
  }

  /** Adds the sheet. */
  static void skriv(Bog bog) {
    new Maanedsark(bog).skriv();
  }

  private void skriv() {
    top();
    int hoved = raekke++;
    foerste = raekke;
    List<String> navne = new ArrayList<>();
    kolonner.forEach(k -> navne.add(k.navn(grundlag.foer(), grundlag.aar())));
    grundlag
        .grupper()
        .forEach(g -> navne.add(grundlag.definition().etiket(g) + " " + grundlag.aar()));
    int[] bredder = new int[navne.size()];
    for (int i = 0; i < bredder.length; i++) {
      bredder[i] =
          i == 0
              ? NAVNEBREDDE
              : Arrays.stream(navne.get(i).split(" "))
                  .mapToInt(ord -> ord.length() + 2)
                  .reduce(BREDDE, Math::max);
    }
    ark.hoved(hoved, navne, bredder, i -> i == 0 ? Cellestil.HOVED : Cellestil.HOVED.medHoejre());
    Maanedsgrundlag.maaneder().forEach(this::maaned);
    udenDato();
    ark.tabel("Maaned_for_maaned", hoved, raekke - 1, navne.size() - 1, false);
    Bog.hovedraekke(ark.ark(), hoved, 1);
    ark.ark().getPrintSetup().setFitHeight((short) 1);
    Maanedsdiagram.tegn(bog, ark, raekke + 1, grundlag, serier());
  }

  private void top() {
    Udgivelse udgivelse = bog.udgivelse();
    raekke = bog.top(ark, TITEL);
    ark.tekst(raekke++, 0, udgivelse.omraade().navn() + ", kr.", Cellestil.FED);
    raekke = bog.beloebsnoter(ark, raekke, grundlag.definition());
    if (hele < MAANEDER) {
      note(
          "Året er opgjort til og med "
              + Talformat.dato(grundlag.til())
              + ": måneder, der ikke er omme, er hverken sammenlignet med sidste år eller budgettet.");
    }
    note("Posteringer uden bogføringsdato står nederst og er ikke i «fra januar».");
    if (grundlag.medFoer() && grundlag.medRytme()) {
      note(
          "Budgettet fordelt som forbruget i %1$d: årets budget gange den del af %1$d, der var brugt til og med måneden."
              .formatted(grundlag.foer()));
    }
    note(
        budget.isPresent()
            ? "Budgettet er det korrigerede på service, dranst 1 og 2, som månederne er. Det lyse felt kan"
                + " ændres; tabel og diagram følger med."
            : "Der er intet budget på service i året. Skriv et i det lyse felt, så regner arket videre, og"
                + " diagrammet får budgettets linjer.");
    ark.tekst(raekke, 0, "Årets budget (kan ændres)", Cellestil.TEKST);
    Cellestil lys = Cellestil.TEKST.medHoejre().medFormat("#,##0").medFyld(Cellestil.LYS);
    if (budget.isPresent()) {
      ark.tal(raekke, 1, budget.get(), lys);
    } else {
      ark.tekst(raekke, 1, INTET, lys);
    }
    budgetcelle = new CellReference(raekke++, 1, true, true).formatAsString();
    raekke = bog.tilbage(ark, raekke);
  }

  private void note(String tekst) {
    ark.tekst(raekke++, 0, tekst, Cellestil.NOTE);
  }

  private void maaned(int m) {
    boolean halv = grundlag.halv(m);
    String dag = halv ? " til og med den " + grundlag.til().getDayOfMonth() + "." : "";
    String navn = Maanedsdiagram.navn(m) + dag;
    ark.tekst(raekke, 0, navn, TEKST);
    grupper(m);
    if (kolonner.contains(Kolonne.FOER)) {
      tal(Kolonne.FOER, grundlag.iMaaneden(grundlag.foer(), m, Maanedsgrundlag.I_ALT));
      fraJanuar(Kolonne.FOER_I_ALT, Kolonne.FOER, grundlag.foer(), m);
    }
    fraJanuar(Kolonne.NU_I_ALT, Kolonne.NU, grundlag.aar(), m);
    BigDecimal nu = m <= hele ? kroner(grundlag.fraJanuar(grundlag.aar(), m)) : null;
    if (kolonner.contains(Kolonne.FOER)) {
      Resultat foer = grundlag.iMaaneden(grundlag.foer(), m, Maanedsgrundlag.I_ALT);
      Resultat iMaaneden = grundlag.iMaaneden(grundlag.aar(), m, Maanedsgrundlag.I_ALT);
      minus(
          Kolonne.FORSKEL, Kolonne.NU, halv ? null : kroner(iMaaneden), Kolonne.FOER, kroner(foer));
      minus(
          Kolonne.FORSKEL_I_ALT,
          Kolonne.NU_I_ALT,
          nu,
          Kolonne.FOER_I_ALT,
          kroner(grundlag.fraJanuar(grundlag.foer(), m)));
      if (grundlag.medRytme()) {
        budget(Kolonne.RYTME, celle(Kolonne.FOER_I_ALT), sidste(Kolonne.FOER_I_ALT), rytme(m));
      } else {
        uden(Kolonne.RYTME);
      }
      mod(Kolonne.OVER_RYTME, Kolonne.RYTME, nu, grundlag.medRytme() ? rytme(m) : null);
    }
    budget(Kolonne.JAEVNT, Integer.toString(m), Integer.toString(MAANEDER), jaevnt(m));
    mod(Kolonne.OVER_JAEVNT, Kolonne.JAEVNT, nu, jaevnt(m));
    raekke++;
  }

  /** The groups of accounts, and what they come to. */
  private void grupper(int m) {
    Resultat iAlt = grundlag.iMaaneden(grundlag.aar(), m, Maanedsgrundlag.I_ALT);
    boolean alle = kroner(iAlt) != null && !grundlag.grupper().isEmpty();
    int kolonne = kolonner.size();
    for (String gruppe : grundlag.grupper()) {
      Resultat del = grundlag.iMaaneden(grundlag.aar(), m, gruppe);
      tal(kolonne++, del);
      alle &= kroner(del) != null;
    }
    if (alle) {
      String dele =
          new CellReference(raekke, kolonner.size()).formatAsString()
              + ":"
              + new CellReference(raekke, kolonne - 1).formatAsString();
      ark.formel(raekke, plads(Kolonne.NU), "SUM(" + dele + ")", kroner(iAlt), KR);
    } else {
      tal(Kolonne.NU, iAlt);
    }
  }

  /** The sum from January, where every month up to this one shows its amount. */
  private void fraJanuar(Kolonne kolonne, Kolonne maaned, int aar, int m) {
    Resultat sum = grundlag.fraJanuar(aar, m);
    boolean alle =
        Maanedsgrundlag.maaneder().stream()
            .filter(n -> n <= m)
            .allMatch(n -> kroner(grundlag.iMaaneden(aar, n, Maanedsgrundlag.I_ALT)) != null);
    if (kroner(sum) != null && alle) {
      String dele =
          new CellReference(foerste, plads(maaned), true, false).formatAsString()
              + ":"
              + celle(maaned);
      ark.formel(raekke, plads(kolonne), "SUM(" + dele + ")", kroner(sum), KR);
    } else {
      tal(kolonne, sum);
    }
  }

  /** A share of the budget; none as long as there is no budget. */
  private void budget(Kolonne kolonne, String del, String hele, BigDecimal vaerdi) {
    String formel =
        "IF(ISNUMBER(%1$s),ROUND(%1$s*%2$s/%3$s,2),\"%4$s\")"
            .formatted(budgetcelle, del, hele, INTET);
    formel(kolonne, formel, vaerdi, KR);
  }

  private void mod(Kolonne kolonne, Kolonne budgettet, BigDecimal nu, BigDecimal del) {
    if (nu == null || (budgettet == Kolonne.RYTME && !grundlag.medRytme())) {
      uden(kolonne);
      return;
    }
    String formel =
        "IF(ISNUMBER(%1$s),%2$s-%1$s,\"%3$s\")"
            .formatted(celle(budgettet), celle(Kolonne.NU_I_ALT), INTET);
    formel(kolonne, formel, del == null ? null : nu.subtract(del), AENDRING);
  }

  private void formel(Kolonne kolonne, String formel, BigDecimal vaerdi, Cellestil stil) {
    if (vaerdi == null) {
      ark.formel(raekke, plads(kolonne), formel, INTET, stil);
    } else {
      ark.formel(raekke, plads(kolonne), formel, vaerdi, stil);
    }
  }

  private void minus(Kolonne kolonne, Kolonne af, BigDecimal nu, Kolonne fra, BigDecimal foer) {
    if (nu == null || foer == null) {
      uden(kolonne);
    } else {
      ark.formel(raekke, plads(kolonne), celle(af) + "-" + celle(fra), nu.subtract(foer), AENDRING);
    }
  }

  private BigDecimal jaevnt(int m) {
    return budget.map(b -> del(b, BigDecimal.valueOf(m), TOLV)).orElse(null);
  }

  private BigDecimal rytme(int m) {
    return budget
        .map(
            b ->
                del(
                    b,
                    kroner(grundlag.fraJanuar(grundlag.foer(), m)),
                    kroner(grundlag.fraJanuar(grundlag.foer(), MAANEDER))))
        .orElse(null);
  }

  private static BigDecimal del(BigDecimal budget, BigDecimal del, BigDecimal hele) {
    return budget.multiply(del).divide(hele, Resultat.PRAECISION).setScale(2, RoundingMode.HALF_UP);
  }

  private void udenDato() {
    ark.tekst(raekke, 0, "Uden bogføringsdato", TEKST);
    for (int i = 1; i < kolonner.size() + grundlag.grupper().size(); i++) {
      tal(i, null);
    }
    if (kolonner.contains(Kolonne.FOER)) {
      tal(Kolonne.FOER, grundlag.udenDato(grundlag.foer()));
    }
    tal(Kolonne.NU, grundlag.udenDato(grundlag.aar()));
    raekke++;
  }

  /** What the chart shows; a month without a number to show is a gap. */
  private List<Maanedsdiagram.Serie> serier() {
    List<Maanedsdiagram.Serie> serier = new ArrayList<>();
    serier.add(
        new Maanedsdiagram.Serie(
            Integer.toString(grundlag.aar()),
            hverMaaned(m -> m <= hele ? kroner(grundlag.fraJanuar(grundlag.aar(), m)) : null),
            List.of()));
    if (kolonner.contains(Kolonne.FOER)) {
      serier.add(
          new Maanedsdiagram.Serie(
              Integer.toString(grundlag.foer()),
              hverMaaned(m -> kroner(grundlag.fraJanuar(grundlag.foer(), m))),
              List.of()));
    }
    serier.removeIf(s -> s.tal().stream().allMatch(t -> t == null));
    if (!serier.isEmpty()) {
      serier.add(budgettet(Kolonne.JAEVNT, hverMaaned(this::jaevnt)));
      if (kolonner.contains(Kolonne.FOER) && grundlag.medRytme()) {
        serier.add(budgettet(Kolonne.RYTME, hverMaaned(this::rytme)));
      }
    }
    return serier;
  }

  private static List<BigDecimal> hverMaaned(IntFunction<BigDecimal> tal) {
    return Maanedsgrundlag.maaneder().stream().map(m -> tal.apply(m)).toList();
  }

  /** A share of the budget, as it stands in the table and follows what is written there. */
  private Maanedsdiagram.Serie budgettet(Kolonne kolonne, List<BigDecimal> tal) {
    List<String> celler =
        IntStream.range(foerste, foerste + MAANEDER)
            .mapToObj(r -> new CellReference(NAVN, r, plads(kolonne), true, true))
            .map(CellReference::formatAsString)
            .toList();
    return new Maanedsdiagram.Serie(kolonne.navn(grundlag.foer(), grundlag.aar()), tal, celler);
  }

  private static BigDecimal kroner(Resultat resultat) {
    return Maanedsgrundlag.kroner(resultat);
  }

  private void tal(Kolonne kolonne, Resultat resultat) {
    tal(plads(kolonne), resultat);
  }

  /** A number, its mark where it is hidden, or a dash where there is none. */
  private void tal(int kolonne, Resultat resultat) {
    if (kroner(resultat) != null) {
      ark.tal(raekke, kolonne, kroner(resultat), KR);
    } else {
      boolean skjult = resultat != null && resultat.status() == Status.DISKRETIONERET;
      ark.tekst(
          raekke,
          kolonne,
          skjult ? Noter.maerke(Status.DISKRETIONERET) : INTET,
          KR.medFarve(Cellestil.DAEMPET));
    }
  }

  private void uden(Kolonne kolonne) {
    tal(kolonne, null);
  }

  private int plads(Kolonne kolonne) {
    return kolonner.indexOf(kolonne);
  }

  private String celle(Kolonne kolonne) {
    return new CellReference(raekke, plads(kolonne)).formatAsString();
  }

  /** December's cell of a column. */
  private String sidste(Kolonne kolonne) {
    return new CellReference(foerste + MAANEDER - 1, plads(kolonne), true, false).formatAsString();
  }
}
