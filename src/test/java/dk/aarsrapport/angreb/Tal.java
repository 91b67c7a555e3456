package dk.aarsrapport.angreb;

/**
 * A number of a row: its count, {@code t} (the value of a count, else the numerator), or {@code n},
 * the denominator.
 */
record Tal(
    char del,
    String noegletal,
    String omraade,
    String periode,
    String kategori,
    String underkategori) {

  static Tal af(char del, Raekke r) {
    return new Tal(del, r.noegletal(), r.omraade(), r.periode(), r.kategori(), r.underkategori());
  }

  Tal i(String andet) {
    return new Tal(del, noegletal, andet, periode, kategori, underkategori);
  }

  String sted() {
    return String.join("|", noegletal, omraade, periode);
  }

  String noegle() {
    return String.join("|", noegletal, omraade, periode, kategori, underkategori);
  }

  @Override
  public String toString() {
    return del + ":" + noegle();
  }
}
