package dk.aarsrapport.angreb;

import dk.aarsrapport.angreb.Regnskabsviden.Konto;
import dk.aarsrapport.diskretion.Diskretion;
import dk.aarsrapport.diskretion.Offentliggjort;
import dk.aarsrapport.indlaesning.Eksporter;
import dk.aarsrapport.koersel.Koersel;
import dk.aarsrapport.koersel.Koerselsfil;
import dk.aarsrapport.naiv.Faellesspark;
import dk.aarsrapport.naiv.Verdensomraader;
import dk.aarsrapport.noegletal.Katalog;
import dk.aarsrapport.resultat.Grundresultater;
import dk.aarsrapport.resultat.Noegle;
import dk.aarsrapport.resultat.Resultater;
import dk.aarsrapport.resultat.Stoerrelse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a run would publish of its numbers, without the documents.
 *
 * @param sande every number of every area
 * @param offentlige what the public edition has
 * @param resultater the same, for the run after it
 * @param medlemmer the municipalities of each group, landet too
 * @param afFaa the rows that tell of few children, or of an amount that few carry
 * @param konti which functions each step has postings on
 */
record Proeveudgave(
    List<Raekke> sande,
    List<Raekke> offentlige,
    Resultater resultater,
    Map<String, List<String>> medlemmer,
    List<Raekke> afFaa,
    List<Konto> konti) {

  private static final Pattern TRIN_PAA_FUNKTION = Pattern.compile("kr (.*) paa (\\d+)(?: \\w+)?");

  /** A run's numbers before anything is hidden: editions at any threshold are made of them. */
  record Grundlag(Koersel koersel, Grundresultater grund, List<Integer> materialet) {
    static Grundlag af(Path rapportYaml, List<Integer> materialet) throws IOException {
      return new Grundlag(
          Koerselsfil.laes(
              rapportYaml.toString(),
              Files.readString(rapportYaml),
              Katalog.id(),
              Eksporter.navne()),
          Faellesspark.koersel()
              .beregn(rapportYaml.toString(), rapportYaml.resolveSibling("ud").toString()),
          materialet);
    }

    /** What is published after what has been told before. */
    Proeveudgave udgave(int mindsteAntal, Offentliggjort foer) {
      Map<String, List<String>> medlemmer = Verdensomraader.medlemmer(koersel, materialet);
      Resultater offentlige =
          Diskretion.offentlige(
              grund,
              mindsteAntal,
              Verdensomraader.viste(koersel),
              Map.<String, Collection<String>>copyOf(medlemmer),
              foer);
      Map<Stoerrelse, Long> antal = grund.antal();
      return new Proeveudgave(
          grund.resultater().stream().map(Raekke::af).toList(),
          offentlige.alle().stream().map(Raekke::af).toList(),
          offentlige,
          medlemmer,
          grund.resultater().stream()
              .filter(r -> afFaa(r.noegle(), mindsteAntal, antal))
              .map(Raekke::af)
              .toList(),
          konti(antal.keySet()));
    }

    private static List<Konto> konti(Set<Stoerrelse> stoerrelser) {
      Map<String, String> funktioner =
          IntStream.range(0, 100)
              .mapToObj("5.28.%02d"::formatted)
              .collect(
                  Collectors.toMap(
                      f -> Long.toString(Integer.toUnsignedLong(f.hashCode())), f -> f));
      return stoerrelser.stream()
          .filter(s -> s.noegletal().equals(Pengeangreb.PAA_TRAPPEN))
          .flatMap(
              s -> {
                Matcher m = TRIN_PAA_FUNKTION.matcher(s.navn());
                return m.matches()
                    ? Stream.of(
                        new Konto(s.omraade(), s.periode(), m.group(1), funktioner.get(m.group(2))))
                    : Stream.empty();
              })
          .toList();
    }

    private boolean afFaa(Noegle noegle, int mindsteAntal, Map<Stoerrelse, Long> antal) {
      return grund.afsloerer(noegle).stream()
          .anyMatch(
              s ->
                  grund.baaretAfFaa(s, mindsteAntal)
                      || (grund.beskyttet(s) && antal.get(s) > 0 && antal.get(s) < mindsteAntal));
    }
  }
}
