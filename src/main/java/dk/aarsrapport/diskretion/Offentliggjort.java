package dk.aarsrapport.diskretion;

import dk.aarsrapport.resultat.Grundresultater;
import dk.aarsrapport.resultat.Noegle;
import dk.aarsrapport.resultat.Resultat;
import dk.aarsrapport.resultat.Resultater;
import dk.aarsrapport.resultat.Status;
import dk.aarsrapport.resultat.Stoerrelse;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What public editions have told before, this year's or another's: what they show is known to the
 * reader, and what they hide stays hidden.
 *
 * <p>A number that has been revised since is known no longer; a row that one edition hid and
 * another showed is known.
 */
public final class Offentliggjort {
  private final Map<Noegle, Resultat> vist = new HashMap<>();
  private final Set<Noegle> skjult = new HashSet<>();

  /** Gathers what the files tell. */
  public Offentliggjort(List<Resultater> filer) {
    filer.stream().flatMap(fil -> fil.alle().stream()).forEach(this::tag);
    skjult.removeAll(vist.keySet());
  }

  /** Nothing has been told. */
  public static Offentliggjort intet() {
    return new Offentliggjort(List.of());
  }

  /** True for a file that is a public edition for certain: it hides something. */
  public static boolean erOffentlig(Resultater fil) {
    return fil.alle().stream().anyMatch(r -> r.status() == Status.DISKRETIONERET);
  }

  private void tag(Resultat resultat) {
    if (resultat.status() == Status.DISKRETIONERET) {
      skjult.add(resultat.noegle());
    } else if (resultat.status().harVaerdi()) {
      vist.put(resultat.noegle(), resultat);
    }
  }

  /** True when the row was hidden, and no edition showed it. */
  boolean skjulte(Noegle noegle) {
    return skjult.contains(noegle);
  }

  /** The counts that the reader has been told of. */
  Set<Stoerrelse> kendte(Grundresultater grund) {
    Set<Stoerrelse> kendte = new HashSet<>();
    for (Resultat nu : grund.resultater()) {
      Resultat foer = vist.get(nu.noegle());
      if (foer != null && nu.status().harVaerdi() && ens(foer, nu)) {
        kendte.addAll(grund.afsloerer(nu.noegle()));
      }
    }
    return kendte;
  }

  /** The counts of the rows that were hidden and stay so. */
  Stream<Stoerrelse> skjulte(Grundresultater grund) {
    return skjult.stream().flatMap(noegle -> grund.afsloerer(noegle).stream().limit(1));
  }

  private static boolean ens(Resultat foer, Resultat nu) {
    return ens(foer.vaerdi(), nu.vaerdi())
        && ens(foer.taeller(), nu.taeller())
        && ens(foer.naevner(), nu.naevner());
  }

  /** The file has ten significant digits at least. */
  private static boolean ens(BigDecimal foer, BigDecimal nu) {
    if (foer == null || nu == null) {
      return foer == null && nu == null;
    }
    BigDecimal afvigelse = foer.subtract(nu).abs().movePointRight(9);
    return afvigelse.compareTo(nu.abs()) <= 0;
  }
}
