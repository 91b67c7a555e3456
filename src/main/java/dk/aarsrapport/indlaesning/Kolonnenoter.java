package dk.aarsrapport.indlaesning;

import dk.aarsrapport.fejl.Dataproblem;
import dk.aarsrapport.fejl.Naermeste;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What is worth knowing of the columns of an input's files, each thing once. */
public final class Kolonnenoter {
  private static final String SLUTDATO = "slutdato";
  private static final Pattern SLUTTER =
      Pattern.compile(
          "(?iu)slut|ophør|afslut|udløb|(?<!\\p{L})(?:til|to|end|until)(?!\\p{L})|closed");

  private static final Pattern PLANLAGT =
      Pattern.compile(
          "(?iu)planlag|forvent|(?<!\\p{L})(?:forv|plan)|expected|planned|estimat|skøn|ansl|frist");

  private final Eksport<?> eksport;
  private final Map<Note, Set<String>> filer = new LinkedHashMap<>();

  private record Note(String alvor, String kolonne, String regel, String besked, String handling) {}

  /** Notes on the files of this kind of input. */
  public Kolonnenoter(Eksport<?> eksport) {
    this.eksport = eksport;
  }

  /** Looks at a file's header. */
  public void se(String fil, Filhoved hoved) {
    List<Integer> ubrugte =
        IntStream.range(0, hoved.felter().size())
            .filter(n -> !hoved.laeste().contains(n))
            .filter(n -> !Mellemrum.alene(hoved.felter().get(n)))
            .boxed()
            .toList();
    if (hoved.skaeveTegn()) {
      note(
          fil,
          new Note(
              Dataproblem.ADVARSEL,
              "",
              "tegn",
              "filens æ, ø og å står som Ã¦, Ã¸ og Ã¥ og er rettet",
              "Gem filen som UTF-8 én gang"));
    }
    hoved
        .saerligt()
        .noter()
        .forEach(
            n -> note(fil, new Note(n.alvor(), n.kolonne(), n.regel(), n.besked(), n.handling())));
    planlagt(fil, hoved, ubrugte);
    repareret(fil, hoved);
    mangler(fil, hoved, ubrugte);
    ubrugte(fil, hoved, ubrugte);
  }

  /** An end that is only planned is none: without another, every row runs on. */
  private void planlagt(String fil, Filhoved hoved, List<Integer> ubrugte) {
    boolean kanSlutte = eksport.kolonner().stream().anyMatch(k -> k.navn().equals(SLUTDATO));
    if (!kanSlutte || hoved.har(SLUTDATO)) {
      return;
    }
    List<String> slutter =
        ubrugte.stream()
            .map(n -> hoved.felter().get(n))
            .filter(overskrift -> SLUTTER.matcher(overskrift).find())
            .toList();
    slutter.stream()
        .filter(overskrift -> !PLANLAGT.matcher(overskrift).find())
        .findFirst()
        .ifPresentOrElse(
            overskrift ->
                note(
                    fil,
                    new Note(
                        Dataproblem.ADVARSEL,
                        SLUTDATO,
                        "slutdato-maaske",
                        "ingen kolonne er læst som slutdato, så alle rækker regnes for at løbe"
                            + " endnu; det kan være "
                            + Skjul.citat(overskrift),
                        "Angiv den under «kolonner», hvis det er den")),
            () ->
                slutter.stream()
                    .findFirst()
                    .ifPresent(
                        overskrift ->
                            note(
                                fil,
                                new Note(
                                    Dataproblem.ADVARSEL,
                                    SLUTDATO,
                                    "slutdato-kun-planlagt",
                                    "filen har kun en planlagt slutdato, %s, som ikke læses; alle rækker regnes for at løbe endnu"
                                        .formatted(Skjul.citat(overskrift)),
                                    "Træk filen med den dag, indsatsen faktisk ophørte"))));
  }

  private void repareret(String fil, Filhoved hoved) {
    hoved
        .plads()
        .forEach(
            (kolonne, n) -> {
              String overskrift = n < hoved.felter().size() ? hoved.felter().get(n) : kolonne;
              if (!Tegnrod.ret(overskrift).equals(overskrift)
                  || !Tegnrod.kanVaere(overskrift, kolonne)) {
                return;
              }
              note(
                  fil,
                  new Note(
                      Dataproblem.ADVARSEL,
                      kolonne,
                      "overskrift-tegn",
                      "overskriften "
                          + Skjul.citat(overskrift)
                          + " har mistet tegn og er læst som «"
                          + kolonne
                          + "»",
                      "Træk filen som UTF-8, eller angiv dens tegnsæt under «tegnsaet»"));
            });
  }

