package dk.aarsrapport.kommando;

import dk.aarsrapport.diskretion.Diskretion;
import dk.aarsrapport.diskretion.Finekonti;
import dk.aarsrapport.fejl.Brugerfejl;
import dk.aarsrapport.fejl.Delvisfejl;
import dk.aarsrapport.indlaesning.Skjul;
import dk.aarsrapport.koersel.Koersel;
import dk.aarsrapport.lager.Lager;
import dk.aarsrapport.lager.Udmappe;
import dk.aarsrapport.noegletal.Grundlag;
import dk.aarsrapport.noegletal.Katalog;
import dk.aarsrapport.rapport.Afstemning;
import dk.aarsrapport.rapport.Beroert;
import dk.aarsrapport.rapport.Lovgivning;
import dk.aarsrapport.rapport.Udgivelse;
import dk.aarsrapport.reference.Kontohierarki;
import dk.aarsrapport.resultat.Grundresultater;
import dk.aarsrapport.resultat.Noegle;
import dk.aarsrapport.resultat.Omraade;
import dk.aarsrapport.resultat.Resultater;
import dk.aarsrapport.resultat.Styring;
import dk.aarsrapport.resultat.Udgave;
import dk.aarsrapport.spark.Lagervalg;
import dk.aarsrapport.spark.Sparkmotor;
import dk.aarsrapport.taelling.Styringstaelling;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One run, from the run file to the documents: exports → courses → cells → figures → documents. */
public final class Rapportkoersel {
  /** Parts of files that are read side by side are this large at least. */
  static final long MINDSTE_DEL = 32L << 20;

  /** What a folder of documents takes while it is drawn, with room to spare. */
  private static final long BYTES_TIL_EN_MAPPE = 256L * 1024 * 1024;

  /** What a folder takes on its way out to the cluster and home again, with room to spare. */
  private static final long BYTES_I_EN_MAPPE = 48L * 1024 * 1024;

  private static final String DELVIS = "delvis";
  private static final List<String> KVALITET = List.of("datakvalitet.csv", "datakvalitet.xlsx");
  private static final List<String> KVALITET_OG_MANIFEST =
      List.of("datakvalitet.csv", "datakvalitet.xlsx", "manifest.json");
  private static final List<String> GAMMELT = List.of("offentlig", "intern", "afvist", DELVIS);

  private final Melding melding;
  private final Manifest manifest;
  private final Lager lager = new Lagervalg();

  private final Supplier<Sparkmotor> motor;
  private final int arbejdere;
  private final long mindsteDel;
  private final long udenSpark;
  private final Function<Opsaetning, Tegnestue.Tegner> tegner;

  /**
   * A run that tells its progress here and starts a Spark of its own where there is much to read.
   */
  public Rapportkoersel(Melding melding) {
    this(
        melding,
        Sparkmotor::start,
        arbejdere(),
        MINDSTE_DEL,
        Dataindlaesning.UDEN_SPARK,
        Dokumenter::new);
  }

  /** A run on this Spark. */
  public Rapportkoersel(Melding melding, Supplier<Sparkmotor> motor) {
    this(melding, motor, arbejdere(), MINDSTE_DEL, Dokumenter::new);
  }

  /**
   * A run on this Spark that draws documents with this.
   *
   * @param arbejdere how many folders of documents are drawn at a time
   * @param mindsteDel the fewest bytes in a part of a file that is read by itself
   */
  Rapportkoersel(
      Melding melding,
      Supplier<Sparkmotor> motor,
      int arbejdere,
      long mindsteDel,
      Function<Opsaetning, Tegnestue.Tegner> tegner) {
    this(melding, motor, arbejdere, mindsteDel, 0, tegner);
  }

  /**
   * The same.
   *
   * @param udenSpark exports of fewer bytes than this together are read without Spark
   */
  Rapportkoersel(
      Melding melding,
      Supplier<Sparkmotor> motor,
      int arbejdere,
      long mindsteDel,
      long udenSpark,
      Function<Opsaetning, Tegnestue.Tegner> tegner) {
    this.melding = melding;
    manifest = new Manifest(melding);
    this.motor = motor;
    this.arbejdere = arbejdere;
    this.mindsteDel = mindsteDel;
    this.udenSpark = udenSpark;
    this.tegner = tegner;
  }

