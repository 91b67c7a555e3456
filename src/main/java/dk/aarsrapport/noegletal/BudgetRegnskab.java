package dk.aarsrapport.noegletal;

import dk.aarsrapport.forloeb.Budgetpost;
import dk.aarsrapport.forloeb.Enkeltstaaende;
import dk.aarsrapport.forloeb.Kontosum;
import dk.aarsrapport.reference.Kontohierarki;
import dk.aarsrapport.resultat.Beloeb;
import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Definition.Kapitel;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Resultat;
import dk.aarsrapport.resultat.Status;
import dk.aarsrapport.taelling.Celle;
import dk.aarsrapport.taelling.Kalender;
import dk.aarsrapport.taelling.Taelling;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Budget against accounts on every level of the hierarchy of accounts. */
final class BudgetRegnskab implements Noegletal {
  private static final String BUDGET = "budget";
  private static final String REGNSKAB = "regnskab";
  private static final String AFVIGELSE = "afvigelse";

  @Override
  public Definition definition() {
    Map<String, String> etiketter = new LinkedHashMap<>();
    etiketter.put(BUDGET, "Budget");
    etiketter.put(REGNSKAB, "Regnskab");
    etiketter.put(AFVIGELSE, "Afvigelse");
    etiketter.put(PCT, "Afvigelse i pct. af budgettet");
    return new Definition(
            "budget-regnskab",
            "Budget og regnskab",
            Kapitel.OEKONOMI,
            "Om kommunen har brugt mere eller mindre, end den har budgetteret med.",
            "Budgettet er det korrigerede, hvor det er oplyst, ellers det oprindelige. Afvigelsen er"
                + " regnskab minus budget: plus er et merforbrug, minus et mindreforbrug. Niveauerne og"
                + " deres dranst er kontohierarkiets; konti uden for hierarkiet er ikke med. I årets"
                + " priser.",
            Enhed.KR,
            "Kommunens budget og regnskab. Ishøj Kommune, Familiecentrets årsrapport (2013)",
            List.of("posteringer", BUDGET),
            etiketter)
        .med(Beloeb.I_KONTOHIERARKIET);
  }

  @Override
  public void tael(Kontosum sum, Kalender kalender, Taelling taelling) {
    if (!sum.sti().equals(Kontohierarki.UDENFOR)) {
      taelling.laegTil(sum.aar(), sum.sti(), REGNSKAB, 0, 0, sum.oere());
    }
  }

  @Override
  public void tael(Enkeltstaaende raekke, Kalender kalender, Taelling taelling) {
    if (raekke instanceof Budgetpost budget && !budget.sti().equals(Kontohierarki.UDENFOR)) {
      taelling.laegTil(budget.aar(), budget.sti(), BUDGET, 0, 0, budget.oere());
    }
  }

  @Override
  public void udled(Udledning udledning) {
    udledning.hvertRegnskabsaar(
        List.of(Felt.ene(Enhed.KR)),
        u ->
            niveauer(u)
                .forEach(
                    (sti, oere) ->
                        skriv(
                            u,
                            sti,
                            oere.getOrDefault(BUDGET, 0L),
                            oere.getOrDefault(REGNSKAB, 0L))));
  }

  /** Øre of every level of the hierarchy, by what was counted. */
  static Map<String, Map<String, Long>> niveauer(Udsnit u) {
    Map<String, Map<String, Long>> niveauer = new TreeMap<>();
    for (Celle celle : u.celler()) {
      for (String sti : Kontohierarki.niveauer(celle.kategori())) {
        niveauer
            .computeIfAbsent(sti, s -> new TreeMap<>())
            .merge(celle.underkategori(), celle.antal(), Math::addExact);
      }
    }
    return niveauer;
  }

  private static void skriv(Udsnit u, String sti, long budget, long regnskab) {
    long afvigelse = Math.subtractExact(regnskab, budget);
    u.penge().iAaretsPriser(new Felt(sti, BUDGET, Enhed.KR), budget);
    u.penge().iAaretsPriser(new Felt(sti, REGNSKAB, Enhed.KR), regnskab);
    u.penge().iAaretsPriser(new Felt(sti, AFVIGELSE, Enhed.KR), afvigelse);
    Felt pct = new Felt(sti, PCT, Enhed.PCT);
    if (budget == 0) {
      u.udenVaerdi(pct, Status.IKKE_BEREGNET, "der er intet budget at måle afvigelsen mod");
    } else {
      u.penge()
          .skriv(
              pct,
              BigDecimal.valueOf(afvigelse)
                  .movePointRight(2)
                  .divide(BigDecimal.valueOf(budget), Resultat.PRAECISION));
    }
  }
}
