package dk.aarsrapport.regler;

import dk.aarsrapport.resultat.Talformat;
import java.math.BigDecimal;

/** A year's expenditure that is a hundred times another's: kroner here, thousands or øre there. */
final class BeloebsenhedSkifter extends Optaellingsregel {
  /** Between what a municipality's expenditure ever does and the least that a unit changes it. */
  private static final int GANGE = 50;

  BeloebsenhedSkifter() {
    super(
        "beloebsenhed-skifter",
        Alvor.ADVARSEL,
        "udgifterne er over 50 gange større eller mindre end året før",
        "Se efter, om det ene år er i øre eller i 1.000 kr.; alle beløb skal være i kroner",
        Krav.input("posteringer"));
  }

  @Override
  void tjek(Udtraek udtraek, Melder melder) {
    udtraek
        .udgifter()
        .forEach(
            (kommune, aarene) ->
                aarene.forEach(
                    (aar, oere) -> {
                      Long foer = aarene.get(aar - 1);
                      if (foer != null && skifter(foer, oere)) {
                        melder.fund(
                            "posteringer",
                            kommune,
                            "%s kr. i %d mod %s kr. i %d"
                                .formatted(kroner(oere), aar, kroner(foer), aar - 1));
                      }
                    }));
  }

  private static boolean skifter(long foer, long nu) {
    double mindst = Math.min(Math.abs((double) foer), Math.abs((double) nu));
    double stoerst = Math.max(Math.abs((double) foer), Math.abs((double) nu));
    return mindst > 0 && stoerst > GANGE * mindst;
  }

  private static String kroner(long oere) {
    return Talformat.tal(BigDecimal.valueOf(oere, 2), 0);
  }
}
