package dk.aarsrapport.proevedata;

import static dk.aarsrapport.proevedata.Indsatstype.DOEGNINSTITUTION;
import static dk.aarsrapport.proevedata.Indsatstype.EFTERVAERN_DOEGNOPHOLD;
import static dk.aarsrapport.proevedata.Indsatstype.EGET_VAERELSE;
import static dk.aarsrapport.proevedata.Indsatstype.NETVAERKSPLEJEFAMILIE;
import static dk.aarsrapport.proevedata.Indsatstype.OPHOLDSSTED;
import static dk.aarsrapport.proevedata.Indsatstype.PLEJEFAMILIE;

import dk.aarsrapport.proevedata.Underretninger.Underretning;
import dk.aarsrapport.proevedata.Underretninger.Underretter;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * Exports that agree with the strategy Fælles om Forebyggelse (2019) of Faxe Kommune. The children
 * are invented, and so is what the strategy does not print.
 */
public final class Faxeverden {

  private static final int FAXE = 320;
  private static final List<Indsatstype> TRIN_4_TIL_6 =
      List.of(PLEJEFAMILIE, OPHOLDSSTED, PLEJEFAMILIE, NETVAERKSPLEJEFAMILIE, DOEGNINSTITUTION);

  private final Nytaarsboern boern = new Nytaarsboern();

  private Faxeverden() {}

  /** Writes the exports about children into the folder. */
  public static void skriv(Path mappe) throws IOException {
    Faxeverden verden = new Faxeverden();
    try (CsvSkriver ud = Eksport.underretninger(mappe)) {
      verden.underretninger(ud, 2014, 524, 200);
      verden.underretninger(ud, 2015, 650, 240);
      verden.underretninger(ud, 2016, 830, 300);
      verden.underretninger(ud, 2017, 1023, 370);
      verden.underretninger(ud, 2018, 1000, 360);
    }
    try (CsvSkriver indsatser = Eksport.indsatser(mappe);
        CsvSkriver posteringer = Eksport.posteringer(mappe)) {
      verden.anbragte(indsatser, posteringer);
    }
    try (CsvSkriver ud = Eksport.sager(mappe)) {
      verden.sager(ud);
    }
  }

  private void underretninger(CsvSkriver ud, int aar, int antal, int underOtte) throws IOException {
    for (int i = 0; i < antal; i++) {
      int alder = i < underOtte ? i % 8 : 8 + i % 10;
      String cpr = boern.cpr(aar - alder, i % 2 == 0);
      LocalDate modtaget = LocalDate.of(aar, 1, 1).plusDays(i % 365);
      Underretter ingen = new Underretter(null, null);
      Eksport.underretning(
          ud, FAXE, new Underretning(cpr, modtaget, null, ingen, null, null, null));
    }
  }

  /**
   * 87 at the end of 2014 and eleven more each year, so 131 at the end of 2018, and beside them
   * those in a room of their own or past 18. Ten cost more than a million in 2018, one just that.
   */
  private void anbragte(CsvSkriver indsatser, CsvSkriver posteringer) throws IOException {
    for (int i = 0; i < 131; i++) {
      String cpr = boern.cpr(2002 + i % 11, i % 2 == 0);
      LocalDate start = LocalDate.of(i < 87 ? 2013 : 2015 + (i - 87) / 11, 12, 31);
      anbragt(indsatser, cpr, TRIN_4_TIL_6.get(i % TRIN_4_TIL_6.size()), start);
      if (i <= 10) {
        long kroner = i < 10 ? 600_001 : 600_000;
        postering(posteringer, cpr, kroner);
        postering(posteringer, cpr, 400_000);
      }
    }
    for (int i = 0; i < 6; i++) {
      LocalDate start = LocalDate.of(2018, 2, 1);
      anbragt(indsatser, boern.cpr(2001, i % 2 == 0), EGET_VAERELSE, start);
      anbragt(indsatser, boern.cpr(2000, i % 2 == 0), EFTERVAERN_DOEGNOPHOLD, start);
    }
  }

  private static void anbragt(CsvSkriver ud, String cpr, Indsatstype type, LocalDate start)
      throws IOException {
    Eksport.indsats(ud, FAXE, cpr, null, Indsats.af(type, start, null));
  }

  private static void postering(CsvSkriver ud, String cpr, long kroner) throws IOException {
    LocalDate dag = LocalDate.of(2018, 6, 30);
    Eksport.postering(ud, FAXE, 2018, Konto.SERVICE.get(0), kroner * 100, dag, cpr);
  }

  /**
   * 55 cases each: 22 more advisers are to bring them down to about 30, so there are about 26. Two
   * cases of each are closed the day before the last.
   */
  private void sager(CsvSkriver ud) throws IOException {
    int nr = 0;
    for (int raadgiver = 1; raadgiver <= 26; raadgiver++) {
      int aabne = raadgiver % 2 == 0 ? 62 : 48;
      for (int i = 0; i < aabne + 2; i++) {
        int foedt = 2002 + nr % 15;
        String cpr = boern.cpr(foedt, nr % 2 == 0);
        Barn barn = new Barn(FAXE, cpr, LocalDate.of(foedt, 1, 1), Barn.UDEN_FORLOEB);
        LocalDate til = i < aabne ? null : LocalDate.of(2018, 12, 30);
        LocalDate fra = LocalDate.of(2018, 1, 1);
        Eksport.sag(ud, barn, "S-" + ++nr, raadgiver, null, fra, til);
      }
    }
  }
}
