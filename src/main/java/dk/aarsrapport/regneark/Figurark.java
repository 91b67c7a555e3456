package dk.aarsrapport.regneark;

import dk.aarsrapport.rapport.Brud;
import dk.aarsrapport.rapport.Talformat;
import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Resultat;
import dk.aarsrapport.resultat.Status;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFName;

/** The sheet of one figure: title, definition, table, the notes it uses, chart. */
final class Figurark {
  private static final int TEKSTBREDDE = 120;
  private static final int MINDSTE_TALBREDDE = 12;
  private static final int STOERSTE_NAVNEBREDDE = 46;
  private static final int KOLONNER_PR_SIDE = 14;
  private static final int KOLONNER_I_SYNE = 8;

  /** Title and definition run over the columns to this one. */
  private static final int TITELKOLONNER = 7;

  private static final int RAEKKER_I_SYNE = 24;

  private final Bog bog;
  private final Figurtabel figur;
  private final Definition definition;
  private final Arkskriver ark;
  private final List<Kolonne> forspalte = new ArrayList<>();
  private final Set<Integer> foreloebige = new HashSet<>();
  private final SortedMap<Integer, Noter.Note> brugte = new TreeMap<>();
  private int hoved;

  /** A column of row headings. */
  private record Kolonne(
      String navn, java.util.function.Function<Figurtabel.Raekke, String> tekst) {}

  private Figurark(Bog bog, Figurtabel figur) {
    this.bog = bog;
    this.figur = figur;
    this.definition = figur.definition();
    this.ark = bog.nytArk(bog.arknavne().get(definition.id()));
  }

  /** Adds the sheet. */
  static void skriv(Bog bog, Figurtabel figur) {
    new Figurark(bog, figur).skriv();
  }

  private void skriv() {
    forspalte.add(new Kolonne("Område", r -> r.omraade().navn()));
    if (figur.medKategori()) {
      forspalte.add(new Kolonne("Kategori", r -> figur.orden().navn(r.kategori())));
    }
    if (figur.medUnderkategori()) {
      forspalte.add(new Kolonne("Underkategori", r -> figur.orden().navn(r.underkategori())));
    }
    if (figur.medEnhed()) {
      forspalte.add(new Kolonne("Enhed", r -> r.enhed().etiket()));
    }
    top();
    List<String> noter = skrivRaekker();
    int sidste = hoved + figur.raekker().size();
    int sidsteKolonne = forspalte.size() + figur.perioder().size() - 1;
    if (!brugte.isEmpty()) {
      sidsteKolonne++;
      notekolonne(sidsteKolonne, noter);
    }
    skrivHoved();
    ark.tabel(navn("T_"), hoved, sidste, sidsteKolonne, false);
    navngivTal(sidste);
    int under = noteliste(sidste + 1);
    tegn(under, sidsteKolonne);
  }

  private void top() {
    int raekke = bog.top(ark, definition.titel());
    for (String linje : Tekstmaal.linjer(definition.definition(), TEKSTBREDDE)) {
      ark.tekst(raekke++, 0, linje, Stil.TEKST);
    }
    String enhed =
        figur.raekker().stream()
            .map(r -> r.enhed().etiket())
            .distinct()
            .collect(Collectors.joining(" og "));
    ark.tekst(raekke++, 0, "Enhed: " + enhed, Stil.NOTE);
    ark.link(raekke++, 0, "Til indhold", Arknavne.INDHOLD, Stil.LINK);
    hoved = raekke;
  }

  private List<String> skrivRaekker() {
    for (Figurtabel.Raekke raekke : figur.raekker()) {
      for (int i = 0; i < raekke.celler().size(); i++) {
        Resultat celle = raekke.celler().get(i);
        if (celle != null && celle.status() == Status.UFULDSTAENDIG) {
          foreloebige.add(i);
        }
      }
    }
    List<String> noter = new ArrayList<>();
    String omraade = "";
    int nummer = hoved;
    for (Figurtabel.Raekke raekke : figur.raekker()) {
      nummer++;
      Stil stil = raekke.hoved() ? Stil.TEKST.medFyld(Stil.LYS).medBund() : Stil.TEKST.medBund();
      stil = raekke.total() ? stil.medFed() : stil;
      stil = raekke.omraade().id().equals(omraade) ? stil : stil.medStreg();
      omraade = raekke.omraade().id();
      for (int i = 0; i < forspalte.size(); i++) {
        ark.tekst(nummer, i, forspalte.get(i).tekst().apply(raekke), stil);
      }
      noter.add(skrivTal(nummer, raekke, stil));
    }
    return noter;
  }

