package dk.aarsrapport.taelling;

import dk.aarsrapport.forloeb.Forloeb;
import dk.aarsrapport.forloeb.Haendelse;
import dk.aarsrapport.forloeb.Indsats;
import dk.aarsrapport.forloeb.Kontosum;
import dk.aarsrapport.forloeb.Opfoelgning;
import dk.aarsrapport.forloeb.Postering;
import dk.aarsrapport.forloeb.Sag;
import dk.aarsrapport.forloeb.Underretning;
import dk.aarsrapport.forloeb.Undersoegelse;
import dk.aarsrapport.reference.Konto;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Counts what each export has of each municipality, month by month and value by value, for the
 * rules that judge an export as a whole; no figure shows it.
 */
public final class Udtraekstaelling implements Taelbar {
  /** Rows by the month that they begin in. */
  public static final String BEGYNDER = "begynder";

  /** Rows by the month that they end in, as far as the run covers it. */
  public static final String SLUTTER = "slutter";

  /** Rows by the year that they begin in and a value in them. */
  public static final String VAERDI = "vaerdi";

  /** Gross amounts by funktion and year. */
  public static final String FORTEGN = "fortegn";

  /** New cases by the year and the adviser's hash. */
  public static final String RAADGIVER = "raadgiver";

  /** Placements by the year that they begin in, with consent and without. */
  public static final String SAMTYKKE = "samtykke";

  /** Notifications of a child that has had one that day, by the year. */
  public static final String SAMME_DAG = "samme-dag";

  /** Amounts above nil; of consent those who have it. */
  public static final int OVER = 1;

  /** Amounts below nil; of consent those who have it not. */
  public static final int UNDER = 2;

  /** What the amounts come to, in øre. */
  public static final int SUM = 3;

  private static final int LANDET = 0;

  /**
   * A count of one municipality.
   *
   * @param slags {@link #BEGYNDER}, {@link #SLUTTER}, {@link #VAERDI}, {@link #FORTEGN}, {@link
   *     #RAADGIVER}, {@link #SAMTYKKE} or {@link #SAMME_DAG}
   * @param hvad the export, and of a value the column after a colon; of amounts the funktion; of
   *     cases the adviser's hash
   * @param vaerdi the value; else empty
   * @param periode the month as {@code 201704}, or the year
   * @param del {@link #OVER}, {@link #UNDER} or {@link #SUM}; of postings by month the day of it;
   *     else 0
   */
  public record Antal(
      int kommune, String slags, String hvad, String vaerdi, int periode, int del, long antal) {}

  @Override
  public void tael(Forloeb forloeb, Kalender kalender, Taelling taelling) {
    int underretninger = 0;
    for (Haendelse h : forloeb.haendelser()) {
      if (h instanceof Indsats i) {
        raekke(taelling, "indsatser", i.kommune(), i.start());
        slutter(taelling, "indsatser", i.kommune(), i.slut(), kalender);
        vaerdi(taelling, "indsatser:indsats", i.kommune(), i.start(), i.type().kode());
        samtykke(taelling, i);
      } else if (h instanceof Underretning u) {
        underretninger++;
        raekke(taelling, "underretninger", u.kommune(), u.modtaget());
        vaerdi(taelling, "underretninger:underretter", u.kommune(), u.modtaget(), u.underretter());
      } else if (h instanceof Sag s) {
        raekke(taelling, "sager", s.kommune(), s.start());
        slutter(taelling, "sager", s.kommune(), s.slut(), kalender);
        vaerdi(taelling, "sager:team", s.kommune(), s.start(), s.team());
        if (s.raadgiver() != 0) {
          String raadgiver = Long.toHexString(s.raadgiver());
          taelling.laegTil(s.start().getYear(), RAADGIVER, raadgiver, s.kommune(), 0, 1);
        }
      } else if (h instanceof Undersoegelse u) {
        raekke(taelling, "undersøgelser", u.kommune(), u.afgjort());
        vaerdi(taelling, "undersøgelser:team", u.kommune(), u.afgjort(), u.team());
      } else if (h instanceof Opfoelgning o) {
        raekke(taelling, "opfølgninger", o.kommune(), o.dato());
      }
    }
    if (underretninger > 1) {
      sammeDag(forloeb.af(Underretning.class), taelling);
    }
  }

