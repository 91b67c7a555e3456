package dk.aarsrapport.noegletal;

import static dk.aarsrapport.noegletal.Budgetopfoelgning.AFVIGELSE;
import static dk.aarsrapport.noegletal.Budgetopfoelgning.AFVIGELSESPCT;
import static dk.aarsrapport.noegletal.Budgetopfoelgning.ANTAL;
import static dk.aarsrapport.noegletal.Budgetopfoelgning.BARN;
import static dk.aarsrapport.noegletal.Budgetopfoelgning.DISPONERET;
import static dk.aarsrapport.noegletal.Budgetopfoelgning.FORBRUG;
import static dk.aarsrapport.noegletal.Budgetopfoelgning.FORBRUGSPCT;
import static dk.aarsrapport.noegletal.Budgetopfoelgning.FORVENTET;
import static dk.aarsrapport.noegletal.Budgetopfoelgning.KORRIGERET;
import static dk.aarsrapport.noegletal.Budgetopfoelgning.OPRINDELIGT;
import static dk.aarsrapport.noegletal.Budgetopfoelgning.REST;
import static dk.aarsrapport.noegletal.Budgetopfoelgning.UDEN_KONTO;

import dk.aarsrapport.reference.Kontohierarki;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Resultat;
import dk.aarsrapport.resultat.Status;
import dk.aarsrapport.taelling.Celle;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The levels of one area's year, from each member's accounts up to the total.
 *
 * <p>What a level has promised tells of those whose interventions run on, and a forecast that holds
 * it tells as much, since what is spent is known: both are hidden where the interventions or their
 * children are few, or one child has nearly all of it.
 */
final class Budgetniveauer {
  private static final String EGNE = " (egne konti)";
  private static final String LOVET = "disponeret kr ";
  private static final String VENTET = "forventet kr ";

  private final Udsnit u;
  private final LocalDate til;
  private final boolean medPris;
  private final Map<String, Niveau> niveauer = new TreeMap<>();

  /**
   * A year to follow up.
   *
   * @param til the last day covered
   * @param medPris false where a member's interventions have no prices
   */
  Budgetniveauer(Udsnit u, LocalDate til, boolean medPris) {
    this.u = u;
    this.til = til;
    this.medPris = medPris;
  }

  /** What one member has on the accounts of one path, øre by what was counted and its part. */
  private static final class Konti {
    private final Map<String, Long> sum = new TreeMap<>();
    private final Map<Long, Long> efterBarn = new TreeMap<>();

    void laegTil(Celle celle) {
      if (erBarns(celle)) {
        efterBarn.merge(celle.spand(), celle.antal(), Math::addExact);
      } else {
        sum.merge(celle.underkategori() + celle.del(), celle.antal(), Math::addExact);
      }
    }

    static boolean erBarns(Celle celle) {
      return celle.underkategori().equals(BARN);
    }

    static long kommune(Celle celle) {
      return erBarns(celle) ? celle.del() : celle.spand();
    }

    long af(String slags, int del) {
      return sum.getOrDefault(slags + del, 0L);
    }

    boolean har(String slags) {
      return af(slags, ANTAL) > 0;
    }
  }

  /** What a level comes to, and whose interventions stand behind it. */
  private static final class Niveau {
    private long oprindeligt;
    private long korrigeret;
    private long forbrug;
    private BigDecimal disponeret = BigDecimal.ZERO;
    private BigDecimal forventet = BigDecimal.ZERO;
    private long loebende;
    private long loebendeIForventet;
    private final Loefter lovet = new Loefter();
    private final Loefter ventet = new Loefter();

    void laegTil(Niveau andet) {
      oprindeligt = Math.addExact(oprindeligt, andet.oprindeligt);
      korrigeret = Math.addExact(korrigeret, andet.korrigeret);
      forbrug = Math.addExact(forbrug, andet.forbrug);
      disponeret = disponeret.add(andet.disponeret);
      forventet = forventet.add(andet.forventet);
      loebende += andet.loebende;
      loebendeIForventet += andet.loebendeIForventet;
      lovet.laegTil(andet.lovet);
      ventet.laegTil(andet.ventet);
    }
  }

