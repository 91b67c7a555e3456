package dk.aarsrapport.reference;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Above what the state refunds a part of one child's expenses (SEL § 176), by year.
 *
 * <p>The shipped table has the limits of 2022 alone; they are regulated yearly, and other years are
 * the municipality's to fill.
 */
public final class Refusionsgraenser implements Serializable {
  private static final long serialVersionUID = 1;
  private static final BigDecimal HUNDREDE = BigDecimal.valueOf(100);

  private final ArrayList<Raekke> raekker = new ArrayList<>();

  /**
   * A limit.
   *
   * @param kroner the year's expenses on a child above which it holds, up to the next limit
   * @param pct how much of them is refunded
   */
  public record Graense(int kroner, BigDecimal pct) implements Serializable {}

  private record Raekke(Graense graense, Gyldighed gyldighed) implements Serializable {}

  private Refusionsgraenser() {}

  /** The table that ships with the product. */
  public static Refusionsgraenser medfulgte() {
    return laes("refusionsgraenser.csv", Referencetabel.medfulgt("refusionsgraenser"));
  }

  /**
   * Reads a table that replaces the shipped one.
   *
   * @throws dk.aarsrapport.fejl.Brugerfejl if a limit is no amount, a share no percentage, or a
   *     limit holds twice on a day
   */
  public static Refusionsgraenser laes(String fil, String tekst) {
    Refusionsgraenser alle = new Refusionsgraenser();
    for (Referencetabel.Linje linje : Referencetabel.laes(fil, tekst, "graense", "pct")) {
      Raekke ny = new Raekke(new Graense(kroner(linje), pct(linje)), linje.gyldighed());
      if (alle.raekker.stream().anyMatch(r -> sammeDag(r, ny))) {
        throw linje.fejl(
            "graense",
            "«"
                + ny.graense().kroner()
                + "» gælder allerede på nogle af de samme dage; ret gyldig_fra og gyldig_til");
      }
      alle.raekker.add(ny);
    }
    return alle;
  }

  private static boolean sammeDag(Raekke en, Raekke anden) {
    return en.graense().kroner() == anden.graense().kroner()
        && !en.gyldighed().fra().isAfter(anden.gyldighed().til())
        && !anden.gyldighed().fra().isAfter(en.gyldighed().til());
  }

  private static int kroner(Referencetabel.Linje linje) {
    int kroner = linje.heltal("graense");
    if (kroner <= 0) {
      throw linje.fejl(
          "graense", "«" + linje.tekst("graense") + "» er ikke et beløb i hele kroner over 0");
    }
    return kroner;
  }

  private static BigDecimal pct(Referencetabel.Linje linje) {
    String tekst = linje.tekst("pct");
    if (!tekst.matches("\\d{1,3}([.,]\\d{1,4})?")
        || new BigDecimal(tekst.replace(',', '.')).compareTo(HUNDREDE) > 0) {
      throw linje.fejl("pct", "«" + tekst + "» er ikke en procent fra 0 til 100");
    }
    return new BigDecimal(tekst.replace(',', '.'));
  }

  /** Every limit of the table, whenever it holds. */
  public SortedSet<Integer> kroner() {
    SortedSet<Integer> kroner = new TreeSet<>();
    raekker.forEach(raekke -> kroner.add(raekke.graense().kroner()));
    return kroner;
  }

  /** The limits that hold on 31 December of a year, the lowest first; empty where none does. */
  public List<Graense> iAar(int aar) {
    LocalDate sidste = LocalDate.of(aar, 12, 31);
    return raekker.stream()
        .filter(r -> r.gyldighed().paa(sidste))
        .map(Raekke::graense)
        .sorted(Comparator.comparingInt(Graense::kroner))
        .toList();
  }
}
