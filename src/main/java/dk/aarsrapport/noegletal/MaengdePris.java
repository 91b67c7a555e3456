package dk.aarsrapport.noegletal;

import dk.aarsrapport.resultat.Beloeb;
import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Definition.Kapitel;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Lovskift;
import dk.aarsrapport.resultat.Resultat;
import dk.aarsrapport.resultat.Status;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * How much of a year's change in expenditure comes of more children, and how much of dearer ones.
 */
final class MaengdePris implements Noegletal {
  private static final String MAENGDE = "maengde";
  private static final String PRIS = "pris";
  private static final String AENDRING = "aendring";
  private static final List<String> DELE = List.of(MAENGDE, PRIS, AENDRING);
  private static final Tal INGEN_BOERN = Tal.offentligt(0);
  private static final List<Felt> FELTER =
      Stream.concat(Trin.KODER.stream(), Stream.of(Enhedspris.I_ALT))
          .flatMap(trin -> DELE.stream().map(del -> new Felt(trin, del, Enhed.KR)))
          .toList();

  @Override
  public Definition definition() {
    Map<String, String> etiketter = Enhedspris.etiketter();
    etiketter.put(MAENGDE, "Mængde: flere eller færre børn");
    etiketter.put(PRIS, "Pris: dyrere eller billigere pladser");
    etiketter.put(AENDRING, "Ændring i alt");
    return new Definition(
            "maengde-pris",
            "Mængde og pris på indsatstrappen",
            Kapitel.STYRING,
            "Om udgiften på et trin har ændret sig siden året før, fordi der er flere eller færre"
                + " børn, eller fordi hvert barn koster mere eller mindre.",
            "Mængde er ændringen i helårspersoner gange enhedsprisen året før, pris er ændringen i"
                + " enhedspris gange årets helårspersoner; de to er tilsammen ændringen i udgiften"
                + " på trinnet. Et trin uden børn i et af årene har ingen enhedspris, og mængde og"
                + " pris er ikke beregnet. I alt er summen af de trin, som har; den er foreløbig,"
                + " når et trin med udgifter ikke er med. I faste priser, når kørslen har et"
                + " prisniveau.",
            Enhed.KR,
            "Kommunernes ledelsesinformation: gennemsnitligt antal børn og gennemsnitspris",
            List.of("indsatser", "posteringer"),
            etiketter)
        .med(Lovskift.TRINNENE)
        .med(Beloeb.BRUTTOUDGIFTER_FOR_MAALGRUPPEN)
        .medHeleAar();
  }

  @Override
  public void udled(Udledning udledning) {
    udledning.hvertAarMedAaretFoer(List.of(Felt.ene(Enhed.KR)), MaengdePris::skriv);
  }

  private static void skriv(Udsnit u, Udsnit foer) {
    for (Udsnit aar : List.of(u, foer)) {
      if (aar.penge().kroner(0).isEmpty()) {
        FELTER.forEach(
            felt -> u.udenVaerdi(felt, Status.IKKE_BEREGNET, aar.penge().prisindeksMangler()));
        return;
      }
    }
    List<Trinnet> alle = Trin.KODER.stream().map(trin -> Trinnet.af(u, foer, trin)).toList();
    alle.forEach(trinnet -> trinnet.skriv(u));
    List<Trinnet> med = alle.stream().filter(Trinnet::harPris).toList();
    boolean hele = alle.stream().allMatch(trinnet -> trinnet.harPris() || trinnet.udenKroner());
    if (med.isEmpty()) {
      for (String del : DELE) {
        u.udenVaerdi(
            new Felt(Enhedspris.I_ALT, del, Enhed.KR),
            Status.IKKE_BEREGNET,
            "ingen trin har en enhedspris i begge år");
      }
      return;
    }
    Udsnit samlet = hele ? u : u.ufuldstaendigt();
    List<String> medTrin = med.stream().map(Trinnet::trin).toList();
    Tal beloeb = beloeb(u, foer, medTrin);
    Tal givetVaek = boern(u, foer, medTrin).af(beloeb);
    skriv(
        samlet,
        new Felt(Enhedspris.I_ALT, MAENGDE, Enhed.KR),
        sum(med, Trinnet::maengde),
        givetVaek);
    skriv(samlet, new Felt(Enhedspris.I_ALT, PRIS, Enhed.KR), sum(med, Trinnet::pris), givetVaek);
    skriv(
        samlet,
        new Felt(Enhedspris.I_ALT, AENDRING, Enhed.KR),
        sum(med, Trinnet::aendring),
        beloeb);
  }

