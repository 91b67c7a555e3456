package dk.aarsrapport.noegletal;

import dk.aarsrapport.forloeb.Kontosum;
import dk.aarsrapport.koersel.Koersel.Basisperiode;
import dk.aarsrapport.resultat.Beloeb;
import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Definition.Kapitel;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Resultat;
import dk.aarsrapport.resultat.Status;
import dk.aarsrapport.taelling.Kalender;
import dk.aarsrapport.taelling.Taelling;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Net expenditure against the mean of a base period. */
final class Merudgifter implements Noegletal {
  private static final String ID = "merudgifter";
  private static final List<String> POSTER =
      List.of(Udgifter.SERVICE, Udgifter.ADMINISTRATION, Udgifter.I_ALT);

  @Override
  public Definition definition() {
    return new Definition(
            ID,
            "Merudgifter i forhold til basisperioden",
            Kapitel.OEKONOMI,
            "Hvor meget mere eller mindre kommunen bruger end gennemsnittet af årene i basisperioden.",
            "Årets nettoudgifter, som i udgifter, minus gennemsnittet af basisårene, og forskellen i pct. af"
                + " gennemsnittet. Et år, hvor udgiften ikke er beregnet, er heller ikke beregnet her. Service, administration og i alt har hver sin basisperiode, så de kan"
                + " ikke lægges sammen.",
            Enhed.KR,
            "Evaluering af partnerskabet (2018), figur 49 og 58",
            List.of("posteringer"),
            Udgifter.etiketter())
        .med(Beloeb.NETTOUDGIFTER_FOR_MAALGRUPPEN)
        .medHeleAar();
  }

  @Override
  public void tael(Kontosum sum, Kalender kalender, Taelling taelling) {
    Udgifter.tael(sum, taelling);
  }

  @Override
  public void udled(Udledning udledning) {
    Map<String, Basisperiode> basisperioder =
        udledning.grundlag().koersel().priser().basisperioder();
    if (basisperioder.isEmpty()) {
      return;
    }
    int foersteAar = basisperioder.values().stream().mapToInt(Basisperiode::til).min().getAsInt();
    if (udledning.forudsaetninger().mangler().isPresent()
        || udledning.forudsaetninger().regnskabsaar().stream().allMatch(aar -> aar <= foersteAar)) {
      udledning.udenPeriode(
          List.of(new Felt("", "", Enhed.KR)),
          udledning
              .forudsaetninger()
              .mangler()
              .orElse("intet år efter basisperioden har posteringer"));
      return;
    }
    udledning.hvertRegnskabsaar(
        List.of(),
        u -> {
          for (String post : POSTER) {
            Basisperiode basis = basisperioder.get(post);
            if (basis != null && u.aar() > basis.til()) {
              skriv(u, udledning, post, basis);
            }
          }
        });
  }

  private static void skriv(Udsnit u, Udledning udledning, String post, Basisperiode basis) {
    Felt kr = new Felt(post, "kr", Enhed.KR);
    Felt pct = new Felt(post, PCT, Enhed.PCT);
    Optional<String> mangler =
        Udgifter.mangler(udledning, post, u.aar()).or(() -> mangler(udledning, post, basis));
    Optional<BigDecimal> udgift = u.penge().kroner(Udgifter.oere(u, post));
    Optional<BigDecimal> gennemsnit =
        mangler.isPresent() ? Optional.empty() : basis(udledning, post, basis);
    if (udgift.isEmpty() || gennemsnit.isEmpty()) {
      String hvorfor = mangler.orElse("prisindekset mangler et af årene");
      u.udenVaerdi(kr, Status.IKKE_BEREGNET, hvorfor);
      u.udenVaerdi(pct, Status.IKKE_BEREGNET, hvorfor);
      return;
    }
    BigDecimal forskel = udgift.get().subtract(gennemsnit.get());
    u.penge().skriv(kr, forskel.round(Resultat.PRAECISION));
    if (gennemsnit.get().signum() > 0) {
      u.penge().skriv(pct, forskel.movePointRight(2).divide(gennemsnit.get(), Resultat.PRAECISION));
    } else {
      u.udenVaerdi(pct, Status.IKKE_BEREGNET, "basisperiodens gennemsnit er ikke over 0");
    }
  }

  /** Why the mean cannot be worked out. */
  private static Optional<String> mangler(Udledning udledning, String post, Basisperiode basis) {
    for (int aar = basis.fra(); aar <= basis.til(); aar++) {
      for (int kommune : udledning.medlemmer()) {
        if (!Udgifter.har(udledning, post, kommune, aar)) {
          return Optional.of(
              "basisåret "
                  + aar
                  + " har ingen posteringer for "
                  + udledning.grundlag().navn(kommune));
        }
      }
      int basisaar = aar;
      Optional<String> ulige = Udgifter.mangler(udledning, post, basisaar);
      if (ulige.isPresent()) {
        return ulige.map(hvorfor -> "basisåret " + basisaar + " er ikke beregnet: " + hvorfor);
      }
    }
    return Optional.empty();
  }

  private static Optional<BigDecimal> basis(Udledning udledning, String post, Basisperiode basis) {
    List<Optional<BigDecimal>> aarene =
        IntStream.rangeClosed(basis.fra(), basis.til())
            .mapToObj(aar -> udledning.aaret(aar))
            .map(b -> b.penge().kroner(Udgifter.oere(b, post)))
            .toList();
    if (aarene.stream().anyMatch(Optional::isEmpty)) {
      return Optional.empty();
    }
    BigDecimal sum = aarene.stream().map(Optional::get).reduce(BigDecimal.ZERO, BigDecimal::add);
    return Optional.of(sum.divide(BigDecimal.valueOf(aarene.size()), Penge.REGNEPRAECISION));
  }
}
