package dk.aarsrapport.indlaesning;

import dk.aarsrapport.reference.Kommunenavne;
import dk.aarsrapport.reference.Kontonummer;
import dk.aarsrapport.reference.Kontostreng;
import dk.aarsrapport.reference.Ordbog;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What the cells of each column look like, by which an unknown column is told from another. */
final class Kolonneindhold {
  private static final Pattern PARAGRAF =
      Pattern.compile("(?i)(?:.*§.*\\d.*|(?:sel|bl|servicelov|barnets lov|ukl)\\b.*\\d.*)");

  /** A case number may be one too, but for where its hyphen stands: 2015-00123. */
  private static final Pattern PERSONNUMMER =
      Pattern.compile("(?:\\d ?){5,6}[-\u2010-\u2015\u2212 ]? ?(?:[\\dA-Za-z] ?){4}(?:\\.0)?");

  private static final Pattern KOMMUNEKODE = Pattern.compile("^\\d{3}(?!\\d)");
  private static final Pattern AAR = Pattern.compile("(?:19|20|21)\\d\\d(?:[.,]0+)?");
  private static final Pattern TAL = Pattern.compile("-?[\\d.]+(?:,\\d+)?");
  private static final Pattern BOGSTAV = Pattern.compile(".*\\p{L}.*", Pattern.DOTALL);

  /** A day may be written with its part of a day behind a comma, but so may kroner and øre. */
  private static final Pattern MED_OERE = Pattern.compile("\\d+[.,]\\d\\d?");

  private static final Pattern SKILT = Pattern.compile("[-./ ]|\\d{8}");

  /** What a case is about, by the municipalities' common list of subjects (KLE). */
  private static final Pattern EMNENUMMER =
      Pattern.compile("\\d\\d\\.\\d\\d(?:\\.\\d\\d)?(?![\\d.])");

  private static final Pattern OERE = Pattern.compile("\\d[.,]\\d\\d?$");
  private static final Pattern CIFFER = Pattern.compile("\\d");
  private static final Pattern HELTAL = Pattern.compile("\\d{1,18}");
  private static final int FAERREST_TALTE = 3;
  private static final int FAERREST_PERSONER = 5;

  /** A case's number may begin with its year, of which an export has few. */
  private static final int FLERE_DAGE_END_AAR = 7;

  private static final Pattern TO_CIFRE = Pattern.compile("\\d{1,2}");
  private static final Pattern GRUPPERING = Pattern.compile("\\d{1,3}");
  private static final Pattern DRANST = Pattern.compile("0?[1-7]");
  private static final Set<String> DRANSTER =
      Set.of("drift", "statsrefusion", "refusion", "anlaeg");
  private static final Pattern ALDER =
      Pattern.compile("(?i)\\d{1,3}(?:\\s*(?:år|aar|years?|yrs?).*|\\+)?|i alt|total");

  /** The funktion where the two columns before it stand apart. */
  private static final String DEL_AF_FUNKTION = "funktion i dele";

  private static final Set<String> DAGE =
      Set.of(
          "startdato",
          "slutdato",
          "modtaget",
          "handlingsdato",
          "afgørelsesdato",
          "afsluttet",
          "opmærksom",
          "bogføringsdato",
          "fødselsdato");

  /** Columns that what stands in them gives away, whatever they are called. */
  private static final Set<String> TYDELIGE = Set.of("cpr", "indsats", "kontostreng");

  /** Words of a list that a column must have two of, to be told by them alone. */
  private static final int FORSKELLIGE_ORD = 2;

  private final Map<String, Predicate<String>> efterKolonne = new HashMap<>();
  private final Set<String> medOrdliste = new HashSet<>();

