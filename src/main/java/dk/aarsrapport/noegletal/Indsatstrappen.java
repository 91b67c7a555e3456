package dk.aarsrapport.noegletal;

import dk.aarsrapport.forloeb.Forloeb;
import dk.aarsrapport.noegletal.Udledning.Tilbageblik;
import dk.aarsrapport.reference.Indsatstype;
import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Definition.Kapitel;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Lovskift;
import dk.aarsrapport.taelling.Kalender;
import dk.aarsrapport.taelling.Taelling;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Children on each step, and how many of those who stood there a year ago have gone up or down: the
 * sums of {@link Bevaegelsesmatrix}, few enough for a picture. Not in the contract's list.
 */
final class Indsatstrappen implements Noegletal {
  static final String ID = "indsatstrappen";
  private static final String NU = "nu";

  /** The ways that children go. */
  static final String OP = "op";

  static final String NED = "ned";
  private static final String I_ALT = "i-alt";
  private static final List<Integer> TRIN = List.of(0, 2, 3, 4, 5, 6);
  private static final int OEVERST = 6;
  private static final int MINDREAARIGE = 1;

  private static final List<Felt> STAND = stand();
  private static final List<Felt> BEVAEGELSER = bevaegelser();

  private static List<Felt> stand() {
    List<Felt> felter = new ArrayList<>();
    TRIN.stream().filter(trin -> trin > 0).forEach(trin -> felter.add(felt(kode(trin), NU)));
    felter.add(felt(I_ALT, NU));
    return List.copyOf(felter);
  }

  private static List<Felt> bevaegelser() {
    List<Felt> felter = new ArrayList<>();
    for (int trin : TRIN) {
      if (trin < OEVERST) {
        felter.add(felt(kode(trin), OP));
      }
      if (trin > 0) {
        felter.add(felt(kode(trin), NED));
      }
    }
    return List.copyOf(felter);
  }

  private static Felt felt(String trin, String vej) {
    return new Felt(trin, vej, Enhed.ANTAL);
  }

  private static String kode(int trin) {
    return Bevaegelsesmatrix.TRIN[trin];
  }

  @Override
  public Definition definition() {
    Map<String, String> etiketter = new LinkedHashMap<>(Bevaegelsesmatrix.trinetiketter());
    etiketter.put(I_ALT, "I alt");
    etiketter.put(NU, "Børn nu");
    etiketter.put(OP, "Rykket op");
    etiketter.put(NED, "Rykket ned");
    return new Definition(
            ID,
            "Børn på indsatstrappen",
            Kapitel.BEVAEGELSER,
            "Hvor mange børn der står på hvert trin af indsatstrappen, og hvor mange der er rykket op"
                + " eller ned på et år.",
            "Nu er børn efter deres højeste trin på skæringsdatoen. Op og ned tæller børn på det trin, de"
                + " stod på et år før, når deres højeste trin er blevet højere eller lavere; 0 er ingen"
                + " indsats på trin 2-6, og op fra 0 er børn, der er nye på trappen. Tallene er summer af"
                + " bevaegelsesmatrix. Ingen aldersgrænse.",
            Enhed.ANTAL,
            "Strategisk ramme og faglig retning, Socialstyrelsen (2018)",
            List.of("indsatser"),
            etiketter)
        .med(Lovskift.TRINNENE);
  }

  @Override
  public void tael(Forloeb forloeb, Kalender kalender, Taelling taelling) {
    for (LocalDate dato : kalender.opgjorteDatoer(ID)) {
      int foer = forloeb.hoejesteTrin(Tilbageblik.ET_AAR.fra(dato));
      int nu = forloeb.hoejesteTrin(dato);
      if (foer != 0 || nu != 0) {
        taelling.tael(Taelling.periode(dato), kode(foer), kode(nu));
        if (nu != 0 && forloeb.mindreaarig(dato)) {
          taelling.laegTil(Taelling.periode(dato), kode(nu), "", MINDREAARIGE, 0, 1);
        }
      }
    }
  }

  @Override
  public void udled(Udledning udledning) {
    udledning.hverDato(
        Tilbageblik.INTET,
        STAND,
        u -> {
          List<Tal> alle = new ArrayList<>();
          for (Felt felt : STAND.subList(0, STAND.size() - 1)) {
            Tal tal = u.beregnet(felt.kategori(), staarPaa(u, felt.kategori()));
            u.antal(felt, tal);
            alle.add(tal);
          }
          Trin.ANBRAGT.forEach(trin -> mindreaarige(u, trin));
          u.antal(felt(I_ALT, NU), u.sum(I_ALT, alle));
        });
    udledning.hverDato(
        Tilbageblik.ET_AAR,
        BEVAEGELSER,
        u -> {
          bevaegelser(u);
          etAarFoer(udledning, u);
        });
  }

  private static long staarPaa(Udsnit u, String trin) {
    return TRIN.stream().mapToLong(foer -> u.sum(kode(foer), trin, 0)).sum();
  }

