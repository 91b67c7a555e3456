package dk.aarsrapport.koersel;

import dk.aarsrapport.fejl.Brugerfejl;
import dk.aarsrapport.koersel.Koersel.Basisperiode;
import dk.aarsrapport.koersel.Koersel.Deltagere;
import dk.aarsrapport.koersel.Koersel.Gruppe;
import dk.aarsrapport.koersel.Koersel.Inputvalg;
import dk.aarsrapport.koersel.Koersel.Maal;
import dk.aarsrapport.koersel.Koersel.Opgoerelse;
import dk.aarsrapport.koersel.Koersel.Porte;
import dk.aarsrapport.koersel.Koersel.Priser;
import dk.aarsrapport.koersel.Koersel.Udgivelse;
import dk.aarsrapport.regler.Alvor;
import dk.aarsrapport.regler.Regelsaet;
import dk.aarsrapport.resultat.Brud;
import dk.aarsrapport.resultat.Omraade;
import dk.aarsrapport.resultat.Talnote;
import dk.aarsrapport.resultat.Udgave;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads {@code rapport.yaml} into a {@link Koersel}; what is wrong is said with file and line. */
public final class Koerselsfil {
  /** The reference tables of section 3 of the contract. */
  public static final List<String> REFERENCETABELLER =
      List.of(
          "indsatstyper",
          "paragraffer",
          "kontoplan",
          "kontohierarki",
          "opfoelgningsstandard",
          "refusionsgraenser",
          "kommuner");

  private static final Set<String> NOEGLER =
      Vaerdier.ordnet(
          "titel",
          "aar",
          "kommuner",
          "grupper",
          "maalgrupper",
          "skaeringsdatoer",
          "skaeringsdatoer_for",
          "opgjort_fra",
          "opgjort_til",
          "basisperioder",
          "prisniveau",
          "diskretion",
          "udgaver",
          "regneark",
          "skabelon",
          "dokumenter",
          "tema",
          "tidligere",
          "offentliggjort",
          "afvisning",
          "porte",
          "noegle",
          "brud",
          "noter",
          "maal",
          "aktivitetstal",
          "kontroltotaler",
          "reference",
          "regler",
          "input",
          "vaerdier");

  /** What the folders of municipalities are called: 510-haderslev. */
  private static final Pattern KOMMUNES_MAPPE = Pattern.compile("\\d{3}-.*");

  private static final int HOEJST_AAR = 60;

  private final Yaml rod;
  private final Map<String, Yaml> felter;
  private final Set<String> noegletal;
  private final Set<String> kendteInput;

  private Koerselsfil(Yaml rod, Set<String> noegletal, Set<String> kendteInput) {
    this.rod = rod;
    this.felter = rod.felter(NOEGLER);
    this.noegletal = noegletal;
    this.kendteInput = kendteInput;
  }

  /**
   * Reads a run file.
   *
   * @param sti its path, for messages and as the start of relative paths
   * @param tekst its content
   * @param noegletal the ids of the catalogue
   * @param input the names of the kinds of input, in the order that they are read in
   * @throws Brugerfejl if anything in it is wrong
   */
  public static Koersel laes(String sti, String tekst, Set<String> noegletal, Set<String> input) {
    String fil = sti.substring(sti.lastIndexOf('/') + 1);
    String mappe = sti.contains("/") ? sti.substring(0, sti.lastIndexOf('/')) : ".";
    return new Koerselsfil(Yaml.laes(fil, tekst), noegletal, input).koersel(fil, mappe);
  }

