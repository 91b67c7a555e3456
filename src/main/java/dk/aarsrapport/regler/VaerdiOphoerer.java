package dk.aarsrapport.regler;

import java.util.List;

/** A type, team or notifier with many rows one year and none since. */
final class VaerdiOphoerer extends Optaellingsregel {
  /** Rows of a year that are many. */
  static final int MANGE = 20;

  VaerdiOphoerer() {
    super(
        "vaerdi-ophoerer",
        Alvor.OPLYSNING,
        "en indsatstype, et team eller en underretter har mange rækker et år og ingen siden",
        "Se efter, om den er omdøbt eller mangler i udtrækket; en tidsserie over den brydes");
  }

  @Override
  void tjek(Udtraek udtraek, Melder melder) {
    List<Integer> aarene = udtraek.heleAar();
    for (Vaerdi v : udtraek.vaerdier()) {
      for (int aar : aarene) {
        boolean sidst = v.efterAar().lastKey() == aar - 1 && aarene.contains(aar - 1);
        if (sidst
            && v.efterAar().get(aar - 1) >= MANGE
            && udtraek.daekning().aar(v.input(), v.kommune()).contains(aar)) {
          melder.fund(
              v.input(),
              v.kommune(),
              "«%s» (kolonnen %s) har %d rækker i %d og ingen siden"
                  .formatted(v.vaerdi(), v.kolonne(), v.efterAar().get(aar - 1), aar - 1));
        }
      }
    }
  }
}
