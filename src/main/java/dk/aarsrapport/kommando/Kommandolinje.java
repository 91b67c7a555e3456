package dk.aarsrapport.kommando;

import dk.aarsrapport.fejl.Brugerfejl;
import dk.aarsrapport.fejl.Delvisfejl;
import dk.aarsrapport.fejl.Portfejl;
import dk.aarsrapport.indlaesning.Skjul;
import dk.aarsrapport.noegletal.Katalog;
import dk.aarsrapport.rapport.skabelon.SkabelonFejl;
import dk.aarsrapport.spark.Lagervalg;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.ScopeType;

/**
 * The verbs of the contract's section 1.
 *
 * <p>Exit codes: 0 written, 1 internal error, 2 the command, run file or an input file as a whole
 * is wrong, 3 stopped by a data gate. An error is one Danish line.
 */
@Command(
    name = "aarsrapport",
    description = "Kommunens årsrapport om børn og unge, der får hjælp.",
    synopsisHeading = "Brug: ",
    synopsisSubcommandLabel = "KOMMANDO",
    commandListHeading = "%nKommandoer:%n",
    optionListHeading = "%nTilvalg:%n",
    subcommands = {
      Kommandolinje.Demo.class,
      Kommandolinje.Koer.class,
      Kommandolinje.Valider.class,
      Kommandolinje.Ny.class,
      Kommandolinje.Noegletal.class,
      Forklarverbum.class
    })
public final class Kommandolinje implements Callable<Integer> {
  private static final int SKREVET = 0;
  private static final int INTERN_FEJL = 1;
  private static final int BRUGERFEJL = 2;
  private static final int STOPPET = 3;
  private static final int LAENGSTE_LINJE = 2000;

  @Option(
      names = "--fejlsoeg",
      scope = ScopeType.INHERIT,
      description = "Forklar hvert skridt, og interne fejl med alle detaljer.")
  private boolean fejlsoeg;

