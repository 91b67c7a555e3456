package dk.aarsrapport.maaling;

import java.util.List;

/**
 * The work that the product's processor time is divided on. A stack belongs to the first of these,
 * from its innermost frame outwards, that knows a frame of it.
 */
enum Del {
  LAES(
      "læs: bytes til celler i rækker",
      "de.siegmar.fastcsv.",
      "dk.aarsrapport.indlaesning.Tegnsaet",
      "dk.aarsrapport.indlaesning.Linjetaeller",
      "dk.aarsrapport.indlaesning.Afgraenset",
      "dk.aarsrapport.indlaesning.Laeser.naestePost"),
  HASH(
      "hash: fingeraftryk, og snit mellem rækker",
      "dk.aarsrapport.indlaesning.Gennemsyn",
      "dk.aarsrapport.indlaesning.Snitsoeger",
      "dk.aarsrapport.indlaesning.Pakning"),
  PSEUDONYM("pseudonymer (HMAC)", "dk.aarsrapport.indlaesning.Pseudonym"),
  KONTROL("kontrol: rækker til værdier", "dk.aarsrapport.indlaesning."),
  TAEL(
      "tæl: forløb og celler",
      "dk.aarsrapport.taelling.",
      "dk.aarsrapport.forloeb.Forloeb",
      "dk.aarsrapport.spark.Boernebunke.forloeb",
      "dk.aarsrapport.spark.Delresultat"),
  UDLED("udled: celler til nøgletal", "dk.aarsrapport.noegletal.Grundlag.udled"),
  DISKRETION("diskretion: hvad der skjules", "dk.aarsrapport.diskretion."),
  DOKUMENTER(
      "dokumenter: PDF, regneark, CSV",
      "dk.aarsrapport.kommando.Rapportkoersel.skriv",
      "dk.aarsrapport.kommando.Tegnestue",
      "dk.aarsrapport.kommando.Dokumenter",
      "dk.aarsrapport.kommando.Kvalitet"),
  SHUFFLE(
      "shuffle: pak, sortér, krypter, send",
      "dk.aarsrapport.forloeb.Haendelseskode",
      "dk.aarsrapport.forloeb.Indpakning",
      "dk.aarsrapport.forloeb.Udpakning",
      "dk.aarsrapport.spark.Optaelling",
      "dk.aarsrapport.spark.Raekkeblokke",
      "dk.aarsrapport.spark.Boernebunke",
      "org.apache.spark.scheduler.ShuffleMapTask",
      "org.apache.spark.scheduler.ResultTask",
      "org.apache.spark.shuffle.",
      "org.apache.spark.network."),
  OPSTART("opstart, og hvad ingen anden del kender");

  private final String navn;

  @SuppressWarnings("ImmutableEnumChecker") // a list of List.of never changes
  private final List<String> kender;

  Del(String navn, String... kender) {
    this.navn = navn;
    this.kender = List.of(kender);
  }

  String navn() {
    return navn;
  }

  /** True for what happens on the way from files to figures. */
  boolean foerTal() {
    return this != DISKRETION && this != DOKUMENTER && this != OPSTART;
  }

  /** How the frames begin that it is known by. */
  List<String> kender() {
    return kender;
  }

  /**
   * The part that a stack belongs to.
   *
   * @param rammer class and method of each frame, with dots, the innermost first
   */
  static Del af(List<String> rammer) {
    for (String ramme : rammer) {
      for (Del del : values()) {
        if (del.kender.stream().anyMatch(ramme::startsWith)) {
          return del;
        }
      }
    }
    return OPSTART;
  }
}
