package dk.aarsrapport.indlaesning;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dk.aarsrapport.forloeb.Kontosum;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Reads one file of one export in one pass: good rows come out one by one, the rest is counted and
 * explained.
 *
 * @param <R> what a good row becomes
 */
public final class Laeser<R> implements Iterator<R>, Closeable {
  /** A row with more cells than this ends the reading of its file. */
  static final int HOEJST_CELLER = 1 << 20;

  /** Headers of when, by whom or as what a file was drawn. */
  static final Pattern UDTRAEKKET =
      Pattern.compile("(?iu)udtræk|udtrukket|trukket|opdateret|dannet|kørsel|rapportdato|eksport");

  private static final int HOEJST_TEGN_I_CELLE = 1 << 24;
  private static final int HOEJST_LINJER_I_RAEKKE = 100;

  private final Filhoved hoved;
  private final long linjerFoer;
  private final Eksport<R> eksport;
  private final Laesning laesning;
  private final Raekke raekke;
  private final Linjeart linjeart;
  private final Enhedslinje enhedslinje;
  private final Forbehold forbehold;
  private final List<Kolonne> uopfyldte;
  private final Nedfyldning nedfyldning;
  private final boolean fastKommune;
  private final String udsnit;
  private final List<Kolonne> beloeb;
  private final BitSet omUdtraekket;
  private final Sigendekolonner sigende;
  private final Linjetaeller tekst;
  private final CsvReader<CsvRecord> csv;
  private final Iterator<CsvRecord> poster;
  private R naeste;
  private long naestesLinje;
  private long senestesLinje;
  private long sidsteLinje;
  private Post bagefter;
  private boolean endeloes;
  private boolean slut;
  private boolean andenOverskrift;

  /** A record of the file, and the line that it begins on. */
  private record Post(long linje, List<String> felter) {}

  /**
   * Opens a file or a part of one.
   *
   * @param del what to read
   * @param bytes the content from the part's first byte; closed with the reader
   * @param noegle the key of the pseudonyms
   */
  public Laeser(Fildel del, InputStream bytes, Eksport<R> eksport, Pseudonymnoegle noegle)
      throws IOException {
    this.eksport = eksport;
    hoved = del.hoved();
    linjerFoer = del.linje() - 1;
    sidsteLinje = linjerFoer;
    udsnit = hoved.udsnit();
    String indhold = udsnit.isEmpty() ? del.indhold() : del.indhold() + " " + udsnit;
    sigende = Sigendekolonner.af(hoved, eksport);
    laesning = new Laesning(eksport.navn(), del.fil(), del.sha256(), indhold, sigende);
    raekke = new Raekke(hoved, eksport, new Pseudonym(noegle.bytes()), laesning);
    linjeart = new Linjeart(eksport, hoved, raekke);
    enhedslinje = new Enhedslinje(hoved);
    forbehold = new Forbehold(eksport);
    nedfyldning = new Nedfyldning(hoved, eksport);
    fastKommune = hoved.erKonstant(Eksport.KOMMUNEKODE);
    beloeb =
        eksport.kolonner().stream()
            .filter(k -> Beloebsenhed.KOLONNER.contains(k.navn()) && hoved.har(k.navn()))
            .toList();
    omUdtraekket = omUdtraekket(hoved);
    uopfyldte =
        eksport.kolonner().stream().filter(k -> hoved.uopfyldte().contains(k.navn())).toList();
    tekst = new Linjetaeller(tekst(del, bytes));
    csv = csv(tekst, hoved.skilletegn());
    poster = csv.iterator();
    bagefter = hent();
  }

  /**
   * The columns, not read, that tell of the extract: alike in all its rows, unlike another's; and
   * those that other blocks read of the same rows.
   */
  private static BitSet omUdtraekket(Filhoved hoved) {
    BitSet kolonner = new BitSet();
    boolean flereIRaekken = !hoved.kolonnernesUdsnit().isEmpty();
    IntStream.range(0, hoved.felter().size())
        .filter(n -> flereIRaekken || UDTRAEKKET.matcher(hoved.felter().get(n)).find())
        .filter(n -> !hoved.laeste().contains(n))
        .forEach(kolonner::set);
    return kolonner;
  }