  /** One for each processor, as far as the heap goes. */
  private static int arbejdere() {
    Runtime java = Runtime.getRuntime();
    long plads = java.maxMemory() / BYTES_TIL_EN_MAPPE;
    return (int) Math.max(1, Math.min(plads, java.availableProcessors()));
  }

  /**
   * Runs a report for every municipality and group of the run file.
   *
   * @param config the run file's path
   * @param ud the folder to write to
   */
  public void koer(String config, String ud) throws IOException {
    try (Udmappe mappe = tag(ud);
        Sparkleje leje = new Sparkleje(motor)) {
      Talt talt = laes(config, mappe, leje::hent);
      mappe.kontrollerFremmede(KVALITET_OG_MANIFEST);
      Tegneklart klart = forbered(talt, ud);
      talt = talt.udenCeller(); // drawing needs the room
      melding.linje("Færdig: " + skriv(talt, klart, mappe, leje.klynge()) + " filer i " + ud);
    }
  }

  /** What is to be drawn, and the numbers that rejected rows may belong to. */
  private record Tegneklart(
      int mapper, Iterator<Tegnestue.Opgave> opgaver, List<Beroert> beroerte) {}

  private Tegneklart forbered(Talt talt, String ud) throws IOException {
    melding.linje("Beregner nøgletal …");
    Grundresultater grund = udled(talt);
    manifest.etape("beregning");
    Set<String> andre = Tilfoejelser.andre(talt.fra().filer().baggrund());
    Ubrugtevalg.linjer(
            talt.koersel(), grund.resultater(), talt.fra().filer().baggrund().fremmedtal())
        .forEach(melding::linje);
    talt.fra().opsaetning().skabeloner().values().stream()
        .flatMap(
            skabelon ->
                Stream.concat(
                    skabelon.tommeLoekker(grund.resultater()).stream(),
                    skabelon.ukendteAndre(andre).stream()))
        .distinct()
        .forEach(melding::linje);
    Svarprocenter.linjer(grund.resultater()).forEach(melding::linje);
    if (talt.koersel().udgivelse().udgaver().contains(Udgave.OFFENTLIG)) {
      udenKendskab(talt, ud).ifPresent(melding::linje);
    }
    List<Beroert> beroerte = beroerte(talt, grund);
    int mapper =
        talt.koersel().udgivelse().udgaver().size() * talt.fra().omraader().medRapport().size();
    return new Tegneklart(mapper, opgaver(talt, grund, beroerte), beroerte);
  }

  /** A warning when another run's public files stand in the folder and this run is told of none. */
  private Optional<String> udenKendskab(Talt talt, String ud) throws IOException {
    String manifestet = ud + "/manifest.json";
    boolean kender =
        !talt.koersel().udgivelse().offentliggjort().isEmpty()
            || !talt.koersel().udgivelse().tidligere().isEmpty();
    if (kender
        || !lager.findes(manifestet)
        || lager.find(ud + "/" + Udgave.OFFENTLIG.kode() + "/*/noegletal.csv").isEmpty()) {
      return Optional.empty();
    }
    try (InputStream ind = lager.aabn(manifestet)) {
      return Manifest.koerselsfil(ind)
              .filter(Skjul.cpr(talt.fra().koerselsfil())::equals)
              .isPresent()
          ? Optional.empty()
          : Optional.of(
              "Bemærk: i %s står den offentlige udgave fra en anden kørsel. Er den offentliggjort, kan de to tilsammen røbe små tal: gem dens noegletal.csv, og skriv dem under offentliggjort i kørselsfilen"
                  .formatted(ud));
    }
  }

  /** Takes the folder for as long as the run lasts. */
  private Udmappe tag(String ud) throws IOException {
    Optional<String> fil = ud.isBlank() ? Optional.of(ud) : lager.filPaaVejen(ud);
    if (fil.isPresent()) {
      throw new Brugerfejl("«" + fil.get() + "» er ikke en mappe; skriv en mappe efter --ud");
    }
    return Udmappe.tag(lager, ud, melding::linje);
  }

