package dk.aarsrapport.regneark;

import dk.aarsrapport.rapport.Prisnote;
import dk.aarsrapport.resultat.Brud;
import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Noegle;
import dk.aarsrapport.resultat.Resultat;
import dk.aarsrapport.resultat.Status;
import dk.aarsrapport.resultat.Talformat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFName;

/** The sheet of one figure: title, definition, table, the notes it uses, chart. */
final class Figurark {
  private static final int TEKSTBREDDE = 120;
  private static final int MINDSTE_TALBREDDE = 12;
  private static final int KRYDSBREDDE = 18;
  private static final int STOERSTE_NAVNEBREDDE = 80;
  private static final int KOLONNER_PR_SIDE = 14;
  private static final int KOLONNER_I_SYNE = 8;

  /** Title and definition run over the columns to this one. */
  private static final int TITELKOLONNER = 7;

  private static final int RAEKKER_I_SYNE = 24;
  private static final String FRA_TIL =
      "Rækken er udgangspunktet, kolonnen er der, hvor børnene endte. Fed: samme sted begge dage.";

  private static final String LOFT =
      "%s%s, %s: Målet er på højst. Et mål uden den note er på mindst.";

  private final Bog bog;
  private final Figurtabel figur;
  private final Definition definition;
  private final Arkskriver ark;
  private final Opstilling opstilling;
  private final Set<Integer> foreloebige = new HashSet<>();
  private final SortedMap<Integer, Noter.Note> brugte = new TreeMap<>();
  private int hoved;
  private Tabelraekker tabel;

  private Figurark(Bog bog, Figurtabel figur) {
    this.bog = bog;
    this.figur = figur;
    this.definition = figur.definition();
    this.opstilling = Opstilling.af(figur);
    this.ark = bog.nytArk(bog.arknavne().get(definition.id()));
  }

  /** Adds the sheet. */
  static void skriv(Bog bog, Figurtabel figur) {
    new Figurark(bog, figur).skriv();
  }

  private void skriv() {
    top();
    tabel = bog.nyTabel(ark, hoved);
    List<String> noter = skrivRaekker();
    int sidste = hoved + opstilling.linjer().size();
    int sidsteKolonne = forspalter() + talkolonner() - 1;
    if (!brugte.isEmpty()) {
      sidsteKolonne++;
      notekolonne(sidsteKolonne, noter);
    }
    if (bog.udgivelse().udgave().fortrolig()) {
      sidsteKolonne++;
      Noeglekolonne.skriv(ark, tabel, opstilling, hoved, sidsteKolonne);
    }
    skrivHoved();
    ark.tabel(navn("T_"), hoved, sidste, sidsteKolonne, false);
    navngivTal(sidste);
    int under = noteliste(sidste + 1);
    tegn(under, sidsteKolonne);
  }

  private int forspalter() {
    return opstilling.forspalter().size();
  }

  private int talkolonner() {
    return opstilling.kolonner().size();
  }

  private void top() {
    int raekke = bog.top(ark, definition.titel());
    for (String linje : Tekstmaal.linjer(definition.definition(), TEKSTBREDDE)) {
      ark.tekst(raekke++, 0, linje, Cellestil.TEKST);
    }
    Set<Enhed> enheder = enheder();
    String enhed = enheder.stream().map(Enhed::etiket).collect(Collectors.joining(" og "));
    ark.tekst(raekke++, 0, "Enhed: " + enhed, Cellestil.NOTE);
    Optional<String> priser = Prisnote.om(definition, enheder, bog.udgivelse());
    if (priser.isPresent()) {
      ark.tekst(raekke++, 0, priser.get(), Cellestil.NOTE);
    }
    raekke = bog.tilbage(ark, raekke);
    hoved = raekke;
  }

  private Set<Enhed> enheder() {
    Set<Enhed> enheder = new LinkedHashSet<>();
    figur.raekker().forEach(r -> enheder.add(r.enhed()));
    return enheder;
  }