  private static Reader tekst(Fildel del, InputStream bytes) throws IOException {
    String tegnsaet = del.hoved().tegnsaet();
    InputStream delens = new Afgraenset(bytes, del.til() - del.fra());
    return del.fra() == 0
        ? Tegnsaet.laeser(Pakning.aabn(delens, del.hoved().ark()), tegnsaet)
        : Tegnsaet.fortsat(delens, tegnsaet);
  }

  @Override
  public boolean hasNext() {
    while (naeste == null && !slut) {
      Post post = naestePost();
      if (post == null) {
        slut = true;
      } else if (post.linje() > hoved.linje() && !tom(post.felter())) {
        naeste = laes(post.felter(), post.linje());
        naestesLinje = post.linje();
      }
    }
    return naeste != null;
  }

  /** The next record; where the one behind it begins on the next line, it is one line itself. */
  private Post naestePost() {
    Post post = bagefter;
    if (post == null) {
      if (endeloes) {
        opgiv();
      }
      return null;
    }
    bagefter = hent();
    boolean enLinje = bagefter != null && bagefter.linje() == post.linje() + 1;
    sidsteLinje = post.linje() + (enLinje ? 0 : linjeskift(post.felter()));
    return post;
  }

  private Post hent() {
    try {
      if (!poster.hasNext()) {
        return null;
      }
      CsvRecord post = poster.next();
      return new Post(linjerFoer + post.getStartingLineNumber(), post.getFields());
    } catch (CsvParseException endeloesCelle) {
      endeloes = true;
      return null;
    }
  }

  /** The rest of the file has run together to one cell: every line of it is a row that is lost. */
  private void opgiv() {
    try {
      tekst.transferTo(Writer.nullWriter());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    long tabt = Math.max(1, linjerFoer + tekst.linjeskift() - sidsteLinje);
    laesning.laest(tabt);
    laesning.ikkeBrugt(sidsteLinje + 1, anfoerselstegn(), tabt);
  }

  @Override
  public R next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    R god = naeste;
    naeste = null;
    senestesLinje = naestesLinje;
    return god;
  }

  /**
   * Who takes what the postings come to by account; to be said before the first row is asked for.
   * The last sums are told of by {@link #laesning}.
   */
  public void kontosummer(Consumer<Kontosum> modtager) {
    laesning.kontosummer(modtager);
  }

  /** The line of the row that was given last. */
  public long linje() {
    return senestesLinje;
  }

  /** Counts, problems and coverage, once every row has been taken. */
  public Laesning laesning() {
    if (hasNext()) {
      throw new IllegalStateException(laesning.fil() + " is not read to its end");
    }
    laesning.luk();
    return laesning;
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }

  /** The row's value, or null when it is not used. */
  private R laes(List<String> felter, long linje) {
    List<String> celler = hoved.celler(nedfyldning.fyld(felter));
    raekke.saet(celler, linje);
    if (sidsteLinje > linje && sluger(felter)) {
      long slugt = 1 + sidsteLinje - linje;
      laesning.laest(slugt);
      laesning.ikkeBrugt(linje, anfoerselstegn(), slugt);
      return null;
    }
    laesning.laest(1);
    boolean skredet = true;
    try {
      if (!hoved.saerligt().medtager(felter)) {
        laesning.andenSlags(hoved.saerligt().andenSlags(felter));
        throw Afvisning.udenfor(
            "andre-raekker", "rækker, som «kun» i kørselsfilen ikke har med, læses ikke her");
      }
      if (andenOverskrift) {
        throw andenOverskrift();
      }
      kontroller(felter, hoved);
      skredet = false;
      if (nedfyldning.gruppelinje(felter)) {
        throw Afvisning.udenfor(
            "gruppelinje", "linjer, der kun er overskrift for rækkerne under dem, er ikke data");
      }
      kontrollerIndhold(felter);
      R god = eksport.laes(raekke);
      laesning.brugt(linje);
      if (sigende.findes()) {
        sigende.se(felter, eksport.kanModsiges(god));
      }
      if (hoved.ark().isEmpty()) { // a sheet's rows end where they have no more
        laesning.bredder().se(felter.size(), hoved.bredde(), linje);
      }
      if (eksport.raekkerErForskellige()) {
        laesning.aftryk().se(celler, omUdtraekket);
      }
      return god;
    } catch (Afvisning hvorfor) {
      ikkeBrugt(felter, linje, hvorfor, skredet);
      return null;
    }
  }

