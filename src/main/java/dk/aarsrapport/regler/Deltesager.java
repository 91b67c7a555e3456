package dk.aarsrapport.regler;

import dk.aarsrapport.forloeb.Herkomst;
import java.io.Serializable;
import java.util.Comparator;
import java.util.HashMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Where each case was first seen, and where other children have it. It adds up in any order. */
final class Deltesager implements Serializable {
  static final String FOR_MANGE = "der er over 200.000 sager, og så mange sammenholdes ikke";

  /** Cases that there is room for. */
  private static final int HOEJST = 200_000;

  private static final long serialVersionUID = 1;

  private final HashMap<Long, Sted> foerste = new HashMap<>();
  private final TreeMap<Long, TreeSet<Sted>> flere = new TreeMap<>();
  private boolean forMange;

  private record Sted(int fil, long linje, int kommune) implements Comparable<Sted>, Serializable {
    private static final Comparator<Sted> ORDEN =
        Comparator.comparingInt(Sted::fil)
            .thenComparingLong(Sted::linje)
            .thenComparingInt(Sted::kommune);

    @Override
    public int compareTo(Sted andet) {
      return ORDEN.compare(this, andet);
    }
  }

  /** A case of a child, which has it once. */
  void se(long sag, int kommune, Herkomst her) {
    se(sag, new Sted(her.fil(), her.linje(), kommune));
  }

  private void se(long sag, Sted sted) {
    if (forMange) {
      return;
    }
    Sted foer = foerste.putIfAbsent(sag, sted);
    if (foer != null) {
      TreeSet<Sted> steder = flere.computeIfAbsent(sag, s -> new TreeSet<>());
      steder.add(foer);
      steder.add(sted);
    } else if (foerste.size() > HOEJST) {
      glem();
    }
  }

  private void glem() {
    forMange = true;
    foerste.clear();
    flere.clear();
  }

  /** Adds the cases of other children. */
  void laegTil(Deltesager andre) {
    if (andre.forMange) {
      glem();
    }
    andre.foerste.forEach(this::se);
    if (!forMange) {
      andre.flere.forEach(
          (sag, steder) -> flere.computeIfAbsent(sag, s -> new TreeSet<>()).addAll(steder));
    }
  }

  boolean forMange() {
    return forMange;
  }

  /** Hands over what was found: of each case every place but the first. */
  void fund(Fund til) {
    flere
        .values()
        .forEach(
            steder -> {
              Sted et = steder.first();
              steder
                  .tailSet(et, false)
                  .forEach(
                      sted ->
                          til.laegTil(
                              SagMedFlereBoern.ID,
                              sted.kommune(),
                              new Herkomst(sted.fil(), sted.linje()),
                              () -> "sagen står også ved et andet barn",
                              new Herkomst(et.fil(), et.linje())));
            });
    flere.clear();
  }
}
