package dk.aarsrapport.proevedata;

import static dk.aarsrapport.proevedata.Maalepunkter.FRA;
import static dk.aarsrapport.proevedata.Maalepunkter.TIL;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** Invents decisions in complaints; most of them uphold the municipality's. */
final class Klager {

  private static final List<String> INSTANSER =
      List.of("Ankestyrelsen", "Ankestyrelsen", "Ankestyrelsen", "Byretten");
  private static final List<String> UDFALD =
      List.of("Stadfæstet", "Stadfæstet", "Stadfæstet", "Ændret", "Hjemvist");

  private Klager() {}

  static void skriv(CsvSkriver ud, int kommune, int antal, Random tilfaeldig) throws IOException {
    List<LocalDate> dage =
        tilfaeldig
            .longs(antal, FRA.toEpochDay(), TIL.toEpochDay() + 1)
            .sorted()
            .mapToObj(LocalDate::ofEpochDay)
            .toList();
    for (LocalDate dag : dage) {
      ud.tal(kommune)
          .tekst(INSTANSER.get(tilfaeldig.nextInt(INSTANSER.size())))
          .tekst(UDFALD.get(tilfaeldig.nextInt(UDFALD.size())))
          .dato(dag)
          .slut();
    }
  }
}
