package dk.aarsrapport.kommando;

import dk.aarsrapport.baggrund.Daekning;
import dk.aarsrapport.fejl.Brugerfejl;
import dk.aarsrapport.fejl.Dataproblem;
import dk.aarsrapport.fejl.Portfejl;
import dk.aarsrapport.indlaesning.Eksporter;
import dk.aarsrapport.indlaesning.Laesekontekst;
import dk.aarsrapport.indlaesning.Laesning;
import dk.aarsrapport.indlaesning.Pseudonymnoegle;
import dk.aarsrapport.indlaesning.Tegnsaet;
import dk.aarsrapport.koersel.Koersel;
import dk.aarsrapport.koersel.Koerselsfil;
import dk.aarsrapport.lager.Lager;
import dk.aarsrapport.lager.Udmappe;
import dk.aarsrapport.noegletal.Katalog;
import dk.aarsrapport.regler.Alvor;
import dk.aarsrapport.spark.Delresultat;
import dk.aarsrapport.spark.Inputdel;
import dk.aarsrapport.spark.Inputfil;
import dk.aarsrapport.spark.Optaelling;
import dk.aarsrapport.spark.Sparkmotor;
import dk.aarsrapport.taelling.Afstemningstaelling;
import dk.aarsrapport.taelling.Cellested;
import dk.aarsrapport.taelling.Kalender;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The first half of a run: from the run file through the exports to the cells, and their gates. */
final class Dataindlaesning {
  /**
   * Exports of fewer bytes than this together are read in less time than Spark takes to start, and
   * what goes through the shuffle of them is in memory many times.
   */
  static final long UDEN_SPARK = 32L << 20;

  private static final int NOEGLEBYTES = 32;

  private final Melding melding;
  private final Manifest manifest;
  private final Lager lager;
  private final Supplier<Sparkmotor> motor;
  private final long mindsteDel;
  private final long udenSpark;

  /**
   * Reads with this Spark.
   *
   * @param mindsteDel the fewest bytes in a part of a file that is read by itself
   * @param udenSpark exports of fewer bytes than this together are read without Spark
   */
  Dataindlaesning(
      Melding melding,
      Manifest manifest,
      Lager lager,
      Supplier<Sparkmotor> motor,
      long mindsteDel,
      long udenSpark) {
    this.melding = melding;
    this.manifest = manifest;
    this.lager = lager;
    this.motor = motor;
    this.mindsteDel = mindsteDel;
    this.udenSpark = udenSpark;
  }

  /**
   * Reads and counts.
   *
   * @param config the run file's path
   * @param ud what is written to, where a data gate says what stopped the run
   * @throws Brugerfejl if the run file or a file as a whole is wrong
   * @throws Portfejl if a data gate stops the run
   */
  Talt laes(String config, Udmappe ud) throws IOException {
    Talt talt = optalt(config, Optional.empty());
    Portfejl port = talt.kvalitet().port(talt.koersel()).orElse(null);
    if (port != null) {
      ud.skriv(
          "datakvalitet.csv", talt.kvalitet().csv(talt.koersel().udgivelse().sikkertRegneark()));
      ud.skriv("datakvalitet.xlsx", talt.kvalitet().ark(List.of(), List.of()));
      ud.gemSom("afvist");
      throw port;
    }
    return talt;
  }

  /**
   * Reads and counts, and leaves the gates to the caller.
   *
   * @param noegle the key of the pseudonyms, where it is not the run's own
   */
  Talt optalt(String config, Optional<Pseudonymnoegle> noegle) throws IOException {
    Forberedelse forberedt;
    Delresultat talt;
    try (Sparkstart spark = new Sparkstart(motor)) {
      forberedt = forbered(config, noegle, spark);
      manifest.etape("forberedelse");
      talt = optael(forberedt, spark);
    }
    manifest.etape("læsning og optælling");
    Kvalitet kvalitet = kvalitet(forberedt, talt);
    return new Talt(forberedt, talt.celler(), kvalitet, daekning(kvalitet.laesninger()));
  }

  /** A second pass over the exports of these names: what the cells were counted from. */
  Delresultat spor(Forberedelse forberedt, Set<Cellested> celler, Set<String> input)
      throws IOException {
    try (Sparkstart spark = new Sparkstart(motor)) {
      return gennemloeb(
          forberedt,
          Optaelling.sporing(
              forberedt.kontekst(), forberedt.kalender(), forberedt.omraader().alle(), celler),
          input,
          spark);
    }
  }

