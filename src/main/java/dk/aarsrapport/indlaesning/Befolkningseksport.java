package dk.aarsrapport.indlaesning;

import dk.aarsrapport.baggrund.Baggrund;
import dk.aarsrapport.baggrund.Befolkning;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Population ({@code befolkning}); only 1 January counts.
 *
 * <pre>
 * kommunekode;år;alder;antal
 * 101;2015;0;56
 * </pre>
 */
public final class Befolkningseksport implements Baggrundseksport<Befolkning.Antal> {
  static final String NAVN = "befolkning";

  private static final Kolonne DATO = Kolonne.valgfri("dato", "tid");
  private static final Kolonne AAR = Kolonne.kraevet("år").eller(DATO);
  private static final Kolonne ALDER = Kolonne.kraevet("alder");
  private static final Kolonne ANTAL = Kolonne.kraevet("antal", "indhold");

  private final Set<String> sete = new HashSet<>();

  @Override
  public String navn() {
    return NAVN;
  }

  @Override
  public List<Kolonne> kolonner() {
    return List.of(KOMMUNEKODE, DATO, AAR, ALDER, ANTAL, KOEN);
  }

  @Override
  public Befolkning.Antal laes(Raekke raekke) {
    int kommune = raekke.kommune();
    int aar;
    if (raekke.har(DATO)) {
      LocalDate dato = raekke.dato(DATO);
      if (dato.getDayOfYear() != 1) {
        throw Afvisning.udenfor("ikke-1-januar", "kun befolkningstal pr. 1. januar bruges");
      }
      aar = dato.getYear();
    } else {
      aar = raekke.aar(AAR);
    }
    int alder = alder(raekke);
    int antal = raekke.heltal(ANTAL);
    if (antal < 0) {
      throw raekke.afvist(ANTAL, "negativt", "et befolkningstal kan ikke være negativt");
    }
    String koen = Overskrift.noegle(raekke.raa(KOEN));
    if (!sete.add(kommune + " " + aar + " " + alder + " " + koen)) {
      throw raekke.afvist(ALDER, "dublet", "kommune, dato, alder og køn står allerede i filen");
    }
    boolean total = koen.startsWith("ialt") || koen.startsWith("tot");
    return new Befolkning.Antal(kommune, aar, alder, total, antal);
  }

  @Override
  public void aflever(Befolkning.Antal raekke, Baggrund baggrund) {
    baggrund.befolkning(raekke);
    baggrund.daekker(NAVN, raekke.aar());
  }

  private static int alder(Raekke raekke) {
    String cifre = raekke.raa(ALDER).replaceAll("(?i)\\s*(år|og derover|\\+).*$", "");
    if (!cifre.matches("\\d{1,3}")) {
      Sumlinje.kontroller(raekke.raa(ALDER));
      throw raekke.afvist(
          ALDER, "alder", Skjul.citat(raekke.raa(ALDER)) + " er ikke en alder i hele år");
    }
    return Integer.parseInt(cifre);
  }
}