  private List<String> skrivRaekker() {
    for (Opstilling.Linje linje : opstilling.linjer()) {
      for (int i = 0; i < linje.celler().size(); i++) {
        Resultat celle = linje.celler().get(i);
        if (celle != null && celle.status() == Status.UFULDSTAENDIG) {
          foreloebige.add(i);
        }
      }
    }
    List<String> noter = new ArrayList<>();
    String omraade = "";
    int nummer = hoved;
    for (Opstilling.Linje linje : opstilling.linjer()) {
      nummer++;
      Cellestil stil =
          linje.hoved()
              ? Cellestil.TEKST.medFyld(Cellestil.LYS).medBund()
              : Cellestil.TEKST.medBund();
      stil = linje.total() ? stil.medFed() : stil;
      stil = linje.omraade().id().equals(omraade) ? stil : stil.medStreg();
      omraade = linje.omraade().id();
      skrivOrd(nummer, linje, stil);
      noter.add(skrivTal(nummer, linje, stil));
    }
    return noter;
  }

  /** The words to the left, wrapped where they are longer than the column may be wide. */
  private void skrivOrd(int nummer, Opstilling.Linje linje, Cellestil stil) {
    int linjer = 1;
    for (int i = 0; i < linje.tekster().size(); i++) {
      String tekst = linje.tekster().get(i);
      boolean lang = tekst.length() + 2 > STOERSTE_NAVNEBREDDE;
      tabel.tekst(nummer, i, tekst, lang ? stil.medOmbrydning() : stil);
      linjer = Math.max(linjer, lang ? Tekstmaal.hoejde(tekst, STOERSTE_NAVNEBREDDE) : 1);
    }
    if (linjer > 1) {
      tabel.hoejde(nummer, linjer);
    }
  }

  /** Writes the numbers of a row and gives the references to its notes. */
  private String skrivTal(int nummer, Opstilling.Linje linje, Cellestil stil) {
    SortedMap<Integer, Noter.Note> linjensNoter = new TreeMap<>();
    for (int i = 0; i < linje.celler().size(); i++) {
      Resultat celle = linje.celler().get(i);
      boolean brud = celle != null && brudt(celle, linjensNoter);
      boolean streg = brud && (i == 0 || opstilling.form() != Opstilling.Form.KRYDS);
      skrivCelle(nummer, i, celle, streg ? stil.medBrud() : stil);
      if (celle != null) {
        bog.noter().om(celle).ifPresent(note -> linjensNoter.put(note.nummer(), note));
        bog.noter().om(celle.noegle()).forEach(note -> linjensNoter.put(note.nummer(), note));
        bog.noter().beroert(celle).ifPresent(note -> linjensNoter.put(note.nummer(), note));
      }
    }
    brugte.putAll(linjensNoter);
    return linjensNoter.values().stream()
        .map(Noter.Note::henvisning)
        .collect(Collectors.joining(" "));
  }

  /** True for the first number after a break, whose note is put with the row's. */
  private boolean brudt(Resultat celle, SortedMap<Integer, Noter.Note> linjensNoter) {
    Noegle noegle = celle.noegle();
    boolean brudt = false;
    for (Map.Entry<Brud, Noter.Note> brud :
        bog.noter().brud(noegle.noegletal(), noegle.omraade(), noegle.kategori()).entrySet()) {
      int foerste = Periodeslut.foersteEfter(figur.perioder(), brud.getKey().dato());
      boolean her = foerste >= 0 && figur.perioder().get(foerste).equals(noegle.periode());
      if (her || foerste < 0) {
        linjensNoter.put(brud.getValue().nummer(), brud.getValue());
      }
      brudt |= her;
    }
    return brudt;
  }

  private void skrivCelle(int nummer, int plads, Resultat celle, Cellestil stil) {
    int kolonne = forspalter() + plads;
    if (celle == null) {
      tabel.tekst(nummer, kolonne, Noter.INGEN, stil.medFarve(Cellestil.DAEMPET).medHoejre());
      brugte.put(bog.noter().ingen().nummer(), bog.noter().ingen());
      return;
    }
    boolean samme =
        figur.fraTil() && celle.noegle().kategori().equals(celle.noegle().underkategori());
    Cellestil her = samme ? stil.medFed() : stil;
    if (celle.status().harVaerdi()) {
      tabel.tal(nummer, kolonne, celle.vaerdi(), talstil(celle, plads, her));
    } else {
      String maerke = Noter.maerke(celle.status());
      tabel.tekst(nummer, kolonne, maerke, her.medFarve(Cellestil.DAEMPET).medHoejre());
    }
  }

