package dk.aarsrapport.kommando;

import dk.aarsrapport.baggrund.Baggrund;
import dk.aarsrapport.fejl.Brugerfejl;
import dk.aarsrapport.fejl.Dataproblem;
import dk.aarsrapport.fejl.Naermeste;
import dk.aarsrapport.forklaring.Raekke;
import dk.aarsrapport.indlaesning.Arkvalg;
import dk.aarsrapport.indlaesning.Baggrundseksport;
import dk.aarsrapport.indlaesning.Datoordner;
import dk.aarsrapport.indlaesning.Eksport;
import dk.aarsrapport.indlaesning.Eksporter;
import dk.aarsrapport.indlaesning.Fildel;
import dk.aarsrapport.indlaesning.Filhoved;
import dk.aarsrapport.indlaesning.Gennemsyn;
import dk.aarsrapport.indlaesning.Kolonne;
import dk.aarsrapport.indlaesning.Kolonnenoter;
import dk.aarsrapport.indlaesning.Laesekontekst;
import dk.aarsrapport.indlaesning.Laeser;
import dk.aarsrapport.indlaesning.Laesning;
import dk.aarsrapport.indlaesning.Linje;
import dk.aarsrapport.indlaesning.Linjeopslag;
import dk.aarsrapport.indlaesning.Pakning;
import dk.aarsrapport.indlaesning.Sagsboern;
import dk.aarsrapport.indlaesning.Sagsboern.Henvisning;
import dk.aarsrapport.indlaesning.Sagsopslag;
import dk.aarsrapport.indlaesning.Skjul;
import dk.aarsrapport.koersel.Koersel;
import dk.aarsrapport.koersel.Koersel.Inputvalg;
import dk.aarsrapport.lager.Lager;
import dk.aarsrapport.reference.Profiler;
import dk.aarsrapport.spark.Inputfil;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The files of a run: found, and their headers understood, before any row is read. */
final class Inputfiler {
  private final Koersel koersel;
  private final Lager lager;
  private final Laesekontekst kontekst;
  private final List<Inputfil> tilOptaelling = new ArrayList<>();
  private final List<Inputfil> baggrundsfiler = new ArrayList<>();
  private final List<Laesning> laesninger = new ArrayList<>();
  private final Baggrund baggrund = new Baggrund();
  private final List<Dataproblem> noter = new ArrayList<>();
  private final Map<String, Lager.Filstand> stand = new LinkedHashMap<>();

  private Inputfiler(Koersel koersel, Lager lager, Laesekontekst kontekst) {
    this.koersel = koersel;
    this.lager = lager;
    this.kontekst = kontekst;
  }

  /**
   * Finds every file and reads the background.
   *
   * @throws Brugerfejl if a file is missing, empty, or lacks a header or a required column
   */
  static Inputfiler find(Koersel koersel, Lager lager, Laesekontekst kontekst) throws IOException {
    Inputfiler filer = new Inputfiler(koersel, lager, kontekst);
    for (Map.Entry<String, List<Inputvalg>> valg : koersel.input().entrySet()) {
      filer.find(valg.getKey(), valg.getValue());
    }
    return filer;
  }

  private void find(String input, List<Inputvalg> blokke) throws IOException {
    Eksport<?> eksport = Eksporter.af(input, kontekst);
    List<Inputfil> filer = new ArrayList<>();
    for (int nummer = 0; nummer < blokke.size(); nummer++) {
      filer.addAll(hoveder(navnet(input, nummer), input, blokke.get(nummer), eksport));
    }
    kontrollerEngang(input, filer);
    Kolonnenoter kolonner = new Kolonnenoter(eksport);
    filer.forEach(fil -> kolonner.se(fil.navn(), fil.hoved()));
    noter.addAll(kolonner.dataproblemer());
    if (eksport instanceof Baggrundseksport<?> hel) {
      baggrundsfiler.addAll(filer);
      for (Inputfil fil : filer) {
        laesHelt(fil, hel);
      }
    } else {
      tilOptaelling.addAll(filer);
    }
  }

