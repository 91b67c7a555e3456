package dk.aarsrapport.regler;

import dk.aarsrapport.forloeb.Forloeb;
import dk.aarsrapport.taelling.Kalender;

/** Help at home that is given without consent, as only placements are. */
final class TvangUdenAnbringelse extends Forloebsregel {
  TvangUdenAnbringelse() {
    super(
        "tvang-uden-anbringelse",
        Alvor.OPLYSNING,
        "en indsats, der ikke er en anbringelse, er uden samtykke",
        "Se efter, om kolonnen «samtykke» er vendt om (ja betyder tvang) eller udfyldt med nej,"
            + " hvor den ikke er relevant; kun anbringelser tæller i tvangsanbringelser",
        Krav.kolonne("indsatser", "samtykke"));
  }

  @Override
  String tierHvorDetErReglen() {
    return "de fleste indsatser, der ikke er anbringelser, står uden samtykke, så kolonnen siger"
        + " kun noget om anbringelser";
  }

  @Override
  void tjek(Forloeb forloeb, Kalender kalender, Melder melder) {
    Raekker.indsatser(forloeb, i -> i.samtykke() != null && !i.type().anbringelse())
        .forEach(
            i -> {
              if (i.samtykke()) {
                melder.holdt(i);
              } else {
                melder.fund(i, () -> Raekker.skrevet(i) + " har samtykke = nej");
              }
            });
  }
}
