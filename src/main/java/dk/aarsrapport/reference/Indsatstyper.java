package dk.aarsrapport.reference;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The types of intervention; an export may name one by code, name or paragraph, whatever case,
 * spaces and punctuation.
 */
public final class Indsatstyper implements Serializable {
  private static final long serialVersionUID = 1;

  private static final Pattern MELLEMRUM = Pattern.compile("[\\s\\p{Z}\u200B\uFEFF]+");
  private static final Pattern LOV =
      Pattern.compile(
          "^ ?(?:(?:sel|bl|servicelov(?:en)?s?|(?:lov om )?(?:social service|barnets(?: lovs?)?))\\b[ .,:]*)+");
  private static final Pattern UNGDOMSKRIMINALITET =
      Pattern.compile(
          "(?=.*(?:ungdomskriminalitetslov|\\bom (?:bekaempelse af )?ungdomskriminalitet|\\bukl\\b))\\D*(\\d+).*");
  private static final Pattern PARAGRAF = Pattern.compile(" *-? *\\d.*");
  private static final Pattern LED =
      Pattern.compile("(?<![a-z])(?:stk|nr|pkt|stykke|nummer|punkt)(?![a-z])");
  private static final Pattern BOGSTAV = Pattern.compile("(\\d)([a-z])");
  private static final Pattern FORANSTILLET_NUL = Pattern.compile("(?<!\\d)0+(?=\\d)");
  private static final Pattern ANDET = Pattern.compile("[^a-z0-9]+");
  private static final Pattern YDRE = Pattern.compile("^-|-$");
  private static final Pattern NUMMER = Pattern.compile("(\\d+(?:-[a-z])?-\\d+)-(\\d{1,3})");
  private static final int DRIFT = 1;
  private static final int HOEJST_STAVEMAADER = 10_000;

  private final ArrayList<Dateret> typer = new ArrayList<>();
  private final HashMap<String, List<Dateret>> efterNavn = new HashMap<>();

  private final ConcurrentHashMap<String, List<Dateret>> stavemaader = new ConcurrentHashMap<>();

  /** The account is null where the table names none. */
  private record Dateret(Indsatstype type, Gyldighed gyldighed, Kontonummer konto)
      implements Serializable {}

  private Indsatstyper() {}

  /** The table that ships with the product. */
  public static Indsatstyper medfulgte() {
    return laes("indsatstyper.csv", Referencetabel.medfulgt("indsatstyper"));
  }

  /** Reads a table that replaces the shipped one. */
  public static Indsatstyper laes(String fil, String tekst) {
    Indsatstyper typer = new Indsatstyper();
    for (Referencetabel.Linje linje :
        Referencetabel.laesMindstEn(
            fil, tekst, "indsats", "navn", "trin", "gruppe", "anbringelse")) {
      int trin = linje.heltal("trin");
      if (trin < 0 || trin > 6) {
        throw linje.fejl("trin", "«" + trin + "» er ikke et trin 1-6 på indsatstrappen");
      }
      Dateret dateret =
          new Dateret(
              new Indsatstype(
                  linje.tekst("indsats"),
                  linje.tekst("navn"),
                  trin,
                  linje.tekst("gruppe"),
                  linje.tekst("anbringelse").equals("ja")),
              linje.gyldighed(),
              konto(linje));
      typer.typer.add(dateret);
      for (String kolonne : List.of("indsats", "navn", "paragraf_sel", "paragraf_bl")) {
        String noegle = noegle(linje.tekst(kolonne));
        List<Dateret> samme = typer.efterNavn.computeIfAbsent(noegle, n -> new ArrayList<>());
        if (!noegle.isEmpty() && !samme.contains(dateret)) {
          samme.add(dateret);
        }
      }
    }
    return typer;
  }

  private static Kontonummer konto(Referencetabel.Linje linje) {
    Kontomoenster moenster = Kontomoenster.af(linje);
    return moenster.funktion().isEmpty()
        ? null
        : new Kontonummer(moenster.funktion(), moenster.gruppering(), DRIFT, "");
  }

  /** The codes of the types of these steps. */
  public Set<String> paaTrin(Set<Integer> trin) {
    return typer.stream()
        .map(Dateret::type)
        .filter(type -> trin.contains(type.trin()))
        .map(Indsatstype::kode)
        .collect(Collectors.toSet());
  }

  /**
   * The type that an export means.
   *
   * @param tekst code, name or paragraph as it stands in the export
   * @param dag the intervention's first day
   * @return empty when no type, or more than one, goes by that name on that day
   */
  public Optional<Indsatstype> find(String tekst, LocalDate dag) {
    Indsatstype fundet = null;
    for (Dateret kandidat : medNavn(tekst)) {
      if (kandidat.gyldighed().paa(dag)) {
        if (fundet != null && !fundet.kode().equals(kandidat.type().kode())) {
          return Optional.empty();
        }
        fundet = kandidat.type();
      }
    }
    return Optional.ofNullable(fundet);
  }

  /** Spellings that mean something are kept: an export has few of them, on many rows. */
  private List<Dateret> medNavn(String tekst) {
    List<Dateret> fundne = stavemaader.get(tekst);
    if (fundne == null) {
      fundne = efterNavn.getOrDefault(noegle(tekst), List.of());
      if (!fundne.isEmpty() && stavemaader.size() < HOEJST_STAVEMAADER) {
        stavemaader.put(tekst, fundne);
      }
    }
    return fundne;
  }

  /** True for a name, code or paragraph that some type goes by on some day. */
  public boolean kendt(String tekst) {
    return !medNavn(tekst).isEmpty();
  }

