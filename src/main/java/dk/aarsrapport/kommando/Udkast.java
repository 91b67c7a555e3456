package dk.aarsrapport.kommando;

import dk.aarsrapport.indlaesning.Eksporter;
import dk.aarsrapport.indlaesning.Genkendelse;
import dk.aarsrapport.indlaesning.Skjul;
import dk.aarsrapport.reference.Ordbog;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A run file for the exports that were seen, with comments on what it rests on and what it lacks.
 */
final class Udkast {
  private static final int EKSEMPELAAR = 2017;
  private static final int EKSEMPELKOMMUNE = 510;

  /**
   * Inputs that tell of other years than those in which something happened; the last resort last.
   */
  private static final List<String> BAGGRUND =
      List.of("budget", "befolkning", "investeringer", "sammenligning", "pl");

  /** What a case tells of its rows. */
  private static final Set<String> UDEN_BARN = Set.of("cpr", "kommunekode");

  private final List<Fil> filer = new ArrayList<>();
  private final Map<String, String> ukendte = new TreeMap<>();
  private final Map<String, String> referencer = new TreeMap<>();
  private final Ordbog ordbog;

  /** An empty one, that proposes the meanings of this dictionary. */
  Udkast(Ordbog ordbog) {
    this.ordbog = ordbog;
  }

  /**
   * A file that is, or resembles, an export.
   *
   * @param kommuner the municipalities that it has rows of
   * @param aar the years in which something in it happened
   * @param ord what its cells say in columns with a list of words, with the number of rows
   */
  record Fil(
      String navn,
      Genkendelse genkendt,
      SortedSet<Integer> kommuner,
      SortedSet<Integer> aar,
      Map<String, Map<String, Integer>> ord) {
    boolean hel() {
      return genkendt.mangler().isEmpty();
    }

    String input() {
      return genkendt.input();
    }

    /** The sheet, where it is a workbook; empty where it is text. */
    String ark() {
      return genkendt.hoved().ark();
    }

    /** In words: that it is an export, or what it lacks of one. */
    String hvad() {
      String profil = genkendt.profil().map(p -> " (profil " + p + ")").orElse("");
      return hel()
          ? "er " + input() + profil
          : "ligner " + input() + profil + ", men mangler " + String.join(", ", genkendt.mangler());
    }
  }

  void tilfoej(Fil fil) {
    filer.add(fil);
  }

  /** The files that can be read as they are as this input. */
  List<Fil> hele(String input) {
    return filer.stream().filter(fil -> fil.hel() && fil.input().equals(input)).toList();
  }

  /** The files that lack nothing but whom they are about. */
  List<Fil> udenBarn() {
    return filer.stream()
        .filter(fil -> fil.genkendt().mangler().contains("cpr"))
        .filter(fil -> UDEN_BARN.containsAll(fil.genkendt().mangler()))
        .toList();
  }

  /** A file that was seen, known better. */
  void erstat(Fil fil, Fil med) {
    filer.replaceAll(f -> f.equals(fil) ? med : f);
  }

  /** A file that is no export, and why. */
  void ukendt(String navn, String hvorfor) {
    ukendte.put(navn, hvorfor);
  }

  /** A file that is laid out as one of the reference tables. */
  void reference(String tabel, String navn) {
    referencer.putIfAbsent(tabel, navn);
  }

  boolean erTomt() {
    return filer.isEmpty();
  }

