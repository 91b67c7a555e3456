package dk.aarsrapport.noegletal;

import dk.aarsrapport.forloeb.Budgetpost;
import dk.aarsrapport.forloeb.Enkeltstaaende;
import dk.aarsrapport.forloeb.Postering;
import dk.aarsrapport.reference.Kontohierarki;
import dk.aarsrapport.resultat.Beloeb;
import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Definition.Kapitel;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Resultat;
import dk.aarsrapport.resultat.Status;
import dk.aarsrapport.taelling.Kalender;
import dk.aarsrapport.taelling.Taelling;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Consumption so far in a year that is not over, against the budget and the year before, and two
 * plain projections of how the year will end.
 */
final class ForbrugIAaret implements Noegletal {
  static final String FORBRUG = "forbrug";
  static final String BUDGET = "budget";
  static final String SAMME_DAG = "forbrug-samme-dag-sidste-aar";
  static final String SIDSTE_AAR = "regnskab-sidste-aar";
  static final String UDEN_DATO = "uden-bogfoeringsdato";
  private static final String BUDGET_TIL_DATO = "budget-til-dato";
  private static final String AFVIGELSE = "afvigelse-til-dato";
  private static final String TEMPO = "fremskrivning-tempo";
  private static final String PROFIL = "fremskrivning-profil";
  private static final String POSTERINGER = "posteringer";

  @Override
  public Definition definition() {
    Map<String, String> etiketter = new LinkedHashMap<>();
    etiketter.put(FORBRUG, "Forbrug til dato");
    etiketter.put(BUDGET, "Budget for hele året");
    etiketter.put(BUDGET_TIL_DATO, "Budgettets andel til dato");
    etiketter.put(AFVIGELSE, "Forbrug minus budgettets andel");
    etiketter.put(SAMME_DAG, "Forbrug samme dag sidste år");
    etiketter.put(SIDSTE_AAR, "Regnskab for hele sidste år");
    etiketter.put(TEMPO, "Fremskrivning: samme tempo resten af året");
    etiketter.put(PROFIL, "Fremskrivning: samme forløb som sidste år");
    etiketter.put(UDEN_DATO, "Posteringer uden bogføringsdato, ikke med i forbruget");
    return new Definition(
            "forbrug-i-aaret",
            "Forbrug i løbet af året",
            Kapitel.OEKONOMI,
            "Hvor langt kommunen er nået i sit budget på den sidste dag, der opgøres, og hvor året ender,"
                + " hvis forbruget fortsætter.",
            "Opgøres kun, når den sidste dag, der opgøres, ligger inde i året. Forbruget er årets"
                + " posteringer med bogføringsdato til og med den dag; budgettets andel er budgettet"
                + " gange dage gået / dage i året. Fremskrivningerne er regnestykker, ikke skøn: samme"
                + " tempo er forbruget gange dage i året / dage gået; samme forløb er forbruget gange"
                + " sidste års regnskab / forbruget samme dag sidste år. Niveauer og dranst som i"
                + " budget-regnskab. I årets priser.",
            Enhed.KR,
            "Kommunernes budgetopfølgning",
            List.of(POSTERINGER),
            etiketter)
        .med(Beloeb.I_KONTOHIERARKIET);
  }

  @Override
  public List<Kolonnekrav> kolonner() {
    return List.of(new Kolonnekrav(POSTERINGER, "bogføringsdato"));
  }

  private static boolean midtIAaret(Kalender kalender) {
    LocalDate til = kalender.opgjortTil();
    return til.getDayOfYear() < til.lengthOfYear();
  }

  @Override
  public void tael(Postering postering, Kalender kalender, Taelling taelling) {
    LocalDate til = kalender.opgjortTil();
    if (postering.sti().equals(Kontohierarki.UDENFOR) || !midtIAaret(kalender)) {
      return;
    }
    LocalDate bogfoert = postering.bogfoert();
    if (postering.aar() == til.getYear() && bogfoert == null) {
      laegTil(taelling, til, postering.sti(), UDEN_DATO, postering.oere());
    } else if (postering.aar() == til.getYear() && !bogfoert.isAfter(til)) {
      laegTil(taelling, til, postering.sti(), FORBRUG, postering.oere());
    } else if (postering.aar() == til.getYear() - 1) {
      laegTil(taelling, til, postering.sti(), SIDSTE_AAR, postering.oere());
      if (bogfoert != null && !bogfoert.isAfter(til.minusYears(1))) {
        laegTil(taelling, til, postering.sti(), SAMME_DAG, postering.oere());
      }
    }
  }

