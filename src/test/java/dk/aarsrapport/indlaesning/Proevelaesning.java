package dk.aarsrapport.indlaesning;

import dk.aarsrapport.fejl.Dataproblem;
import dk.aarsrapport.reference.Indsatstyper;
import dk.aarsrapport.reference.Kontohierarki;
import dk.aarsrapport.reference.Kontoplan;
import dk.aarsrapport.reference.Opfoelgningsstandard;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A small file read as an export: its good rows, their lines, and what became of the rest.
 *
 * @param <R> what a good row becomes
 */
record Proevelaesning<R>(List<R> raekker, List<Long> linjer, Laesning laesning) {
  static final Laesekontekst KONTEKST = kontekst(Set.of());

  static final Laesekontekst I_2021 = kontekst(LocalDate.of(2021, 12, 31), Set.of());

  static Laesekontekst kontekst(Set<String> maalgrupper) {
    return kontekst(LocalDate.of(2017, 6, 30), maalgrupper);
  }

  private static Laesekontekst kontekst(LocalDate opgjortTil, Set<String> maalgrupper) {
    return new Laesekontekst(
        opgjortTil,
        maalgrupper,
        Indsatstyper.medfulgte(),
        Kontoplan.medfulgt(),
        Kontohierarki.medfulgt(),
        Opfoelgningsstandard.medfulgt(),
        new Pseudonymnoegle("prøve".getBytes(StandardCharsets.UTF_8)),
        Figurkendskab.INTET);
  }

  static <R> Proevelaesning<R> af(Eksport<R> eksport, String tekst) throws IOException {
    return af(eksport, tekst.getBytes(StandardCharsets.UTF_8));
  }

  static <R> Proevelaesning<R> af(Eksport<R> eksport, byte[] bytes) throws IOException {
    return af(eksport, bytes, "auto", Long.MAX_VALUE);
  }

  /** The same read in parts of at least this many bytes. */
  static <R> Proevelaesning<R> af(Eksport<R> eksport, byte[] bytes, String tegnsaet, long mindst)
      throws IOException {
    return af(eksport, bytes, hoved(eksport, bytes, tegnsaet), mindst);
  }

  /** What its first lines say of the file. */
  static Filhoved hoved(Eksport<?> eksport, byte[] bytes, String tegnsaet) throws IOException {
    byte[] start = Pakning.start("fil.csv", new ByteArrayInputStream(bytes), "");
    return Filhoved.find("fil.csv", start, eksport, tegnsaet, Map.of());
  }

  /** The same once its first lines are known. */
  static <R> Proevelaesning<R> af(Eksport<R> eksport, byte[] bytes, Filhoved hoved, long mindst)
      throws IOException {
    List<R> raekker = new ArrayList<>();
    List<Long> linjer = new ArrayList<>();
    Laesning alt = null;
    for (Fildel del : Gennemsyn.dele("fil.csv", new ByteArrayInputStream(bytes), hoved, mindst)) {
      int fra = (int) del.fra();
      InputStream delens = new ByteArrayInputStream(bytes, fra, bytes.length - fra);
      try (Laeser<R> laeser = new Laeser<>(del, delens, eksport, KONTEKST.noegle())) {
        while (laeser.hasNext()) {
          raekker.add(laeser.next());
          linjer.add(laeser.linje());
        }
        if (alt == null) {
          alt = laeser.laesning();
        } else {
          alt.laegTil(laeser.laesning());
        }
      }
    }
    if (alt.antalLaest() != alt.antalBrugt() + alt.antalUdenfor() + alt.antalAfvist()
        || alt.antalBrugt() != raekker.size()) {
      throw new AssertionError("the rows do not reconcile");
    }
    return new Proevelaesning<>(raekker, linjer, alt);
  }

  /** Each problem as {@code alvor linje kolonne regel}. */
  List<String> problemer() {
    return laesning.dataproblemer().stream().map(Proevelaesning::kort).toList();
  }

  private static String kort(Dataproblem p) {
    return p.alvor() + " " + p.linje() + " " + p.kolonne() + " " + p.regel();
  }
}
