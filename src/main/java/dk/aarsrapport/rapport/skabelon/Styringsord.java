package dk.aarsrapport.rapport.skabelon;

import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Kategorier;
import dk.aarsrapport.resultat.Resultat;
import dk.aarsrapport.resultat.Status;
import dk.aarsrapport.resultat.Talformat;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What is said of price, volume and budget. */
final class Styringsord {
  private static final String ENHEDSPRIS = "enhedspris";
  private static final String NIVEAU = " > ";
  private static final BigDecimal HUNDREDE = BigDecimal.valueOf(100);

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

  /**
   * {@code blev forbruget på »Børn og unge« 1,1 mio. kr. mindre end budgettet, svarende til 1,8
   * pct}, last in a sentence; where the year is not over, what it is expected to be. What the
   * hierarchy of accounts has at its top is named: other money may be told of beside it.
   */
  static String budgettet(Opslag opslag, Valg valg) {
    boolean omme = !opslag.udgivelse().opfoelgning();
    List<Resultat> budgetterne = totaler(opslag, valg, "korrigeret");
    BigDecimal budget = sum(budgetterne);
    BigDecimal brugt = sum(totaler(opslag, valg, omme ? "forbrug" : "forventet"));
    String paa = " på " + niveauer(opslag.definition(valg.sti().noegletal()), budgetterne);
    String foran = omme ? "blev forbruget" + paa + " " : "ventes forbruget" + paa + " at blive ";
    BigDecimal forskel = brugt.subtract(budget);
    String beloeb = Dansk.beloeb(forskel.abs());
    if (beloeb.equals(Dansk.beloeb(BigDecimal.ZERO))) {
      return foran + "som budgettet";
    }
    String ord = foran + beloeb + (forskel.signum() > 0 ? " større" : " mindre") + " end budgettet";
    if (budget.signum() <= 0) {
      return ord;
    }
    BigDecimal pct = forskel.abs().multiply(HUNDREDE).divide(budget, Resultat.PRAECISION);
    return ord + ", svarende til " + Talformat.tal(pct, 1) + " pct";
  }

  private static BigDecimal sum(List<Resultat> totaler) {
    return totaler.stream().map(Resultat::vaerdi).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static String niveauer(Definition definition, List<Resultat> totaler) {
    Kategorier navne = new Kategorier(definition);
    return Dansk.opremsning(
        totaler.stream().map(r -> "»" + navne.navn(r.noegle().kategori()) + "«").toList());
  }

  /** The totals of the hierarchy; those below are in them. */
  private static List<Resultat> totaler(Opslag opslag, Valg valg, String slags) {
    String aar = Integer.toString(opslag.udgivelse().aar());
    List<Resultat> alle =
        opslag.alle(valg.sti().noegletal(), opslag.id(valg.omraade())).stream()
            .filter(r -> r.noegle().periode().equals(aar))
            .filter(r -> r.enhed() == Enhed.KR)
            .toList();
    List<Resultat> totaler =
        alle.stream()
            .filter(r -> r.noegle().underkategori().equals(slags))
            .filter(r -> !r.noegle().kategori().contains(NIVEAU))
            .toList();
    Optional<Resultat> uden = totaler.stream().filter(r -> !r.status().harVaerdi()).findFirst();
    if (totaler.isEmpty() || uden.isPresent()) {
      throw new UdenVaerdi(
          uden.or(() -> alle.stream().findFirst())
              .map(Tidsserie::grund)
              .orElse("året har ikke både posteringer og budget"));
    }
    return totaler;
  }
}
