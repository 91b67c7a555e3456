package dk.aarsrapport.rapport.skabelon;

import dk.aarsrapport.rapport.Afstemning;
import dk.aarsrapport.rapport.Beroert;
import dk.aarsrapport.rapport.Blok;
import dk.aarsrapport.rapport.Datakilde;
import dk.aarsrapport.rapport.Omfang;
import dk.aarsrapport.rapport.Revision;
import dk.aarsrapport.rapport.Supplement;
import dk.aarsrapport.rapport.Udgivelse;
import dk.aarsrapport.reference.Paragraffer;
import dk.aarsrapport.resultat.Brud;
import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Noegle;
import dk.aarsrapport.resultat.Omraade;
import dk.aarsrapport.resultat.Resultat;
import dk.aarsrapport.resultat.Resultater;
import dk.aarsrapport.resultat.Status;
import dk.aarsrapport.resultat.Styring;
import dk.aarsrapport.resultat.Udgave;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Builds small editions by hand. */
final class Proeve {
  static final Omraade HADERSLEV = new Omraade("510", "Haderslev");
  static final Omraade HERNING = new Omraade("657", "Herning");
  static final Omraade GRUPPE = Omraade.gruppe("partnerskab", "Partnerskabskommunerne");

  private final List<Resultat> resultater = new ArrayList<>();
  private final List<Brud> brud = new ArrayList<>();
  private final Map<Noegle, List<Noegle>> sammenlagte = new HashMap<>();
  private List<Datakilde> kilder = List.of();
  private List<Beroert> beroerte = List.of();
  private Optional<List<Revision>> revisioner = Optional.empty();
  private List<Definition> katalog = Proevekatalog.ALLE;
  private Map<String, Integer> gruppestoerrelser = Map.of();
  private Supplement supplement = Supplement.INTET;
  private Omfang omfang =
      new Omfang(Set.of(), List.of("5.28.20"), List.of("6.45.51"), List.of("5.57.72"));
  private Set<Noegle> lofter = Set.of();
  private Map<String, String> basisperioder = Map.of();
  private LocalDate til = LocalDate.of(2017, 12, 31);
  private Udgave udgave = Udgave.INTERN;
  private Omraade omraade = HADERSLEV;
  private List<Omraade> andre = List.of(GRUPPE, Omraade.LANDET);

  static Noegle noegle(String sti, String omraade, String periode) {
    String[] dele = sti.split("/", -1);
    return new Noegle(
        dele[0], omraade, periode, dele.length > 1 ? dele[1] : "", dele.length > 2 ? dele[2] : "");
  }

  Proeve tal(String sti, String periode, Enhed enhed, String vaerdi) {
    return tal(sti, omraade.id(), periode, enhed, vaerdi);
  }

  Proeve tal(String sti, String omraade, String periode, Enhed enhed, String vaerdi) {
    resultater.add(
        Resultat.vaerdi(noegle(sti, omraade, periode), enhed, new BigDecimal(vaerdi), Status.OK));
    return this;
  }

  Proeve ufuldstaendig(String sti, String periode, Enhed enhed, String vaerdi) {
    resultater.add(
        Resultat.vaerdi(
            noegle(sti, omraade.id(), periode),
            enhed,
            new BigDecimal(vaerdi),
            Status.UFULDSTAENDIG));
    return this;
  }

  Proeve andel(
      String sti, String omraade, String periode, Enhed enhed, long taeller, long naevner) {
    BigDecimal gange =
        switch (enhed) {
          case PCT -> BigDecimal.valueOf(100);
          case PR_1000 -> BigDecimal.valueOf(1000);
          case ANTAL, KR, GENNEMSNIT, DAGE, MAANEDER, HELAAR, INDEKS -> BigDecimal.ONE;
        };
    resultater.add(
        new Resultat(
            noegle(sti, omraade, periode),
            enhed,
            BigDecimal.valueOf(taeller)
                .multiply(gange)
                .divide(BigDecimal.valueOf(naevner), Resultat.PRAECISION),
            BigDecimal.valueOf(taeller),
            BigDecimal.valueOf(naevner),
            Status.OK,
            ""));
    return this;
  }