  /** Writes the numbers of a row and gives the references to its notes. */
  private String skrivTal(int nummer, Figurtabel.Raekke raekke, Stil stil) {
    SortedMap<Integer, Noter.Note> raekkensNoter = new TreeMap<>();
    Map<Brud, Noter.Note> brud = bog.noter().brud(definition.id(), raekke.omraade().id());
    brud.values().forEach(note -> raekkensNoter.put(note.nummer(), note));
    Set<Integer> brudkolonner = new HashSet<>();
    brud.keySet().forEach(b -> brudkolonner.add(Perioder.foersteEfter(figur.perioder(), b.dato())));
    for (int i = 0; i < raekke.celler().size(); i++) {
      Resultat celle = raekke.celler().get(i);
      Stil her = brudkolonner.contains(i) ? stil.medBrud() : stil;
      int kolonne = forspalte.size() + i;
      if (celle == null) {
        ark.tekst(nummer, kolonne, Noter.INGEN, her.medFarve(Stil.DAEMPET).medHoejre());
        brugte.put(bog.noter().ingen().nummer(), bog.noter().ingen());
      } else if (celle.status().harVaerdi()) {
        ark.tal(nummer, kolonne, celle.vaerdi(), talstil(celle, i, her));
      } else {
        String maerke = Noter.maerke(celle.status());
        ark.tekst(nummer, kolonne, maerke, her.medFarve(Stil.DAEMPET).medHoejre());
      }
      if (celle != null) {
        bog.noter().om(celle).ifPresent(note -> raekkensNoter.put(note.nummer(), note));
      }
    }
    brugte.putAll(raekkensNoter);
    return raekkensNoter.values().stream()
        .map(Noter.Note::henvisning)
        .collect(Collectors.joining(" "));
  }

  private Stil talstil(Resultat celle, int periode, Stil stil) {
    Enhed enhed = celle.enhed();
    Stil tal = stil.medHoejre();
    if (celle.status() == Status.UFULDSTAENDIG) {
      return tal.medKursiv().medFormat(Talstil.foreloebig(enhed));
    }
    boolean plads = foreloebige.contains(periode);
    return tal.medFormat(plads ? Talstil.medPlads(enhed) : Talstil.tryk(enhed));
  }

  private void notekolonne(int kolonne, List<String> noter) {
    int laengst = 8;
    for (int i = 0; i < noter.size(); i++) {
      Stil stil = figur.raekker().get(i).hoved() ? Stil.NOTE.medFyld(Stil.LYS) : Stil.NOTE;
      String tekst = noter.get(i).isEmpty() ? "ingen" : noter.get(i);
      ark.tekst(hoved + 1 + i, kolonne, tekst, stil.medBund().medIndryk());
      laengst = Math.max(laengst, tekst.length());
    }
    ark.tekst(hoved, kolonne, "Noter", Stil.HOVED.medIndryk());
    ark.bredde(kolonne, Math.min(laengst + 3, STOERSTE_NAVNEBREDDE));
  }

  private void skrivHoved() {
    int linjer = 1;
    for (int i = 0; i < forspalte.size(); i++) {
      Kolonne kolonne = forspalte.get(i);
      int bredde = kolonne.navn().length() + 2;
      for (Figurtabel.Raekke raekke : figur.raekker()) {
        bredde = Math.max(bredde, kolonne.tekst().apply(raekke).length() + 2);
      }
      ark.bredde(i, Math.min(bredde, STOERSTE_NAVNEBREDDE));
      ark.tekst(hoved, i, kolonne.navn(), Stil.HOVED);
    }
    for (int i = 0; i < figur.perioder().size(); i++) {
      int bredde = talbredde(i);
      String navn = Talformat.periode(figur.perioder().get(i)).replace("–", " – ");
      ark.bredde(forspalte.size() + i, bredde);
      ark.tekst(hoved, forspalte.size() + i, navn, Stil.HOVED.medHoejre());
      linjer = Math.max(linjer, Tekstmaal.hoejde(navn, bredde));
    }
    ark.hoejde(hoved, linjer);
  }

