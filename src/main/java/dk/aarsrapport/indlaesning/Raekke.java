package dk.aarsrapport.indlaesning;

import dk.aarsrapport.baggrund.Daekning;
import dk.aarsrapport.fejl.Dataproblem;
import dk.aarsrapport.fejl.Raekkeregel;
import dk.aarsrapport.forloeb.Indsats;
import dk.aarsrapport.forloeb.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** One row while it is read: its cells by column, as the types that the contract gives them. */
public final class Raekke {
  static final String FRA_REGNEARK =
      "Træk filen igen uden at åbne den i et regneark, eller gør kolonnen til tekst, før den"
          + " gemmes";

  /** What to do about a formula without an answer. */
  static final String RET_OPSLAGET =
      "Ret opslaget i regnearket, eller træk filen direkte fra kildesystemet";

  private static final String RET_KILDEN = "Ret rækken i kildesystemet, og træk filen igen";

  /** What to do about a word that many rows may have. */
  static final String SKRIV_BETYDNING =
      "Skriv én gang under «vaerdier» i kørselsfilen, hvad det betyder, eller ret det i"
          + " kildesystemet";

  private static final Map<String, Boolean> JA_NEJ =
      Map.ofEntries(
          Map.entry("ja", true),
          Map.entry("j", true),
          Map.entry("1", true),
          Map.entry("true", true),
          Map.entry("sand", true),
          Map.entry("yes", true),
          Map.entry("y", true),
          Map.entry("med samtykke", true),
          Map.entry("nej", false),
          Map.entry("n", false),
          Map.entry("0", false),
          Map.entry("false", false),
          Map.entry("falsk", false),
          Map.entry("no", false),
          Map.entry("uden samtykke", false));

  private static final int LAENGSTE_CELLE = 60;

  /** Columns that tell the year of a row, the surest first. */
  private static final List<String> AARET =
      List.of("år", "skoleår", "periode", "startdato", "modtaget", "afgørelsesdato", "dato");

  private final Map<String, Integer> plads;
  private final int[] numre;
  private final boolean[] naErIntet;
  private final boolean skaeveTegn;
  private final Datoorden datoorden;
  private final Personlaesning personer;
  private final Map<Integer, Map<String, String>> vaerdier = new HashMap<>();
  private final boolean kanUdelades;
  private final String[] celler;
  private final Map<String, List<String>> medBegyndelse = new HashMap<>();
  private final Pseudonym pseudonym;
  private final Laesning laesning;
  private final Hukommelse<String, Integer> kommuner = new Hukommelse<>(Kommunekode::af);
  private final Talceller tal = new Talceller(this);
  private final Tekstceller tekster;
  private final Datoceller datoer;
  private final Hukommelse<String, String> noegler = new Hukommelse<>(Overskrift::noegle);
  private List<String> felter = List.of();
  private long linje;

  Raekke(Filhoved hoved, Eksport<?> eksport, Pseudonym pseudonym, Laesning laesning) {
    plads = hoved.plads();
    numre = plads.values().stream().mapToInt(Integer::intValue).toArray();
    celler = new String[Arrays.stream(numre).max().orElse(-1) + 1];
    naErIntet = new boolean[celler.length];
    for (Kolonne kolonne : eksport.kolonner()) {
      Integer nummer = plads.get(kolonne.navn());
      if (nummer != null) {
        naErIntet[nummer] = !hoved.initialer().contains(kolonne.navn());
        if (hoved.vaerdier().containsKey(kolonne.navn())) {
          vaerdier.put(nummer, hoved.vaerdier().get(kolonne.navn()));
        }
      }
    }
    kanUdelades =
        vaerdier.values().stream().anyMatch(oversat -> oversat.containsValue(Eksport.UDELAD));
    skaeveTegn = hoved.skaeveTegn();
    datoorden = hoved.saerligt().datoer();
    tekster = new Tekstceller(this, laesning);
    datoer = new Datoceller(this, datoorden, laesning.dagsspor());
    personer = new Personlaesning(this, pseudonym, hoved.saerligt().sagsboern());
    this.pseudonym = pseudonym;
    this.laesning = laesning;
  }

  void saet(List<String> nyeFelter, long nyLinje) {
    felter = nyeFelter;
    linje = nyLinje;
    for (int nummer : numre) {
      celler[nummer] =
          nummer < felter.size() ? Celletekst.rens(felter.get(nummer), naErIntet[nummer]) : "";
      if (skaeveTegn) {
        celler[nummer] = Tegnrod.ret(celler[nummer]);
      }
    }
    vaerdier.forEach(
        (nummer, oversat) ->
            celler[nummer] = oversat.getOrDefault(Filhoved.ordret(celler[nummer]), celler[nummer]));
  }

