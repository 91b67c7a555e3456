package dk.aarsrapport.rapport.skabelon;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The functions of the template language. */
enum Funktion {
  TAL("tal", true, 0),
  PCT("pct", true, 0),
  VAERDI("vaerdi", true, 0),
  BELOEB("beloeb", true, 0),
  ANTAL("antal", true, 2),
  TAELLER("taeller", true, 0),
  NAEVNER("naevner", true, 0),
  PERIODE("periode", true, 0),
  STORT_PERIODE("Periode", true, 0),
  UDVIKLING("udvikling", true, 0),
  AENDRING("aendring", true, 0),
  SIDEN_SIDST("siden_sidst", true, 0),
  SAMMENLIGNING("sammenligning", true, 0),
  I_KOMMUNERNE("i_kommunerne", true, 0),
  HOEJERE_LAVERE("hoejere_lavere", true, 0),
  ANTAL_OG_PRIS("antal_og_pris", true, 0),
  BUDGETTET("budgettet", true, 0),
  AFVIGER_MEST("afviger_mest", true, 0),
  STOERSTE("stoerste", true, 0),
  STOERSTE_TAL("stoerste_tal", true, 0),
  FORANDRING("forandring", true, 0),
  SPAEND("spaend", true, 0),
  FORSKEL_TIL("forskel_til", true, 0),
  FORSKEL_MELLEM("forskel_mellem", true, 2),
  ANDEL_AF("andel_af", true, 1),
  FLYTTET_MEST("flyttet_mest", true, 0),
  FLEST_OG_FAERREST("flest_og_faerrest", true, 0),
  MAALET("maalet", true, 0),
  HAR_VAERDI("har_vaerdi", true, 0),
  NAVN_PAA("navn_paa", true, 0),
  GRUPPER("grupper", false, 0),
  KOMMUNER("kommuner", false, 0),
  KUN_MAALGRUPPER("kun_maalgrupper", false, 0),
  LOV("lov", false, 1);

  private final String navn;
  private final boolean omNoegletal;
  private final int tekster;

  Funktion(String navn, boolean omNoegletal, int tekster) {
    this.navn = navn;
    this.omNoegletal = omNoegletal;
    this.tekster = tekster;
  }

  /** The name in templates. */
  String navn() {
    return navn;
  }

  /** True when the first argument is a figure. */
  boolean omNoegletal() {
    return omNoegletal;
  }

  /** How many texts stand between the figure and the choices, or alone where there is no figure. */
  int tekster() {
    return tekster;
  }

  /** The function with this name. */
  static Optional<Funktion> med(String navn) {
    return Arrays.stream(values()).filter(funktion -> funktion.navn.equals(navn)).findFirst();
  }

  /** All names. */
  static List<String> navne() {
    return Arrays.stream(values()).map(Funktion::navn).toList();
  }
}
