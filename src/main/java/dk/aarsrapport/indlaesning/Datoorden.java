package dk.aarsrapport.indlaesning;

/** Which way a file writes days whose years have two digits. */
enum Datoorden {
  /** Nothing in the file tells: read as day, month and year. */
  UAFGJORT("dag-måned-år"),
  DAG_FOERST("dag-måned-år"),
  AAR_FOERST("år-måned-dag");

  private final String navn;

  Datoorden(String navn) {
    this.navn = navn;
  }

  /** In words. */
  String navn() {
    return navn;
  }
}
