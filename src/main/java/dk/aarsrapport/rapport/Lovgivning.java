package dk.aarsrapport.rapport;

import dk.aarsrapport.reference.Paragraffer;
import dk.aarsrapport.resultat.Brud;
import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Lovskift;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which law the report's years are under: serviceloven to 2023, barnets lov from 2024, and both
 * where they are on either side.
 *
 * @param foersteAar the first year covered
 * @param sidsteAar the last year covered, or the reporting year
 */
public record Lovgivning(int foersteAar, int sidsteAar) {
  /** The first year of barnets lov. */
  public static final int BARNETS_LOV = 2024;

  private static final Pattern BEGGE =
      Pattern.compile("Serviceloven (?<sel>[^;]+); barnets lov (?<bl>[^.;]+?)(?<rest>\\. .*|\\.?)");

  private static final LocalDate SKIFT = LocalDate.of(BARNETS_LOV, 1, 1);

  /** The laws of an edition. */
  public static Lovgivning af(Udgivelse udgivelse) {
    return new Lovgivning(
        udgivelse.opgoerelse().fra().getYear(),
        Math.max(udgivelse.aar(), udgivelse.opgoerelse().til().getYear()));
  }

  private boolean foer() {
    return sidsteAar < BARNETS_LOV;
  }

  private boolean efter() {
    return foersteAar >= BARNETS_LOV;
  }

  /** {@code serviceloven}, {@code barnets lov}, or both with the year between. */
  public String loven() {
    return foer()
        ? "serviceloven"
        : efter() ? "barnets lov" : "serviceloven og fra 2024 barnets lov";
  }

  /**
   * {@code servicelovens § 11, stk. 3}, {@code barnets lovs § 30}, or both.
   *
   * @param paragraffer where barnets lov has what serviceloven had
   * @param serviceloven as in that table: {@code 11,3}
   * @return empty where the table has no such paragraph
   */
  public Optional<String> paragraf(Paragraffer paragraffer, String serviceloven) {
    String gammel = "servicelovens " + Paragraffer.iOrd(serviceloven);
    return paragraffer
        .efterBarnetsLov(serviceloven)
        .map(ny -> "barnets lovs " + ny)
        .map(ny -> foer() ? gammel : efter() ? ny : gammel + " og fra 2024 efter " + ny);
  }

  /**
   * The breaks that the change of law makes, where the years are on either side of it.
   *
   * @param definitioner the catalogue
   * @param typer the types of trin 2 and 3
   */
  public List<Brud> brud(List<Definition> definitioner, Set<String> typer) {
    if (foer() || efter()) {
      return List.of();
    }
    return definitioner.stream()
        .filter(d -> d.lovskift() != Lovskift.INGEN)
        .flatMap(d -> brud(d.id(), d.lovskift(), typer))
        .toList();
  }

  /** A number that looks back is of both laws for so long: it breaks when that begins and ends. */
  private static Stream<Brud> brud(String noegletal, Lovskift skift, Set<String> typer) {
    Brud skiftet =
        new Brud(
            noegletal,
            "",
            skift == Lovskift.TYPERNE ? typer : skift.kategorier(),
            skift.kaldet(),
            SKIFT,
            skift.tekst());
    if (skift.maanederTilbage() == 0) {
      return Stream.of(skiftet);
    }
    LocalDate begge = SKIFT.plusMonths(skift.maanederTilbage());
    return Stream.of(
        skiftet,
        new Brud(
            noegletal,
            "",
            skiftet.kategorier(),
            skiftet.kaldet(),
            begge,
            "Fra den dag ser tallet kun tilbage på tiden med barnets lov."));
  }

  /** Help to young people over 18, as the last year's law calls it, or both words. */
  public String eftervaern() {
    return foer() ? "efterværn" : efter() ? "ungestøtte" : "efterværn (fra 2024 ungestøtte)";
  }

  /** A legal reference to both laws, as far as it holds in the years covered. */
  public String kilde(String kilde) {
    Matcher begge = BEGGE.matcher(kilde);
    if (!begge.matches()) {
      return kilde;
    }
    String sel = "Serviceloven " + begge.group("sel");
    String bl = begge.group("bl");
    String lov =
        foer()
            ? sel
            : efter()
                ? "Barnets lov " + bl
                : sel + " (til 2023); barnets lov " + bl + " (fra 2024)";
    return lov + begge.group("rest");
  }
}
