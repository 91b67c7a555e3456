package dk.aarsrapport.indlaesning;

import dk.aarsrapport.baggrund.Baggrund;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Price and wage changes on the year before ({@code pl}).
 *
 * <pre>
 * år;procent
 * 2014;1,50
 * </pre>
 */
public final class Prisindekseksport implements Baggrundseksport<Prisindekseksport.Aendring> {
  static final String NAVN = "pl";

  private static final Kolonne AAR = Kolonne.kraevet("år");
  private static final Kolonne PROCENT = Kolonne.kraevet("procent", "pct");

  private static final BigDecimal ALT = BigDecimal.valueOf(-100);

  /** No price and wage change of a year is smaller than this, larger than that, or so near one. */
  private static final BigDecimal MINDSTE = new BigDecimal("0.1");

  private static final BigDecimal STOERSTE = BigDecimal.valueOf(25);
  private static final BigDecimal FAKTOR = new BigDecimal("0.2");

  private final Set<Integer> sete = new HashSet<>();

  /** The change in percent of one year. */
  public record Aendring(int aar, BigDecimal procent) {}

  @Override
  public String navn() {
    return NAVN;
  }

  @Override
  public List<Kolonne> kolonner() {
    return List.of(AAR, PROCENT);
  }

  @Override
  public Aendring laes(Raekke raekke) {
    int aar = raekke.aar(AAR);
    String tekst = raekke.raa(PROCENT).replace("%", "").replace(',', '.').strip();
    if (!tekst.matches("-?\\d{1,3}(\\.\\d+)?")) {
      throw raekke.afvist(PROCENT, "procent", Skjul.citat(tekst) + " er ikke en procent");
    }
    if (new BigDecimal(tekst).compareTo(ALT) <= 0) {
      throw raekke.afvist(PROCENT, "procent", "priserne kan ikke falde 100 procent eller mere");
    }
    advarHvisIkkeProcent(raekke, new BigDecimal(tekst));
    if (!sete.add(aar)) {
      throw raekke.afvist(AAR, "dublet", "året står allerede i filen");
    }
    return new Aendring(aar, new BigDecimal(tekst));
  }

  /** Warns of what looks like a share (0,015), a factor (1,0150) or an index (101,5). */
  private static void advarHvisIkkeProcent(Raekke raekke, BigDecimal procent) {
    BigDecimal uden = procent.abs();
    boolean andel = uden.signum() > 0 && uden.compareTo(MINDSTE) < 0;
    boolean faktor =
        procent.scale() > BigDecimal.valueOf(1, 2).scale()
            && procent.subtract(BigDecimal.ONE).abs().compareTo(FAKTOR) < 0;
    if (andel || faktor || uden.compareTo(STOERSTE) >= 0) {
      raekke.samletAdvarsel(
          PROCENT,
          "pl-enhed",
          "%s er læst som en ændring på %s pct., men ligner %s"
              .formatted(
                  Skjul.citat(raekke.raa(PROCENT)),
                  raekke.raa(PROCENT).replace("%", "").strip(),
                  andel ? "en andel" : faktor ? "en faktor" : "et indeks"),
          "Skriv årets ændring i procent, f.eks. 1,50, hvor filen har 0,0150 eller 1,0150");
    }
  }

  @Override
  public void aflever(Aendring raekke, Baggrund baggrund) {
    baggrund.prisaendring(raekke.aar(), raekke.procent());
    baggrund.daekker(NAVN, raekke.aar());
  }
}
