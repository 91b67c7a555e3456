package dk.aarsrapport.fejl;

import java.util.List;

/**
 * A rule over one row, which is used all the same; the reader holds it.
 *
 * @param id its name, as the run file and the data-quality report have it
 * @param mening what is wrong when it is broken, one Danish sentence without its full stop
 * @param handling what to do about it, in Danish
 * @param kolonne the column that it looks at and an export may lack; empty where there is none
 * @param inputs the exports whose rows it looks at
 */
public record Raekkeregel(
    String id, String mening, String handling, String kolonne, List<String> inputs) {
  /** Somebody too old for the help. */
  public static final Raekkeregel USANDSYNLIG_ALDER =
      new Raekkeregel(
          "usandsynlig-alder",
          "alderen på datoen er højere end den, hjælpen gives til",
          "Se efter, om CPR-nummeret er barnets eget, og ret det i kildesystemet",
          "",
          List.of("indsatser", "undersøgelser", "underretninger", "sager"));

  /** A last day that nobody has decided. */
  public static final Raekkeregel USANDSYNLIG_SLUTDATO =
      new Raekkeregel(
          "usandsynlig-slutdato",
          "slutdatoen ligger over 25 år efter startdatoen",
          "Ret slutdatoen, eller lad cellen være tom, hvis rækken løber endnu",
          "slutdato",
          List.of("indsatser", "sager"));

  /** An amount that no single row has. */
  public static final Raekkeregel USANDSYNLIGT_BELOEB =
      new Raekkeregel(
          "usandsynligt-beloeb",
          "et beløb er usandsynligt stort for én række",
          "Sammenhold beløbet med økonomisystemet, og ret det, hvis det er forkert",
          "",
          List.of("posteringer", "budget"));

  /** A notification that nobody handled for a year. */
  public static final Raekkeregel SEN_HANDLING =
      new Raekkeregel(
          "sen-handling",
          "en underretning er handlet over et år efter modtagelsen",
          "Se efter, om et årstal er tastet forkert, og ret det i kildesystemet",
          "handlingsdato",
          List.of("underretninger"));

  /** A posting entered years from the year it belongs to. */
  public static final Raekkeregel BOGFOERT_LANGT_FRA_AARET =
      new Raekkeregel(
          "bogfoert-langt-fra-aaret",
          "bogføringsdatoen ligger langt fra regnskabsåret",
          "Se efter, om året eller datoen er forkert, og ret den i kildesystemet",
          "bogføringsdato",
          List.of("posteringer"));

  /** A type and a paragraph that are of different steps. */
  public static final Raekkeregel TYPE_MOD_PARAGRAF =
      new Raekkeregel(
          "type-mod-paragraf",
          "indsatsens type og paragraf hører til hver sit trin",
          "Ret den af de to, der er forkert; tallene følger typen",
          "paragraf",
          List.of("indsatser"));

  /** A placement that does not say where the child lives. */
  public static final Raekkeregel STED_UOPLYST =
      new Raekkeregel(
          "sted-uoplyst",
          "en anbringelse siger ikke, hvor barnet bor",
          "Træk anbringelsesstedet med ud i kolonnen «indsats», eller giv typen et trin i"
              + " indsatstyper.csv under «reference»",
          "",
          List.of("indsatser"));

  /** A running intervention without a price, where others have one. */
  public static final Raekkeregel UDEN_PRIS =
      new Raekkeregel(
          "uden-pris",
          "en indsats, der løber videre efter den sidste dag, der opgøres, har ingen årlig pris",
          "Udfyld kolonnen «årlig_pris» for de indsatser, der løber",
          "årlig_pris",
          List.of("indsatser"));

  /** A type known by a paragraph alone, whose number came to mean another while it ran. */
  public static final Raekkeregel PARAGRAF_NUMMERERING =
      new Raekkeregel(
          "paragraf-nummerering",
          "indsatsen er kun kendt på en paragraf, der har haft to numre",
          "Kontrollér, at fagsystemet ikke har skiftet nummeret ud, eller træk indsatsens navn med"
              + " ud i kolonnen «indsats»",
          "",
          List.of("indsatser", "opfølgninger"));

  /** A pseudonym with two dates of birth. */
  public static final Raekkeregel TO_FOEDSELSDATOER =
      new Raekkeregel(
          "to-foedselsdatoer",
          "et pseudonym har to fødselsdatoer i samme fil",
          "Ret fødselsdatoen i kildesystemet, så barnet har den samme i alle sine rækker",
          "fødselsdato",
          List.of(
              "indsatser",
              "undersøgelser",
              "underretninger",
              "sager",
              "opfølgninger",
              "posteringer",
              "skoletrivsel"));

  /** All of them. */
  public static final List<Raekkeregel> ALLE =
      List.of(
          USANDSYNLIG_ALDER,
          USANDSYNLIG_SLUTDATO,
          USANDSYNLIGT_BELOEB,
          SEN_HANDLING,
          BOGFOERT_LANGT_FRA_AARET,
          TYPE_MOD_PARAGRAF,
          STED_UOPLYST,
          UDEN_PRIS,
          PARAGRAF_NUMMERERING,
          TO_FOEDSELSDATOER);
}
