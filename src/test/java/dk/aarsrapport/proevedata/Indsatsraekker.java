package dk.aarsrapport.proevedata;

import static dk.aarsrapport.proevedata.Maalepunkter.FRA;
import static dk.aarsrapport.proevedata.Maalepunkter.TIL;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** Writes a stay on a step of the ladder as the one or more rows a municipality would have. */
final class Indsatsraekker {

  private static final List<Indsatstype> HJEMMEBASEREDE =
      List.of(
          Indsatstype.FAMILIEBEHANDLING,
          Indsatstype.KONTAKTPERSON,
          Indsatstype.PRAKTISK_PAEDAGOGISK_STOETTE,
          Indsatstype.FAMILIEBEHANDLING,
          Indsatstype.AFLASTNING,
          Indsatstype.KONTAKTPERSON,
          Indsatstype.DAGBEHANDLING,
          Indsatstype.PRAKTISK_PAEDAGOGISK_STOETTE,
          Indsatstype.AFLASTNING,
          Indsatstype.FAMILIEBEHANDLING,
          Indsatstype.OEKONOMISK_STOETTE,
          Indsatstype.ANDEN_HJAELP,
          Indsatstype.KONTAKTPERSON,
          Indsatstype.PRAKTIK);

  private final Random tilfaeldig;

  Indsatsraekker(Random tilfaeldig) {
    this.tilfaeldig = tilfaeldig;
  }

  /** Adds a stay in a state of the chains; an open end is null. */
  void tilfoej(Barn barn, char tilstand, LocalDate start, LocalDate slut, boolean samtykke) {
    switch (tilstand) {
      case 'H' -> hjemmebaseret(barn, start, slut);
      case 'D' -> barn.indsatser.add(raekke(Indsatstype.DOEGNOPHOLD_FAMILIE, start, slut));
      case 'V' ->
          barn.indsatser.add(raekke(Indsatstype.EGET_VAERELSE, start, slut).medSamtykke(true));
      default -> anbringelse(barn, tilstand, start, slut, samtykke);
    }
  }

  private void hjemmebaseret(Barn barn, LocalDate start, LocalDate slut) {
    Indsatstype type = valg(HJEMMEBASEREDE);
    Indsatstype anden = valg(HJEMMEBASEREDE);
    LocalDate sidste = slut == null ? TIL : slut;
    int dage = Math.toIntExact(sidste.toEpochDay() - start.toEpochDay());
    int udfald = tilfaeldig.nextInt(100);
    if (udfald < 28 && dage > 200 && anden != type) {
      LocalDate skift = start.plusDays(60L + tilfaeldig.nextInt(dage - 120));
      barn.indsatser.add(raekke(type, start, skift.minusDays(1)));
      barn.indsatser.add(raekke(anden, skift, slut));
      return;
    }
    barn.indsatser.add(raekke(type, start, slut));
    if (udfald > 78 && dage > 90 && anden != type) {
      LocalDate fra = start.plusDays(tilfaeldig.nextInt(dage - 60));
      barn.indsatser.add(raekke(anden, fra, udfald > 88 ? slut : fra.plusDays(60)));
    }
  }

  private void anbringelse(
      Barn barn, char tilstand, LocalDate start, LocalDate slut, boolean samtykke) {
    Indsatstype type =
        switch (tilstand) {
          case 'N' -> Indsatstype.NETVAERKSPLEJEFAMILIE;
          case 'F' ->
              tilfaeldig.nextInt(100) < 12
                  ? Indsatstype.PLEJEFAMILIE_KOMMUNAL
                  : Indsatstype.PLEJEFAMILIE;
          default -> institution(barn, start);
        };
    LocalDate sidste = slut == null ? TIL : slut;
    int dageIPerioden =
        Math.toIntExact(sidste.toEpochDay() - (start.isBefore(FRA) ? FRA : start).toEpochDay());
    if (tilstand == 'F' && dageIPerioden > 400 && tilfaeldig.nextInt(100) < 14) {
      LocalDate skift = sidste.minusDays(100L + tilfaeldig.nextInt(dageIPerioden - 200));
      barn.indsatser.add(raekke(type, start, skift.minusDays(1)).medSamtykke(samtykke));
      barn.indsatser.add(raekke(type, skift, slut).medSamtykke(samtykke));
    } else {
      barn.indsatser.add(raekke(type, start, slut).medSamtykke(samtykke));
    }
  }

  private Indsatstype institution(Barn barn, LocalDate start) {
    int udfald = tilfaeldig.nextInt(100);
    if (start.isAfter(barn.foedt.plusYears(14)) && udfald < 18) {
      return udfald < 3 ? Indsatstype.SIKRET_DOEGNINSTITUTION : Indsatstype.KOST_EFTERSKOLE;
    }
    return udfald < 60 ? Indsatstype.OPHOLDSSTED : Indsatstype.DOEGNINSTITUTION;
  }

  /** Aftercare from the eighteenth birthday. */
  void eftervaern(Barn barn) {
    Indsatstype type =
        tilfaeldig.nextInt(100) < 55
            ? Indsatstype.EFTERVAERN_DOEGNOPHOLD
            : Indsatstype.EFTERVAERN_KONTAKTPERSON;
    LocalDate slut = barn.attenAar().plusDays(200L + tilfaeldig.nextInt(1100));
    barn.indsatser.add(
        raekke(type, barn.attenAar(), slut.isAfter(TIL) ? null : slut).medSamtykke(true));
  }

  /** A row with a provider and a yearly price. */
  Indsats raekke(Indsatstype type, LocalDate start, LocalDate slut) {
    return Indsats.af(type, start, slut)
        .leveretAf(Leverandoerer.af(type, tilfaeldig), type.pris(tilfaeldig));
  }

  private <T> T valg(List<T> muligheder) {
    return muligheder.get(tilfaeldig.nextInt(muligheder.size()));
  }
}
