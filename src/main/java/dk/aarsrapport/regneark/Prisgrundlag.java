package dk.aarsrapport.regneark;

import dk.aarsrapport.rapport.Udgivelse;
import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Kategorier;
import dk.aarsrapport.resultat.Noegle;
import dk.aarsrapport.resultat.Resultat;
import dk.aarsrapport.resultat.Status;
import java.util.List;
import java.util.Optional;

/**
 * The numbers of volume and price of one area, as the figures have them.
 *
 * @param udgivelse the edition
 * @param aar the years with a price, in order
 */
record Prisgrundlag(Udgivelse udgivelse, List<String> aar) {
  static final String ENHEDSPRIS = "enhedspris";
  static final String HELAAR = "helaarspersoner";
  static final String TYPER = "helaarspersoner-type";
  static final String MAENGDE_PRIS = "maengde-pris";
  static final String I_ALT = "i-alt";
  private static final String UDGIFT = "udgifter-paa-trappen";
  private static final List<String> DELE = List.of("maengde", "pris");

  static Prisgrundlag af(Udgivelse udgivelse) {
    return new Prisgrundlag(
        udgivelse,
        udgivelse
            .resultater()
            .af(ENHEDSPRIS)
            .filter(r -> r.noegle().omraade().equals(udgivelse.omraade().id()))
            .filter(r -> r.status().harVaerdi())
            .map(r -> r.noegle().periode())
            .distinct()
            .sorted()
            .toList());
  }

  /** True when some step has number and price in the last year. */
  boolean noget() {
    return !aar.isEmpty() && !medPris().isEmpty();
  }

  /** The steps, in order. */
  List<String> trin() {
    return definition().etiketter().keySet().stream().filter(t -> !t.equals(I_ALT)).toList();
  }

  Definition definition() {
    return udgivelse.definition(ENHEDSPRIS).orElseThrow();
  }

  String navn(String trin) {
    return definition().etiket(trin);
  }

  /** A number of the area as it is shown; empty where there is no such row. */
  Optional<Resultat> resultat(String id, String periode, String kategori) {
    return find(id, periode, kategori, "");
  }

  private Optional<Resultat> find(
      String id, String periode, String kategori, String underkategori) {
    return udgivelse
        .resultater()
        .find(new Noegle(id, udgivelse.omraade().id(), periode, kategori, underkategori));
  }

  /** A number of the area; null where there is none to show. */
  Resultat tal(String id, String periode, String kategori, String underkategori) {
    return find(id, periode, kategori, underkategori)
        .filter(r -> r.status().harVaerdi())
        .orElse(null);
  }

  /** True for a year that the exports do not wholly cover. */
  boolean foreloebigt(String periode) {
    return udgivelse
        .resultater()
        .af(ENHEDSPRIS)
        .filter(r -> r.noegle().omraade().equals(udgivelse.omraade().id()))
        .anyMatch(r -> r.noegle().periode().equals(periode) && r.status() == Status.UFULDSTAENDIG);
  }

  /** The last year that is whole; else the last. */
  String sidste() {
    List<String> hele = aar.stream().filter(a -> !foreloebigt(a)).toList();
    return hele.isEmpty() ? aar.get(aar.size() - 1) : hele.get(hele.size() - 1);
  }

  /** The years with a price before the last two, in order. */
  List<String> tidligere() {
    return aar.stream().filter(a -> a.compareTo(foer()) < 0).toList();
  }

  /** The year that has a price and is not over, where there is one after the last whole year. */
  Optional<String> ikkeOmme() {
    return aar.stream().filter(a -> a.compareTo(sidste()) > 0).findFirst();
  }

  /** The types of intervention that somebody had in one of the years shown, in order of print. */
  List<String> typer() {
    return udgivelse
        .definition(TYPER)
        .map(Kategorier::new)
        .map(
            orden ->
                udgivelse
                    .resultater()
                    .af(TYPER)
                    .filter(r -> r.noegle().omraade().equals(udgivelse.omraade().id()))
                    .filter(r -> !r.noegle().kategori().isEmpty())
                    .filter(r -> erVist(r.noegle().periode()))
                    .map(r -> r.noegle().kategori())
                    .distinct()
                    .sorted(orden)
                    .toList())
        .orElse(List.of());
  }

  private boolean erVist(String periode) {
    return periode.equals(sidste()) || periode.equals(foer()) || tidligere().contains(periode);
  }

  String typenavn(String type) {
    return udgivelse.definition(TYPER).orElseThrow().etiket(type);
  }

  /** The steps that have number and price in the last year. */
  List<String> medPris() {
    return trin().stream()
        .filter(t -> tal(ENHEDSPRIS, sidste(), t, "") != null)
        .filter(t -> tal(HELAAR, sidste(), t, "") != null)
        .toList();
  }

  /** The steps whose change since the year before is split, with their price then. */
  List<String> delt() {
    String foer = foer();
    return medPris().stream()
        .filter(t -> DELE.stream().allMatch(d -> tal(MAENGDE_PRIS, sidste(), t, d) != null))
        .filter(t -> tal(ENHEDSPRIS, foer, t, "") != null && tal(HELAAR, foer, t, "") != null)
        .toList();
  }

  /**
   * The steps with expenses in one of the last two years, whose change is not among those split.
   */
  List<String> udeladte() {
    List<String> delt = delt();
    return trin().stream()
        .filter(t -> !delt.contains(t))
        .filter(t -> harUdgift(foer(), t) || harUdgift(sidste(), t))
        .toList();
  }

  private boolean harUdgift(String periode, String trin) {
    return find(UDGIFT, periode, trin, "kr")
        .filter(
            r ->
                r.status() == Status.DISKRETIONERET
                    || (r.status().harVaerdi() && r.vaerdi().signum() != 0))
        .isPresent();
  }

  /** The year before the last. */
  String foer() {
    return Integer.toString(Integer.parseInt(sidste()) - 1);
  }
}