  /** True for a name, code or paragraph that some type goes by on this day. */
  public boolean kendt(String tekst, LocalDate dag) {
    return medNavn(tekst).stream().anyMatch(t -> t.gyldighed().paa(dag));
  }

  /** True for a name that meant another type before this day. */
  public boolean betoedAndet(String tekst, LocalDate dag) {
    Optional<String> kode = find(tekst, dag).map(Indsatstype::kode);
    return medNavn(tekst).stream()
        .anyMatch(
            t ->
                kode.isPresent()
                    && !t.type().kode().equals(kode.get())
                    && t.gyldighed().til().isBefore(dag));
  }

  /**
   * The first day after a start, and no later than an end, from which a name that is known on the
   * start means another type: the law has numbered its paragraphs anew.
   */
  public Optional<LocalDate> skift(String tekst, LocalDate start, LocalDate slut) {
    List<Dateret> fundne = medNavn(tekst);
    if (fundne.size() < 2) {
      return Optional.empty();
    }
    Optional<String> kode = find(tekst, start).map(Indsatstype::kode);
    return fundne.stream()
        .filter(t -> kode.isPresent() && !t.type().kode().equals(kode.get()))
        .map(t -> t.gyldighed().fra())
        .filter(dag -> dag.isAfter(start) && !dag.isAfter(slut))
        .min(Comparator.naturalOrder());
  }

  /**
   * True for a paragraph whose types on a day are all on steps, and none of them on the type's:
   * what stands on no step, as efterværn, may go with any.
   */
  public boolean paaAndetTrin(String paragraf, Indsatstype type, LocalDate dag) {
    boolean andet = false;
    for (Dateret t : medNavn(paragraf)) {
      if (t.gyldighed().paa(dag)) {
        if (t.type().trin() == 0 || t.type().trin() == type.trin()) {
          return false;
        }
        andet = true;
      }
    }
    return andet && type.trin() > 0;
  }

  /**
   * How the law numbers the types beside this one on a day: {@code nr. 1 Plejefamilie, nr. 2 …}.
   *
   * @param paragraf such as SEL § 66, stk. 1, nr. 8
   * @return empty where the text is no numbered paragraph, or none is numbered on the day
   */
  public String nummerering(String paragraf, LocalDate dag) {
    Matcher numre = NUMMER.matcher(noegle(paragraf));
    if (!numre.matches()) {
      return "";
    }
    TreeMap<Integer, String> navne = new TreeMap<>();
    efterNavn.forEach(
        (noegle, daterede) -> {
          Matcher nummer = NUMMER.matcher(noegle);
          if (nummer.matches() && nummer.group(1).equals(numre.group(1))) {
            daterede.stream()
                .filter(t -> t.gyldighed().paa(dag))
                .forEach(t -> navne.put(Integer.valueOf(nummer.group(2)), t.type().navn()));
          }
        });
    return navne.entrySet().stream()
        .map(e -> "nr. " + e.getKey() + " " + e.getValue())
        .collect(Collectors.joining(", "));
  }

  /**
   * The account that pays for a type which starts on this day: dranst 1, any ejerforhold.
   *
   * @return empty where the table names none
   */
  public Optional<Kontonummer> konto(Indsatstype type, LocalDate dag) {
    for (Dateret t : medNavn(type.kode())) {
      if (t.konto() != null && t.type().kode().equals(type.kode()) && t.gyldighed().paa(dag)) {
        return Optional.of(t.konto());
      }
    }
    return Optional.empty();
  }

  /** The type that goes by this name on some day; empty when none does, or more than one. */
  public Optional<Indsatstype> find(String tekst) {
    List<Dateret> fundne = medNavn(tekst);
    return fundne.stream().map(t -> t.type().kode()).distinct().count() == 1
        ? Optional.of(fundne.get(0).type())
        : Optional.empty();
  }

  /** The type's number in the table, for packing. */
  public int nummer(Indsatstype type) {
    for (int i = 0; i < typer.size(); i++) {
      if (typer.get(i).type().equals(type)) {
        return i;
      }
    }
    throw new IllegalArgumentException("no such type: " + type);
  }

  /** The type with this number in the table. */
  public Indsatstype type(int nummer) {
    return typer.get(nummer).type();
  }

  /** The Danish names by code, in the table's order. */
  public Map<String, String> navne() {
    Map<String, String> navne = new LinkedHashMap<>();
    typer.forEach(t -> navne.put(t.type().kode(), t.type().navn()));
    return navne;
  }

  /** Letters and digits alone; the words of a paragraph reference are left out. */
  static String noegle(String tekst) {
    String smaa =
        MELLEMRUM
            .matcher(tekst.toLowerCase(Locale.ROOT))
            .replaceAll(" ")
            .replace("æ", "ae")
            .replace("ø", "oe")
            .replace("å", "aa");
    Matcher ungdom = UNGDOMSKRIMINALITET.matcher(smaa);
    if (ungdom.matches()) {
      return "ukl-" + ungdom.group(1);
    }
    smaa = LOV.matcher(smaa).replaceFirst("").replace("§", "");
    String led = PARAGRAF.matcher(smaa).matches() ? paragraf(smaa) : smaa;
    return YDRE.matcher(ANDET.matcher(led).replaceAll("-")).replaceAll("");
  }

  /** § 52 a may be written 52a, stk. 3 written stk3, and nr. 6 written nr. 06 or pkt. 6. */
  private static String paragraf(String tekst) {
    String tal = LED.matcher(tekst).replaceAll(" ");
    return FORANSTILLET_NUL.matcher(BOGSTAV.matcher(tal).replaceAll("$1-$2")).replaceAll("");
  }
}
