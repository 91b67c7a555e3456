package dk.aarsrapport.diskretion;

import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Grundresultater;
import dk.aarsrapport.resultat.Identitet;
import dk.aarsrapport.resultat.Noegle;
import dk.aarsrapport.resultat.Resultat;
import dk.aarsrapport.resultat.Resultater;
import dk.aarsrapport.resultat.Status;
import dk.aarsrapport.resultat.Stoerrelse;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Counts by figure and area with their sums, before and after the disclosure stage. */
final class Tabelverden {
  private static final String PERIODE = "2016";

  private final Grundresultater grund = new Grundresultater();
  private final Map<String, Collection<String>> medlemmer = new LinkedHashMap<>();
  private final Set<String> viste = new TreeSet<>();
  private final Map<Noegle, List<Stoerrelse>> afsloerer = new LinkedHashMap<>();
  private final Set<Stoerrelse> kendteFoer = new java.util.HashSet<>();
  private Resultater offentlige;

  static Stoerrelse stoerrelse(String omraade, String navn) {
    return new Stoerrelse("tabel", omraade, PERIODE, navn);
  }

  /** A count and a result that shows it. */
  Tabelverden antal(String omraade, String navn, long antal) {
    return skjultAntal(omraade, navn, antal).vis("tabel", omraade, navn, stoerrelse(omraade, navn));
  }

  /** A count that no result shows. */
  Tabelverden skjultAntal(String omraade, String navn, long antal) {
    grund.antal(stoerrelse(omraade, navn), antal);
    return this;
  }

  /** A count of another figure, so that the area is counted. */
  Tabelverden andetNoegletal(String omraade) {
    grund.antal(new Stoerrelse("andet", omraade, PERIODE, "x"), 9);
    return this;
  }

  /** A result of another figure that gives these counts away. */
  Tabelverden vis(String noegletal, String omraade, String kategori, Stoerrelse... antal) {
    Noegle noegle = new Noegle(noegletal, omraade, PERIODE, kategori, "");
    grund.tilfoej(
        Resultat.vaerdi(
            noegle, Enhed.ANTAL, BigDecimal.valueOf(grund.antal().get(antal[0])), Status.OK),
        List.of(antal));
    afsloerer.put(noegle, List.of(antal));
    viste.add(omraade);
    return this;
  }

  /** Says that a count is the sum of others of its area. */
  Tabelverden sum(String omraade, String total, String... dele) {
    grund.identitet(
        new Identitet(
            stoerrelse(omraade, total),
            Stream.of(dele).map(del -> stoerrelse(omraade, del)).toList()));
    return this;
  }

  /** Says that a count does not add up over areas. */
  Tabelverden yderpunkt(String omraade, String navn) {
    grund.ikkeAdditiv(stoerrelse(omraade, navn));
    return this;
  }

  /** A group and its members; landet is one. */
  Tabelverden gruppe(String id, String... kommuner) {
    medlemmer.put(id, List.of(kommuner));
    return this;
  }

  /** Says that a count has the same ones up to so many times. */
  Tabelverden gentages(String omraade, String navn, int gange) {
    grund.gentages(stoerrelse(omraade, navn), gange);
    return this;
  }

  /** Says that nobody need hide a count. */
  Tabelverden fri(String omraade, String navn) {
    grund.fri(stoerrelse(omraade, navn));
    return this;
  }

  /** An amount and a result that shows it; one child may carry nearly all of it. */
  Tabelverden beloeb(String omraade, String navn, long stort, long boern, boolean enAlene) {
    antal(omraade, navn, stort);
    grund.baeres(stoerrelse(omraade, navn), boern, enAlene ? stort : 0, stort);
    return this;
  }

  /** Says that everybody knows a number. */
  Tabelverden almenKendt(String omraade, String navn) {
    grund.almenKendt(stoerrelse(omraade, navn));
    return this;
  }

