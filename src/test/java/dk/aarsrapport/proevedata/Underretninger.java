package dk.aarsrapport.proevedata;

import static dk.aarsrapport.proevedata.Maalepunkter.TIL;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/** Invents notifications: who wrote, why, in which form, and how soon they were handled. */
final class Underretninger {

  /** One notification; an empty number is an unborn child. */
  record Underretning(
      String cpr,
      LocalDate modtaget,
      String form,
      Underretter underretter,
      String aarsag,
      String foersteHandling,
      LocalDate handlet) {}

  /** Somebody who notifies, within a group. */
  record Underretter(String navn, String gruppe) {}

  private static final List<Underretter> UNDERRETTERE =
      List.of(
          new Underretter("Skole", "Skole og dagtilbud"),
          new Underretter("Kommunal forvaltning", "Kommune"),
          new Underretter("Skole", "Skole og dagtilbud"),
          new Underretter("Sundhedsvæsen", "Sundhed"),
          new Underretter("Dagtilbud og SFO", "Skole og dagtilbud"),
          new Underretter("Politi og domstol", "Politi og domstol"),
          new Underretter("Skole", "Skole og dagtilbud"),
          new Underretter("Familie og barnet selv", "Familie og bekendte"),
          new Underretter("Politi og domstol", "Politi og domstol"),
          new Underretter("Sundhedsplejerske og tandlæge", "Sundhed"),
          new Underretter("Anonym", "Anonym"),
          new Underretter("Kommunal forvaltning", "Kommune"),
          new Underretter("Anbringelsessted", "Andre"),
          new Underretter("Anden kommune", "Kommune"),
          new Underretter("Foreninger m.v.", "Andre"));

  private static final List<String> AARSAGER =
      List.of(
          "Bekymrende adfærd hos barnet",
          "Højt konfliktniveau mellem forældrene",
          "Skolefravær og skoleproblemer",
          "Omsorgssvigt",
          "Bekymrende adfærd hos barnet",
          "Misbrug hos forældrene",
          "Vold i hjemmet",
          "Psykisk sygdom hos forældrene",
          "Skolefravær og skoleproblemer",
          "Kriminalitet",
          "Overgreb",
          "Andet");

  private static final List<String> HANDLINGER =
      List.of(
          "Indgår i igangværende sag",
          "Børnefaglig undersøgelse",
          "Samtale med familien",
          "Netværksmøde",
          "Samtale med familien",
          "Rådgivning efter § 11, stk. 3",
          "Indgår i igangværende sag",
          "Ingen yderligere handling",
          "Akut indsats");

  private static final List<String> FORMER =
      List.of("skriftlig", "skriftlig", "telefonisk", "skriftlig", "skriftlig", "møde");

  private final Personnumre numre;
  private final Random tilfaeldig;

  Underretninger(Personnumre numre, Random tilfaeldig) {
    this.numre = numre;
    this.tilfaeldig = tilfaeldig;
  }

  /** A year's notifications, half of them of children who have or get a case. */
  List<Underretning> aar(int aar, int antal, List<Barn> boern) {
    List<Underretning> alle = new ArrayList<>();
    LocalDate nytaar = LocalDate.of(aar, 1, 1);
    while (alle.size() < antal) {
      LocalDate modtaget = nytaar.plusDays(tilfaeldig.nextInt(nytaar.lengthOfYear()));
      int udfald = tilfaeldig.nextInt(100);
      if (udfald < 2) {
        alle.add(ny(null, modtaget));
      } else if (udfald < 52) {
        Barn barn = boern.get(tilfaeldig.nextInt(boern.size()));
        LocalDate foer = barn.sagFra.minusDays(1L + tilfaeldig.nextInt(9));
        LocalDate dato = foer.getYear() == aar ? foer : modtaget;
        if (!dato.isBefore(barn.foedt) && dato.isBefore(barn.attenAar())) {
          alle.add(ny(barn.cpr, dato));
        }
      } else {
        LocalDate foedt = modtaget.minusDays(1L + tilfaeldig.nextInt(6400));
        String cpr = numre.nyt(foedt, tilfaeldig.nextBoolean(), tilfaeldig);
        alle.add(ny(cpr, modtaget));
        LocalDate igen = modtaget.plusDays(20L + tilfaeldig.nextInt(120));
        if (tilfaeldig.nextInt(5) == 0 && igen.getYear() == aar && alle.size() < antal) {
          alle.add(ny(cpr, igen));
        }
      }
    }
    alle.sort(Comparator.comparing(Underretning::modtaget));
    return alle;
  }

  /** A notification received that day; the number is null for an unborn child. */
  Underretning ny(String cpr, LocalDate modtaget) {
    LocalDate handlet = handlet(modtaget);
    return new Underretning(
        cpr,
        modtaget,
        valg(FORMER),
        valg(UNDERRETTERE),
        valg(AARSAGER),
        handlet == null ? null : valg(HANDLINGER),
        handlet);
  }

  private LocalDate handlet(LocalDate modtaget) {
    int udfald = tilfaeldig.nextInt(100);
    if (udfald < 3) {
      return null;
    }
    int dage;
    if (udfald < 41) {
      dage = 0;
    } else if (udfald < 66) {
      dage = 1;
    } else if (udfald < 84) {
      dage = 2 + tilfaeldig.nextInt(6);
    } else if (udfald < 92) {
      dage = 8 + tilfaeldig.nextInt(7);
    } else {
      dage = 15 + tilfaeldig.nextInt(25);
    }
    LocalDate dato = modtaget.plusDays(dage);
    return dato.isAfter(TIL) ? null : dato;
  }

  private <T> T valg(List<T> muligheder) {
    return muligheder.get(tilfaeldig.nextInt(muligheder.size()));
  }
}