  private Koersel koersel(String fil, String mappe) {
    int aar = Vaerdier.aarstal(kraevet("aar"));
    LocalDate fra = valgfri("opgjort_fra").map(Vaerdier::dato).orElse(LocalDate.of(aar - 4, 1, 1));
    LocalDate til = valgfri("opgjort_til").map(Vaerdier::dato).orElse(LocalDate.of(aar, 12, 31));
    if (til.isBefore(fra)) {
      throw felter
          .getOrDefault("opgjort_til", rod)
          .fejl("opgjort_til ligger før opgjort_fra; ret den ene af de to datoer");
    }
    if (aar < fra.getYear() || aar > til.getYear()) {
      throw felter
          .getOrDefault(aar < fra.getYear() ? "opgjort_fra" : "opgjort_til", rod)
          .fejl(
              "rapportens år %d ligger uden for det, der opgøres (%s til %s); ret aar, opgjort_fra eller opgjort_til"
                  .formatted(aar, fra, til));
    }
    if (fra.plusYears(HOEJST_AAR).isBefore(til)) {
      throw felter
          .getOrDefault("opgjort_fra", rod)
          .fejl("perioden er på over " + HOEJST_AAR + " år; ret opgjort_fra eller opgjort_til");
    }
    return new Koersel(
        new Kilde(fil, rod.linjer()),
        mappe,
        valgfri("titel").map(Vaerdier::navn).orElse("Årsrapport for børne- og familieområdet"),
        aar,
        new Deltagere(Vaerdier.kommuner(kraevet("kommuner")), grupper()),
        Set.copyOf(maalgrupper()),
        new Opgoerelse(
            fra,
            til,
            valgfri("skaeringsdatoer").map(Vaerdier::datoer).orElseGet(() -> ultimo(fra, til)),
            skaeringsdatoerFor()),
        new Priser(basisperioder(), valgfri("prisniveau").map(Vaerdier::aarstal)),
        new Udgivelse(
            mindsteAntal(),
            udgaver(),
            dokumenter(),
            valgfri("tema").map(Yaml::tekst),
            valgfri("tidligere").map(Vaerdier::tekster).orElse(List.of()),
            valgfri("offentliggjort").map(Vaerdier::tekster).orElse(List.of()),
            sikkertRegneark()),
        new Porte(
            procent("afvisning", "hoejst_pct", "1"), procent("porte", "ukendte_konti_pct", "20")),
        noegle(),
        brud(),
        noter(),
        valgfri("kontroltotaler").map(Kontroltotaler::laes).orElse(List.of()),
        maal(),
        summer(),
        reference(),
        regler(),
        input());
  }

  private Optional<Yaml> valgfri(String navn) {
    return Optional.ofNullable(felter.get(navn));
  }

  private Yaml kraevet(String navn) {
    return valgfri(navn)
        .orElseThrow(() -> rod.fejl("nøglen «" + navn + "» mangler; den skal stå i kørselsfilen"));
  }

  private static List<LocalDate> ultimo(LocalDate fra, LocalDate til) {
    List<LocalDate> datoer = new ArrayList<>();
    for (int aar = fra.getYear(); aar <= til.getYear(); aar++) {
      datoer.add(LocalDate.of(aar, 12, 31));
    }
    return datoer;
  }

  private Map<String, Gruppe> grupper() {
    Map<String, Gruppe> grupper = new LinkedHashMap<>();
    valgfri("grupper")
        .ifPresent(
            felt ->
                felt.felter()
                    .forEach(
                        (id, gruppe) -> {
                          if (!id.matches("[A-Za-z0-9][A-Za-z0-9_-]*")) {
                            throw gruppe.fejl(
                                "gruppens id «"
                                    + id
                                    + "» må kun have bogstaverne a-z, tal, _ og -; omdøb gruppen");
                          }
                          if (KOMMUNES_MAPPE.matcher(id).matches()
                              || grupper.keySet().stream().anyMatch(id::equalsIgnoreCase)) {
                            throw gruppe.fejl(
                                "gruppens id «"
                                    + id
                                    + "» giver samme mappe som en kommune eller en anden gruppe; omdøb gruppen");
                          }
                          Map<String, Yaml> dele =
                              gruppe.felter(Vaerdier.ordnet("navn", "kommuner"));
                          Yaml medlemmer = dele.get("kommuner");
                          if (medlemmer == null) {
                            throw gruppe.fejl(
                                "gruppen mangler «kommuner»; skriv f.eks. kommuner: [510, 657]");
                          }
                          String navn =
                              dele.containsKey("navn") ? Vaerdier.navn(dele.get("navn")) : id;
                          grupper.put(id, new Gruppe(navn, Vaerdier.kommuner(medlemmer)));
                        }));
    return grupper;
  }

