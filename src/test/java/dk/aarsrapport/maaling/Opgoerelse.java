package dk.aarsrapport.maaling;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Stream;

/** The benchmark's result as plain text. */
final class Opgoerelse {

  private static final Locale DANSK = Locale.forLanguageTag("da-DK");
  private static final int HOEJST_FORSKELLE = 20;
  private static final int DYRESTE = 5;
  private static final int DYRESTE_NOEGLETAL = 10;
  private static final int FLESTE_STEDER = 10;
  private static final double HOEJST_HEAP_MB = 1000;

  /** Two runs of the same thing differ by as much. */
  private static final double SPILLERUM = 1.1;

  private final StringJoiner linjer = new StringJoiner("\n", "", "\n");

  private Opgoerelse() {}

  /**
   * The whole result.
   *
   * @param belastning processes that wanted a core before the measuring began
   * @param gulv the CSV parser alone
   * @param takter what was last measured of each size
   */
  static String tekst(
      Omfang omfang,
      Verden verden,
      double belastning,
      Gulv gulv,
      Produktside produkt,
      Duckdbmaaling duckdb,
      Overensstemmelse enig,
      Map<Omfang, Takt> takter)
      throws IOException {
    Opgoerelse opgoerelse = new Opgoerelse();
    opgoerelse.verden(omfang, verden, belastning);
    opgoerelse.processer(produkt, duckdb);
    opgoerelse.gulv(produkt, gulv);
    opgoerelse.maal(omfang, produkt, duckdb, takter);
    opgoerelse.dele(produkt);
    opgoerelse.dyresteNoegletal(produkt.profil());
    opgoerelse.allokeret(produkt);
    opgoerelse.etaper(produkt, duckdb);
    opgoerelse.overensstemmelse(enig);
    return opgoerelse.linjer.toString();
  }

  private void linje(String format, Object... vaerdier) {
    linjer.add(String.format(DANSK, format, vaerdier));
  }

  private void verden(Omfang omfang, Verden verden, double belastning) throws IOException {
    linje(
        "Målestok %s: %,d indsatser, %,d posteringer, %d kommuner, %.0f MB CSV; %d kerner",
        omfang.navn(),
        omfang.indsatser(),
        omfang.posteringer(),
        omfang.kommuner(),
        verden.bytes() / 1e6,
        Runtime.getRuntime().availableProcessors());
    linje("Maskinens belastning før målingen: %.1f (over 0,5 er tiderne usikre)", belastning);
    linje("");
  }

  private void processer(Produktside produkt, Duckdbmaaling duckdb) {
    Maalt p = produkt.maalt();
    Maalt d = duckdb.maalt();
    linje("%-44s %10s %10s %10s", "", "produkt", "DuckDB", "forhold");
    forhold("Hele processen, sekunder", p.vaegMs(), d.vaegMs(), 1e3);
    forhold("Processortid (bruger + system), sekunder", p.cpuMs(), d.cpuMs(), 1e3);
    forhold("Højeste hukommelse, MB", p.spidsKb(), d.spidsKb(), 1024);
    forhold("Hele processen uden dokumenter, sekunder", produkt.udenDokumenter(), d.vaegMs(), 1e3);
    forhold(
        "Læsning til tal, opstart fraregnet, sekunder",
        produkt.laesningTilTal(),
        duckdb.laesningTilTal(),
        1e3);
    forhold(
        "… uden DuckDB's %d dyreste forespørgsler".formatted(DYRESTE),
        produkt.laesningTilTal(),
        duckdb.laesningTilTal() - dyreste(duckdb).mapToLong(Map.Entry::getValue).sum(),
        1e3);
    linje("Kun produktet skriver dokumenter; et forhold under 1 er i produktets favør.");
    linje("");
  }

  private void forhold(String hvad, long produkt, long duckdb, double enhed) {
    linje(
        "%-44s %10.1f %10.1f %10.2f",
        hvad, produkt / enhed, duckdb / enhed, (double) produkt / Math.max(1, duckdb));
  }

  private void gulv(Produktside produkt, Gulv gulv) {
    Maalt laeser = gulv.laeser();
    linje(
        "Gulv: de samme filer gennem CSV-læseren alene, alle kerner: %.1f s, %.1f s processortid;"
            + " cat %.1f s",
        laeser.vaegMs() / 1e3, laeser.cpuMs() / 1e3, gulv.cat().vaegMs() / 1e3);
    linje(
        "  %-42s %10.1f",
        "Produkt / gulv, sekunder fra læsning til tal",
        (double) produkt.laesningTilTal() / Math.max(1, laeser.vaegMs()));
    linje(
        "  %-42s %10.1f",
        "Produkt / gulv, hele processens processortid",
        (double) produkt.maalt().cpuMs() / Math.max(1, laeser.cpuMs()));
    linje("");
  }