  @Override
  public void tael(Enkeltstaaende raekke, Kalender kalender, Taelling taelling) {
    LocalDate til = kalender.opgjortTil();
    if (raekke instanceof Budgetpost budget
        && !budget.sti().equals(Kontohierarki.UDENFOR)
        && budget.aar() == til.getYear()
        && midtIAaret(kalender)) {
      laegTil(taelling, til, budget.sti(), BUDGET, budget.oere());
    }
  }

  private static void laegTil(
      Taelling taelling, LocalDate til, String sti, String slags, long oere) {
    taelling.laegTil(til.getYear(), sti, slags, 0, 0, oere);
  }

  @Override
  public void udled(Udledning udledning) {
    Kalender kalender = udledning.grundlag().kalender();
    if (midtIAaret(kalender)) {
      LocalDate til = kalender.opgjortTil();
      boolean medBudget =
          udledning.medlemmer().stream()
              .allMatch(
                  k -> udledning.grundlag().daekning().aar(BUDGET, k).contains(til.getYear()));
      boolean medSidsteAar = udledning.forudsaetninger().regnskabsaar().contains(til.getYear() - 1);
      udledning.hvertRegnskabsaar(
          List.of(Felt.ene(Enhed.KR)),
          u -> {
            if (u.aar() == til.getYear()) {
              BudgetRegnskab.niveauer(u)
                  .forEach((sti, n) -> new Linje(u, sti, n, til).skriv(medBudget, medSidsteAar));
            }
          });
    }
  }

  /** One level on the last day covered. */
  private record Linje(Udsnit u, String sti, Map<String, Long> sum, LocalDate til) {
    void skriv(boolean medBudget, boolean medSidsteAar) {
      BigDecimal gaaet = BigDecimal.valueOf(til.getDayOfYear());
      BigDecimal dage = BigDecimal.valueOf(til.lengthOfYear());
      BigDecimal forbrug = kr(FORBRUG);
      beloeb(FORBRUG, forbrug);
      beloeb(UDEN_DATO, kr(UDEN_DATO));
      beloeb(TEMPO, brudt(forbrug, dage, gaaet));
      if (medBudget) {
        BigDecimal andel = brudt(kr(BUDGET), gaaet, dage);
        beloeb(BUDGET, kr(BUDGET));
        beloeb(BUDGET_TIL_DATO, andel);
        beloeb(AFVIGELSE, forbrug.subtract(andel));
      } else {
        uden("der er intet budget for året", BUDGET, BUDGET_TIL_DATO, AFVIGELSE);
      }
      if (!medSidsteAar) {
        uden("sidste år har ingen posteringer", SAMME_DAG, SIDSTE_AAR, PROFIL);
        return;
      }
      beloeb(SAMME_DAG, kr(SAMME_DAG));
      beloeb(SIDSTE_AAR, kr(SIDSTE_AAR));
      if (kr(SAMME_DAG).signum() == 0) {
        uden("der var intet forbrug samme dag sidste år", PROFIL);
      } else {
        beloeb(PROFIL, brudt(forbrug, kr(SIDSTE_AAR), kr(SAMME_DAG)));
      }
    }

    private BigDecimal kr(String slags) {
      return BigDecimal.valueOf(sum.getOrDefault(slags, 0L), 2);
    }

    private static BigDecimal brudt(BigDecimal beloeb, BigDecimal gange, BigDecimal delt) {
      return beloeb.multiply(gange).divide(delt, Penge.REGNEPRAECISION);
    }

    private void beloeb(String slags, BigDecimal beloeb) {
      u.penge().skriv(new Felt(sti, slags, Enhed.KR), beloeb.round(Resultat.PRAECISION));
    }

    private void uden(String aarsag, String... slags) {
      for (String en : slags) {
        u.udenVaerdi(new Felt(sti, en, Enhed.KR), Status.IKKE_BEREGNET, aarsag);
      }
    }
  }
}