  private static void sammeDag(List<Underretning> underretninger, Taelling taelling) {
    Set<Modtaget> sete = new HashSet<>();
    for (Underretning u : underretninger) {
      if (!sete.add(new Modtaget(u.kommune(), u.modtaget()))) {
        taelling.laegTil(u.modtaget().getYear(), SAMME_DAG, "underretninger", u.kommune(), 0, 1);
      }
    }
  }

  private record Modtaget(int kommune, LocalDate dag) {}

  @Override
  public void tael(Postering p, Kalender kalender, Taelling taelling) {
    if (p.bogfoert() != null) {
      int maaned = Taelling.periode(YearMonth.from(p.bogfoert()));
      int dag = p.bogfoert().getDayOfMonth();
      taelling.laegTil(maaned, BEGYNDER, "posteringer", p.kommune(), dag, 1);
    }
  }

  @Override
  public void tael(Kontosum s, Kalender kalender, Taelling taelling) {
    boolean voresUdgift =
        s.brutto()
            && (s.konto().omraade() == Konto.Omraade.SERVICE
                || s.konto().omraade() == Konto.Omraade.ADMINISTRATION);
    if (voresUdgift && s.over() + s.under() > 0) {
      String funktion = s.konto().funktion();
      taelling.laegTil(s.aar(), FORTEGN, funktion, s.kommune(), OVER, s.over());
      taelling.laegTil(s.aar(), FORTEGN, funktion, s.kommune(), UNDER, s.under());
      taelling.laegTil(s.aar(), FORTEGN, funktion, s.kommune(), SUM, s.oere());
    }
  }

  private static void raekke(Taelling taelling, String input, int kommune, LocalDate dag) {
    taelling.laegTil(Taelling.periode(YearMonth.from(dag)), BEGYNDER, input, kommune, 0, 1);
  }

  private static void slutter(
      Taelling taelling, String input, int kommune, LocalDate slut, Kalender kalender) {
    if (!slut.isAfter(kalender.opgjortTil())) {
      taelling.laegTil(Taelling.periode(YearMonth.from(slut)), SLUTTER, input, kommune, 0, 1);
    }
  }

  private static void samtykke(Taelling taelling, Indsats i) {
    if (i.samtykke() != null && i.type().anbringelse()) {
      int svar = i.samtykke() ? OVER : UNDER;
      taelling.laegTil(i.start().getYear(), SAMTYKKE, "indsatser", i.kommune(), svar, 1);
    }
  }

  private static void vaerdi(
      Taelling taelling, String kolonne, int kommune, LocalDate dag, String vaerdi) {
    if (!vaerdi.isEmpty()) {
      taelling.laegTil(dag.getYear(), kolonne, vaerdi, kommune, 0, 1);
    }
  }

  /** The counts, in no particular order, when this was counted under the given number. */
  public static List<Antal> laes(Celler celler, int nummer) {
    List<Antal> alle = new ArrayList<>();
    celler.hver(
        noegletal -> noegletal == nummer,
        (sted, spande) -> {
          if (sted.omraader().contains(LANDET)) {
            boolean vaerdi = sted.kategori().contains(":");
            spande.hver(
                (del, antal) ->
                    alle.add(
                        new Antal(
                            sted.del(),
                            vaerdi ? VAERDI : sted.kategori(),
                            vaerdi ? sted.kategori() : sted.underkategori(),
                            vaerdi ? sted.underkategori() : "",
                            sted.periode(),
                            (int) del,
                            antal)));
          }
        });
    return alle;
  }
}
