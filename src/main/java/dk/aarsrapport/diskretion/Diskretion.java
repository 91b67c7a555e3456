package dk.aarsrapport.diskretion;

import dk.aarsrapport.resultat.Grundresultater;
import dk.aarsrapport.resultat.Identitet;
import dk.aarsrapport.resultat.Noegle;
import dk.aarsrapport.resultat.Resultat;
import dk.aarsrapport.resultat.Resultater;
import dk.aarsrapport.resultat.Status;
import dk.aarsrapport.resultat.Stoerrelse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Hides counts from 1 to the threshold minus 1, whatever is computed from them, and enough more
 * that no total gives them back.
 *
 * <p>The counts fall into tables that have nothing to do with each other; each {@link Skjuletabel}
 * is taken by itself.
 */
public final class Diskretion {
  private static final String AARSAG = "skjult af hensyn til ";

  private Diskretion() {}

  /** Decides what is hidden where nothing has been published before. */
  public static Resultater offentlige(
      Grundresultater grund,
      int mindsteAntal,
      Set<String> viste,
      Map<String, Collection<String>> medlemmer) {
    return offentlige(grund, mindsteAntal, viste, medlemmer, Offentliggjort.intet());
  }

  /**
   * Decides what is hidden.
   *
   * @param grund all results of the run
   * @param mindsteAntal the smallest count shown; 0 or 1 hides nothing
   * @param viste ids of the areas that are published
   * @param medlemmer ids of each group's members, landet included, by the group's id
   * @param foer what has been published before
   * @return the results that may be shown of the published areas
   */
  public static Resultater offentlige(
      Grundresultater grund,
      int mindsteAntal,
      Set<String> viste,
      Map<String, Collection<String>> medlemmer,
      Offentliggjort foer) {
    return offentlige(grund, mindsteAntal, viste, medlemmer, foer, noegle -> true);
  }

  /** The same for some results alone: only the tables that they are in are gone through. */
  public static Resultater offentlige(
      Grundresultater grund,
      int mindsteAntal,
      Set<String> viste,
      Map<String, Collection<String>> medlemmer,
      Offentliggjort foer,
      Predicate<Noegle> kun) {
    List<Resultat> resultater =
        grund.resultater().stream().filter(r -> viste.contains(r.noegle().omraade())).toList();
    List<Resultat> valgte = resultater.stream().filter(r -> kun.test(r.noegle())).toList();
    Set<Stoerrelse> deres =
        valgte.stream()
            .flatMap(r -> grund.afsloerer(r.noegle()).stream())
            .collect(Collectors.toSet());
    Set<Stoerrelse> skjulte =
        mindsteAntal <= 1
            ? Set.of()
            : skjulte(
                grund, mindsteAntal, resultater, medlemmer, foer, tabel -> tabel.harNogen(deres));
    return Resultater.af(
        valgte.stream()
            .map(
                resultat ->
                    resultat.status().harVaerdi()
                            && ((mindsteAntal > 1 && foer.skjulte(resultat.noegle()))
                                || grund.afsloerer(resultat.noegle()).stream()
                                    .anyMatch(skjulte::contains))
                        ? resultat.skjult(
                            Status.DISKRETIONERET, AARSAG + grund.hensyn(resultat.noegle()))
                        : resultat)
            .toList(),
        grund.sammenlagte());
  }

  /** The counts that nothing shown may give away. */
  private static Set<Stoerrelse> skjulte(
      Grundresultater grund,
      int mindsteAntal,
      List<Resultat> resultater,
      Map<String, Collection<String>> medlemmer,
      Offentliggjort foer,
      Predicate<Skjuletabel> valgt) {
    Grupper grupper = Grupper.af(grund, medlemmer);
    List<Identitet> summer = new ArrayList<>(grupper.grund().identiteter());
    summer.addAll(grupper.summer());
    List<Skjuletabel.Vist> viste =
        resultater.stream()
            .filter(resultat -> resultat.status().harVaerdi())
            .map(Resultat::noegle)
            .filter(noegle -> !foer.skjulte(noegle))
            .map(noegle -> new Skjuletabel.Vist(grund.afsloerer(noegle), grund.vaegt(noegle)))
            .toList();
    Set<Stoerrelse> kendte = foer.kendte(grund);
    Set<Stoerrelse> gemte =
        foer.skjulte(grund).filter(s -> !kendte.contains(s)).collect(Collectors.toSet());
    return Skjuletabel.af(grupper.grund(), summer, viste, kendte, gemte, mindsteAntal)
        .parallelStream()
        .filter(valgt)
        .flatMap(Skjuletabel::skjul)
        .collect(Collectors.toSet());
  }
}
