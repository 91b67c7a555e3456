package dk.aarsrapport.rapport.skabelon;

import dk.aarsrapport.rapport.Tabel;
import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Resultat;
import dk.aarsrapport.resultat.Talformat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Builds a table of a monthly figure: the months down, the year before and this year across. */
final class Maanedsbygger {
  static final int HOEJST_PERIODER = 24;

  private static final int MAANED = 7;
  private static final int AAR = 4;
  private static final int FLEST_AAR = 2;

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
  Tabel byg(String titel, List<String> noter) {
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
    List<String> alleAar = maaneder.stream().map(m -> m.substring(0, AAR)).distinct().toList();
    List<String> aar = alleAar.subList(Math.max(0, alleAar.size() - FLEST_AAR), alleAar.size());
    Celleskriver celler =
        new Celleskriver(
            opslag,
            IntStream.rangeClosed(1, 12)
                .boxed()
                .flatMap(m -> aar.stream().flatMap(a -> celle(a, m).stream()))
                .toList());
    List<Tabel.Raekke> raekker =
        IntStream.rangeClosed(1, 12)
            .mapToObj(
                m ->
                    new Tabel.Raekke(
                        Dansk.stort(navn(aar.get(0), m)),
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

  private Optional<Resultat> celle(String aar, int maaned) {
    String periode = "%s-%02d".formatted(aar, maaned);
    return udsnit.perioder().contains(periode)
        ? udsnit.celle(opslag.hoved(), periode, udsnit.dele().get(0))
        : Optional.empty();
  }

  /** The month without its year. */
  private static String navn(String aar, int maaned) {
    return Talformat.periode("%s-%02d".formatted(aar, maaned)).replace(" " + aar, "");
  }
}