  /**
   * Writes all documents and puts them in place; returns how many.
   *
   * @throws Delvisfejl if some could not be drawn: the others are in a folder of their own then,
   *     and what stood before still stands
   */
  private int skriv(Talt talt, Tegneklart klart, Udmappe mappe, Optional<Sparkmotor> klynge)
      throws IOException {
    List<String> skrevet = new ArrayList<>();
    Future<byte[]> kvalitetsark =
        Samtidigt.begynd(
            "datakvalitet", () -> talt.kvalitet().ark(talt.definitioner(), klart.beroerte()));
    List<Tegnestue.Mislykket> mislykkede =
        tegnestue(talt.fra().opsaetning(), klart.mapper(), klynge)
            .tegn(klart.opgaver(), new Skriver(mappe, klart.mapper(), skrevet));
    manifest.etape("dokumenter");
    if (mislykkede.isEmpty()) {
      skrivKvalitet(talt, Samtidigt.faerdigt(kvalitetsark), mappe, skrevet, List.of());
      mappe.offentliggoer(GAMMELT);
      return skrevet.size();
    }
    List<String> steder = mislykkede.stream().map(Tegnestue.Mislykket::sted).toList();
    skrivKvalitet(talt, Samtidigt.faerdigt(kvalitetsark), mappe, skrevet, steder);
    mappe.gemSom(DELVIS);
    throw new Delvisfejl(
        "dokumenterne til %s kunne ikke laves; de øvrige (%d af %d) er i %s, og de rapporter, der stod i mappen, er som før; kør igen med --fejlsoeg, og send det til os"
            .formatted(
                String.join(", ", steder),
                klart.mapper() - mislykkede.size(),
                klart.mapper(),
                mappe.sti(DELVIS)),
        mislykkede.stream().map(Tegnestue.Mislykket::aarsag).toList());
  }

  /** More folders than are drawn here at a time are drawn by the cluster, if there is one. */
  private Tegnestue tegnestue(Opsaetning opsaetning, int mapper, Optional<Sparkmotor> klynge) {
    if (klynge.isEmpty() || mapper <= arbejdere) {
      return new Tegnestue(arbejdere, tegner.apply(opsaetning));
    }
    long plads = Math.max(1, Runtime.getRuntime().maxMemory() / BYTES_I_EN_MAPPE);
    int paaEnGang = (int) Math.min(plads, klynge.get().paaEnGang());
    melding.forklar("Klyngen tegner dokumenterne, %d mapper ad gangen".formatted(paaEnGang));
    return new Tegnestue(paaEnGang, new Fjerntegning(klynge.get(), opsaetning));
  }

  /**
   * Every edition for every municipality and group; the internal one first, which needs nothing
   * hidden: what the public one hides is found while it is drawn.
   */
  private static Iterator<Tegnestue.Opgave> opgaver(
      Talt talt, Grundresultater grund, List<Beroert> beroerte) {
    Styring styring = styring(talt);
    Talt resten = talt.udenCeller();
    Map<Udgave, Future<Resultater>> vises = new EnumMap<>(Udgave.class);
    List<Udgave> udgaver = new ArrayList<>(talt.koersel().udgivelse().udgaver());
    udgaver.sort(Comparator.comparing(udgave -> !udgave.fortrolig()));
    udgaver.forEach(
        udgave ->
            vises.put(
                udgave, Samtidigt.begynd("diskretion", () -> resultater(resten, grund, udgave))));
    return udgaver.stream()
        .flatMap(
            udgave ->
                opgaver(
                    resten,
                    udgave,
                    Samtidigt.faerdigt(vises.get(udgave)),
                    udgave.fortrolig() ? styring : styring.offentlig(),
                    resten.fra().tidligere().vist(resten.koersel(), udgave, grund),
                    beroerte))
        .iterator();
  }

  /** One edition for every municipality and group. */
  private static Stream<Tegnestue.Opgave> opgaver(
      Talt talt,
      Udgave udgave,
      Resultater resultater,
      Styring styring,
      Optional<Resultater> tidligere,
      List<Beroert> beroerte) {
    List<Beroert> fortalt =
        udgave.fortrolig() ? beroerte : beroerte.stream().map(Beroert::udenVaerdi).toList();
    return talt.fra().omraader().medRapport().stream()
        .map(
            omraade ->
                new Tegnestue.Opgave(
                    udgave.kode() + "/" + omraade.mappe(),
                    () ->
                        udgivelse(talt, udgave, omraade, resultater, styring, tidligere, fortalt)));
  }

  /** Writes each folder as it comes, and tells how far the run is. */
  private final class Skriver implements Tegnestue.Modtager {
    private final Udmappe mappe;
    private final int antal;
    private final List<String> skrevet;
    private int nummer;

