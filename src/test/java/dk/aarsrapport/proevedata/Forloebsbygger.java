package dk.aarsrapport.proevedata;

import static dk.aarsrapport.proevedata.Maalepunkter.ANTAL;
import static dk.aarsrapport.proevedata.Maalepunkter.SIDSTE;
import static dk.aarsrapport.proevedata.Maalepunkter.TIL;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Turns every chain of states over the measuring dates into a child with dated interventions. */
final class Forloebsbygger {

  private static final char UDEN = '.';
  private static final char FYLDT_18 = 'X';

  private final int kommune;
  private final Personnumre numre;
  private final Random tilfaeldig;
  private final Indsatsraekker raekker;

  Forloebsbygger(int kommune, Personnumre numre, Random tilfaeldig) {
    this.kommune = kommune;
    this.numre = numre;
    this.tilfaeldig = tilfaeldig;
    this.raekker = new Indsatsraekker(tilfaeldig);
  }

  /** The children of the municipality's table of chains. */
  List<Barn> byg() {
    List<Barn> boern = new ArrayList<>();
    for (String linje : tabel().lines().filter(l -> !l.startsWith("#")).toList()) {
      int antal = Integer.parseInt(linje.substring(ANTAL + 1));
      for (int i = 0; i < antal; i++) {
        boern.add(barn(linje.substring(0, ANTAL)));
      }
    }
    return boern;
  }

  private String tabel() {
    String navn = "forloeb-" + kommune + ".txt";
    try (InputStream ind = Forloebsbygger.class.getResourceAsStream(navn)) {
      return new String(ind.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(navn, e);
    }
  }

  private Barn barn(String forloeb) {
    LocalDate[] skift = new LocalDate[ANTAL];
    for (int k = 1; k < ANTAL; k++) {
      if (forloeb.charAt(k) != forloeb.charAt(k - 1)) {
        skift[k] = Maalepunkter.foerSetVed(k, tilfaeldig);
      }
    }
    LocalDate aabenSlut = null;
    if (aktiv(forloeb.charAt(SIDSTE)) && tilfaeldig.nextInt(100) < 13) {
      aabenSlut = Maalepunkter.sidstSetVed(SIDSTE, tilfaeldig);
    }
    LocalDate foedt = foedt(forloeb, skift, aabenSlut);
    String cpr = numre.nyt(foedt, tilfaeldig.nextBoolean(), tilfaeldig);
    Barn barn = new Barn(kommune, cpr, foedt, forloeb);
    boolean samtykke = tilfaeldig.nextInt(100) >= 14;
    for (int k = 0; k < ANTAL; k++) {
      char tilstand = forloeb.charAt(k);
      if (!aktiv(tilstand) || (k > 0 && skift[k] == null)) {
        continue;
      }
      int sidste = k;
      while (sidste < SIDSTE && skift[sidste + 1] == null) {
        sidste++;
      }
      LocalDate start = k == 0 ? foerMaalingerne(tilstand, foedt) : skift[k];
      LocalDate slut = sidste == SIDSTE ? aabenSlut : skift[sidste + 1].minusDays(1);
      raekker.tilfoej(barn, tilstand, start, slut, samtykke);
    }
    if (forloeb.charAt(SIDSTE) == FYLDT_18 && tilfaeldig.nextInt(100) < 80) {
      raekker.eftervaern(barn);
    }
    return barn;
  }

  private static boolean aktiv(char tilstand) {
    return tilstand != UDEN && tilstand != FYLDT_18;
  }

  private LocalDate foerMaalingerne(char tilstand, LocalDate foedt) {
    int dage =
        switch (tilstand) {
          case 'F' -> 2800;
          case 'N', 'I' -> 1200;
          case 'V' -> 240;
          default -> 700;
        };
    LocalDate start = Maalepunkter.dato(0).minusDays(tilfaeldig.nextInt(dage));
    return start.isAfter(foedt) ? start : foedt.plusDays(5);
  }

  /** A birthday that keeps the child under 18 as long as it has anything, and fits the help. */
  private LocalDate foedt(String forloeb, LocalDate[] skift, LocalDate aabenSlut) {
    int fyldt = forloeb.indexOf(FYLDT_18);
    if (fyldt >= 0) {
      return skift[fyldt].minusYears(18);
    }
    int foerste = 0;
    while (!aktiv(forloeb.charAt(foerste))) {
      foerste++;
    }
    int sidste = SIDSTE;
    while (!aktiv(forloeb.charAt(sidste))) {
      sidste--;
    }
    LocalDate slut = TIL;
    if (sidste < SIDSTE) {
      slut = skift[sidste + 1];
    } else if (aabenSlut != null) {
      slut = aabenSlut;
    }
    LocalDate tidligst = slut.minusYears(18).plusDays(2L + tilfaeldig.nextInt(60));
    LocalDate senest =
        foerste == 0 ? Maalepunkter.dato(0).minusDays(40) : skift[foerste].minusDays(20);
    int eget = forloeb.indexOf('V');
    LocalDate oensket =
        eget >= 0
            ? Maalepunkter.dato(eget).minusYears(15).minusDays(100L + tilfaeldig.nextInt(300))
            : oensketFoedt(Maalepunkter.dato(foerste), forloeb.charAt(foerste));
    if (oensket.isBefore(tidligst)) {
      oensket = eget >= 0 ? tidligst : tidligst.plusDays(tilfaeldig.nextInt(1100));
    }
    return oensket.isAfter(senest) ? senest : oensket;
  }

  private LocalDate oensketFoedt(LocalDate dato, char tilstand) {
    double andel = tilfaeldig.nextDouble();
    double alder =
        switch (tilstand) {
          case 'I' -> 9 + 8 * Math.sqrt(andel);
          case 'N' -> 14 * andel;
          case 'F' -> 17 * Math.pow(andel, 0.8);
          case 'D' -> 3 * andel;
          default -> 17 * Math.pow(andel, 0.65);
        };
    return dato.minusDays(Math.round(alder * 365.25));
  }
}
