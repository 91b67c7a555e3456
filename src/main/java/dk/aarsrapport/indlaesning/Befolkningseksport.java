package dk.aarsrapport.indlaesning;

import dk.aarsrapport.baggrund.Baggrund;
import dk.aarsrapport.baggrund.Befolkning;
import dk.aarsrapport.reference.Kommunenavne;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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

  /** What StatBank's tables divide the people of an age by, beside their sex. */
  private static final List<Kolonne> DELT_PAA =
      List.of(
          Kolonne.valgfri("civilstand"),
          Kolonne.valgfri("herkomst", "oprindelse"),
          Kolonne.valgfri("oprindelsesland", "ieland"),
          Kolonne.valgfri("statsborgerskab", "statsb"),
          Kolonne.valgfri("fødeland", "fødested", "fodland"));

  private static final String BRED_TID = "tid ";
  private static final String BRED_ALDER = "alder ";
  private static final String BRED_KOEN = "køn ";
  private static final String BRED_KOMMUNE = "kommune ";
  private static final List<String> BREDE = List.of(BRED_TID, BRED_ALDER, BRED_KOEN, BRED_KOMMUNE);

  private static final Pattern ANTALLET = Pattern.compile("(?iu)\\b(?:antal|folketal)\\b");

  private static final Pattern ALDERSTEKST =
      Pattern.compile(
          "(?i)(\\d{1,3})(?:[.,]0{1,2})?(?:\\s+\\1)?(?:\\s*(?:år|aar|years?|yrs?))?"
              + "(?:\\s*(?:og derover|and over|\\+))?");
  private static final Pattern STOERRE_OMRAADE =
      Pattern.compile("(?:0*[1-9]?\\d )?(?:hele landet|region |landsdel).*|0+|0*8[1-5]");
  private final Set<String> sete = new HashSet<>();

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
    return Stream.concat(Stream.of(OMRAADE, DATO, AAR, ALDER, ANTAL, KOEN), DELT_PAA.stream())
        .toList();
  }

  /**
   * What stands side by side: quarters or years where the rows have ages, ages where they have a
   * day, and sexes or municipalities where they have both.
   */
  @Override
  public Map<String, Integer> bredeKolonner(List<String> overskrifter, Set<String> fundne) {
    if (fundne.contains(ANTAL.navn())) {
      return Map.of();
    }
    boolean tid = fundne.contains(DATO.navn()) || fundne.contains(AAR.navn());
    boolean alder = fundne.contains(ALDER.navn());
    boolean omraade = fundne.contains(OMRAADE.navn());
    if (tid && alder) {
      return omraade
          ? koennene(overskrifter)
          : brede(BRED_KOMMUNE, overskrifter, o -> kommune(o) != null);
    }
    if (!omraade || tid == alder) {
      return Map.of();
    }
    if (alder) {
      return brede(BRED_TID, overskrifter, o -> Befolkningstid.laes(o).isPresent());
    }
    Map<String, Integer> aldre =
        brede(BRED_ALDER, overskrifter, o -> alder(o).isPresent() || Koensord.total(o));
    boolean kunTotal =
        aldre.keySet().stream().allMatch(b -> Koensord.total(b.substring(BRED_ALDER.length())));
    return kunTotal ? Map.of() : aldre;
  }

  /** The columns of the sexes or of all; none where a sex lacks the other. */
  private static Map<String, Integer> koennene(List<String> overskrifter) {
    Map<String, Integer> koen =
        brede(BRED_KOEN, overskrifter, o -> Koensord.total(o) || Koensord.er(koenAf(o)));
    long hver = koen.keySet().stream().map(Befolkningseksport::koenAf).distinct().count();
    boolean alle = koen.keySet().stream().anyMatch(o -> Koensord.total(udenBegyndelse(o)));
    return alle || hver > 1 ? koen : Map.of();
  }

  private static String udenBegyndelse(String kolonne) {
    return ANTALLET.matcher(kolonne.replaceFirst("^" + BRED_KOEN, "")).replaceAll("");
  }

  private static String koenAf(String overskrift) {
    return Koensord.af(udenBegyndelse(overskrift));
  }

  private static Integer kommune(String overskrift) {
    Integer kode = Kommunekode.af(overskrift);
    return kode != null && Kommunenavne.medfulgte().navne().containsKey(kode) ? kode : null;
  }

  private static Map<String, Integer> brede(
      String begyndelse, List<String> overskrifter, Predicate<String> passer) {
    Map<String, Integer> brede = new LinkedHashMap<>();
    for (int i = 0; i < overskrifter.size(); i++) {
      String overskrift = Mellemrum.trim(overskrifter.get(i));
      if (passer.test(overskrift)) {
        brede.putIfAbsent(begyndelse + overskrift, i);
      }
    }
    return brede;
  }

  @Override
  public boolean savnes(Kolonne kolonne) {
    return !DELT_PAA.contains(kolonne) && Baggrundseksport.super.savnes(kolonne);
  }

  @Override
  public boolean erstattes(Kolonne kolonne, Set<String> fundne) {
    return switch (kolonne.navn()) {
      case "antal" -> BREDE.stream().anyMatch(begyndelse -> har(fundne, begyndelse));
      case "år" -> har(fundne, BRED_TID);
      case "alder" -> har(fundne, BRED_ALDER);
      case "kommunekode" -> har(fundne, BRED_KOMMUNE);
      default -> false;
    };
  }

  private static boolean har(Set<String> fundne, String begyndelse) {
    return fundne.stream().anyMatch(navn -> navn.startsWith(begyndelse));
  }

  @Override
  public List<Befolkning.Antal> laes(Raekke raekke) {
    if (STOERRE_OMRAADE.matcher(raekke.raa(OMRAADE).toLowerCase(Locale.ROOT)).matches()) {
      throw Afvisning.udenfor(
          "ikke-kommune", "hele landet, regioner og landsdele er ikke kommuner og bruges ikke");
    }
    ikkeEnDel(raekke);
    List<Befolkning.Antal> antal = new ArrayList<>();
    for (String kolonne : raekke.kolonnerMed(BRED_KOMMUNE)) {
      int kommune = kommune(kolonne.substring(BRED_KOMMUNE.length()));
      antal.add(antal(raekke, kommune, aar(raekke), alder(raekke), kolonne));
    }
    if (!antal.isEmpty()) {
      return antal;
    }
    int kommune = raekke.kommune();
    for (String kolonne : raekke.kolonnerMed(BRED_KOEN)) {
      antal.add(
          antal(
              raekke,
              kommune,
              aar(raekke),
              alder(raekke),
              Kolonne.valgfri(kolonne),
              udenBegyndelse(kolonne)));
    }
    for (String kolonne : raekke.kolonnerMed(BRED_TID)) {
      int alder = alder(raekke);
      Befolkningstid.laes(kolonne.substring(BRED_TID.length()))
          .filter(dag -> dag.getDayOfYear() == 1)
          .ifPresent(dag -> antal.add(antal(raekke, kommune, dag.getYear(), alder, kolonne)));
    }
    for (String kolonne : raekke.kolonnerMed(BRED_ALDER)) {
      int aar = aar(raekke);
      alder(kolonne.substring(BRED_ALDER.length()))
          .ifPresent(alder -> antal.add(antal(raekke, kommune, aar, alder, kolonne)));
    }
    boolean bred = BREDE.stream().anyMatch(begyndelse -> !raekke.kolonnerMed(begyndelse).isEmpty());
    if (!bred) {
      antal.add(antal(raekke, kommune, aar(raekke), alder(raekke), ANTAL.navn()));
    }
    return antal;
  }

  /** Leaves out the part of an age that some have who are married, born abroad or the like. */
  private static void ikkeEnDel(Raekke raekke) {
    for (Kolonne del : DELT_PAA) {
      if (!raekke.raa(del).isEmpty() && !Koensord.total(raekke.raa(del))) {
        throw Afvisning.udenfor(
            del.navn(),
            "af befolkningstal delt på %s bruges kun dem for alle; er de ikke i filen, så træk den"
                    .formatted(del.navn())
                + " igen med «I alt»");
      }
    }
  }

  private Befolkning.Antal antal(Raekke raekke, int kommune, int aar, int alder, String kolonne) {
    return antal(
        raekke,
        kommune,
        aar,
        alder,
        kolonne.equals(ANTAL.navn()) ? ANTAL : Kolonne.valgfri(kolonne),
        raekke.har(KOEN) ? raekke.raa(KOEN) : null);
  }

  /**
   * A number of people.
   *
   * @param koen what the file calls their sex; null where it does not tell the sexes apart
   */
  private Befolkning.Antal antal(
      Raekke raekke, int kommune, int aar, int alder, Kolonne kolonne, String koen) {
    int antal = raekke.heltal(kolonne);
    if (antal < 0) {
      throw raekke.afvist(kolonne, "negativt", "et befolkningstal kan ikke være negativt");
    }
    boolean total = koen != null && (Overskrift.noegle(koen).isEmpty() || Koensord.total(koen));
    String ord = total || koen == null ? "" : Koensord.af(koen);
    if (koen != null && !total && !Koensord.er(ord)) {
      throw raekke.afvist(
          KOEN,
          "koen",
          Skjul.citat(koen) + " er hverken mænd, kvinder eller begge køn i alt",
          "Skriv under «vaerdier» i kørselsfilen, om det er m eller k, eller «udelad», hvis det er"
              + " en sum");
    }
    if (!sete.add(kommune + " " + aar + " " + alder + " " + ord)) {
      throw raekke.afvist(ALDER, "dublet", "kommune, dato, alder og køn står allerede i filen");
    }
    return new Befolkning.Antal(kommune, aar, alder, total, antal);
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
    if (Koensord.total(tekst)) {
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
}