  Kolonneindhold(Eksport<?> eksport, Ordbog ordbog, Laesekontekst kontekst) {
    efterKolonne.put("cpr", celle -> erData(celle) || Cpr.iTekst(celle) != null);
    efterKolonne.put(
        "kommunekode",
        tekst ->
            Optional.ofNullable(Kommunekode.af(tekst))
                .map(Kommunenavne.medfulgte().navne()::containsKey)
                .orElse(eksport.navn().equals(Befolkningseksport.NAVN)));
    for (String kolonne : DAGE) {
      efterKolonne.put(kolonne, Kolonneindhold::dato);
    }
    efterKolonne.put("dato", tekst -> dato(tekst) || Befolkningstid.laes(tekst).isPresent());
    efterKolonne.put(
        "år",
        tekst ->
            AAR.matcher(tekst).matches()
                || Periodeformat.aar(tekst) != null
                || (eksport.navn().equals(Prisindekseksport.NAVN)
                    && Periodeformat.skoleaar(tekst) != null));
    efterKolonne.put("paragraf", tekst -> PARAGRAF.matcher(tekst).matches());
    for (String beloeb : Beloebsenhed.KOLONNER) {
      efterKolonne.put(beloeb, tekst -> Beloebsformat.oere(tekst) != null);
    }
    efterKolonne.put("procent", tekst -> TAL.matcher(tekst.replaceAll("[\\s%]", "")).matches());
    efterKolonne.put("antal", tekst -> TAL.matcher(tekst).matches());
    efterKolonne.put("alder", tekst -> ALDER.matcher(tekst).matches());
    efterKolonne.put("funktion", tekst -> funktion(Kode.af(tekst), kontekst));
    efterKolonne.put(DEL_AF_FUNKTION, tekst -> TO_CIFRE.matcher(Kode.af(tekst)).matches());
    efterKolonne.put("hovedkonto", tekst -> TO_CIFRE.matcher(Kode.af(tekst)).matches());
    efterKolonne.put("hovedfunktion", tekst -> Kode.af(tekst).matches("[\\d.]{1,8}"));
    efterKolonne.put("gruppering", tekst -> GRUPPERING.matcher(Kode.af(tekst)).matches());
    efterKolonne.put(
        "dranst",
        tekst ->
            DRANST.matcher(Kode.af(tekst)).matches()
                || DRANSTER.contains(Overskrift.noegle(tekst)));
    efterKolonne.put(
        "kontostreng",
        tekst ->
            Kontostreng.laes(tekst, "", List.of(kontekst.kontoplan()::harFunktion))
                .filter(k -> kontekst.kontoplan().harFunktion(k.funktion()))
                .isPresent());
    efterKolonne.put("sagsnr", tekst -> !dato(tekst) || tekst.matches("\\d{1,9}"));
    for (Kolonne kolonne : eksport.kolonner()) {
      if (kolonne.fritekst()) {
        efterKolonne.put(kolonne.navn(), Kolonneindhold::ord);
      }
    }
    eksport.ordlister().forEach((kolonne, liste) -> medOrdliste.add(kolonne.navn()));
    eksport
        .ordlister()
        .forEach(
            (kolonne, liste) ->
                efterKolonne.put(
                    kolonne.navn(),
                    tekst ->
                        liste.forstaar(tekst)
                            || ordbog
                                .betydning(eksport.navn(), kolonne.navn(), tekst)
                                .or(() -> ordbog.afOrdene(eksport.navn(), kolonne.navn(), tekst))
                                .isPresent()));
  }

  private static boolean funktion(String tekst, Laesekontekst kontekst) {
    return !Kontonummer.funktion(tekst).isEmpty()
        || Kontonummer.medGruppering(tekst).stream()
            .limit(1)
            .anyMatch(kontekst.kontoplan()::harFunktion);
  }

  /** True for columns of days and of amounts. */
  static boolean erIngenNummer(String kolonne) {
    return DAGE.contains(kolonne) || Beloebsenhed.KOLONNER.contains(kolonne);
  }

  private static boolean dato(String tekst) {
    return (Datoformat.laes(tekst) != null && !MED_OERE.matcher(tekst).matches())
        || Datoformat.medKortAar(tekst) != null
        || Datoformat.maanedFoerst(tekst)
        || Datoformat.ingenDato(tekst);
  }

  private static boolean ord(String tekst) {
    return BOGSTAV.matcher(tekst).matches()
        && !dato(tekst)
        && !EMNENUMMER.matcher(tekst).lookingAt()
        && Raekke.jaNej(tekst).isEmpty()
        && Cpr.laes(tekst) == null;
  }

  /**
   * The share of the cells that the column could hold; empty where that cannot be said.
   *
   * @param funktionIDele true where the file has hovedfunktion, so that funktion may be two digits
   */
  OptionalDouble andel(String kolonne, List<String> celler, boolean funktionIDele) {
    boolean del = funktionIDele && kolonne.equals("funktion");
    Predicate<String> passer = efterKolonne.get(del ? DEL_AF_FUNKTION : kolonne);
    if (passer == null || celler.isEmpty()) {
      return OptionalDouble.empty();
    }
    if (Beloebsenhed.KOLONNER.contains(kolonne) && talt(celler)) {
      return OptionalDouble.of(0);
    }
    return OptionalDouble.of(celler.stream().filter(passer).count() / (double) celler.size());
  }

