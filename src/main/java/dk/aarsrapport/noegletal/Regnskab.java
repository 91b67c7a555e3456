package dk.aarsrapport.noegletal;

import dk.aarsrapport.taelling.Celle;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the public accounts tell of a year's steps: a function's net amount, which is its gross
 * amount where nothing is refunded, or nearly where little is, and so a step that is of whole
 * functions.
 */
final class Regnskab {
  /** A gross amount is nearly told when the net amount is no further from it. */
  private static final int NAER_PCT = 5;

  /** The functions whose gross amount is told. */
  private final Set<Long> viste = new HashSet<>();

  private final Set<Long> naestenViste = new HashSet<>();

  /** The steps of each municipality's functions. */
  private final Map<Long, Set<String>> trinEfterSted = new HashMap<>();

  private Regnskab() {}

  /** What they tell of these steps of an area's expenditure. */
  static Regnskab af(Udsnit u, List<String> alleTrin) {
    Regnskab regnskab = new Regnskab();
    Map<Long, Long> brutto = new HashMap<>();
    for (Celle celle : u.celler()) {
      if (celle.del() == 0 && celle.antal() != 0 && alleTrin.contains(celle.kategori())) {
        brutto.merge(Trinbeloeb.funktion(celle.spand()), celle.antal(), Math::addExact);
        regnskab
            .trinEfterSted
            .computeIfAbsent(celle.spand(), sted -> new HashSet<>())
            .add(celle.kategori());
      }
    }
    Udsnit netto = u.hos(UdgifterPrFunktion.ID);
    for (String kode : netto.kategorier()) {
      long funktion = Trinbeloeb.sted(0, kode);
      Long gross = brutto.get(funktion);
      if (gross != null) {
        long net = netto.sum(kode, "", 0);
        if (net == gross) {
          regnskab.viste.add(funktion);
        }
        if (Math.abs(net - gross) * 100 <= Math.abs(gross) * NAER_PCT) {
          regnskab.naestenViste.add(funktion);
        }
      }
    }
    return regnskab;
  }

  /** True when a function's amount is told. */
  boolean viser(long funktion) {
    return viste.contains(funktion);
  }

  /** True when a function's amount is told, or nearly: of its steps each tells the others. */
  boolean viserNaesten(long funktion) {
    return naestenViste.contains(funktion);
  }

  /** True when a step is of functions that are told, each whole in its municipality. */
  boolean fortaeller(String trin) {
    return trinEfterSted.entrySet().stream()
        .filter(sted -> sted.getValue().contains(trin))
        .allMatch(sted -> sted.getValue().size() == 1 && viser(Trinbeloeb.funktion(sted.getKey())));
  }
}