    Skriver(Udmappe mappe, int antal, List<String> skrevet) {
      this.mappe = mappe;
      this.antal = antal;
      this.skrevet = skrevet;
    }

    @Override
    public void modtag(String sted, Map<String, byte[]> filer) throws IOException {
      for (Map.Entry<String, byte[]> fil : filer.entrySet()) {
        mappe.skriv(sted + "/" + fil.getKey(), fil.getValue());
        skrevet.add(sted + "/" + fil.getKey());
      }
      fortael("Skriver", sted);
    }

    @Override
    public void mislykkedes(String sted) {
      fortael("Mislykket:", sted);
    }

    private void fortael(String hvad, String sted) {
      nummer++;
      melding.linje("%s %s (%d af %d)".formatted(hvad, sted, nummer, antal));
    }
  }

  /** Reads and checks everything, and writes only the data-quality report. */
  public void valider(String config, String ud) throws IOException {
    try (Udmappe mappe = tag(ud)) {
      Talt talt = laes(config, mappe, motor);
      mappe.kontrollerFremmede(KVALITET);
      mappe.skriv(
          "datakvalitet.csv", talt.kvalitet().csv(talt.koersel().udgivelse().sikkertRegneark()));
      mappe.skriv(
          "datakvalitet.xlsx",
          talt.kvalitet().ark(talt.definitioner(), beroerte(talt, udled(talt))));
      mappe.offentliggoer(List.of("afvist"));
      melding.linje("Data er læst og kontrolleret: se " + ud + "/datakvalitet.csv");
    }
  }

  /** The figures of every area before anything is hidden, and no documents. */
  public Grundresultater beregn(String config, String ud) throws IOException {
    try (Udmappe mappe = tag(ud)) {
      return udled(laes(config, mappe, motor));
    }
  }

  private Talt laes(String config, Udmappe ud, Supplier<Sparkmotor> spark) throws IOException {
    return new Dataindlaesning(melding, manifest, ud.vogtet(), spark, mindsteDel, udenSpark)
        .laes(config, ud);
  }

  static Grundresultater udled(Talt talt) {
    return Grundlag.udled(
        talt.koersel(),
        talt.fra().kalender(),
        talt.fra().omraader().alle(),
        talt.daekning(),
        talt.fra().filer().baggrund().befolkning(),
        talt.fra().filer().baggrund().prisindeks(),
        talt.fra().filer().baggrund().investeringer(),
        talt.celler());
  }

  private static Resultater resultater(Talt talt, Grundresultater grund, Udgave udgave) {
    return resultater(talt, grund, udgave, noegle -> true);
  }

  /** What an edition shows of some numbers. */
  static Resultater resultater(
      Talt talt, Grundresultater grund, Udgave udgave, Predicate<Noegle> kun) {
    int mindsteAntal = udgave.fortrolig() ? 0 : talt.koersel().udgivelse().mindsteAntal();
    Resultater vises =
        Diskretion.offentlige(
            grund,
            mindsteAntal,
            talt.fra().omraader().alle().efterId().keySet(),
            talt.fra().omraader().medlemmer(talt.daekning().kommuner()),
            talt.fra().tidligere().offentliggjort(),
            kun);
    return mindsteAntal == 0 ? vises : Finekonti.skjul(vises, fineNiveauer(talt));
  }

  /** Asked for each public folder; hardly any hierarchy has such levels. */
  private static Set<String> fineNiveauer(Talt talt) {
    Kontohierarki hierarki = talt.fra().reference().kontohierarki();
    return hierarki.delteFunktioner().isEmpty()
        ? Set.of()
        : hierarki.delte(talt.kvalitet().afstemning().funktionerUdenfor());
  }

  private static Styring styring(Talt talt) {
    return Styringstaelling.laes(
        talt.celler(),
        Katalog.styring(),
        talt.koersel().aar(),
        talt.fra().kalender(),
        talt.fra().reference().kontohierarki(),
        talt.fra().omraader().medRapport().stream()
            .flatMap(omraade -> kommuner(talt.fra().omraader().vistI(omraade)).stream())
            .collect(Collectors.toSet()),
        talt.daekning().medBarn("posteringer", talt.koersel().aar()));
  }

