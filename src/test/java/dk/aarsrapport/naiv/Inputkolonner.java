package dk.aarsrapport.naiv;

import java.util.List;
import java.util.Map;

/** The canonical columns of the inputs that the queries read, by input name. */
public final class Inputkolonner {

  /** The columns by input. */
  public static final Map<String, List<String>> KANONISKE =
      Map.ofEntries(
          Map.entry(
              "indsatser",
              List.of(
                  "kommunekode",
                  "cpr",
                  "indsats",
                  "startdato",
                  "slutdato",
                  "samtykke",
                  "målgruppe",
                  "bevilget_af")),
          Map.entry("undersøgelser", List.of("kommunekode", "cpr", "type", "afgørelsesdato")),
          Map.entry(
              "underretninger",
              List.of(
                  "kommunekode",
                  "cpr",
                  "modtaget",
                  "form",
                  "underretter",
                  "gruppe",
                  "årsag",
                  "første_handling",
                  "handlingsdato")),
          Map.entry(
              "sager",
              List.of("kommunekode", "sagsnr", "cpr", "rådgiver", "team", "startdato", "slutdato")),
          Map.entry("opfølgninger", List.of("kommunekode", "cpr", "indsats", "dato")),
          Map.entry("afgørelser", List.of("kommunekode", "instans", "udfald", "dato")),
          Map.entry(
              "skoletrivsel",
              List.of(
                  "kommunekode",
                  "cpr",
                  "skoleår",
                  "klassetrin",
                  "faglig",
                  "social",
                  "fravær",
                  "gruppe",
                  "antal")),
          Map.entry(
              "survey",
              List.of("kommunekode", "år", "gruppe", "spørgsmål", "svar", "respondent", "antal")),
          Map.entry(
              "aktivitetstal",
              List.of("kommunekode", "periode", "emne", "kategori", "antal", "grundlag")),
          Map.entry(
              "posteringer",
              List.of(
                  "kommunekode",
                  "år",
                  "funktion",
                  "dranst",
                  "gruppering",
                  "ejerforhold",
                  "beløb",
                  "bogføringsdato",
                  "cpr")),
          Map.entry(
              "budget",
              List.of(
                  "kommunekode",
                  "år",
                  "funktion",
                  "dranst",
                  "gruppering",
                  "ejerforhold",
                  "oprindeligt_budget",
                  "korrigeret_budget")),
          Map.entry("befolkning", List.of("kommunekode", "dato", "år", "alder", "antal", "køn")),
          Map.entry("pl", List.of("år", "procent")));

  private Inputkolonner() {}

  /** The name of an input's table of text. */
  public static String tabel(String input) {
    return "raa_" + input.replace("æ", "ae").replace("ø", "oe").replace("å", "aa");
  }
}
