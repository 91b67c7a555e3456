package dk.aarsrapport.proevedata;

import java.io.IOException;
import java.util.Random;

/** Invents what the health service counts: births by year, and pupils seen by school year. */
final class Aktiviteter {

  private Aktiviteter() {}

  static void skriv(CsvSkriver ud, int kommune, int foedsler, Random tilfaeldig)
      throws IOException {
    for (int aar = 2015; aar <= 2017; aar++) {
      int foedte = foedsler - 15 + tilfaeldig.nextInt(31);
      ud.tal(kommune).tal(aar).tekst("Fødsler").tekst("Fødsler").tal(foedte).tekst(null).slut();
      ud.tal(kommune).tal(aar).tekst("Hjemmebesøg").tekst("Barselsbesøg på 4.-5. dagen");
      ud.tal(foedte - 40 - tilfaeldig.nextInt(20)).tal(foedte).slut();
    }
    for (int aar = 2014; aar <= 2016; aar++) {
      int elever = foedsler + 20 + tilfaeldig.nextInt(25);
      int overvaegtige = elever * (10 + tilfaeldig.nextInt(4)) / 100;
      ud.tal(kommune).tekst(aar + "/" + (aar + 1) % 100).tekst("Indskolingsundersøgelser");
      ud.tekst("Overvægtige").tal(overvaegtige).tal(elever).slut();
    }
  }
}
