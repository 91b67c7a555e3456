package dk.aarsrapport.indlaesning;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dk.aarsrapport.indlaesning.Snitsoeger.Snit;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file read in parts comes to what it comes to in one, wherever it is cut. */
class DelvisLaesningTest {
  /** Random files of each seed: more by hand. */
  private static final int RUNDER = Integer.getInteger("snit.runder", 100);

  private static final String HOVED = "kommunekode;cpr;type;afgørelsesdato;bemærkning\n";
  private static final String GOD = "101;6101005003;bfu;01-11-2015;\n";
  private static final Eksport<Barneraekke> EKSPORT =
      new Undersoegelseseksport(Proevelaesning.KONTEKST);

  /** Holds a file in parts of at least so many bytes against it whole; gives what it came to. */
  private static Laesning kontroller(byte[] bytes, String fil, long... stoerrelser)
      throws IOException {
    Filhoved hoved = Proevelaesning.hoved(EKSPORT, bytes, "auto");
    Proevelaesning<Barneraekke> hel = Proevelaesning.af(EKSPORT, bytes, hoved, Long.MAX_VALUE);
    for (long mindst : stoerrelser) {
      Proevelaesning<Barneraekke> delt = Proevelaesning.af(EKSPORT, bytes, hoved, mindst);
      ens(delt, hel, "%s, %d bytes".formatted(fil, mindst));
    }
    return hel.laesning();
  }

  private static void ens(
      Proevelaesning<Barneraekke> delt, Proevelaesning<Barneraekke> hel, String hvad) {
    assertThat(delt.raekker()).as(hvad).isEqualTo(hel.raekker());
    assertThat(delt.laesning().dataproblemer()).as(hvad).isEqualTo(hel.laesning().dataproblemer());
    assertThat(delt.laesning())
        .as(hvad)
        .usingRecursiveComparison()
        .ignoringFields(
            "sete", "kontobog", "problemer", "aftryk") // what the parts have seen; compared beside
        .ignoringFieldsMatchingRegexes("sigende\\..*\\.raa") // of use only while a part is read
        .isEqualTo(hel.laesning());
    assertThat(delt.laesning().aftryk().gentagne())
        .as(hvad)
        .isEqualTo(hel.laesning().aftryk().gentagne());
    assertThat(delt.laesning().aftryk().sammeRaekker(hel.laesning().aftryk()))
        .as(hvad)
        .isEqualTo(!hel.raekker().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void tilfaeldigeFilerOgSnit(long froe) throws IOException {
    Random tilfaeldig = new Random(froe);
    for (int gang = 0; gang < RUNDER; gang++) {
      byte[] bytes = Rodetfil.af(tilfaeldig, 1 << tilfaeldig.nextInt(8));
      long[] stoerrelser = new long[4];
      for (int snit = 0; snit < stoerrelser.length; snit++) {
        stoerrelser[snit] = 1L + tilfaeldig.nextInt(1 << tilfaeldig.nextInt(12));
      }
      kontroller(bytes, "seed %d, round %d".formatted(froe, gang), stoerrelser);
    }
  }

  /** Cuts stand where the parser begins a row, at all such places when asked for all. */
  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14})
  void snitStaarHvorEnRaekkeBegynder(long froe) throws IOException {
    Random tilfaeldig = new Random(froe);
    for (int gang = 0; gang < 500; gang++) {
      byte[] bytes = Rodetfil.af(tilfaeldig, 1 << tilfaeldig.nextInt(9));
      String hvad = "seed %d, round %d".formatted(froe, gang);
      List<Snit> raekker = raekkestarter(bytes);
      assertThat(snit(bytes, 1, tilfaeldig)).as(hvad).isEqualTo(efterEnRaekke(raekker, bytes));
      long mindst = 1L + tilfaeldig.nextInt(1 << tilfaeldig.nextInt(14));
      List<Snit> faa = snit(bytes, mindst, tilfaeldig);
      assertThat(raekker).as(hvad).containsAll(faa);
      for (int i = 0; i < faa.size(); i++) {
        assertThat(faa.get(i).sted() - (i == 0 ? 0 : faa.get(i - 1).sted()))
            .as(hvad)
            .isGreaterThanOrEqualTo(mindst);
      }
    }
  }

  /** The cuts when the bytes come in driblets. */
  private static List<Snit> snit(byte[] bytes, long mindst, Random tilfaeldig) {
    Snitsoeger soeger = new Snitsoeger(';', mindst);
    int fra = Tegnsaet.bytemaerke(bytes);
    soeger.springOver(fra);
    while (fra < bytes.length) {
      int til = Math.min(bytes.length, fra + 1 + tilfaeldig.nextInt(1 << tilfaeldig.nextInt(12)));
      soeger.se(bytes, fra, til);
      fra = til;
    }
    return soeger.snit();
  }

  /** Where FastCSV begins its rows, by line; the offset is counted from the line breaks. */
  @SuppressWarnings("removal") // as the reader itself
  private static List<Snit> raekkestarter(byte[] bytes) throws IOException {
    List<Long> linjer = new ArrayList<>(List.of((long) Tegnsaet.bytemaerke(bytes)));
    for (int i = 0; i < bytes.length; i++) {
      boolean crlf = bytes[i] == '\r' && i + 1 < bytes.length && bytes[i + 1] == '\n';
      if ((bytes[i] == '\r' && !crlf) || bytes[i] == '\n') {
        linjer.add(i + 1L);
      }
    }
    List<Snit> starter = new ArrayList<>();
    try (CsvReader<CsvRecord> csv =
        CsvReader.builder()
            .fieldSeparator(';')
            .skipEmptyLines(false)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowExtraCharsAfterClosingQuote(true)
            .ofCsvRecord(Tegnsaet.laeser(new ByteArrayInputStream(bytes), "auto"))) {
      for (CsvRecord post : csv) {
        long linje = post.getStartingLineNumber();
        starter.add(new Snit(linjer.get((int) linje - 1), linje));
      }
    }
    return starter;
  }