  private Cellestil talstil(Resultat celle, int periode, Cellestil stil) {
    int cifre = Talformat.decimaler(celle);
    boolean beroert = bog.noter().erBeroert(celle.noegle());
    Cellestil tal = stil.medHoejre();
    if (celle.status() == Status.UFULDSTAENDIG) {
      String format = Talstil.foreloebig(cifre);
      return tal.medKursiv().medFormat(beroert ? Talstil.beroert(format) : format);
    }
    if (beroert) {
      return tal.medFormat(Talstil.beroert(Talstil.tryk(cifre)));
    }
    boolean plads = foreloebige.contains(periode);
    return tal.medFormat(plads ? Talstil.medPlads(cifre) : Talstil.tryk(cifre));
  }

  private void notekolonne(int kolonne, List<String> noter) {
    int laengst = 8;
    for (int i = 0; i < noter.size(); i++) {
      Cellestil stil =
          opstilling.linjer().get(i).hoved()
              ? Cellestil.NOTE.medFyld(Cellestil.LYS)
              : Cellestil.NOTE;
      String tekst = noter.get(i).isEmpty() ? "ingen" : noter.get(i);
      tabel.tekst(hoved + 1 + i, kolonne, tekst, stil.medBund().medIndryk());
      laengst = Math.max(laengst, tekst.length());
    }
    ark.tekst(hoved, kolonne, "Noter", Cellestil.HOVED.medIndryk());
    ark.bredde(kolonne, Math.min(laengst + 3, STOERSTE_NAVNEBREDDE));
  }

  private void skrivHoved() {
    int linjer = 1;
    for (int i = 0; i < forspalter(); i++) {
      String navn = opstilling.forspalter().get(i);
      int bredde = navn.length() + 2;
      for (Opstilling.Linje linje : opstilling.linjer()) {
        bredde = Math.max(bredde, linje.tekster().get(i).length() + 2);
      }
      ark.bredde(i, Math.min(bredde, STOERSTE_NAVNEBREDDE));
      ark.tekst(hoved, i, navn, Cellestil.HOVED);
    }
    for (int i = 0; i < talkolonner(); i++) {
      String navn = opstilling.kolonner().get(i);
      int bredde = talbredde(i, navn);
      ark.bredde(forspalter() + i, bredde);
      ark.tekst(hoved, forspalter() + i, navn, Cellestil.HOVED.medHoejre());
      linjer = Math.max(linjer, Tekstmaal.hoejde(navn, bredde));
    }
    ark.hoejde(hoved, linjer);
  }

