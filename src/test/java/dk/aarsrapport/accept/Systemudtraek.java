package dk.aarsrapport.accept;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** How systems of the field would give mikroverden: other headers, files and ways of writing. */
enum Systemudtraek {
  /** A type among columns that look like it, and consent turned around. */
  DUBU_VARIANT(
      ";",
      "windows-1252",
      "ydelser/udtræk.csv|indsatser|Status=Aktiv;Ydelsesvariant:indsats;Ydelsestype=Foranstaltning;Tilbudstype=Døgn;Hdl.kommune:kommunekode;Tvang:-samtykke;CPR-nr.:cpr;Ydelse startdato:startdato;Ydelse slutdato:slutdato;Målgruppe:målgruppe;Bevilgende enhed:bevilget_af",
      "sager/udtræk.csv|sager|Sag rækkeID:sagsnr;Barn CPR:cpr;Ansvarlig sagsbehandler:rådgiver;Afdeling:team;Åbnet:startdato;Lukket:slutdato;Kommune:kommunekode"),
  /** Tabs, and words of its own. */
  MOMENTUM(
      "\t",
      "UTF-8",
      "Momentum tilbud.txt|indsatser|Kommune:kommunekode;Personnr.:cpr;Indsatstype:indsats;Aktiv fra:startdato;Aktiv til:slutdato;Samtykke givet:samtykke;Visiteret af:bevilget_af;Målgruppe:målgruppe",
      "Momentum henvendelser.txt|underretninger|Ansvarlig kommune:kommunekode;Borger personnr.:cpr;Indkommet dato:modtaget;Kanal:form;Afsendertype:underretter;Afsenderkategori:gruppe;Bekymring:årsag;Umiddelbar handling:første_handling;Reaktionsdato:handlingsdato"),
  /** English, as open source has it. */
  OS2BOS(
      ",",
      "UTF-8",
      "activities.csv|indsatser|id=7;cpr_number:cpr;acting_municipality:kommunekode;service_type:indsats;activity_start_date:startdato;activity_end_date:slutdato;consent:samtykke;granted_by:bevilget_af;target_group:målgruppe",
      "cases.csv|sager|case_number:sagsnr;cpr_number:cpr;case_worker:rådgiver;team:team;open_date:startdato;close_date:slutdato;municipality:kommunekode"),
  /** A finance system's columns. */
  OPUS(
      ";",
      "UTF-8",
      "OPUS forbrug.csv|posteringer|Regnskabsår:år;Kommune nr.:kommunekode;Funktionsnr:funktion;Dr.anst:dranst;Grp.:gruppering;Forbrug t.d.:beløb",
      "Udredninger.csv|undersøgelser|Kommunenr.:kommunekode;Person nr:cpr;Form for undersøgelse:type;Beslutningsdato:afgørelsesdato"),
  /** Capitals, shortened names, days without separators. */
  MAINFRAME(
      "|",
      "windows-1252",
      "BV_FORANST.TXT|indsatser|KOMNR:kommunekode;CPRNR:cpr;FORANST_KD=17;FORANST_TEKST:indsats;IVAERKSAT_DATO:startdato/dag;OPHOER_DATO:slutdato/dag;SAMTYKKE_KD:samtykke;MAALGRP:målgruppe;BEVILGET_AF:bevilget_af",
      "BV_UNDERRET.TXT|underretninger|KOMNR:kommunekode;CPRNR:cpr;MODT_DATO:modtaget/dag;MODT_FORM:form;UNDERRETTER_TYPE:underretter;UNDERRETTER_GRP:gruppe;AARSAG_TEKST:årsag;HANDLING_TEKST:første_handling;HANDLING_DATO:handlingsdato/dag"),
  /** A number of a person in two columns, planned days beside the real ones, days in words. */
  DELT_CPR(
      ";",
      "UTF-8",
      "Bevillinger.csv|indsatser|Kommunenummer:kommunekode;Fødselsdato:cpr/foedt;Løbenr.:cpr/loebenr;Ydelse:indsats;Planlagt start=01-01-2014;Bevilget fra og med:startdato/ord;Forventet slutdato=01-01-2019;Bevilget til og med:slutdato/ord;Frivillig anbringelse:samtykke;Målgruppe:målgruppe;Bevilget i:bevilget_af"),
  /** Cases by municipality, with its name in the file's alone. */
  KOMMUNEVIS(
      ";",
      "UTF-8",
      "%s/sagsliste.csv|sager|Sags nr.:sagsnr;Personnummer:cpr;Behandler:rådgiver;Enhed:team;Oprettet den:startdato;Afslutningsdato:slutdato");

