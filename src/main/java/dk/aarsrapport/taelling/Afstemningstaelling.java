package dk.aarsrapport.taelling;

import dk.aarsrapport.forloeb.Budgetpost;
import dk.aarsrapport.forloeb.Enkeltstaaende;
import dk.aarsrapport.forloeb.Kontosum;
import dk.aarsrapport.reference.Konto;
import dk.aarsrapport.reference.Kontohierarki;
import java.util.ArrayList;
import java.util.List;

/** Counts every øre of the accounts and the budget, for the reconciliation; no figure shows it. */
public final class Afstemningstaelling implements Taelbar {
  /** Postings by funktion and what they are counted as. */
  public static final int KONTI = 0;

  /** Postings by their lowest level in the hierarchy, or by funktion and dranst outside it. */
  public static final int REGNSKAB = 1;

  /** The budget in the same places. */
  public static final int BUDGET = 2;

  /** Rows of the budget with a forecast of their own. */
  public static final int MED_SKOEN = 3;

  /** The budget of the rows without. */
  public static final int UDEN_SKOEN = 4;

  /** What is neither drift nor statsrefusion. */
  public static final String ANDEN_DRANST = "anden-dranst";

  /** Postings on an account for a target group that the run leaves out. */
  public static final String ANDEN_MAALGRUPPE = "anden-maalgruppe";

  /** Marks a place in the hierarchy. */
  public static final String I_HIERARKIET = "i-hierarkiet";

  private static final int LANDET = 0;

  /**
   * A sum of one municipality and year.
   *
   * @param slags {@link #KONTI}, {@link #REGNSKAB}, {@link #BUDGET}, {@link #MED_SKOEN} or {@link
   *     #UDEN_SKOEN}
   * @param hvad funktion, or path in the hierarchy
   * @param klasse what it is counted as; of places {@link #I_HIERARKIET}, or the dranst outside
   */
  public record Sum(int kommune, int aar, int slags, String hvad, String klasse, long oere) {}

  @Override
  public void tael(Kontosum s, Kalender kalender, Taelling taelling) {
    String klasse =
        !s.netto()
            ? ANDEN_DRANST
            : s.konto().udeladt() ? ANDEN_MAALGRUPPE : s.konto().omraade().kode();
    taelling.laegTil(s.aar(), s.konto().funktion(), klasse, s.kommune(), KONTI, s.oere());
    sted(taelling, REGNSKAB, s.kommune(), s.aar(), s.sti(), s.konto(), s.dranst(), s.oere());
  }

  @Override
  public void tael(Enkeltstaaende raekke, Kalender kalender, Taelling taelling) {
    if (raekke instanceof Budgetpost b) {
      sted(taelling, BUDGET, b.kommune(), b.aar(), b.sti(), b.konto(), b.dranst(), b.oere());
      boolean skoen = b.forventet() != null;
      sted(
          taelling,
          skoen ? MED_SKOEN : UDEN_SKOEN,
          b.kommune(),
          b.aar(),
          b.sti(),
          b.konto(),
          b.dranst(),
          skoen ? 1 : b.oere());
    }
  }

  private static void sted(
      Taelling taelling,
      int slags,
      int kommune,
      int aar,
      String sti,
      Konto konto,
      int dranst,
      long oere) {
    if (sti.equals(Kontohierarki.UDENFOR)) {
      taelling.laegTil(aar, konto.funktion(), Integer.toString(dranst), kommune, slags, oere);
    } else {
      taelling.laegTil(aar, sti, I_HIERARKIET, kommune, slags, oere);
    }
  }

  /** The sums, in no particular order, when this was counted under the given number. */
  public static List<Sum> laes(Celler celler, int nummer) {
    List<Sum> summer = new ArrayList<>();
    celler.hver(
        noegletal -> noegletal == nummer,
        (sted, spande) -> {
          if (sted.omraader().contains(LANDET)) {
            spande.hver(
                (slags, oere) ->
                    summer.add(
                        new Sum(
                            sted.del(),
                            sted.periode(),
                            (int) slags,
                            sted.kategori(),
                            sted.underkategori(),
                            oere)));
          }
        });
    return summer;
  }
}