  private static BigDecimal sum(List<Trinnet> trin, Function<Trinnet, BigDecimal> del) {
    return trin.stream().map(del).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static void skriv(Udsnit u, Felt felt, BigDecimal kroner, Tal givetVaek) {
    u.skriv(felt, kroner.round(Resultat.PRAECISION), null, null, givetVaek.stoerrelser());
  }

  /**
   * Whose number the split of some steps together gives away: their children's in both years. The
   * sum is over steps that differ from area to area, so that it does not add up over areas.
   */
  private static Tal boern(Udsnit u, Udsnit foer, List<String> trin) {
    Tal alle = INGEN_BOERN;
    for (Udsnit aar : List.of(u, foer)) {
      Udsnit boern = aar.hos(Helaarspersoner.ID);
      List<Tal> paaTrin = trin.stream().map(t -> Barnedage.boern(boern, t)).toList();
      List<Tal> typer = trin.stream().map(t -> Helaarspersoner.alleTyper(boern, t)).toList();
      Tal sum = u.yderpunkt("i-alt " + aar.kode(), antal(paaTrin));
      Tal sumTyper = u.yderpunkt("i-alt typer " + aar.kode(), antal(typer));
      u.opdeles(sum, paaTrin);
      u.opdeles(sumTyper, typer);
      alle = alle.af(sum).af(sumTyper);
    }
    return alle;
  }

  /** The amounts of both years that the split of some steps together, and its sum, give away. */
  private static Tal beloeb(Udsnit u, Udsnit foer, List<String> trin) {
    String navn = String.join("+", trin);
    return Enhedspris.beloeb(u, navn, trin).af(Enhedspris.beloeb(foer, navn, trin));
  }

  private static long antal(List<Tal> tal) {
    return tal.stream().mapToLong(Tal::antal).sum();
  }

  /**
   * One step in two years.
   *
   * @param boern whose number its split gives away
   * @param beloeb what it gives away of the two years' kroner
   */
  private record Trinnet(
      String trin,
      BigDecimal kronerFoer,
      BigDecimal kroner,
      BigDecimal helaarFoer,
      BigDecimal helaar,
      Tal boern,
      Tal beloeb) {
    static Trinnet af(Udsnit u, Udsnit foer, String trin) {
      return new Trinnet(
          trin,
          Enhedspris.kroner(foer, trin).orElseThrow(),
          Enhedspris.kroner(u, trin).orElseThrow(),
          Enhedspris.helaarspersoner(foer, trin),
          Enhedspris.helaarspersoner(u, trin),
          Helaarspersoner.boern(u.hos(Helaarspersoner.ID), trin)
              .af(Helaarspersoner.boern(foer.hos(Helaarspersoner.ID), trin)),
          MaengdePris.beloeb(u, foer, List.of(trin)));
    }

    boolean harPris() {
      return helaarFoer.signum() > 0 && helaar.signum() > 0;
    }

    boolean udenKroner() {
      return kronerFoer.signum() == 0 && kroner.signum() == 0;
    }

    BigDecimal aendring() {
      return kroner.subtract(kronerFoer);
    }

    /** (Q1 - Q0) x P0, divided last. */
    BigDecimal maengde() {
      return helaar
          .subtract(helaarFoer)
          .multiply(kronerFoer)
          .divide(helaarFoer, Penge.REGNEPRAECISION);
    }

    BigDecimal pris() {
      return aendring().subtract(maengde());
    }

    void skriv(Udsnit u) {
      if (harPris()) {
        MaengdePris.skriv(u, new Felt(trin, MAENGDE, Enhed.KR), maengde(), boern.af(beloeb));
        MaengdePris.skriv(u, new Felt(trin, PRIS, Enhed.KR), pris(), boern.af(beloeb));
      } else {
        String hvorfor = "ingen børn på trinnet i et af de to år";
        u.udenVaerdi(new Felt(trin, MAENGDE, Enhed.KR), Status.IKKE_BEREGNET, hvorfor);
        u.udenVaerdi(new Felt(trin, PRIS, Enhed.KR), Status.IKKE_BEREGNET, hvorfor);
      }
      MaengdePris.skriv(u, new Felt(trin, AENDRING, Enhed.KR), aendring(), beloeb);
    }
  }
}
