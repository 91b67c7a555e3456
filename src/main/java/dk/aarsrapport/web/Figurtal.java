package dk.aarsrapport.web;

import dk.aarsrapport.rapport.Diagram;
import dk.aarsrapport.rapport.Diagram.Punkt;
import dk.aarsrapport.rapport.Figur;
import dk.aarsrapport.rapport.Tabel;
import dk.aarsrapport.rapport.Trappe;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Status;
import dk.aarsrapport.resultat.Talformat;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** The numbers drawn in a picture, as a table. */
final class Figurtal {
  private static final String FORELOEBIG = "*";

  private final String titel;
  private final Enhed enhed;
  private final List<Punkt> punkter;
  private final boolean iTusinder;

  private Figurtal(String titel, Enhed enhed, Stream<Punkt> punkter) {
    this.titel = titel;
    this.enhed = enhed;
    this.punkter = punkter.toList();
    iTusinder =
        enhed == Enhed.KR
            && Talformat.iTusinder(
                this.punkter.stream().map(Punkt::vaerdi).filter(Objects::nonNull));
  }

  static Tabel af(Figur figur) {
    if (figur instanceof Diagram diagram) {
      Figurtal tal =
          new Figurtal(
              diagram.titel(),
              diagram.enhed(),
              diagram.serier().stream().flatMap(serie -> serie.punkter().stream()));
      return diagram.form().liggende() ? tal.bjaelker(diagram) : tal.forloeb(diagram);
    } else if (figur instanceof Trappe trappe) {
      return trappe(trappe);
    }
    throw new IllegalArgumentException("no numbers of " + figur.getClass());
  }

  /** A row for each category, as the bars lie. */
  private Tabel bjaelker(Diagram diagram) {
    List<String> kolonner = new ArrayList<>(List.of("Kategori"));
    diagram.serier().forEach(serie -> kolonner.add(serie.navn()));
    List<Tabel.Raekke> raekker = new ArrayList<>();
    for (int p = 0; p < diagram.perioder().size(); p++) {
      int her = p;
      raekker.add(
          raekke(
              diagram.perioder().get(p),
              diagram.serier().stream().map(serie -> serie.punkter().get(her))));
    }
    return tabel(kolonner, raekker, List.of());
  }

  /** A row for each series; targets under them. */
  private Tabel forloeb(Diagram diagram) {
    List<String> kolonner = new ArrayList<>(List.of("Serie"));
    kolonner.addAll(diagram.perioder());
    List<Tabel.Raekke> raekker = new ArrayList<>();
    diagram.serier().forEach(s -> raekker.add(raekke(s.navn(), s.punkter().stream())));
    if (!diagram.udsving().isEmpty()) {
      raekker.add(udsving(diagram, "fra", Diagram.Udsving::lavest));
      raekker.add(udsving(diagram, "til", Diagram.Udsving::hoejest));
    }
    return tabel(
        kolonner, raekker, diagram.maal().stream().map(maal -> maal.navn() + ".").toList());
  }

  /** One edge of the band that chance may fill. */
  private Tabel.Raekke udsving(
      Diagram diagram, String hvilken, Function<Diagram.Udsving, BigDecimal> kant) {
    Punkt[] kanter = new Punkt[diagram.perioder().size()];
    Arrays.fill(kanter, new Punkt(null, Status.IKKE_BEREGNET));
    diagram.udsving().forEach(u -> kanter[u.til()] = new Punkt(kant.apply(u), Status.OK));
    return raekke("Tilfældige udsving, " + hvilken, Stream.of(kanter));
  }

  /** A row for each step, from the highest; nobody is counted below the stairs. */
  private static Tabel trappe(Trappe trappe) {
    List<Trappe.Trin> alle = new ArrayList<>(trappe.trin());
    alle.add(0, trappe.bund());
    Figurtal tal =
        new Figurtal(
            trappe.titel(),
            Enhed.ANTAL,
            alle.stream().flatMap(trin -> Stream.of(trin.antal(), trin.op(), trin.ned())));
    List<Tabel.Raekke> raekker = new ArrayList<>();
    for (int i = alle.size() - 1; i >= 0; i--) {
      Trappe.Trin trin = alle.get(i);
      String navn = trin.nummer().isEmpty() ? trin.navn() : trin.nummer() + ": " + trin.navn();
      List<String> celler =
          List.of(
              i == 0 ? "" : tal.celle(trin.antal()),
              i == alle.size() - 1 ? "" : tal.celle(trin.op()),
              i == 0 ? "" : tal.celle(trin.ned()));
      raekker.add(new Tabel.Raekke(navn, celler, false));
    }
    return tal.tabel(
        List.of(
            "Trin",
            "Børn den " + trappe.nu(),
            "Stod der den " + trappe.foer() + " og står nu højere",
            "Stod der og står nu lavere eller er ude af trappen"),
        raekker,
        List.of());
  }

  private Tabel tabel(List<String> kolonner, List<Tabel.Raekke> raekker, List<String> under) {
    List<String> noter = new ArrayList<>(under);
    if (punkter.stream().anyMatch(punkt -> punkt.status() == Status.UFULDSTAENDIG)) {
      noter.add(FORELOEBIG + ": Ufuldstændigt tal.");
    }
    String skrevet = iTusinder ? Talformat.tusinder() : enhed.etiket();
    return new Tabel(titel, skrevet, kolonner, raekker, noter, "");
  }

  private Tabel.Raekke raekke(String navn, Stream<Punkt> iRaekken) {
    return new Tabel.Raekke(navn, iRaekken.map(this::celle).toList(), false);
  }

  private String celle(Punkt punkt) {
    if (punkt.vaerdi() == null) {
      return punkt.status() == Status.DISKRETIONERET ? Talformat.SKJULT : Talformat.INGEN_VAERDI;
    }
    String maerke = punkt.status() == Status.UFULDSTAENDIG ? FORELOEBIG : "";
    return (iTusinder ? Talformat.tusinder(punkt.vaerdi()) : punkt.tal(enhed)) + maerke;
  }
}
