package dk.aarsrapport.angreb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A municipality in two versions that look alike from outside: wherever the one has three children
 * in a category and four in the next, the other has four and three. All else is the same.
 */
final class Tvillingeverden {
  private static final int MANGE = 21;
  private static final int FAA = 7;
  private static final int KOMMUNE = 510;

  private final boolean anden;
  private final List<String> linjer = new ArrayList<>();

  private Tvillingeverden(boolean anden) {
    this.anden = anden;
  }

  /** Writes one of the two, and gives its run file. */
  static Path skriv(Path mappe, boolean anden) throws IOException {
    return new Tvillingeverden(anden).skriv(Files.createDirectories(mappe));
  }

  private Path skriv(Path mappe) throws IOException {
    for (int i = 0; i < MANGE + FAA; i++) {
      String type = i < MANGE ? "plejefamilie" : tre(i, "opholdssted", "doegninstitution");
      linje(KOMMUNE, cpr(i), type, "01-02-2016", "", i % 2 == 0 ? "egen" : "ekstern");
    }
    gem(mappe, "indsatser", "kommunekode;cpr;indsats;startdato;slutdato;leverandørtype");
    for (int i = 0; i < MANGE + FAA; i++) {
      linje(
          KOMMUNE,
          cpr(i),
          dag(1 + i, 5),
          valg(i, "skriftlig", "telefonisk", "møde"),
          valg(i, "Skole", "Læge", "Politi"),
          "Fagfolk",
          valg(i, "Omsorgssvigt", "Kriminalitet", "Misbrug"),
          valg(i, "Undersøgelse", "Samtale", "Ingen"),
          dag(2 + i, 5));
    }
    gem(
        mappe,
        "underretninger",
        "kommunekode;cpr;modtaget;form;underretter;gruppe;årsag;første_handling;handlingsdato");
    for (int i = 0; i < MANGE + FAA; i++) {
      linje(KOMMUNE, cpr(i), valg(i, "bfu", "afdækning", "screening"), dag(1 + i, 6));
    }
    gem(mappe, "undersøgelser", "kommunekode;cpr;type;afgørelsesdato");
    for (int i = 0; i < MANGE + FAA; i++) {
      linje(KOMMUNE, "Ankestyrelsen", valg(i, "stadfæstet", "ændret", "hjemvist"), dag(3, 3));
    }
    gem(mappe, "afgørelser", "kommunekode;instans;udfald;dato");
    for (int i = 0; i < MANGE + FAA; i++) {
      linje(KOMMUNE, 2017, "Unge", "Er du glad?", valg(i, "Ja", "Nej", "Ved ikke"), "r" + i);
    }
    gem(mappe, "survey", "kommunekode;år;gruppe;spørgsmål;svar;respondent");
    for (int aar = 2016; aar <= 2017; aar++) {
      linje(KOMMUNE, aar, "5.28.22", 1, "003", 1, "1234567,89");
      linje(KOMMUNE, aar, "5.28.20", 1, "003", 1, "7654321,12");
      linje(KOMMUNE, aar, "6.45.58", 1, "", 1, "456789,01");
    }
    gem(mappe, "posteringer", "kommunekode;år;funktion;dranst;gruppering;ejerforhold;beløb");
    for (int alder = 0; alder <= 30; alder++) {
      linje(KOMMUNE, "01-01-2016", alder, 300 + alder);
      linje(KOMMUNE, "01-01-2017", alder, 310 + alder);
    }
    gem(mappe, "befolkning", "kommunekode;dato;alder;antal");
    return Files.writeString(
        mappe.resolve("rapport.yaml"),
        """
        titel: Tvillinger
        aar: 2017
        kommuner: [510]
        opgjort_fra: 2016-01-01
        diskretion: {mindste_antal: 5}
        udgaver: [offentlig, intern]
        noegle: {miljoevariabel: AARSRAPPORT_NOEGLE}
        input:
          indsatser: indsatser.csv
          underretninger: underretninger.csv
          undersøgelser: undersøgelser.csv
          afgørelser: afgørelser.csv
          survey: survey.csv
          posteringer: posteringer.csv
          befolkning: befolkning.csv
        """);
  }

  private void linje(Object... felter) {
    linjer.add(Arrays.stream(felter).map(String::valueOf).collect(Collectors.joining(";")));
  }

  private static String dag(int dag, int maaned) {
    return "%02d-%02d-2017".formatted(dag, maaned);
  }

  private void gem(Path mappe, String navn, String hoved) throws IOException {
    linjer.add(0, hoved);
    Files.write(mappe.resolve(navn + ".csv"), linjer);
    linjer.clear();
  }

  /** Three of the one and four of the other, or four and three. */
  private String tre(int nummer, String en, String anden) {
    return nummer - MANGE < (this.anden ? 4 : 3) ? en : anden;
  }

  private String valg(int nummer, String mange, String en, String anden) {
    return nummer < MANGE ? mange : tre(nummer, en, anden);
  }

  /** A substitute number of someone born in 2009. */
  private static String cpr(int nummer) {
    return "%02d04094%03d".formatted(61 + nummer % 28, nummer);
  }
}
