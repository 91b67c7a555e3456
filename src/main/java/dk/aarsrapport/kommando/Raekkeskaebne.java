package dk.aarsrapport.kommando;

import dk.aarsrapport.fejl.Dataproblem;
import dk.aarsrapport.forklaring.Forskel;
import dk.aarsrapport.forklaring.Post;
import dk.aarsrapport.forklaring.Raekke;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** What became of one run's rows in another run: rejected, left out of the number, or not there. */
final class Raekkeskaebne {
  private final Map<Long, Optional<Dataproblem>> fundne;
  private final String afvist;
  private final String talteIkke;
  private final String fandtesIkke;

  private Raekkeskaebne(
      Map<Long, Optional<Dataproblem>> fundne,
      String afvist,
      String talteIkke,
      String fandtesIkke) {
    this.fundne = Map.copyOf(fundne);
    this.afvist = afvist;
    this.talteIkke = talteIkke;
    this.fandtesIkke = fandtesIkke;
  }

  /** What the rows of now were in the run of then. */
  static Raekkeskaebne dengang(Talforklarer gammel, Forskel forskel) throws IOException {
    return new Raekkeskaebne(
        find(gammel, raekker(forskel, Forskel.Part::nu)),
        "var afvist dengang: ",
        "stod der også dengang, men talte ikke med",
        "ny eller ændret i udtrækket");
  }

  /** What the rows of then are in the run of now. */
  static Raekkeskaebne nu(Talforklarer denne, Forskel forskel) throws IOException {
    return new Raekkeskaebne(
        find(denne, raekker(forskel, Forskel.Part::foer)),
        "er afvist nu: ",
        "står der stadig, men tæller ikke med",
        "slettet eller ændret i udtrækket");
  }

  /** What a row became, in words. */
  String om(Raekke raekke) {
    Optional<Dataproblem> fundet = fundne.get(raekke.linje().aftryk());
    if (fundet == null) {
      return fandtesIkke;
    }
    return fundet.map(problem -> afvist + problem.besked()).orElse(talteIkke);
  }

  private static Collection<Raekke> raekker(
      Forskel forskel, Function<Forskel.Part, Post> hvornaar) {
    return Stream.of(forskel.kom(), forskel.gik(), forskel.blev())
        .flatMap(Collection::stream)
        .map(hvornaar)
        .filter(Objects::nonNull)
        .flatMap(post -> post.raekker().stream())
        .toList();
  }

  private static Map<Long, Optional<Dataproblem>> find(
      Talforklarer koersel, Collection<Raekke> raekker) throws IOException {
    Map<String, Set<Long>> efterInput = new TreeMap<>();
    raekker.forEach(
        r -> efterInput.computeIfAbsent(r.input(), i -> new HashSet<>()).add(r.linje().aftryk()));
    Map<Long, Optional<Dataproblem>> fundne = new HashMap<>();
    for (Map.Entry<String, Set<Long>> et : efterInput.entrySet()) {
      koersel
          .genfind(et.getKey(), et.getValue())
          .forEach((aftryk, sted) -> fundne.put(aftryk, koersel.afvist(sted)));
    }
    return fundne;
  }
}
