package dk.aarsrapport.noegletal;

import dk.aarsrapport.forloeb.Enkeltstaaende;
import dk.aarsrapport.forloeb.Forloeb;
import dk.aarsrapport.forloeb.Indsats;
import dk.aarsrapport.forloeb.Skoletrivsel;
import dk.aarsrapport.reference.Indsatstype;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Periodekode;
import dk.aarsrapport.taelling.Kalender;
import dk.aarsrapport.taelling.Taelling;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The mean of a school measure in classes 4-9, for children with an intervention in the school year
 * and for the rest.
 */
final class Skoletal {
  static final String INPUT = "skoletrivsel";
  static final String INDSATSER = "indsatser";
  static final String OPGOERELSE =
      " Elever i 4.-9. klasse i skoleåret. Udsatte er børn med en indsats på trin 2-6 en dag fra 1."
          + " august til 31. juli; øvrige er resten. Rækker uden cpr hører til den gruppe, de selv"
          + " nævner, og vejer med deres antal; et barn, der er målt flere gange i skoleåret, tæller én"
          + " gang med gennemsnittet. Elever uden måling er ikke med, og nævneren er antallet af"
          + " elever.";
  private static final List<String> NOEGLETAL =
      List.of("faglig-trivsel", "social-trivsel", "fravaer");
  private static final String UDSATTE = "udsatte";
  private static final String OEVRIGE = "oevrige";
  private static final int SUM = 1;
  private static final List<Felt> FELTER =
      List.of(Felt.af(UDSATTE, Enhed.GENNEMSNIT), Felt.af(OEVRIGE, Enhed.GENNEMSNIT));

  private Skoletal() {}

  /** The measure, and the class that tells whether a pupil is in 4-9. */
  static List<Kolonnekrav> kolonner(String maal) {
    return List.of(new Kolonnekrav(INPUT, "klassetrin"), new Kolonnekrav(INPUT, maal));
  }

  static Map<String, String> etiketter() {
    Map<String, String> etiketter = new LinkedHashMap<>();
    etiketter.put(UDSATTE, "Udsatte børn og unge");
    etiketter.put(OEVRIGE, "Øvrige børn og unge");
    return etiketter;
  }

  /** Counts a child once in each school year. */
  static void tael(
      Forloeb forloeb, Kalender kalender, Taelling taelling, Function<Skoletrivsel, Long> maal) {
    Map<Integer, List<Long>> efterAar = new TreeMap<>();
    for (Skoletrivsel maaling : forloeb.af(Skoletrivsel.class)) {
      Long vaerdi = maal.apply(maaling);
      if (vaerdi != null) {
        efterAar.computeIfAbsent(maaling.skoleaar(), a -> new ArrayList<>()).add(vaerdi);
      }
    }
    efterAar.forEach(
        (aar, maalinger) ->
            tael(
                taelling,
                aar,
                udsat(forloeb, kalender, aar) ? UDSATTE : OEVRIGE,
                1,
                mid(maalinger)));
  }

  /** Counts the pupils that a row without cpr stands for. */
  static void tael(Enkeltstaaende raekke, Taelling taelling, Function<Skoletrivsel, Long> maal) {
    if (raekke instanceof Skoletrivsel maaling && maal.apply(maaling) != null) {
      tael(taelling, maaling.skoleaar(), maaling.gruppe(), maaling.antal(), maal.apply(maaling));
    }
  }

  private static void tael(Taelling taelling, int aar, String gruppe, int antal, long maaling) {
    taelling.laegTil(aar, gruppe, "", 0, 0, antal);
    taelling.laegTil(aar, gruppe, "", SUM, 0, Math.multiplyExact(antal, maaling));
  }

  private static long mid(List<Long> maalinger) {
    BigDecimal sum = BigDecimal.valueOf(maalinger.stream().mapToLong(Long::longValue).sum());
    return sum.divide(BigDecimal.valueOf(maalinger.size()), RoundingMode.HALF_UP).longValueExact();
  }

  private static boolean udsat(Forloeb forloeb, Kalender kalender, int skoleaar) {
    LocalDate fra = Periodekode.skoleaaretsFoersteDag(skoleaar);
    LocalDate til = Periodekode.skoleaaretsSidsteDag(skoleaar);
    LocalDate foerste = fra.isBefore(kalender.opgjortFra()) ? kalender.opgjortFra() : fra;
    LocalDate sidste = til.isAfter(kalender.opgjortTil()) ? kalender.opgjortTil() : til;
    for (Indsats indsats : forloeb.indsatser()) {
      if (indsats.type().trin() >= Indsatstype.FOREBYGGENDE && indsats.iPerioden(foerste, sidste)) {
        return true;
      }
    }
    return false;
  }

  static void udled(Udledning udledning) {
    udledning.hvertSkoleaar(
        foersteMedIndsatser(udledning),
        manglerIndsatser(udledning),
        FELTER,
        u -> FELTER.forEach(felt -> skriv(u, felt)));
  }

  private static void skriv(Udsnit u, Felt felt) {
    Tal elever = u.tal(felt.kategori());
    u.gennemsnit(
        felt,
        BigDecimal.valueOf(u.sum(felt.kategori(), "", SUM))
            .divide(BigDecimal.valueOf(Skoletrivsel.DEL)),
        elever);
    NOEGLETAL.forEach(noegletal -> ogsaaHos(noegletal, u, felt.kategori(), elever));
  }

  /** Where as many have another of the measures, readers take them to be the same pupils. */
  private static void ogsaaHos(String noegletal, Udsnit u, String gruppe, Tal elever) {
    if (elever.antal() > 0 && u.hos(noegletal).sum(gruppe, "", 0) == elever.antal()) {
      u.sammeSom(noegletal, gruppe, elever);
    }
  }

  /** Which group a child is in, only the interventions tell. */
  private static Optional<String> manglerIndsatser(Udledning udledning) {
    return medBoern(udledning)
        .filter(kommune -> !udledning.grundlag().daekning().har(INDSATSER, kommune))
        .findFirst()
        .map(
            kommune ->
                "filen indsatser har ingen rækker for "
                    + udledning.grundlag().navn(kommune)
                    + ", så udsatte børn kan ikke skilles fra øvrige");
  }

  /** The first school year that the interventions of every member with children reach into. */
  private static int foersteMedIndsatser(Udledning udledning) {
    return medBoern(udledning)
            .flatMapToInt(k -> udledning.grundlag().daekning().foersteAar(INDSATSER, k).stream())
            .max()
            .orElse(0)
        - 1;
  }

  /** The members with rows about single children. */
  private static Stream<Integer> medBoern(Udledning udledning) {
    return udledning.medlemmer().stream()
        .sorted()
        .filter(kommune -> udledning.grundlag().daekning().harKolonne(INPUT, kommune, "cpr"));
  }
}
