package dk.aarsrapport.lager;

import dk.aarsrapport.fejl.Brugerfejl;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * The output folder, all or nothing and one run at a time: a run writes in a folder of its own
 * beside what stands there, and moves it in place at the end. A run that was cut off leaves what
 * stood before; the next run clears up after it, and finishes the move if the cut came in the
 * middle of that.
 *
 * <p>Nothing goes away but what the product wrote.
 */
public final class Udmappe implements AutoCloseable {
  private static final String LAAS = Skrevet.EGNE + "laas";
  private static final String JOURNAL = Skrevet.EGNE + "journal";

  /** What versions before this one called a finished folder; it had no sizes to tell it whole. */
  private static final String GAMMELT_FORMAT = Skrevet.EGNE + "klar";

  /** The root of a file system is there, and some will not hear of it without its slash. */
  private static final Pattern ROD = Pattern.compile("([a-zA-Z][a-zA-Z0-9+.-]+:(//[^/]*)?)?");

  private final Lager lager;
  private final String mappe;
  private final Consumer<String> melding;
  private final String arbejde = Skrevet.ARBEJDE + "-" + UUID.randomUUID();
  private final List<Journal.Fil> skrevet = new ArrayList<>();
  private final Deque<String> oprettede = new ArrayDeque<>();
  private final Laas laas;
  private boolean vedtaget;

  private Udmappe(Lager lager, String mappe, Consumer<String> melding) throws IOException {
    this.lager = lager;
    this.mappe = mappe;
    this.melding = melding;
    for (String her = lager.kanonisk(mappe);
        !ROD.matcher(her).matches() && !lager.findes(her);
        her = her.substring(0, her.lastIndexOf('/'))) {
      oprettede.addLast(her);
    }
    lager.mappe(mappe, false);
    Optional<Laas> systemets = lager.systemlaas(sti(LAAS), Denne.koersel());
    laas =
        systemets.isPresent()
            ? systemets.get()
            : Laasefil.tag(lager, sti(LAAS), Denne.koersel(), melding);
  }

  /**
   * Takes the folder, which need not be there yet, and clears up after runs that were cut off.
   *
   * @param melding is told what was found of other runs
   * @throws Brugerfejl if another run has it, or nothing can be written there
   */
  public static Udmappe tag(Lager lager, String mappe, Consumer<String> melding)
      throws IOException {
    Udmappe ud;
    try {
      ud = new Udmappe(lager, mappe, melding);
    } catch (Optaget e) {
      throw new Brugerfejl(
          "«%s» bruges af %s; vent, til den er færdig, eller vælg en anden mappe med --ud"
              .formatted(mappe, e.getMessage()),
          e);
    } catch (IOException e) {
      if (String.valueOf(e.getMessage()).contains("No space left")) {
        throw Lokalsti.ved(mappe, e);
      }
      throw new Brugerfejl(
          "der kan ikke skrives i «%s»; giv adgang til mappen, eller vælg en anden med --ud"
              .formatted(mappe),
          e);
    }
    try {
      ud.ryd();
      return ud;
    } catch (IOException | RuntimeException e) {
      try (ud) {
        throw e;
      }
    }
  }

  private void ryd() throws IOException {
    String afbrudt = "";
    if (lager.findes(sti(JOURNAL))) {
      Optional<Journal> journal = Journal.laes(lager.tekst(sti(JOURNAL)));
      if (journal.isPresent() && hel(journal.get())) {
        flytPaaPlads(journal.get());
      } else {
        afbrudt = journal.map(Journal::mappe).orElse("");
        melding.accept(
            "En kørsel, der blev afbrudt, har efterladt %s, som ikke passer med det, der står i mappen; den bruges ikke"
                .formatted(JOURNAL));
      }
    }
    for (String navn : lager.indhold(mappe)) {
      if (navn.equals(GAMMELT_FORMAT)) {
        melding.accept(
            "En kørsel med en ældre udgave blev afbrudt; det, den nåede, står i %s og bruges ikke"
                .formatted(navn));
      } else if (navn.startsWith(Skrevet.ARBEJDE) && !navn.equals(afbrudt)) {
        lager.slet(sti(navn));
      }
    }
  }

  /** True when every file of the journal stands whole where it was written or where it goes. */
  private boolean hel(Journal journal) throws IOException {
    for (Journal.Fil fil : journal.filer()) {
      if (!uskadt(sti(journal.mappe()) + "/" + fil.kilde(), fil) && !uskadt(sti(fil.sti()), fil)) {
        return false;
      }
    }
    return true;
  }

  private boolean uskadt(String sti, Journal.Fil fil) throws IOException {
    if (!lager.findes(sti) || lager.stand(sti).bytes() != fil.bytes()) {
      return false;
    }
    try (InputStream ind = lager.aabn(sti)) {
      return sha256(ind.readAllBytes()).equals(fil.sha256());
    } catch (FileNotFoundException e) {
      return false;
    }
  }

  /** Where the product writes in this folder: what is read must stand elsewhere. */
  public Lager vogtet() throws IOException {
    return new Laesevagt(lager, mappe);
  }

  /** The path of a name in the folder. */
  public String sti(String navn) {
    return mappe + "/" + navn;
  }

