package dk.aarsrapport.indlaesning;

import java.time.LocalDate;

/** Which way a file writes its days, where they may be read in more ways than one. */
enum Datoorden {
  /** Nothing in the file tells: read as day, month and year. */
  UAFGJORT("dag-måned-år"),
  DAG_FOERST("dag-måned-år"),
  AAR_FOERST("år-måned-dag"),
  /** The run file says so, of years of four digits too. */
  MAANED_FOERST("måned-dag-år");

  private final String navn;

  Datoorden(String navn) {
    this.navn = navn;
  }

  /** In words. */
  String navn() {
    return navn;
  }

  /** The date that a cell says, or null when it says none. */
  LocalDate laes(String tekst) {
    return this == MAANED_FOERST ? Datoformat.laesMaanedFoerst(tekst) : Datoformat.laes(tekst);
  }
}
