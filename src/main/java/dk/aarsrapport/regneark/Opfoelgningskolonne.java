package dk.aarsrapport.regneark;

import java.util.ArrayList;
import java.util.List;

/** The columns of the follow-up, from the level's name to the remark. */
enum Opfoelgningskolonne {
  NIVEAU("Niveau", 46),
  OPRINDELIGT("Oprindeligt budget", 14),
  KORRIGERET("Korrigeret budget", 14),
  FORBRUG("Forbrug", 14),
  FORBRUGSPCT("Forbrug i pct.", 13),
  REST("Rest", 14),
  SAMME_DAG("Samme dag sidste år", 14),
  SIDSTE_AAR("Hele sidste år", 14),
  DISPONERET("Disponeret resten af året", 14),
  BEREGNET("Beregnet forventet", 14),
  METODE("Metode", 32),
  EGET_SKOEN("Eget skøn", 14),
  FORVENTET("Forventet i året", 14),
  AFVIGELSE("Forventet afvigelse", 14),
  AFVIGELSESPCT("Afvigelse i pct.", 13),
  TENDENS("Tendens", 22),
  SIDST("Forventet ved sidste opfølgning", 14),
  AENDRING("Ændring siden", 14),
  BEMAERKNING("Bemærkning", 40),
  STI("Konto i hierarkiet", 30);

  private final String navn;
  private final int bredde;

  Opfoelgningskolonne(String navn, int bredde) {
    this.navn = navn;
    this.bredde = bredde;
  }

  String navn() {
    return navn;
  }

  int bredde() {
    return bredde;
  }

  /** True for a column of words. */
  boolean ord() {
    return this == NIVEAU
        || this == METODE
        || this == TENDENS
        || this == BEMAERKNING
        || this == STI;
  }

  /**
   * Those that a sheet has.
   *
   * @param egne true where the controller's own forecast has a place
   * @param sammeDag true where the year is under way and last year's postings have days
   * @param sidst true where there is a last follow-up
   */
  static List<Opfoelgningskolonne> vises(boolean egne, boolean sammeDag, boolean sidst) {
    List<Opfoelgningskolonne> vises = new ArrayList<>(List.of(values()));
    if (!egne) {
      vises.removeAll(List.of(BEREGNET, METODE, EGET_SKOEN, SIDSTE_AAR, BEMAERKNING, STI));
    }
    if (!egne || !sammeDag) {
      vises.remove(SAMME_DAG);
    }
    if (!sidst) {
      vises.removeAll(List.of(SIDST, AENDRING));
    }
    return vises;
  }
}
