package dk.aarsrapport.indlaesning;

import dk.aarsrapport.fejl.Dataproblem;
import dk.aarsrapport.indlaesning.Saerligt.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a file says itself, in its headers and around its table, that its rows are not what they are
 * read as: cut off, filtered, or counted from another day.
 */
final class Forbehold {
  /** No line that is looked at is longer. */
  private static final int HOEJST_TEGN = 2_000;

  private static final Pattern IKKE_PRIMO =
      Pattern.compile(
          "(?iu)ultimo|medio|årets (?:slut|udgang)|year.?end|end of (?:the )?year|mid.?year"
              + "|middel(?:folke|befolk)|gennemsnit|average|(?<!\\d)31[./-] ?12(?!\\d)"
              + "|(?<!\\d)\\d{1,2}\\.? ?(?:feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\\p{L}*");

  /** Titles that say when a file was made, or that it has a 1 January too. */
  private static final Pattern ANDEN_DAG =
      Pattern.compile(
          "(?iu)hentet|kilde|statistikbank|januar|jan\\.|primo|(?<!\\d)0?1[./-] ?0?1(?!\\d)");

  private static final Pattern EKSKLUSIV =
      Pattern.compile(
          "(?iu)ekskl|exkl|excl"
              + "|ikke[ _](?:inkl|medregn|medtal|indbefat|med(?!\\p{L}))|not[ _]incl"
              + "|første[ _]dag[ _](?:uden|efter)|dagen[ _]efter");

  private static final Pattern FRA = Pattern.compile("(?iu)^\\W*(?:fra|from)(?!\\p{L})");

  private static final String RAEKKER =
      "(?:rækker|raekker|række|poster|linjer|resultater|rows?|records|entries|results)";

  private static final Pattern X_AF_Y =
      Pattern.compile(
          "(?iu)(?<viser>(?:viser|vist|vises|showing|displaying)\\W.*?)?(?<!\\d)(?<x>\\d[\\d.]*)"
              + " (?:ud )?(?:af|of) (?:i alt )?(?<y>\\d[\\d.]*)(?<hvad> (?:\\p{L}+ )?"
              + RAEKKER
              + "(?: vist| vises| shown)?\\W*$)?");

  private static final Pattern AFKORTET =
      Pattern.compile(
          "(?ius)^\\W*(?:\\p{L}+ )?fortsættes(?: på)?(?: næste side)?\\W*$"
              + "|^\\W*(?:to be )?continued(?: on next page)?\\W*$"
              + "|trunkeret|truncated|(?<!\\p{L})afkortet"
              + "|\\d (?:flere |andre |more )?"
              + RAEKKER
              + " (?:mere|til|ikke vist|udeladt|more|omitted|not shown)\\W*$"
              + "|\\d more "
              + RAEKKER
              + "|^(?=.*(?:data|eksport|export|udtræk|"
              + RAEKKER
              + "))(?=.*(?:overskr[ie]d|nået|exceed|reached))(?=.*(?:grænse|maks|limit|volume))"
              + "|(?:nogle|some|flere|resten af).{0,20}(?:data|"
              + RAEKKER
              + ").{0,20}(?:udeladt|omitted|ikke med|mangler|vises ikke)"
              + "|(?:kun|only) (?:de |the )?(?:første|first) \\d");

  private static final String TILSTAND =
      "(?:aktiv|åb[en]|uafslut|igang|i gang|løbende|verserende|afslut|lukke|ophør|passiv|active|open|closed)";

