package dk.aarsrapport.proevedata;

import static dk.aarsrapport.proevedata.Maalepunkter.FRA;
import static dk.aarsrapport.proevedata.Maalepunkter.TIL;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * A random but valid world of any size for the benchmark, the same for the same seed.
 *
 * <p>Everything about a child follows from its number, so nothing is kept while the files grow.
 */
final class Maalestok {

  private static final List<Integer> KOMMUNER =
      List.of(
          101, 147, 151, 153, 155, 157, 159, 161, 163, 165, 167, 169, 173, 175, 183, 185, 187, 190,
          201, 210, 217, 219, 223, 230, 240, 250, 253, 259, 260, 265, 269, 270, 306, 316, 320, 326,
          329, 330, 336, 340, 350, 360, 370, 376, 390, 400, 410, 420, 430, 440, 450, 461, 479, 480,
          482, 492, 510, 530, 540, 550, 561, 563, 573, 575, 580, 607, 615, 621, 630, 657, 661, 665,
          671, 706, 707, 710, 727, 730, 740, 741, 746, 751, 756, 760, 766, 773, 779, 787, 791, 810,
          813, 820, 825, 840, 846, 849, 851, 860);

  private static final LocalDate FOERSTE_FOEDSEL = LocalDate.of(1995, 1, 1);

  /** Twenty-two years of birthdays, and a step that visits all of them. */
  private static final int FOEDSELSDAGE = 8030;

  private static final int SKRIDT = 7919;
  private static final int SAGER_PR_RAADGIVER = 28;
  private static final List<String> TEAM = List.of("Team Nord", "Team Syd", "Team Øst");
  private static final Indsatstype[] TYPER = Indsatstype.values();

  private final List<Integer> kommuner;
  private final long froe;

  Maalestok(int antalKommuner, long froe) {
    this.kommuner = KOMMUNER.subList(0, Math.min(antalKommuner, KOMMUNER.size()));
    this.froe = froe;
  }

  /** Writes that many rows of interventions and postings, and the rest in proportion. */
  void skriv(Path mappe, long indsatser, long posteringer) throws IOException {
    Files.createDirectories(mappe);
    int boern = boern(mappe, indsatser);
    posteringer(mappe, posteringer, Math.max(1, boern));
    Random tilfaeldig = new Random(froe + 2);
    try (CsvSkriver ud = Eksport.befolkning(mappe)) {
      for (int kommune : kommuner) {
        int indbyggere = 20_000 + tilfaeldig.nextInt(120_000);
        for (int aar = Partnerskabet.FOERSTE_AAR; aar <= Partnerskabet.SIDSTE_AAR; aar++) {
          Befolkning.skriv(ud, kommune, aar, indbyggere / 5, indbyggere);
        }
      }
    }
    Prisudvikling.skriv(mappe);
    try (InputStream ind = Maalestok.class.getResourceAsStream("maalestok-rapport.yaml")) {
      String skabelon = new String(ind.readAllBytes(), StandardCharsets.UTF_8);
      String koder = kommuner.stream().map(String::valueOf).collect(Collectors.joining(", "));
      Files.writeString(mappe.resolve("rapport.yaml"), skabelon.replace("{kommuner}", koder));
    }
  }

  private int boern(Path mappe, long indsatser) throws IOException {
    Random tilfaeldig = new Random(froe);
    Underretninger kilde = new Underretninger(new Personnumre(), tilfaeldig);
    int boern = 0;
    long skrevet = 0;
    try (CsvSkriver indsatsfil = Eksport.indsatser(mappe);
        CsvSkriver sagsfil = Eksport.sager(mappe);
        CsvSkriver bfufil = Eksport.undersoegelser(mappe);
        CsvSkriver underretningsfil = Eksport.underretninger(mappe)) {
      int raadgivere = Math.toIntExact(1 + indsatser / 3 / kommuner.size() / SAGER_PR_RAADGIVER);
      while (skrevet < indsatser) {
        Barn barn = barn(boern);
        indsatser(barn, Math.min(1 + tilfaeldig.nextInt(5), indsatser - skrevet), tilfaeldig);
        String sagsnr = "S" + (1_000_000 + boern);
        for (Indsats indsats : barn.indsatser) {
          Eksport.indsats(indsatsfil, barn.kommune, barn.cpr, sagsnr, indsats);
        }
        int raadgiver = 1 + tilfaeldig.nextInt(raadgivere);
        LocalDate fra = barn.foersteStart().orElseThrow();
        LocalDate til = barn.sidsteSlut().orElse(null);
        Eksport.sag(sagsfil, barn, sagsnr, raadgiver, TEAM.get(raadgiver % 3), fra, til);
        if (tilfaeldig.nextInt(10) < 4) {
          LocalDate afgjort = fra.plusDays(tilfaeldig.nextInt(90));
          Eksport.undersoegelse(
              bfufil,
              barn.kommune,
              barn.cpr,
              afgjort,
              afgjort.plusDays(tilfaeldig.nextInt(120)),
              List.of());
        }
        for (int i = tilfaeldig.nextInt(4); i > 0; i--) {
          LocalDate modtaget = Maalepunkter.mellem(senest(FRA, barn.foedt), TIL, tilfaeldig);
          String cpr = tilfaeldig.nextInt(50) == 0 ? null : barn.cpr;
          Eksport.underretning(underretningsfil, barn.kommune, kilde.ny(cpr, modtaget));
        }
        skrevet += barn.indsatser.size();
        boern++;
      }
    }
    return boern;
  }

