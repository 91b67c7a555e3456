package dk.aarsrapport.noegletal;

import dk.aarsrapport.forloeb.Forloeb;
import dk.aarsrapport.forloeb.Underretning;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.taelling.Taelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Notifications of a year divided by one thing that is written about each of them. */
final class Underretningstaelling {
  static final List<String> INPUT = List.of("underretninger");

  private Underretningstaelling() {}

  /** Counts each notification in its category of the year. */
  static void tael(Forloeb forloeb, Taelling taelling, Function<Underretning, String> kategori) {
    for (Underretning underretning : forloeb.af(Underretning.class)) {
      taelling.tael(
          underretning.modtaget().getYear(), Fritekst.oplyst(kategori.apply(underretning)));
    }
  }

  /** Writes each category as a share of all; spellings that differ in case are one. */
  static void udledFritekst(Udledning udledning, String kolonne) {
    udledning.hvertAar(
        List.of(Felt.ene(Enhed.PCT)),
        u -> udled(u, stavet(udledning, u, kolonne), Underretninger::alle));
  }

  /** The counts by common spelling. */
  static Map<String, Long> stavet(Udledning udledning, Udsnit u, String kolonne) {
    Map<String, Long> antal = new TreeMap<>();
    for (String kategori : u.kategorier()) {
      antal.merge(
          udledning.stavet("underretninger", kolonne, kategori),
          u.sum(kategori, "", 0),
          Math::addExact);
    }
    return antal;
  }

  /** The counts of a closed list, zeros too, and what else occurs. */
  static Map<String, Long> medLukket(Udsnit u, List<String> lukket) {
    Map<String, Long> antal = new TreeMap<>();
    lukket.forEach(kategori -> antal.put(kategori, 0L));
    u.kategorier().forEach(kategori -> antal.put(kategori, u.sum(kategori, "", 0)));
    return antal;
  }

  /** Writes each category as a share of all, and says what they are together. */
  static void udled(Udsnit u, Map<String, Long> antal, BiFunction<Udsnit, Tal, Tal> sammen) {
    List<Tal> dele = new ArrayList<>();
    antal.forEach((kategori, a) -> dele.add(u.beregnet(Fritekst.navn(kategori), a)));
    Tal alle = sammen.apply(u, u.sum("alle", dele));
    if (dele.isEmpty()) {
      u.andel(Felt.ene(Enhed.PCT), alle, alle);
    }
    int nummer = 0;
    for (String kategori : antal.keySet()) {
      u.andel(Felt.af(kategori, Enhed.PCT), dele.get(nummer++), alle);
    }
  }
}