  /** Wide enough for every number and for the longest word of the heading. */
  private int talbredde(int plads, String navn) {
    int bredde = opstilling.form() == Opstilling.Form.KRYDS ? KRYDSBREDDE : MINDSTE_TALBREDDE;
    for (String ord : navn.split(" ", -1)) {
      bredde = Math.max(bredde, ord.length() + 2);
    }
    for (Opstilling.Linje linje : opstilling.linjer()) {
      Resultat celle = linje.celler().get(plads);
      if (celle != null) {
        int mellemrum = foreloebige.contains(plads) ? 6 : 2;
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
    if (figur.fraTil()) {
      ark.tekst(naeste++, 0, FRA_TIL, Cellestil.NOTE);
    }
    for (String note : bog.udgivelse().opgoerelse().omfang().noter(definition, enheder())) {
      ark.tekst(naeste++, 0, note, Cellestil.NOTE);
    }
    for (String loft : lofter()) {
      ark.tekst(naeste++, 0, loft, Cellestil.NOTE);
    }
    for (Noter.Note note : brugte.values()) {
      String maerke = note.maerke().isEmpty() ? "" : note.maerke() + " ";
      String tekst = note.henvisning() + " " + maerke + note.tekst();
      for (String linje : Tekstmaal.linjer(tekst, TEKSTBREDDE)) {
        ark.tekst(naeste++, 0, linje, Cellestil.NOTE);
      }
    }
    String kilde =
        Stream.of(String.join(", ", definition.input()), definition.kilde())
            .filter(del -> !del.isBlank())
            .collect(Collectors.joining(". "));
    for (String linje : Tekstmaal.linjer("Kilde: " + kilde, TEKSTBREDDE)) {
      ark.tekst(naeste++, 0, linje, Cellestil.NOTE);
    }
    if (bog.udgivelse().udgave().fortrolig()) {
      for (String linje : Tekstmaal.linjer(Noeglekolonne.NOTE, TEKSTBREDDE)) {
        ark.tekst(naeste++, 0, linje, Cellestil.NOTE);
      }
    }
    return naeste;
  }

  /** Which targets are ceilings: the columns do not say it. */
  private List<String> lofter() {
    Set<Noegle> lofter = bog.udgivelse().opgoerelse().lofter();
    boolean flere = !bog.udgivelse().omraade().erKommune();
    return opstilling.linjer().stream()
        .flatMap(
            linje ->
                linje.celler().stream()
                    .filter(celle -> celle != null && lofter.contains(celle.noegle()))
                    .map(celle -> loft(flere ? linje.omraade().navn() + ", " : "", celle.noegle())))
        .toList();
  }

  private String loft(String hvem, Noegle maal) {
    return LOFT.formatted(
        hvem, definition.etiket(maal.kategori()), Talformat.periode(maal.periode()));
  }

  private boolean bred() {
    return talkolonner() > KOLONNER_I_SYNE;
  }

  private boolean lang() {
    return opstilling.linjer().size() > RAEKKER_I_SYNE;
  }

  /** Draws the chart under a short table, beside a long one, and sets up the print for it. */
  private void tegn(int under, int sidsteKolonne) {
    Bog.hovedraekke(ark.ark(), hoved, bred() ? forspalter() : 0);
    int raekke = lang() ? hoved : under + 1;
    int kolonne = lang() ? Math.max(sidsteKolonne, TITELKOLONNER) + 2 : bred() ? forspalter() : 0;
    Arkdiagram tegner =
        new Arkdiagram(bog, ark.ark(), figur, opstilling.form(), hoved, forspalter());
    Optional<Diagramvalg> valg =
        Svardiagram.passer(figur) ? Optional.empty() : Diagramvalg.af(figur);
    String udeladt = valg.map(tegner::udeladt).orElse("");
    if (!udeladt.isEmpty()) {
      ark.tekst(under, 0, udeladt, Cellestil.NOTE);
    }
    List<CellRangeAddress> diagrammer =
        Svardiagram.passer(figur)
            ? new Svardiagram(bog, ark.ark(), figur).tegn(raekke + 1, kolonne)
            : valg
                .map(v -> tegner.tegn(v, udeladt.isEmpty() ? raekke : raekke + 1, kolonne))
                .stream()
                .toList();
    int sider = sider();
    if (sider > 1) {
      ark.ark().getHeader().setCenter(Bog.tryktekst(definition.titel()));
      ark.ark().getPrintSetup().setFitWidth((short) sider);
      ark.ark().setRepeatingColumns(new CellRangeAddress(-1, -1, 0, forspalter() - 1));
      tryk(new CellRangeAddress(hoved, under, 0, sidsteKolonne), diagrammer);
    } else if (lang()) {
      tryk(new CellRangeAddress(0, under, 0, Math.max(sidsteKolonne, TITELKOLONNER)), diagrammer);
    } else {
      ark.ark().getPrintSetup().setFitHeight((short) 1);
    }
  }

  /** How many pages wide it is printed; the long questions leave no room for charts beside them. */
  private int sider() {
    return Svardiagram.passer(figur)
        ? 1
        : (talkolonner() + KOLONNER_PR_SIDE - 1) / KOLONNER_PR_SIDE;
  }

  /** Prints the table and, each on a page of its own, the charts. */
  private void tryk(CellRangeAddress tabel, List<CellRangeAddress> diagrammer) {
    String omraader =
        Stream.concat(Stream.of(tabel), diagrammer.stream())
            .map(omraade -> omraade.formatAsString(null, true))
            .collect(Collectors.joining(","));
    bog.bog().setPrintArea(bog.bog().getSheetIndex(ark.ark()), omraader);
  }

  private void navngivTal(int sidste) {
    XSSFName nyt = bog.bog().createName();
    nyt.setNameName(navn("Tal_"));
    nyt.setRefersToFormula(
        Arknavne.citeret(ark.ark().getSheetName())
            + "!"
            + new org.apache.poi.ss.util.CellRangeAddress(
                    hoved + 1, sidste, forspalter(), forspalter() + talkolonner() - 1)
                .formatAsString(null, true));
  }

  private String navn(String forled) {
    return forled + definition.id().replaceAll("[^\\p{L}\\p{N}]", "_");
  }
}