  /** True for a row that says something that the run file wants no rows of. */
  boolean udelades() {
    return kanUdelades
        && vaerdier.keySet().stream().anyMatch(n -> celler[n].equals(Eksport.UDELAD));
  }

  /** What the cell says; empty where it says nothing, or the file has no such column. */
  String raa(Kolonne kolonne) {
    Integer nummer = plads.get(kolonne.navn());
    return nummer == null ? "" : celler[nummer];
  }

  /** The same before the run file's meanings of values: as the file has it. */
  String iFilen(Kolonne kolonne) {
    Integer nummer = plads.get(kolonne.navn());
    return nummer == null || nummer >= felter.size()
        ? ""
        : Celletekst.rens(felter.get(nummer), naErIntet[nummer]);
  }

  /** What stands in the cell, though it may say nothing: {@code #I/T}. */
  String staar(Kolonne kolonne) {
    Integer nummer = plads.get(kolonne.navn());
    return nummer == null || nummer >= felter.size() ? "" : Mellemrum.trim(felter.get(nummer));
  }

  /** True when the file has the column. */
  boolean har(Kolonne kolonne) {
    return plads.containsKey(kolonne.navn());
  }

  /** True where the file has both columns, and has them apart. */
  boolean harHverForSig(Kolonne en, Kolonne anden) {
    Integer plads1 = plads.get(en.navn());
    Integer plads2 = plads.get(anden.navn());
    return plads1 != null && plads2 != null && !plads1.equals(plads2);
  }

  /** The file's columns whose names begin so. */
  List<String> kolonnerMed(String begyndelse) {
    return medBegyndelse.computeIfAbsent(
        begyndelse, b -> plads.keySet().stream().filter(navn -> navn.startsWith(b)).toList());
  }

  /** What it says, to find it by in the system that it comes from: no CPR, and no pseudonym. */
  Dataproblem.Raekke oplysning() {
    StringBuilder tekst = new StringBuilder();
    plads.forEach(
        (kolonne, nummer) -> {
          String celle = celler[nummer];
          if (!celle.isEmpty() && !kolonne.equals(Eksport.CPR.navn())) {
            String kort = Skjul.linje(celle);
            tekst
                .append(tekst.isEmpty() ? "" : "; ")
                .append(kolonne)
                .append(": ")
                .append(kort.length() > LAENGSTE_CELLE ? kort.substring(0, LAENGSTE_CELLE) : kort);
          }
        });
    return new Dataproblem.Raekke(
        Skjul.linje(cellen(Eksport.KOMMUNEKODE.navn())),
        aaret(),
        Skjul.linje(cellen("sagsnr")),
        tekst.toString());
  }

  private String cellen(String kolonne) {
    Integer nummer = plads.get(kolonne);
    return nummer == null ? "" : celler[nummer];
  }

  /** The year that the row is of: its own, or that of its first day. */
  private String aaret() {
    for (String kolonne : AARET) {
      String periode = Periodeformat.periode(cellen(kolonne));
      if (periode != null) {
        return periode.substring(0, 4);
      }
    }
    return "";
  }

  /** Free text, cleaned of anything that looks like a CPR number. */
  String tekst(Kolonne kolonne) {
    return tekster.tekst(kolonne);
  }

  /** Free text that becomes a category: spellings that differ in case will be one. */
  String kategori(Kolonne kolonne) {
    return tekster.kategori(kolonne);
  }

  /** As {@link #kategori}, where the report has names of its own that nothing else may bear. */
  String kategori(Kolonne kolonne, String egneNavne) {
    return tekster.kategori(kolonne, egneNavne);
  }

  /** What somebody is called, in one spelling; a warning tells of what is no name. */
  String kaldt(Kolonne kolonne) {
    return tekster.kaldt(kolonne);
  }

  /**
   * Says where a text stands among those of its column.
   *
   * @param plads its place; null where it stands as it first occurs
   */
  void plads(Kolonne kolonne, String tekst, Integer plads) {
    String sted = laesning.input() + "." + kolonne.navn();
    if (plads == null) {
      laesning.daekning().udenPlads(sted, tekst, linje);
    } else {
      laesning.daekning().plads(sted, tekst, plads);
    }
  }

