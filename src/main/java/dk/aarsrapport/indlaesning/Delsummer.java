package dk.aarsrapport.indlaesning;

import dk.aarsrapport.fejl.Dataproblem;
import dk.aarsrapport.indlaesning.Kontolaesning.Kontering;
import java.io.Serializable;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Looks for rows that are the sum of the others: where the rows of one value come to exactly what
 * the rest of their account does, account after account, they would count the money twice.
 */
final class Delsummer implements Serializable {
  /** Blank or a nought first, as sums are written; else the last. */
  static final Comparator<String> SOM_SUM =
      Comparator.comparing((String vaerdi) -> !vaerdi.chars().allMatch(c -> c == '0'))
          .thenComparing(Comparator.reverseOrder());

  /** Accounts that are kept; of more, every second, every fourth and so on. */
  static final int HOEJST = 1 << 12;

  private static final long serialVersionUID = 1;
  private static final int FAERREST = 3;
  private static final String REGEL = "delsummer-mistanke";

  private final HashMap<Sted, HashMap<Del, Sum>> steder = new HashMap<>();
  private int niveau;

  private record Sted(int kommune, int aar, String funktion, int dranst) implements Serializable {}

  private record Del(String gruppering, String ejerforhold) implements Serializable {}

  /** What the rows of a part came to. */
  private record Sum(long oere, long raekker, Kontobog.Stoerst stoerst) implements Serializable {
    Sum plus(Sum anden) {
      return new Sum(
          Math.addExact(oere, anden.oere), raekker + anden.raekker, stoerst.med(anden.stoerst));
    }

    /** True where one row may be the sum of the others. */
    boolean kanHaveSum() {
      return raekker > 2 || (raekker > 1 && stoerst.andre());
    }

    boolean harSum() {
      return oere != 0 && oere - stoerst.oere() == stoerst.oere();
    }
  }

  /** Accounts that one value stands in beside others, and those of them where it is their sum. */
  private record Antal(int alle, int summer) {
    static Antal af(boolean sum) {
      return new Antal(1, sum ? 1 : 0);
    }

    Antal plus(Antal andet) {
      return new Antal(alle + andet.alle, summer + andet.summer);
    }

    boolean naestenAlle() {
      return summer >= FAERREST && NaestenAlle.er(summer, alle);
    }
  }

  /** What rows of one account came to. */
  void se(int kommune, Kontering kontering, Kontobog.Beloeb beloeb) {
    var nummer = kontering.nummer();
    laegTil(
        new Sted(kommune, kontering.aar(), nummer.funktion(), nummer.dranst()),
        new Del(nummer.gruppering(), nummer.ejerforhold()),
        new Sum(beloeb.oere(), beloeb.over() + beloeb.under(), beloeb.stoerst()));
  }

  private void laegTil(Sted sted, Del del, Sum sum) {
    if (sum.raekker() == 0 || !beholdes(sted)) {
      return;
    }
    steder.computeIfAbsent(sted, s -> new HashMap<>()).merge(del, sum, Sum::plus);
    while (steder.size() > HOEJST) {
      begraens(niveau + 1);
    }
  }

  private boolean beholdes(Sted sted) {
    return (Raekkeaftryk.med(0, sted.hashCode()) & ((1L << niveau) - 1)) == 0;
  }

  private void begraens(int nyt) {
    niveau = nyt;
    steder.keySet().removeIf(sted -> !beholdes(sted));
  }

  /** Adds what another part of the file has. */
  void laegTil(Delsummer andet) {
    if (niveau < andet.niveau) {
      begraens(andet.niveau);
    }
    andet.steder.forEach((sted, dele) -> dele.forEach((del, sum) -> laegTil(sted, del, sum)));
  }

  /** A warning where the file has sums among its rows. */
  Optional<Dataproblem> problem(String fil) {
    return vaerdi("gruppering", Del::gruppering)
        .or(() -> vaerdi("ejerforhold", Del::ejerforhold))
        .or(this::art)
        .map(
            hvad ->
                new Dataproblem(
                    Dataproblem.ADVARSEL,
                    fil,
                    0,
                    "",
                    REGEL,
                    hvad + "; er det delsummer, tælles pengene to gange",
                    "Træk filen uden delsummer, eller udelad rækkerne med «kun» eller «vaerdier» i"
                        + " kørselsfilen"));
  }

  /** What is to be said of the value of a column that is the sum of the column's others. */
  private Optional<String> vaerdi(String kolonne, Function<Del, String> af) {
    TreeMap<String, Antal> efterVaerdi = new TreeMap<>(SOM_SUM);
    for (Map<Del, Sum> dele : steder.values()) {
      Map<String, Long> efter = new HashMap<>();
      dele.forEach((del, sum) -> efter.merge(af.apply(del), sum.oere(), Math::addExact));
      long alt = efter.values().stream().reduce(0L, Math::addExact);
      if (efter.size() > 1) {
        efter.forEach(
            (vaerdi, oere) ->
                efterVaerdi.merge(vaerdi, Antal.af(oere != 0 && alt - oere == oere), Antal::plus));
      }
    }
    return efterVaerdi.entrySet().stream()
        .filter(v -> v.getValue().naestenAlle())
        .max(Comparator.comparingInt(v -> v.getValue().summer())) // the first of those alike
        .map(v -> besked(v.getValue(), navn(kolonne, v.getKey())));
  }

  /** The same of single rows, by what they say of art where they say it. */
  private Optional<String> art() {
    Antal alle = new Antal(0, 0);
    Map<String, Integer> arter = new HashMap<>();
    for (Map<Del, Sum> dele : steder.values()) {
      for (Sum sum : dele.values()) {
        if (sum.kanHaveSum()) {
          alle = alle.plus(Antal.af(sum.harSum()));
        }
        if (sum.harSum() && sum.stoerst().andre()) {
          arter.merge(sum.stoerst().art(), 1, Integer::sum);
        }
      }
    }
    int summer = alle.summer();
    String hvem =
        arter.entrySet().stream()
            .filter(a -> NaestenAlle.er(a.getValue(), summer))
            .map(a -> navn("art", a.getKey()))
            .findFirst()
            .orElse("én række");
    return alle.naestenAlle() ? Optional.of(besked(alle, hvem)) : Optional.empty();
  }

  private static String navn(String kolonne, String vaerdi) {
    return vaerdi.isEmpty()
        ? "rækkerne uden " + kolonne
        : "rækkerne med %s %s".formatted(kolonne, Skjul.citat(vaerdi));
  }

  private static String besked(Antal antal, String hvem) {
    return "på %d af %d konti er %s netop summen af kontoens andre rækker"
        .formatted(antal.summer(), antal.alle(), hvem);
  }
}
