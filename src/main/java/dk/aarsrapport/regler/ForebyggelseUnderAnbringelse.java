package dk.aarsrapport.regler;

import dk.aarsrapport.forloeb.Forloeb;
import dk.aarsrapport.forloeb.Indsats;
import dk.aarsrapport.reference.Indsatstype;
import dk.aarsrapport.taelling.Kalender;
import java.util.List;

/** A preventive intervention that begins while the child lives outside the home. */
final class ForebyggelseUnderAnbringelse extends Forloebsregel {
  ForebyggelseUnderAnbringelse() {
    super(
        "forebyggelse-under-anbringelse",
        Alvor.OPLYSNING,
        "en forebyggende indsats (SEL § 11, stk. 3, BL § 30) begynder, mens barnet er anbragt",
        "Se efter, om anbringelsen er ophørt, eller om indsatsen er bevilget efter en anden"
            + " paragraf",
        Krav.input("indsatser"));
  }

  @Override
  void tjek(Forloeb forloeb, Kalender kalender, Melder melder) {
    List<Indsats> forebyggende =
        Raekker.indsatser(forloeb, i -> i.type().trin() == Indsatstype.FOREBYGGENDE);
    if (forebyggende.isEmpty()) {
      return;
    }
    List<Indsats> anbringelser = Raekker.anbringelser(forloeb);
    for (Indsats f : forebyggende) {
      anbringelser.stream()
          .filter(a -> a.start().isBefore(f.start()))
          .filter(a -> Raekker.overlapper(a.start(), a.slut(), f.start(), f.slut()))
          .findFirst()
          .ifPresent(
              a ->
                  melder.fund(
                      f,
                      () ->
                          "%s begynder under %s".formatted(Raekker.skrevet(f), Raekker.skrevet(a)),
                      a));
    }
  }
}
