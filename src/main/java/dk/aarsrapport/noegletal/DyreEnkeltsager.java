package dk.aarsrapport.noegletal;

import dk.aarsrapport.forloeb.Forloeb;
import dk.aarsrapport.forloeb.Kontosum;
import dk.aarsrapport.reference.Refusionsgraenser.Graense;
import dk.aarsrapport.resultat.Beloeb;
import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Definition.Kapitel;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Resultat;
import dk.aarsrapport.resultat.Status;
import dk.aarsrapport.resultat.Talformat;
import dk.aarsrapport.taelling.Barneudgifter;
import dk.aarsrapport.taelling.Celle;
import dk.aarsrapport.taelling.Kalender;
import dk.aarsrapport.taelling.Taelling;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;

/** Children whose expenses pass the limits of refunds, and the refund that comes of it. */
final class DyreEnkeltsager implements Noegletal {
  static final String ID = "dyre-enkeltsager";

  private static final String OVER = "over-";
  private static final String BEREGNET = "beregnet";
  private static final String MODTAGET = "modtaget";
  private static final String AFVIGELSE = "afvigelse";

  private static final String POSTERINGER = "posteringer";
  private static final String REFUSION = "5.22.07";
  private static final int BOERN = 0;
  private static final int OERE_OVER = 1;

  /** The refund of one child: the bucket is its amount, rounded up to three digits. */
  private static final int ET_BARNS = 2;

  private static final List<Felt> KRONER =
      List.of(
          Felt.af(BEREGNET, Enhed.KR), Felt.af(MODTAGET, Enhed.KR), Felt.af(AFVIGELSE, Enhed.KR));

  @Override
  public Definition definition() {
    Map<String, String> etiketter = new LinkedHashMap<>();
    etiketter.put(BEREGNET, "Beregnet refusion");
    etiketter.put(MODTAGET, "Modtaget refusion");
    etiketter.put(AFVIGELSE, "Modtaget minus beregnet");
    return new Definition(
            ID,
            "Særligt dyre enkeltsager",
            Kapitel.STYRING,
            "Hvor mange børn der hver koster mere end grænserne for statens refusion, og hvor meget"
                + " refusion det giver.",
            "Hvert barns bruttodriftsudgifter til service i året (dranst 1, posteringer med"
                + " CPR-nummer, alle målgrupper). Et barn tæller ved hver grænse, det er over."
                + " Beregnet refusion er grænsens procent af den del, der ligger over den og op til"
                + " den næste; modtaget er det bogførte på funktion 5.22.07 (dranst 1 og 2) med"
                + " modsat fortegn. Grænserne er dem, der gælder 31. december. Anden hjælp efter"
                + " loven (5.57.72) og søskendes samlede udgifter er ikke med. En gruppe er summen"
                + " af kommunernes. I årets priser.",
            Enhed.KR,
            "Lov om social service § 176; grænserne er dem i tabellen refusionsgraenser",
            List.of(POSTERINGER),
            etiketter)
        .med(new Beloeb("Refusion for særligt dyre enkeltsager", Beloeb.Priser.AARETS, false))
        .medNulSkrevet();
  }

  /** What the limits are called in print. */
  static Map<String, String> etiketter(SortedSet<Integer> graenser) {
    Map<String, String> etiketter = new LinkedHashMap<>();
    graenser.forEach(
        kroner ->
            etiketter.put(
                OVER + kroner,
                "Børn over " + Talformat.tal(BigDecimal.valueOf(kroner), 0) + " kr."));
    return etiketter;
  }

  @Override
  public Enhed enhed(String kategori, String underkategori) {
    return kategori.startsWith(OVER) ? Enhed.ANTAL : Enhed.KR;
  }

  @Override
  public void tael(Kontosum sum, Kalender kalender, Taelling taelling) {
    if (sum.netto() && sum.konto().funktion().equals(REFUSION)) {
      taelling.laegTil(sum.aar(), MODTAGET, "", 0, 0, Math.negateExact(sum.oere()));
    }
  }

  @Override
  public void tael(Forloeb forloeb, Kalender kalender, Taelling taelling) {
    Barneudgifter.af(forloeb)
        .forEach(
            (hvor, oere) ->
                tael(hvor.aar(), oere, kalender.refusionsgraenser(hvor.aar()), taelling));
  }