  void skriv() {
    Map<String, Map<Long, Konti>> konti = new TreeMap<>();
    for (Celle celle : u.celler()) {
      konti
          .computeIfAbsent(celle.kategori(), sti -> new TreeMap<>())
          .computeIfAbsent(Konti.kommune(celle), kommune -> new Konti())
          .laegTil(celle);
    }
    Map<String, Niveau> nederst = new TreeMap<>();
    konti.forEach((sti, medlemmers) -> nederst.put(sti, nederste(medlemmers)));
    Niveau udenKonto = nederst.remove(UDEN_KONTO);
    nederst.forEach(
        (sti, egne) ->
            Kontohierarki.niveauer(sti)
                .forEach(n -> niveauer.computeIfAbsent(n, ny -> new Niveau()).laegTil(egne)));
    niveauer.forEach(
        (sti, niveau) -> {
          bind(sti, "disponeret ", niveau.loebende, nederst.get(sti), true);
          bind(sti, "forventet ", niveau.loebendeIForventet, nederst.get(sti), false);
          bind(sti, LOVET, n -> n.lovet, nederst.get(sti));
          bind(sti, VENTET, n -> n.ventet, nederst.get(sti));
          skriv(sti, niveau);
        });
    if (udenKonto != null) {
      skrivDisponeret(UDEN_KONTO, udenKonto);
    }
  }

  private Niveau nederste(Map<Long, Konti> medlemmers) {
    Niveau sum = new Niveau();
    for (Konti egne : medlemmers.values()) {
      Niveau niveau = new Niveau();
      niveau.oprindeligt = egne.af(OPRINDELIGT, 0);
      niveau.korrigeret = egne.af(KORRIGERET, 0);
      niveau.forbrug = egne.af(FORBRUG, 0);
      niveau.loebende = egne.af(DISPONERET, ANTAL);
      niveau.disponeret =
          kroner(egne.af(DISPONERET, 0))
              .divide(BigDecimal.valueOf(til.lengthOfYear()), Penge.REGNEPRAECISION);
      niveau.forventet = forventet(egne, niveau);
      Loefter loefter = new Loefter(egne.efterBarn);
      niveau.lovet.laegTil(loefter);
      if (egne.har(DISPONERET) && !egne.har(FORVENTET)) {
        niveau.loebendeIForventet = niveau.loebende;
        niveau.ventet.laegTil(loefter);
      }
      sum.laegTil(niveau);
    }
    return sum;
  }

  /** The first of the four that can be said. */
  private BigDecimal forventet(Konti egne, Niveau niveau) {
    BigDecimal forbrug = kroner(niveau.forbrug);
    if (egne.har(FORVENTET)) {
      return kroner(egne.af(FORVENTET, 0));
    }
    if (!iAaret()) {
      return forbrug;
    }
    if (egne.har(DISPONERET)) {
      return forbrug.add(niveau.disponeret);
    }
    return forbrug
        .multiply(BigDecimal.valueOf(til.lengthOfYear()))
        .divide(BigDecimal.valueOf(til.getDayOfYear()), Penge.REGNEPRAECISION);
  }

  /** True while some of the year is left. */
  private boolean iAaret() {
    return til.getYear() == u.aar() && til.getDayOfYear() < til.lengthOfYear();
  }

  /** Says how many a level is of: those of the levels right below it and of its own accounts. */
  private void bind(String sti, String slags, long antal, Niveau egne, boolean alle) {
    if (!iAaret()) {
      return;
    }
    Tal total = u.beregnet(slags + sti, antal);
    List<Tal> dele = new ArrayList<>();
    niveauer.forEach(
        (under, niveau) -> {
          if (ligeUnder(under, sti)) {
            dele.add(u.beregnet(slags + under, alle ? niveau.loebende : niveau.loebendeIForventet));
          }
        });
    if (!dele.isEmpty()) {
      if (egne != null) {
        dele.add(u.beregnet(slags + sti + EGNE, alle ? egne.loebende : egne.loebendeIForventet));
      }
      u.opdeles(total, dele);
    } else if (!alle && antal == niveauer.get(sti).loebende) {
      u.opdeles(total, List.of(u.beregnet("disponeret " + sti, antal)));
    }
  }

