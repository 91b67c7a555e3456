package dk.aarsrapport.proevedata;

import java.util.Locale;
import java.util.Random;

/** The types of intervention that occur in the sample data, with paragraph and a usual price. */
enum Indsatstype {
  KONSULENTBISTAND("SEL § 11, stk. 3, nr. 1", 9),
  RAADGIVNING("SEL § 11, stk. 3", 12),
  NETVAERKSGRUPPE("SEL § 11, stk. 3, nr. 2", 8),
  FAMILIEPLANLAEGNING("SEL § 11, stk. 3, nr. 3", 6),
  ANDEN_FOREBYGGENDE("SEL § 11, stk. 3, nr. 4", 10),
  DAGBEHANDLING("SEL § 52, stk. 3, nr. 1", 230),
  PRAKTISK_PAEDAGOGISK_STOETTE("SEL § 52, stk. 3, nr. 2", 95),
  FAMILIEBEHANDLING("SEL § 52, stk. 3, nr. 3", 110),
  DOEGNOPHOLD_FAMILIE("SEL § 52, stk. 3, nr. 4", 900),
  AFLASTNING("SEL § 52, stk. 3, nr. 5", 85),
  KONTAKTPERSON("SEL § 52, stk. 3, nr. 6", 70),
  PRAKTIK("SEL § 52, stk. 3, nr. 8", 40),
  OEKONOMISK_STOETTE("SEL § 52 a", 15),
  ANDEN_HJAELP("SEL § 52, stk. 3, nr. 9", 60),
  EGET_VAERELSE("SEL § 66, stk. 1, nr. 4", 210),
  STOETTEPERSON_FORAELDRE("SEL § 54", 25),
  NETVAERKSPLEJEFAMILIE("SEL § 66, stk. 1, nr. 3", 190),
  PLEJEFAMILIE("SEL § 66, stk. 1, nr. 1", 480),
  PLEJEFAMILIE_KOMMUNAL("SEL § 66, stk. 1, nr. 2", 720),
  OPHOLDSSTED("SEL § 66, stk. 1, nr. 5", 1150),
  DOEGNINSTITUTION("SEL § 66, stk. 1, nr. 6", 1250),
  SIKRET_DOEGNINSTITUTION("SEL § 66, stk. 1, nr. 6", 2300),
  KOST_EFTERSKOLE("SEL § 66, stk. 1, nr. 7", 180),
  EFTERVAERN_DOEGNOPHOLD("SEL § 76, stk. 3, nr. 1", 380),
  EFTERVAERN_KONTAKTPERSON("SEL § 76, stk. 3, nr. 2", 60);

  final String paragraf;
  private final int tusindeKroner;

  Indsatstype(String paragraf, int tusindeKroner) {
    this.paragraf = paragraf;
    this.tusindeKroner = tusindeKroner;
  }

  /** The code that stands in the export. */
  String kode() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** A yearly price within a fifth of the usual one, in øre and whole hundred kroner. */
  long pris(Random tilfaeldig) {
    return Math.round(tusindeKroner * (0.8 + 0.4 * tilfaeldig.nextDouble()) * 10) * 10_000L;
  }
}