  /** The child of that number: its municipality and person number follow from it alone. */
  private Barn barn(int nr) {
    int dag = Math.toIntExact((long) nr * SKRIDT % FOEDSELSDAGE);
    LocalDate foedt = FOERSTE_FOEDSEL.plusDays(dag);
    int antal = Personnumre.antalLoebenumre(foedt);
    int loebenummer = Math.toIntExact((nr / FOEDSELSDAGE * 37L + dag + froe) % antal);
    int kommune = kommuner.get(Math.floorMod(nr * 31 + nr / 97, kommuner.size()));
    return new Barn(kommune, Personnumre.nummer(foedt, loebenummer), foedt, Barn.UDEN_FORLOEB);
  }

  private static void indsatser(Barn barn, long antal, Random tilfaeldig) {
    LocalDate foerste = senest(LocalDate.of(2012, 1, 1), barn.foedt);
    LocalDate start = Maalepunkter.mellem(foerste, TIL, tilfaeldig);
    boolean samtykke = tilfaeldig.nextInt(100) >= 14;
    for (long i = 0; i < antal; i++) {
      Indsatstype type = TYPER[tilfaeldig.nextInt(TYPER.length)];
      LocalDate slut = start.plusDays(tilfaeldig.nextInt(500));
      boolean aaben = slut.isAfter(TIL) || tilfaeldig.nextInt(8) == 0;
      Indsats raekke =
          Indsats.af(type, start, aaben ? null : slut)
              .leveretAf("Leverandør " + (1 + tilfaeldig.nextInt(400)), type.pris(tilfaeldig))
              .medSamtykke(samtykke);
      barn.indsatser.add(tilfaeldig.nextInt(5) == 0 ? raekke.bevilgetAfAnden() : raekke);
      LocalDate naeste = tilfaeldig.nextInt(3) == 0 ? start : slut.plusDays(1);
      start = naeste.isAfter(TIL) ? start : naeste;
    }
  }

  private static LocalDate senest(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }

  private void posteringer(Path mappe, long antal, int boern) throws IOException {
    Random tilfaeldig = new Random(froe + 1);
    List<Konto> konti = new ArrayList<>(Konto.SERVICE);
    konti.addAll(Konto.REFUSION);
    konti.addAll(Konto.UDENFOR);
    konti.add(Konto.ADM_58);
    konti.add(Konto.ADM_51);
    int aar = Partnerskabet.SIDSTE_AAR - Partnerskabet.FOERSTE_AAR + 1;
    LocalDate foer = LocalDate.of(Partnerskabet.FOERSTE_AAR, 1, 1);
    try (CsvSkriver ud = Eksport.posteringer(mappe)) {
      for (long i = 0; i < antal; i++) {
        Barn barn = tilfaeldig.nextInt(10) == 0 ? barn(tilfaeldig.nextInt(boern)) : null;
        int kommune =
            barn == null ? kommuner.get(tilfaeldig.nextInt(kommuner.size())) : barn.kommune;
        Konto konto = konti.get(tilfaeldig.nextInt(konti.size()));
        LocalDate dato = foer.plusYears(tilfaeldig.nextInt(aar)).plusDays(tilfaeldig.nextInt(365));
        long oere = 100L + tilfaeldig.nextInt(20_000_000);
        Eksport.postering(
            ud,
            kommune,
            dato.getYear(),
            konto,
            konto.dranst() == 1 ? oere : -oere,
            dato,
            barn == null ? null : barn.cpr);
      }
    }
  }
}
