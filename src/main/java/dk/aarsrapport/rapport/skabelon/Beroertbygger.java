package dk.aarsrapport.rapport.skabelon;

import dk.aarsrapport.rapport.Beroert;
import dk.aarsrapport.rapport.Tabel;
import dk.aarsrapport.rapport.Udgivelse;
import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Talformat;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The table of figures that rejected rows may belong to, and how far each could move: in the
 * owner's edition alone, for the report's own area.
 */
final class Beroertbygger {
  private Beroertbygger() {}

  /** One row a figure, with the period that could move most; empty where nothing was rejected. */
  static Optional<Tabel> tabel(Udgivelse udgivelse) {
    if (!udgivelse.udgave().fortrolig()) {
      return Optional.empty();
    }
    Map<String, List<Beroert>> efterFigur = new LinkedHashMap<>();
    for (Definition definition : udgivelse.definitioner()) {
      for (Beroert en : udgivelse.data().beroerte()) {
        if (en.noegletal().equals(definition.id())
            && en.omraade().equals(udgivelse.omraade().id())) {
          efterFigur.computeIfAbsent(definition.titel(), titel -> new ArrayList<>()).add(en);
        }
      }
    }
    if (efterFigur.isEmpty()) {
      return Optional.empty();
    }
    List<Tabel.Raekke> raekker = new ArrayList<>();
    efterFigur.forEach((titel, perioder) -> raekker.add(raekke(titel, perioder)));
    return Optional.of(
        new Tabel(
            "Nøgletal, som afviste rækker kan høre til",
            "",
            List.of("Nøgletal", "Perioder", "Mest berørt", "Afviste rækker", "Tal", "Højst"),
            raekker,
            List.of(
                "Mest berørt: den periode, som flest afviste rækker kan høre til. Højst: tallet,"
                    + " hvis de alle hørte til; – hvor tallet ikke er et antal af hændelser.",
                "En afvist række kan høre til flere nøgletal og perioder, eller til ingen."),
            "Kilde: optælling ved indlæsning af udtrækkene; alle perioder og områder står i"
                + " datakvalitet.xlsx, arket Berørte tal."));
  }

  private static Tabel.Raekke raekke(String titel, List<Beroert> perioder) {
    Beroert mest =
        perioder.stream()
            .max(Comparator.comparingLong(Beroert::raekker).thenComparing(Beroert::periode))
            .orElseThrow();
    return new Tabel.Raekke(
        titel,
        List.of(
            Integer.toString(perioder.size()),
            Talformat.periode(mest.periode()),
            Talformat.tal(BigDecimal.valueOf(mest.raekker()), 0),
            tal(mest.vaerdi()),
            tal(mest.hoejst())),
        false);
  }

  private static String tal(Optional<BigDecimal> tal) {
    return tal.map(et -> Talformat.tal(et, 0)).orElse(Talformat.INGEN_VAERDI);
  }
}
