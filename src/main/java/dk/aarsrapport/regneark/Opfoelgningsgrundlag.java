package dk.aarsrapport.regneark;

import dk.aarsrapport.rapport.Udgivelse;
import dk.aarsrapport.resultat.Noegle;
import dk.aarsrapport.resultat.Resultat;
import dk.aarsrapport.resultat.Styring;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
    return new Opfoelgningsgrundlag(
        udgivelse, Opfoelgningstrae.af(aarets(udgivelse).toList(), udgivelse.forventetSidst()));
  }

  private static Stream<Resultat> aarets(Udgivelse udgivelse) {
    return udgivelse
        .resultater()
        .af(Opfoelgningstrae.ID)
        .filter(r -> erAarets(udgivelse, r.noegle()));
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

  /** True when what is written on the running interventions changes what the year is to cost. */
  boolean foelgerMed() {
    return iAaret() && egne() && !totaler.isEmpty();
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

  /** What is promised on no account; empty where the figure has nothing of the kind. */
  Optional<Resultat> udenKonto() {
    return aarets(udgivelse)
        .filter(r -> r.noegle().kategori().equals(Opfoelgningstrae.UDEN_KONTO))
        .findFirst();
  }

  /** The same in kroner; null where it is hidden or not calculated. */
  BigDecimal disponeretUdenKonto() {
    Optional<Resultat> disponeret = udenKonto();
    return disponeret.isPresent() ? disponeret.get().vaerdi() : BigDecimal.ZERO;
  }

  /** True where there is, or a price that is written on its row would make it. */
  boolean kanVaereUdenKonto() {
    return udenKonto().isPresent()
        || (foelgerMed()
            && Disponeringsark.findes(udgivelse)
            && styring().loebende().stream().anyMatch(l -> l.sti().isEmpty()));
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
