package dk.aarsrapport.kommando;

import dk.aarsrapport.fejl.Brugerfejl;
import dk.aarsrapport.resultat.Noegle;
import dk.aarsrapport.spark.Sparkmotor;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** The verb {@code forklar} and its options. */
@Command(
    name = "forklar",
    description = {
      "Vis rækkerne bag ét tal, med fil og linje. Kun til internt brug.",
      "Tallet udpeges af noegletal, omraade, periode, kategori og underkategori, som de står i"
          + " noegletal.csv, eller af --raekke."
    })
final class Forklarverbum implements Callable<Integer> {
  @ParentCommand private Kommandolinje rod;

  @Option(names = "--config", paramLabel = "FIL", required = true, description = "Kørselsfilen.")
  private String config;

  @Option(names = "--noegletal", paramLabel = "ID", description = "Nøgletallet, f.eks. anbragte.")
  private String noegletal;

  @Option(
      names = "--omraade",
      paramLabel = "OMRAADE",
      description = "Kommunens nummer, gruppe:<id> eller landet.")
  private String omraade;

  @Option(names = "--periode", paramLabel = "PERIODE", description = "Som i noegletal.csv.")
  private String periode;

  @Option(
      names = "--kategori",
      paramLabel = "KATEGORI",
      defaultValue = "",
      description = "Udelades, hvor den er tom.")
  private String kategori;

  @Option(
      names = "--underkategori",
      paramLabel = "UNDERKATEGORI",
      defaultValue = "",
      description = "Udelades, hvor den er tom.")
  private String underkategori;

  @Option(
      names = "--raekke",
      paramLabel = "NØGLE",
      description =
          "I stedet for de fem: nøglen fra arket Data, f.eks. 'anbragte|510|2017-01-31||'.")
  private String raekke;

  @Option(
      names = "--csv",
      paramLabel = "FIL",
      description = "Skriv også rækkerne til denne fil, som kun du kan læse.")
  private String csv;

  @Option(
      names = "--ark",
      paramLabel = "FIL",
      description = "Skriv også forklaringen til denne projektmappe (.xlsx), som kun du kan læse.")
  private String ark;

  @Option(
      names = "--mod",
      paramLabel = "PERIODE",
      description = "Vis også, hvem der er kommet til og faldet fra siden denne periode.")
  private String mod;

  @Option(
      names = "--mod-koersel",
      paramLabel = "FIL",
      description = "Vis også, hvorfor tallet var et andet i kørslen med denne kørselsfil.")
  private String modKoersel;

  @Override
  public Integer call() throws IOException {
    boolean fem = noegletal != null && omraade != null && periode != null;
    boolean nogle = noegletal != null || omraade != null || periode != null;
    if (raekke == null ? !fem : nogle) {
      throw new Brugerfejl(
          raekke == null
              ? "tallet mangler; skriv --noegletal, --omraade og --periode, eller --raekke med"
                  + " nøglen fra arket Data"
              : "--raekke er hele nøglen; udelad --noegletal, --omraade og --periode");
    }
    if (ark != null && !ark.toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
      throw new Brugerfejl("«" + ark + "» ender ikke på .xlsx; ret navnet efter --ark");
    }
    PrintWriter konsol = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    try (Forklar forklar =
        new Forklar(Melding.ved(rod.fejlsoeg()), konsol::println, Sparkmotor::start)) {
      forklar.forklar(
          new Forklar.Spoergsmaal(
              config,
              this::vaelg,
              Optional.ofNullable(csv),
              Optional.ofNullable(ark),
              Optional.ofNullable(mod),
              Optional.ofNullable(modKoersel)));
    }
    return 0;
  }

  private Noegle vaelg(Noeglevalg alle) {
    return raekke == null
        ? alle.find(new Noegle(noegletal, omraade, periode, kategori, underkategori))
        : alle.find(raekke);
  }
}
