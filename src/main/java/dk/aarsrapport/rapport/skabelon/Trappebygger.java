package dk.aarsrapport.rapport.skabelon;

import dk.aarsrapport.rapport.Blok;
import dk.aarsrapport.rapport.Diagram.Punkt;
import dk.aarsrapport.rapport.Tabel;
import dk.aarsrapport.rapport.Trappe;
import dk.aarsrapport.rapport.Trappe.Trin;
import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Noegle;
import dk.aarsrapport.resultat.Resultat;
import dk.aarsrapport.resultat.Status;
import dk.aarsrapport.resultat.Talformat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Builds the staircase of the last date that has any number of it. */
final class Trappebygger {
  /** The only figure whose categories are steps and ways between them. */
  static final String NOEGLETAL = "indsatstrappen";

  private static final String BUND = "0";
  private static final List<String> TRIN = List.of("2", "3", "4", "5", "6");
  private static final String PILE = "En pil er så bred, som der er børn bag den.";
  private static final String INGEN_PILE =
      "Der er ingen pile: hvor mange der er rykket op eller ned på et år, kan ikke vises.";
  private static final Punkt TOMT = new Punkt(null, Status.IKKE_BEREGNET);

  private final Opslag opslag;
  private final Definition definition;
  private final List<Resultat> alle;

  /** Looks values up here. */
  Trappebygger(Opslag opslag) {
    this.opslag = opslag;
    definition = opslag.definition(NOEGLETAL);
    alle = opslag.alle(NOEGLETAL, opslag.hoved());
  }

  /** The date to draw; empty when no date has a number. */
  Optional<LocalDate> dato() {
    return alle.stream()
        .filter(resultat -> resultat.status().harVaerdi())
        .map(resultat -> LocalDate.parse(resultat.noegle().periode()))
        .reduce((foerste, sidste) -> sidste);
  }

  /** Why there is none. */
  String grund() {
    return new Tidsserie(alle).grund();
  }

  /** The figure. */
  Definition definition() {
    return definition;
  }

  /** The staircase under this title, or its table. */
  Blok byg(LocalDate dato, String titel, List<String> noter) {
    Trin bund = trin(BUND, dato);
    List<Trin> trin = TRIN.stream().map(kode -> trin(kode, dato)).toList();
    String foer = dato.minusYears(1).toString();
    List<String> alleNoter = new ArrayList<>(noter);
    alleNoter.addAll(Bundtekst.omfangsnoter(definition, List.of(Enhed.ANTAL), opslag.udgivelse()));
    alleNoter.addAll(
        Bundtekst.brudnoter(
            opslag,
            NOEGLETAL,
            alle.stream().map(r -> r.noegle().kategori()).distinct().toList(),
            List.of(foer, dato.toString()),
            List.of()));
    List<Trin> medBund = Stream.concat(Stream.of(bund), trin.stream()).toList();
    if (medBund.stream()
        .flatMap(t -> Stream.of(t.antal(), t.op(), t.ned()))
        .anyMatch(punkt -> punkt.status() == Status.DISKRETIONERET)) {
      alleNoter.add("Nogle tal er skjult af hensyn til børnene.");
    }
    boolean harPile =
        medBund.stream()
            .flatMap(t -> Stream.of(t.op(), t.ned()))
            .anyMatch(punkt -> punkt.vaerdi() != null);
    List<String> medPile = new ArrayList<>(List.of(harPile ? PILE : INGEN_PILE));
    medPile.addAll(alleNoter);
    Trappe trappe =
        new Trappe(
            titel,
            Talformat.dato(dato),
            Talformat.dato(dato.minusYears(1)),
            bund,
            trin,
            alternativ(dato, bund, trin),
            medPile,
            Bundtekst.kilde(definition, opslag.udgivelse()));
    return Skjultfigur.eller(trappe, () -> tabel(trappe, alleNoter));
  }

