package dk.aarsrapport.taelling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The summed cells by figure, area and period. Each area's are added up when they are asked for, so
 * that what is counted is not held once more for every area that sees it.
 *
 * <p>Not thread-safe: the last answers are kept for who asks again; another thread has {@link
 * #egen}.
 */
public final class Celleopslag implements Cellekilde {
  private static final Comparator<Celler.Sted> ORDEN =
      Comparator.comparing(Celler.Sted::kategori)
          .thenComparing(Celler.Sted::underkategori)
          .thenComparing(Celler.Sted::del);

  /** Answers that are kept: a figure that lays others together asks for theirs by turns. */
  private static final int HUSKES = 16;

  /** Cells of those answers: a country's advisers are a hundred thousand in each. */
  private static final int HUSKEDE_CELLER = 1 << 16;

  private final Map<Sted, List<Del>> efterSted;
  private final Map<Sted, List<Celle>> seneste = new LinkedHashMap<>(HUSKES, 1, true);

  private record Sted(int noegletal, int omraade, int periode) {}

  private record Del(Celler.Sted sted, Spande spande) {}

  private Celleopslag(Map<Sted, List<Del>> efterSted) {
    this.efterSted = efterSted;
  }

  /** The same cells for another thread. */
  public Celleopslag egen() {
    return new Celleopslag(efterSted);
  }

  /**
   * Looks up in these cells, which no longer change.
   *
   * @param antal how many of the counts are asked for here: those with greater numbers are not
   */
  public Celleopslag(Celler celler, int antal) {
    this(new HashMap<>());
    celler.hver(
        noegletal -> noegletal < antal,
        (sted, spande) -> {
          Del del = new Del(sted, spande);
          for (int omraade : sted.omraader()) {
            efterSted
                .computeIfAbsent(
                    new Sted(sted.noegletal(), omraade, sted.periode()), s -> new ArrayList<>())
                .add(del);
          }
        });
  }

  /**
   * The cells of a figure in an area and a period, in order.
   *
   * @throws ArithmeticException if a sum overflows
   */
  @Override
  public List<Celle> celler(int noegletal, int omraade, int periode) {
    Sted sted = new Sted(noegletal, omraade, periode);
    List<Celle> kendte = seneste.get(sted);
    if (kendte == null) {
      kendte = laegSammen(efterSted.getOrDefault(sted, List.of()));
      seneste.put(sted, kendte);
      glem();
    }
    return kendte;
  }

  /** Forgets what was asked for longest ago, as far as there is too much; never the last answer. */
  private void glem() {
    int huskede = seneste.values().stream().mapToInt(List::size).sum();
    Iterator<List<Celle>> aeldste = seneste.values().iterator();
    while (seneste.size() > HUSKES || (seneste.size() > 1 && huskede > HUSKEDE_CELLER)) {
      huskede -= aeldste.next().size();
      aeldste.remove();
    }
  }

  private static List<Celle> laegSammen(List<Del> dele) {
    TreeMap<Celler.Sted, Spande> summer = new TreeMap<>(ORDEN);
    for (Del del : dele) {
      summer.computeIfAbsent(del.sted(), s -> new Spande()).laegTil(del.spande());
    }
    List<Celle> celler = new ArrayList<>();
    summer.forEach(
        (sted, spande) -> {
          int fra = celler.size();
          spande.hver(
              (spand, antal) ->
                  celler.add(
                      new Celle(sted.kategori(), sted.underkategori(), sted.del(), spand, antal)));
          celler.subList(fra, celler.size()).sort(Comparator.comparingLong(Celle::spand));
        });
    return celler;
  }
}
