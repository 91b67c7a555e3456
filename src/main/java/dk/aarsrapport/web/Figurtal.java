package dk.aarsrapport.web;

import dk.aarsrapport.rapport.Diagram;
import dk.aarsrapport.rapport.Diagram.Punkt;
import dk.aarsrapport.rapport.Figur;
import dk.aarsrapport.rapport.Tabel;
import dk.aarsrapport.rapport.Trappe;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Status;
import dk.aarsrapport.resultat.Talformat;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The numbers drawn in a picture, as a table. */
final class Figurtal {
  private static final String SKJULT = "skjult";
  private static final String FORELOEBIG = "*";

  private Figurtal() {}

  static Tabel af(Figur figur) {
    if (figur instanceof Diagram diagram) {
      return diagram.form() == Diagram.Form.BJAELKE ? bjaelker(diagram) : forloeb(diagram);
    } else if (figur instanceof Trappe trappe) {
      return trappe(trappe);
    }
    throw new IllegalArgumentException("no numbers of " + figur.getClass());
  }

  /** A row for each category, as the bars lie. */
  private static Tabel bjaelker(Diagram diagram) {
    List<String> kolonner = new ArrayList<>(List.of("Kategori"));
    diagram.serier().forEach(serie -> kolonner.add(serie.navn()));
    List<Tabel.Raekke> raekker = new ArrayList<>();
    for (int p = 0; p < diagram.perioder().size(); p++) {
      int her = p;
      raekker.add(
          raekke(
              diagram.perioder().get(p),
              diagram.serier().stream().map(serie -> serie.punkter().get(her)),
              diagram.enhed()));
    }
    return tabel(diagram, kolonner, raekker);
  }

  /** A row for each series; targets under them. */
  private static Tabel forloeb(Diagram diagram) {
    List<String> kolonner = new ArrayList<>(List.of("Serie"));
    kolonner.addAll(diagram.perioder());
    List<Tabel.Raekke> raekker = new ArrayList<>();
    for (Diagram.Serie serie : diagram.serier()) {
      raekker.add(raekke(serie.navn(), serie.punkter().stream(), diagram.enhed()));
    }
    return tabel(diagram, kolonner, raekker);
  }

  private static Tabel tabel(Diagram diagram, List<String> kolonner, List<Tabel.Raekke> raekker) {
    List<String> maal = diagram.maal().stream().map(m -> m.navn() + ".").toList();
    return tabel(
        diagram,
        diagram.enhed(),
        kolonner,
        raekker,
        maal,
        diagram.serier().stream().flatMap(serie -> serie.punkter().stream()));
  }

  private static Tabel trappe(Trappe trappe) {
    List<Trappe.Trin> alle = new ArrayList<>(trappe.trin());
    alle.add(0, trappe.bund());
    List<Tabel.Raekke> raekker = new ArrayList<>();
    for (int i = alle.size() - 1; i >= 0; i--) {
      Trappe.Trin trin = alle.get(i);
      String navn = trin.nummer().isEmpty() ? trin.navn() : trin.nummer() + ": " + trin.navn();
      boolean bund = i == 0;
      boolean top = i == alle.size() - 1;
      raekker.add(
          new Tabel.Raekke(
              navn,
              List.of(
                  bund ? "" : tal(trin.antal(), Enhed.ANTAL),
                  top ? "" : tal(trin.op(), Enhed.ANTAL),
                  bund ? "" : tal(trin.ned(), Enhed.ANTAL)),
              false));
    }
    return tabel(
        trappe,
        Enhed.ANTAL,
        List.of(
            "Trin",
            "Børn den " + trappe.nu(),
            "Stod der den " + trappe.foer() + " og står nu højere",
            "Står nu lavere eller er ude af trappen"),
        raekker,
        List.of(),
        alle.stream().flatMap(trin -> Stream.of(trin.antal(), trin.op(), trin.ned())));
  }

  private static Tabel tabel(
      Figur figur,
      Enhed enhed,
      List<String> kolonner,
      List<Tabel.Raekke> raekker,
      List<String> under,
      Stream<Punkt> punkter) {
    boolean foreloebig = punkter.anyMatch(punkt -> punkt.status() == Status.UFULDSTAENDIG);
    List<String> noter = new ArrayList<>(under);
    if (foreloebig) {
      noter.add(FORELOEBIG + ": Foreløbigt tal.");
    }
    return new Tabel(figur.titel(), enhed.etiket(), kolonner, raekker, noter, "");
  }

  private static Tabel.Raekke raekke(String navn, Stream<Punkt> punkter, Enhed enhed) {
    return new Tabel.Raekke(navn, punkter.map(punkt -> tal(punkt, enhed)).toList(), false);
  }

  private static String tal(Punkt punkt, Enhed enhed) {
    if (punkt.vaerdi() == null) {
      return punkt.status() == Status.DISKRETIONERET ? SKJULT : Talformat.INGEN_VAERDI;
    }
    String maerke = punkt.status() == Status.UFULDSTAENDIG ? FORELOEBIG : "";
    return Talformat.tal(punkt.vaerdi(), enhed) + maerke;
  }
}
