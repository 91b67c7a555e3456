package dk.aarsrapport.regler;

/** Notifications that name no child, as few do: those about the unborn. */
final class UnderretningerUdenBarn extends Optaellingsregel {
  private static final String UNDERRETNINGER = "underretninger";

  UnderretningerUdenBarn() {
    super(
        "underretninger-uden-barn",
        Alvor.ADVARSEL,
        "over halvdelen af underretningerne er uden cpr og tælles, som om de er om ufødte",
        "Se efter, om udtrækket har cpr på alle underretninger om fødte børn, og træk det igen",
        Krav.input(UNDERRETNINGER));
  }

  @Override
  void tjek(Udtraek udtraek, Melder melder) {
    for (Stroem stroem : udtraek.stroemme()) {
      if (!stroem.input().equals(UNDERRETNINGER)) {
        continue;
      }
      long alle = stroem.antal();
      long uden = alle - udtraek.daekning().personer(UNDERRETNINGER, stroem.kommune());
      if (uden >= Stroemme.FORVENTET && uden * 2 > alle) {
        melder.fund(
            UNDERRETNINGER,
            stroem.kommune(),
            "det er %d af %d underretninger".formatted(uden, alle));
      }
    }
  }
}
