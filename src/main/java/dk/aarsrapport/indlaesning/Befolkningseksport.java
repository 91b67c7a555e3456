package dk.aarsrapport.indlaesning;

import dk.aarsrapport.baggrund.Baggrund;
import dk.aarsrapport.baggrund.Befolkning;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Population ({@code befolkning}), also as StatBank's FOLK1A has it; only 1 January counts.
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
  private static final Kolonne ANTAL = Kolonne.kraevetTal("antal", "indhold");

  private static final Pattern KVARTAL =
      Pattern.compile("((?:19|20|21)\\d\\d)[KQ]([1-4])(?:\\s.*)?", Pattern.CASE_INSENSITIVE);
  private static final Pattern I_AAR =
      Pattern.compile(
          "(\\d{1,3})(?:\\s+\\1)?\\s*(?:(?:år|og derover|\\+).*)?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern ALLE_ALDRE =
      Pattern.compile(
          "(?:(?:tot|ialt|alder)\\s+)*(?:alder\\s+)?(?:i\\s?alt|total|tot).*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern STOERRE =
      Pattern.compile(
          "(?:0+(?:\\s|$)|(?:\\d+\\s+)?(?:hele landet|region |landsdel ))",
          Pattern.CASE_INSENSITIVE);

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
    if (STOERRE.matcher(raekke.raa(KOMMUNEKODE)).lookingAt()) {
      throw Afvisning.udenfor("ikke-kommune", "landet, regioner og landsdele er ikke kommuner");
    }
    int kommune = raekke.kommune();
    int aar = raekke.har(DATO) ? aaretsFoersteDag(raekke) : raekke.aar(AAR);
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

  /** The year of a 1 January; other days and quarters are left out. */
  private static int aaretsFoersteDag(Raekke raekke) {
    Matcher kvartal = KVARTAL.matcher(raekke.raa(DATO));
    boolean foerste;
    int aar;
    if (kvartal.matches()) {
      foerste = kvartal.group(2).equals("1");
      aar = Integer.parseInt(kvartal.group(1));
    } else {
      LocalDate dato = raekke.dato(DATO);
      foerste = dato.getDayOfYear() == 1;
      aar = dato.getYear();
    }
    if (!foerste) {
      throw Afvisning.udenfor("ikke-1-januar", "kun befolkningstal pr. 1. januar bruges");
    }
    return aar;
  }

  private static int alder(Raekke raekke) {
    Matcher alder = I_AAR.matcher(raekke.raa(ALDER));
    if (!alder.matches()) {
      if (ALLE_ALDRE.matcher(raekke.raa(ALDER)).matches()) {
        throw Sumlinje.udenfor();
      }
      throw raekke.afvist(
          ALDER, "alder", Skjul.citat(raekke.raa(ALDER)) + " er ikke en alder i hele år");
    }
    return Integer.parseInt(alder.group(1));
  }
}
