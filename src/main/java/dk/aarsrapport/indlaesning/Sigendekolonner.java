package dk.aarsrapport.indlaesning;

import dk.aarsrapport.fejl.Dataproblem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Columns that nothing is read from, and that say of some rows that they are not what they are
 * counted as: cancelled, never granted, or a budget among expenses. Found among a file's first
 * rows.
 */
public final class Sigendekolonner {
  /** A column with more different values than this is text, and a word in it is no status. */
  private static final int FLEST_VAERDIER = 12;

  private static final Pattern IKKE_SKET =
      Pattern.compile(
          "annull?er(?:et|ing)|fejloprett(?:et|else)|fejlregistrer(?:et|ing)|kladde|slettet"
              + "|udgaaet|bortfaldet|oprettetvedenfejl|cancell?ed|deleted|draft");

  /** Where a refusal is not itself what is counted. */
  private static final Pattern AFSLAG = Pattern.compile("afslag|afslaaet|afvist|ikkebevilget");

  /** What the row's own column may say as well, but as whole words: here anything may stand. */
  private static final Pattern BUDGET =
      Pattern.compile(
          "(?:oprindeligt|korrigeret|vedtaget|revideret|nyt|aarets)?budget(?:tal|belob|beloeb)?"
              + "|plan|plantal|prognose|forventet(?:regnskab)?|estimat|tillaegsbevilling"
              + "|(?:budget)?omplacering");

  private static final Set<String> BEVILGES = Set.of("indsatser", "undersøgelser", "opfølgninger");

  private final Eksport<?> eksport;
  private final List<List<String>> raekker = new ArrayList<>();

  private Sigendekolonner(Filhoved hoved, Eksport<?> eksport, byte[] start) {
    this.eksport = eksport;
    Filhoved.poster(start, hoved.tegnsaet(), hoved.skilletegn(), Integer.MAX_VALUE)
        .forEach(
            (linje, felter) -> {
              if (linje > hoved.linje()) {
                raekker.add(felter);
              }
            });
  }

  /**
   * What is to be told of a file.
   *
   * @param start its first bytes
   */
  public static List<Dataproblem> noter(
      String fil, Filhoved hoved, Eksport<?> eksport, byte[] start) {
    Sigendekolonner kolonner = new Sigendekolonner(hoved, eksport, start);
    List<Dataproblem> noter = new ArrayList<>();
    Set<Integer> laeste = hoved.laeste();
    for (int n = 0; n < hoved.felter().size(); n++) {
      if (!laeste.contains(n) && !Mellemrum.alene(hoved.felter().get(n))) {
        List<String> siger = kolonner.siger(n);
        if (!siger.isEmpty()) {
          noter.add(note(fil, Skjul.citat(hoved.felter().get(n)), siger));
        }
      }
    }
    return noter;
  }

  /** The values of a column that say so, beside others that do not. */
  private List<String> siger(int nummer) {
    Map<String, String> vaerdier = new LinkedHashMap<>();
    for (List<String> felter : raekker) {
      if (nummer < felter.size() && !Mellemrum.alene(felter.get(nummer))) {
        String celle = Mellemrum.trim(felter.get(nummer));
        vaerdier.putIfAbsent(Filhoved.ordret(celle), celle);
      }
    }
    if (vaerdier.size() > FLEST_VAERDIER) {
      return List.of();
    }
    return vaerdier.values().stream().filter(this::sigerDet).map(Skjul::citat).toList();
  }

  private boolean sigerDet(String celle) {
    String ord = Overskrift.noegle(celle);
    return IKKE_SKET.matcher(ord).matches()
        || (BEVILGES.contains(eksport.navn()) && AFSLAG.matcher(ord).matches())
        || (eksport.navn().equals(Posteringseksport.NAVN) && BUDGET.matcher(ord).matches());
  }

  private static Dataproblem note(String fil, String kolonne, List<String> siger) {
    return new Dataproblem(
        Dataproblem.ADVARSEL,
        fil,
        0,
        "",
        "kolonne-siger-andet",
        "kolonnen %s, som ikke læses, har %s; de rækker er talt med som de andre"
            .formatted(kolonne, String.join(" og ", siger)),
        "Skriv kun: {%s: [de værdier, der skal med]} ved filen i kørselsfilen, hvis de ikke skal"
                .formatted(kolonne.replaceAll("[«»]", ""))
            + " tælles");
  }
}
