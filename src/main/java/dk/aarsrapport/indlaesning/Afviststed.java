package dk.aarsrapport.indlaesning;

import dk.aarsrapport.resultat.Periodekode;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * Where a rejected row may belong, as far as it can be read: of whom, and when.
 *
 * @param kommune the municipality's code; 0 where it cannot be read
 * @param fra the first day; {@link LocalDate#MIN} where none can be read
 * @param til the last day; {@link LocalDate#MAX} where there is none
 */
public record Afviststed(int kommune, LocalDate fra, LocalDate til)
    implements Serializable, Comparable<Afviststed> {
  /** A row of which nothing can be read. */
  static final Afviststed UKENDT = new Afviststed(0, LocalDate.MIN, LocalDate.MAX);

  private static final Comparator<Afviststed> ORDEN =
      Comparator.comparingInt(Afviststed::kommune)
          .thenComparing(Afviststed::fra)
          .thenComparing(Afviststed::til);

  private static final List<String> PERIODER = List.of("år", "skoleår", "periode");
  private static final List<String> DAGE =
      List.of("startdato", "modtaget", "afgørelsesdato", "dato");
  private static final String SLUTDATO = "slutdato";

  /** What can be read of a row. */
  static Afviststed af(Raekke raekke, Eksport<?> eksport) {
    Integer kode = Kommunekode.af(celle(raekke, eksport, Eksport.KOMMUNEKODE.navn()));
    int kommune = kode == null ? 0 : kode;
    for (String kolonne : PERIODER) {
      String periode = Periodeformat.periode(celle(raekke, eksport, kolonne));
      if (periode != null) {
        return new Afviststed(
            kommune, Periodekode.foersteDag(periode), Periodekode.sidsteDag(periode));
      }
    }
    LocalDate start =
        DAGE.stream()
            .map(kolonne -> dag(raekke, eksport, kolonne))
            .filter(dag -> dag != null)
            .findFirst()
            .orElse(null);
    boolean interval = eksport.kolonner().stream().anyMatch(k -> k.navn().equals(SLUTDATO));
    LocalDate slut = interval ? dag(raekke, eksport, SLUTDATO) : start;
    if (start == null && slut == null) {
      return new Afviststed(kommune, LocalDate.MIN, LocalDate.MAX);
    }
    LocalDate fra = start == null ? LocalDate.MIN : start;
    LocalDate til = slut == null ? LocalDate.MAX : slut;
    return til.isBefore(fra)
        ? new Afviststed(kommune, til, fra)
        : new Afviststed(kommune, fra, til);
  }

  private static String celle(Raekke raekke, Eksport<?> eksport, String navn) {
    return eksport.kolonner().stream()
        .filter(kolonne -> kolonne.navn().equals(navn) && raekke.har(kolonne))
        .findFirst()
        .map(raekke::raa)
        .orElse("");
  }

  private static LocalDate dag(Raekke raekke, Eksport<?> eksport, String navn) {
    LocalDate dag = raekke.datoorden().laes(celle(raekke, eksport, navn));
    return dag == null || Datoformat.ingenDato(dag) ? null : dag;
  }

  /** The whole years that it is in: of many rows there are few such. */
  Afviststed iHeleAar() {
    return new Afviststed(
        kommune,
        fra.equals(LocalDate.MIN) ? fra : fra.withDayOfYear(1),
        til.equals(LocalDate.MAX) ? til : til.withMonth(12).withDayOfMonth(31));
  }

  /** True where it may be in a time between these days, both included. */
  public boolean roerer(LocalDate foerste, LocalDate sidste) {
    return !fra.isAfter(sidste) && !til.isBefore(foerste);
  }

  @Override
  public int compareTo(Afviststed andet) {
    return ORDEN.compare(this, andet);
  }
}