  /** Says what is to be known of a text of the column; empty = nothing. */
  void maerke(Kolonne kolonne, String maerke) {
    if (!maerke.isEmpty()) {
      laesning.daekning().maerke(laesning.input() + "." + kolonne.navn(), tekst(kolonne), maerke);
    }
  }

  /** The acting municipality. */
  int kommune() {
    String tekst = raa(Eksport.KOMMUNEKODE);
    Sumlinje.ingenDelsum(tekst);
    Integer kode = kommuner.af(tekst);
    if (kode != null) {
      return kode;
    }
    Sumlinje.kontroller(tekst.isEmpty() ? foersteTekst() : tekst);
    if (tekst.isEmpty() && Sumlinje.erOptaelling(felter)) {
      throw Sumlinje.udenfor();
    }
    if (tekst.isEmpty()) {
      throw afvist(
          Eksport.KOMMUNEKODE,
          "kommunekode",
          "kommunekoden mangler",
          "Udfyld den i kildesystemet; er hele filen én kommunes, kan kommunekode: \"=510\" stå"
              + " under «kolonner»");
    }
    throw ulaeselig(
        Eksport.KOMMUNEKODE, "kommunekode", Skjul.citat(tekst) + " er ikke en kommunekode");
  }

  /** Leaves out a row that begins as a total does, where the run file gives the municipality. */
  void ikkeSum() {
    Sumlinje.kontroller(foersteTekst());
  }

  private String foersteTekst() {
    return felter.stream().map(Mellemrum::trim).filter(f -> !f.isEmpty()).findFirst().orElse("");
  }

  /** Leaves the row out where it is a total, in exports where a total reads like any row. */
  void ingenSumlinje() {
    if (Sumlinje.er(felter)) {
      throw Sumlinje.udenfor();
    }
  }

  /** A date that must be there. */
  LocalDate dato(Kolonne kolonne) {
    return datoer.dato(kolonne);
  }

  /** A date, or the given one where the cell is empty. */
  LocalDate datoEller(Kolonne kolonne, LocalDate ellers) {
    return datoer.datoEller(kolonne, ellers);
  }

  /** Which way the file writes its days. */
  Datoorden datoorden() {
    return datoorden;
  }

  /**
   * A date that the row does not stand or fall with: null where the cell is empty, or where a
   * warning says that it is no date.
   */
  LocalDate datoOmMuligt(Kolonne kolonne) {
    return omMuligt(kolonne, () -> datoEller(kolonne, null), "");
  }

  /** What a cell says; null where a warning says that it cannot be read, and what that means. */
  private <T> T omMuligt(Kolonne kolonne, Supplier<T> laes, String betyder) {
    try {
      return laes.get();
    } catch (Afvisning ulaeselig) {
      advarsel(kolonne, ulaeselig.regel(), ulaeselig.getMessage() + betyder, ulaeselig.handling());
      return null;
    }
  }

  /** A last day that the row does not stand or fall with: null, with a warning, for no date. */
  LocalDate slutdatoOmMuligt(Kolonne kolonne) {
    return omMuligt(kolonne, () -> slutdato(kolonne), "");
  }

  /** A last day: empty, or what stands for no date, runs on. */
  LocalDate slutdato(Kolonne kolonne) {
    return datoEller(kolonne, LocalDate.MAX);
  }

  /** A whole number that must be there. */
  int heltal(Kolonne kolonne) {
    return tal.heltal(kolonne);
  }

  /** A whole number; null where the cell is empty, or where a warning says that it is none. */
  Integer heltalOmMuligt(Kolonne kolonne) {
    return omMuligt(kolonne, () -> raa(kolonne).isEmpty() ? null : heltal(kolonne), "");
  }

  /** The cells read as numbers of other kinds. */
  Talceller tal() {
    return tal;
  }

  /** A year that must be there. */
  int aar(Kolonne kolonne) {
    return tal.aar(kolonne);
  }

  /** An amount in øre that must be there. */
  long oere(Kolonne kolonne) {
    return tal.oere(kolonne);
  }

  /** A price in øre; null where the cell is empty, or where a warning says that it is none. */
  Long prisOmMuligt(Kolonne kolonne) {
    return omMuligt(
        kolonne,
        () -> {
          if (raa(kolonne).isEmpty()) {
            return null;
          }
          long pris = oere(kolonne);
          if (pris < 0) {
            throw afvist(kolonne, "negativt", "en pris kan ikke være negativ");
          }
          if (pris > Indsats.HOEJESTE_PRIS) {
            throw afvist(
                kolonne, "for-stor-pris", "ingen pris er over 175 milliarder kroner om året");
          }
          return pris;
        },
        "; rækken regnes for at være uden pris");
  }

