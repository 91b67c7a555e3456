package dk.aarsrapport.kommando;

import dk.aarsrapport.indlaesning.Tegnsaet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Tells a municipality's own reference tables from exports, by their first line. */
final class Referencetabeller {
  private static final Map<String, List<String>> KOLONNER = new LinkedHashMap<>();

  static {
    KOLONNER.put("indsatstyper", List.of("indsats", "navn", "trin", "gruppe", "anbringelse"));
    KOLONNER.put("paragraffer", List.of("serviceloven", "barnets_lov", "navn"));
    KOLONNER.put("kontoplan", List.of("funktion", "gruppering", "dranst", "navn", "omraade"));
    KOLONNER.put("kontohierarki", List.of("funktion", "gruppering", "sti"));
    KOLONNER.put("opfoelgningsstandard", List.of("foerste_dage", "derefter_dage"));
    KOLONNER.put("refusionsgraenser", List.of("gyldig_fra", "graense", "pct"));
  }

  private Referencetabeller() {}

  /**
   * The table that a file is laid out as.
   *
   * @param start its first bytes
   */
  static Optional<String> kend(byte[] start) throws IOException {
    String foerste = Tegnsaet.tekst(new ByteArrayInputStream(start)).lines().findFirst().orElse("");
    List<String> overskrifter =
        Arrays.stream(foerste.replace("\uFEFF", "").toLowerCase(Locale.ROOT).split(";"))
            .map(String::strip)
            .toList();
    return KOLONNER.entrySet().stream()
        .filter(tabel -> overskrifter.containsAll(tabel.getValue()))
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
