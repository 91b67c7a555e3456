package dk.aarsrapport.rapport.skabelon;

/**
 * What a template points at: {@code anbragte}, {@code anbringelsesformer/institution} or {@code
 * udgifter/i-alt/netto}.
 *
 * @param noegletal the figure's id
 * @param kategori empty where the figure has one value
 * @param underkategori empty where the category is not divided
 */
record Sti(String noegletal, String kategori, String underkategori) {
  /** Reads the path as written in a template. */
  static Sti laes(String tekst, Sted sted) {
    String[] dele = tekst.strip().split("/", -1);
    if (dele.length > 3 || dele[0].isBlank()) {
      throw sted.fejl(
          "«"
              + tekst
              + "» er ikke et nøgletal; skriv nøgletal, nøgletal/kategori eller"
              + " nøgletal/kategori/underkategori");
    }
    return new Sti(
        dele[0].strip(),
        dele.length > 1 ? dele[1].strip() : "",
        dele.length > 2 ? dele[2].strip() : "");
  }

  /** The whole figure. */
  static Sti helt(String noegletal) {
    return new Sti(noegletal, "", "");
  }
}
