package dk.aarsrapport.regler;

import dk.aarsrapport.fejl.Dataproblem;
import dk.aarsrapport.fejl.Regelstatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;

/** Holds what was counted against the rules, and tells what breaks them. */
public final class Regelkontrol {
  static final String SLAAET_FRA = "slået fra i kørselsfilen";

  private static final String MAALGRUPPER =
      "rækker er udeladt, fordi maalgrupper ikke har dem med, så det kan ikke ses, hvad barnet"
          + " mangler";

  private final Udtraek udtraek;
  private final Map<String, Alvor> alvor;
  private final boolean udeladteMaalgrupper;
  private final List<Dataproblem> problemer = new ArrayList<>();
  private final List<Regelstatus> status = new ArrayList<>();
  private final List<Hul> huller = new ArrayList<>();

  /**
   * A control.
   *
   * @param alvor the severities that the run file changes, by rule
   * @param udeladteMaalgrupper true when rows were left out because of their target group
   */
  public Regelkontrol(Udtraek udtraek, Map<String, Alvor> alvor, boolean udeladteMaalgrupper) {
    this.udtraek = udtraek;
    this.alvor = Map.copyOf(alvor);
    this.udeladteMaalgrupper = udeladteMaalgrupper;
  }

  /**
   * What breaks the rules.
   *
   * @param fund what the children's courses broke
   * @param filnavn the name of a file by its number
   * @param inputnavn what an export is called: its file, where it is one
   */
  public Regelresultat resultat(
      Fund fund, IntFunction<String> filnavn, UnaryOperator<String> inputnavn) {
    fund.delte().fund(fund);
    for (Forloebsregel regel : Regelsaet.FORLOEB) {
      String hvorfor = ikkeKoert(regel, fund);
      status.add(status(regel, hvorfor.isEmpty() ? forloeb(regel, fund, filnavn) : 0, hvorfor));
    }
    for (Optaellingsregel regel : Regelsaet.OPTAELLING) {
      String hvorfor = ikkeKoert(regel);
      status.add(status(regel, hvorfor.isEmpty() ? optaelling(regel, inputnavn) : 0, hvorfor));
    }
    return new Regelresultat(List.copyOf(problemer), List.copyOf(status), List.copyOf(huller));
  }

  private Alvor alvor(Regel regel) {
    return alvor.getOrDefault(regel.id(), regel.alvor());
  }

  private Regelstatus status(Regel regel, long antal, String hvorfor) {
    return new Regelstatus(regel.id(), alvor(regel).kode(), regel.mening(), antal, hvorfor);
  }

  /** Why the rule says nothing; empty when it can. */
  private String ikkeKoert(Regel regel) {
    if (alvor(regel) == Alvor.FRA) {
      return SLAAET_FRA;
    }
    if (regel.kraeverAlleMaalgrupper() && udeladteMaalgrupper) {
      return MAALGRUPPER;
    }
    Set<Integer> kommuner = udtraek.daekning().kommuner();
    return regel.krav().stream()
        .filter(krav -> kommuner.stream().noneMatch(kommune -> opfyldt(krav, kommune)))
        .map(Krav::mangler)
        .findFirst()
        .orElse(regel instanceof Optaellingsregel o ? o.mangler(udtraek) : "");
  }

  /** The same, and that what breaks it is the rule in every municipality. */
  private String ikkeKoert(Forloebsregel regel, Fund fund) {
    boolean forMange = regel instanceof SagMedFlereBoern && fund.delte().forMange();
    String hvorfor = forMange ? Deltesager.FOR_MANGE : ikkeKoert(regel);
    Set<Integer> brudt = fund.kommuner(regel.id());
    return hvorfor.isEmpty()
            && !brudt.isEmpty()
            && brudt.stream().allMatch(kommune -> tier(regel, fund, kommune))
        ? regel.tierHvorDetErReglen()
        : hvorfor;
  }

  private static boolean tier(Forloebsregel regel, Fund fund, int kommune) {
    return !regel.tierHvorDetErReglen().isEmpty() && fund.oftereBrudt(regel.id(), kommune);
  }

  private boolean opfyldt(Krav krav, int kommune) {
    return krav.opfyldt(udtraek.daekning(), kommune, udtraek.kalender().opgjortTil().getYear());
  }

  /** A municipality whose exports lack what the rule needs does not break it. */
  private boolean gaelder(Regel regel, int kommune) {
    return regel.krav().stream().allMatch(krav -> opfyldt(krav, kommune));
  }

  private long forloeb(Forloebsregel regel, Fund fund, IntFunction<String> filnavn) {
    IntPredicate hoert = kommune -> gaelder(regel, kommune) && !tier(regel, fund, kommune);
    long alle = 0;
    for (var sted : fund.efterSted().entrySet()) {
      if (sted.getKey().regel().equals(regel.id())) {
        String fil = filnavn.apply(sted.getKey().fil());
        long antal =
            sted.getValue().efterKommune().entrySet().stream()
                .filter(k -> hoert.test(k.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
        List<Fund.Linje> linjer =
            sted.getValue().linjer().stream().filter(l -> hoert.test(l.kommune())).toList();
        for (Fund.Linje linje : linjer) {
          problemer.add(
              problem(
                  regel, fil, linje.linje(), besked(regel, linje, sted.getKey().fil(), filnavn)));
        }
        if (antal > linjer.size()) {
          problemer.add(
              problem(
                  regel,
                  fil,
                  0,
                  regel.mening()
                      + ": yderligere "
                      + (antal - linjer.size())
                      + " rækker er ikke vist"));
        }
        alle += antal;
      }
    }
    return alle;
  }

  private static String besked(
      Regel regel, Fund.Linje linje, int fil, IntFunction<String> filnavn) {
    String anden =
        linje.andenFil() < 0
            ? ""
            : linje.andenFil() == fil
                ? " (se også linje " + linje.andenLinje() + ")"
                : " (se også "
                    + filnavn.apply(linje.andenFil())
                    + ", linje "
                    + linje.andenLinje()
                    + ")";
    return regel.mening() + ": " + linje.besked() + anden;
  }

  private long optaelling(Optaellingsregel regel, UnaryOperator<String> inputnavn) {
    long foer = problemer.size();
    regel.tjek(
        udtraek,
        new Optaellingsregel.Melder() {
          @Override
          public void fund(String input, int kommune, String besked) {
            String sag = "%s: kommune %d: %s".formatted(regel.mening(), kommune, besked);
            problemer.add(problem(regel, inputnavn.apply(input), 0, sag));
          }

          @Override
          public void hul(Hul hul) {
            huller.add(hul);
          }
        });
    return problemer.size() - foer;
  }

  private Dataproblem problem(Regel regel, String fil, long linje, String besked) {
    return new Dataproblem(
        alvor(regel).kode(), fil, linje, "", regel.id(), besked, regel.handling());
  }
}