  /**
   * The run file.
   *
   * @param foran the way from it to the exports; empty or with / at the end
   */
  String yaml(String foran) {
    StringBuilder yaml =
        new StringBuilder(
            """
            # Kørselsfil lavet ud fra filerne. Gennemse hver linje, før den bruges.
            titel: Årsrapport for børne- og familieområdet
            """);
    Optional<Integer> aar = aar();
    yaml.append(
        aar.map(a -> "# Rapportåret: det seneste år, der er set i filerne.\naar: " + a)
            .orElse(
                "# Rapportåret: der er ikke set noget i filerne; skriv det, og slet # foran.\n"
                    + "# aar: "
                    + EKSEMPELAAR));
    Set<Integer> kommuner = kommuner();
    yaml.append(
        kommuner.isEmpty()
            ? "\n"
                + "# Kommuner: der er ikke set nogen i filerne; skriv deres koder, og slet #"
                + " foran.\n"
                + "# kommuner: ["
                + EKSEMPELKOMMUNE
                + "]"
            : "\n# Kommuner, der er set i filerne; én rapport til hver.\nkommuner: " + kommuner);
    yaml.append(resten(aar.orElse(EKSEMPELAAR)));
    if (!referencer.isEmpty()) {
      yaml.append(
          "# Tabeller i mappen, der træder i stedet for de medfulgte; slet dem, der ikke skal.\n");
      yaml.append("reference:\n");
      referencer.forEach(
          (tabel, navn) ->
              yaml.append("  ")
                  .append(tabel)
                  .append(": ")
                  .append(Yamltekst.citat(foran + navn))
                  .append('\n'));
    }
    yaml.append("input:\n");
    Oversaettelser oversaettelser = new Oversaettelser(ordbog);
    for (String input : Eksporter.navne()) {
      hele(yaml, foran, input, oversaettelser);
    }
    filer.stream()
        .filter(fil -> !fil.hel())
        .collect(
            Collectors.groupingBy(
                fil -> List.of(fil.hvad(), fil.ark(), fil.genkendt().givne(), fil.genkendt().kun()),
                LinkedHashMap::new,
                Collectors.toList()))
        .values()
        .forEach(ens -> ligner(yaml, foran, ens));
    ukendte.forEach((navn, hvorfor) -> bemaerk(yaml, "  ", navn + " " + hvorfor));
    return yaml.append(oversaettelser.yaml()).toString();
  }

  private static String resten(int aar) {
    return """

    # Første og sidste dag, som udtrækkene dækker; udelad for fire år før til og med rapportåret.
    # opgjort_fra: %1$d-01-01
    # opgjort_til: %2$d-12-31
    # Datoer, hvor børnene tælles; udelad for 31. december hvert år.
    # skaeringsdatoer: [%2$d-01-31, %2$d-09-30]
    # Basisår, som merudgifter måles mod, og prisniveau (kræver pl).
    # basisperioder: {service: %1$d-%3$d, administration: %1$d-%3$d, i-alt: %1$d-%3$d}
    # prisniveau: %2$d
    # Antal under dette vises ikke i den offentlige udgave.
    diskretion: {mindste_antal: 5}
    noegle: {miljoevariabel: AARSRAPPORT_NOEGLE}
    """
        .formatted(aar - 4, aar, aar - 2);
  }

  /** The newest year in which something happened, else the newest that the background tells of. */
  private Optional<Integer> aar() {
    Optional<Integer> nyeste = nyeste(fil -> !BAGGRUND.contains(fil.input()));
    for (String input : BAGGRUND) {
      nyeste = nyeste.or(() -> nyeste(fil -> fil.input().equals(input)));
    }
    return nyeste;
  }

  /** What can be read as it is goes before what only resembles an export. */
  private Optional<Integer> nyeste(Predicate<Fil> disse) {
    return nyeste(filer.stream().filter(disse).filter(Fil::hel))
        .or(() -> nyeste(filer.stream().filter(disse)));
  }

  private static Optional<Integer> nyeste(Stream<Fil> filer) {
    int iAar = LocalDate.now(ZoneId.systemDefault()).getYear();
    return filer
        .flatMap(fil -> fil.aar().stream())
        .filter(aar -> aar <= iAar) // what has not been yet is a slip of the pen
        .max(Integer::compare);
  }

  private Set<Integer> kommuner() {
    Set<Integer> hele = kommuner(Fil::hel);
    return hele.isEmpty() ? kommuner(fil -> true) : hele;
  }