  /**
   * Yes or no; null where the cell is empty, or where a warning says that it is neither: then it
   * says nothing, and a column of such cells alone is as one that is not filled.
   */
  Boolean jaNejOmMuligt(Kolonne kolonne) {
    Boolean svar = omMuligt(kolonne, () -> jaNej(kolonne), "; den regnes for uoplyst");
    if (svar == null && har(kolonne)) {
      celler[plads.get(kolonne.navn())] = "";
    }
    return svar;
  }

  private Boolean jaNej(Kolonne kolonne) {
    String tekst = raa(kolonne);
    Boolean svar = jaNej(tekst).orElse(null);
    if (svar == null && !tekst.isEmpty()) {
      throw afvist(
          kolonne,
          "ja-nej",
          Skjul.citat(Kode.af(tekst).toLowerCase(Locale.ROOT)) + " er hverken ja eller nej",
          SKRIV_BETYDNING);
    }
    return svar;
  }

  /**
   * Yes or no, by the word where it stands behind a code, which is not the same in all systems;
   * empty for a cell that says neither.
   */
  static Optional<Boolean> jaNej(String tekst) {
    Boolean svar = JA_NEJ.get(Kode.tekst(tekst).toLowerCase(Locale.ROOT));
    return Optional.ofNullable(
        svar != null ? svar : JA_NEJ.get(Kode.af(tekst).toLowerCase(Locale.ROOT)));
  }

  /** One of the given words, whatever case and punctuation; the first where the cell is empty. */
  String valg(Kolonne kolonne, String tom, List<String> kendte) {
    String tekst = raa(kolonne);
    if (tekst.isEmpty()) {
      return tom;
    }
    for (String noegle : List.of(noegler.af(tekst), noegler.af(Kode.tekst(tekst)))) {
      for (String kendt : kendte) {
        if (noegler.af(kendt).equals(noegle)) {
          return kendt;
        }
      }
    }
    throw afvist(
        kolonne,
        "ukendt-vaerdi",
        Skjul.citat(tekst) + " er ikke en af " + String.join(", ", kendte),
        SKRIV_BETYDNING);
  }

  /**
   * As {@link #valg}, but null where the cell has another word: a warning says so.
   *
   * @param betyder what the word is taken for
   */
  String valgOmMuligt(Kolonne kolonne, String tom, List<String> kendte, String betyder) {
    return omMuligt(kolonne, () -> valg(kolonne, tom, kendte), "; " + betyder);
  }

  /** The cell's letters and digits alone, to look words up by. */
  String noegle(Kolonne kolonne) {
    return noegler.af(raa(kolonne));
  }

  /** The line that it stands in. */
  long linje() {
    return linje;
  }

  /** The name of its file. */
  String fil() {
    return laesning.fil();
  }

  /** The child, under its pseudonym; null where the cell is empty. */
  Person person() {
    return personer.person();
  }

  /** The child, which must be there. */
  Person barn() {
    Person person = person();
    if (person == null) {
      throw afvist(Eksport.CPR, "cpr-mangler", "CPR-nummeret mangler");
    }
    return person;
  }

  /** A number that stands for a text and never shows it. */
  long hash(String slags, String tekst) {
    return pseudonym.af(slags, tekst)[0];
  }

  /** Rejects what happens before the child is born. */
  void efterFoedsel(Person person, Kolonne kolonne, LocalDate dato) {
    if (dato.isBefore(person.foedt())) {
      throw afvist(kolonne, "foer-foedsel", "datoen ligger før barnets fødsel");
    }
  }

  /** Rejects an end before the start. */
  void raekkefoelge(LocalDate start, Kolonne slutkolonne, LocalDate slut) {
    if (slut.isBefore(start)) {
      throw afvist(slutkolonne, "slut-foer-start", "slutdatoen ligger før startdatoen");
    }
  }

  /** Leaves out what starts after the last day covered. */
  void senest(LocalDate dato, LocalDate opgjortTil) {
    if (dato.isAfter(opgjortTil)) {
      throw Afvisning.udenfor(
          "efter-opgjort-til", "rækker efter den sidste dag, der opgøres, bruges ikke");
    }
  }

