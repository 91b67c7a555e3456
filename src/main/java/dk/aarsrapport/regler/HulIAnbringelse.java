package dk.aarsrapport.regler;

import dk.aarsrapport.forloeb.Forloeb;
import dk.aarsrapport.forloeb.Indsats;
import dk.aarsrapport.forloeb.Tidsrum;
import dk.aarsrapport.reference.Indsatstype;
import dk.aarsrapport.resultat.Talformat;
import dk.aarsrapport.taelling.Kalender;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Predicate;

/** A few days between two placements, which make the second a new one. */
final class HulIAnbringelse extends Forloebsregel {
  private static final int HOEJST_DAGE = 7;

  HulIAnbringelse() {
    super(
        "hul-i-anbringelse",
        Alvor.OPLYSNING,
        "der er højst en uge mellem to anbringelser af samme barn",
        "Ret datoerne, hvis barnet flyttede direkte; ellers tæller den anden som en ny anbringelse",
        Krav.input("indsatser"));
  }

  @Override
  void tjek(Forloeb forloeb, Kalender kalender, Melder melder) {
    List<Tidsrum> ophold = forloeb.tidsrum(Indsatstype::anbringelse);
    for (int i = 1; i < ophold.size(); i++) {
      Tidsrum foer = ophold.get(i - 1);
      Tidsrum nu = ophold.get(i);
      if (ChronoUnit.DAYS.between(foer.slut(), nu.start()) - 1 <= HOEJST_DAGE) {
        Indsats anden = raekke(forloeb, r -> r.slut().equals(foer.slut()));
        melder.fund(
            raekke(forloeb, r -> r.start().equals(nu.start())),
            () ->
                "barnet var ikke anbragt fra dagen efter %s til dagen før %s"
                    .formatted(Talformat.dato(foer.slut()), Talformat.dato(nu.start())),
            anden);
      }
    }
  }

  private static Indsats raekke(Forloeb forloeb, Predicate<Indsats> hvor) {
    return Raekker.anbringelser(forloeb).stream().filter(hvor).findFirst().orElseThrow();
  }
}