  /** The same numbers, the highest step first; where there can be none stands nothing. */
  private static Tabel tabel(Trappe trappe, List<String> trappens) {
    List<Tabel.Raekke> raekker = new ArrayList<>();
    for (int i = trappe.trin().size() - 1; i >= 0; i--) {
      Trin trin = trappe.trin().get(i);
      boolean oeverst = i == trappe.trin().size() - 1;
      raekker.add(
          new Tabel.Raekke(
              trin.nummer().isEmpty() ? trin.navn() : trin.nummer() + ": " + trin.navn(),
              List.of(
                  celle(trin.antal()),
                  oeverst ? Talformat.INGEN_VAERDI : celle(trin.op()),
                  celle(trin.ned())),
              false));
    }
    raekker.add(
        new Tabel.Raekke(
            trappe.bund().navn(),
            List.of(Talformat.INGEN_VAERDI, celle(trappe.bund().op()), Talformat.INGEN_VAERDI),
            false));
    List<String> noter = new ArrayList<>(trappens);
    noter.add(Talformat.INGEN_VAERDI + ": Her er der ikke noget tal.");
    return new Tabel(
        trappe.titel(),
        Enhed.ANTAL.etiket(),
        List.of(
            "Trin",
            "Børn " + trappe.nu(),
            "Rykket op herfra siden " + trappe.foer(),
            "Rykket ned herfra eller ude siden " + trappe.foer()),
        raekker,
        noter,
        trappe.kilde());
  }

  private static String celle(Punkt punkt) {
    if (punkt.vaerdi() != null) {
      return punkt.tal(Enhed.ANTAL);
    }
    return punkt.status() == Status.DISKRETIONERET ? Talformat.SKJULT : Talformat.INGEN_VAERDI;
  }

  private Trin trin(String kode, LocalDate dato) {
    String etiket = definition.etiket(kode);
    int kolon = etiket.indexOf(": ");
    String nummer = kolon < 0 ? "" : etiket.substring(0, kolon);
    String navn = kolon < 0 ? etiket : Dansk.stort(etiket.substring(kolon + 2));
    return new Trin(
        nummer, navn, punkt(kode, "nu", dato), punkt(kode, "op", dato), punkt(kode, "ned", dato));
  }

  private Punkt punkt(String trin, String vej, LocalDate dato) {
    Noegle noegle = new Noegle(NOEGLETAL, opslag.hoved(), dato.toString(), trin, vej);
    return alle.stream()
        .filter(resultat -> resultat.noegle().equals(noegle))
        .map(resultat -> new Punkt(resultat.vaerdi(), resultat.status()))
        .findFirst()
        .orElse(TOMT);
  }

  private static String alternativ(LocalDate dato, Trin bund, List<Trin> trin) {
    List<Trin> fraAlle = new ArrayList<>(List.of(bund));
    fraAlle.addAll(trin);
    int oeverst = fraAlle.size() - 1;
    return "Trappe. Børn på hvert trin "
        + Periode.iSaetning(dato.toString())
        + ": "
        + tal(trin, Trin::antal)
        + ". Rykket op siden "
        + Periode.iSaetning(dato.minusYears(1).toString())
        + ": "
        + tal(fraAlle.subList(0, oeverst), Trin::op)
        + ". Rykket ned eller ude af trappen: "
        + tal(trin, Trin::ned)
        + ".";
  }

  private static String tal(List<Trin> trin, Function<Trin, Punkt> felt) {
    return trin.stream()
        .map(
            t -> {
              Punkt punkt = felt.apply(t);
              String ord =
                  punkt.vaerdi() == null
                      ? Alternativtekst.uden(punkt)
                      : Talformat.tal(punkt.vaerdi(), Enhed.ANTAL);
              String hvor =
                  t.nummer().isEmpty() ? t.navn() : t.nummer() + " " + Dansk.lille(t.navn());
              return hvor + " " + ord;
            })
        .collect(java.util.stream.Collectors.joining("; "));
  }
}
