package dk.aarsrapport.noegletal;

import dk.aarsrapport.forloeb.Postering;
import dk.aarsrapport.resultat.Beloeb;
import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Definition.Kapitel;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.taelling.Kalender;
import dk.aarsrapport.taelling.Taelling;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Net expenditure on service month by month and from January, in the year and the one before. */
final class ForbrugPrMaaned implements Noegletal {
  private static final String UDEN_DATO = "uden-dato";
  private static final String MAANED = "maaned";
  private static final String AKKUMULERET = "akkumuleret";

  @Override
  public Definition definition() {
    Map<String, String> etiketter = Hovedgrupper.medIAlt();
    etiketter.put(UDEN_DATO, "Uden bogføringsdato");
    etiketter.put(MAANED, "I måneden");
    etiketter.put(AKKUMULERET, "Fra januar til og med måneden");
    return new Definition(
            "forbrug-pr-maaned",
            "Forbrug pr. måned",
            Kapitel.STYRING,
            "Hvordan årets udgifter til indsatser er løbet på måned for måned, ved siden af året før.",
            "Nettodriftsudgifter til service (dranst 1 og 2) efter bogføringsdatoens måned, i hver af"
                + " kontoplanens hovedgrupper og i alt, for alle målgrupper. Det, der er bogført før eller"
                + " efter regnskabsåret, står i årets første eller sidste måned. Posteringer uden"
                + " bogføringsdato står for sig og er ikke i det akkumulerede. I årets priser.",
            Enhed.KR,
            "Kommunernes budgetopfølgning",
            List.of("posteringer"),
            etiketter)
        .med(Beloeb.NETTOUDGIFTER_I_AARETS_PRISER);
  }

  @Override
  public List<Kolonnekrav> kolonner() {
    return List.of(new Kolonnekrav("posteringer", "bogføringsdato"));
  }

  @Override
  public void tael(Postering postering, Kalender kalender, Taelling taelling) {
    if (Hovedgrupper.nettoservice(postering.konto(), postering.dranst())) {
      LocalDate dag = postering.bogfoert();
      if (dag == null) {
        taelling.laegTil(postering.aar(), UDEN_DATO, "", 0, 0, postering.oere());
      } else {
        int maaned = Taelling.periode(naermeste(postering.aar(), dag));
        taelling.laegTil(maaned, postering.konto().hovedgruppe(), "", 0, 0, postering.oere());
      }
    }
  }

  /** The month of the year that a day lies in, or lies nearest to. */
  private static YearMonth naermeste(int aar, LocalDate dag) {
    if (dag.getYear() == aar) {
      return YearMonth.from(dag);
    }
    return YearMonth.of(aar, dag.getYear() < aar ? Month.JANUARY : Month.DECEMBER);
  }

  @Override
  public void udled(Udledning udledning) {
    int aar = udledning.grundlag().koersel().aar();
    Optional<String> mangler = udledning.forudsaetninger().mangler();
    Set<Integer> regnskabsaar = udledning.forudsaetninger().regnskabsaar();
    List<Integer> aarene = Stream.of(aar - 1, aar).filter(regnskabsaar::contains).toList();
    if (mangler.isPresent() || aarene.isEmpty()) {
      udledning.udenPeriode(
          List.of(Felt.ene(Enhed.KR)),
          mangler.orElse("hverken året eller året før har posteringer"));
      return;
    }
    Set<String> grupper = new TreeSet<>(Hovedgrupper.ETIKETTER.keySet());
    for (int et : aarene) {
      udledning.maanederIRegnskabsaaret(et).forEach(u -> grupper.addAll(u.kategorier()));
    }
    aarene.forEach(et -> skriv(udledning, et, grupper));
  }

  private static void skriv(Udledning udledning, int aar, Set<String> grupper) {
    Map<String, Long> akkumuleret = new TreeMap<>();
    for (Udsnit u : udledning.maanederIRegnskabsaaret(aar)) {
      long iAlt = 0;
      for (String gruppe : grupper) {
        long oere = u.sum(gruppe, "", 0);
        skriv(u, gruppe, oere, akkumuleret);
        iAlt = Math.addExact(iAlt, oere);
      }
      skriv(u, Hovedgrupper.I_ALT, iAlt, akkumuleret);
    }
    Udsnit hele = udledning.regnskabsaaret(aar);
    if (hele.kategorier().contains(UDEN_DATO)) {
      hele.penge().iAaretsPriser(new Felt(UDEN_DATO, MAANED, Enhed.KR), hele.sum(UDEN_DATO, "", 0));
    }
  }

  private static void skriv(Udsnit u, String gruppe, long oere, Map<String, Long> akkumuleret) {
    u.penge().iAaretsPriser(new Felt(gruppe, MAANED, Enhed.KR), oere);
    u.penge()
        .iAaretsPriser(
            new Felt(gruppe, AKKUMULERET, Enhed.KR),
            akkumuleret.merge(gruppe, oere, Math::addExact));
  }
}
