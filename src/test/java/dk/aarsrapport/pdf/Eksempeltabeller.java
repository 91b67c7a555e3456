package dk.aarsrapport.pdf;

import static dk.aarsrapport.pdf.Eksempeldele.DATOER;
import static dk.aarsrapport.pdf.Eksempeldele.KILDE;
import static dk.aarsrapport.pdf.Eksempeldele.raekke;

import dk.aarsrapport.rapport.Tabel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The tables of the example report: many columns, many rows, too wide for a standing page. */
final class Eksempeltabeller {
  private Eksempeltabeller() {}

  static Tabel talTabel(String titel, String enhed) {
    List<String> kolonner = new ArrayList<>(List.of("Kommune"));
    kolonner.addAll(DATOER);
    return new Tabel(
        titel,
        enhed,
        kolonner,
        List.of(
            raekke(
                "Haderslev",
                "11,4",
                "11,6",
                "11,2",
                "11,0",
                "10,9",
                "10,8",
                "10,4",
                "10,1",
                "10,2"),
            raekke("Herning", "7,7", "7,6", "7,4", "7,3", "7,2", "7,1", "7,0", "6,9", "6,8"),
            raekke(
                "Partnerskabskommunerne",
                "9,1",
                "9,0",
                "8,9",
                "8,8",
                "8,7",
                "8,6",
                "8,5",
                "8,4",
                "8,4"),
            new Tabel.Raekke(
                "Alle kommuner i materialet",
                List.of("9,0", "8,9", "8,8", "8,8", "8,7", "8,5", "8,5", "8,5", "8,3"),
                true)),
        List.of("Befolkningen er den 1. januar i det år, skæringsdatoen ligger i."),
        KILDE);
  }

  static Tabel bred() {
    List<String> kolonner = new ArrayList<>(List.of("Funktion"));
    List<String> celler = new ArrayList<>();
    for (int aar = 2006; aar <= 2017; aar++) {
      kolonner.add(Integer.toString(aar));
      celler.add("121.711." + (aar - 1700));
    }
    return new Tabel(
        "Udgifter pr. funktion i tolv år",
        "kr.",
        kolonner,
        List.of(
            new Tabel.Raekke("5.28.20 Opholdssteder m.v. for børn og unge", celler, false),
            new Tabel.Raekke("I alt", celler, true)),
        List.of("Tabellen står på en liggende side, fordi den er bred."),
        KILDE);
  }

  static Tabel lang() {
    List<Tabel.Raekke> raekker = new ArrayList<>();
    IntStream.rangeClosed(1, 75)
        .forEach(
            i ->
                raekker.add(
                    raekke(
                        i % 9 == 0
                            ? "Indsats nummer " + i + " med et navn, der er for langt til linjen"
                            : "Indsats nummer " + i,
                        Integer.toString(i),
                        Integer.toString(i * 3),
                        i * 7 > 999 ? "1." + (i * 7 - 1000) : Integer.toString(i * 7))));
    raekker.add(new Tabel.Raekke("I alt", List.of("2.850", "8.550", "19.950"), true));
    return new Tabel(
        "Børn efter indsats i året",
        "antal",
        List.of("Indsats", "2015", "2016", "2017"),
        raekker,
        List.of("Et barn tæller én gang pr. indsats."),
        KILDE);
  }
}
