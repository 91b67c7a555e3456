package dk.aarsrapport.regneark;

import dk.aarsrapport.rapport.Udgivelse;
import dk.aarsrapport.resultat.Brud;
import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Kategorier;
import dk.aarsrapport.resultat.Noegle;
import dk.aarsrapport.resultat.Resultat;
import dk.aarsrapport.resultat.Status;
import dk.aarsrapport.resultat.Talformat;
import dk.aarsrapport.resultat.Talnote;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The notes of a workbook: the marks, the reasons why numbers are missing, and the breaks. */
final class Noter {
  /** Stands where the results have no such row. */
  static final String INGEN = Talformat.INGEN_VAERDI;

  private static final String AFVISTE =
      "Rækker, der blev afvist ved indlæsningen, kan høre til tallet";

  /**
   * One note.
   *
   * @param nummer its number
   * @param maerke the mark it explains; empty for a break
   * @param tekst the explanation
   * @param noegletal the figures where it is used
   */
  record Note(int nummer, String maerke, String tekst, TreeSet<String> noegletal) {
    /** {@code [note 3]}. */
    String henvisning() {
      return "[note " + nummer + "]";
    }
  }

  private final List<Note> alle = new ArrayList<>();
  private final Map<Status, Note> efterStatus = new EnumMap<>(Status.class);
  private final Map<List<Object>, Note> efterAarsag = new LinkedHashMap<>();
  private final Map<Brud, Note> efterBrud = new LinkedHashMap<>();
  private final Map<Talnote, Note> efterTalnote = new LinkedHashMap<>();
  private final Note ingen;
  private final Set<List<String>> beroerte;
  private final Optional<Note> beroert;

  /** Gathers the notes of an edition. */
  Noter(Udgivelse udgivelse) {
    fast(
        Status.IKKE_BEREGNET,
        "Ikke beregnet: data, som nøgletallet bygger på, mangler for perioden.");
    fast(
        Status.FOR_NYT,
        "For nyt: perioden eller opfølgningen på den ligger efter den sidste dag, data dækker ("
            + Talformat.dato(udgivelse.opgoerelse().til())
            + ").");
    fast(
        Status.UFULDSTAENDIG,
        "Foreløbigt eller ufuldstændigt tal: noget af summen mangler, eller data dækker ikke hele"
            + " perioden (opgjort "
            + Talformat.dato(udgivelse.opgoerelse().fra())
            + " – "
            + Talformat.dato(udgivelse.opgoerelse().til())
            + "). Tallet kan ændre sig, når resten kommer med.");
    fast(
        Status.DISKRETIONERET,
        "Skjult af hensyn til børnene (i spørgeskemaer de adspurgte): tallet er lille, eller et"
            + " lille tal kan regnes ud af det.");
    ingen =
        ny(
            INGEN,
            "Ingen opgørelse: kategorien forekommer ikke i perioden, eller der laves ikke en"
                + " opgørelse for perioden.");
    beroerte =
        udgivelse.data().beroerte().stream()
            .map(b -> List.of(b.noegletal(), b.omraade(), b.periode()))
            .collect(Collectors.toSet());
    beroert =
        beroerte.isEmpty()
            ? Optional.empty()
            : Optional.of(ny(Talstil.BEROERT, afviste(udgivelse)));
    udgivelse.data().beroerte().forEach(b -> beroert.orElseThrow().noegletal().add(b.noegletal()));
    for (Resultat resultat : udgivelse.resultater().alle()) {
      om(udgivelse.vist(resultat))
          .ifPresent(note -> note.noegletal().add(resultat.noegle().noegletal()));
    }
    for (Definition definition : udgivelse.definitioner()) {
      udgivelse
          .supplement()
          .kildenoter(definition.id())
          .forEach(kilde -> ny("", kilde).noegletal().add(definition.id()));
    }
    for (Talnote talnote : udgivelse.supplement().noter()) {
      Note note = ny("", hvilket(udgivelse, talnote) + ": " + saetning(talnote.tekst()));
      note.noegletal().add(talnote.noegletal());
      efterTalnote.put(talnote, note);
    }
    for (Brud brud : udgivelse.brud()) {
      Note note =
          ny(
              "",
              "Databrud "
                  + Talformat.dato(brud.dato())
                  + sted(udgivelse, brud)
                  + kategori(udgivelse, brud)
                  + ": "
                  + brud.tekst());
      note.noegletal().add(brud.noegletal());
      efterBrud.put(brud, note);
    }
  }

