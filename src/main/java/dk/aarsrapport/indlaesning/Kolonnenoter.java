package dk.aarsrapport.indlaesning;

import dk.aarsrapport.fejl.Dataproblem;
import dk.aarsrapport.fejl.Naermeste;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What is worth knowing of the columns of an input's files, each thing once. */
public final class Kolonnenoter {
  private static final String SLUTDATO = "slutdato";
  private static final String CPR = Eksport.CPR.navn();

  /** Headers of the municipality that a case is with. */
  private static final Pattern HANDLER =
      Pattern.compile(
          "(?iu)handle|hdl|myndighed|ansvar|sagsbehandl|visiter|acting|^\\W*kommunekode");

  /** Headers of one that it need not be with. */
  private static final Pattern ANDENS_KOMMUNE =
      Pattern.compile(
          "(?iu)bop|hjem|home|resid|adresse|ophold|betal|finans|folkeregister|skole|anbring|fraflyt|tilflyt");

  private static final Pattern PERIODE =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:periode|måned|maaned|mdr?|kvartal|month|period)(?!\\p{L})"
              + "|(?:dato|date)(?!\\p{L})|(?<!\\p{L})bogf");

  private static final Pattern KOMMUNE = Pattern.compile("(?iu)kommune|municipality");

  private static final Pattern SLUTTER =
      Pattern.compile(
          "(?iu)slut|ophør|afslut|udløb|(?<!\\p{L})(?:til|to|end|until)(?!\\p{L})|closed|exclus"
              + "|første dag (?:uden|efter)");

  /** What the first budget lacks of the corrected one. */
  private static final Pattern TILLAEG =
      Pattern.compile(
          "(?:budget)?(?:tillaegsbevilling(?:er)?|tillaegsbev|omplacering(?:er)?)|budgetaendring(?:er)?");

  private static final Pattern PLANLAGT =
      Pattern.compile(
          "(?iu)planlag|forvent|(?<!\\p{L})(?:forv|plan)|expected|planned|estimat|skøn|ansl|frist");

  private final Eksport<?> eksport;
  private final Map<Note, Set<String>> filer = new LinkedHashMap<>();
  private final Map<String, List<Filhoved>> hoveder = new LinkedHashMap<>();

  private record Note(String alvor, String kolonne, String regel, String besked, String handling) {}

  /** Notes on the files of this kind of input. */
  public Kolonnenoter(Eksport<?> eksport) {
    this.eksport = eksport;
  }

  /** Looks at a file's header. */
  public void se(String fil, Filhoved hoved) {
    List<Integer> ubrugte = ubrugte(hoved, hoved.laeste());
    if (hoved.skaeveTegn()) {
      note(
          fil,
          new Note(
              Dataproblem.ADVARSEL,
              "",
              "tegn",
              "filens æ, ø og å står som Ã¦, Ã¸ og Ã¥ og er rettet",
              "Gem filen som UTF-8 én gang"));
    }
    hoved
        .saerligt()
        .noter()
        .forEach(
            n -> note(fil, new Note(n.alvor(), n.kolonne(), n.regel(), n.besked(), n.handling())));
    hoveder.computeIfAbsent(fil, f -> new ArrayList<>()).add(hoved);
    kommunen(fil, hoved, ubrugte);
    tilDato(fil, hoved);
    planlagt(fil, hoved, ubrugte);
    repareret(fil, hoved);
    mangler(fil, hoved, ubrugte);
    tillaeg(fil, hoved, ubrugte);
  }

  /** The numbers of the columns with a header that are not among these. */
  private static List<Integer> ubrugte(Filhoved hoved, Set<Integer> laeste) {
    return IntStream.range(0, hoved.felter().size())
        .filter(n -> !laeste.contains(n))
        .filter(n -> !Mellemrum.alene(hoved.felter().get(n)))
        .boxed()
        .toList();
  }

  /** Where somebody lives, or who pays, need not be who acts. */
  private void kommunen(String fil, Filhoved hoved, List<Integer> ubrugte) {
    int nummer = hoved.plads().getOrDefault(Eksport.KOMMUNEKODE.navn(), hoved.bredde());
    String laest = nummer < hoved.bredde() ? hoved.felter().get(nummer) : "";
    boolean omBoern = eksport.kolonner().stream().anyMatch(k -> k.navn().equals(CPR));
    if (laest.isEmpty() || !omBoern || HANDLER.matcher(laest).find()) {
      return;
    }
    boolean andens = ANDENS_KOMMUNE.matcher(laest).find();
    Optional<String> bedre =
        ubrugte.stream()
            .map(n -> hoved.felter().get(n))
            .filter(o -> KOMMUNE.matcher(o).find())
            .filter(o -> andens || HANDLER.matcher(o).find())
            .findFirst();
    if (bedre.isPresent() || andens) {
      note(
          fil,
          new Note(
              Dataproblem.ADVARSEL,
              Eksport.KOMMUNEKODE.navn(),
              "kommune-maaske",
              "kommunekode er læst fra %s%s; det er den kommune, der handler i sagen, som rækken skal tælle hos"
                  .formatted(
                      Skjul.citat(laest),
                      bedre.map(o -> ", men filen har også " + Skjul.citat(o)).orElse("")),
              "Angiv den kommune, der handler, under «kolonner», eller træk filen med den"));
    }
  }

  /** The year so far, month by month, is no sum. */
  private void tilDato(String fil, Filhoved hoved) {
    hoved.felter().stream()
        .filter(overskrift -> hoved.tilDato() && PERIODE.matcher(overskrift).find())
        .filter(overskrift -> !Laeser.UDTRAEKKET.matcher(overskrift).find())
        .findFirst()
        .ifPresent(
            overskrift ->
                note(
                    fil,
                    new Note(
                        Dataproblem.ADVARSEL,
                        "beløb",
                        "aaret-til-dato",
                        "beløbene er efter deres overskrift hele året til dato; har filen en række for hver %s, lægges de alle sammen"
                            .formatted(Skjul.citat(overskrift)),
                        "Læs den seneste periode alene med «kun», eller træk filen med hver"
                            + " periodes egne beløb")));
  }

  /** What stands in columns that no block of the input reads. */
  private void ulaeste() {
    hoveder.forEach(
        (fil, blokke) -> {
          Set<Integer> laeste = new HashSet<>();
          blokke.forEach(hoved -> laeste.addAll(hoved.laeste()));
          for (Filhoved hoved : blokke) {
            soeskende(fil, hoved, laeste);
            ubrugte(fil, hoved, ubrugte(hoved, laeste));
          }
        });
  }

  /** Columns of a kind with one that is read. */
  private void soeskende(String fil, Filhoved hoved, Set<Integer> laeste) {
    Set<String> laest = new LinkedHashSet<>();
    Set<String> andre = new LinkedHashSet<>();
    for (Kolonne kolonne : eksport.kolonner()) {
      int nummer = hoved.plads().getOrDefault(kolonne.navn(), hoved.bredde());
      List<String> ulaeste =
          nummer >= hoved.bredde()
              ? List.of()
              : Soeskende.af(hoved.felter(), nummer).values().stream()
                  .filter(n -> !laeste.contains(n))
                  .map(n -> Skjul.citat(hoved.felter().get(n)))
                  .toList();
      if (!ulaeste.isEmpty()) {
        laest.add(Skjul.citat(hoved.felter().get(nummer)));
        andre.addAll(ulaeste);
      }
    }
    if (!andre.isEmpty()) {
      note(
          fil,
          new Note(
              Dataproblem.ADVARSEL,
              "",
              "flere-side-om-side",
              "filen har flere af slagsen ved siden af hinanden i hver række; %s læses, men ikke %s, så det, der står dér, tælles ikke med"
                  .formatted(String.join(", ", laest), String.join(", ", andre)),
              "Læs hver af dem i en blok for sig med «kolonner» og «kun»; aarsrapport ny skriver"
                  + " blokkene, hvor den kan"));
    }
  }

  /** An end that is only planned is none: without another, every row runs on. */
  private void planlagt(String fil, Filhoved hoved, List<Integer> ubrugte) {
    boolean kanSlutte = eksport.kolonner().stream().anyMatch(k -> k.navn().equals(SLUTDATO));
    if (!kanSlutte || hoved.har(SLUTDATO)) {
      return;
    }
    List<String> slutter =
        ubrugte.stream()
            .map(n -> hoved.felter().get(n))
            .filter(overskrift -> SLUTTER.matcher(overskrift).find())
            .toList();
    slutter.stream()
        .filter(overskrift -> !PLANLAGT.matcher(overskrift).find())
        .findFirst()
        .ifPresentOrElse(
            overskrift ->
                note(
                    fil,
                    new Note(
                        Dataproblem.ADVARSEL,
                        SLUTDATO,
                        "slutdato-maaske",
                        "ingen kolonne er læst som slutdato, så alle rækker regnes for at løbe"
                            + " endnu; det kan være "
                            + Skjul.citat(overskrift),
                        "Angiv den under «kolonner», hvis det er den")),
            () ->
                slutter.stream()
                    .findFirst()
                    .ifPresent(
                        overskrift ->
                            note(
                                fil,
                                new Note(
                                    Dataproblem.ADVARSEL,
                                    SLUTDATO,
                                    "slutdato-kun-planlagt",
                                    "filen har kun en planlagt slutdato, %s, som ikke læses; alle rækker regnes for at løbe endnu"
                                        .formatted(Skjul.citat(overskrift)),
                                    "Træk filen med den dag, indsatsen faktisk ophørte"))));
  }

  /** Without a corrected budget the first stands for it, and what was added is lost. */
  private void tillaeg(String fil, Filhoved hoved, List<Integer> ubrugte) {
    List<String> tillaeg =
        ubrugte.stream()
            .map(n -> Mellemrum.trim(hoved.felter().get(n)))
            .filter(overskrift -> TILLAEG.matcher(Overskrift.noegle(overskrift)).matches())
            .toList();
    if (!eksport.navn().equals(Budgeteksport.NAVN)
        || hoved.har(Budgeteksport.KORRIGERET.navn())
        || tillaeg.isEmpty()) {
      return;
    }
    int nummer = hoved.plads().getOrDefault(Budgeteksport.OPRINDELIGT.navn(), hoved.bredde());
    String oprindeligt =
        nummer < hoved.bredde()
            ? Mellemrum.trim(hoved.felter().get(nummer))
            : Budgeteksport.OPRINDELIGT.navn();
    note(
        fil,
        new Note(
            Dataproblem.ADVARSEL,
            Budgeteksport.KORRIGERET.navn(),
            "tillaegsbevilling",
            "filen har intet korrigeret budget, så det oprindelige står for det, og %s læses ikke"
                .formatted(String.join(", ", tillaeg.stream().map(Skjul::citat).toList())),
            "Skriv %s: \"%s + %s\" under «kolonner» i kørselsfilen"
                .formatted(
                    Budgeteksport.KORRIGERET.navn(), oprindeligt, String.join(" + ", tillaeg))));
  }

  private void repareret(String fil, Filhoved hoved) {
    hoved
        .plads()
        .forEach(
            (kolonne, n) -> {
              String overskrift = n < hoved.felter().size() ? hoved.felter().get(n) : kolonne;
              if (!Tegnrod.ret(overskrift).equals(overskrift)
                  || !Tegnrod.kanVaere(overskrift, kolonne)) {
                return;
              }
              note(
                  fil,
                  new Note(
                      Dataproblem.ADVARSEL,
                      kolonne,
                      "overskrift-tegn",
                      "overskriften "
                          + Skjul.citat(overskrift)
                          + " har mistet tegn og er læst som «"
                          + kolonne
                          + "»",
                      "Træk filen som UTF-8, eller angiv dens tegnsæt under «tegnsaet»"));
            });
  }

  private void mangler(String fil, Filhoved hoved, List<Integer> ubrugte) {
    List<String> uden = new ArrayList<>();
    boolean udenDranst = Kontolaesning.udenDranst(eksport, hoved);
    for (Kolonne kolonne : eksport.kolonner()) {
      if (kolonne.kraevet() || hoved.plads().containsKey(kolonne.navn()) || erstatter(kolonne)) {
        continue;
      }
      String naer = naer(kolonne, hoved, ubrugte);
      if (!naer.isEmpty()) {
        note(
            fil,
            new Note(
                Dataproblem.ADVARSEL,
                kolonne.navn(),
                "kolonne-mangler",
                "kolonnen «"
                    + kolonne.navn()
                    + "» findes ikke og regnes for tom; den nærmeste overskrift er "
                    + Skjul.citat(naer),
                "Omdøb overskriften, eller angiv den under «kolonner», hvis det er den"));
      } else if (udenDranst && kolonne.equals(Kontolaesning.DRANST)) {
        note(
            fil,
            new Note(
                Dataproblem.ADVARSEL,
                kolonne.navn(),
                "dranst-mangler",
                "filen har ingen kolonne dranst, så alle beløb i den regnes for drift (dranst 1);"
                    + " er der statsrefusion (2) eller anlæg (3) imellem, regnes de med i"
                    + " driften",
                "Træk filen med dranst, eller angiv kolonnen under «kolonner»; skriv dranst:"
                    + " \"=1\", hvis filen kun har drift"));
      } else if (eksport.savnes(kolonne)) {
        uden.add(kolonne.navn());
      }
    }
    if (!uden.isEmpty()) {
      note(
          fil,
          new Note(
              Dataproblem.OPLYSNING,
              "",
              "kolonner-mangler",
              "filen har ikke "
                  + String.join(", ", uden)
                  + ", som må mangle; tal, der ikke kan gøres op uden dem, beregnes ikke",
              ""));
    }
  }

  /** True for a column that is there to serve instead of another. */
  private boolean erstatter(Kolonne kolonne) {
    return eksport.kolonner().stream().anyMatch(k -> k.erstattesAf().equals(kolonne.navn()));
  }

  /** The unused header that is the column's name but for a letter or two; empty for none. */
  private static String naer(Kolonne kolonne, Filhoved hoved, List<Integer> ubrugte) {
    List<String> navne = new ArrayList<>(List.of(kolonne.navn()));
    navne.addAll(kolonne.alias());
    for (int n : ubrugte) {
      String noegle = Overskrift.noegle(hoved.felter().get(n));
      for (String navn : navne) {
        String kendt = Overskrift.noegle(navn);
        if (kendt.length() > 3
            && Naermeste.afstand(noegle, kendt) <= (kendt.length() < 7 ? 1 : 2)) {
          return hoved.felter().get(n);
        }
      }
    }
    return "";
  }

  private void ubrugte(String fil, Filhoved hoved, List<Integer> ubrugte) {
    Set<String> navne = new LinkedHashSet<>();
    for (int n : ubrugte) {
      String navn = Skjul.citat(hoved.felter().get(n));
      if (!navne.add(navn)) {
        note(
            fil,
            new Note(
                Dataproblem.ADVARSEL,
                "",
                "overskrift-to-gange",
                "overskriften " + navn + " står to gange, og ingen af dem læses",
                "Slet den, der er til overs"));
      }
    }
    if (!navne.isEmpty()) {
      note(
          fil,
          new Note(
              Dataproblem.OPLYSNING,
              "",
              "kolonner-ubrugte",
              "kolonner, der ikke læses: " + String.join(", ", navne),
              ""));
    }
  }

  private void note(String fil, Note note) {
    filer.computeIfAbsent(note, n -> new LinkedHashSet<>()).add(fil);
  }

  /** The notes, each with the first of its files and how many more there are. */
  public List<Dataproblem> dataproblemer() {
    ulaeste();
    List<Dataproblem> alle = new ArrayList<>();
    filer.forEach(
        (note, i) -> {
          String flere = i.size() == 1 ? "" : " (og i %d andre filer)".formatted(i.size() - 1);
          alle.add(
              new Dataproblem(
                  note.alvor(),
                  i.iterator().next(),
                  0,
                  note.kolonne(),
                  note.regel(),
                  note.besked() + flere,
                  note.handling()));
        });
    return alle;
  }
}
