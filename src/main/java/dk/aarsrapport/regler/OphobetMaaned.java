package dk.aarsrapport.regler;

import java.time.YearMonth;

/** A month with far more rows than the months around it. */
final class OphobetMaaned extends Optaellingsregel {
  /** So many times what its neighbours have is no season. */
  private static final int GANGE = 4;

  private static final int FAERREST = 50;

  OphobetMaaned() {
    super(
        "ophobet-maaned",
        Alvor.ADVARSEL,
        "en måned har over fire gange så mange rækker som månederne omkring",
        "Se efter, om datoen er den, hvor sagerne blev oprettet i et nyt fagsystem; de rigtige"
            + " startdatoer skal med ud");
  }

  @Override
  void tjek(Udtraek udtraek, Melder melder) {
    YearMonth fra = udtraek.foersteHele();
    YearMonth til = udtraek.sidsteHele();
    for (Stroem stroem : udtraek.stroemme()) {
      stroem
          .begynder()
          .forEach(
              (maaned, antal) -> {
                if (maaned.isBefore(fra) || maaned.isAfter(til) || antal < FAERREST) {
                  return;
                }
                double ventet = Stroemme.forventet(stroem, maaned, fra, til);
                if (ventet > 0 && antal > GANGE * ventet) {
                  melder.fund(
                      stroem.input(),
                      stroem.kommune(),
                      "%d rækker begynder i %s mod omkring %d i hver af månederne før og efter"
                          .formatted(antal, Stroemme.skrevet(maaned), Math.round(ventet)));
                }
              });
    }
  }
}
