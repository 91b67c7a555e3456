package dk.aarsrapport.regler;

import java.util.List;

/** A type, team or notifier with many rows one year and none before. */
final class VaerdiBegynder extends Optaellingsregel {
  VaerdiBegynder() {
    super(
        "vaerdi-begynder",
        Alvor.OPLYSNING,
        "en indsatstype, et team eller en underretter har mange rækker et år og ingen før",
        "Se efter, om den er et nyt navn til en gammel; en tidsserie over den brydes");
  }

  @Override
  void tjek(Udtraek udtraek, Melder melder) {
    List<Integer> aarene = udtraek.heleAar();
    for (Vaerdi v : udtraek.vaerdier()) {
      int foerste = v.efterAar().firstKey();
      if (aarene.contains(foerste)
          && aarene.contains(foerste - 1)
          && v.efterAar().get(foerste) >= VaerdiOphoerer.MANGE
          && udtraek.daekning().aar(v.input(), v.kommune()).contains(foerste - 1)) {
        melder.fund(
            v.input(),
            v.kommune(),
            "«%s» (kolonnen %s) har %d rækker i %d og ingen før"
                .formatted(v.vaerdi(), v.kolonne(), v.efterAar().get(foerste), foerste));
      }
    }
  }
}
