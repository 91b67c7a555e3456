package dk.aarsrapport.regneark;

import dk.aarsrapport.rapport.Udgivelse;
import dk.aarsrapport.resultat.Noegle;
import dk.aarsrapport.resultat.Resultat;
import dk.aarsrapport.resultat.Styring;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/**
 * What the follow-up of one area stands on.
 *
 * @param udgivelse the edition
 * @param totaler the levels, from the totals down; none where there is no budget to follow up
 */
record Opfoelgningsgrundlag(Udgivelse udgivelse, List<Opfoelgningstrae> totaler) {
  static final String EGET_SKOEN = "eget skøn";

  /** How the expected is calculated where nobody has said it, the first that applies. */
  enum Metode {
    AARET_ER_OMME("forbruget, året er omme"),
    DISPONERET("forbrug + disponeret"),
    FREMSKREVET("forbruget fremskrevet efter dage");

    private final String etiket;

    Metode(String etiket) {
      this.etiket = etiket;
    }

    String etiket() {
      return etiket;
    }
  }

  static Opfoelgningsgrundlag af(Udgivelse udgivelse) {
    List<Resultat> egne =
        udgivelse
            .resultater()
            .af(Opfoelgningstrae.ID)
            .filter(r -> erAarets(udgivelse, r.noegle()))
            .toList();
    return new Opfoelgningsgrundlag(
        udgivelse, Opfoelgningstrae.af(egne, udgivelse.forventetSidst()));
  }

  private static boolean erAarets(Udgivelse udgivelse, Noegle noegle) {
    return noegle.noegletal().equals(Opfoelgningstrae.ID)
        && noegle.omraade().equals(udgivelse.omraade().id())
        && noegle.periode().equals(Integer.toString(udgivelse.aar()));
  }

  List<Opfoelgningskolonne> kolonner() {
    return Opfoelgningskolonne.vises(
        egne(),
        iAaret() && styring().sidsteAar().stream().anyMatch(s -> s.medDato() > 0),
        totaler.stream().anyMatch(t -> t.kroner(Opfoelgningstrae.FORVENTET_SIDST) != null));
  }

  private Styring styring() {
    return udgivelse.styring();
  }

  /** True where the controller's own forecast has a place: one municipality's, with its rows. */
  boolean egne() {
    return udgivelse.omraade().erKommune() && !styring().budget().isEmpty();
  }

  /** True where nothing is hidden. */
  boolean alt() {
    return udgivelse.udgave().fortrolig();
  }

  private LocalDate til() {
    return udgivelse.opgoerelse().til();
  }

  /** True while some of the year is left. */
  boolean iAaret() {
    return udgivelse.opfoelgning();
  }

  int dageIAaret() {
    return LocalDate.of(udgivelse.aar(), 1, 1).lengthOfYear();
  }

  int dageTil() {
    return iAaret() ? til().getDayOfYear() : dageIAaret();
  }

  /** The year in words, and the day where it is not over. */
  String periode() {
    return udgivelse.naar() + ", kr.";
  }

  /** How many interventions with a price run on, on the accounts of a path. */
  long loebende(String sti) {
    return styring().loebende().stream()
        .filter(l -> l.sti().equals(sti) && l.pris() != null)
        .filter(l -> l.slut().isAfter(til()))
        .mapToLong(Styring.Loebende::antal)
        .sum();
  }

  /** How the expected of a line of accounts is calculated. */
  Metode metode(String sti) {
    if (!iAaret()) {
      return Metode.AARET_ER_OMME;
    }
    return loebende(sti) > 0 ? Metode.DISPONERET : Metode.FREMSKREVET;
  }

  /** What it comes to. */
  BigDecimal beregnet(Opfoelgningstrae n, Metode metode) {
    BigDecimal forbrug = n.kroner(Opfoelgningstrae.FORBRUG);
    return switch (metode) {
      case AARET_ER_OMME -> forbrug;
      case DISPONERET -> forbrug.add(n.kroner(Opfoelgningstrae.DISPONERET));
      case FREMSKREVET ->
          forbrug
              .multiply(BigDecimal.valueOf(dageIAaret()))
              .divide(BigDecimal.valueOf(dageTil()), Resultat.PRAECISION);
    };
  }

  /** The year's budget on the accounts of a path. */
  List<Styring.Budget> budget(String sti) {
    return styring().budget().stream()
        .filter(b -> b.aar() == udgivelse.aar() && b.sti().equals(sti))
        .toList();
  }

  /** The forecast that the budget has of a path; null where it says nothing. */
  BigDecimal skoen(String sti) {
    List<Long> skoen =
        budget(sti).stream().map(Styring.Budget::forventet).filter(Objects::nonNull).toList();
    return skoen.isEmpty() ? null : kroner(skoen.stream().reduce(0L, Math::addExact));
  }

  /** What the budget says of a path. */
  String bemaerkning(String sti) {
    return budget(sti).stream()
        .map(Styring.Budget::bemaerkning)
        .filter(b -> !b.isEmpty())
        .distinct()
        .collect(Collectors.joining("; "));
  }

  /** What was spent on a level up to the same day last year. */
  BigDecimal sammeDag(Opfoelgningstrae n) {
    return foer(n, Styring.SidsteAar::sammeDag);
  }

  /** What was spent on a level in all of last year. */
  BigDecimal sidsteAar(Opfoelgningstrae n) {
    return foer(n, Styring.SidsteAar::heleAaret);
  }

  private BigDecimal foer(Opfoelgningstrae n, ToLongFunction<Styring.SidsteAar> slags) {
    return kroner(
        styring().sidsteAar().stream()
            .filter(
                s ->
                    s.sti().equals(n.sti())
                        || (!n.direkte()
                            && s.sti().startsWith(n.sti() + Opfoelgningstrae.SKILLETEGN)))
            .mapToLong(slags)
            .reduce(0L, Math::addExact));
  }

  static BigDecimal kroner(long oere) {
    return BigDecimal.valueOf(oere, 2);
  }
}
