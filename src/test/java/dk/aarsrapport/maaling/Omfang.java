package dk.aarsrapport.maaling;

import java.util.Arrays;
import java.util.Locale;
import java.util.OptionalDouble;

/** The sizes of the benchmark's worlds. */
enum Omfang {
  SMALL(50_000, 200_000, 5, OptionalDouble.empty()),
  MEDIUM(1_000_000, 5_000_000, 98, OptionalDouble.of(0.9)),
  LARGE(5_000_000, 10_000_000, 98, OptionalDouble.of(0.5)),
  NATIONAL(10_000_000, 50_000_000, 98, OptionalDouble.of(0.4));

  private final long indsatser;
  private final long posteringer;
  private final int kommuner;
  private final OptionalDouble maal;

  Omfang(long indsatser, long posteringer, int kommuner, OptionalDouble maal) {
    this.indsatser = indsatser;
    this.posteringer = posteringer;
    this.kommuner = kommuner;
    this.maal = maal;
  }

  /** The size of that name; it need not be in capitals. */
  static Omfang af(String navn) {
    return Arrays.stream(values())
        .filter(omfang -> omfang.navn().equals(navn))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("Ukendt størrelse: " + navn));
  }

  String navn() {
    return name().toLowerCase(Locale.ROOT);
  }

  long indsatser() {
    return indsatser;
  }

  long posteringer() {
    return posteringer;
  }

  int kommuner() {
    return kommuner;
  }

  /** The product's time from reading to figures, as a share of DuckDB's, that is aimed at. */
  OptionalDouble maal() {
    return maal;
  }

  /**
   * True for as many postings to an intervention: a row of one costs more than one of the other.
   */
  boolean blandetSom(Omfang anden) {
    return indsatser * anden.posteringer == anden.indsatser * posteringer;
  }
}
