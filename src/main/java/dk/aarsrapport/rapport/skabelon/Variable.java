package dk.aarsrapport.rapport.skabelon;

import dk.aarsrapport.rapport.Lovgivning;
import dk.aarsrapport.rapport.Udgivelse;
import dk.aarsrapport.resultat.Talformat;
import dk.aarsrapport.resultat.Udgave;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The words of the template language that stand without parentheses. */
final class Variable {
  private static final List<String> BASISPOSTER = List.of("service", "administration", "i-alt");

  private static final Map<String, Function<Udgivelse, Object>> ALLE =
      Map.ofEntries(
          Map.entry("titel", Udgivelse::titel),
          Map.entry("aar", Udgivelse::aar),
          Map.entry("omraade", u -> Dansk.iSaetning(u.omraade())),
          Map.entry("Omraade", u -> Dansk.stort(Dansk.iSaetning(u.omraade()))),
          Map.entry("kommunen", u -> u.omraade().erKommune() ? "kommunen" : "kommunerne"),
          Map.entry("Kommunen", u -> u.omraade().erKommune() ? "Kommunen" : "Kommunerne"),
          Map.entry("kommunens", u -> u.omraade().erKommune() ? "kommunens" : "kommunernes"),
          Map.entry("Kommunens", u -> u.omraade().erKommune() ? "Kommunens" : "Kommunernes"),
          Map.entry("periode_fra", u -> Talformat.dato(u.opgoerelse().fra())),
          Map.entry("periode_til", u -> Talformat.dato(u.opgoerelse().til())),
          Map.entry("prisniveau", Variable::prisniveau),
          Map.entry("basisperioder", Variable::basisperioder),
          Map.entry("diskretion", Variable::diskretion),
          Map.entry("loven", u -> Lovgivning.af(u).loven()),
          Map.entry("eftervaern", u -> Lovgivning.af(u).eftervaern()),
          Map.entry("Eftervaern", u -> Dansk.stort(Lovgivning.af(u).eftervaern())),
          Map.entry("er_gruppe", u -> !u.omraade().erKommune()),
          Map.entry("er_offentlig", u -> u.udgave() == Udgave.OFFENTLIG));

  private Variable() {}

  /** All names, in alphabetical order. */
  static List<String> navne() {
    return Stream.of(
            ALLE.keySet().stream(), Runde.KATEGORIORD.stream(), Stream.of(Runde.PERIODEORD))
        .flatMap(navne -> navne)
        .sorted()
        .toList();
  }

  /** True of a word that is true or false by itself. */
  static boolean erBetingelse(String navn) {
    return navn.startsWith("er_");
  }

  /** The value in this edition, and in this turn of a loop. */
  static Object vaerdi(String navn, Opslag opslag) {
    Optional<String> runde = opslag.runde().ord(navn);
    return runde.isPresent() ? runde.get() : ALLE.get(navn).apply(opslag.udgivelse());
  }

  /** The lines on the front page. */
  static List<String> forsidelinjer(Udgivelse udgivelse) {
    String periode =
        "Perioden "
            + Talformat.dato(udgivelse.opgoerelse().fra())
            + " – "
            + Talformat.dato(udgivelse.opgoerelse().til())
            + (udgivelse.opfoelgning()
                ? "; " + udgivelse.aar() + " er ikke omme, og årets tal er foreløbige"
                : "");
    Stream<String> medlemmer =
        Funktioner.medlemmer(udgivelse).isEmpty()
            ? Stream.empty()
            : Stream.of("Kommunerne " + Dansk.opremsning(Funktioner.medlemmer(udgivelse)));
    return Stream.concat(
            medlemmer,
            Stream.concat(
                Stream.of(periode, udgivelse.udgave().etiket()),
                Stream.concat(
                    udgivelse.opgoerelse().omfang().linjer().entrySet().stream()
                        .map(linje -> linje.getKey() + ": " + linje.getValue()),
                    Stream.of(prisniveau(udgivelse)))))
        .toList();
  }

  private static String prisniveau(Udgivelse udgivelse) {
    return udgivelse
        .opgoerelse()
        .prisniveau()
        .map(aar -> "Udgifter er omregnet til " + aar + "-priser, hvor der ikke står andet")
        .orElse("Alle beløb er i løbende priser, altså som de stod i regnskabet det enkelte år");
  }

  /** {@code 2011–2014 for service og 2013–2014 for administration}; where all have one, that. */
  private static String basisperioder(Udgivelse udgivelse) {
    Map<String, String> valgte = udgivelse.opgoerelse().basisperioder();
    if (valgte.keySet().containsAll(BASISPOSTER) && Set.copyOf(valgte.values()).size() == 1) {
      return aarene(valgte.get(BASISPOSTER.get(0)));
    }
    List<String> dele =
        BASISPOSTER.stream()
            .filter(valgte::containsKey)
            .map(
                post ->
                    aarene(valgte.get(post))
                        + " for "
                        + (post.equals("i-alt") ? "udgifterne i alt" : post))
            .toList();
    return dele.isEmpty() ? "ikke valgt" : Dansk.opremsning(dele);
  }

  /** {@code 2013–2014}; one year alone once. */
  private static String aarene(String basisperiode) {
    String[] aar = basisperiode.split("-", 2);
    return aar.length == 2 && aar[0].equals(aar[1]) ? aar[0] : String.join("–", aar);
  }

  private static String diskretion(Udgivelse udgivelse) {
    int mindst = udgivelse.mindsteAntal();
    if (udgivelse.udgave() == Udgave.INTERN) {
      return "Denne udgave er intern og fortrolig: Her står alle tal, også de små, som kan handle"
          + " om børn, der kan genkendes";
    }
    return mindst <= 1
        ? "Ingen tal er skjult i denne udgave"
        : "Tal, der bygger på færre end "
            + Dansk.talord(BigDecimal.valueOf(mindst))
            + " børn eller sager, er skjult, så ingen kan genkendes; det samme er de tal, som de"
            + " kunne regnes ud fra. I tabeller og diagrammer står der »skjult« i stedet for dem."
            + " En streg (–) er derimod et tal, der ikke findes, og under tabellen står hvorfor";
  }
}
