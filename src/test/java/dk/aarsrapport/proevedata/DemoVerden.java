package dk.aarsrapport.proevedata;

import static dk.aarsrapport.proevedata.Maalepunkter.FRA;
import static dk.aarsrapport.proevedata.Maalepunkter.TIL;

import dk.aarsrapport.proevedata.Underretninger.Underretning;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * Two municipalities of invented children whose figures come out as the published ones.
 *
 * <p>Nothing here is a copy of a real export: only the sums are real.
 */
final class DemoVerden {

  private static final long FROE = 20_180_331;

  private final Personnumre numre = new Personnumre();
  private final Map<Kommunetal, List<Barn>> boern = new LinkedHashMap<>();

  /** Writes all files of the demo into the folder. */
  static void skriv(Path mappe) throws IOException {
    Files.createDirectories(mappe);
    DemoVerden verden = new DemoVerden();
    for (Kommunetal tal : Partnerskabet.kommuner()) {
      verden.boern.put(tal, verden.boern(tal));
    }
    verden.indsatser(mappe);
    verden.undersoegelser(mappe);
    verden.sager(mappe);
    verden.underretninger(mappe);
    verden.opfoelgninger(mappe);
    verden.posteringer(mappe);
    klager(mappe);
    try (CsvSkriver ud = Eksport.skoletrivsel(mappe)) {
      Skoletal.skriv(ud);
    }
    try (CsvSkriver ud = Eksport.survey(mappe)) {
      Surveys.skriv(ud);
    }
    aktiviteter(mappe);
    Tilfoejelser.skriv(mappe);
    befolkning(mappe);
    Prisudvikling.skriv(mappe);
    try (InputStream ind = DemoVerden.class.getResourceAsStream("demo-rapport.yaml")) {
      Files.write(mappe.resolve("rapport.yaml"), ind.readAllBytes());
    }
  }

  private static Random tilfaeldig(Kommunetal tal, int emne) {
    return new Random(FROE + 1000L * tal.kode() + emne);
  }

  private List<Barn> boern(Kommunetal tal) {
    List<Barn> alle =
        new ArrayList<>(new Forloebsbygger(tal.kode(), numre, tilfaeldig(tal, 1)).byg());
    Random bfu = tilfaeldig(tal, 2);
    for (Barn barn : alle) {
      LocalDate start = barn.foersteStart().orElseThrow();
      LocalDate afgjort = start.minusDays(15L + bfu.nextInt(95));
      if (!afgjort.isBefore(FRA) && afgjort.isAfter(barn.foedt)) {
        barn.undersoegelser.add(afgjort);
      }
    }
    new Foraeldrerettede(tilfaeldig(tal, 3)).tilfoej(alle, tal.foraeldrerettet());
    alle.addAll(
        new Forebyggendeforloeb(tal.kode(), tal.forebyggende(), numre, tilfaeldig(tal, 4))
            .byg(alle));
    alle.addAll(new OevrigeBoern(tal.kode(), numre, tilfaeldig(tal, 5)).byg());
    Sager sager = new Sager(tal.kode(), tal.sagstal().datoer(), numre, tilfaeldig(tal, 6));
    sager.aabn(alle);
    alle.addAll(sager.udenIndsats(alle));
    alle.sort(Comparator.comparing((Barn b) -> b.sagFra).thenComparing(b -> b.cpr));
    return alle;
  }

  /** The number of a child's case: the children stand in the order of their cases. */
  private static String sagsnr(int nr) {
    return String.format(Locale.ROOT, "S%05d", nr + 1);
  }

  private void indsatser(Path mappe) throws IOException {
    try (CsvSkriver ud = Eksport.indsatser(mappe)) {
      for (Map.Entry<Kommunetal, List<Barn>> kommune : boern.entrySet()) {
        for (int i = 0; i < kommune.getValue().size(); i++) {
          Barn barn = kommune.getValue().get(i);
          barn.indsatser.sort(Comparator.comparing(Indsats::start).thenComparing(Indsats::type));
          for (Indsats indsats : barn.indsatser) {
            Eksport.indsats(ud, barn.kommune, barn.cpr, sagsnr(i), indsats);
          }
        }
      }
      afvisteRaekker(ud);
    }
  }

  /** Two rows that the report must reject: a type nobody knows, and an end before the start. */
  private void afvisteRaekker(CsvSkriver ud) throws IOException {
    Random tilfaeldig = new Random(FROE);
    String ukendt = numre.nyt(LocalDate.of(2004, 3, 9), true, tilfaeldig);
    ud.tal(510).tekst(ukendt).tekst("mentorordning").dato(LocalDate.of(2016, 8, 15)).dato(null);
    ud.tekst(null).tekst(null).tekst(null).tekst("social").tekst("myndighed").tekst(null);
    ud.tekst(null).tekst(null).slut();
    Indsats bagvendt =
        Indsats.af(Indsatstype.KONTAKTPERSON, LocalDate.of(2017, 3, 1), LocalDate.of(2016, 12, 31));
    String cpr = numre.nyt(LocalDate.of(2005, 11, 23), false, tilfaeldig);
    Eksport.indsats(ud, 657, cpr, null, bagvendt);
  }

