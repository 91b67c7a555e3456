package dk.aarsrapport.noegletal;

import dk.aarsrapport.resultat.Beloeb;
import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Definition.Kapitel;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Lovskift;
import dk.aarsrapport.resultat.Resultat;
import dk.aarsrapport.resultat.Status;
import java.math.BigDecimal;
import java.time.Year;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a child costs in a whole year on each step of the indsatstrappe. */
final class Enhedspris implements Noegletal {
  static final String ID = "enhedspris";
  static final String I_ALT = "i-alt";
  private static final List<Felt> FELTER =
      Stream.concat(Trin.KODER.stream(), Stream.of(I_ALT))
          .map(trin -> Felt.af(trin, Enhed.KR))
          .toList();

  @Override
  public Definition definition() {
    return new Definition(
            ID,
            "Enhedspris på indsatstrappen",
            Kapitel.STYRING,
            "Hvad det i gennemsnit koster at have et barn på et trin et helt år.",
            "Bruttodriftsudgifterne på trinnet (udgifter-paa-trappen) delt med dets helårspersoner"
                + " (helaarspersoner). I alt er trin 2-6 under ét; udgifter uden trin er ikke med."
                + " Kronerne er for alle på kontiene, børnene er målgruppens; efterværn er i kronerne,"
                + " men ikke i helårspersonerne. Et år, som den første dag, der opgøres, skærer af, er"
                + " ikke beregnet. I faste priser, når kørslen har et prisniveau.",
            Enhed.KR,
            "Kommunernes ledelsesinformation: gennemsnitspris pr. type og år",
            List.of("indsatser", "posteringer"),
            etiketter())
        .med(Lovskift.TRINNENE)
        .med(Beloeb.BRUTTOUDGIFTER_FOR_MAALGRUPPEN);
  }

  /** Labels of the steps and of them all. */
  static Map<String, String> etiketter() {
    Map<String, String> etiketter = new LinkedHashMap<>(Trin.ETIKETTER);
    etiketter.put(I_ALT, "I alt på trin 2-6");
    return etiketter;
  }

  /** Gross expenditure of a step in a year, in the run's prices; empty where there is no index. */
  static Optional<BigDecimal> kroner(Udsnit u, String trin) {
    Udsnit udgifter = u.hos(UdgifterPaaTrappen.ID);
    return udgifter.penge().kroner(udgifter.sum(trin, "", 0));
  }

  /** The amount behind a price, or behind that of several steps under one name. */
  static Tal beloeb(Udsnit u, String navn, List<String> trin) {
    Udsnit udgifter = u.hos(UdgifterPaaTrappen.ID);
    return trin.size() == 1
        ? Trinbeloeb.paa(udgifter, trin.get(0))
        : Trinbeloeb.paa(udgifter, navn, trin);
  }

  /** Children of a step in whole years. */
  static BigDecimal helaarspersoner(Udsnit u, String trin) {
    return BigDecimal.valueOf(Barnedage.dage(u.hos(Helaarspersoner.ID), trin))
        .divide(BigDecimal.valueOf(Year.of(u.aar()).length()), Penge.REGNEPRAECISION);
  }

  /**
   * The price of a step in a year's own prices; empty where there are no children to divide by, or
   * where the first day covered cuts the year.
   */
  static Optional<BigDecimal> aaretsPris(Udledning udledning, Udsnit u, String trin) {
    BigDecimal helaar = helaarspersoner(u, trin);
    return helaar.signum() == 0 || udledning.skaaretForfra(u.aar())
        ? Optional.empty()
        : Optional.of(
            BigDecimal.valueOf(u.hos(UdgifterPaaTrappen.ID).sum(trin, "", 0), 2)
                .divide(helaar, Penge.REGNEPRAECISION));
  }

  @Override
  public void udled(Udledning udledning) {
    udledning.hvertAar(
        FELTER,
        u -> {
          if (udledning.skaaretForfra(u.aar())) {
            String hvorfor = "årets begyndelse ligger før den første dag, der opgøres";
            FELTER.forEach(felt -> u.udenVaerdi(felt, Status.IKKE_BEREGNET, hvorfor));
          } else {
            FELTER.forEach(felt -> skriv(u, felt));
          }
        });
  }

  private static void skriv(Udsnit u, Felt felt) {
    boolean alle = felt.kategori().equals(I_ALT);
    List<String> trin = alle ? Trin.KODER : List.of(felt.kategori());
    List<BigDecimal> kroner = trin.stream().flatMap(t -> kroner(u, t).stream()).toList();
    BigDecimal helaar =
        trin.stream().map(t -> helaarspersoner(u, t)).reduce(BigDecimal.ZERO, BigDecimal::add);
    if (kroner.size() < trin.size()) {
      u.penge().udenPrisindeks(felt);
    } else if (helaar.signum() == 0) {
      u.udenVaerdi(felt, Status.IKKE_BEREGNET, "ingen børn at dele udgiften med");
    } else {
      BigDecimal sum = kroner.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
      Udsnit boern = u.hos(Helaarspersoner.ID);
      Tal givetVaek =
          alle ? Helaarspersoner.alleBoern(boern) : Helaarspersoner.boern(boern, felt.kategori());
      Tal beloeb = beloeb(u, felt.kategori(), trin);
      u.skriv(
          felt,
          sum.divide(helaar, Resultat.PRAECISION),
          sum.round(Resultat.PRAECISION),
          helaar.round(Resultat.PRAECISION),
          givetVaek.af(beloeb).stoerrelser());
    }
  }
}