  private boolean sikkertRegneark() {
    return valgfri("regneark")
        .map(felt -> Vaerdier.valgte(felt, Vaerdier.ordnet("sikker"), "form for regneark"))
        .isPresent();
  }

  private Set<String> maalgrupper() {
    Set<String> kendte = Vaerdier.ordnet("social", "handicap", "uledsaget");
    return valgfri("maalgrupper")
        .map(felt -> Vaerdier.valgte(felt, kendte, "målgruppe"))
        .orElse(Set.of());
  }

  private Map<String, List<LocalDate>> skaeringsdatoerFor() {
    Map<String, List<LocalDate>> datoer = new LinkedHashMap<>();
    valgfri("skaeringsdatoer_for")
        .ifPresent(
            felt -> felt.felter(noegletal).forEach((id, d) -> datoer.put(id, Vaerdier.datoer(d))));
    return datoer;
  }

  private Map<String, Basisperiode> basisperioder() {
    Map<String, Basisperiode> perioder = new LinkedHashMap<>();
    valgfri("basisperioder")
        .ifPresent(
            felt ->
                felt.felter(Vaerdier.ordnet("service", "administration", "i-alt"))
                    .forEach(
                        (post, periode) -> perioder.put(post, Vaerdier.basisperiode(periode))));
    return perioder;
  }

  private int mindsteAntal() {
    Yaml felt = felt("diskretion", "mindste_antal");
    if (felt == null) {
      return 5;
    }
    int antal = felt.heltal();
    if (antal < 0) {
      throw felt.fejl("mindste_antal kan ikke være negativt; 0 slår skjulningen fra");
    }
    return antal;
  }

  private BigDecimal procent(String noegle, String underNoegle, String ellers) {
    Yaml felt = felt(noegle, underNoegle);
    if (felt == null) {
      return new BigDecimal(ellers);
    }
    String tekst = felt.tekst().replace(',', '.');
    if (!tekst.matches("\\d{1,3}(\\.\\d+)?")) {
      throw felt.fejl("«" + felt.tekst() + "» er ikke en procent; skriv f.eks. 1.0");
    }
    return new BigDecimal(tekst);
  }

  private String noegle() {
    Yaml felt = felt("noegle", "miljoevariabel");
    return felt == null ? "AARSRAPPORT_NOEGLE" : felt.tekst();
  }

  private Yaml felt(String noegle, String underNoegle) {
    return valgfri(noegle)
        .map(f -> f.felter(Vaerdier.ordnet(underNoegle)).get(underNoegle))
        .orElse(null);
  }

  private List<Udgave> udgaver() {
    return valgfri("udgaver")
        .map(felt -> Vaerdier.valgte(felt, Vaerdier.ordnet("offentlig", "intern"), "udgave"))
        .map(
            koder ->
                Stream.of(Udgave.values()).filter(udgave -> koder.contains(udgave.kode())).toList())
        .orElse(List.of(Udgave.values()));
  }

  private List<Dokument> dokumenter() {
    Optional<Yaml> dokumenter = valgfri("dokumenter");
    if (dokumenter.isPresent() && felter.containsKey("skabelon")) {
      throw felter
          .get("skabelon")
          .fejl("skabelon og dokumenter kan ikke stå sammen; flyt skabelonen ind under dokumenter");
    }
    return dokumenter
        .map(felt -> new Dokumentlaeser(medRapport()).laes(felt))
        .orElseGet(() -> List.of(Dokument.aarsrapport(valgfri("skabelon").map(Yaml::tekst))));
  }