  Proeve uden(String sti, String periode, Enhed enhed, Status status, String aarsag) {
    resultater.add(Resultat.udenVaerdi(noegle(sti, omraade.id(), periode), enhed, status, aarsag));
    return this;
  }

  Proeve brud(String noegletal, String omraade, String dato, String tekst) {
    return brud(noegletal, "", omraade, dato, tekst);
  }

  Proeve brud(String noegletal, String kategori, String omraade, String dato, String tekst) {
    brud.add(new Brud(noegletal, omraade, kategori, LocalDate.parse(dato), tekst));
    return this;
  }

  /** Rows are likely to be missing from this day. */
  Proeve hul(String noegletal, String omraade, String dato, String tekst) {
    brud.add(Brud.hul(noegletal, omraade, LocalDate.parse(dato), tekst));
    return this;
  }

  /** Counts these target groups alone. */
  Proeve maalgrupper(String... kun) {
    omfang = new Omfang(Set.of(kun), omfang.service(), omfang.administration(), omfang.udenfor());
    return this;
  }

  /** The row stands for these together, in the area and the period. */
  Proeve sammenlagt(String sti, String omraade, String periode, List<String> dele) {
    sammenlagte.put(
        noegle(sti, omraade, periode),
        dele.stream().map(del -> noegle(del, omraade, periode)).toList());
    return this;
  }

  Proeve revisioner(List<Revision> nye) {
    revisioner = Optional.of(nye);
    return this;
  }

  Proeve basisperioder(Map<String, String> nye) {
    basisperioder = nye;
    return this;
  }

  /** The target of this path is not to be passed. */
  Proeve loft(String sti, String periode) {
    lofter = Set.of(new Noegle("maal", omraade.id(), periode, sti, "maal"));
    return this;
  }

  Proeve kilder(Datakilde... nye) {
    kilder = List.of(nye);
    return this;
  }

  /** Covers nothing after this day. */
  Proeve til(String dag) {
    til = LocalDate.parse(dag);
    return this;
  }

  Proeve beroerte(Beroert... nye) {
    beroerte = List.of(nye);
    return this;
  }

  Proeve udgave(Udgave ny) {
    udgave = ny;
    return this;
  }

  Proeve omraade(Omraade nyt, Omraade... nyeAndre) {
    omraade = nyt;
    andre = List.of(nyeAndre);
    return this;
  }

  /** Tells how many municipalities the group has. */
  Proeve gruppen(int kommuner) {
    gruppestoerrelser = Map.of(GRUPPE.id(), kommuner);
    return this;
  }

  Proeve supplement(Supplement nyt) {
    supplement = nyt;
    return this;
  }

  Proeve katalog(List<Definition> nyt) {
    katalog = nyt;
    return this;
  }

  Proeve alle(List<Resultat> nye) {
    resultater.addAll(nye);
    return this;
  }

  Udgivelse udgivelse() {
    List<Omraade> omraader = new ArrayList<>(List.of(omraade));
    omraader.addAll(andre);
    return new Udgivelse(
        udgave,
        "Årsrapport for børne- og familieområdet",
        2017,
        omraade,
        omraader,
        katalog,
        Resultater.af(resultater, sammenlagte),
        revisioner,
        Map.of(),
        new Udgivelse.Data(kilder, Afstemning.INGEN, beroerte),
        Styring.INGEN,
        brud,
        supplement,
        new Udgivelse.Opgoerelse(
            LocalDate.of(2015, 1, 1),
            til,
            Optional.of(2017),
            basisperioder,
            gruppestoerrelser,
            omfang,
            Paragraffer.medfulgte(),
            lofter),
        5,
        "0.1.0");
  }

  /** The blocks that a template gives for this edition. */
  List<Blok> blokke(String skabelon) {
    return Skabelon.laes("proeve.md", skabelon).byg(udgivelse()).blokke();
  }

  /** The same as text, without the last line break. */
  String tekst(String skabelon) {
    StringBuilder tekst = new StringBuilder();
    blokke(skabelon).forEach(blok -> tekst.append(Tekstudskrift.af(blok)));
    return tekst.toString().strip();
  }
}