  private <R> void laesHelt(Inputfil fil, Baggrundseksport<R> eksport) throws IOException {
    Fildel hele = gennemse(fil, Long.MAX_VALUE).get(0);
    try (Laeser<R> laeser = new Laeser<>(hele, lager.aabn(fil.sti()), eksport, kontekst.noegle())) {
      laeser.forEachRemaining(raekke -> eksport.aflever(raekke, baggrund));
      laesninger.add(laeser.laesning());
    }
  }

  /** A file that two blocks name would be read twice. */
  private void kontrollerEngang(String input, List<Inputfil> filer) {
    Set<String> sete = new HashSet<>();
    for (Inputfil fil : filer) {
      if (!sete.add(fil.sti() + "\n" + fil.hoved().ark() + "\n" + fil.hoved().udsnit())) {
        throw new Brugerfejl(
            koersel.kilde().sted("input." + input)
                + ": "
                + fil.navn()
                + " står i to af blokkene og ville blive læst to gange; slet den i den ene");
      }
    }
  }

  private List<Inputfil> hoveder(String blok, String input, Inputvalg valg, Eksport<?> eksport)
      throws IOException {
    Map<String, String> overskrifter = new LinkedHashMap<>(valg.kolonner());
    kontrollerNavne(blok, input, valg.kolonner().keySet(), "kolonner", eksport);
    kontrollerVaerdier(blok, input, valg, eksport);
    kontrollerNavne(blok, input, Set.copyOf(valg.fyldNed()), "fyld_ned", eksport);
    Optional<Henvisning> henvisning =
        valg.kolonner().entrySet().stream()
            .filter(givet -> Eksport.CPR.hedder(givet.getKey()))
            .flatMap(givet -> Henvisning.laes(givet.getValue()).stream())
            .findFirst();
    Set<String> uopfyldte = new HashSet<>();
    if (valg.profil().isPresent()) {
      Profiler profiler = Profiler.medfulgte();
      profiler.overskrifter(valg.profil().get(), input).forEach(overskrifter::putIfAbsent);
      uopfyldte.addAll(profiler.uopfyldte(valg.profil().get(), input));
    }
    List<Inputfil> fundne = new ArrayList<>();
    for (String sti : stier(blok, valg)) {
      stand.put(sti, lager.stand(sti));
      Optional<Arkvalg> ark = ark(blok, valg, sti);
      String arknavn = ark.map(Arkvalg::navn).orElse("");
      String navn = ark.map(Arkvalg::fil).orElseGet(() -> Skjul.cpr(Stier.navn(sti)));
      String tegnsaet = ark.isPresent() ? Arkvalg.TEGNSAET : valg.tegnsaet();
      byte[] start = start(navn, sti, arknavn);
      Filhoved hoved =
          Filhoved.find(navn, start, eksport, tegnsaet, overskrifter)
              .medArk(arknavn)
              .medUopfyldte(uopfyldte)
              .medVaerdier(eksport, valg.vaerdier())
              .medFyldNed(valg.fyldNed());
      hoved = medKun(blok, navn, valg, valg.maanedFoerst() ? hoved.medMaanedFoerst() : hoved);
      hoved =
          Datoordner.ordnet(hoved, start, kontekst.opgjortTil().getYear(), () -> lager.aabn(sti));
      List<String> grupperet = hoved.lignerGrupperet(eksport, start);
      if (!grupperet.isEmpty()) {
        noter.add(grupperet(navn, grupperet));
      }
      if (henvisning.isPresent()) {
        hoved = hoved.medSagsboern(sagsboern(blok, henvisning.get()));
      }
      fundne.add(new Inputfil(input, sti, navn, stand.get(sti).bytes(), hoved));
    }
    kontrollerKolonner(blok, valg, fundne);
    return fundne;
  }

  /** Only the rows that the run file asks for. */
  private Filhoved medKun(String blok, String fil, Inputvalg valg, Filhoved hoved) {
    try {
      return hoved.medKun(valg.kun());
    } catch (IllegalArgumentException overskrift) {
      throw new Brugerfejl(
          "%s: %s har ingen overskrift «%s»; skriv en af filens egne"
              .formatted(
                  koersel.kilde().sted(blok + ".kun"), fil, Skjul.cpr(overskrift.getMessage())),
          overskrift);
    }
  }