  /** The areas with a folder of their own, by their ids in {@code noegletal.csv}. */
  private Set<String> medRapport() {
    Set<String> omraader = new LinkedHashSet<>();
    Vaerdier.kommuner(kraevet("kommuner")).forEach(k -> omraader.add(Integer.toString(k)));
    grupper().keySet().forEach(id -> omraader.add("gruppe:" + id));
    return omraader;
  }

  private List<Brud> brud() {
    return valgfri("brud")
        .map(felt -> Brudlaeser.laes(felt, noegletal, deltagere()))
        .orElse(List.of());
  }

  private List<Talnote> noter() {
    Set<String> omraader = medRapport();
    deltagere().forEach(kommune -> omraader.add(Integer.toString(kommune)));
    omraader.add(Omraade.LANDET.id());
    return valgfri("noter")
        .map(felt -> Notelaeser.laes(felt, noegletal, omraader))
        .orElse(List.of());
  }

  private List<Maal> maal() {
    List<Integer> medRapport = Vaerdier.kommuner(kraevet("kommuner"));
    return valgfri("maal")
        .map(felt -> new Maallaeser(noegletal, medRapport, deltagere()).laes(felt))
        .orElse(List.of());
  }

  private List<String> summer() {
    Yaml felt = felt("aktivitetstal", "sum");
    if (felt == null) {
      return List.of();
    }
    List<String> emner = felt.liste().stream().map(Yaml::tekst).toList();
    if (emner.isEmpty() || emner.contains("")) {
      throw felt.fejl("her mangler et emne; skriv f.eks. sum: [Fødsler], eller slet nøglen");
    }
    return emner;
  }

  /** The municipalities with a report and the groups' members. */
  private Set<Integer> deltagere() {
    Set<Integer> deltagere = new LinkedHashSet<>(Vaerdier.kommuner(kraevet("kommuner")));
    grupper().values().forEach(gruppe -> deltagere.addAll(gruppe.kommuner()));
    return deltagere;
  }

  private Map<String, String> reference() {
    Map<String, String> stier = new LinkedHashMap<>();
    valgfri("reference")
        .ifPresent(
            felt ->
                felt.felter(new LinkedHashSet<>(REFERENCETABELLER))
                    .forEach((tabel, sti) -> stier.put(tabel, sti.tekst())));
    return stier;
  }

  private Map<String, Alvor> regler() {
    Map<String, Alvor> regler = new LinkedHashMap<>();
    valgfri("regler")
        .ifPresent(
            felt ->
                felt.felter(Regelsaet.id())
                    .forEach((regel, alvor) -> regler.put(regel, Vaerdier.alvor(alvor))));
    return regler;
  }

  private Map<String, List<Inputvalg>> input() {
    Map<String, List<Inputvalg>> valg = new LinkedHashMap<>();
    Yaml felt = kraevet("input");
    Map<String, Yaml> givne = felt.felter(kendteInput);
    Map<String, Map<String, Map<String, String>>> vaerdier = vaerdier(givne);
    for (String navn : kendteInput) {
      if (givne.containsKey(navn)) {
        valg.put(navn, Inputlaeser.laes(givne.get(navn), vaerdier.getOrDefault(navn, Map.of())));
      }
    }
    if (valg.isEmpty()) {
      throw felt.fejl("der er ingen input; nævn mindst én fil");
    }
    return valg;
  }

  /** What the cells of each input mean that has any; only of inputs that the run has. */
  private Map<String, Map<String, Map<String, String>>> vaerdier(Map<String, Yaml> givne) {
    Map<String, Map<String, Map<String, String>>> vaerdier = new LinkedHashMap<>();
    valgfri("vaerdier")
        .ifPresent(
            felt ->
                felt.felter(kendteInput)
                    .forEach(
                        (input, kolonner) -> {
                          if (!givne.containsKey(input)) {
                            throw kolonner.fejl(
                                "«"
                                    + input
                                    + "» står ikke under input; nævn filerne dér, eller slet værdierne");
                          }
                          vaerdier.put(input, Inputlaeser.vaerdier(kolonner));
                        }));
    return vaerdier;
  }
}
