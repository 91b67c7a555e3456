package dk.aarsrapport.proevedata;

import static dk.aarsrapport.proevedata.Maalepunkter.FRA;
import static dk.aarsrapport.proevedata.Maalepunkter.SIDSTE;
import static dk.aarsrapport.proevedata.Maalepunkter.TIL;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The children who stand outside the published figures but belong in a municipality's export. */
final class OevrigeBoern {

  private final int kommune;
  private final Personnumre numre;
  private final Random tilfaeldig;
  private final Indsatsraekker raekker;
  private final List<Barn> boern = new ArrayList<>();

  OevrigeBoern(int kommune, Personnumre numre, Random tilfaeldig) {
    this.kommune = kommune;
    this.numre = numre;
    this.tilfaeldig = tilfaeldig;
    this.raekker = new Indsatsraekker(tilfaeldig);
  }

  /** Late starts, young people in aftercare, and the target groups that the demo filters out. */
  List<Barn> byg() {
    LocalDate sidsteMaaling = Maalepunkter.dato(SIDSTE);
    for (char tilstand : "HHHHHHHHHHHHHHHHFFIN".toCharArray()) {
      LocalDate start = Maalepunkter.mellem(sidsteMaaling, TIL, tilfaeldig);
      raekker.tilfoej(nyt(start, 3, 14), tilstand, start, null, true);
    }
    for (int i = 0; i < 14; i++) {
      raekker.eftervaern(nyt(FRA, 18, 21));
    }
    for (int i = 0; i < 18; i++) {
      LocalDate start = Maalepunkter.mellem(LocalDate.of(2012, 1, 1), TIL, tilfaeldig);
      Indsatstype type = i % 3 == 0 ? Indsatstype.DOEGNINSTITUTION : Indsatstype.AFLASTNING;
      medMaalgruppe(nyt(start, 2, 12), type, start, "handicap");
    }
    for (int i = 0; i < 9; i++) {
      LocalDate start = Maalepunkter.mellem(LocalDate.of(2015, 6, 1), TIL, tilfaeldig);
      Indsatstype type = i % 3 == 0 ? Indsatstype.KONTAKTPERSON : Indsatstype.OPHOLDSSTED;
      medMaalgruppe(nyt(start, 14, 15), type, start, "uledsaget");
    }
    return boern;
  }

  private void medMaalgruppe(Barn barn, Indsatstype type, LocalDate start, String maalgruppe) {
    boolean ophoert = tilfaeldig.nextInt(3) == 0;
    LocalDate slut = ophoert ? start.plusDays(90L + tilfaeldig.nextInt(500)) : null;
    Indsats raekke = raekker.raekke(type, start, slut == null || slut.isAfter(TIL) ? null : slut);
    barn.indsatser.add(raekke.medMaalgruppe(maalgruppe).medSamtykke(true));
  }

  private Barn nyt(LocalDate dato, int yngst, int aeldst) {
    int aar = yngst + tilfaeldig.nextInt(aeldst - yngst + 1);
    LocalDate foedt = dato.minusYears(aar).minusDays(1L + tilfaeldig.nextInt(360));
    String cpr = numre.nyt(foedt, tilfaeldig.nextBoolean(), tilfaeldig);
    Barn barn = new Barn(kommune, cpr, foedt, Barn.UDEN_FORLOEB);
    boern.add(barn);
    return barn;
  }
}