  private static final Map<String, String> KOMMUNER =
      Map.of("101", "København", "147", "Frederiksberg");

  private static final Locale DANSK = Locale.forLanguageTag("da");

  private final String skilletegn;
  private final String tegnsaet;
  private final String filer;

  Systemudtraek(String skilletegn, String tegnsaet, String... filer) {
    this.skilletegn = skilletegn;
    this.tegnsaet = tegnsaet;
    this.filer = String.join("\n", filer);
  }

  /** Mikroverden with these files in place of its own of the same inputs. */
  void skriv(Path mikroverden, Path til) throws IOException {
    Files.createDirectories(til);
    Map<String, String> tilbage = new TreeMap<>();
    for (String input :
        List.of(
            "indsatser",
            "undersøgelser",
            "underretninger",
            "sager",
            "posteringer",
            "befolkning",
            "pl")) {
      tilbage.put(input, input + ".csv");
    }
    for (String fil : filer.lines().toList()) {
      String[] dele = fil.split("\\|", -1);
      List<Map<String, String>> raekker = raekker(mikroverden.resolve(tilbage.remove(dele[1])));
      if (dele[0].contains("%s")) {
        for (String kommune : new TreeSet<>(KOMMUNER.keySet())) {
          List<Map<String, String>> egne =
              raekker.stream().filter(r -> r.get("kommunekode").equals(kommune)).toList();
          skriv(til.resolve(dele[0].formatted(KOMMUNER.get(kommune))), dele[2], egne);
        }
      } else {
        skriv(til.resolve(dele[0]), dele[2], raekker);
      }
    }
    for (String fil : tilbage.values()) {
      Files.copy(mikroverden.resolve(fil), til.resolve(fil));
    }
  }

  private static List<Map<String, String>> raekker(Path fil) throws IOException {
    List<String> linjer = Files.readAllLines(fil);
    String[] overskrifter = linjer.get(0).split(";", -1);
    List<Map<String, String>> raekker = new ArrayList<>();
    for (String linje : linjer.subList(1, linjer.size())) {
      String[] celler = linje.split(";", -1);
      Map<String, String> raekke = new LinkedHashMap<>();
      for (int i = 0; i < overskrifter.length; i++) {
        raekke.put(overskrifter[i], celler[i]);
      }
      raekker.add(raekke);
    }
    return raekker;
  }

  private void skriv(Path fil, String spec, List<Map<String, String>> raekker) throws IOException {
    List<String[]> kolonner =
        Arrays.stream(spec.split(";")).map(k -> k.split("(?<=[:=])|(?=[:=])", 3)).toList();
    List<String> linjer = new ArrayList<>();
    linjer.add(String.join(skilletegn, kolonner.stream().map(k -> k[0]).toList()));
    for (Map<String, String> raekke : raekker) {
      linjer.add(String.join(skilletegn, kolonner.stream().map(k -> celle(k, raekke)).toList()));
    }
    Files.createDirectories(fil.getParent());
    Files.write(fil, linjer, Charset.forName(tegnsaet));
  }

  private String celle(String[] kolonne, Map<String, String> raekke) {
    if (kolonne[1].equals("=")) {
      return kolonne[2];
    }
    boolean omvendt = kolonne[2].startsWith("-");
    String[] kilde = (omvendt ? kolonne[2].substring(1) : kolonne[2]).split("/", 2);
    String celle =
        kilde.length == 1 ? raekke.get(kilde[0]) : skrevet(raekke.get(kilde[0]), kilde[1]);
    if (omvendt && !celle.isEmpty()) {
      celle = celle.equals("ja") ? "Nej" : "Ja";
    }
    return celle.contains(skilletegn) ? "\"" + celle + "\"" : celle;
  }

  /** The cell as it is written elsewhere: a part of a person's number, or a day. */
  private static String skrevet(String celle, String maade) {
    if (celle.isEmpty()) {
      return celle;
    }
    return switch (maade) {
      case "foedt" -> celle.substring(0, 6);
      case "loebenr" -> celle.substring(6);
      case "dag" -> dag(celle).format(DateTimeFormatter.BASIC_ISO_DATE);
      case "ord" -> dag(celle).format(DateTimeFormatter.ofPattern("d. MMMM uuuu", DANSK));
      default -> throw new IllegalArgumentException(maade);
    };
  }

  private static LocalDate dag(String celle) {
    return LocalDate.parse(celle, DateTimeFormatter.ofPattern("dd-MM-uuuu"));
  }
}
