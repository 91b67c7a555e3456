package dk.aarsrapport.indlaesning;

import dk.aarsrapport.baggrund.Baggrund;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Price and wage changes on the year before ({@code pl}), down or across.
 *
 * <pre>
 * år;procent                          ;2013-14;2014-15
 * 2014;1,50                           Pris- og lønudvikling i alt;1,50;1,80
 * </pre>
 */
public final class Prisindekseksport implements Baggrundseksport<List<Prisindekseksport.Aendring>> {
  static final String NAVN = "pl";

  private static final Kolonne AAR = Kolonne.kraevet("år");
  private static final Kolonne PROCENT = Kolonne.kraevet("procent", "pct");

  private static final BigDecimal ALT = BigDecimal.valueOf(-100);

  /** No price and wage change of a year is smaller than this, larger than that, or so near one. */
  private static final BigDecimal MINDSTE = new BigDecimal("0.1");

  private static final BigDecimal STOERSTE = BigDecimal.valueOf(25);
  private static final BigDecimal FAKTOR = new BigDecimal("0.2");

  /** What the numbers of a row are of, where the years stand side by side. */
  private static final Kolonne TAL = Kolonne.valgfri("tal");

  private static final String BRED_AAR = "år ";
  private static final int FAERREST_AAR = 2;
  private static final Pattern AARET =
      Pattern.compile(
          "(?:\\p{L}{1,12}\\W{0,2})?((?:19|20)\\d\\d)(?:\\W{0,2}\\p{L}{1,12}\\W{0,2})?");
  private static final Pattern UDEN = Pattern.compile("(?:ekskl?|uden|bortset).*");

  /** What pays for but some of it, whatever else the row is called. */
  private static final Pattern EN_DEL =
      Pattern.compile(
          "brugerbetaling|anlæg|overførs|varekøb|tjenesteydelse|fødevare|entreprenør|energi");

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

  /** The years side by side, where nothing but what is counted stands before them. */
  @Override
  public Map<String, Integer> bredeKolonner(List<String> overskrifter, Set<String> fundne) {
    Map<String, Integer> brede = new LinkedHashMap<>();
    if (fundne.contains(PROCENT.navn())) {
      return brede;
    }
    brede.put(TAL.navn(), 0);
    for (int i = 1; i < overskrifter.size(); i++) {
      String overskrift = Mellemrum.trim(overskrifter.get(i));
      if (overskrift.isEmpty()) {
        continue;
      }
      if (aaret(overskrift) == null || brede.put(BRED_AAR + overskrift, i) != null) {
        return Map.of();
      }
    }
    return brede.size() > FAERREST_AAR ? brede : Map.of();
  }

  @Override
  public boolean erstattes(Kolonne kolonne, Set<String> fundne) {
    return fundne.stream().anyMatch(navn -> navn.startsWith(BRED_AAR));
  }

  @Override
  public List<Aendring> laes(Raekke raekke) {
    List<String> brede = raekke.kolonnerMed(BRED_AAR);
    if (brede.isEmpty()) {
      Integer aaret = aaret(raekke.raa(AAR));
      return List.of(aendring(raekke, PROCENT, aaret == null ? raekke.aar(AAR) : aaret));
    }
    if (erEnDel(raekke.raa(TAL))) {
      throw Afvisning.udenfor(
          "del-af-pl", "lønninger eller priser alene bruges ikke, kun de to lagt sammen");
    }
    List<Aendring> alle = new ArrayList<>();
    for (String kolonne : brede) {
      Kolonne aarets = Kolonne.valgfri(kolonne);
      if (!raekke.raa(aarets).isEmpty()) {
        alle.add(aendring(raekke, aarets, aaret(kolonne.substring(BRED_AAR.length()))));
      }
    }
    if (alle.isEmpty()) {
      throw Sumlinje.udenfor();
    }
    return alle;
  }

  /** True for wages without prices, prices without wages, and either of but some expenses. */
  private static boolean erEnDel(String tal) {
    String hvad = UDEN.matcher(tal.toLowerCase(Locale.ROOT)).replaceFirst("");
    return hvad.contains("løn") != hvad.contains("pris") || EN_DEL.matcher(hvad).find();
  }

  /** The year that is changed to, of a year or of two with a hyphen between; null for neither. */
  private static Integer aaret(String tekst) {
    Integer foerste = Periodeformat.skoleaar(tekst);
    if (foerste != null) {
      return foerste + 1;
    }
    Matcher alene = AARET.matcher(tekst);
    return alene.matches() ? Integer.valueOf(alene.group(1)) : null;
  }

  private Aendring aendring(Raekke raekke, Kolonne kolonne, int aar) {
    String tekst = raekke.raa(kolonne).replace("%", "").replace(',', '.').strip();
    if (!tekst.matches("-?\\d{1,3}(\\.\\d+)?")) {
      throw raekke.afvist(kolonne, "procent", Skjul.citat(tekst) + " er ikke en procent");
    }
    if (new BigDecimal(tekst).compareTo(ALT) <= 0) {
      throw raekke.afvist(kolonne, "procent", "priserne kan ikke falde 100 procent eller mere");
    }
    advarHvisIkkeProcent(raekke, kolonne, new BigDecimal(tekst));
    if (!sete.add(aar)) {
      throw raekke.afvist(AAR, "dublet", "året står allerede i filen");
    }
    return new Aendring(aar, new BigDecimal(tekst));
  }

  /** Warns of what looks like a share (0,015), a factor (1,0150) or an index (101,5). */
  private static void advarHvisIkkeProcent(Raekke raekke, Kolonne kolonne, BigDecimal procent) {
    BigDecimal uden = procent.abs();
    boolean andel = uden.signum() > 0 && uden.compareTo(MINDSTE) < 0;
    boolean faktor =
        procent.scale() > BigDecimal.valueOf(1, 2).scale()
            && procent.subtract(BigDecimal.ONE).abs().compareTo(FAKTOR) < 0;
    if (andel || faktor || uden.compareTo(STOERSTE) >= 0) {
      raekke.samletAdvarsel(
          kolonne,
          "pl-enhed",
          "%s er læst som en ændring på %s pct., men ligner %s"
              .formatted(
                  Skjul.citat(raekke.raa(kolonne)),
                  raekke.raa(kolonne).replace("%", "").strip(),
                  andel ? "en andel" : faktor ? "en faktor" : "et indeks"),
          "Skriv årets ændring i procent, f.eks. 1,50, hvor filen har 0,0150 eller 1,0150");
    }
  }

  @Override
  public void aflever(List<Aendring> raekke, Baggrund baggrund) {
    for (Aendring aendring : raekke) {
      baggrund.prisaendring(aendring.aar(), aendring.procent());
      baggrund.daekker(NAVN, aendring.aar());
    }
  }
}