  private static void tael(int aar, long oere, List<Graense> graenser, Taelling taelling) {
    BigDecimal refusion = BigDecimal.ZERO;
    for (int i = 0; i < graenser.size() && oere > oere(graenser.get(i)); i++) {
      long top = i + 1 < graenser.size() ? Math.min(oere, oere(graenser.get(i + 1))) : oere;
      String over = OVER + graenser.get(i).kroner();
      taelling.laegTil(aar, over, "", BOERN, 0, 1);
      taelling.laegTil(aar, over, "", OERE_OVER, 0, top - oere(graenser.get(i)));
      refusion = refusion.add(andel(graenser.get(i), top - oere(graenser.get(i))));
    }
    if (refusion.signum() > 0) {
      taelling.laegTil(
          aar,
          BEREGNET,
          "",
          ET_BARNS,
          Trinbeloeb.rundetOp(refusion.setScale(0, RoundingMode.UP).longValueExact()),
          1);
    }
  }

  /** What is refunded of an amount above a limit. */
  private static BigDecimal andel(Graense graense, long oere) {
    return BigDecimal.valueOf(oere).multiply(graense.pct()).movePointLeft(2);
  }

  private static long oere(Graense graense) {
    return graense.kroner() * 100L;
  }

  @Override
  public void udled(Udledning udledning) {
    udledning.hvertRegnskabsaar(
        List.of(Felt.ene(Enhed.KR)),
        u -> {
          List<Graense> graenser = udledning.grundlag().kalender().refusionsgraenser(u.aar());
          Optional<String> mangler = mangler(u, graenser, udledning);
          if (mangler.isPresent()) {
            List<Felt> felter = new ArrayList<>(KRONER);
            graenser.forEach(graense -> felter.add(over(graense)));
            felter.forEach(felt -> u.udenVaerdi(felt, Status.IKKE_BEREGNET, mangler.get()));
          } else {
            skriv(u, graenser);
          }
        });
  }

  private static Felt over(Graense graense) {
    return Felt.af(OVER + graense.kroner(), Enhed.ANTAL);
  }

  private static Optional<String> mangler(Udsnit u, List<Graense> graenser, Udledning udledning) {
    if (graenser.isEmpty()) {
      return Optional.of(
          "der er ingen refusionsgrænser for " + u.aar() + " i tabellen refusionsgraenser");
    }
    Set<Integer> medCpr = udledning.grundlag().daekning().medBarn(POSTERINGER, u.aar());
    return udledning.medlemmer().stream()
        .filter(kommune -> !medCpr.contains(kommune))
        .findFirst()
        .map(
            kommune ->
                "ingen posteringer med cpr i "
                    + u.aar()
                    + " for "
                    + udledning.grundlag().navn(kommune));
  }

  /**
   * Few children above a limit are hidden, and few between two limits with them; so is the refund
   * that is worked out of what they cost, also where one child has nearly all of it.
   */
  private static void skriv(Udsnit u, List<Graense> graenser) {
    BigDecimal beregnet = BigDecimal.ZERO;
    Tal alle = Tal.offentligt(0);
    for (int i = 0; i < graenser.size(); i++) {
      Felt felt = over(graenser.get(i));
      Tal boern = u.tal(felt.kategori());
      u.antal(felt, boern);
      alle = alle.af(boern);
      beregnet =
          beregnet.add(
              andel(graenser.get(i), u.sum(felt.kategori(), "", OERE_OVER)).movePointLeft(2));
      if (i + 1 < graenser.size()) {
        Tal hoejere = u.tal(over(graenser.get(i + 1)).kategori());
        Tal mellem = u.beregnet("kun " + felt.kategori(), boern.antal() - hoejere.antal());
        u.opdeles(boern, List.of(mellem, hoejere));
      }
    }
    BigDecimal modtaget = BigDecimal.valueOf(u.sum(MODTAGET, "", 0), 2);
    alle = alle.af(baaret(u, beregnet));
    skriv(u, KRONER.get(0), beregnet, alle);
    skriv(u, KRONER.get(1), modtaget, Tal.offentligt(0));
    skriv(u, KRONER.get(2), modtaget.subtract(beregnet), alle);
  }

  /** What the refund stands as: hidden where it tells of one child, whatever others have. */
  private static Tal baaret(Udsnit u, BigDecimal beregnet) {
    long oere = beregnet.movePointRight(2).setScale(0, RoundingMode.UP).longValueExact();
    long tungest =
        u.celler().stream()
            .filter(celle -> celle.kategori().equals(BEREGNET) && celle.del() == ET_BARNS)
            .mapToLong(Celle::spand)
            .max()
            .orElse(0);
    Tal tal = u.frit(BEREGNET, oere);
    u.baeres(tal, Long.MAX_VALUE, tungest, oere);
    return tal;
  }

  private static void skriv(Udsnit u, Felt felt, BigDecimal kroner, Tal afsloerer) {
    u.skriv(felt, kroner.round(Resultat.PRAECISION), null, null, afsloerer.stoerrelser());
  }
}
