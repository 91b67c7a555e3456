package dk.aarsrapport.noegletal;

import dk.aarsrapport.forloeb.Aktivitet;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Resultat;
import dk.aarsrapport.resultat.Stoerrelse;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What was given of one category of a subject of {@code aktivitetstal}, of one sex or of all. */
final class Aktivitetspost {
  private static final BigDecimal EN = BigDecimal.valueOf(Aktivitet.EN);
  private static final BigDecimal HUNDREDE = BigDecimal.valueOf(100);

  private final String emne;
  private final String kategori;
  private final String koen;
  private final Map<Enhed, Map<Integer, Long>> efterEnhed = new TreeMap<>();
  private long grundlag;
  private long raekker;
  private long raekkerMedGrundlag;

  Aktivitetspost(String emne, String kategori, String koen) {
    this.emne = emne;
    this.kategori = kategori;
    this.koen = koen;
  }

  void tal(String enhed, int kommune, long dele) {
    Enhed denne =
        Stream.of(Enhed.values()).filter(e -> e.kode().equals(enhed)).findFirst().orElseThrow();
    efterEnhed.computeIfAbsent(denne, e -> new TreeMap<>()).merge(kommune, dele, Math::addExact);
  }

  void grundlag(long antal) {
    grundlag = Math.addExact(grundlag, antal);
  }

  void raekker(long antal) {
    raekker += antal;
  }

  void raekkerMedGrundlag(long antal) {
    raekkerMedGrundlag += antal;
  }

  Set<Integer> kommuner() {
    Set<Integer> kommuner = new TreeSet<>();
    efterEnhed.values().forEach(tal -> kommuner.addAll(tal.keySet()));
    return kommuner;
  }

  /** The unit; the first of several. */
  Enhed enhed() {
    return efterEnhed.keySet().iterator().next();
  }

  boolean erAntal() {
    return enhed() == Enhed.ANTAL;
  }

  boolean erBeloeb() {
    return enhed() == Enhed.KR;
  }

  /** True for numbers of which a sum means something. */
  boolean laeggesSammen() {
    return erAntal() || erBeloeb();
  }

  /** The category, with the sex where there is one. */
  String navn() {
    return koen.isEmpty() ? kategori : kategori + ", " + koen;
  }

  Felt felt() {
    return new Felt(emne, navn(), enhed());
  }

  Felt pct() {
    return new Felt(emne, navn() + "-pct", Enhed.PCT);
  }

  /** Why its rows make no number; empty where they do. */
  Optional<String> grund() {
    if (efterEnhed.size() > 1) {
      return Optional.of("rækkerne om det samme har forskellige enheder");
    }
    if (raekker > 1 && !laeggesSammen()) {
      return Optional.of(
          "tal i " + enhed().etiket() + " kan ikke lægges sammen, og der er flere af dem");
    }
    return Optional.empty();
  }

  BigDecimal vaerdi() {
    return dele().divide(EN, Resultat.PRAECISION).stripTrailingZeros();
  }

  private BigDecimal dele() {
    return BigDecimal.valueOf(efterEnhed.get(enhed()).values().stream().reduce(0L, Math::addExact));
  }

  /** True where every municipality's number is whole. */
  boolean hel() {
    return efterEnhed.get(enhed()).values().stream().allMatch(tal -> tal % Aktivitet.EN == 0);
  }

  /** The number as a count of its own. */
  Tal tal(Udsnit u) {
    return u.beregnet(Fritekst.navn(emne, kategori, koen), dele().longValueExact() / Aktivitet.EN);
  }

  /**
   * What numbers with decimals give away, each municipality's too: a count of as many wholes, which
   * add up to no other.
   */
  List<Tal> afrundede(Udsnit u) {
    List<Tal> alle = new ArrayList<>();
    alle.add(u.yderpunkt(Fritekst.navn(emne, kategori, koen), hele(dele().longValueExact())));
    efterEnhed
        .get(enhed())
        .forEach(
            (kommune, tal) ->
                alle.add(
                    u.yderpunkt(
                        Fritekst.navn(emne, kategori, koen, "kommune", kommune.toString()),
                        hele(tal))));
    return alle;
  }

  private static long hele(long dele) {
    return dele > 0 && dele < Aktivitet.EN ? 1 : dele / Aktivitet.EN;
  }

  boolean medGrundlag() {
    return raekkerMedGrundlag > 0;
  }

  boolean altMedGrundlag() {
    return raekkerMedGrundlag == raekker;
  }

  BigDecimal grundlaget() {
    return BigDecimal.valueOf(grundlag);
  }

  /** How many the number is of. */
  Tal grundlag(Udsnit u) {
    return u.beregnet(Fritekst.navn(emne, kategori, koen, "grundlag"), grundlag);
  }

  /** Writes an amount, share, mean or index as it was given. */
  void skriv(Udsnit u) {
    if (!medGrundlag() || erBeloeb()) {
      u.skriv(felt(), vaerdi(), null, null, medGrundlag() ? grundlag(u).stoerrelser() : List.of());
      return;
    }
    BigDecimal taeller =
        enhed() == Enhed.PCT
            ? vaerdi().multiply(grundlaget()).divide(HUNDREDE, Resultat.PRAECISION)
            : vaerdi().multiply(grundlaget());
    List<Stoerrelse> stoerrelser = new ArrayList<>(grundlag(u).stoerrelser());
    if (enhed() == Enhed.PCT) {
      long antal = Math.max(0, taeller.setScale(0, RoundingMode.HALF_UP).longValue());
      stoerrelser.addAll(
          u.yderpunkt(Fritekst.navn(emne, kategori, koen, "del"), antal).stoerrelser());
    }
    u.skriv(felt(), vaerdi(), taeller, grundlaget(), stoerrelser);
  }
}