  private static Dataproblem grupperet(String fil, List<String> kolonner) {
    String navne = String.join(", ", kolonner);
    return new Dataproblem(
        Dataproblem.ADVARSEL,
        fil,
        0,
        kolonner.get(0),
        "ligner-grupperet",
        "mange rækker mangler %s, og ingen gentager rækken ovenfor, som i en rapport, der viser hver værdi én gang"
            .formatted(navne),
        "Skriv fyld_ned: [%s] ved filen i kørselsfilen, hvis en tom celle betyder det samme som cellen ovenfor"
            .formatted(navne));
  }

  /** Whose the cases of another input are. */
  private Sagsboern sagsboern(String blok, Henvisning henvisning) throws IOException {
    List<Inputvalg> blokke = koersel.input().getOrDefault(henvisning.input(), List.of());
    String sted = koersel.kilde().sted(blok + ".kolonner.cpr");
    if (blokke.isEmpty()) {
      throw new Brugerfejl(
          "%s: barnet slås op i %s, som ikke står under input; tilføj %s, eller angiv filens egen kolonne med CPR-nummer"
              .formatted(sted, henvisning.input(), henvisning.input()));
    }
    Sagsboern boern = new Sagsboern(henvisning.input());
    Eksport<?> eksport = Eksporter.af(henvisning.input(), kontekst);
    for (int nummer = 0; nummer < blokke.size(); nummer++) {
      Inputvalg valg = blokke.get(nummer);
      if (valg.kolonner().values().stream().anyMatch(h -> Henvisning.laes(h).isPresent())) {
        throw new Brugerfejl(
            "%s: barnet slås op i %s, som selv slår det op; angiv den kolonne, hvor CPR-nummeret står"
                .formatted(sted, henvisning.input()));
      }
      for (Inputfil fil :
          hoveder(navnet(henvisning.input(), nummer), henvisning.input(), valg, eksport)) {
        if (!fil.hoved().har("sagsnr")) {
          throw new Brugerfejl(
              "%s: barnet slås op i %s, men %s har ingen kolonne med sagsnr; angiv den under kolonner"
                  .formatted(sted, henvisning.input(), fil.navn()));
        }
        Fildel hele = gennemse(fil, Long.MAX_VALUE).get(0);
        try (Laeser<Sagsopslag.Sag> laeser =
            new Laeser<>(hele, lager.aabn(fil.sti()), new Sagsopslag(eksport), kontekst.noegle())) {
          boern.laegTil(laeser);
        }
      }
    }
    return boern;
  }

  /** A block's place in the run file: numbered where it is one of several. */
  private String navnet(String input, int nummer) {
    String numret = "input." + input + "[" + nummer + "]";
    boolean enAfFlere = koersel.kilde().linjer().containsKey(numret + ".filer");
    return enAfFlere ? numret : "input." + input;
  }

  /** The files of an input, each once, however many patterns fit it. */
  private Set<String> stier(String blok, Inputvalg valg) throws IOException {
    Set<String> alle = new LinkedHashSet<>();
    for (int i = 0; i < valg.filer().size(); i++) {
      String noegle = blok + ".filer[" + i + "]";
      alle.addAll(Stier.find(lager, koersel, noegle, valg.filer().get(i)));
    }
    return alle;
  }

  /** Only columns of the contract can be given headers or meanings. */
  private void kontrollerNavne(
      String blok, String input, Set<String> givne, String under, Eksport<?> eksport) {
    for (String givet : givne) {
      if (eksport.kolonner().stream().noneMatch(kolonne -> kolonne.hedder(givet))) {
        List<String> kendte = eksport.kolonner().stream().map(Kolonne::navn).toList();
        throw new Brugerfejl(
            sted(blok, input, under, givet)
                + ": «"
                + givet
                + "» er ikke en kolonne i "
                + input
                + "; mente du «"
                + Naermeste.til(givet, kendte)
                + "»?");
      }
    }
  }

  private String sted(String blok, String input, String under, String navn) {
    String egen = blok + "." + under + "." + navn;
    boolean iBlokken = koersel.kilde().linjer().containsKey(egen) || !under.equals("vaerdier");
    return koersel.kilde().sted(iBlokken ? egen : "vaerdier." + input + "." + navn);
  }