  private void ikkeBrugt(List<String> felter, long linje, Afvisning hvorfor, boolean skredet) {
    boolean foerste = linjerFoer == 0 && laesning.antalLaest() == 1;
    boolean ukendt = !linjeart.identificeret(); // as few rows are: the rest is asked of them alone
    boolean sumlinje = ukendt && linjeart.sumlinje(felter);
    if (!foerste && ukendt && (hvorfor.udenfor() || sumlinje || !enhedslinje.harBeloeb(felter))) {
      enhedslinje.mistanke(felter).ifPresent(m -> mistanke(linje, m));
    }
    boolean fodnote = linjeart.fodnote(felter);
    if (fodnote) {
      forbehold
          .linje(felter)
          .ifPresent(
              n ->
                  laesning.samletAdvarsel(linje, n.kolonne(), n.regel(), n.besked(), n.handling()));
    }
    if (hvorfor.udenfor()) {
      laesning.ikkeBrugt(linje, hvorfor);
    } else if (foerste && !enhedslinje.underOverskriften(felter).isEmpty()) {
      laesning.ikkeBrugt(
          linje,
          Afvisning.udenfor(
              "enhedslinje", "linjen med enheder lige under overskriften er ikke data"));
    } else if (hoved.erOverskriften(felter)) {
      laesning.ikkeBrugt(
          linje,
          Afvisning.udenfor(
              "overskrift-igen", "overskriften står igen midt i filen og springes over"));
    } else if (hoved.erAndenOverskrift(felter)) {
      andenOverskrift = true;
      laesning.ikkeBrugt(linje, andenOverskrift());
    } else if (Sumlinje.erSidetal(felter)) {
      laesning.ikkeBrugt(linje, Afvisning.udenfor("sideskift", "linjer med sidetal er ikke data"));
    } else if (sumlinje) {
      laesning.ikkeBrugt(linje, Sumlinje.udenfor());
    } else if (fodnote) {
      laesning.enlig(linje, hvorfor);
    } else {
      laesning.ikkeBrugt(
          linje,
          hvorfor,
          skredet ? Afviststed.UKENDT : Afviststed.af(raekke, eksport),
          raekke.oplysning());
      if (!skredet) {
        eksport.afvist(raekke);
      }
    }
  }

  /** A line that is no row may say what the amounts over it are in: too late to read them so. */
  private void mistanke(long linje, Enhedslinje.Mistanke m) {
    laesning.samletAdvarsel(
        linje,
        m.kolonne(),
        Enhedslaesning.MISTANKE,
        "beløbene er læst i %s, men linje %d, %s, nævner en anden enhed"
            .formatted(m.laest(), linje, Skjul.citat(Mellemrum.trim(m.celle()))),
        Enhedslaesning.skrivEnheden(m.kolonne(), m.overskrift()));
  }

  /** Rows under another header than the file's have their cells elsewhere. */
  private static Afvisning andenOverskrift() {
    return Afvisning.afvist(
        "",
        "anden-overskrift",
        "rækken står under en anden overskrift end filens første, med kolonnerne i en anden orden",
        "Del filen, hvor den nye overskrift står");
  }

  /** A row with text behind its last column has slipped, and every cell may be another's. */
  private static void kontroller(List<String> felter, Filhoved hoved) {
    for (int i = hoved.bredde(); i < felter.size(); i++) {
      if (!Mellemrum.alene(felter.get(i))) {
        throw Afvisning.afvist(
            "",
            "for-mange-celler",
            "rækken har flere celler, end der er overskrifter",
            "Sæt anførselstegn om tekst med skilletegn i");
      }
    }
  }

