package dk.aarsrapport.indlaesning;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dk.aarsrapport.fejl.Brugerfejl;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How one file is laid out, found from its first lines: separator, where the header stands, and
 * which of its columns is which.
 *
 * @param tegnsaet {@code auto} or a character set's name
 * @param skilletegn between cells
 * @param linje line number of the header; title lines may stand above it
 * @param bredde number of cells in the header
 * @param plads column number by the contract's column name
 * @param tilsat columns behind the file's own
 * @param uopfyldte columns that, empty together, tell that a row has not happened yet
 * @param felter the header's cells
 * @param initialer columns of free text where {@code NA} may be somebody's initials
 * @param skaeveTegn true where the file's letters were garbled before it came here
 * @param vaerdier what cells mean that say something else, by the contract's column name and by
 *     {@link #ordret} what they say
 * @param ark the sheet, where the file is a workbook; empty where it is text
 * @param saerligt how its cells are read otherwise than they stand
 */
public record Filhoved(
    String tegnsaet,
    char skilletegn,
    long linje,
    int bredde,
    Map<String, Integer> plads,
    Tilsat tilsat,
    Set<String> uopfyldte,
    List<String> felter,
    Set<String> initialer,
    boolean skaeveTegn,
    Map<String, Map<String, String>> vaerdier,
    String ark,
    Saerligt saerligt)
    implements Serializable {
  /** The bytes from the start of a file that are enough to find its header. */
  public static final int BYTES = 64 * 1024;

  /** What a header given in the run file begins with when it is the text of every row instead. */
  private static final String KONSTANT = "=";

  /** What may stand between cells. */
  static final char[] SKILLETEGN = {';', ',', '\t', '|'};

  /** Lines from the start of a file among which the header is sought. */
  static final int HOEJST_LINJER = 30;

  /** Makes the columns serialisable. */
  public Filhoved {
    plads = new LinkedHashMap<>(plads);
    uopfyldte = Set.copyOf(uopfyldte);
    felter = List.copyOf(felter);
    initialer = Set.copyOf(initialer);
    vaerdier = new LinkedHashMap<>(vaerdier);
  }

  /**
   * Finds the header.
   *
   * @param fil the file's name, for messages
   * @param start the file's first bytes
   * @param eksport what the file should be
   * @param overskrifter headers given in the run file or a profile, by the contract's name; {@code
   *     =510} is no header but the text of every row
   * @throws Brugerfejl if the file is no text or empty, has no header, or lacks a required column
   */
  public static Filhoved find(
      String fil,
      byte[] start,
      Eksport<?> eksport,
      String tegnsaet,
      Map<String, String> overskrifter) {
    Fremmedformat.af(start)
        .ifPresent(
            format -> {
              throw new Brugerfejl(fil + " er " + format.besked());
            });
    if (poster(start, tegnsaet, SKILLETEGN[0], 1).isEmpty()) {
      throw new Brugerfejl(fil + " er tom: træk filen igen");
    }
    Filhoved linje =
        bedste(start, eksport, tegnsaet, overskrifter)
            .orElseThrow(
                () ->
                    new Brugerfejl(
                        fil
                            + ", linje 1: filen har ingen overskriftslinje; første linje skal nævne"
                            + " kolonnerne, f.eks. "
                            + kraevede(eksport)));
    Filhoved hoved =
        linje
            .medTilsatte(eksport, overskrifter)
            .medInitialer(eksport, poster(start, tegnsaet, linje.skilletegn, Integer.MAX_VALUE));
    hoved = Enhedslaesning.af(hoved, eksport, start).anvendt(fil);
    hoved = Forbehold.laes(hoved, eksport, start);
    Hovedkontrol.kontroller(fil, hoved, eksport, overskrifter);
    return hoved;
  }

  /** True for a line that is the header again. */
  boolean erOverskriften(List<String> celler) {
    boolean set = false;
    for (int nummer : plads.values()) {
      if (nummer < bredde) {
        String noegle = Overskrift.noegle(felter.get(nummer));
        if (nummer >= celler.size() || !Overskrift.noegle(celler.get(nummer)).equals(noegle)) {
          return false;
        }
        set = true;
      }
    }
    return set;
  }

  /** True for a line that names the columns that are read, but elsewhere: another header. */
  boolean erAndenOverskrift(List<String> celler) {
    Set<String> noegler = new HashSet<>();
    celler.forEach(celle -> noegler.add(Overskrift.noegle(celle)));
    long laeste = plads.values().stream().filter(n -> n < bredde).count();
    long fundne =
        plads.values().stream()
            .filter(n -> n < bredde && noegler.contains(Overskrift.noegle(felter.get(n))))
            .count();
    return fundne >= 2 && fundne * 2 > laeste;
  }

  /** The line most like a header of the export; empty when none has any of its columns. */
  static Optional<Filhoved> bedste(
      byte[] start, Eksport<?> eksport, String tegnsaet, Map<String, String> overskrifter) {
    Filhoved bedst = null;
    int flest = 0;
    for (char skilletegn : SKILLETEGN) {
      for (Map.Entry<Long, List<String>> post :
          poster(start, tegnsaet, skilletegn, HOEJST_LINJER).entrySet()) {
        List<String> felter = post.getValue();
        Map<String, Integer> plads = plads(felter, eksport, overskrifter);
        if (plads.size() > flest) {
          flest = plads.size();
          bedst =
              new Filhoved(
                  tegnsaet,
                  skilletegn,
                  post.getKey(),
                  felter.size(),
                  plads,
                  Tilsat.INTET,
                  Set.of(),
                  felter,
                  Set.of(),
                  false,
                  Map.of(),
                  "",
                  Saerligt.INTET);
        }
      }
    }
    return Optional.ofNullable(bedst)
        .map(hoved -> hoved.medTabteTegn(eksport, overskrifter))
        .map(hoved -> hoved.medSkaeveTegn(start));
  }

  /** The same with the columns whose headers have lost a letter, where it can be no other. */
  private Filhoved medTabteTegn(Eksport<?> eksport, Map<String, String> overskrifter) {
    Map<String, Integer> alle = new LinkedHashMap<>();
    for (Kolonne kolonne : eksport.kolonner()) {
      Integer fundet = plads.get(kolonne.navn());
      List<Integer> mulige =
          fundet != null
              ? List.of(fundet)
              : IntStream.range(0, felter.size())
                  .filter(n -> !plads.containsValue(n))
                  .filter(
                      n ->
                          navne(kolonne, overskrifter).stream()
                              .anyMatch(navn -> Tegnrod.kanVaere(felter.get(n), navn)))
                  .boxed()
                  .toList();
      if (mulige.size() == 1) {
        alle.put(kolonne.navn(), mulige.get(0));
      }
    }
    plads.forEach(alle::putIfAbsent);
    return med(alle, tilsat, uopfyldte, initialer, vaerdier, ark, saerligt);
  }

  /** The same, told whether letters of it or of what stands under it were garbled. */
  private Filhoved medSkaeveTegn(byte[] start) {
    boolean skaeve =
        poster(start, tegnsaet, skilletegn, Integer.MAX_VALUE).values().stream()
            .flatMap(List::stream)
            .anyMatch(felt -> !Tegnrod.ret(felt).equals(felt));
    return new Filhoved(
        tegnsaet,
        skilletegn,
        linje,
        bredde,
        plads,
        tilsat,
        uopfyldte,
        felter,
        initialer,
        skaeve,
        vaerdier,
        ark,
        saerligt);
  }

  private Filhoved medInitialer(Eksport<?> eksport, Map<Long, List<String>> poster) {
    Set<String> fundne = new LinkedHashSet<>();
    for (Kolonne kolonne : eksport.kolonner()) {
      Integer nummer = plads.get(kolonne.navn());
      boolean initialer =
          kolonne.fritekst()
              && nummer != null
              && poster.entrySet().stream()
                  .filter(post -> post.getKey() > linje && nummer < post.getValue().size())
                  .anyMatch(post -> Celletekst.initialer(post.getValue().get(nummer)));
      if (initialer) {
        fundne.add(kolonne.navn());
      }
    }
    return med(plads, tilsat, uopfyldte, fundne, vaerdier, ark, saerligt);
  }

  private Filhoved med(
      Map<String, Integer> nyePladser,
      Tilsat nytTilsat,
      Set<String> nyeUopfyldte,
      Set<String> nyeInitialer,
      Map<String, Map<String, String>> nyeVaerdier,
      String nytArk,
      Saerligt nytSaerligt) {
    return new Filhoved(
        tegnsaet,
        skilletegn,
        linje,
        bredde,
        nyePladser,
        nytTilsat,
        nyeUopfyldte,
        felter,
        nyeInitialer,
        skaeveTegn,
        nyeVaerdier,
        nytArk,
        nytSaerligt);
  }

  /** The export's required columns that the file lacks. */
  List<Kolonne> mangler(Eksport<?> eksport) {
    return eksport.kolonner().stream()
        .filter(Kolonne::kraevet)
        .filter(k -> !plads.containsKey(k.navn()) && !plads.containsKey(k.erstattesAf()))
        .filter(k -> !eksport.erstattes(k, plads.keySet()))
        .toList();
  }

  /**
   * The same with the columns that the run file makes: texts that every row has, and what is put
   * together of others.
   */
  Filhoved medTilsatte(Eksport<?> eksport, Map<String, String> overskrifter) {
    Map<String, Integer> alle = new LinkedHashMap<>(plads);
    List<String> tekster = new ArrayList<>();
    for (Kolonne kolonne : eksport.kolonner()) {
      String navn = navne(kolonne, overskrifter).get(0);
      if (navn.startsWith(KONSTANT)) {
        alle.put(kolonne.navn(), bredde + tekster.size());
        tekster.add(navn.substring(KONSTANT.length()).strip());
      }
    }
    List<String> noegler = felter.stream().map(f -> Overskrift.noegle(Tegnrod.ret(f))).toList();
    Tilsat ny = new Tilsat(tekster, List.of());
    for (Kolonne kolonne : eksport.kolonner()) {
      Optional<? extends Sammensat> sammensat =
          sammensat(kolonne, navne(kolonne, overskrifter).get(0), noegler);
      if (sammensat.isPresent()) {
        alle.put(kolonne.navn(), bredde + ny.antal());
        ny = ny.med(sammensat.get());
        if (kolonne.navn().equals(Eksport.CPR.navn())) {
          alle.remove(Eksport.FOEDSELSDATO.navn());
        }
      }
    }
    Sagsboern.Henvisning.laes(navne(Eksport.CPR, overskrifter).get(0))
        .map(henvisning -> noegler.indexOf(Overskrift.noegle(henvisning.overskrift())))
        .filter(nummer -> nummer >= 0 && eksport.kolonner().stream().anyMatch(Filhoved::erCpr))
        .ifPresent(nummer -> alle.put(Eksport.CPR.navn(), nummer));
    return med(alle, ny, uopfyldte, initialer, vaerdier, ark, saerligt);
  }

  private static boolean erCpr(Kolonne kolonne) {
    return kolonne.navn().equals(Eksport.CPR.navn());
  }

  private static Optional<? extends Sammensat> sammensat(
      Kolonne kolonne, String udtryk, List<String> noegler) {
    if (erCpr(kolonne)) {
      return DeltCpr.laes(udtryk, noegler);
    }
    Optional<DeltDag> delt =
        Datoordner.erDag(kolonne.navn()) ? DeltDag.laes(udtryk, noegler) : Optional.empty();
    if (delt.isPresent()) {
      return delt;
    }
    if (Spanddel.KOLONNER.contains(kolonne.navn())) {
      return Spanddel.laes(udtryk, noegler);
    }
    if (kolonne.navn().equals(Maanedsdag.KOLONNE)) {
      return Maanedsdag.laes(udtryk, noegler);
    }
    return Beloebsenhed.KOLONNER.contains(kolonne.navn())
        ? Beloebsudtryk.laes(udtryk, noegler)
        : Optional.empty();
  }

  /** The same with a column read through another that is put together. */
  Filhoved medSammensat(String kolonne, Sammensat sammensat) {
    Map<String, Integer> alle = new LinkedHashMap<>(plads);
    int nummer = plads.getOrDefault(kolonne, -1) - bredde - tilsat.konstanter().size();
    List<Sammensat> nye = new ArrayList<>(tilsat.sammensatte());
    if (nummer >= 0) {
      nye.set(nummer, sammensat);
    } else {
      alle.put(kolonne, bredde + tilsat.antal());
      nye.add(sammensat);
    }
    Tilsat ny = new Tilsat(tilsat.konstanter(), nye);
    return med(alle, ny, uopfyldte, initialer, vaerdier, ark, saerligt);
  }

  /** What a column is put together of; empty where it stands in the file as it is. */
  Optional<Sammensat> sammensat(String kolonne) {
    int nummer = plads.getOrDefault(kolonne, -1) - bredde - tilsat.konstanter().size();
    return nummer < 0 ? Optional.empty() : Optional.of(tilsat.sammensatte().get(nummer));
  }

  /** The numbers of the file's columns that are read. */
  Set<Integer> laeste() {
    Set<Integer> alle = new HashSet<>(tilsat.kilder());
    alle.addAll(saerligt.kun().keySet());
    plads.values().stream().filter(n -> n < bredde).forEach(alle::add);
    return alle;
  }

  /** The same where empty cells of these columns say what stands above them. */
  public Filhoved medFyldNed(Collection<String> kolonner) {
    return kolonner.isEmpty()
        ? this
        : medSaerligt(saerligt.medFyldNed(Nedfyldning.numre(this, kolonner)));
  }

  /**
   * The same where only rows that say this are read.
   *
   * @param kun what they say, by the file's own headers
   * @throws IllegalArgumentException with a header that the file does not have
   */
  public Filhoved medKun(Map<String, List<String>> kun) {
    if (kun.isEmpty()) {
      return this;
    }
    List<String> noegler = felter.stream().map(f -> Overskrift.noegle(Tegnrod.ret(f))).toList();
    Map<Integer, Set<String>> krav = new LinkedHashMap<>();
    kun.forEach(
        (overskrift, tekster) -> {
          int nummer = noegler.indexOf(Overskrift.noegle(overskrift));
          if (nummer < 0) {
            throw new IllegalArgumentException(overskrift);
          }
          Set<String> ordrette = new HashSet<>();
          tekster.forEach(tekst -> ordrette.add(ordret(tekst)));
          krav.put(nummer, ordrette);
        });
    return medSaerligt(saerligt.medKun(krav));
  }

  /** The same where the child is the one whose the case is. */
  public Filhoved medSagsboern(Sagsboern sagsboern) {
    return medSaerligt(saerligt.medSagsboern(sagsboern));
  }

  /** The same where dates have their month in front. */
  public Filhoved medMaanedFoerst() {
    return medSaerligt(saerligt.medDatoer(Datoorden.MAANED_FOERST));
  }

  /** True where dates have their month in front. */
  public boolean maanedFoerst() {
    return saerligt.datoer() == Datoorden.MAANED_FOERST;
  }

  /** The columns that look as in a report that shows each value once, and are not filled. */
  public List<String> lignerGrupperet(Eksport<?> eksport, byte[] start) {
    return saerligt.fyldNed().isEmpty() && saerligt.kun().isEmpty()
        ? Nedfyldning.forslag(this, eksport, poster(start, tegnsaet, skilletegn, Integer.MAX_VALUE))
        : List.of();
  }

  /** The headers that are not read. */
  List<String> ubrugte() {
    boolean udsnit = !udsnit().isEmpty();
    return IntStream.range(0, felter.size())
        .filter(n -> !laeste().contains(n))
        .filter(n -> !udsnit || !andensUdsnit(n))
        .mapToObj(n -> Mellemrum.trim(felter.get(n)))
        .filter(overskrift -> !overskrift.isEmpty())
        .toList();
  }

  /** True for a column that another block may read. */
  private boolean andensUdsnit(int nummer) {
    return Aarskolonner.andensUdsnit(felter.get(nummer))
        || laeste().stream().anyMatch(n -> Soeskende.af(felter, n).containsValue(nummer));
  }

  /** True where the column of amounts says that each is the year so far. */
  public boolean tilDato() {
    return beloebskolonner().stream()
        .anyMatch(n -> n < bredde && Akkumuleret.naevnes(felter.get(n)));
  }

  /** The numbers of the file's columns that amounts are read from. */
  Set<Integer> beloebskolonner() {
    Set<Integer> alle = new HashSet<>();
    for (String kolonne : Beloebsenhed.KOLONNER) {
      if (plads.containsKey(kolonne)) {
        alle.addAll(sammensat(kolonne).map(Sammensat::kilder).orElse(Set.of(plads.get(kolonne))));
      }
    }
    return alle;
  }

  /** The same with cells that are read otherwise than they stand. */
  public Filhoved medSaerligt(Saerligt nyt) {
    return med(plads, tilsat, uopfyldte, initialer, vaerdier, ark, nyt);
  }

  /** The same where rows have not happened yet as long as these columns are empty. */
  public Filhoved medUopfyldte(Set<String> kolonner) {
    return med(plads, tilsat, kolonner, initialer, vaerdier, ark, saerligt);
  }

  /** The same where cells mean something else than they say. */
  public Filhoved medVaerdier(Eksport<?> eksport, Map<String, Map<String, String>> givne) {
    Map<String, Map<String, String>> efterKolonne = new LinkedHashMap<>();
    givne.forEach(
        (kolonne, oversat) -> {
          LinkedHashMap<String, String> efterTekst = new LinkedHashMap<>();
          oversat.forEach((tekst, til) -> efterTekst.put(ordret(tekst), til));
          eksport.kolonner().stream()
              .filter(k -> k.hedder(kolonne))
              .forEach(k -> efterKolonne.put(k.navn(), efterTekst));
        });
    return med(plads, tilsat, uopfyldte, initialer, efterKolonne, ark, saerligt);
  }

  /** The same in a sheet of a workbook. */
  public Filhoved medArk(String navn) {
    return med(plads, tilsat, uopfyldte, initialer, vaerdier, navn, saerligt);
  }

  /** What a cell says, for comparison: case and the width of spaces aside. */
  static String ordret(String celle) {
    return celle.strip().replaceAll("[\\s\\p{Z}]+", " ").toLowerCase(Locale.ROOT);
  }

  /** A row's cells with the columns behind them that it does not have itself. */
  List<String> celler(List<String> raekke) {
    return tilsat.celler(raekke, bredde);
  }

  /** True for a column whose text the run file gives. */
  boolean erKonstant(Kolonne kolonne) {
    int nummer = plads.getOrDefault(kolonne.navn(), 0);
    return nummer >= bredde && nummer < bredde + tilsat.konstanter().size();
  }

  /**
   * What part of its file this is, where others read the rest: the year, month or municipality that
   * its column of amounts is of, or the columns that are read where they say something; empty where
   * it is all of it.
   */
  public String udsnit() {
    return Stream.of(
            fastUdsnit("år", Aarskolonner::naevner),
            fastUdsnit(Eksport.KOMMUNEKODE.navn(), Kommunekolonner::naevner),
            maanedensUdsnit(),
            kolonnernesUdsnit())
        .filter(del -> !del.isEmpty())
        .collect(Collectors.joining(" "));
  }

  /** The columns that are read of the rows alone that say something there. */
  String kolonnernesUdsnit() {
    return saerligt.kun().entrySet().stream()
        .filter(krav -> krav.getValue().contains(Saerligt.ALT))
        .filter(krav -> plads.containsValue(krav.getKey()))
        .map(krav -> felter.get(krav.getKey()))
        .collect(Collectors.joining(" "));
  }

  /** The day of the month that the column of amounts is of. */
  private String maanedensUdsnit() {
    Optional<String> maaned =
        sammensat(Maanedsdag.KOLONNE)
            .filter(Maanedsdag.class::isInstance)
            .map(dag -> "måned " + ((Maanedsdag) dag).maaned());
    int nummer = plads.getOrDefault(Maanedsdag.KOLONNE, 0) - bredde;
    boolean fast =
        nummer >= 0
            && nummer < tilsat.konstanter().size()
            && beloebskolonner().stream()
                .anyMatch(n -> n < bredde && Maanedskolonner.naevner(felter.get(n)));
    return maaned.orElseGet(() -> fast ? tilsat.konstanter().get(nummer) : "");
  }

  /** What the run file gives every row of a column, where the column of amounts names it too. */
  private String fastUdsnit(String kolonne, BiPredicate<String, String> naevner) {
    int nummer = plads.getOrDefault(kolonne, 0) - bredde;
    if (nummer < 0 || nummer >= tilsat.konstanter().size()) {
      return "";
    }
    String fast = tilsat.konstanter().get(nummer);
    return beloebskolonner().stream()
            .filter(n -> n < bredde)
            .anyMatch(n -> naevner.test(felter.get(n), fast))
        ? fast
        : "";
  }

  /** The first lines of a file as they are cut by a separator, by line number. */
  static Map<Long, List<String>> poster(
      byte[] start, String tegnsaet, char skilletegn, int hoejst) {
    Map<Long, List<String>> poster = new TreeMap<>();
    try (CsvReader<CsvRecord> laeser =
        Laeser.csv(Tegnsaet.laeser(new ByteArrayInputStream(start), tegnsaet), skilletegn)) {
      for (CsvRecord post : laeser) {
        poster.put(post.getStartingLineNumber(), post.getFields());
        if (poster.size() == hoejst) {
          break;
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return poster;
  }

  /** The columns that the reader finds in a header, by number. */
  static Map<String, Integer> plads(
      List<String> felter, Eksport<?> eksport, Map<String, String> overskrifter) {
    Map<String, Integer> efterNoegle = new LinkedHashMap<>();
    for (int i = 0; i < felter.size(); i++) {
      efterNoegle.putIfAbsent(Overskrift.noegle(Tegnrod.ret(felter.get(i))), i);
    }
    Map<String, Integer> plads = new LinkedHashMap<>();
    for (Kolonne kolonne : eksport.kolonner()) {
      for (String navn : navne(kolonne, overskrifter)) {
        Integer nummer = efterNoegle.get(Overskrift.noegle(navn));
        if (nummer != null && !navn.startsWith(KONSTANT)) {
          plads.put(kolonne.navn(), nummer);
          break;
        }
      }
      if (!plads.containsKey(kolonne.navn())) {
        Enhedslaesning.udenEnhed(kolonne, navne(kolonne, overskrifter), felter)
            .ifPresent(nummer -> plads.putIfAbsent(kolonne.navn(), nummer));
      }
    }
    eksport.bredeKolonner(felter, plads.keySet()).forEach(plads::putIfAbsent);
    return plads;
  }

  /** What a column may be called: as the run file has it, or its name and aliases. */
  static List<String> navne(Kolonne kolonne, Map<String, String> overskrifter) {
    for (Map.Entry<String, String> givet : overskrifter.entrySet()) {
      if (kolonne.hedder(givet.getKey())) {
        return List.of(givet.getValue());
      }
    }
    List<String> navne = new ArrayList<>();
    navne.add(kolonne.navn());
    navne.addAll(kolonne.alias());
    return navne;
  }

  /** True when the file has the column. */
  public boolean har(String kolonne) {
    String noegle = Overskrift.noegle(kolonne);
    return plads.keySet().stream().anyMatch(k -> Overskrift.noegle(k).equals(noegle));
  }

  private static String kraevede(Eksport<?> eksport) {
    return String.join(
        "; ", eksport.kolonner().stream().filter(Kolonne::kraevet).map(Kolonne::navn).toList());
  }
}