  /** Settles all that must be right before the exports are worth reading. */
  private Forberedelse forbered(String config, Optional<Pseudonymnoegle> noegle, Sparkstart spark)
      throws IOException {
    melding.forklar(
        "Årsrapport %s, Java %s, %d kerner"
            .formatted(
                Manifest.version(), Runtime.version(), Runtime.getRuntime().availableProcessors()));
    String tekst = koerselsfil(config);
    Koersel koersel = Koerselsfil.laes(config, tekst, Katalog.id(), Eksporter.navne());
    kontrollerTryk(koersel);
    Reference reference = Reference.laes(koersel, lager);
    Omraadevalg omraader = Omraadevalg.af(koersel, reference.kommuner());
    Opsaetning opsaetning = Opsaetning.laes(koersel, lager, omraader.alle().efterId().keySet());
    Tidligere tidligere = Tidligere.laes(koersel, lager);
    Laesekontekst kontekst =
        new Laesekontekst(
            koersel.opgoerelse().til(),
            koersel.maalgrupper(),
            reference.indsatstyper(),
            reference.kontoplan(),
            reference.kontohierarki(),
            reference.opfoelgningsstandard(),
            noegle.orElseGet(() -> noegle(koersel)),
            new Kataloget(opsaetning.afsnit(), koersel.deltagere().viste()));
    Inputfiler filer = Inputfiler.find(koersel, lager, kontekst);
    kontrollerPrisniveau(koersel, filer);
    if (!herOgNu(filer)) {
      spark.begynd();
    }
    Kalender kalender =
        new Kalender(
            koersel.opgoerelse().fra(),
            koersel.opgoerelse().til(),
            koersel.opgoerelse().skaeringsdatoer(),
            koersel.opgoerelse().skaeringsdatoerFor(),
            reference.refusionsgraenser());
    return new Forberedelse(
        koersel, tekst, reference, omraader, opsaetning, tidligere, kontekst, filer, kalender);
  }

  /** The one pass over the exports. */
  private Delresultat optael(Forberedelse forberedt, Sparkstart spark) throws IOException {
    Inputfiler filer = forberedt.filer();
    for (Inputfil fil : filer.tilOptaelling()) {
      melding.linje("Læser " + fil.navn());
      melding.forklar(fil.beskrivelse());
    }
    return gennemloeb(
        forberedt,
        new Optaelling(
            forberedt.kontekst(),
            forberedt.kalender(),
            forberedt.omraader().alle(),
            Alvor.slaaetFra(forberedt.koersel().regler())),
        Eksporter.navne(),
        spark);
  }

  /** One pass over the exports of these names. */
  private Delresultat gennemloeb(
      Forberedelse forberedt, Optaelling optaelling, Set<String> input, Sparkstart spark)
      throws IOException {
    Inputfiler filer = forberedt.filer();
    Delresultat talt;
    try (Opdeling opdeling =
        Opdeling.start(
            filer.tilOptaelling(),
            Runtime.getRuntime().availableProcessors(),
            fil -> filer.gennemse(fil, mindsteDel))) {
      talt =
          herOgNu(filer)
              ? optaelling.herOgNu(dele(opdeling, input))
              : paaSpark(optaelling, opdeling, input, spark, bytes(filer));
    } catch (Exception e) { // Spark throws checked ones too, undeclared
      filer.kontrollerUaendrede(); // tells more than what the reader stumbled over
      throw e;
    }
    filer.kontrollerUaendrede();
    return talt;
  }

  /** True for so little that Spark, where it is ours to start, is not started for it. */
  private boolean herOgNu(Inputfiler filer) {
    return bytes(filer) < udenSpark && Sparkmotor.kanUndvaeres();
  }

  private static long bytes(Inputfiler filer) {
    return filer.tilOptaelling().stream().mapToLong(Inputfil::bytes).sum();
  }

  private Delresultat paaSpark(
      Optaelling optaelling, Opdeling opdeling, Set<String> input, Sparkstart spark, long bytes)
      throws IOException {
    try (Sparkmotor startet = spark.hent()) {
      manifest.etape("opstart af Spark");
      List<Inputdel> dele = dele(opdeling, input);
      return optaelling.koer(startet.kontekst(), dele, Fremdrift.til(melding, bytes));
    }
  }

  /** The parts of the exports of these names. */
  private List<Inputdel> dele(Opdeling opdeling, Set<String> input) throws IOException {
    List<Inputdel> dele =
        opdeling.dele().stream().filter(del -> input.contains(del.fil().input())).toList();
    manifest.etape("gennemsyn");
    long filer = dele.stream().map(Inputdel::nummer).distinct().count();
    melding.forklar("%d filer i %d dele".formatted(filer, dele.size()));
    return dele;
  }

