package dk.aarsrapport.rapport.skabelon;

import dk.aarsrapport.rapport.Udgivelse;
import dk.aarsrapport.resultat.Brud;
import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Omraade;
import dk.aarsrapport.resultat.Periodekode;
import dk.aarsrapport.resultat.Resultat;
import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds results of one edition the way a template asks for them. */
final class Opslag {
  private static final String POSTERINGER = "posteringer";

  private static final Comparator<Resultat> EFTER_PERIODE =
      Comparator.comparing(resultat -> resultat.noegle().periode());

  private final Udgivelse udgivelse;
  private final Runde runde;

  /** Looks in this edition. */
  Opslag(Udgivelse udgivelse) {
    this(udgivelse, Runde.INGEN);
  }

  private Opslag(Udgivelse udgivelse, Runde runde) {
    this.udgivelse = udgivelse;
    this.runde = runde;
  }

  /** The edition. */
  Udgivelse udgivelse() {
    return udgivelse;
  }

  /** The id of the area the report is for. */
  String hoved() {
    return udgivelse.omraade().id();
  }

  /** The municipalities of the report: a group's members, or the one it is for. */
  List<Omraade> kommuner() {
    return udgivelse.omraade().erKommune()
        ? List.of(udgivelse.omraade())
        : udgivelse.omraader().stream().filter(Omraade::erKommune).toList();
  }

  /** The same edition, told of one of its areas. */
  Opslag om(Omraade omraade) {
    return new Opslag(udgivelse.om(omraade), runde);
  }

  /** The same edition, as one turn of a loop knows it. */
  Opslag i(Runde tur) {
    return new Opslag(udgivelse, runde.inde(tur));
  }

  /** The turn of the loop that is told. */
  Runde runde() {
    return runde;
  }

  /** The definition; templates are checked against the catalogue before they are filled. */
  Definition definition(String noegletal) {
    return udgivelse
        .definition(noegletal)
        .orElseThrow(() -> new IllegalStateException("unknown figure " + noegletal));
  }

  /** All results of a figure for an area, in order of period. */
  List<Resultat> alle(String noegletal, String omraade) {
    boolean regnskab =
        udgivelse.definition(noegletal).filter(d -> d.input().contains(POSTERINGER)).isPresent();
    return udgivelse
        .resultater()
        .af(noegletal, omraade)
        .filter(runde::kender)
        .filter(r -> !regnskab || iRapporten(r.noegle().periode()))
        .map(udgivelse::vist)
        .sorted(EFTER_PERIODE)
        .toList();
  }

  /** False for accounts after the report's: often they have no more than the first months. */
  private boolean iRapporten(String periode) {
    LocalDate aaretsSidste = LocalDate.of(udgivelse.aar(), Month.DECEMBER, 31);
    LocalDate til = udgivelse.opgoerelse().til();
    LocalDate sidste = til.isAfter(aaretsSidste) ? til : aaretsSidste;
    return !Periodekode.er(periode) || !Periodekode.foersteDag(periode).isAfter(sidste);
  }

  /** The results that a path points at; for a figure that is not calculated, its one bare row. */
  Tidsserie serie(Sti skrevet, String omraade) {
    Sti sti = runde.fyld(skrevet);
    List<Resultat> alle = alle(sti.noegletal(), omraade);
    List<Resultat> ramt = alle.stream().filter(r -> rammer(sti, r)).toList();
    boolean delt = ramt.isEmpty() && sti.kategori().isEmpty();
    List<Resultat> bare =
        alle.stream().filter(r -> delt || r.noegle().kategori().isEmpty()).toList();
    boolean kunBare =
        ramt.isEmpty() && (delt || bare.stream().noneMatch(r -> r.status().harVaerdi()));
    return new Tidsserie(
        runde.kun(kunBare ? enPrPeriode(bare) : ramt),
        brud(sti.noegletal()).filter(brud -> brud.gaelder(sti.kategori())).toList(),
        definition(sti.noegletal()));
  }

  /**
   * What a block's line names in the report's own area: of a figure that is divided, a category.
   */
  Sti udelt(String skrevet, Sted sted) {
    Sti sti = Sti.laes(skrevet, sted);
    if (delt(sti, hoved())) {
      throw sted.fejl(erDelt(sti));
    }
    return sti;
  }

  /** Says what is wrong with a path that names no category. */
  static String erDelt(Sti sti) {
    return "nøgletallet «" + sti.noegletal() + "» er delt op; skriv også kategorien";
  }

  /** True when a path names a figure that only its categories have values for. */
  boolean delt(Sti skrevet, String omraade) {
    Sti sti = runde.fyld(skrevet);
    List<Resultat> alle = alle(sti.noegletal(), omraade);
    return alle.stream().noneMatch(r -> rammer(sti, r))
        && alle.stream().anyMatch(r -> r.status().harVaerdi() && under(sti, r));
  }

  /** Breaks that touch the area's own values: its own, everybody's and, for a group, a member's. */
  Stream<Brud> brud(String noegletal) {
    boolean flere = !udgivelse.omraade().erKommune();
    return udgivelse.brud().stream()
        .filter(b -> b.noegletal().equals(noegletal))
        .filter(b -> flere || b.omraade().isEmpty() || b.omraade().equals(hoved()));
  }

  /** The id behind a choice of area: empty for the report's own, {@code gruppe} for the first. */
  String id(String valg) {
    return switch (valg) {
      case "" -> hoved();
      case "gruppe" ->
          sammenligning().stream()
              .filter(Omraade::erGruppe)
              .map(Omraade::id)
              .findFirst()
              .orElse("");
      default -> valg;
    };
  }

  /** The area's name by id. */
  Optional<Omraade> omraade(String id) {
    return udgivelse.omraader().stream().filter(omraade -> omraade.id().equals(id)).findFirst();
  }

  /** Areas to compare with: groups and landet, and in a group's own report its members. */
  List<Omraade> sammenligning() {
    return udgivelse.omraader().stream()
        .filter(omraade -> !omraade.id().equals(hoved()) && !omraade.erEkstern())
        .toList();
  }

  private static List<Resultat> enPrPeriode(List<Resultat> resultater) {
    Map<String, Resultat> efterPeriode = new LinkedHashMap<>();
    for (Resultat resultat : resultater) {
      efterPeriode.merge(
          resultat.noegle().periode(), resultat, (a, b) -> a.status().harVaerdi() ? a : b);
    }
    return List.copyOf(efterPeriode.values());
  }

  private static boolean rammer(Sti sti, Resultat resultat) {
    return resultat.noegle().kategori().equals(sti.kategori())
        && resultat.noegle().underkategori().equals(sti.underkategori());
  }

  private static boolean under(Sti sti, Resultat resultat) {
    return sti.kategori().isEmpty() || resultat.noegle().kategori().equals(sti.kategori());
  }
}
