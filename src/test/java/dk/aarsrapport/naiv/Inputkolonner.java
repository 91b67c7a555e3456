package dk.aarsrapport.naiv;

import java.util.List;
import java.util.Map;

/** The canonical columns of the inputs that the queries read, by input name. */
public final class Inputkolonner {

  /** The columns by input. */
  public static final Map<String, List<String>> KANONISKE =
      Map.of(
          "indsatser",
          List.of(
              "kommunekode",
              "cpr",
              "indsats",
              "startdato",
              "slutdato",
              "samtykke",
              "målgruppe",
              "bevilget_af"),
          "undersøgelser",
          List.of("kommunekode", "cpr", "type", "afgørelsesdato"),
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
              "handlingsdato"),
          "sager",
          List.of("kommunekode", "sagsnr", "cpr", "rådgiver", "team", "startdato", "slutdato"),
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
              "cpr"),
          "budget",
          List.of(
              "kommunekode",
              "år",
              "funktion",
              "dranst",
              "gruppering",
              "ejerforhold",
              "oprindeligt_budget",
              "korrigeret_budget"),
          "befolkning",
          List.of("kommunekode", "dato", "år", "alder", "antal", "køn"),
          "pl",
          List.of("år", "procent"));

  private Inputkolonner() {}

  /** The name of an input's table of text. */
  public static String tabel(String input) {
    return "raa_" + input.replace("æ", "ae").replace("ø", "oe").replace("å", "aa");
  }
}