  /** The children who stand on a step. */
  static Tal paaTrin(Udsnit trappen, int trin) {
    return trappen.beregnet(kode(trin), staarPaa(trappen, kode(trin)));
  }

  /** Every count is a sum of cells of the matrix, and says so to the disclosure stage. */
  private static void bevaegelser(Udsnit u) {
    for (int trin : TRIN) {
      if (trin < OEVERST) {
        u.antal(felt(kode(trin), OP), rykket(u, trin, OP));
      }
      if (trin > 0) {
        u.antal(felt(kode(trin), NED), rykket(u, trin, NED));
        u.opdeles(paaTrin(u, trin), gaaet(u, TRIN, List.of(trin)));
      }
    }
  }

  /** The placed of 0-17 years are known from another figure; nobody need hide who is older. */
  private static void mindreaarige(Udsnit u, int trin) {
    Tal mindreaarige = Anbringelsesformer.paaTrin(u, trin, u.tal(kode(trin), "", MINDREAARIGE));
    u.opdeles(paaTrin(u, trin), List.of(mindreaarige, fra18(u, trin)));
  }

  /** Those on a step who are under 18, said to be some of these; nobody need hide the others. */
  static Tal under18(Udsnit trappen, int trin, Tal blandt) {
    Tal under18 =
        trappen.frit(kode(trin) + " under 18 år", trappen.sum(kode(trin), "", MINDREAARIGE));
    trappen.opdeles(paaTrin(trappen, trin), List.of(under18, fra18(trappen, trin)));
    trappen.hoejst(under18, blandt);
    return under18;
  }

  /** All on the stair. */
  static Tal alle(Udsnit trappen) {
    return trappen.frieSum("trin 2-6", fraTrin(trappen, Indsatstype.FOREBYGGENDE));
  }

  /**
   * Says that a count is of no more than stand on a step or a higher one, on days when both are
   * measured.
   */
  static void hoejstFraTrin(Udledning udledning, Udsnit u, Tal tal, int mindst) {
    if (udledning.maaler(LocalDate.parse(u.kode()), ID)) {
      u.hoejstOgNaesten(tal, "trin " + mindst + "-6", fraTrin(u.hos(ID), mindst));
    }
  }

  /** Those on a step and on each higher one. */
  static List<Tal> fraTrin(Udsnit trappen, int mindst) {
    return TRIN.stream().filter(trin -> trin >= mindst).map(t -> paaTrin(trappen, t)).toList();
  }

  /** The others on a step. */
  static Tal fra18(Udsnit trappen, int trin) {
    return trappen.frit(
        kode(trin) + " fra 18 år",
        staarPaa(trappen, kode(trin)) - trappen.sum(kode(trin), "", MINDREAARIGE));
  }

  /** The children who have gone from one of some steps to one of others in the year before. */
  static List<Tal> gaaet(Udsnit trappen, List<Integer> fra, List<Integer> til) {
    return fra.stream().flatMap(foer -> til.stream().map(nu -> celle(trappen, foer, nu))).toList();
  }

  /** The children who have gone one of the ways in the year before. */
  static Tal rykket(Udsnit trappen, String vej) {
    return trappen.frieSum(
        "alle/" + vej, TRIN.stream().flatMap(foer -> gaaet(trappen, foer, vej).stream()).toList());
  }

  /** Those of them who stood on a step. */
  static Tal rykket(Udsnit trappen, int foer, String vej) {
    return trappen.sum(kode(foer) + "/" + vej, gaaet(trappen, foer, vej));
  }

  private static List<Tal> gaaet(Udsnit trappen, int foer, String vej) {
    return gaaet(
        trappen,
        List.of(foer),
        TRIN.stream().filter(nu -> vej.equals(OP) ? nu > foer : nu < foer).toList());
  }

  /** Those who stood on a step a year before are on it at that date, where it is measured. */
  private static void etAarFoer(Udledning udledning, Udsnit u) {
    LocalDate foer = Tilbageblik.ET_AAR.fra(LocalDate.parse(u.kode()));
    if (udledning.datoer().contains(foer)) {
      Udsnit dengang = udledning.udsnit(foer, foer);
      for (int trin : TRIN.subList(1, TRIN.size())) {
        List<Tal> siden = gaaet(u, List.of(trin), TRIN);
        dengang.sammeSom(ID, kode(trin), u.sum(kode(trin) + "/siden", siden));
      }
    }
  }

  /** Says that these are the children that have gone this way from a step. */
  static Tal rykket(Udsnit u, Felt vej, Tal tal) {
    return u.sammeSom(ID, vej.kategori() + "/" + vej.underkategori(), tal);
  }

  private static Tal celle(Udsnit u, int foer, int nu) {
    Tal antal = Tal.offentligt(u.sum(kode(foer), kode(nu), 0));
    return u.sammeSom(Bevaegelsesmatrix.ID, kode(foer) + "/" + kode(nu), antal);
  }
}
