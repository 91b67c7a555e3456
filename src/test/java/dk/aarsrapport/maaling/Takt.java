package dk.aarsrapport.maaling;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;

/**
 * How fast the product reads, kept beside each world, so that sizes can be held together: time that
 * is linear in rows takes as long for each.
 *
 * @param raekker rows read
 * @param ms milliseconds from reading to figures
 */
record Takt(long raekker, long ms) {

  private static final String FIL = "takt.json";

  static void gem(Path mappe, Produktside produkt) throws IOException {
    new ObjectMapper()
        .writeValue(
            mappe.resolve(FIL).toFile(), new Takt(produkt.raekker(), produkt.laesningTilTal()));
  }

  /** What was last measured of each size. */
  static Map<Omfang, Takt> kendte(Path maalinger) throws IOException {
    Map<Omfang, Takt> kendte = new EnumMap<>(Omfang.class);
    for (Omfang omfang : Omfang.values()) {
      Path fil = maalinger.resolve(omfang.navn()).resolve(FIL);
      if (Files.exists(fil)) {
        kendte.put(omfang, new ObjectMapper().readValue(fil.toFile(), Takt.class));
      }
    }
    return kendte;
  }

  double mikrosekunderPrRaekke() {
    return ms * 1e3 / Math.max(1, raekker);
  }
}
