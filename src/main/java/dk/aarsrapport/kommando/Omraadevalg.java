package dk.aarsrapport.kommando;

import dk.aarsrapport.koersel.Koersel;
import dk.aarsrapport.reference.Kommunenavne;
import dk.aarsrapport.resultat.Omraade;
import dk.aarsrapport.taelling.Omraader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who gets a report, and whom each report shows beside them. */
final class Omraadevalg {
  private final Koersel koersel;
  private final Kommunenavne navne;
  private final Map<Omraade, List<Integer>> grupper = new LinkedHashMap<>();
  private final Omraader alle;

  private Omraadevalg(Koersel koersel, Kommunenavne navne) {
    this.koersel = koersel;
    this.navne = navne;
    Set<Integer> koder = new LinkedHashSet<>(koersel.deltagere().kommuner());
    koersel
        .deltagere()
        .grupper()
        .forEach(
            (id, gruppe) -> {
              grupper.put(Omraade.gruppe(id, gruppe.navn()), gruppe.kommuner());
              koder.addAll(gruppe.kommuner());
            });
    Map<Integer, String> viste = new LinkedHashMap<>();
    koder.forEach(kode -> viste.put(kode, navne.navn(kode)));
    alle = new Omraader(viste, grupper);
  }

  static Omraadevalg af(Koersel koersel, Kommunenavne navne) {
    return new Omraadevalg(koersel, navne);
  }

  /** All areas of the run. */
  Omraader alle() {
    return alle;
  }

  private Omraade kommune(int kode) {
    return new Omraade(Integer.toString(kode), navne.navn(kode));
  }

  /** The municipalities and groups that get documents. */
  List<Omraade> medRapport() {
    List<Omraade> med = new ArrayList<>();
    koersel.deltagere().kommuner().forEach(kode -> med.add(kommune(kode)));
    med.addAll(grupper.keySet());
    return med;
  }

  /**
   * Whom a report shows, itself first: a municipality its groups, a group its members, both landet.
   */
  List<Omraade> vistI(Omraade omraade) {
    List<Omraade> vises = new ArrayList<>();
    vises.add(omraade);
    grupper.forEach(
        (gruppe, medlemmer) -> {
          if (gruppe.equals(omraade)) {
            medlemmer.forEach(kode -> vises.add(kommune(kode)));
          } else if (omraade.erKommune() && medlemmer.contains(Integer.valueOf(omraade.id()))) {
            vises.add(gruppe);
          }
        });
    vises.add(Omraade.LANDET);
    return vises;
  }

  /** How many municipalities each group has, by its id. */
  Map<String, Integer> stoerrelser() {
    Map<String, Integer> stoerrelser = new LinkedHashMap<>();
    grupper.forEach((gruppe, koder) -> stoerrelser.put(gruppe.id(), koder.size()));
    return stoerrelser;
  }

  /** The ids of each group's members, landet included, by the group's id. */
  Map<String, Collection<String>> medlemmer(Set<Integer> materialet) {
    Map<String, Collection<String>> medlemmer = new LinkedHashMap<>();
    grupper.forEach(
        (gruppe, koder) ->
            medlemmer.put(gruppe.id(), koder.stream().map(k -> Integer.toString(k)).toList()));
    medlemmer.put(Omraade.LANDET.id(), materialet.stream().map(k -> Integer.toString(k)).toList());
    return medlemmer;
  }
}
