package dk.aarsrapport.regneark;

import dk.aarsrapport.rapport.Udgivelse;
import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Kategorier;
import dk.aarsrapport.resultat.Noegle;
import dk.aarsrapport.resultat.Resultat;
import dk.aarsrapport.resultat.Status;
import dk.aarsrapport.resultat.Styring;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What the months of one area stand on.
 *
 * @param udgivelse the edition
 * @param grupper the groups of accounts that the year's months are split in
 */
record Maanedsgrundlag(Udgivelse udgivelse, List<String> grupper) {
  static final String ID = "forbrug-pr-maaned";
  static final String I_ALT = "i-alt";
  static final String UDEN_DATO = "uden-dato";
  private static final String MAANED = "maaned";
  private static final String AKKUMULERET = "akkumuleret";
  private static final int MAANEDER = 12;

  static Maanedsgrundlag af(Udgivelse udgivelse) {
    String aar = Integer.toString(udgivelse.aar());
    List<String> grupper =
        udgivelse
            .definition(ID)
            .map(Kategorier::new)
            .map(
                orden ->
                    udgivelse
                        .resultater()
                        .af(ID)
                        .filter(r -> r.noegle().omraade().equals(udgivelse.omraade().id()))
                        .filter(r -> r.noegle().periode().startsWith(aar + "-"))
                        .map(r -> r.noegle().kategori())
                        .filter(k -> !k.equals(I_ALT))
                        .distinct()
                        .sorted(orden)
                        .toList())
            .orElse(List.of());
    return new Maanedsgrundlag(udgivelse, grupper);
  }

  Definition definition() {
    return udgivelse.definition(ID).orElseThrow();
  }

  /** True when some month of the year has an amount. */
  boolean noget() {
    return udgivelse.definition(ID).isPresent()
        && maaneder().stream().anyMatch(m -> kroner(iMaaneden(aar(), m, I_ALT)) != null);
  }

  int aar() {
    return udgivelse.aar();
  }

  int foer() {
    return aar() - 1;
  }

  static List<Integer> maaneder() {
    return IntStream.rangeClosed(1, MAANEDER).boxed().toList();
  }

  /** True when the year before has its months. */
  boolean medFoer() {
    return maaneder().stream().anyMatch(m -> iMaaneden(foer(), m, I_ALT) != null);
  }

  /** True when all months of the year before have an amount and the year comes to something. */
  boolean medRytme() {
    return maaneder().stream().allMatch(m -> kroner(fraJanuar(foer(), m)) != null)
        && kroner(fraJanuar(foer(), MAANEDER)).signum() != 0;
  }

  /** The amount of a month; null where there is no such row. */
  Resultat iMaaneden(int aar, int maaned, String kategori) {
    return tal(YearMonth.of(aar, maaned).toString(), kategori, MAANED);
  }

  /** The amount from January to the end of a month. */
  Resultat fraJanuar(int aar, int maaned) {
    return tal(YearMonth.of(aar, maaned).toString(), I_ALT, AKKUMULERET);
  }

  /** What has no day. */
  Resultat udenDato(int aar) {
    return tal(Integer.toString(aar), UDEN_DATO, MAANED);
  }

  private Resultat tal(String periode, String kategori, String underkategori) {
    return udgivelse
        .resultater()
        .find(new Noegle(ID, udgivelse.omraade().id(), periode, kategori, underkategori))
        .orElse(null);
  }

  /** The amount to calculate with; null where none is to be shown. */
  static BigDecimal kroner(Resultat resultat) {
    return resultat != null && resultat.status().harVaerdi() ? resultat.vaerdi() : null;
  }

  /** True for the month that the last day covered lies inside. */
  boolean halv(int maaned) {
    Resultat resultat = iMaaneden(aar(), maaned, I_ALT);
    return resultat != null && resultat.status() == Status.UFULDSTAENDIG;
  }

  /** The months of the year that are over, from January on, as long as each has its amount. */
  int hele() {
    int hele = 0;
    while (hele < MAANEDER && !halv(hele + 1) && kroner(fraJanuar(aar(), hele + 1)) != null) {
      hele++;
    }
    return hele;
  }

  LocalDate til() {
    return udgivelse.opgoerelse().til();
  }

  /** What service has budgeted for the year; empty where a municipality has no budget for it. */
  Optional<BigDecimal> budget() {
    List<Styring.Servicebudget> aarets =
        udgivelse.styring().service().stream().filter(s -> s.aar() == aar()).toList();
    boolean alle = !Opfoelgningsgrundlag.af(udgivelse).totaler().isEmpty();
    return aarets.isEmpty() || !alle
        ? Optional.empty()
        : Optional.of(
            Opfoelgningsgrundlag.kroner(
                aarets.stream().map(Styring.Servicebudget::oere).reduce(0L, Math::addExact)));
  }
}