  @Option(
      names = {"-h", "--hjaelp", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "Vis denne hjælp.")
  @SuppressWarnings("unused") // picocli looks at it
  private boolean hjaelp;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Vis udgaven af Årsrapport og Java.")
  @SuppressWarnings("unused") // picocli looks at it
  private boolean version;

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  Kommandolinje() {}

  /** Runs the command and returns its exit code. */
  public static int udfoer(String... argumenter) {
    Kommandolinje rod = new Kommandolinje();
    PrintWriter fejl = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    CommandLine linje = linje(rod);
    linje.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
    linje.setErr(fejl);
    linje.setParameterExceptionHandler(
        (undtagelse, givne) -> {
          if (givne.length == 0) {
            linje.usage(linje.getOut());
          }
          fejl.println("Fejl: " + linje(ForkertBrug.besked(undtagelse, givne)));
          return BRUGERFEJL;
        });
    linje.setExecutionExceptionHandler(
        (undtagelse, kommando, resultat) -> rod.meld(undtagelse, fejl));
    try {
      return linje.execute(argumenter);
    } catch (Error e) {
      return rod.meld(e, fejl);
    }
  }

  /**
   * Ends the process when a thread of Spark's own dies of an {@link Error}, such as a class that is
   * missing or memory that is full: the run would wait for it for ever.
   */
  public static void traadFaldt(Thread traad, Throwable undtagelse) {
    if (undtagelse instanceof Error) {
      PrintWriter fejl = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
      System.exit(new Kommandolinje().meld(undtagelse, fejl));
    }
  }

  /** The command with its verbs, whose help is in Danish. */
  static CommandLine linje(Kommandolinje rod) {
    CommandLine linje = new CommandLine(rod);
    linje.setUsageHelpWidth(100);
    linje
        .getCommandSpec()
        .versionProvider(
            () ->
                new String[] {
                  "Årsrapport %s, Java %s".formatted(Manifest.version(), Runtime.version())
                });
    linje
        .getSubcommands()
        .values()
        .forEach(
            verbum ->
                verbum
                    .getCommandSpec()
                    .usageMessage()
                    .synopsisHeading("Brug: ")
                    .optionListHeading("%nTilvalg:%n"));
    return linje;
  }

  /** The command as it is asked for nothing. */
  static CommandLine linje() {
    return linje(new Kommandolinje());
  }

  /** Tells in one line how a run ended, and gives its exit code. */
  int meld(Throwable undtagelse, PrintWriter fejl) {
    if (undtagelse instanceof UncheckedIOException indpakket) {
      return meld(indpakket.getCause(), fejl);
    }
    forklar(undtagelse, fejl);
    if (undtagelse instanceof OutOfMemoryError) {
      fejl.println(
          "Fejl: der er for lidt hukommelse til kørslen, og rapporterne er som før; giv den mere"
              + " med f.eks. AARSRAPPORT_JAVA=-Xmx4g, og kør igen");
      return INTERN_FEJL;
    }
    Optional<Brugerfejl> pladsmangel = Pladsmangel.af(undtagelse);
    if (pladsmangel.isPresent()) {
      fejl.println("Fejl: " + linje(pladsmangel.get().getMessage()));
      return BRUGERFEJL;
    }
    if (undtagelse instanceof Brugerfejl || undtagelse instanceof SkabelonFejl) {
      fejl.println("Fejl: " + linje(undtagelse.getMessage()));
      return BRUGERFEJL;
    }
    if (undtagelse instanceof Portfejl) {
      fejl.println("Stoppet: " + linje(undtagelse.getMessage()));
      return STOPPET;
    }
    if (undtagelse instanceof Delvisfejl) {
      fejl.println("Intern fejl: " + linje(undtagelse.getMessage()));
      return INTERN_FEJL;
    }
    if (undtagelse instanceof AccessDeniedException) {
      fejl.println(
          "Fejl: der er ikke adgang til «"
              + linje(String.valueOf(undtagelse.getMessage()))
              + "»; giv adgang til filen, og kør igen");
      return BRUGERFEJL;
    }
    if (undtagelse instanceof IOException io && naegtet(io)) {
      fejl.println(
          "Fejl: der er ikke adgang"
              + hvorfor(io)
              + "; giv adgang til filen eller mappen, og kør igen");
      return BRUGERFEJL;
    }
    if (undtagelse instanceof IOException io) {
      fejl.println(
          "Fejl: en fil kunne ikke læses eller skrives"
              + hvorfor(io)
              + "; se efter plads på disken og adgang til mappen, og kør igen");
      return INTERN_FEJL;
    }
    fejl.println(
        "Intern fejl ("
            + undtagelse.getClass().getSimpleName()
            + "): rapporten er ikke skrevet; kør igen med --fejlsoeg, og send det til os");
    return INTERN_FEJL;
  }

  private void forklar(Throwable undtagelse, PrintWriter fejl) {
    if (fejlsoeg) {
      StringWriter spor = new StringWriter();
      undtagelse.printStackTrace(new PrintWriter(spor));
      fejl.println(Skjul.cpr(spor.toString()));
    }
  }

  /** An error is one line, whatever it quotes, and shows no CPR number. */
  private static String linje(String besked) {
    String rent = Skjul.linje(besked);
    return rent.length() > LAENGSTE_LINJE ? rent.substring(0, LAENGSTE_LINJE) + " …" : rent;
  }

  /** There is no access; HDFS and object stores say so in words alone. */
  static boolean naegtet(IOException fejl) {
    String besked = String.valueOf(fejl.getMessage());
    return fejl instanceof AccessDeniedException
        || besked.contains("Permission denied")
        || besked.contains("AccessDenied");
  }

  /** The file, and in Danish the reasons that systems give in English. */
  private static String hvorfor(IOException fejl) {
    String besked = String.valueOf(fejl.getMessage());
    String fil =
        fejl instanceof FileSystemException f && f.getFile() != null
            ? f.getFile()
            : besked.startsWith("/") ? besked.replaceFirst("\\s*\\(.*$", "") : "";
    String grund = "";
    if (fejl instanceof AccessDeniedException || besked.contains("denied")) {
      grund = "der er ikke adgang";
    } else if (fejl instanceof NoSuchFileException
        || fejl instanceof FileNotFoundException
        || besked.contains("No such file")) {
      grund = "filen findes ikke";
    } else if (besked.contains("No space left") || besked.contains("Disk quota")) {
      grund = "disken er fuld";
    }
    String begge = fil + (fil.isEmpty() || grund.isEmpty() ? "" : ": ") + grund;
    return begge.isEmpty() ? "" : " (" + linje(begge) + ")";
  }

  boolean fejlsoeg() {
    return fejlsoeg;
  }

  private Melding melding() {
    return Melding.tilKonsol(fejlsoeg);
  }

  @Override
  public Integer call() {
    throw new CommandLine.ParameterException(spec.commandLine(), "no verb");
  }

  /** A verb, with what is asked for before it. */
  private abstract static class Verbum implements Callable<Integer> {
    @ParentCommand private Kommandolinje rod;

    final Melding melding() {
      return rod.melding();
    }
  }

  @Command(name = "demo", description = "Kør eksemplet i data-samples.")
  static final class Demo extends Verbum {
    @Option(
        names = "--ud",
        paramLabel = "MAPPE",
        defaultValue = "aarsrapport-demo",
        description = "Hvor rapporterne skrives.")
    private String ud;

    @Override
    public Integer call() throws IOException {
      String hjem = System.getProperty("aarsrapport.hjem", ".");
      new Rapportkoersel(melding()).koer(hjem + "/data-samples/rapport.yaml", ud);
      return SKREVET;
    }
  }

  /** A verb that takes a run file and a folder. */
  private abstract static class Koerselsverbum extends Verbum {
    @Option(names = "--config", paramLabel = "FIL", required = true, description = "Kørselsfilen.")
    private String config;

    @Option(
        names = "--ud",
        paramLabel = "MAPPE",
        required = true,
        description = "Mappen, der skrives i.")
    private String ud;

    abstract void udfoer(Rapportkoersel koersel, String config, String ud) throws IOException;

    @Override
    public final Integer call() throws IOException {
      udfoer(new Rapportkoersel(melding()), config, ud);
      return SKREVET;
    }
  }

  @Command(name = "koer", description = "Kør en årsrapport for hver kommune i kørselsfilen.")
  static final class Koer extends Koerselsverbum {
    @Override
    void udfoer(Rapportkoersel koersel, String config, String ud) throws IOException {
      koersel.koer(config, ud);
    }
  }

  @Command(name = "valider", description = "Læs og kontrollér alt, og skriv kun om datakvalitet.")
  static final class Valider extends Koerselsverbum {
    @Override
    void udfoer(Rapportkoersel koersel, String config, String ud) throws IOException {
      koersel.valider(config, ud);
    }
  }

  @Command(name = "ny", description = "Se på filerne i en mappe, og skriv en kørselsfil til dem.")
  static final class Ny extends Verbum {
    @Option(names = "--fra", paramLabel = "MAPPE", required = true, description = "Filerne.")
    private String fra;

    @Option(
        names = "--til",
        paramLabel = "FIL",
        required = true,
        description = "Kørselsfilen, der skal skrives.")
    private String til;

    @Option(
        names = "--ordbog",
        paramLabel = "FIL",
        description =
            "Egne ord for kolonner og værdier, som lægges til de medfulgte (kolonner som i"
                + " ordbog.csv).")
    private String ordbog;

    @Override
    public Integer call() throws IOException {
      NyKoerselsfil.skriv(new Lagervalg(), fra, til, Optional.ofNullable(ordbog), melding());
      return SKREVET;
    }
  }

  @Command(name = "noegletal", description = "Vis kataloget over nøgletal.")
  static final class Noegletal extends Verbum {
    @Option(names = "--md", description = "Som Markdown.")
    private boolean markdown;

    @Override
    public Integer call() {
      Melding ud = melding();
      ud.linje(
          markdown
              ? Kataloglinjer.markdown(Katalog.definitioner())
              : Kataloglinjer.tekst(Katalog.definitioner()));
      return SKREVET;
    }
  }
}
