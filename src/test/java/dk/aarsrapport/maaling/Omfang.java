package dk.aarsrapport.maaling;

import java.util.Arrays;
import java.util.Locale;

/** The sizes of the benchmark's worlds. */
enum Omfang {
  SMALL(50_000, 200_000, 5),
  MEDIUM(1_000_000, 5_000_000, 98),
  LARGE(5_000_000, 10_000_000, 98),
  NATIONAL(10_000_000, 50_000_000, 98);

  private final long indsatser;
  private final long posteringer;
  private final int kommuner;

  Omfang(long indsatser, long posteringer, int kommuner) {
    this.indsatser = indsatser;
    this.posteringer = posteringer;
    this.kommuner = kommuner;
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
}
