package dk.aarsrapport.regneark;

import java.util.Objects;

/** The last column of a figure's sheet in the internal edition: what {@code forklar} takes. */
final class Noeglekolonne {
  /** What is said of it under the table. */
  static final String NOTE =
      "Nøglen er den til rækkens sidste tal: forklar --raekke 'NØGLEN' viser børnene og rækkerne"
          + " bag det. Skift perioden i nøglen for at se et andet; alle tals nøgler står på arket"
          + " Data.";

  private static final String NAVN = "Nøgle til forklar";
  private static final int BREDEST = 80;

  private Noeglekolonne() {}

  /** Writes the key of each row's last number. */
  static void skriv(
      Arkskriver ark, Tabelraekker tabel, Opstilling opstilling, int hoved, int kolonne) {
    int nummer = hoved;
    int bredde = NAVN.length();
    for (Opstilling.Linje linje : opstilling.linjer()) {
      Cellestil stil = linje.hoved() ? Cellestil.NOTE.medFyld(Cellestil.LYS) : Cellestil.NOTE;
      String noegle =
          linje.celler().stream()
              .filter(Objects::nonNull)
              .reduce((tidligere, senere) -> senere)
              .map(celle -> celle.noegle().samlet())
              .orElse("");
      bredde = Math.max(bredde, noegle.length());
      tabel.tekst(++nummer, kolonne, noegle, stil.medBund().medIndryk());
    }
    ark.tekst(hoved, kolonne, NAVN, Cellestil.HOVED.medIndryk());
    ark.bredde(kolonne, Math.min(BREDEST, bredde + 3));
  }
}
