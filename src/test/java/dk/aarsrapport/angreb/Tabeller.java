package dk.aarsrapport.angreb;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The whole numbers of a run: how they are, and which of them its public files show. Editions of
 * several runs lie in the same tables: a row that one of them shows is known.
 */
final class Tabeller {
  private final Map<Tal, Long> sande = new LinkedHashMap<>();
  private final Map<String, Map<String, Map<String, Tal>>> efterSted = new TreeMap<>();
  private final Set<Tal> viste = new HashSet<>();
  private final Set<Tal> skjulte = new HashSet<>();
  private final Set<String> medTal = new HashSet<>();
  private final Set<String> udenTal = new HashSet<>();
  private final Map<Tal, String> enheder = new HashMap<>();

  /** Takes how the numbers are, before anything is hidden. */
  void sandt(Collection<Raekke> raekker) {
    for (Raekke r : raekker) {
      if (!r.harTal()) {
        udenTal.add(r.noegle());
        continue;
      }
      if (r.enhed().equals("kr")) {
        continue;
      }
      medTal.add(r.sted());
      boolean antal = r.enhed().equals("antal") && r.taeller().isEmpty();
      tag(Tal.af('t', r), antal ? r.vaerdi() : r.taeller(), r.enhed());
      tag(Tal.af('n', r), r.naevner(), r.enhed());
    }
  }

  private void tag(Tal tal, String vaerdi, String enhed) {
    if (vaerdi.isEmpty()) {
      return;
    }
    BigDecimal v = new BigDecimal(vaerdi);
    if (v.stripTrailingZeros().scale() > 0) {
      udenTal.add(tal.del() + tal.noegle());
      return;
    }
    Long foer = sande.put(tal, v.longValueExact());
    if (foer != null && foer != v.longValueExact()) {
      throw new IllegalArgumentException(tal + " is both " + foer + " and " + v);
    }
    enheder.put(tal, enhed);
    efterSted
        .computeIfAbsent(tal.del() + tal.noegletal(), n -> new TreeMap<>())
        .computeIfAbsent(tal.omraade(), n -> new TreeMap<>())
        .put(String.join("|", tal.periode(), tal.kategori(), tal.underkategori()), tal);
  }

  /** Takes what public files show and hide. */
  void offentligt(Collection<Raekke> raekker) {
    for (Raekke r : raekker) {
      for (char del : new char[] {'t', 'n'}) {
        Tal tal = Tal.af(del, r);
        if (sande.containsKey(tal)) {
          if (r.skjult()) {
            skjulte.add(tal);
          } else if (r.harTal()) {
            viste.add(tal);
          }
        }
      }
    }
  }

  Set<Tal> alle() {
    return sande.keySet();
  }

  long sand(Tal tal) {
    return sande.get(tal);
  }

  boolean har(Tal tal) {
    return sande.containsKey(tal);
  }

  boolean vist(Tal tal) {
    return viste.contains(tal);
  }

  /** True for a number whose row is in the public files, hidden in all of them. */
  boolean skjult(Tal tal) {
    return skjulte.contains(tal) && !viste.contains(tal);
  }

  String enhed(Tal tal) {
    return enheder.get(tal);
  }

  /** True where the row is there and its number could not be made, or is no whole number. */
  boolean udenTal(Tal tal) {
    return udenTal.contains(tal.noegle()) || udenTal.contains(tal.del() + tal.noegle());
  }

  /** True where the figure has some number of the area and period: what is not listed is 0. */
  boolean opgjort(Tal tal) {
    return medTal.contains(tal.sted());
  }

  /** The numbers of a figure in an area, by period, category and subcategory. */
  Map<String, Tal> i(char del, String noegletal, String omraade) {
    return efterSted.getOrDefault(del + noegletal, Map.of()).getOrDefault(omraade, Map.of());
  }

  /** The figures that have such a number. */
  List<String> noegletal(char del) {
    return efterSted.keySet().stream()
        .filter(n -> n.charAt(0) == del)
        .map(n -> n.substring(1))
        .toList();
  }

  Set<String> omraader() {
    Set<String> omraader = new HashSet<>();
    sande.keySet().forEach(tal -> omraader.add(tal.omraade()));
    return omraader;
  }
}