  /** Says that a row is used for some of what rows of its kind are used for, and why. */
  void tilDels(String regel, String besked) {
    laesning.tilDels(regel, besked);
  }

  /** Says that the row belongs to the municipality's coverage of the export. */
  void daekker(int kommune, int aar) {
    laesning.daekker(kommune, aar, udfyldt(), this::udfyldte);
  }

  /** Says that the row is used and names a child. */
  void daekkerBarn(int kommune, int aar) {
    laesning.daekkerBarn(kommune, aar);
  }

  /** Says how the row tells whom it is about. */
  void staarSom(Daekning.Person slags) {
    laesning.daekning().person(laesning.input(), kommune(), slags);
  }

  /** A bit for each of the first columns, in their order; set where the cell says something. */
  private long udfyldt() {
    long udfyldt = 0;
    for (int i = 0; i < numre.length && i < Long.SIZE; i++) {
      udfyldt |= celler[numre[i]].isEmpty() ? 0 : 1L << i;
    }
    return udfyldt;
  }

  private List<String> udfyldte() {
    List<String> udfyldte = new ArrayList<>();
    plads.forEach(
        (kolonne, nummer) -> {
          if (!celler[nummer].isEmpty()) {
            udfyldte.add(kolonne);
          }
        });
    return udfyldte;
  }

  /**
   * Adds to what the file has of an account.
   *
   * @param art the kind of expense; empty where the row has none
   */
  void bogfoer(int kommune, Kontolaesning.Kontering kontering, long oere, String art) {
    laesning.kontobog().se(kommune, kontering, oere, art);
  }

  /** Adds a row to what the file's rows mean. */
  void betyder(long aftryk) {
    laesning.betydninger().se(aftryk);
  }

  /** Counts a value that a reference table lacks, to be told once for all its rows. */
  void ukendtKonto(Kontokendskab.Ukendt vaerdi, long oere) {
    laesning.konti().ukendt(linje, vaerdi, oere);
  }

  /** Adds to what the file rejects, as far as municipality and amount can be read. */
  void afvistBeloeb(Kolonne beloeb) {
    Integer kommune = kommuner.af(raa(Eksport.KOMMUNEKODE));
    Long oere = Beloebsformat.oere(raa(beloeb));
    laesning.afvistBeloeb(
        kommune == null ? 0 : kommune, oere != null && Talceller.erForStort(oere) ? null : oere);
  }

  /** Reports a row that breaks a rule and is used all the same. */
  void advarsel(Kolonne kolonne, Raekkeregel regel, String besked) {
    advarsel(kolonne, regel.id(), besked, regel.handling());
  }

  /** Reports something worth a look on a row that is used all the same. */
  void advarsel(Kolonne kolonne, String regel, String besked, String handling) {
    laesning.advarsel(linje, kolonne.navn(), regel, besked, handling, oplysning());
  }

  /**
   * Rejects a cell that is nothing of what it should be, and says so where a spreadsheet did it.
   */
  Afvisning ulaeselig(Kolonne kolonne, String regel, String besked) {
    return Celletekst.oedelagt(raa(kolonne))
        ? afvist(
            kolonne,
            "regneark",
            besked + "; Excel eller et andet regneark har ødelagt det, der stod der",
            FRA_REGNEARK)
        : afvist(kolonne, regel, besked);
  }

  /** Rejects a number of a case or an account that a spreadsheet has rounded: many become one. */
  void ikkeOedelagt(Kolonne kolonne) {
    if (Celletekst.oedelagt(raa(kolonne))) {
      throw ulaeselig(kolonne, "regneark", Skjul.citat(raa(kolonne)) + " er ikke et nummer");
    }
  }

  /** Reports something that many rows of a file may share: one line tells their number. */
  void samletAdvarsel(Kolonne kolonne, String regel, String besked, String handling) {
    laesning.samletAdvarsel(linje, kolonne.navn(), regel, besked, handling);
  }

  /** Reports a rule that many rows of a file may break: one line tells their number. */
  void samletAdvarsel(Kolonne kolonne, Raekkeregel regel, String besked) {
    samletAdvarsel(kolonne, regel.id(), besked, regel.handling());
  }

  Afvisning afvist(Kolonne kolonne, String regel, String besked) {
    return Afvisning.afvist(kolonne.navn(), regel, besked, RET_KILDEN);
  }

  Afvisning afvist(Kolonne kolonne, String regel, String besked, String handling) {
    return Afvisning.afvist(kolonne.navn(), regel, besked, handling);
  }
}
