package dk.aarsrapport.rapport.skabelon;

import dk.aarsrapport.rapport.Diagram;
import dk.aarsrapport.rapport.Tabel;
import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Resultat;
import dk.aarsrapport.resultat.Talformat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Builds a table or a chart of a monthly figure: its months, the year before and this year. */
final class Maanedsbygger {
  static final int HOEJST_PERIODER = 24;

  private static final int MAANED = 7;
  private static final int AAR = 4;
  private static final int FLEST_AAR = 2;
  private static final int AARETS_MAANEDER = 12;

  private final Opslag opslag;
  private final Direktiv direktiv;
  private final Visning udsnit;
  private final Definition definition;

  /** Builds what the block asks for. */
  Maanedsbygger(Opslag opslag, Direktiv direktiv, Visning udsnit) {
    this.opslag = opslag;
    this.direktiv = direktiv;
    this.udsnit = udsnit;
    this.definition = udsnit.definition();
  }

  /** The table under this title, with these further notes. */
  Tabel tabel(String titel, List<String> noter) {
    List<String> aar = aarene();
    Celleskriver celler = new Celleskriver(opslag, alle(aar));
    List<Tabel.Raekke> raekker =
        maaneder()
            .map(
                m ->
                    new Tabel.Raekke(
                        navn(aar.get(0), m),
                        aar.stream()
                            .map(a -> celler.vaerdi(celle(a, m), direktiv.heltal("decimaler", -1)))
                            .toList(),
                        false))
            .toList();
    List<String> kolonner = new ArrayList<>(List.of(direktiv.raa("forspalte").orElse("Måned")));
    kolonner.addAll(aar);
    List<String> alleNoter = new ArrayList<>(noter);
    alleNoter.addAll(celler.noter());
    alleNoter.addAll(Bundtekst.omfangsnoter(definition, udsnit.enheder(), opslag.udgivelse()));
    return new Tabel(
        titel,
        celler.enhed(udsnit.enheder().iterator().next()),
        kolonner,
        raekker,
        alleNoter,
        Bundtekst.kilde(definition, opslag.udgivelse()));
  }

  /** The same as a chart, a line for each year. */
  Diagram diagram(String titel, List<String> noter) {
    List<String> aar = aarene();
    Enhed enhed = udsnit.enheder().iterator().next();
    Talnoter talnoter = new Talnoter(opslag);
    List<String> navne = maaneder().map(m -> navn(aar.get(0), m)).toList();
    List<String> maerkede =
        maaneder()
            .map(
                m ->
                    navne.get(m - 1)
                        + talnoter.maerke(
                            aar.stream()
                                .flatMap(a -> celle(a, m).stream())
                                .map(Resultat::noegle)
                                .toList()))
            .toList();
    List<Diagram.Serie> serier = new ArrayList<>();
    for (int i = aar.size() - 1; i >= 0; i--) {
      String a = aar.get(i);
      serier.add(
          new Diagram.Serie(
              a,
              i == aar.size() - 1 ? Diagram.Rolle.HOVED : Diagram.Rolle.SAMMENLIGNING,
              maaneder().map(m -> Diagrambygger.punkt(celle(a, m))).toList()));
    }
    List<String> alleNoter = new ArrayList<>(noter);
    alleNoter.addAll(Diagrambygger.statusnoter(Diagram.Form.LINJE, definition, medTal(aar)));
    if (opslag.udgivelse().opfoelgning()) {
      alleNoter.add(
          "Tallene går til og med " + Talformat.dato(opslag.udgivelse().opgoerelse().til()) + ".");
    }
    alleNoter.addAll(Bundtekst.omfangsnoter(definition, List.of(enhed), opslag.udgivelse()));
    alleNoter.addAll(talnoter.ord(true));
    return new Diagram(
        titel,
        Diagram.Form.LINJE,
        enhed,
        maerkede,
        serier,
        List.of(),
        List.of(),
        Alternativtekst.af(Diagram.Form.LINJE, enhed, navne, serier),
        alleNoter,
        Bundtekst.kilde(definition, opslag.udgivelse()));
  }

  /** The months that are counted, or that there is a reason for not counting. */
  private List<Diagram.Serie> medTal(List<String> aar) {
    return aar.stream()
        .map(
            a ->
                new Diagram.Serie(
                    a,
                    Diagram.Rolle.DEL,
                    maaneder().flatMap(m -> celle(a, m).stream()).map(Diagram.Punkt::af).toList()))
        .toList();
  }

  /** The last year with months, and the year before. */
  private List<String> aarene() {
    List<String> maaneder =
        udsnit.perioder().stream()
            .filter(p -> p.length() == MAANED && p.charAt(AAR) == '-')
            .toList();
    if (maaneder.isEmpty() || udsnit.dele().size() != 1) {
      throw direktiv
          .sted()
          .fejl(
              "opstilling: maaneder er til ét tal for hver måned, f.eks. underretninger-pr-maaned;"
                  + " vælg ellers med kategorier");
    }
    List<String> aar = maaneder.stream().map(m -> m.substring(0, AAR)).distinct().toList();
    return aar.subList(Math.max(0, aar.size() - FLEST_AAR), aar.size());
  }

  private List<Resultat> alle(List<String> aar) {
    return maaneder().flatMap(m -> aar.stream().flatMap(a -> celle(a, m).stream())).toList();
  }

  private static Stream<Integer> maaneder() {
    return IntStream.rangeClosed(1, AARETS_MAANEDER).boxed();
  }

  private Optional<Resultat> celle(String aar, int maaned) {
    String periode = "%s-%02d".formatted(aar, maaned);
    return udsnit.perioder().contains(periode)
        ? udsnit.celle(opslag.hoved(), periode, udsnit.dele().get(0))
        : Optional.empty();
  }

  /** The month without its year. */
  private static String navn(String aar, int maaned) {
    return Dansk.stort(Talformat.periode("%s-%02d".formatted(aar, maaned)).replace(" " + aar, ""));
  }
}
