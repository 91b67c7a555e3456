package dk.aarsrapport.rapport.skabelon;

import dk.aarsrapport.resultat.Resultat;
import dk.aarsrapport.resultat.Status;

/** What is said of price and volume. */
final class Styringsord {
  private static final String ENHEDSPRIS = "enhedspris";

  private Styringsord() {}

  /**
   * {@code færre børn i 2017 end i 2016, men hver plads blev dyrere}: the last whole year against
   * the one before, in the numbers as they are printed.
   *
   * @param antal a step's full-year children
   * @param pris its price, in the same years
   */
  static String antalOgPris(Tidsserie antal, Tidsserie pris) {
    Resultat nu = antal.sidste().orElseThrow(() -> new UdenVaerdi(antal.grund()));
    Resultat foer =
        antal
            .aaretFoerSammenlignelig(nu)
            .filter(r -> Tidsserie.etAarFoer(r, nu))
            .orElseThrow(() -> new UdenVaerdi("der er ikke to hele år at sammenligne"));
    boolean ligeMange = Dansk.vaerdi(foer, 0).equals(Dansk.vaerdi(nu, 0));
    int flere = ligeMange ? 0 : nu.vaerdi().compareTo(foer.vaerdi());
    Resultat prisFoer = prisen(pris, foer.noegle().periode());
    Resultat prisNu = prisen(pris, nu.noegle().periode());
    Par priser = Par.af(prisFoer, prisNu, r -> Dansk.vaerdi(r, -1));
    int dyrere = priser.ens() ? 0 : prisNu.vaerdi().compareTo(prisFoer.vaerdi());
    String boern = flere == 0 ? "lige så mange børn " : flere > 0 ? "flere børn " : "færre børn ";
    String plads =
        dyrere == 0
            ? "kostede " + priser.uaendret("det samme")
            : dyrere > 0 ? "blev dyrere" : "blev billigere";
    return boern
        + Periode.iSaetning(nu.noegle().periode())
        + (flere == 0 ? " som " : " end ")
        + Periode.iSaetning(foer.noegle().periode())
        + (flere * dyrere < 0 ? ", men" : ", og")
        + " hver plads "
        + plads;
  }

  private static Resultat prisen(Tidsserie pris, String periode) {
    Resultat fundet =
        pris.i(periode)
            .filter(r -> r.status() == Status.OK)
            .orElseThrow(() -> new UdenVaerdi(pris.grund()));
    if (fundet.vaerdi().signum() <= 0) {
      throw new UdenVaerdi("der er ikke bogført udgifter på trinnet i begge år");
    }
    return fundet;
  }

  /** The price of a step beside its full-year children. */
  static Tidsserie pris(Opslag opslag, Sti antal, String omraade) {
    return opslag.serie(new Sti(ENHEDSPRIS, antal.kategori(), antal.underkategori()), omraade);
  }
}