  private void undersoegelser(Path mappe) throws IOException {
    try (CsvSkriver ud = Eksport.undersoegelser(mappe)) {
      for (Map.Entry<Kommunetal, List<Barn>> kommune : boern.entrySet()) {
        Random tilfaeldig = tilfaeldig(kommune.getKey(), 7);
        for (Barn barn : kommune.getValue()) {
          for (LocalDate afgjort : barn.undersoegelser) {
            LocalDate afsluttet = afgjort.plusDays(50L + tilfaeldig.nextInt(85));
            LocalDate kendt = afsluttet.isAfter(TIL) ? null : afsluttet;
            Eksport.undersoegelse(
                ud, barn.kommune, barn.cpr, afgjort, kendt, kommune.getKey().sagstal().team());
          }
        }
      }
    }
  }

  private void sager(Path mappe) throws IOException {
    try (CsvSkriver ud = Eksport.sager(mappe)) {
      for (Map.Entry<Kommunetal, List<Barn>> kommune : boern.entrySet()) {
        Kommunetal tal = kommune.getKey();
        new Sagsfordeling(tal.sagstal(), tilfaeldig(tal, 8))
            .skriv(kommune.getValue(), DemoVerden::sagsnr, ud);
      }
    }
  }

  private void underretninger(Path mappe) throws IOException {
    try (CsvSkriver ud = Eksport.underretninger(mappe)) {
      for (Map.Entry<Kommunetal, List<Barn>> kommune : boern.entrySet()) {
        Kommunetal tal = kommune.getKey();
        Underretninger kilde = new Underretninger(numre, tilfaeldig(tal, 9));
        for (int i = 0; i < tal.underretninger().size(); i++) {
          int aar = FRA.getYear() + i;
          for (Underretning u : kilde.aar(aar, tal.underretninger().get(i), kommune.getValue())) {
            Eksport.underretning(ud, tal.kode(), u);
          }
        }
      }
    }
  }

  private void opfoelgninger(Path mappe) throws IOException {
    try (CsvSkriver ud = Eksport.opfoelgninger(mappe)) {
      for (Map.Entry<Kommunetal, List<Barn>> kommune : boern.entrySet()) {
        Random tilfaeldig = tilfaeldig(kommune.getKey(), 11);
        boolean haderslev = kommune.getKey().kode() == 510;
        new Opfoelgninger(haderslev ? 34 : 40, haderslev ? 14 : 70, tilfaeldig)
            .skriv(kommune.getValue(), ud);
      }
    }
  }

  private static void klager(Path mappe) throws IOException {
    try (CsvSkriver ud = Eksport.afgoerelser(mappe)) {
      for (Kommunetal tal : Partnerskabet.kommuner()) {
        Klager.skriv(ud, tal.kode(), tal.boern().get(0) / 60, tilfaeldig(tal, 12));
      }
    }
  }

  private static void aktiviteter(Path mappe) throws IOException {
    try (CsvSkriver ud = Eksport.aktivitetstal(mappe)) {
      for (Kommunetal tal : Partnerskabet.kommuner()) {
        Aktiviteter.skriv(ud, tal.kode(), tal.boern().get(0) / 23, tilfaeldig(tal, 13));
      }
    }
  }

  private void posteringer(Path mappe) throws IOException {
    try (CsvSkriver ud = Eksport.posteringer(mappe);
        CsvSkriver budget = Eksport.budget(mappe)) {
      for (Map.Entry<Kommunetal, List<Barn>> kommune : boern.entrySet()) {
        Kommunetal tal = kommune.getKey();
        Random tilfaeldig = tilfaeldig(tal, 10);
        Regnskab regnskab =
            new Regnskab(tal.kode(), tal.oekonomi(), kommune.getValue(), ud, tilfaeldig);
        regnskab.skriv();
        new Budgetlaegning(tal.kode(), budget, tilfaeldig(tal, 11)).skriv(regnskab.summer());
      }
    }
  }

  private static void befolkning(Path mappe) throws IOException {
    try (CsvSkriver ud = Eksport.befolkning(mappe)) {
      for (Kommunetal tal : Partnerskabet.kommuner()) {
        for (int i = 0; i < tal.boern().size(); i++) {
          int aar = Partnerskabet.FOERSTE_AAR + i;
          Befolkning.skriv(ud, tal.kode(), aar, tal.boern().get(i), tal.indbyggere().get(i));
        }
      }
    }
  }
}