  /** What a cell is to mean must be something that the column can say. */
  private void kontrollerVaerdier(String blok, String input, Inputvalg valg, Eksport<?> eksport) {
    kontrollerNavne(blok, input, valg.vaerdier().keySet(), "vaerdier", eksport);
    eksport
        .ordlister()
        .forEach(
            (kolonne, ordliste) ->
                valg.vaerdier()
                    .forEach(
                        (givet, oversat) -> {
                          if (kolonne.hedder(givet)) {
                            oversat.forEach(
                                (tekst, til) -> {
                                  boolean tom = til.isEmpty() && !kolonne.kraevet();
                                  if (!tom
                                      && !til.equals(Eksport.UDELAD)
                                      && !ordliste.forstaar(til)) {
                                    throw new Brugerfejl(
                                        sted(blok, input, "vaerdier", givet)
                                            + ": «"
                                            + til
                                            + "» kan ikke stå i kolonnen «"
                                            + kolonne.navn()
                                            + "»; "
                                            + ordliste
                                                .naermeste(til)
                                                .map(naer -> "mente du «" + naer + "»?")
                                                .orElse(
                                                    "skriv f.eks. «"
                                                        + ordliste.ord().get(0)
                                                        + "»"));
                                  }
                                });
                          }
                        }));
  }

  /**
   * A header that the run file names must be there, lest an optional column be empty in silence.
   */
  private void kontrollerKolonner(String blok, Inputvalg valg, List<Inputfil> filer) {
    valg.kolonner()
        .forEach(
            (kolonne, overskrift) -> {
              if (filer.stream().noneMatch(fil -> fil.hoved().har(kolonne))) {
                throw new Brugerfejl(
                    koersel.kilde().sted(blok + ".kolonner." + kolonne)
                        + ": ingen af filerne har overskriften «"
                        + overskrift
                        + "» til kolonnen «"
                        + kolonne
                        + "»; ret den under kolonner");
              }
            });
  }

  private byte[] start(String navn, String sti, String ark) throws IOException {
    try (InputStream ind = lager.aabn(sti)) {
      return Pakning.start(navn, ind, ark);
    }
  }

  /** The sheet that is read, and its notes told; empty for a file of text. */
  private Optional<Arkvalg> ark(String blok, Inputvalg valg, String sti) throws IOException {
    String fil = Skjul.cpr(Stier.navn(sti));
    try (InputStream ind = lager.aabn(sti)) {
      Optional<Arkvalg> ark = Arkvalg.af(fil, ind, valg.ark());
      if (ark.isEmpty() && !valg.ark().isEmpty()) {
        throw new Brugerfejl(
            koersel.kilde().sted(blok + ".ark")
                + ": "
                + fil
                + " er ikke et regneark og har ingen ark; slet ark");
      }
      ark.ifPresent(et -> noter.addAll(et.noter()));
      return ark;
    } catch (IOException e) {
      if (Kommandolinje.naegtet(e) || Pladsmangel.af(e).isPresent()) {
        throw e;
      }
      throw new Brugerfejl(
          "%s: filen kan ikke læses (%s); se efter, at den kan åbnes herfra, og kør igen"
              .formatted(fil, String.valueOf(e.getMessage()).lines().findFirst().orElse("")),
          e);
    }
  }

  /**
   * Reads a file through for its fingerprint and its parts.
   *
   * @param mindst the fewest bytes in a part that is not the last
   */
  List<Fildel> gennemse(Inputfil fil, long mindst) throws IOException {
    try (InputStream ind = lager.aabn(fil.sti())) {
      return Gennemsyn.dele(fil.navn(), ind, fil.hoved(), mindst);
    }
  }