  /** Writes a file that will appear when the run succeeds. */
  public void skriv(String navn, byte[] indhold) throws IOException {
    if (!Journal.plant(navn)) {
      throw new IllegalArgumentException("no plain name: " + navn);
    }
    if (skrevet.isEmpty()) {
      lager.mappe(sti(arbejde), true);
    }
    lager.skriv(sti(arbejde) + "/" + navn, indhold, Skrevet.privat(navn));
    skrevet.add(new Journal.Fil(navn, navn, indhold.length, sha256(indhold)));
  }

  private static String sha256(byte[] indhold) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(indhold));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Puts everything written in place, and takes away what earlier runs wrote under these names and
   * this one did not.
   *
   * @throws Brugerfejl if that would be over somebody's own file
   */
  public void offentliggoer(List<String> ogsaaVaek) throws IOException {
    vedtag(List.copyOf(skrevet), ogsaaVaek);
  }

  /** Puts everything written in a folder of this name, and leaves all else as it stands. */
  public void gemSom(String navn) throws IOException {
    vedtag(skrevet.stream().map(f -> f.til(navn + "/" + f.sti())).toList(), List.of(navn));
  }

  private void vedtag(List<Journal.Fil> filer, List<String> ogsaaVaek) throws IOException {
    Set<String> nye = new HashSet<>();
    filer.forEach(f -> nye.add(f.sti()));
    kontrollerFremmede(nye);
    List<String> vaek = new ArrayList<>();
    for (String sti : Skrevet.i(lager, mappe)) {
      if (!nye.contains(sti) && ogsaaVaek.contains(sti.split("/", -1)[0])) {
        vaek.add(sti);
      }
    }
    Journal journal = new Journal(arbejde, filer, vaek);
    byte[] tekst = journal.tekst().getBytes(StandardCharsets.UTF_8);
    String kladde = sti(arbejde) + "/" + JOURNAL;
    lager.skriv(kladde, tekst, true);
    laas.bekraeft();
    vedtaget = true;
    lager.flyt(kladde, sti(JOURNAL));
    flytPaaPlads(journal);
    for (String navn : lager.indhold(mappe)) {
      if (navn.startsWith(Skrevet.ARBEJDE) || navn.equals(GAMMELT_FORMAT)) {
        lager.slet(sti(navn));
      }
    }
  }

  /**
   * Somebody's own file is written over by nobody.
   *
   * @param navne what a run is to write
   * @throws Brugerfejl if a file that the product has not written stands there
   */
  public void kontrollerFremmede(Collection<String> navne) throws IOException {
    Set<String> kendte = Skrevet.i(lager, mappe);
    for (String navn : new TreeSet<>(navne)) {
      int skraa = navn.lastIndexOf('/');
      Optional<String> iVejen =
          skraa < 0 ? Optional.empty() : lager.filPaaVejen(sti(navn.substring(0, skraa)));
      if (iVejen.isEmpty() && !kendte.contains(navn) && lager.findes(sti(navn))) {
        iVejen = Optional.of(sti(navn));
      }
      if (iVejen.isPresent()) {
        throw new Brugerfejl(
            "«%s» er ikke skrevet af Årsrapport efter det, manifest.json dér siger, og bliver ikke overskrevet; flyt den, eller vælg en anden mappe med --ud"
                .formatted(iVejen.get()));
      }
    }
  }

  /** Carries a journal out, from the start or from where it was cut off. */
  private void flytPaaPlads(Journal journal) throws IOException {
    Set<String> mapper = new HashSet<>();
    List<Journal.Fil> sidst = new ArrayList<>();
    for (Journal.Fil fil : journal.filer()) {
      if (fil.sti().endsWith(Skrevet.MANIFEST)) {
        sidst.add(fil);
      } else {
        flyt(journal, fil, mapper);
      }
    }
    Set<String> kendte = Skrevet.i(lager, mappe);
    List<String> vaek = new ArrayList<>(journal.vaek());
    vaek.removeIf(sti -> !kendte.contains(sti));
    vaek.sort(Comparator.comparing(Skrevet::vidne));
    for (String sti : vaek) {
      lager.slet(sti(sti));
      for (int i = sti.lastIndexOf('/'); i > 0; i = sti.lastIndexOf('/', i - 1)) {
        lager.sletTom(sti(sti.substring(0, i)));
      }
    }
    for (Journal.Fil fil : sidst) {
      flyt(journal, fil, mapper);
    }
    lager.slet(sti(JOURNAL));
    lager.slet(sti(journal.mappe()));
  }

  private void flyt(Journal journal, Journal.Fil fil, Set<String> mapper) throws IOException {
    String sti = fil.sti();
    for (int i = sti.indexOf('/'); i > 0; i = sti.indexOf('/', i + 1)) {
      String over = sti.substring(0, i);
      if (mapper.add(over)) {
        lager.mappe(sti(over), Skrevet.privatMappe(over));
      }
    }
    String kilde = sti(journal.mappe()) + "/" + fil.kilde();
    if (lager.findes(kilde)) {
      lager.flyt(kilde, sti(sti));
    }
  }

  /** Lets the folder go, and throws away what was written and not put in place. */
  @Override
  public void close() throws IOException {
    try (laas) {
      if (!vedtaget && !skrevet.isEmpty()) {
        lager.slet(sti(arbejde));
      }
    }
    for (String her : oprettede) {
      lager.sletTom(her);
    }
  }
}
