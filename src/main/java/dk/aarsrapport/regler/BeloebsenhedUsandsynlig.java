package dk.aarsrapport.regler;

import dk.aarsrapport.resultat.Talformat;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Map;
import java.util.SortedMap;

/**
 * Expenditure that no help costs: in thousands or in øre under a header that says neither, in every
 * year alike.
 */
final class BeloebsenhedUsandsynlig extends Optaellingsregel {
  private static final String INDSATSER = "indsatser";

  /** Kroner for a year of one intervention: a hundredth of what help costs in a municipality. */
  private static final long MINDST = 2_000;

  /** The same: twenty times it and more. */
  private static final long HOEJST = 20_000_000;

  /** Fewer interventions at a time than this may be dear or cheap. */
  private static final double FAERREST = 2;

  private static final int OERE = 100;

  BeloebsenhedUsandsynlig() {
    super(
        "beloebsenhed-usandsynlig",
        Alvor.ADVARSEL,
        "udgifterne er under 2.000 kr. eller over 20 mio. kr. om året for hver indsats, der er i gang",
        "Se efter, om beløbene er i 1.000 kr. eller i øre, og skriv i så fald enheden i overskriften,"
            + " f.eks. «beløb (1.000 kr.)»; og om udtrækket af indsatser har alle med",
        Krav.input("posteringer"),
        Krav.input(INDSATSER));
  }

  @Override
  void tjek(Udtraek udtraek, Melder melder) {
    Map<Integer, SortedMap<Integer, Long>> udgifter = udtraek.udgifter();
    for (Stroem stroem : udtraek.stroemme()) {
      SortedMap<Integer, Long> aarene = udgifter.get(stroem.kommune());
      if (stroem.input().equals(INDSATSER) && aarene != null) {
        tjek(stroem, aarene, melder);
      }
    }
  }

  private static void tjek(Stroem stroem, SortedMap<Integer, Long> aarene, Melder melder) {
    long kroner = aarene.values().stream().reduce(0L, Math::addExact) / OERE;
    double indsatsaar =
        aarene.keySet().stream()
            .mapToDouble(aar -> stroem.iGang(YearMonth.of(aar, 1), YearMonth.of(aar, 12)))
            .sum();
    if (kroner <= 0 || indsatsaar < FAERREST * aarene.size()) {
      return;
    }
    double forHver = kroner / indsatsaar;
    if (forHver < MINDST || forHver > HOEJST) {
      melder.fund(
          "posteringer",
          stroem.kommune(),
          "%s kr. i %s for hver af de %s indsatser, der i gennemsnit er i gang"
              .formatted(
                  Talformat.tal(BigDecimal.valueOf(forHver), 0),
                  aar(aarene),
                  Talformat.tal(BigDecimal.valueOf(indsatsaar / aarene.size()), 0)));
    }
  }

  private static String aar(SortedMap<Integer, Long> aarene) {
    return aarene.size() == 1
        ? Integer.toString(aarene.firstKey())
        : "gennemsnit om året i %d-%d".formatted(aarene.firstKey(), aarene.lastKey());
  }
}