  private static Udgivelse udgivelse(
      Talt talt,
      Udgave udgave,
      Omraade omraade,
      Resultater alle,
      Styring styring,
      Optional<Resultater> tidligere,
      List<Beroert> beroerte) {
    Koersel koersel = talt.koersel();
    List<Omraade> vises = talt.fra().omraader().vistI(omraade);
    List<String> id = vises.stream().map(Omraade::id).toList();
    Resultater resultater = alle.i(id);
    Tilfoejelser tilfoejelser =
        new Tilfoejelser(talt.fra().filer().baggrund(), talt.daekning(), koersel.noter());
    Lovgivning lov =
        new Lovgivning(
            koersel.opgoerelse().fra().getYear(),
            Math.max(koersel.aar(), koersel.opgoerelse().til().getYear()));
    return new Udgivelse(
        udgave,
        koersel.titel(),
        koersel.aar(),
        omraade,
        Stream.concat(vises.stream(), tilfoejelser.omraader().stream()).toList(),
        talt.definitioner().stream().map(d -> d.medKilde(lov.kilde(d.kilde()))).toList(),
        resultater.og(tilfoejelser.resultater()),
        tidligere.map(foer -> Tidligere.revisioner(talt.definitioner(), foer.i(id), resultater)),
        tidligere.map(foer -> Tidligere.forventet(foer, omraade, koersel.aar())).orElse(Map.of()),
        data(talt, udgave, vises, beroerte),
        styring.kun(kommuner(vises)),
        Stream.of(
                koersel.brud(),
                lov.brud(
                    talt.definitioner(),
                    talt.fra().reference().indsatstyper().paaTrin(Set.of(2, 3))),
                Hulbrud.af(talt.kvalitet().huller(), talt.definitioner()))
            .flatMap(List::stream)
            .filter(b -> b.omraade().isEmpty() || id.contains(b.omraade()))
            .toList(),
        tilfoejelser.til(vises),
        new Udgivelse.Opgoerelse(
            koersel.opgoerelse().fra(),
            koersel.opgoerelse().til(),
            koersel.priser().prisniveau(),
            koersel.priser().basisperioder().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, p -> p.getValue().toString())),
            talt.fra().omraader().stoerrelser(),
            talt.fra().omfang(),
            talt.fra().reference().paragraffer(),
            koersel.maal().stream()
                .filter(maal -> !maal.mindst())
                .map(Koersel.Maal::noegle)
                .collect(Collectors.toSet())),
        koersel.udgivelse().mindsteAntal(),
        Manifest.version());
  }

  private static Udgivelse.Data data(
      Talt talt, Udgave udgave, List<Omraade> vises, List<Beroert> beroerte) {
    Afstemning afstemning = talt.kvalitet().afstemning().kun(kommuner(vises));
    Set<String> id = vises.stream().map(Omraade::id).collect(Collectors.toSet());
    return new Udgivelse.Data(
        talt.kvalitet().kilder(),
        udgave.fortrolig()
            ? afstemning
            : afstemning.offentlig(
                fineNiveauer(talt), talt.fra().reference().kontohierarki().delteFunktioner()),
        beroerte.stream().filter(b -> id.contains(b.omraade())).toList());
  }

  private static List<Integer> kommuner(List<Omraade> vises) {
    return vises.stream().filter(Omraade::erKommune).map(o -> Integer.valueOf(o.id())).toList();
  }

  /** The numbers that rejected rows may belong to. */
  private static List<Beroert> beroerte(Talt talt, Grundresultater grund) {
    return new Beroertetal(
            talt.kvalitet().laesninger(),
            talt.fra().omraader().medlemmer(talt.daekning().kommuner()))
        .af(talt.definitioner(), grund.resultater());
  }

  private void skrivKvalitet(
      Talt talt, byte[] kvalitetsark, Udmappe mappe, List<String> skrevet, List<String> mislykkede)
      throws IOException {
    mappe.skriv(
        "datakvalitet.csv", talt.kvalitet().csv(talt.koersel().udgivelse().sikkertRegneark()));
    mappe.skriv("datakvalitet.xlsx", kvalitetsark);
    skrevet.add("datakvalitet.csv");
    skrevet.add("datakvalitet.xlsx");
    skrevet.add("manifest.json");
    mappe.skriv(
        "manifest.json",
        manifest.json(
            talt.koersel(),
            talt.fra().omfang(),
            talt.kvalitet(),
            talt.fra().koerselsfil(),
            skrevet,
            mislykkede));
  }
}