  /** Which numbers a note is about, in words. */
  private static String hvilket(Udgivelse udgivelse, Talnote note) {
    Definition definition = udgivelse.definition(note.noegletal()).orElseThrow();
    Kategorier kategorier = new Kategorier(definition);
    List<String> ord = new ArrayList<>();
    udgivelse.omraader().stream()
        .filter(omraade -> omraade.id().equals(note.omraade()))
        .forEach(omraade -> ord.add(omraade.navn()));
    Stream.of(note.periode())
        .filter(periode -> !periode.isEmpty())
        .forEach(periode -> ord.add(Talformat.periode(periode)));
    Stream.of(note.kategori(), note.underkategori())
        .filter(kode -> !kode.isEmpty() && !kode.equals("ingen"))
        .forEach(kode -> ord.add("»" + kategorier.navn(kode) + "«"));
    return ord.isEmpty() ? "Om tallene" : "Om " + String.join(", ", ord);
  }

  /** Only the owner has the file that says how many. */
  private static String afviste(Udgivelse udgivelse) {
    return AFVISTE
        + (udgivelse.udgave().fortrolig()
            ? "; datakvalitet.xlsx siger i arket Berørte tal, hvor mange."
            : ".");
  }

  private static String sted(Udgivelse udgivelse, Brud brud) {
    return udgivelse.omraader().stream()
        .filter(o -> o.id().equals(brud.omraade()))
        .findFirst()
        .map(o -> " i " + o.navn())
        .orElse("");
  }

  private static String kategori(Udgivelse udgivelse, Brud brud) {
    return brud.kategorier().isEmpty()
        ? ""
        : udgivelse.definition(brud.noegletal()).map(d -> ", kun " + brud.kun(d)).orElse("");
  }

  private void fast(Status status, String tekst) {
    efterStatus.put(status, ny(maerke(status), tekst));
  }

  private Note ny(String maerke, String tekst) {
    Note note = new Note(alle.size() + 1, maerke, tekst, new TreeSet<>());
    alle.add(note);
    return note;
  }

  /** What stands in a cell for this status; a provisional number bears it behind the number. */
  static String maerke(Status status) {
    return switch (status) {
      case OK -> "";
      case UFULDSTAENDIG -> Talstil.FORELOEBIG;
      case FOR_NYT -> "[for nyt]";
      case IKKE_BEREGNET -> "[ikke beregnet]";
      case DISKRETIONERET -> "[skjult]";
    };
  }

  /** All notes, by number. */
  List<Note> alle() {
    return alle;
  }

  /** The note on cells without a result. */
  Note ingen() {
    return ingen;
  }

  /** The note that explains a result: its own reason if it has one, else its mark. */
  Optional<Note> om(Resultat resultat) {
    if (resultat.status() == Status.OK) {
      return Optional.empty();
    }
    if (resultat.aarsag().isBlank() || resultat.aarsag().equals(resultat.status().etiket())) {
      return Optional.of(efterStatus.get(resultat.status()));
    }
    return Optional.of(
        efterAarsag.computeIfAbsent(
            List.of(resultat.status(), resultat.aarsag()),
            n -> ny(maerke(resultat.status()), saetning(resultat.aarsag()))));
  }

  /** True for a number that rejected rows may belong to. */
  boolean erBeroert(Noegle noegle) {
    return beroerte.contains(List.of(noegle.noegletal(), noegle.omraade(), noegle.periode()));
  }

  /** The note on such a number. */
  Optional<Note> beroert(Resultat resultat) {
    return resultat.status().harVaerdi() && erBeroert(resultat.noegle())
        ? beroert
        : Optional.empty();
  }

  /** What is said of this number. */
  List<Note> om(Noegle noegle) {
    return efterTalnote.entrySet().stream()
        .filter(note -> note.getKey().gaelder(noegle))
        .map(Map.Entry::getValue)
        .toList();
  }

  /** The breaks of a category of a figure in an area. */
  Map<Brud, Note> brud(String noegletal, String omraade, String kategori) {
    Map<Brud, Note> fundne = new LinkedHashMap<>();
    efterBrud.forEach(
        (brud, note) -> {
          boolean her = brud.omraade().isEmpty() || brud.omraade().equals(omraade);
          if (brud.noegletal().equals(noegletal) && her && brud.gaelder(kategori)) {
            fundne.put(brud, note);
          }
        });
    return fundne;
  }

  private static String saetning(String tekst) {
    String stort = tekst.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + tekst.substring(1);
    return stort.endsWith(".") ? stort : stort + ".";
  }
}
