package dk.aarsrapport.angreb;

import dk.aarsrapport.diskretion.Diskretion;
import dk.aarsrapport.diskretion.Offentliggjort;
import dk.aarsrapport.indlaesning.Eksporter;
import dk.aarsrapport.koersel.Koersel;
import dk.aarsrapport.koersel.Koerselsfil;
import dk.aarsrapport.naiv.Faellesspark;
import dk.aarsrapport.naiv.Verdensomraader;
import dk.aarsrapport.noegletal.Katalog;
import dk.aarsrapport.resultat.Grundresultater;
import dk.aarsrapport.resultat.Resultater;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * What a run would publish of its numbers, without the documents.
 *
 * @param sande every number of every area
 * @param offentlige what the public edition has
 * @param resultater the same, for the run after it
 * @param medlemmer the municipalities of each group, landet too
 */
record Proeveudgave(
    List<Raekke> sande,
    List<Raekke> offentlige,
    Resultater resultater,
    Map<String, List<String>> medlemmer) {

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
      return new Proeveudgave(
          grund.resultater().stream().map(Raekke::af).toList(),
          offentlige.alle().stream().map(Raekke::af).toList(),
          offentlige,
          medlemmer);
    }
  }
}
