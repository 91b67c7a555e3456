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
    if (!sete.add(aar)) {
      throw raekke.afvist(AAR, "dublet", "året står allerede i filen");
    }
    return new Aendring(aar, new BigDecimal(tekst));
  }

  @Override
  public void aflever(Aendring raekke, Baggrund baggrund) {
    baggrund.prisaendring(raekke.aar(), raekke.procent());
    baggrund.daekker(NAVN, raekke.aar());
  }
}