  /**
   * Numbers from half a file are wrong numbers: call this when all is read.
   *
   * @throws Brugerfejl if a file is not as it was when the run began
   */
  void kontrollerUaendrede() throws IOException {
    for (Map.Entry<String, Lager.Filstand> fil : stand.entrySet()) {
      boolean uaendret;
      try {
        uaendret = lager.stand(fil.getKey()).equals(fil.getValue());
      } catch (FileNotFoundException e) {
        uaendret = false;
      }
      if (!uaendret) {
        throw new Brugerfejl(
            Stier.navn(fil.getKey())
                + ": filen blev ændret eller fjernet, mens den blev læst; vent, til udtrækket er"
                + " færdigt, og kør igen");
      }
    }
  }

  /** Files that are read and counted row by row, the largest first, so that none is left alone. */
  List<Inputfil> tilOptaelling() {
    return tilOptaelling.stream().sorted(Comparator.comparing(Inputfil::bytes).reversed()).toList();
  }

  /** All files, those that are counted first. */
  List<Inputfil> alle() {
    return Stream.concat(tilOptaelling().stream(), baggrundsfiler.stream()).toList();
  }

  /**
   * The lines of a background file that are asked for, each with what it says.
   *
   * @param valgt whether what a line puts in the background is asked for
   * @param tal the number in it; null where it is no part of a sum
   */
  List<Raekke> baggrundslinjer(
      String input, Predicate<Baggrund> valgt, Function<Baggrund, BigDecimal> tal)
      throws IOException {
    List<Raekke> fundne = new ArrayList<>();
    for (Inputfil fil : baggrundsfiler) {
      if (fil.input().equals(input)
          && Eksporter.af(input, kontekst) instanceof Baggrundseksport<?> eksport) {
        Map<Long, BigDecimal> valgte = valgteLinjer(fil, eksport, valgt, tal);
        linjer(fil, valgte.keySet())
            .forEach(
                (nummer, linje) ->
                    fundne.add(
                        new Raekke(input, fil.navn(), nummer, true, linje, valgte.get(nummer))));
      }
    }
    return fundne;
  }

  private <R> Map<Long, BigDecimal> valgteLinjer(
      Inputfil fil,
      Baggrundseksport<R> eksport,
      Predicate<Baggrund> valgt,
      Function<Baggrund, BigDecimal> tal)
      throws IOException {
    Map<Long, BigDecimal> valgte = new TreeMap<>();
    Fildel hele = gennemse(fil, Long.MAX_VALUE).get(0);
    try (Laeser<R> laeser = new Laeser<>(hele, lager.aabn(fil.sti()), eksport, kontekst.noegle())) {
      while (laeser.hasNext()) {
        Baggrund linjens = new Baggrund();
        eksport.aflever(laeser.next(), linjens);
        if (valgt.test(linjens)) {
          valgte.put(laeser.linje(), tal.apply(linjens));
        }
      }
    }
    return valgte;
  }

  /** These lines of a file, as they stand. */
  Map<Long, Linje> linjer(Inputfil fil, Set<Long> linjer) throws IOException {
    Fildel hele = gennemse(fil, Long.MAX_VALUE).get(0);
    return Linjeopslag.laes(
        hele,
        lager.aabn(fil.sti()),
        Eksporter.af(fil.input(), kontekst),
        kontekst.noegle(),
        linjer);
  }

  /** Where lines of an export stand that are just like some of another run's, by what tells it. */
  Map<Long, Sted> genfind(String input, Set<Long> aftryk) throws IOException {
    Map<Long, Sted> fundne = new LinkedHashMap<>();
    for (Inputfil fil : alle().stream().filter(en -> en.input().equals(input)).toList()) {
      Fildel hele = gennemse(fil, Long.MAX_VALUE).get(0);
      Linjeopslag.genfind(
              hele, lager.aabn(fil.sti()), Eksporter.af(input, kontekst), kontekst.noegle(), aftryk)
          .forEach((denne, linje) -> fundne.put(denne, new Sted(fil.navn(), linje)));
    }
    return fundne;
  }

  /** A line of a file. */
  record Sted(String fil, long linje) {}

  /** How the background files were read. */
  List<Laesning> laesninger() {
    return List.copyOf(laesninger);
  }

  /** What is worth knowing of the files' columns. */
  List<Dataproblem> noter() {
    return noter.stream().distinct().toList(); // a file whose cases are looked up is seen twice
  }

  /** What the background files say. */
  Baggrund baggrund() {
    return baggrund;
  }
}