  private static final Pattern KUN =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:kun|only) (?:de |the )?"
              + TILSTAND
              + "|status\\p{L}*\\W*(?:er|is|=|:|lig med)\\W*"
              + TILSTAND);

  private static final Pattern FILTRE =
      Pattern.compile("(?iu)^\\W*(?:anvendte? |aktive? |applied )?filt(?:er|re|ers)\\W*[:=](.*)$");

  private static final Pattern MELLEM_FILTRE =
      Pattern.compile("(?iu)[\\r\\n]+|[,;]\\s*(?=[^,;\\r\\n]*(?:=| er | is ))");

  private static final Pattern FILTER =
      Pattern.compile(
          "(?iu)(.*?)(?: (?:er|is|indeholder|contains|starter|ligger)(?!\\p{L})|[=:<>])(.*)");

  /** What every extract is limited by, and is meant to be. */
  private static final Pattern OMFANG =
      Pattern.compile(
          "(?iu)kommune|(?<!\\p{L})(?:regnskabs|kalender|budget|skole)?(?:år|aar)(?!\\p{L})|årstal"
              + "|periode|måned|maaned|kvartal|dato(?!\\p{L})|(?<!\\p{L})tid(?!\\p{L})|område|region"
              + "|municipal|year|month|quarter|date(?!\\p{L})|period");

  private static final Pattern FORLOEBETS_DAG =
      Pattern.compile("(?iu)start|slut|ophør|afslut|bevil|end(?!\\p{L})");

  private static final Pattern INTET =
      Pattern.compile(
          "(?iu)\\W*(?:(?:ikke|not)\\W+(?:tom|blank|empty)|alle|all|ingen|none|intet)?\\W*");

  /**
   * A header that is read as a column, but says that what is under it is something else.
   *
   * @param input the only export that it is in doubt in; empty = all
   */
  private record Tvivl(
      String input,
      String kolonne,
      Predicate<String> siger,
      String regel,
      String besked,
      String handling) {}

  private static final String BEFOLKNING_IKKE_PRIMO = "befolkning-ikke-primo";
  private static final String IKKE_PRIMO_BESKED =
      "befolkningen er læst som pr. 1. januar, men %s nævner et andet tidspunkt";
  private static final String IKKE_PRIMO_HANDLING =
      "Træk befolkningen pr. 1. januar; tal fra et års slutning hører til året efter";

  private static final List<Tvivl> OVERSKRIFTER =
      List.of(
          ikkePrimo("år"),
          ikkePrimo("dato"),
          ikkePrimo("antal"),
          new Tvivl(
              "",
              "slutdato",
              EKSKLUSIV.asPredicate(),
              "slutdato-ikke-med",
              "slutdato er læst fra %s, men efter sin overskrift er det den første dag efter forløbet; slutdato er den sidste dag i det, så alle forløb bliver en dag for lange",
              "Træk filen med den sidste dag, eller træk en dag fra hver dato i kolonnen"),
          new Tvivl(
              Prisindekseksport.NAVN,
              "procent",
              Akkumuleret::naevnes,
              "pl-akkumuleret",
              "%s er efter sin overskrift stigningen over flere år, men er læst som stigningen fra"
                  + " året før",
              "Træk filen med hvert års egen stigning"),
          new Tvivl(
              Prisindekseksport.NAVN,
              "år",
              FRA.asPredicate(),
              "pl-fra-aar",
              "%s er efter sin overskrift det år, stigningen regnes fra, men er læst som det år, den"
                  + " fører til",
              "Angiv kolonnen med det år, stigningen fører til, under «kolonner», eller skriv året"
                  + " efter i hver række"));

  private final boolean befolkning;
  private boolean underFiltre;

  Forbehold(Eksport<?> eksport) {
    befolkning = eksport.navn().equals(Befolkningseksport.NAVN);
  }

  private static Tvivl ikkePrimo(String kolonne) {
    return new Tvivl(
        Befolkningseksport.NAVN,
        kolonne,
        IKKE_PRIMO.asPredicate(),
        BEFOLKNING_IKKE_PRIMO,
        IKKE_PRIMO_BESKED,
        IKKE_PRIMO_HANDLING);
  }

  /**
   * The file's header with what it and the lines over it say.
   *
   * @param start the file's first bytes
   */
  static Filhoved laes(Filhoved hoved, Eksport<?> eksport, byte[] start) {
    List<Note> noter = new ArrayList<>();
    for (Tvivl tvivl : OVERSKRIFTER) {
      Integer nummer = hoved.plads().get(tvivl.kolonne());
      if (nummer == null || !(tvivl.input().isEmpty() || tvivl.input().equals(eksport.navn()))) {
        continue;
      }
      hoved.sammensat(tvivl.kolonne()).map(Sammensat::kilder).orElse(Set.of(nummer)).stream()
          .filter(n -> n < hoved.bredde())
          .map(n -> hoved.felter().get(n))
          .filter(tvivl.siger())
          .findFirst()
          .ifPresent(
              overskrift ->
                  noter.add(
                      note(
                          tvivl.kolonne(),
                          tvivl.regel(),
                          tvivl.besked().formatted(Skjul.citat(overskrift)),
                          tvivl.handling())));
    }
    if (hoved.linje() > 1) {
      Forbehold over = new Forbehold(eksport);
      Filhoved.poster(start, hoved.tegnsaet(), hoved.skilletegn(), (int) hoved.linje())
          .forEach(
              (linje, felter) -> {
                if (linje < hoved.linje()) {
                  over.linje(felter).ifPresent(noter::add);
                }
              });
    }
    return noter.isEmpty() ? hoved : hoved.medSaerligt(hoved.saerligt().medNoter(noter));
  }

  private static Note note(String kolonne, String regel, String besked, String handling) {
    return new Note(Dataproblem.ADVARSEL, kolonne, regel, besked, handling);
  }

  /** What a line over or under the table says, where it says something of it all. */
  Optional<Note> linje(List<String> felter) {
    String hele =
        felter.stream()
            .map(Mellemrum::trim)
            .filter(felt -> !felt.isEmpty())
            .collect(Collectors.joining(" "));
    String tekst = hele.substring(0, Math.min(HOEJST_TEGN, hele.length()));
    if (afkortet(tekst)) {
      return Optional.of(
          note(
              "",
              "afkortet",
              "filen siger selv, at den ikke er hel: " + Skjul.citat(tekst),
              "Træk filen igen med alle rækker"));
    }
    Optional<String> filter = filter(tekst);
    if (filter.isPresent()) {
      return filter.map(
          f ->
              note(
                  "",
                  "filtreret",
                  "filen siger selv, at den kun har en del af rækkerne: " + Skjul.citat(f),
                  "Træk filen uden filteret, hvis tallene skal være for alle"));
    }
    boolean andenTid =
        befolkning
            && IKKE_PRIMO.matcher(tekst).find()
            && !ANDEN_DAG.matcher(tekst).find()
            && !Laeser.UDTRAEKKET.matcher(tekst).find();
    return andenTid
        ? Optional.of(
            note(
                "",
                BEFOLKNING_IKKE_PRIMO,
                IKKE_PRIMO_BESKED.formatted(Skjul.citat(tekst)),
                IKKE_PRIMO_HANDLING))
        : Optional.empty();
  }

  private static boolean afkortet(String tekst) {
    Matcher antal = X_AF_Y.matcher(tekst);
    while (antal.find()) {
      if ((antal.group("viser") != null || antal.group("hvad") != null)
          && tal(antal.group("x")) < tal(antal.group("y"))) {
        return true;
      }
    }
    return AFKORTET.matcher(tekst).find();
  }

  private static double tal(String tekst) {
    return Double.parseDouble(tekst.replace(".", ""));
  }

  /** The first filter that cuts rows off, and not only other municipalities and years. */
  private Optional<String> filter(String tekst) {
    for (String del : MELLEM_FILTRE.split(tekst, -1)) {
      Matcher filtre = FILTRE.matcher(del);
      boolean begynder = filtre.matches();
      underFiltre |= begynder;
      String resten = begynder ? filtre.group(1).strip() : del.strip();
      if (KUN.matcher(del).find() || (underFiltre && skaerer(resten, begynder))) {
        return Optional.of(resten);
      }
    }
    return Optional.empty();
  }

  private static boolean skaerer(String filter, boolean efterOrdet) {
    Matcher del = FILTER.matcher(filter);
    if (!del.matches()) {
      return efterOrdet && !INTET.matcher(filter).matches() && !OMFANG.matcher(filter).find();
    }
    boolean omfang =
        OMFANG.matcher(del.group(1)).find() && !FORLOEBETS_DAG.matcher(del.group(1)).find();
    return !omfang && !INTET.matcher(del.group(2)).matches();
  }
}