  /** True where each cell says one of the column's words, and none is a plain yes or no. */
  boolean alle(String kolonne, List<String> celler) {
    return medOrdliste.contains(kolonne)
        && celler.stream().allMatch(efterKolonne.get(kolonne))
        && celler.stream().noneMatch(celle -> Raekke.jaNej(celle).isPresent())
        && celler.stream().allMatch(celle -> BOGSTAV.matcher(celle).matches());
  }

  /**
   * True for a column that its cells alone give away: numbers of persons, types, accounts, names of
   * municipalities, or more than one of a list's words that are no yes and no.
   */
  boolean tydelig(String kolonne, List<String> celler) {
    if (kolonne.equals(Eksport.KOMMUNEKODE.navn())) {
      return celler.stream().allMatch(celle -> BOGSTAV.matcher(celle).matches());
    }
    if (celler.stream().noneMatch(celle -> BOGSTAV.matcher(celle).matches())
        && kolonne.equals("indsats")) {
      return false; // codes, that may as well be ages or anything else
    }
    boolean ord =
        medOrdliste.contains(kolonne)
            && celler.stream().noneMatch(celle -> Raekke.jaNej(celle).isPresent())
            && celler.stream().map(Overskrift::noegle).distinct().count() >= FORSKELLIGE_ORD;
    return ord || TYDELIGE.contains(kolonne);
  }

  /** True for what can be no header: a person's number. */
  static boolean erData(String celle) {
    return PERSONNUMMER.matcher(celle).matches() && Cpr.laes(celle) != null;
  }

  /**
   * True for cells that are persons' numbers and nothing else: a case's number may look like one,
   * but begins with few different days.
   */
  static boolean personer(List<String> celler) {
    return personer(celler, Kolonneindhold::erData);
  }

  /** True for cells that each have one person's number among other text. */
  static boolean navngivnePersoner(List<String> celler) {
    return personer(celler, celle -> Cpr.iTekst(celle) != null);
  }

  private static boolean personer(List<String> celler, Predicate<String> person) {
    List<String> forskellige = celler.stream().distinct().toList();
    long dage =
        forskellige.stream().map(c -> c.substring(0, Math.min(2, c.length()))).distinct().count();
    return forskellige.size() >= FAERREST_PERSONER
        && dage >= Math.min(FLERE_DAGE_END_AAR, (3 * forskellige.size() + 3) / 4)
        && forskellige.stream().allMatch(person);
  }

  /** True for cells that are years, all of them. */
  static boolean aarstal(List<String> celler) {
    return !celler.isEmpty() && celler.stream().allMatch(c -> AAR.matcher(c).matches());
  }

  /** True for whole numbers that each are one more than the last: rows counted, not money. */
  private static boolean talt(List<String> celler) {
    if (celler.size() < FAERREST_TALTE
        || !celler.stream().allMatch(c -> HELTAL.matcher(c).matches())) {
      return false;
    }
    for (int i = 1; i < celler.size(); i++) {
      if (Long.parseLong(celler.get(i)) != Long.parseLong(celler.get(i - 1)) + 1) {
        return false;
      }
    }
    return true;
  }

  /** True for amounts that have their øre, most of them. */
  static boolean kronerOgOere(List<String> celler) {
    return beloeb(celler)
        && 2 * celler.stream().filter(c -> OERE.matcher(c.strip()).find()).count() > celler.size();
  }

  /** True for what tells a row from nearly all others: signs with digits, no day and no amount. */
  static boolean loebenumre(List<String> celler) {
    return NaestenAlle.er(celler.stream().distinct().count(), celler.size())
        && celler.stream()
            .allMatch(c -> CIFFER.matcher(c).find() && !dato(c) && !OERE.matcher(c).find());
  }

  /** True for cells that are all codes or names of municipalities, written with three digits. */
  static boolean kommuner(List<String> celler) {
    return celler.stream()
        .allMatch(
            celle ->
                KOMMUNEKODE.matcher(celle).find()
                    && Optional.ofNullable(Kommunekode.af(celle))
                        .map(Kommunenavne.medfulgte().navne()::containsKey)
                        .orElse(false));
  }

  /** True for cells that are amounts, all but a few. */
  static boolean beloeb(List<String> celler) {
    return !celler.isEmpty()
        && NaestenAlle.er(
            celler.stream().filter(c -> Beloebsformat.oere(c) != null).count(), celler.size());
  }

  /** True for cells that are dates, all but a few, and no numbers. */
  static boolean datoer(List<String> celler) {
    return !celler.isEmpty()
        && NaestenAlle.er(
            celler.stream().filter(c -> dato(c) && SKILT.matcher(c).find()).count(), celler.size());
  }
}
