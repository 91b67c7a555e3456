package dk.aarsrapport.angreb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * A small random world where nearly all that is counted of a child is the same: who is placed is so
 * all year, dear, with a case of one adviser, a pupil and asked. What one figure says of them binds
 * what another hides.
 */
final class Taetverden {
  static final List<Integer> KOMMUNER = List.of(101, 147, 153);
  private static final int AAR = 2017;
  private static final List<String> ANBRINGELSER =
      List.of("plejefamilie", "netvaerksplejefamilie", "doegninstitution", "opholdssted");
  private static final List<String> FOREBYGGENDE = List.of("raadgivning", "kontaktperson");

  private final Random terning;
  private final List<String> linjer = new ArrayList<>();

  /** A child of a municipality, placed or with preventive help. */
  private record Barn(int kommune, String cpr, boolean anbragt, int nummer) {}

  private Taetverden(long froe) {
    terning = new Random(froe);
  }

  static Path skriv(long froe, Path mappe) throws IOException {
    return new Taetverden(froe).skriv(Files.createDirectories(mappe));
  }

  private Path skriv(Path mappe) throws IOException {
    List<Barn> boern = boern();
    indsatser(boern);
    gem(mappe, "indsatser", "kommunekode;cpr;indsats;startdato;slutdato;leverandørtype");
    for (Barn barn : mest(boern)) {
      linje(barn.kommune, barn.cpr, dag(3, 2), sjaeldent() ? "" : dag(4, 2));
    }
    for (Barn barn : mest(boern)) {
      if (terning.nextInt(4) == 0) {
        linje(barn.kommune, barn.cpr, dag(25, 12), sjaeldent() ? dag(26, 12) : "");
      }
    }
    gem(mappe, "underretninger", "kommunekode;cpr;modtaget;handlingsdato");
    for (Barn barn : mest(boern)) {
      linje(barn.kommune, barn.cpr, "bfu", dag(5, 11), dag(6, 12), hold(barn));
    }
    gem(mappe, "undersøgelser", "kommunekode;cpr;type;afgørelsesdato;afsluttet;team");
    for (Barn barn : mest(boern)) {
      linje(barn.kommune, "S" + barn.cpr, barn.cpr, "R" + barn.nummer / 2, hold(barn), dag(1, 2));
    }
    gem(mappe, "sager", "kommunekode;sagsnr;cpr;rådgiver;team;startdato");
    for (Barn barn : mest(boern)) {
      linje(barn.kommune, AAR, "5.28.22", 1, "003", 1, "1234567,89", barn.cpr);
    }
    gem(mappe, "posteringer", "kommunekode;år;funktion;dranst;gruppering;ejerforhold;beløb;cpr");
    for (Barn barn : mest(boern)) {
      linje(barn.kommune, barn.cpr, "2016/17", 6, tal(4), tal(4), tal(9));
    }
    gem(mappe, "skoletrivsel", "kommunekode;cpr;skoleår;klassetrin;faglig;social;fravær");
    for (int kommune : KOMMUNER) {
      long alle = boern.stream().filter(b -> b.kommune == kommune).count();
      linje(kommune, AAR, "Unge", "inviterede", "", 40);
      for (String spoergsmaal : List.of("Er du glad?", "Er du tryg?")) {
        long svar = Math.max(1, alle - terning.nextInt(2));
        linje(kommune, AAR, "Unge", spoergsmaal, "Ja", svar);
      }
    }
    gem(mappe, "survey", "kommunekode;år;gruppe;spørgsmål;svar;antal");
    for (int kommune : KOMMUNER) {
      for (int alder = 0; alder <= 22; alder++) {
        linje(kommune, "01-01-" + AAR, alder, 100);
      }
    }
    gem(mappe, "befolkning", "kommunekode;dato;alder;antal");
    return Files.writeString(
        mappe.resolve("rapport.yaml"),
        """
        titel: Tæt
        aar: 2017
        kommuner: [101, 147, 153]
        opgjort_fra: 2016-08-01
        skaeringsdatoer: [2016-12-31, 2017-12-31]
        noegle: {miljoevariabel: AARSRAPPORT_NOEGLE}
        input:
          indsatser: indsatser.csv
          underretninger: underretninger.csv
          undersøgelser: undersøgelser.csv
          sager: sager.csv
          posteringer: posteringer.csv
          skoletrivsel: skoletrivsel.csv
          survey: survey.csv
          befolkning: befolkning.csv
        """);
  }

  private List<Barn> boern() {
    List<Barn> boern = new ArrayList<>();
    for (int kommune : KOMMUNER) {
      boolean lille = kommune == KOMMUNER.get(0);
      for (boolean anbragt : new boolean[] {true, false}) {
        int antal = lille ? 1 + terning.nextInt(4) : 5 + terning.nextInt(5);
        for (int i = 0; i < antal; i++) {
          int nummer = boern.size();
          boern.add(
              new Barn(
                  kommune, "%02d04074%03d".formatted(61 + nummer % 28, nummer), anbragt, nummer));
        }
      }
    }
    return boern;
  }

  private void indsatser(List<Barn> boern) {
    for (Barn barn : boern) {
      List<String> typer = barn.anbragt ? ANBRINGELSER : FOREBYGGENDE;
      String type = typer.get(terning.nextInt(typer.size()));
      String start = sjaeldent() ? dag(2, 7) : "01-10-2016";
      linje(barn.kommune, barn.cpr, type, start, "", terning.nextBoolean() ? "egen" : "ekstern");
      if (sjaeldent()) {
        linje(barn.kommune, barn.cpr, typer.get(0), dag(3, 8), dag(5, 8), "egen");
      }
    }
  }

  /** All but a few. */
  private List<Barn> mest(List<Barn> boern) {
    return boern.stream().filter(barn -> !sjaeldent()).toList();
  }

  private boolean sjaeldent() {
    return terning.nextInt(12) == 0;
  }

  private String tal(int hoejst) {
    return sjaeldent() ? "" : Integer.toString(1 + terning.nextInt(hoejst));
  }

  private static String hold(Barn barn) {
    return barn.nummer % 5 == 0 ? "Nord" : "Syd";
  }

  private static String dag(int dag, int maaned) {
    return "%02d-%02d-%d".formatted(dag, maaned, AAR);
  }

  private void linje(Object... felter) {
    linjer.add(Arrays.stream(felter).map(String::valueOf).collect(Collectors.joining(";")));
  }

  private void gem(Path mappe, String navn, String hoved) throws IOException {
    linjer.add(0, hoved);
    Files.write(mappe.resolve(navn + ".csv"), linjer);
    linjer.clear();
  }
}