  /** Leaves out a row that is none, or that has not happened yet. */
  private void kontrollerIndhold(List<String> felter) {
    if (fastKommune && manglerNoget()) {
      if (Sumlinje.erOptaelling(felter)) {
        throw Sumlinje.udenfor();
      }
      raekke.ikkeSum();
    }
    if (raekke.udelades()) {
      throw Afvisning.udenfor(
          "udeladt-vaerdi",
          "rækker med en værdi, som kørselsfilen under «vaerdier» siger udelad om, er ikke med");
    }
    if (!udsnit.isEmpty()
        && !beloeb.isEmpty()
        && beloeb.stream().allMatch(k -> raekke.raa(k).isEmpty())) {
      throw Afvisning.udenfor(
          "intet-i-aaret",
          "rækker uden beløb i årets, månedens eller kommunens kolonne er ikke data for den ("
              + udsnit
              + ")");
    }
    if (!uopfyldte.isEmpty() && uopfyldte.stream().allMatch(k -> raekke.raa(k).isEmpty())) {
      throw Afvisning.udenfor(
          "ikke-sket-endnu",
          "rækker uden "
              + String.join(" og ", uopfyldte.stream().map(Kolonne::navn).toList())
              + " er planlagt, men ikke sket endnu");
    }
  }

  private boolean manglerNoget() {
    return eksport.kolonner().stream()
        .anyMatch(k -> k.identificerer() && raekke.har(k) && raekke.raa(k).isEmpty());
  }

  private static Afvisning anfoerselstegn() {
    return Afvisning.afvist(
        "",
        "anfoerselstegn",
        "en celle går over flere rækker, så et anførselstegn mangler formentlig",
        "Ret anførselstegnene i filen");
  }

  /** True when a quote that nothing closes has drawn the next rows into a cell. */
  private boolean sluger(List<String> felter) {
    if (linjeskift(felter) > HOEJST_LINJER_I_RAEKKE) {
      return true;
    }
    String mellem = Pattern.quote(Character.toString(hoved.skilletegn()));
    for (String felt : felter) {
      for (String linje : felt.lines().skip(1).toList()) {
        if (ligner(linje.split(mellem, -1))) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * True for a line with a municipality's code and something in every column that identifies a row;
   * where the run file gives the municipality, with as many cells as the header.
   */
  private boolean ligner(String[] celler) {
    for (Kolonne kolonne : eksport.kolonner()) {
      Integer nummer = hoved.plads().get(kolonne.navn());
      if (kolonne.identificerer()
          && nummer != null
          && nummer < hoved.bredde()
          && (nummer >= celler.length || Mellemrum.alene(celler[nummer]))) {
        return false;
      }
    }
    if (fastKommune) {
      return celler.length == hoved.bredde();
    }
    Integer kommune = hoved.plads().get(Eksport.KOMMUNEKODE.navn());
    return kommune != null && Kommunekode.af(Mellemrum.trim(celler[kommune])) != null;
  }

  /** Line breaks inside cells: LF, CRLF or CR. */
  private static int linjeskift(List<String> felter) {
    int antal = 0;
    for (String felt : felter) {
      if (felt.indexOf('\n') < 0 && felt.indexOf('\r') < 0) {
        continue;
      }
      for (int i = 0; i < felt.length(); i++) {
        char c = felt.charAt(i);
        antal += c == '\r' || (c == '\n' && (i == 0 || felt.charAt(i - 1) != '\r')) ? 1 : 0;
      }
    }
    return antal;
  }

  private static boolean tom(List<String> felter) {
    for (String felt : felter) {
      if (!Mellemrum.alene(felt)) {
        return false;
      }
    }
    return true;
  }

  /** What is too long fails at the same place whatever part of a file is read. */
  @SuppressWarnings("removal") // nothing replaces it yet, and exports do have "a"b
  static CsvReader<CsvRecord> csv(Reader tekst, char skilletegn) {
    return CsvReader.builder()
        .fieldSeparator(skilletegn)
        .skipEmptyLines(true)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .allowExtraCharsAfterClosingQuote(true)
        .maxBufferSize(2 * HOEJST_TEGN_I_CELLE)
        .build(
            CsvRecordHandler.of(h -> h.maxFields(HOEJST_CELLER).maxFieldSize(HOEJST_TEGN_I_CELLE)),
            tekst);
  }
}