  private void mangler(String fil, Filhoved hoved, List<Integer> ubrugte) {
    List<String> uden = new ArrayList<>();
    boolean udenDranst = Kontolaesning.udenDranst(eksport, hoved);
    for (Kolonne kolonne : eksport.kolonner()) {
      if (kolonne.kraevet() || hoved.plads().containsKey(kolonne.navn()) || erstatter(kolonne)) {
        continue;
      }
      String naer = naer(kolonne, hoved, ubrugte);
      if (!naer.isEmpty()) {
        note(
            fil,
            new Note(
                Dataproblem.ADVARSEL,
                kolonne.navn(),
                "kolonne-mangler",
                "kolonnen «"
                    + kolonne.navn()
                    + "» findes ikke og regnes for tom; den nærmeste overskrift er "
                    + Skjul.citat(naer),
                "Omdøb overskriften, eller angiv den under «kolonner», hvis det er den"));
      } else if (udenDranst && kolonne.equals(Kontolaesning.DRANST)) {
        note(
            fil,
            new Note(
                Dataproblem.ADVARSEL,
                kolonne.navn(),
                "dranst-mangler",
                "filen har ingen kolonne dranst, så alle beløb i den regnes for drift (dranst 1);"
                    + " er der statsrefusion (2) eller anlæg (3) imellem, regnes de med i"
                    + " driften",
                "Træk filen med dranst, eller angiv kolonnen under «kolonner»; skriv dranst:"
                    + " \"=1\", hvis filen kun har drift"));
      } else if (eksport.savnes(kolonne)) {
        uden.add(kolonne.navn());
      }
    }
    if (!uden.isEmpty()) {
      note(
          fil,
          new Note(
              Dataproblem.OPLYSNING,
              "",
              "kolonner-mangler",
              "filen har ikke "
                  + String.join(", ", uden)
                  + ", som må mangle; tal, der bygger på dem, beregnes ikke",
              ""));
    }
  }

  /** True for a column that is there to serve instead of another. */
  private boolean erstatter(Kolonne kolonne) {
    return eksport.kolonner().stream().anyMatch(k -> k.erstattesAf().equals(kolonne.navn()));
  }

  /** The unused header that is the column's name but for a letter or two; empty for none. */
  private static String naer(Kolonne kolonne, Filhoved hoved, List<Integer> ubrugte) {
    List<String> navne = new ArrayList<>(List.of(kolonne.navn()));
    navne.addAll(kolonne.alias());
    for (int n : ubrugte) {
      String noegle = Overskrift.noegle(hoved.felter().get(n));
      for (String navn : navne) {
        String kendt = Overskrift.noegle(navn);
        if (kendt.length() > 3
            && Naermeste.afstand(noegle, kendt) <= (kendt.length() < 7 ? 1 : 2)) {
          return hoved.felter().get(n);
        }
      }
    }
    return "";
  }

  private void ubrugte(String fil, Filhoved hoved, List<Integer> ubrugte) {
    Set<String> navne = new LinkedHashSet<>();
    for (int n : ubrugte) {
      String navn = Skjul.citat(hoved.felter().get(n));
      if (!navne.add(navn)) {
        note(
            fil,
            new Note(
                Dataproblem.ADVARSEL,
                "",
                "overskrift-to-gange",
                "overskriften " + navn + " står to gange, og ingen af dem læses",
                "Slet den, der er til overs"));
      }
    }
    if (!navne.isEmpty()) {
      note(
          fil,
          new Note(
              Dataproblem.OPLYSNING,
              "",
              "kolonner-ubrugte",
              "kolonner, der ikke læses: " + String.join(", ", navne),
              ""));
    }
  }

  private void note(String fil, Note note) {
    filer.computeIfAbsent(note, n -> new LinkedHashSet<>()).add(fil);
  }

  /** The notes, each with the first of its files and how many more there are. */
  public List<Dataproblem> dataproblemer() {
    List<Dataproblem> alle = new ArrayList<>();
    filer.forEach(
        (note, i) -> {
          String flere = i.size() == 1 ? "" : " (og i %d andre filer)".formatted(i.size() - 1);
          alle.add(
              new Dataproblem(
                  note.alvor(),
                  i.iterator().next(),
                  0,
                  note.kolonne(),
                  note.regel(),
                  note.besked() + flere,
                  note.handling()));
        });
    return alle;
  }
}
