package dk.aarsrapport.kommando;

import dk.aarsrapport.indlaesning.Eksporter;
import dk.aarsrapport.indlaesning.Figurkendskab;
import dk.aarsrapport.indlaesning.Laesekontekst;
import dk.aarsrapport.indlaesning.Pseudonymnoegle;
import dk.aarsrapport.koersel.Koersel;
import dk.aarsrapport.koersel.Koerselsfil;
import dk.aarsrapport.lager.Lager;
import dk.aarsrapport.noegletal.Katalog;
import dk.aarsrapport.spark.Inputdel;
import dk.aarsrapport.spark.Lagervalg;
import dk.aarsrapport.spark.Optaelling;
import dk.aarsrapport.spark.Sparkmotor;
import dk.aarsrapport.taelling.Kalender;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * What all figures cost to read and count against the first sixteen alone, turn about in one warm
 * process: {@code Figurpris <run file>}.
 */
final class Figurpris {
  private static final int GANGE = 5;

  /** The figures that the pipeline was built on. */
  private static final Set<String> RYGRAD =
      Set.of(
          "anbragte",
          "anbragte-pr-1000",
          "anbringelsesformer",
          "ophoerte-institutionsanbringelser",
          "ophoerte-hvorhen",
          "hjemmebaserede-pr-1000",
          "forebyggende-indsatser-pr-1000",
          "forebyggende-fulgt-af-bfu",
          "bevaegelser-hjemmebaseret",
          "bevaegelsesmatrix",
          "underretninger-alder",
          "underretninger-pr-barn",
          "sager-pr-raadgiver",
          "udgifter",
          "merudgifter",
          "udgifter-paa-trappen");

  private Figurpris() {}

  public static void main(String[] argumenter) throws IOException {
    String config = argumenter[0];
    Koersel koersel =
        Koerselsfil.laes(
            config, Files.readString(Path.of(config)), Katalog.id(), Eksporter.navne());
    Lager lager = new Lagervalg();
    Reference reference = Reference.laes(koersel, lager);
    Laesekontekst kontekst =
        new Laesekontekst(
            koersel.opgoerelse().til(),
            koersel.maalgrupper(),
            reference.indsatstyper(),
            reference.kontoplan(),
            reference.kontohierarki(),
            reference.opfoelgningsstandard(),
            new Pseudonymnoegle("figurpris".getBytes(StandardCharsets.UTF_8)),
            Figurkendskab.INTET);
    Inputfiler filer = Inputfiler.find(koersel, lager, kontekst);
    Kalender kalender =
        new Kalender(
            koersel.opgoerelse().fra(),
            koersel.opgoerelse().til(),
            koersel.opgoerelse().skaeringsdatoer(),
            koersel.opgoerelse().skaeringsdatoerFor(),
            reference.refusionsgraenser());
    Omraadevalg omraader = Omraadevalg.af(koersel, reference.kommuner());
    List<Inputdel> dele;
    try (Opdeling opdeling =
        Opdeling.start(
            filer.tilOptaelling(), 1, fil -> filer.gennemse(fil, Rapportkoersel.MINDSTE_DEL))) {
      dele = opdeling.dele();
    }
    List<Long> rygrad = new ArrayList<>();
    List<Long> alle = new ArrayList<>();
    try (Sparkmotor spark = Sparkmotor.start()) {
      for (int gang = 0; gang <= GANGE; gang++) {
        for (Set<String> taelte : List.of(RYGRAD, Katalog.id())) {
          long start = System.nanoTime();
          Optaelling.af(kontekst, kalender, omraader.alle(), taelte).koer(spark.kontekst(), dele);
          if (gang > 0) {
            (taelte == RYGRAD ? rygrad : alle).add((System.nanoTime() - start) / 1_000_000);
          }
        }
      }
    }
    System.out.printf(
        "Læsning og optælling, varm, median af %d, ms: %d nøgletal %d, %d nøgletal %d, forhold"
            + " %.2f%n",
        GANGE,
        RYGRAD.size(),
        median(rygrad),
        Katalog.id().size(),
        median(alle),
        (double) median(alle) / median(rygrad));
  }

  private static long median(List<Long> tider) {
    Collections.sort(tider);
    return tider.get(tider.size() / 2);
  }
}