  /** Runs the disclosure stage after other editions. */
  Tabelverden diskretionEfter(int mindsteAntal, Tabelverden... udgaver) {
    Offentliggjort foer =
        new Offentliggjort(Stream.of(udgaver).map(Tabelverden::offentlige).toList());
    offentlige = Diskretion.offentlige(grund, mindsteAntal, viste, medlemmer, foer);
    Stream.of(udgaver).forEach(udgave -> kendteFoer.addAll(udgave.kendte()));
    return this;
  }

  /** Runs the disclosure stage. */
  Tabelverden diskretion(int mindsteAntal) {
    offentlige = Diskretion.offentlige(grund, mindsteAntal, viste, medlemmer);
    return this;
  }

  /** The hidden results, such as {@code 101/a}; another figure's as {@code rate 101/a}. */
  List<String> skjulte() {
    return offentlige.alle().stream()
        .filter(r -> r.status() == Status.DISKRETIONERET)
        .map(r -> navn(r.noegle()))
        .toList();
  }

  /** All results, by the same names. */
  Set<String> navne() {
    return offentlige.alle().stream()
        .map(r -> navn(r.noegle()))
        .collect(java.util.stream.Collectors.toSet());
  }

  private static String navn(Noegle noegle) {
    return (noegle.noegletal().equals("tabel") ? "" : noegle.noegletal() + " ")
        + noegle.omraade()
        + "/"
        + noegle.kategori();
  }

  Resultater offentlige() {
    return offentlige;
  }

  Map<Stoerrelse, Long> antal() {
    return grund.antal();
  }

  /** What the reader sees. */
  Set<Stoerrelse> kendte() {
    Set<Stoerrelse> kendte = new java.util.HashSet<>(kendteFoer);
    for (Resultat resultat : offentlige.alle()) {
      if (resultat.status().harVaerdi()) {
        kendte.addAll(afsloerer.get(resultat.noegle()));
      }
    }
    return kendte;
  }

  /** Every sum that the reader knows of. */
  List<Identitet> summer() {
    List<Identitet> summer = new ArrayList<>(grund.identiteter());
    for (Stoerrelse stoerrelse : grund.antal().keySet()) {
      Collection<String> dele = medlemmer.get(stoerrelse.omraade());
      if (dele != null && grund.additiv(stoerrelse)) {
        summer.add(new Identitet(stoerrelse, dele.stream().map(stoerrelse::i).toList()));
      }
    }
    return summer;
  }

  /** Counts that were hidden though all others of a sum are seen. */
  Set<String> alene() {
    Set<Stoerrelse> kendte = kendte();
    List<String> skjulte = skjulte();
    Set<String> alene = new TreeSet<>();
    for (Identitet sum : summer()) {
      List<Stoerrelse> ukendte =
          Stream.concat(Stream.of(sum.total()), sum.dele().stream())
              .filter(s -> !kendte.contains(s))
              .toList();
      if (ukendte.size() == 1) {
        String navn = ukendte.get(0).omraade() + "/" + ukendte.get(0).navn();
        if (skjulte.contains(navn)) {
          alene.add(navn);
        }
      }
    }
    return alene;
  }

  @Override
  public String toString() {
    StringBuilder tekst = new StringBuilder();
    medlemmer.forEach((id, dele) -> tekst.append(id).append(" = ").append(dele).append('\n'));
    grund.identiteter().stream()
        .map(
            i ->
                i.total().omraade()
                    + ": "
                    + i.total().navn()
                    + " = "
                    + Arrays.toString(i.dele().stream().map(Stoerrelse::navn).toArray()))
        .forEach(linje -> tekst.append(linje).append('\n'));
    Set<Stoerrelse> kendte = kendte();
    grund.antal().entrySet().stream()
        .map(
            e ->
                e.getKey().omraade()
                    + "/"
                    + e.getKey().navn()
                    + " = "
                    + e.getValue()
                    + (kendte.contains(e.getKey()) ? "" : " hidden"))
        .sorted()
        .forEach(linje -> tekst.append(linje).append('\n'));
    return tekst.toString();
  }
}
