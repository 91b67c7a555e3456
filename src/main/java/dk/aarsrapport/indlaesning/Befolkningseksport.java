package dk.aarsrapport.indlaesning;

import dk.aarsrapport.baggrund.Baggrund;
import dk.aarsrapport.baggrund.Befolkning;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Population ({@code befolkning}); only 1 January counts. Also StatBank's FOLK1A as it comes, with
 * ages or quarters in a column each where the file is wide.
 *
 * <pre>
 * kommunekode;år;alder;antal          OMRÅDE;KØN;ALDER;TID;INDHOLD
 * 101;2015;0;56                       101 København;I alt;0 år;2015K1;56
 * </pre>
 */
public final class Befolkningseksport implements Baggrundseksport<List<Befolkning.Antal>> {
  static final String NAVN = "befolkning";

  private static final Kolonne OMRAADE =
      Kolonne.kraevet(
          KOMMUNEKODE.navn(), med(KOMMUNEKODE.alias(), "område", "bopælskommune", "bopkom"));
  private static final Kolonne DATO = Kolonne.valgfri("dato", "tid", "kvartal");
  private static final Kolonne AAR = Kolonne.kraevet("år").eller(DATO);
  private static final Kolonne ALDER = Kolonne.kraevet("alder");
  private static final Kolonne ANTAL = Kolonne.kraevetTal("antal", "indhold", "folketal");
  private static final Kolonne CIVILSTAND = Kolonne.valgfri("civilstand");

  private static final String BRED_TID = "tid ";
  private static final String BRED_ALDER = "alder ";

  private static final Pattern ALDERSTEKST =
      Pattern.compile(
          "(?i)(\\d{1,3})(?:[.,]0{1,2})?(?:\\s+\\1)?(?:\\s*(?:år|aar|years?|yrs?))?"
              + "(?:\\s*(?:og derover|and over|\\+))?");
  private static final Pattern STOERRE_OMRAADE =
      Pattern.compile("(?:0*[1-9]?\\d )?(?:hele landet|region |landsdel).*|0+|0*8[1-5]");
  private static final Map<String, String> KOEN_ORD =
      efterOrd(
          Map.of(
              "m",
                  List.of(
                      "1", "m", "d", "maend", "mand", "drenge", "dreng", "men", "man", "male",
                      "males", "boys"),
              "k",
                  List.of(
                      "2", "k", "p", "kvinder", "kvinde", "piger", "pige", "women", "woman",
                      "female", "females", "girls", "f", "w")));

  private static final Set<String> ALLE =
      Set.of(
          "alle",
          "allekoen",
          "allealdre",
          "begge",
          "beggekoen",
          "samlet",
          "hele",
          "sum",
          "all",
          "both",
          "bothsexes",
          "allages",
          "maendogkvinder",
          "kvinderogmaend",
          "mandkvinde",
          "mk");

  private final Set<String> sete = new HashSet<>();

  private static Map<String, String> efterOrd(Map<String, List<String>> efterKoen) {
    Map<String, String> efterOrd = new HashMap<>();
    efterKoen.forEach((koen, ord) -> ord.forEach(et -> efterOrd.put(et, koen)));
    return efterOrd;
  }

  private static String[] med(List<String> alias, String... flere) {
    List<String> alle = new ArrayList<>(alias);
    alle.addAll(List.of(flere));
    return alle.toArray(String[]::new);
  }

  @Override
  public String navn() {
    return NAVN;
  }

  @Override
  public List<Kolonne> kolonner() {
    return List.of(OMRAADE, DATO, AAR, ALDER, ANTAL, KOEN, CIVILSTAND);
  }

  /** Quarters or years in a column each where the rows have ages, or ages where they have a day. */
  @Override
  public Map<String, Integer> bredeKolonner(List<String> overskrifter, Set<String> fundne) {
    boolean tid = fundne.contains(DATO.navn()) || fundne.contains(AAR.navn());
    boolean alder = fundne.contains(ALDER.navn());
    Map<String, Integer> brede = new LinkedHashMap<>();
    if (!fundne.contains(OMRAADE.navn()) || fundne.contains(ANTAL.navn()) || tid == alder) {
      return brede;
    }
    for (int i = 0; i < overskrifter.size(); i++) {
      String overskrift = Mellemrum.trim(overskrifter.get(i));
      boolean vaerdi =
          tid
              ? alder(overskrift).isPresent() || total(overskrift)
              : Befolkningstid.laes(overskrift).isPresent();
      if (vaerdi) {
        brede.putIfAbsent((tid ? BRED_ALDER : BRED_TID) + overskrift, i);
      }
    }
    boolean kunTotal =
        tid && brede.keySet().stream().allMatch(b -> total(b.substring(BRED_ALDER.length())));
    return kunTotal ? Map.of() : brede;
  }

  @Override
  public boolean erstattes(Kolonne kolonne, Set<String> fundne) {
    boolean bredTid = fundne.stream().anyMatch(navn -> navn.startsWith(BRED_TID));
    boolean bredAlder = fundne.stream().anyMatch(navn -> navn.startsWith(BRED_ALDER));
    return (kolonne.equals(ANTAL) && (bredTid || bredAlder))
        || (kolonne.equals(AAR) && bredTid)
        || (kolonne.equals(ALDER) && bredAlder);
  }