  private void maal(
      Omfang omfang, Produktside produkt, Duckdbmaaling duckdb, Map<Omfang, Takt> takter) {
    linje("Mål");
    double forhold = (double) produkt.laesningTilTal() / Math.max(1, duckdb.laesningTilTal());
    omfang
        .maal()
        .ifPresent(
            hoejst ->
                linje(
                    "  %-42s %10.2f  %s",
                    String.format(DANSK, "Læsning til tal højst %.1f × DuckDB", hoejst),
                    forhold,
                    dom(forhold <= hoejst, "største del: " + stoerste(produkt.profil()).navn())));
    double heap = produkt.profil().heapBytes() / 1e6;
    linje(
        "  %-42s %10.0f  %s",
        "Højeste heap under 1.000 MB",
        heap,
        dom(heap < HOEJST_HEAP_MB, "Java fik lov til mere, eller cellerne er for mange"));
    double egen = takter.get(omfang).mikrosekunderPrRaekke();
    takter.forEach(
        (anden, takt) -> {
          if (anden.compareTo(omfang) < 0 && anden.blandetSom(omfang)) {
            linje(
                "  %-42s %10.2f  %s",
                "Mikrosekunder pr. række højst som " + anden.navn(),
                egen / takt.mikrosekunderPrRaekke(),
                dom(
                    egen <= takt.mikrosekunderPrRaekke() * SPILLERUM,
                    String.format(DANSK, "%.2f mod %.2f", egen, takt.mikrosekunderPrRaekke())));
          }
        });
    linje("  %-42s %10.2f", "Mikrosekunder pr. række", egen);
    linje("");
  }

  private static String dom(boolean naaet, String hvorfor) {
    return naaet ? "nået" : "IKKE nået: " + hvorfor;
  }

  private static Del stoerste(Profil profil) {
    return profil.udslag().entrySet().stream()
        .filter(del -> del.getKey().foerTal())
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(Del.OPSTART);
  }

  private void dele(Produktside produkt) {
    Maalt maalt = produkt.maalt();
    long java = maalt.cpuMs() - maalt.javasEgenMs();
    linje(
        "Hvor produktets processortid gik, sekunder (delt efter %,d blik på trådene)",
        produkt.profil().antal());
    for (Del del : Del.values()) {
      andel(del.navn(), Math.round(produkt.profil().andel(del) * java), maalt.cpuMs());
    }
    andel("Javas egen: oversættelse og oprydning", maalt.javasEgenMs(), maalt.cpuMs());
    linje("");
  }

  private void dyresteNoegletal(Profil profil) {
    linje(
        "De %d dyreste nøgletal at tælle, del af al processortid uden Javas egen",
        DYRESTE_NOEGLETAL);
    stoerste(profil.noegletal(), DYRESTE_NOEGLETAL)
        .forEach(
            figur ->
                linje(
                    "  %-42s %19.1f %%",
                    figur.getKey(), 100.0 * figur.getValue() / Math.max(1, profil.antal())));
    linje("");
  }

  private void allokeret(Produktside produkt) {
    Profil profil = produkt.profil();
    linje(
        "Hvad der blev lagt på heapen: %,.0f MB, %,.0f bytes pr. række læst (stikprøve)",
        profil.bytes() / 1e6, (double) profil.bytes() / Math.max(1, produkt.raekker()));
    for (Del del : Del.values()) {
      bytes(del.navn(), profil.allokeret().getOrDefault(del, 0L), profil.bytes());
    }
    linje("De %d steder, der lagde mest", FLESTE_STEDER);
    stoerste(profil.steder(), FLESTE_STEDER)
        .forEach(sted -> bytes(sted.getKey(), sted.getValue(), profil.bytes()));
    linje("");
  }

  private void bytes(String navn, long dens, long ialt) {
    linje("  %-60s %10.0f MB %6.0f %%", navn, dens / 1e6, 100.0 * dens / Math.max(1, ialt));
  }

  private static Stream<Map.Entry<String, Long>> stoerste(Map<String, Long> alle, int antal) {
    return alle.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
        .limit(antal);
  }

  private void andel(String navn, long ms, long alle) {
    linje("  %-42s %10.1f %9.0f %%", navn, ms / 1e3, 100.0 * ms / Math.max(1, alle));
  }

  private void etaper(Produktside produkt, Duckdbmaaling duckdb) {
    linje("Produktets etaper, sekunder");
    produkt.etaper().forEach(this::etape);
    etape("øvrigt (JVM, datakvalitet, flytning)", produkt.rest());
    linje("");
    linje("DuckDB's etaper, sekunder");
    duckdb.etaper().forEach(this::etape);
    etape("øvrigt (JVM, udskrift)", duckdb.maalt().vaegMs() - duckdb.laesningTilTal());
    linje("De dyreste forespørgsler");
    dyreste(duckdb).forEach(figur -> etape(figur.getKey(), figur.getValue()));
    linje("");
  }

  private static Stream<Map.Entry<String, Long>> dyreste(Duckdbmaaling duckdb) {
    return stoerste(duckdb.forespoergsler(), DYRESTE);
  }

  private void etape(String navn, long ms) {
    linje("  %-42s %10.1f", navn, ms / 1e3);
  }

  private void overensstemmelse(Overensstemmelse enig) {
    linje(
        "Sammenlignet til 9 betydende cifre: %,d rækker, %d nøgletal, %d områder: %s",
        enig.raekker(),
        enig.noegletal().size(),
        enig.omraader().size(),
        enig.enige() ? "enige" : enig.forskelle().size() + " forskelle");
    if (!enig.udenForespoergsel().isEmpty()) {
      linje("Beregnet af produktet alene: %s", String.join(", ", enig.udenForespoergsel()));
    }
    List<String> foerste = enig.forskelle().stream().limit(HOEJST_FORSKELLE).toList();
    foerste.forEach(linjer::add);
    int resten = enig.forskelle().size() - foerste.size();
    if (resten > 0) {
      linje("… og %,d til", resten);
    }
  }
}