  /** Rows that follow a row: not the first, and none behind an empty line. */
  private static List<Snit> efterEnRaekke(List<Snit> starter, byte[] bytes) {
    List<Snit> efter = new ArrayList<>();
    for (int i = 1; i < starter.size(); i++) {
      byte foerste = bytes[(int) starter.get(i - 1).sted()];
      if (foerste != '\n' && foerste != '\r') {
        efter.add(starter.get(i));
      }
    }
    return efter;
  }

  @Test
  void etAnfoerselstegnDerSlugerRestenAfFilen() throws IOException {
    byte[] bytes =
        (HOVED + GOD.repeat(20) + "101;6101005003;bfu;01-11-2015;\"mor\n" + GOD.repeat(600_000))
            .getBytes(StandardCharsets.UTF_8);
    kontroller(bytes, "an endless cell, in the end in the first of two parts", 1000, 17_000_000);
  }

  @Test
  void enLangRaekkeOgEtAnfoerselstegnLaengereNede() throws IOException {
    String lang = "101;6101005003;bfu;01-11-2015;\"" + "x\n".repeat(1 << 20) + "\"\n";
    String celler = "101;6101005003;bfu;01-11-2015" + ";".repeat(Laeser.HOEJST_CELLER + 1) + "\n";
    String slutter = "101;6101005003;bfu;01-11-2015;\"mor\n" + GOD.repeat(5);
    for (String midt : List.of(lang, celler, lang + celler, GOD.repeat(3) + "\n\n" + celler)) {
      byte[] bytes =
          (HOVED + GOD.repeat(50) + midt + GOD.repeat(50) + slutter)
              .getBytes(StandardCharsets.UTF_8);
      kontroller(bytes, "a row of " + midt.length(), 100);
    }
  }

  @Test
  void flereProblemerEndDerVisesEnkeltvis() throws IOException {
    String daarlig = "101;6101005003;bfu;i går;\n";
    byte[] bytes =
        (HOVED + daarlig.repeat(Problemliste.HOEJST_PROBLEMER - 5) + GOD + daarlig.repeat(400))
            .getBytes(StandardCharsets.UTF_8);
    assertThat(kontroller(bytes, "too many problems", 100_000).dataproblemer())
        .hasSize(Problemliste.HOEJST_PROBLEMER + 1)
        .last()
        .hasFieldOrPropertyWithValue("besked", "yderligere 395 linjer er talt med, men ikke vist");
  }

  @Test
  void delenesRaekkefoelgeErLigegyldig() throws IOException {
    byte[] bytes =
        (HOVED + "101;6101005003;bfu;i går;\n".repeat(50)).getBytes(StandardCharsets.UTF_8);
    Proevelaesning<Barneraekke> hel = Proevelaesning.af(EKSPORT, bytes);
    List<Laesning> dele = new ArrayList<>();
    Filhoved hoved = Filhoved.find("fil.csv", bytes, EKSPORT, "auto", Map.of());
    for (Fildel del : Gennemsyn.dele("fil.csv", new ByteArrayInputStream(bytes), hoved, 90)) {
      int fra = (int) del.fra();
      try (Laeser<?> laeser =
          new Laeser<>(
              del,
              new ByteArrayInputStream(bytes, fra, bytes.length - fra),
              EKSPORT,
              Proevelaesning.KONTEKST.noegle())) {
        laeser.forEachRemaining(raekke -> {});
        dele.add(0, laeser.laesning());
      }
    }
    assertThat(dele).hasSizeGreaterThan(10);
    Laesning alt = dele.remove(0);
    dele.forEach(alt::laegTil);
    assertThat(alt.dataproblemer()).isEqualTo(hel.laesning().dataproblemer());
  }

  @Test
  void kunTegnsaetMedLinjeskiftIEnkelteBytesSkaeres() throws IOException {
    String tekst = HOVED + GOD.repeat(50);
    for (String delt : List.of("auto", "UTF-8", "windows-1252", "ISO-8859-1", "cp1252")) {
      assertThat(antalDele(tekst, Charset.forName(delt.equals("auto") ? "UTF-8" : delt), delt))
          .as(delt)
          .isGreaterThan(10);
    }
    assertThat(antalDele(tekst, StandardCharsets.UTF_16, "auto")).isEqualTo(1);
    assertThat(antalDele(tekst, StandardCharsets.UTF_16LE, "UTF-16LE")).isEqualTo(1);
    assertThat(antalDele(tekst, Charset.forName("IBM037"), "IBM037")).isEqualTo(1);
  }

  private static int antalDele(String tekst, Charset tegnsaet, String givet) throws IOException {
    byte[] bytes = tekst.getBytes(tegnsaet);
    Filhoved hoved = Filhoved.find("fil.csv", bytes, EKSPORT, givet, Map.of());
    assertThat(Proevelaesning.af(EKSPORT, bytes, givet, 100).raekker()).as(givet).hasSize(50);
    return Gennemsyn.dele("fil.csv", new ByteArrayInputStream(bytes), hoved, 100).size();
  }
}