  @Override
  public List<Befolkning.Antal> laes(Raekke raekke) {
    if (STOERRE_OMRAADE.matcher(raekke.raa(OMRAADE).toLowerCase(Locale.ROOT)).matches()) {
      throw Afvisning.udenfor(
          "ikke-kommune", "hele landet, regioner og landsdele er ikke kommuner og bruges ikke");
    }
    int kommune = raekke.kommune();
    if (!raekke.raa(CIVILSTAND).isEmpty() && !total(raekke.raa(CIVILSTAND))) {
      throw Afvisning.udenfor(
          "civilstand", "af befolkningstal delt på civilstand bruges kun dem for alle");
    }
    List<Befolkning.Antal> antal = new ArrayList<>();
    List<String> tider = raekke.kolonnerMed(BRED_TID);
    List<String> aldre = raekke.kolonnerMed(BRED_ALDER);
    if (!tider.isEmpty()) {
      int alder = alder(raekke);
      for (String kolonne : tider) {
        Befolkningstid.laes(kolonne.substring(BRED_TID.length()))
            .filter(dag -> dag.getDayOfYear() == 1)
            .ifPresent(
                dag ->
                    antal.add(
                        antal(raekke, kommune, dag.getYear(), alder, Kolonne.valgfri(kolonne))));
      }
    } else if (!aldre.isEmpty()) {
      int aar = aar(raekke);
      for (String kolonne : aldre) {
        alder(kolonne.substring(BRED_ALDER.length()))
            .ifPresent(
                alder -> antal.add(antal(raekke, kommune, aar, alder, Kolonne.valgfri(kolonne))));
      }
    } else {
      antal.add(antal(raekke, kommune, aar(raekke), alder(raekke), ANTAL));
    }
    return antal;
  }

  private Befolkning.Antal antal(Raekke raekke, int kommune, int aar, int alder, Kolonne kolonne) {
    int antal = raekke.heltal(kolonne);
    if (antal < 0) {
      throw raekke.afvist(kolonne, "negativt", "et befolkningstal kan ikke være negativt");
    }
    String koen = Overskrift.noegle(raekke.raa(KOEN));
    boolean total = raekke.har(KOEN) && (koen.isEmpty() || total(raekke.raa(KOEN)));
    String ord = total ? "" : koenOrd(koen);
    if (raekke.har(KOEN) && !total && !KOEN_ORD.containsKey(ord)) {
      throw raekke.afvist(
          KOEN,
          "koen",
          Skjul.citat(raekke.raa(KOEN)) + " er hverken mænd, kvinder eller begge køn i alt",
          "Skriv under «vaerdier» i kørselsfilen, om det er m eller k, eller «udelad», hvis det er"
              + " en sum");
    }
    if (!sete.add(kommune + " " + aar + " " + alder + " " + ord)) {
      throw raekke.afvist(ALDER, "dublet", "kommune, dato, alder og køn står allerede i filen");
    }
    return new Befolkning.Antal(kommune, aar, alder, total, antal);
  }

  /** One word for a sex, whether the cell has its code, its name, or both. */
  private static String koenOrd(String noegle) {
    String uden =
        noegle.length() > 1 ? noegle.replaceFirst("^[12mk](?=maend|kvinder)", "") : noegle;
    return KOEN_ORD.getOrDefault(uden, noegle);
  }

  private int aar(Raekke raekke) {
    Kolonne kolonne = raekke.har(DATO) ? DATO : AAR;
    Optional<LocalDate> dag = Befolkningstid.laes(raekke.raa(kolonne));
    if (dag.isEmpty()) {
      return kolonne.equals(DATO) ? raekke.dato(DATO).getYear() : raekke.aar(AAR);
    }
    if (dag.get().getDayOfYear() != 1) {
      throw Afvisning.udenfor("ikke-1-januar", "kun befolkningstal pr. 1. januar bruges");
    }
    return dag.get().getYear();
  }

  @Override
  public void aflever(List<Befolkning.Antal> raekke, Baggrund baggrund) {
    for (Befolkning.Antal antal : raekke) {
      baggrund.befolkning(antal);
      baggrund.daekker(NAVN, antal.aar());
    }
  }

  private static int alder(Raekke raekke) {
    String tekst = raekke.raa(ALDER);
    if (total(tekst)) {
      throw Sumlinje.udenfor();
    }
    return alder(tekst)
        .orElseThrow(
            () ->
                raekke.afvist(ALDER, "alder", Skjul.citat(tekst) + " er ikke en alder i hele år"));
  }

  private static OptionalInt alder(String tekst) {
    Matcher alder = ALDERSTEKST.matcher(tekst);
    return alder.matches() ? OptionalInt.of(Integer.parseInt(alder.group(1))) : OptionalInt.empty();
  }

  /**
   * True for what StatBank and others call all sexes or ages: {@code I alt}, {@code TOT}, {@code
   * Begge køn}.
   */
  private static boolean total(String tekst) {
    String noegle = Overskrift.noegle(tekst);
    return noegle.startsWith("ialt")
        || noegle.startsWith("tot")
        || noegle.endsWith("ialt")
        || ALLE.contains(noegle);
  }
}