  private Set<Integer> kommuner(Predicate<Fil> disse) {
    return filer.stream()
        .filter(disse)
        .filter(fil -> !fil.input().equals("befolkning"))
        .flatMap(fil -> fil.kommuner().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** How some files of an input are read. */
  private record Laesemaade(
      String ark,
      Optional<String> profil,
      Map<String, String> kolonner,
      List<String> fyldNed,
      Map<String, List<String>> kun,
      boolean maanedFoerst,
      Map<String, Map<String, String>> vaerdier) {}

  /** The files of an input that can be read as they are, in a block for each way to read them. */
  private void hele(StringBuilder yaml, String foran, String input, Oversaettelser oversaettelser) {
    List<Fil> hele = hele(input);
    if (hele.isEmpty()) {
      return;
    }
    Map<Fil, Map<String, Map<String, String>>> egne = oversaettelser.se(input, hele);
    Map<Laesemaade, List<Fil>> blokke =
        hele.stream()
            .collect(
                Collectors.groupingBy(
                    fil ->
                        new Laesemaade(
                            fil.ark(),
                            fil.genkendt().profil(),
                            fil.genkendt().givne(),
                            fil.genkendt().fyldNed(),
                            fil.genkendt().kun(),
                            fil.genkendt().hoved().maanedFoerst(),
                            egne.get(fil)),
                    LinkedHashMap::new,
                    Collectors.toList()));
    yaml.append("  ").append(input).append(":\n");
    boolean flere = blokke.size() > 1;
    blokke.forEach((maade, i) -> blok(yaml, foran, flere, maade, i));
  }

  private static void blok(
      StringBuilder yaml, String foran, boolean flere, Laesemaade maade, List<Fil> filer) {
    String indryk = flere ? "      " : "    ";
    yaml.append(flere ? "    - filer:\n" : "    filer:\n");
    filer.forEach(
        fil ->
            yaml.append(indryk)
                .append("  - ")
                .append(Yamltekst.citat(foran + moenster(fil.navn())))
                .append('\n'));
    if (!maade.ark().isEmpty()) {
      yaml.append(indryk).append("ark: ").append(Yamltekst.citat(maade.ark())).append('\n');
    }
    maade.profil().ifPresent(p -> yaml.append(indryk).append("profil: ").append(p).append('\n'));
    if (!maade.kolonner().isEmpty()) {
      yaml.append(indryk).append("kolonner:\n");
      maade
          .kolonner()
          .forEach(
              (kolonne, overskrift) ->
                  yaml.append(indryk)
                      .append("  ")
                      .append(kolonne)
                      .append(": ")
                      .append(Yamltekst.citat(overskrift))
                      .append(Yamltekst.bemaerkning(sikkerhed(filer.get(0), kolonne)))
                      .append('\n'));
    }
    if (!maade.fyldNed().isEmpty()) {
      yaml.append(indryk)
          .append("fyld_ned: ")
          .append(maade.fyldNed())
          .append(
              Yamltekst.bemaerkning(
                  "gæt: hver værdi ser ud til at stå én gang og gælde rækkerne under; slet linjen,"
                      + " hvis en tom celle er tom"))
          .append('\n');
    }
    if (maade.maanedFoerst()) {
      yaml.append(indryk)
          .append("datoformat: maaned-foerst")
          .append(
              Yamltekst.bemaerkning(
                  "gæt: filen eller de andre i mappen har datoer, der kun er til med måneden"
                      + " først"))
          .append('\n');
    }
    if (!maade.kun().isEmpty()) {
      yaml.append(indryk).append("kun:\n");
      maade
          .kun()
          .forEach(
              (overskrift, tekster) ->
                  yaml.append(indryk)
                      .append("  ")
                      .append(Yamltekst.citat(overskrift))
                      .append(": [")
                      .append(String.join(", ", tekster.stream().map(Yamltekst::citat).toList()))
                      .append(']')
                      .append(
                          Yamltekst.bemaerkning("gæt: kun disse rækker er " + filer.get(0).input()))
                      .append('\n'));
    }
    if (!maade.vaerdier().isEmpty()) {
      yaml.append(indryk).append("vaerdier:\n");
      maade
          .vaerdier()
          .forEach(
              (kolonne, oversat) -> {
                yaml.append(indryk).append("  ").append(kolonne).append(":\n");
                oversat.forEach(
                    (tekst, til) ->
                        yaml.append(indryk)
                            .append("    ")
                            .append(Yamltekst.citat(tekst))
                            .append(": ")
                            .append(til)
                            .append('\n'));
              });
    }
    filer.forEach(fil -> kolonner(yaml, indryk, fil));
  }

  /** How sure a column is, and what it might be else. */
  private static String sikkerhed(Fil fil, String kolonne) {
    Genkendelse genkendt = fil.genkendt();
    if (genkendt.gaettetFra().containsKey(kolonne)) {
      return "gæt ud fra «" + genkendt.gaettetFra().get(kolonne) + "»: se efter";
    }
    long pct = Math.round(100 * genkendt.sikkerhed().getOrDefault(kolonne, 0.0));
    String ellers = genkendt.ellers().get(kolonne);
    return "sikkerhed "
        + pct
        + " pct."
        + (ellers == null ? "" : "; i tvivl: det kan også være «" + ellers.strip() + "»");
  }

  /** What is read from which header, where they differ, and what is not read at all. */
  private static void kolonner(StringBuilder yaml, String indryk, Fil fil) {
    List<String> laest = new ArrayList<>();
    fil.genkendt()
        .overskrifter()
        .forEach(
            (kolonne, overskrift) -> {
              String ellers = fil.genkendt().ellers().get(kolonne);
              if (!fil.genkendt().givne().containsKey(kolonne)
                  && (ellers != null || !fil.genkendt().kanonisk(kolonne))) {
                laest.add(
                    kolonne
                        + " fra «"
                        + overskrift.strip()
                        + "»"
                        + (ellers == null
                            ? ""
                            : " (i tvivl: det kan også være «" + ellers.strip() + "»)"));
              }
            });
    if (!laest.isEmpty()) {
      bemaerk(yaml, indryk, fil.navn() + " læses: " + String.join(", ", laest));
    }
    if (!fil.genkendt().ubrugte().isEmpty()) {
      bemaerk(
          yaml,
          indryk,
          fil.navn()
              + " har også, uden at det bruges: "
              + String.join(", ", fil.genkendt().ubrugte()));
    }
  }

  /** Files that resemble the same export and lack the same: commented, for the reader to finish. */
  private void ligner(StringBuilder yaml, String foran, List<Fil> ens) {
    Fil foerste = ens.get(0);
    String navne = String.join(", ", ens.stream().map(Fil::navn).toList());
    bemaerk(yaml, "  ", navne + " " + foerste.hvad() + ".");
    ens.forEach(fil -> kolonner(yaml, "  ", fil));
    bemaerk(
        yaml,
        "  ",
        "Skriv filens egen overskrift, eller = og den værdi, som gælder alle rækker, og slet #"
            + " foran:");
    if (filer.stream().anyMatch(fil -> fil.hel() && fil.input().equals(foerste.input()))) {
      bemaerk(
          yaml,
          "  ",
          "(Flyt linjerne op i "
              + foerste.input()
              + ", som står ovenfor, som en blok for sig, der begynder med «- filer:».)");
    }
    bemaerk(yaml, "  ", foerste.input() + ":");
    bemaerk(yaml, "  ", "  filer:");
    ens.forEach(
        fil -> bemaerk(yaml, "  ", "    - " + Yamltekst.citat(foran + moenster(fil.navn()))));
    if (!foerste.ark().isEmpty()) {
      bemaerk(yaml, "  ", "  ark: " + Yamltekst.citat(foerste.ark()));
    }
    foerste.genkendt().profil().ifPresent(p -> bemaerk(yaml, "  ", "  profil: " + p));
    bemaerk(yaml, "  ", "  kolonner:");
    foerste
        .genkendt()
        .givne()
        .forEach((kolonne, o) -> bemaerk(yaml, "  ", "    " + kolonne + ": " + Yamltekst.citat(o)));
    for (String kolonne : foerste.genkendt().mangler()) {
      bemaerk(yaml, "  ", "    " + kolonne + ": " + Yamltekst.citat(forslag(kolonne)));
    }
    if (foerste.genkendt().hoved().maanedFoerst()) {
      bemaerk(yaml, "  ", "  datoformat: maaned-foerst");
    }
    if (!foerste.genkendt().kun().isEmpty()) {
      bemaerk(yaml, "  ", "  kun:");
      foerste
          .genkendt()
          .kun()
          .forEach(
              (overskrift, tekster) ->
                  bemaerk(
                      yaml,
                      "  ",
                      "    "
                          + Yamltekst.citat(overskrift)
                          + ": ["
                          + String.join(", ", tekster.stream().map(Yamltekst::citat).toList())
                          + "]"));
    }
  }

  /** The one municipality that the other files have, or an example. */
  private String forslag(String kolonne) {
    if (!kolonne.equals("kommunekode")) {
      return "overskriften i filen";
    }
    Set<Integer> kommuner = kommuner();
    return "=" + (kommuner.size() == 1 ? kommuner.iterator().next() : EKSEMPELKOMMUNE);
  }

  private static void bemaerk(StringBuilder yaml, String indryk, String tekst) {
    yaml.append(indryk).append(Yamltekst.bemaerkning(tekst).strip()).append('\n');
  }

  /** A file's name, or a pattern that fits it where the name holds a CPR number. */
  private static String moenster(String navn) {
    return Skjul.cpr(navn).equals(navn) ? navn : navn.replaceAll("[0-9]", "?");
  }
}