  /** What the readers and the rules say of the data. */
  private Kvalitet kvalitet(Forberedelse forberedt, Delresultat talt) {
    Inputfiler filer = forberedt.filer();
    Koersel koersel = forberedt.koersel();
    List<Laesning> laesninger = new ArrayList<>(talt.laesninger());
    laesninger.addAll(filer.laesninger());
    Gentagelser.kontroller(laesninger);
    List<Dataproblem> noter = new ArrayList<>(filer.noter());
    noter.addAll(
        Aaretsloeb.problemer(
            laesninger,
            filer.tilOptaelling().stream()
                .filter(fil -> fil.hoved().tilDato())
                .map(Inputfil::navn)
                .collect(Collectors.toSet())));
    noter.addAll(Aktivitetssummer.noter(koersel, daekning(laesninger)));
    Kvalitet kvalitet =
        new Kvalitet(
            laesninger,
            noter,
            filer.baggrund().aar(),
            Afstemningstaelling.laes(talt.celler(), Katalog.afstemning()),
            new Regeltjek(koersel, forberedt.kalender(), filer.baggrund(), talt)::resultat,
            koersel);
    for (Laesning fil : kvalitet.laesninger()) {
      melding.linje(
          "  %s: %d rækker læst, %d brugt, %d udeladt, %d afvist"
              .formatted(
                  fil.fil(),
                  fil.antalLaest(),
                  fil.antalBrugt(),
                  fil.antalUdenfor(),
                  fil.antalAfvist()));
    }
    return kvalitet;
  }

  /** The run file's own words in print. */
  private static void kontrollerTryk(Koersel koersel) {
    Tryktekst.kontroller(koersel.kilde().sted("titel"), koersel.titel());
    koersel
        .deltagere()
        .grupper()
        .forEach(
            (id, gruppe) ->
                Tryktekst.kontroller(
                    koersel.kilde().sted("grupper." + id + ".navn"), id + " " + gruppe.navn()));
    koersel
        .udgivelse()
        .dokumenter()
        .forEach(
            dokument ->
                Tryktekst.kontroller(
                    koersel.kilde().sted("dokumenter"),
                    dokument.navn() + " " + dokument.titel().orElse("")));
    koersel.brud().forEach(b -> Tryktekst.kontroller(koersel.kilde().sted("brud"), b.tekst()));
    koersel.noter().forEach(n -> Tryktekst.kontroller(koersel.kilde().sted("noter"), n.tekst()));
  }

  private String koerselsfil(String config) throws IOException {
    if (config.isBlank() || lager.find(config).isEmpty()) {
      Optional<String> andet =
          config.isBlank() ? Optional.empty() : Stier.andetEndEnFil(lager, config);
      if (andet.isPresent()) {
        throw new Brugerfejl(
            "kørselsfilen %s er %s; ret stien efter --config".formatted(config, andet.get()));
      }
      throw new Brugerfejl("kørselsfilen " + config + " findes ikke; ret stien efter --config");
    }
    try (InputStream ind = lager.aabn(config)) {
      return Tegnsaet.tekst(ind);
    }
  }

  /**
   * The key from the environment. Pseudonyms never outlive the run, so without one a fresh random
   * key serves as well.
   */
  private static Pseudonymnoegle noegle(Koersel koersel) {
    String givet = System.getenv(koersel.noegleMiljoevariabel());
    if (givet != null && !givet.isBlank()) {
      return new Pseudonymnoegle(givet.getBytes(StandardCharsets.UTF_8));
    }
    byte[] tilfaeldig = new byte[NOEGLEBYTES];
    new SecureRandom().nextBytes(tilfaeldig);
    return new Pseudonymnoegle(tilfaeldig);
  }

  private static void kontrollerPrisniveau(Koersel koersel, Inputfiler filer) {
    koersel
        .priser()
        .prisniveau()
        .ifPresent(
            aar -> {
              if (!filer.baggrund().prisindeks().har(aar)) {
                throw new Brugerfejl(
                    koersel.kilde().sted("prisniveau")
                        + ": prisniveau "
                        + aar
                        + (koersel.input().containsKey("pl")
                            ? " står ikke i pl-filen; tilføj året dér"
                            : " kræver en fil med prisudviklingen; tilføj «pl» under input")
                        + ", eller udelad prisniveau");
              }
            });
  }

  private static Daekning daekning(List<Laesning> laesninger) {
    Daekning alt = new Daekning();
    laesninger.forEach(l -> alt.laegTil(l.daekning()));
    return alt;
  }
}