  private int talbredde(int periode) {
    int bredde = MINDSTE_TALBREDDE;
    for (Figurtabel.Raekke raekke : figur.raekker()) {
      Resultat celle = raekke.celler().get(periode);
      if (celle != null) {
        int mellemrum = foreloebige.contains(periode) ? 6 : 2;
        String vist =
            celle.status().harVaerdi() ? Talformat.tal(celle) : Noter.maerke(celle.status());
        bredde = Math.max(bredde, vist.length() + mellemrum);
      }
    }
    return bredde;
  }

  /** Lists the notes that the table refers to; gives the next free row. */
  private int noteliste(int raekke) {
    int naeste = raekke;
    for (Noter.Note note : brugte.values()) {
      String maerke = note.maerke().isEmpty() ? "" : note.maerke() + " ";
      String tekst = note.henvisning() + " " + maerke + note.tekst();
      for (String linje : Tekstmaal.linjer(tekst, TEKSTBREDDE)) {
        ark.tekst(naeste++, 0, linje, Stil.NOTE);
      }
    }
    ark.tekst(naeste++, 0, "Kilde: " + kilde(), Stil.NOTE);
    return naeste;
  }

  private String kilde() {
    String input = definition.input().isEmpty() ? "" : String.join(", ", definition.input());
    return definition.kilde().isBlank() ? input : input + ". " + definition.kilde();
  }

  private boolean bred() {
    return figur.perioder().size() > KOLONNER_I_SYNE;
  }

  private boolean lang() {
    return figur.raekker().size() > RAEKKER_I_SYNE;
  }

  /** Draws the chart under a short table, beside a long one, and sets up the print for it. */
  private void tegn(int under, int sidsteKolonne) {
    Bog.hovedraekke(ark.ark(), hoved, bred() ? forspalte.size() : 0);
    int raekke = lang() ? hoved : under + 1;
    int kolonne =
        lang() ? Math.max(sidsteKolonne, TITELKOLONNER) + 2 : bred() ? forspalte.size() : 0;
    Optional<CellRangeAddress> diagram =
        Diagramvalg.af(figur)
            .map(
                valg ->
                    new Diagramtegner(ark.ark(), figur, hoved, forspalte.size(), bog.diagramtal())
                        .tegn(valg, raekke, kolonne));
    int sider = (figur.perioder().size() + KOLONNER_PR_SIDE - 1) / KOLONNER_PR_SIDE;
    if (sider > 1) {
      ark.ark().getHeader().setCenter(definition.titel().replace("&", "&&"));
      ark.ark().getPrintSetup().setFitWidth((short) sider);
      ark.ark().setRepeatingColumns(new CellRangeAddress(-1, -1, 0, forspalte.size() - 1));
      tryk(new CellRangeAddress(hoved, under - 1, 0, sidsteKolonne), diagram);
    } else if (lang()) {
      tryk(new CellRangeAddress(0, under - 1, 0, Math.max(sidsteKolonne, TITELKOLONNER)), diagram);
    } else {
      ark.ark().getPrintSetup().setFitHeight((short) 1);
    }
  }

  /** Prints the table and, on a page of its own, the chart. */
  private void tryk(CellRangeAddress tabel, Optional<CellRangeAddress> diagram) {
    String omraader = tabel.formatAsString(null, true);
    if (diagram.isPresent()) {
      omraader += "," + diagram.get().formatAsString(null, true);
    }
    bog.bog().setPrintArea(bog.bog().getSheetIndex(ark.ark()), omraader);
  }

  private void navngivTal(int sidste) {
    XSSFName nyt = bog.bog().createName();
    nyt.setNameName(navn("Tal_"));
    nyt.setRefersToFormula(
        Arknavne.citeret(ark.ark().getSheetName())
            + "!"
            + new org.apache.poi.ss.util.CellRangeAddress(
                    hoved + 1,
                    sidste,
                    forspalte.size(),
                    forspalte.size() + figur.perioder().size() - 1)
                .formatAsString(null, true));
  }

  private String navn(String forled) {
    return forled + definition.id().replaceAll("[^\\p{L}\\p{N}]", "_");
  }
}
