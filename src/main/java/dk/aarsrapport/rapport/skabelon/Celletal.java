package dk.aarsrapport.rapport.skabelon;

import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Kategorier;
import dk.aarsrapport.resultat.Resultat;
import dk.aarsrapport.resultat.Talformat;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What stands in parentheses behind a number of a cell: how many it is out of, or its share. */
enum Celletal {
  /** The number alone. */
  INTET(""),
  /** How many a mean, rate or share is made of. */
  GRUNDLAG(" (N)"),
  /** A count's share of them all. */
  ANDEL(" (pct.)");

  private static final BigDecimal HUNDREDE = BigDecimal.valueOf(100);

  private final String enhed;

  Celletal(String enhed) {
    this.enhed = enhed;
  }

  /** What a block asks for. */
  static Celletal af(Direktiv direktiv) {
    return switch (direktiv.raa("vis").orElse("")) {
      case "grundlag" -> GRUNDLAG;
      case "andel" -> ANDEL;
      default -> INTET;
    };
  }

  /** The unit with that of what stands behind it. */
  String enhed(String forrest) {
    return forrest.isEmpty() ? forrest : forrest + enhed;
  }

  /** What the reader is told of it. */
  List<String> noter() {
    return switch (this) {
      case INTET -> List.of();
      case GRUNDLAG -> List.of("N er, hvor mange tallet bygger på.");
      case ANDEL -> List.of("I parentes står, hvor mange pct. det er af »i alt«.");
    };
  }

  /** The cell with what stands behind it; {@code iAlt} is all of them in the same place. */
  String bag(String celle, Optional<Resultat> resultat, Optional<Resultat> iAlt) {
    return switch (this) {
      case INTET -> celle;
      case GRUNDLAG ->
          resultat
              .filter(r -> r.status().harVaerdi() && r.naevner() != null)
              .map(r -> celle + " (" + Talformat.tal(r.naevner(), 0) + ")")
              .orElse(celle);
      case ANDEL ->
          resultat
              .filter(r -> r.status().harVaerdi() && !Kategorier.erTotal(r.noegle().kategori()))
              .flatMap(r -> iAlt.flatMap(hele -> andel(r, hele)))
              .map(pct -> celle + " (" + Talformat.tal(pct, Enhed.PCT) + ")")
              .orElse(celle);
    };
  }

  /** A count in pct. of another of the same kind; empty where either has no value to show. */
  static Optional<BigDecimal> andel(Resultat del, Resultat hele) {
    boolean kan =
        del.status().harVaerdi()
            && hele.status().harVaerdi()
            && del.enhed() == Enhed.ANTAL
            && hele.enhed() == Enhed.ANTAL
            && hele.vaerdi().signum() > 0;
    return kan
        ? Optional.of(del.vaerdi().multiply(HUNDREDE).divide(hele.vaerdi(), Resultat.PRAECISION))
        : Optional.empty();
  }
}