  /** Says whose money a level's is, and that it is that of the levels right below and its own. */
  private void bind(String sti, String slags, Function<Niveau, Loefter> hvis, Niveau egne) {
    Loefter alles = hvis.apply(niveauer.get(sti));
    if (alles.kroner() == 0) {
      return;
    }
    Tal total = kroner(slags, sti, alles);
    List<Tal> dele = new ArrayList<>();
    niveauer.forEach(
        (under, niveau) -> {
          if (ligeUnder(under, sti)) {
            dele.add(kroner(slags, under, hvis.apply(niveau)));
          }
        });
    if (dele.isEmpty()) {
      sammeSomLovet(slags, sti, total, niveauer.get(sti));
      return;
    }
    if (egne != null) {
      Tal egneKroner = kroner(slags, sti + EGNE, hvis.apply(egne));
      sammeSomLovet(slags, sti + EGNE, egneKroner, egne);
      dele.add(egneKroner);
    }
    u.opdeles(total, dele);
  }

  /** A forecast of accounts tells of what they have promised where it holds all of it. */
  private void sammeSomLovet(String slags, String sti, Tal ventet, Niveau niveau) {
    if (slags.equals(VENTET) && ventet.antal() > 0 && ventet.antal() == niveau.lovet.kroner()) {
      u.opdeles(ventet, List.of(kroner(LOVET, sti, niveau.lovet)));
    }
  }

  /** What a promised amount stands as; nothing where nothing has been promised. */
  private Tal kroner(String slags, String sti, Loefter loefter) {
    if (loefter.kroner() == 0) {
      return Tal.offentligt(0);
    }
    Tal kroner = u.frit(slags + sti, loefter.kroner());
    u.baeres(kroner, loefter.boern(), loefter.tungest(), loefter.alle());
    return kroner;
  }

  private static boolean ligeUnder(String under, String sti) {
    String foran = sti + Kontohierarki.SKILLETEGN;
    return under.startsWith(foran) && under.indexOf(Kontohierarki.SKILLETEGN, foran.length()) < 0;
  }

  private void skriv(String sti, Niveau niveau) {
    BigDecimal korrigeret = kroner(niveau.korrigeret);
    BigDecimal forbrug = kroner(niveau.forbrug);
    BigDecimal afvigelse = niveau.forventet.subtract(korrigeret);
    Tal ingen = Tal.offentligt(0);
    Tal iForventet =
        iAaret()
            ? u.beregnet("forventet " + sti, niveau.loebendeIForventet)
                .af(kroner(VENTET, sti, niveau.ventet))
            : ingen;
    skriv(sti, OPRINDELIGT, kroner(niveau.oprindeligt), ingen);
    skriv(sti, KORRIGERET, korrigeret, ingen);
    skriv(sti, FORBRUG, forbrug, ingen);
    skrivPct(sti, FORBRUGSPCT, forbrug, korrigeret, ingen);
    skriv(sti, REST, korrigeret.subtract(forbrug), ingen);
    skrivDisponeret(sti, niveau);
    skriv(sti, FORVENTET, niveau.forventet, iForventet);
    skriv(sti, AFVIGELSE, afvigelse, iForventet);
    skrivPct(sti, AFVIGELSESPCT, afvigelse, korrigeret, iForventet);
  }

  private void skrivDisponeret(String sti, Niveau niveau) {
    if (!medPris) {
      u.udenVaerdi(
          new Felt(sti, DISPONERET, Enhed.KR),
          Status.IKKE_BEREGNET,
          "kolonnen årlig_pris i indsatser er tom for en af kommunerne");
      return;
    }
    skriv(
        sti,
        DISPONERET,
        niveau.disponeret,
        iAaret()
            ? u.beregnet("disponeret " + sti, niveau.loebende).af(kroner(LOVET, sti, niveau.lovet))
            : Tal.offentligt(0));
  }

  private void skriv(String sti, String slags, BigDecimal kroner, Tal afsloerer) {
    u.skriv(
        new Felt(sti, slags, Enhed.KR),
        kroner.round(Resultat.PRAECISION),
        null,
        null,
        afsloerer.stoerrelser());
  }

  private void skrivPct(
      String sti, String slags, BigDecimal del, BigDecimal korrigeret, Tal afsloerer) {
    Felt felt = new Felt(sti, slags, Enhed.PCT);
    if (korrigeret.signum() == 0) {
      u.udenVaerdi(felt, Status.IKKE_BEREGNET, "der er intet budget at måle mod");
      return;
    }
    u.skriv(
        felt,
        del.movePointRight(2).divide(korrigeret, Resultat.PRAECISION),
        del.round(Resultat.PRAECISION),
        korrigeret,
        afsloerer.stoerrelser());
  }

  private static BigDecimal kroner(long oere) {
    return BigDecimal.valueOf(oere, 2);
  }
}
