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

  private static final String[] UNDERRETNINGENS_VALGFRI = {
    "form", "underretter", "gruppe", "årsag", "første_handling", "handlingsdato"
  };

  private final Terning terning;
  private final Rammer rammer;
  private boolean somArk;

  private TilfaeldigVerden(Terning terning, Rammer rammer) {
    this.terning = terning;
    this.rammer = rammer;
  }

  private static Terning terning(long froe) {
    return new Terning(froe * 0x9E3779B97F4A7C15L);
  }

  /** Writes the world of the seed to the folder and returns its run file. */
  public static Path skriv(long froe, Path mappe) throws IOException {
    Terning terning = terning(froe);
    return new TilfaeldigVerden(terning, Rammer.tilfaeldige(terning)).skriv(mappe);
  }

  /** The municipalities that the seed's world has rows of, with a report or without. */
  public static List<Integer> kommuner(long froe) {
    return Rammer.tilfaeldige(terning(froe)).alleKommuner();
  }

  /** The same of {@link #skrivMange}. */
  static List<Integer> mangeKommuner(long froe) {
    return Rammer.mange(terning(froe)).alleKommuner();
  }

  /** The same exports in workbooks. */
  static Path skrivSomArk(long froe, Path mappe) throws IOException {
    Terning terning = terning(froe);
    TilfaeldigVerden verden = new TilfaeldigVerden(terning, Rammer.tilfaeldige(terning));
    verden.somArk = true;
    return verden.skriv(mappe);
  }

  /** The same of twenty to thirty municipalities in six groups that overlap. */
  static Path skrivMange(long froe, Path mappe) throws IOException {
    Terning terning = terning(froe);
    return new TilfaeldigVerden(terning, Rammer.mange(terning)).skriv(mappe);
  }

  private Path skriv(Path mappe) throws IOException {
    List<Barn> boern = Barn.boern(terning, rammer);
    Taltabeller tal = new Taltabeller(terning, rammer, boern);
    Enkelttabeller enkelt = new Enkelttabeller(terning, rammer, boern);
    List<Integer> prisaar = tal.prisaar();
    Map<String, CsvTabel> tabeller = new LinkedHashMap<>(tabellerMedKommune(tal, enkelt, boern));
    Integer prisniveau = null;
    if (!prisaar.isEmpty() && terning.ja(75)) {
      tabeller.put("pl", tal.pl(prisaar));
      prisniveau = terning.ja(80) ? terning.enAf(prisaar) : null;
    }
    if (terning.ja(50)) {
      tabeller.put("sammenligning", enkelt.sammenligning());
      tabeller.put("kommentarer", enkelt.kommentarer());
    }
    tabeller.values().removeIf(CsvTabel::erTom);
    CsvTabel.Skrivemaade skrivemaade = skrivemaade();
    for (Map.Entry<String, CsvTabel> tabel : tabeller.entrySet()) {
      if (somArk) {
        tabel.getValue().skrivArk(mappe.resolve(tabel.getKey() + ".xlsx"));
      } else {
        tabel.getValue().skriv(mappe.resolve(tabel.getKey() + ".csv"), skrivemaade);
      }
    }
    boolean kontohierarki = terning.ja(70);
    boolean standard = terning.ja(80);
    Path fil = mappe.resolve("rapport.yaml");
    List<String> linjer =
        Rapportfil.linjer(
            rammer,
            basisperioder(),
            prisniveau,
            List.copyOf(tabeller.keySet()),
            somArk ? "xlsx" : "csv");
    List<String> maal = enkelt.maal();
    if (!maal.isEmpty()) {
      linjer.add("maal:");
      linjer.addAll(maal);
    }
    linjer.add("aktivitetstal: {sum: [Fødsler, SKOLEBØRN]}");
    linjer.add("reference:");
    linjer.add("  refusionsgraenser: refusionsgraenser.csv");
    tal.refusionsgraenser().skriv(mappe.resolve("refusionsgraenser.csv"), CsvTabel.REFERENCE);
    if (kontohierarki) {
      linjer.add("  kontohierarki: kontohierarki.csv");
      tal.kontohierarki().skriv(mappe.resolve("kontohierarki.csv"), CsvTabel.REFERENCE);
    }
    if (standard) {
      linjer.add("  opfoelgningsstandard: opfoelgningsstandard.csv");
      enkelt.opfoelgningsstandard().skriv(mappe.resolve("opfoelgningsstandard.csv"), skrivemaade);
    }
    Files.write(fil, linjer, StandardCharsets.UTF_8);
    return fil;
  }

  private Map<String, CsvTabel> tabellerMedKommune(
      Taltabeller tal, Enkelttabeller enkelt, List<Barn> alleBoern) {
    Boernetabeller boern = new Boernetabeller(terning, rammer, alleBoern);
    Map<String, CsvTabel> tabeller = new LinkedHashMap<>();
    tabeller.put("indsatser", boern.indsatser());
    tabeller.put("undersøgelser", boern.undersoegelser());
    tabeller.put("underretninger", boern.underretninger());
    tabeller.put("sager", boern.sager());
    tabeller.put("posteringer", tal.posteringer());
    tabeller.put("budget", tal.budget());
    tabeller.put("befolkning", tal.befolkning());
    tabeller.put("investeringer", tal.investeringer());
    tabeller.put("opfølgninger", boern.opfoelgninger());
    tabeller.put("afgørelser", enkelt.afgoerelser());
    tabeller.put("skoletrivsel", enkelt.skoletrivsel());
    tabeller.put("survey", enkelt.survey());
    tabeller.put("aktivitetstal", enkelt.aktivitetstal());
    fjernKolonner(tabeller.get("indsatser"), "slutdato", "bevilget_af", "samtykke");
    if (rammer.maalgrupper().isEmpty()) {
      fjernKolonner(tabeller.get("indsatser"), "målgruppe");
    }
    fjernKolonner(tabeller.get("indsatser"), "leverandørtype", "årlig_pris");
    fjernKolonner(tabeller.get("undersøgelser"), "afsluttet", "opmærksom", "team");
    fjernKolonner(tabeller.get("underretninger"), UNDERRETNINGENS_VALGFRI);
    fjernKolonner(tabeller.get("sager"), "rådgiver", "team");
    fjernKolonner(
        tabeller.get("posteringer"),
        "dranst",
        "gruppering",
        "ejerforhold",
        "bogføringsdato",
        "cpr");
    fjernKolonner(
        tabeller.get("budget"), "dranst", "ejerforhold", "korrigeret_budget", "forventet");
    fjernKolonner(tabeller.get("opfølgninger"), "indsats");
    fjernKolonner(tabeller.get("skoletrivsel"), "klassetrin", "faglig", "social", "fravær");
    fjernKolonner(tabeller.get("survey"), "respondent", "svar", "bølge");
    fjernKolonner(tabeller.get("aktivitetstal"), "grundlag", "enhed", "køn");
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
    toem(tabeller.get("sager"), kommune, 8, "rådgiver", "team");
    toem(tabeller.get("indsatser"), kommune, 4, "samtykke", "leverandørtype", "årlig_pris");
    toem(tabeller.get("undersøgelser"), kommune, 4, "afsluttet", "opmærksom", "team");
    toem(tabeller.get("underretninger"), kommune, 3, UNDERRETNINGENS_VALGFRI);
    toem(tabeller.get("posteringer"), kommune, 6, "bogføringsdato", "cpr");
    fjernFoer(tabeller.get("underretninger"), "modtaget", kommune, 15);
    fjernFoer(tabeller.get("indsatser"), "startdato", kommune, 6);
    fjernFoer(tabeller.get("undersøgelser"), "afgørelsesdato", kommune, 6);
    fjernFoer(tabeller.get("sager"), "startdato", kommune, 6);
    toem(tabeller.get("afgørelser"), kommune, 4, "udfald");
    toem(tabeller.get("skoletrivsel"), kommune, 4, "klassetrin", "faglig", "social", "fravær");
    toem(tabeller.get("undersøgelser"), kommune, 4, "type");
    fjernFoer(tabeller.get("opfølgninger"), "dato", kommune, 6);
    fjernFoer(tabeller.get("afgørelser"), "dato", kommune, 6);
  }

  private void toem(CsvTabel tabel, int kommune, int procent, String... kolonner) {
    for (String kolonne : kolonner) {
      if (tabel.har(kolonne) && terning.ja(procent)) {
        tabel.toem(kolonne, kommune);
      }
    }
  }

  /** Lets a municipality's rows begin in a later year. */
  private void fjernFoer(CsvTabel tabel, String datokolonne, int kommune, int procent) {
    if (terning.ja(procent)) {
      int foerste = terning.tal(rammer.fra().getYear(), rammer.til().getYear());
      tabel.fjernFoer(datokolonne, kommune, foerste);
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
