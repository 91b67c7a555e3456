package dk.aarsrapport.naiv;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A small random world of exports without faulty rows, the same for the same seed. */
public final class TilfaeldigVerden {

  private static final List<String> DATOER = List.of("dd-MM-yyyy", "dd.MM.yyyy", "yyyy-MM-dd");

  private final Terning terning;
  private final Rammer rammer;

  private TilfaeldigVerden(long froe) {
    this.terning = new Terning(froe * 0x9E3779B97F4A7C15L);
    this.rammer = Rammer.tilfaeldige(terning);
  }

  /** Writes the world of the seed to the folder and returns its run file. */
  public static Path skriv(long froe, Path mappe) throws IOException {
    return new TilfaeldigVerden(froe).skriv(mappe);
  }

  private Path skriv(Path mappe) throws IOException {
    Taltabeller tal = new Taltabeller(terning, rammer);
    List<Integer> prisaar = tal.prisaar();
    Map<String, CsvTabel> tabeller = new LinkedHashMap<>(tabellerMedKommune(tal));
    Integer prisniveau = null;
    if (terning.ja(75)) {
      tabeller.put("pl", tal.pl(prisaar));
      prisniveau = terning.ja(80) ? terning.enAf(prisaar) : null;
    }
    tabeller.values().removeIf(CsvTabel::erTom);
    CsvTabel.Skrivemaade skrivemaade = skrivemaade();
    for (Map.Entry<String, CsvTabel> tabel : tabeller.entrySet()) {
      tabel.getValue().skriv(mappe.resolve(tabel.getKey() + ".csv"), skrivemaade);
    }
    Path fil = mappe.resolve("rapport.yaml");
    Files.write(
        fil,
        Rapportfil.linjer(rammer, basisperioder(), prisniveau, List.copyOf(tabeller.keySet())),
        StandardCharsets.UTF_8);
    return fil;
  }

  private Map<String, CsvTabel> tabellerMedKommune(Taltabeller tal) {
    Boernetabeller boern = new Boernetabeller(terning, rammer);
    Map<String, CsvTabel> tabeller = new LinkedHashMap<>();
    tabeller.put("indsatser", boern.indsatser());
    tabeller.put("undersøgelser", boern.undersoegelser());
    tabeller.put("underretninger", boern.underretninger());
    tabeller.put("sager", boern.sager());
    tabeller.put("posteringer", tal.posteringer());
    tabeller.put("befolkning", tal.befolkning());
    fjernKolonner(tabeller.get("indsatser"), "slutdato", "målgruppe", "bevilget_af", "samtykke");
    fjernKolonner(tabeller.get("underretninger"), "cpr", "form", "årsag", "handlingsdato");
    fjernKolonner(tabeller.get("sager"), "rådgiver", "team");
    fjernKolonner(tabeller.get("posteringer"), "dranst", "gruppering");
    for (int kommune : rammer.alleKommuner()) {
      udelad(tabeller, kommune);
    }
    tabeller.values().removeIf(tabel -> terning.ja(4));
    return tabeller;
  }

  /** Now and then a municipality lacks an input, a column of it or everything. */
  private void udelad(Map<String, CsvTabel> tabeller, int kommune) {
    boolean alt = terning.ja(2);
    for (CsvTabel tabel : tabeller.values()) {
      if (alt || terning.ja(4)) {
        tabel.fjernRaekker("kommunekode", kode -> kode.equals(kommune));
      }
    }
    CsvTabel sager = tabeller.get("sager");
    for (String kolonne : List.of("rådgiver", "team")) {
      if (sager.har(kolonne) && terning.ja(8)) {
        sager.toem(kolonne, kommune);
      }
    }
    if (terning.ja(15)) {
      int foerste = terning.tal(rammer.fra().getYear(), rammer.til().getYear());
      tabeller.get("underretninger").fjernFoer("modtaget", kommune, foerste);
    }
  }

  private void fjernKolonner(CsvTabel tabel, String... kolonner) {
    for (String kolonne : kolonner) {
      if (terning.ja(4)) {
        tabel.fjernKolonne(kolonne);
      }
    }
  }

  private Map<String, String> basisperioder() {
    Map<String, String> basisperioder = new LinkedHashMap<>();
    List<String> poster = new ArrayList<>(List.of("service", "administration", "i-alt"));
    poster.removeIf(post -> terning.ja(30));
    for (String post : poster) {
      int fra = terning.tal(rammer.fra().getYear() - 1, rammer.til().getYear() - 1);
      basisperioder.put(post, fra + "-" + (fra + terning.en(0, 0, 1, 2)));
    }
    return basisperioder;
  }

  private CsvTabel.Skrivemaade skrivemaade() {
    boolean komma = terning.ja(60);
    return new CsvTabel.Skrivemaade(
        DateTimeFormatter.ofPattern(terning.enAf(DATOER)),
        komma,
        komma && terning.ja(50),
        terning.ja(25));
  }
}
