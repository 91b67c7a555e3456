package dk.aarsrapport.indlaesning;

import dk.aarsrapport.fejl.Raekkeregel;
import dk.aarsrapport.forloeb.Disponering;
import dk.aarsrapport.forloeb.Indsats;
import dk.aarsrapport.forloeb.Person;
import dk.aarsrapport.reference.Indsatstype;
import dk.aarsrapport.reference.Indsatstyper;
import dk.aarsrapport.reference.Kontohierarki;
import dk.aarsrapport.reference.Kontonummer;
import dk.aarsrapport.resultat.Talformat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Interventions ({@code indsatser}).
 *
 * <pre>
 * kommunekode;cpr;indsats;startdato;slutdato;samtykke;målgruppe;bevilget_af
 * 101;6605045003;doegninstitution;01-03-2015;31-01-2016;ja;social;myndighed
 * </pre>
 */
public final class Indsatseksport implements Taelleeksport<Barneraekke> {
  static final String NAVN = "indsatser";

  private static final Kolonne PARAGRAF =
      Kolonne.valgfri("paragraf", "foranstaltningsparagraf", "lovhjemmel");
  private static final Kolonne INDSATS =
      Kolonne.kraevet("indsats", "ydelsestype", "foranstaltningstype", "foranstaltning", "section")
          .eller(PARAGRAF);
  private static final Kolonne STARTDATO =
      Kolonne.kraevet("startdato", "ydelse startdato", "fra", "activity_start_date");
  private static final Kolonne SLUTDATO =
      Kolonne.valgfri("slutdato", "ydelse slutdato", "til", "activity_end_date");
  private static final Kolonne SAGSNR = Kolonne.valgfri("sagsnr", "sagsnummer");
  static final Kolonne SAMTYKKE = Kolonne.valgfri("samtykke");
  private static final Kolonne MAALGRUPPE = Kolonne.valgfri("målgruppe");
  private static final Kolonne BEVILGET_AF = Kolonne.valgfri("bevilget_af");
  private static final Kolonne LEVERANDOER = Kolonne.tekst("leverandør", "leverandørnavn");
  private static final Kolonne LEVERANDOERTYPE = Kolonne.valgfri("leverandørtype");
  static final Kolonne AARLIG_PRIS = Kolonne.valgfri("årlig_pris", "årspris");

  private static final List<String> LEVERANDOERTYPER = List.of("egen", "ekstern");
  private static final List<String> MYNDIGHEDER = List.of("myndighed", "anden");
  private static final List<String> MAALGRUPPER = List.of("social", "handicap", "uledsaget");

  private final Laesekontekst kontekst;
  private final Hukommelse<Kontonummer, String> stier = new Hukommelse<>(this::sti);

  /** Interventions as this run reads them. */
  public Indsatseksport(Laesekontekst kontekst) {
    this.kontekst = kontekst;
  }

  @Override
  public String navn() {
    return NAVN;
  }

  @Override
  public List<Kolonne> kolonner() {
    return List.of(
        KOMMUNEKODE,
        CPR,
        INDSATS,
        STARTDATO,
        SLUTDATO,
        PARAGRAF,
        SAGSNR,
        SAMTYKKE,
        MAALGRUPPE,
        BEVILGET_AF,
        LEVERANDOER,
        LEVERANDOERTYPE,
        AARLIG_PRIS,
        FOEDSELSDATO,
        KOEN);
  }

  @Override
  public Map<String, Kolonne> kraevetAfKoerslen() {
    return kontekst.maalgrupper().isEmpty() ? Map.of() : Map.of("maalgrupper", MAALGRUPPE);
  }

  @Override
  public Map<Kolonne, Ordliste> ordlister() {
    return Map.of(
        INDSATS, indsatser(kontekst.indsatstyper()),
        SAMTYKKE, Ordliste.JA_NEJ,
        MAALGRUPPE, Ordliste.af(MAALGRUPPER),
        BEVILGET_AF, Ordliste.af(MYNDIGHEDER),
        LEVERANDOERTYPE, Ordliste.af(LEVERANDOERTYPER));
  }

  /** The codes, and the names and paragraphs that go for them. */
  static Ordliste indsatser(Indsatstyper typer) {
    return new Ordliste(List.copyOf(typer.navne().keySet()), typer::kendt);
  }

  @Override
  public Barneraekke laes(Raekke raekke) {
    int kommune = raekke.kommune();
    Person person = raekke.barn();
    LocalDate start = raekke.dato(STARTDATO);
    LocalDate slut = raekke.slutdato(SLUTDATO);
    raekke.raekkefoelge(start, SLUTDATO, slut);
    raekke.efterFoedsel(person, STARTDATO, start);
    Kolonne kolonne = typekolonne(raekke);
    Indsatstype type = type(raekke, kolonne, start);
    boolean iMaalgruppen = iMaalgruppen(maalgruppe(raekke));
    Indsats indsats =
        new Indsats(
            kommune,
            type,
            start,
            slut,
            raekke.jaNejOmMuligt(SAMTYKKE),
            myndighed(raekke),
            kontekst.opfoelgningsstandard().find(kommune, type, start).orElse(null),
            leverandoertype(raekke),
            raekke.prisOmMuligt(AARLIG_PRIS),
            iMaalgruppen);
    raekke.senest(start, kontekst.opgjortTil());
    raekke.daekker(kommune, start.getYear());
    if (!iMaalgruppen && !loeberVidere(indsats)) {
      throw Afvisning.udenfor("maalgruppe", "rækker uden for de valgte målgrupper bruges ikke");
    }
    advarPris(raekke, indsats);
    if (!iMaalgruppen) {
      raekke.tilDels(
          "maalgruppe-loeber-videre",
          "rækker uden for de valgte målgrupper, der løber videre efter den sidste dag, der"
              + " opgøres, bruges kun til det disponerede i budgetopfølgningen");
      return new Barneraekke(Optional.of(person), indsats);
    }
    advarNummerering(raekke, kolonne, indsats);
    advarParagraf(raekke, indsats);
    if (type.stedetUoplyst()) {
      raekke.samletAdvarsel(
          kolonne,
          Raekkeregel.STED_UOPLYST,
          "en anbringelse, der ikke siger, hvor barnet bor, står ikke på noget trin: den tæller med"
              + " i årets anbragte, men ikke i tal for trin 4-6");
    }
    Usandsynligt.alder(raekke, person, STARTDATO, start);
    Usandsynligt.slut(raekke, SLUTDATO, start, slut);
    return new Barneraekke(Optional.of(person), indsats);
  }

  @Override
  public boolean kanModsiges(Barneraekke god) {
    return ((Indsats) god.haendelse()).slut().equals(LocalDate.MAX);
  }

  /**
   * A row of the child's course, in the target groups of the run; and while it runs on after the
   * last day covered, a promise of money that stands alone, in all target groups.
   */
  @Override
  public void aflever(Barneraekke raekke, Modtager modtager) {
    Indsats indsats = (Indsats) raekke.haendelse();
    if (indsats.iMaalgruppen()) {
      modtager.barn(raekke.person().orElseThrow(), indsats);
    }
    if (loeberVidere(indsats)) {
      modtager.alene(new Disponering(indsats, raekke.person().orElseThrow().hoej(), sti(indsats)));
    }
  }

  /** Where the budget's totals have the account of the type: dranst 1, without ejerforhold. */
  private String sti(Indsats indsats) {
    return kontekst
        .indsatstyper()
        .konto(indsats.type(), indsats.start())
        .map(stier::af)
        .orElse(Kontohierarki.UDENFOR);
  }

  private String sti(Kontonummer konto) {
    return kontekst.kontohierarki().sti(konto, kontekst.opgjortTil().getYear());
  }

  /**
   * A price that is not there counts as nothing promised, where the others of the file have one.
   */
  private void advarPris(Raekke raekke, Indsats indsats) {
    LocalDate til = kontekst.opgjortTil();
    if (loeberVidere(indsats)
        && til.getDayOfYear() < til.lengthOfYear()
        && raekke.har(AARLIG_PRIS)
        && raekke.raa(AARLIG_PRIS).isEmpty()) {
      raekke.samletAdvarsel(
          AARLIG_PRIS,
          Raekkeregel.UDEN_PRIS,
          "en indsats, der løber videre efter den sidste dag, der opgøres, har ingen årlig pris:"
              + " den er 0 kr. i det disponerede i budgetopfølgningen");
    }
  }

  private boolean loeberVidere(Indsats indsats) {
    return indsats.slut().isAfter(kontekst.opgjortTil());
  }

  private boolean iMaalgruppen(String maalgruppe) {
    return kontekst.maalgrupper().isEmpty() || kontekst.maalgrupper().contains(maalgruppe);
  }

  private static Indsats.Leverandoertype leverandoertype(Raekke raekke) {
    String type =
        raekke.valgOmMuligt(LEVERANDOERTYPE, "", LEVERANDOERTYPER, "den regnes for uoplyst");
    return type == null || type.isEmpty()
        ? Indsats.Leverandoertype.UOPLYST
        : Indsats.Leverandoertype.valueOf(type.toUpperCase(Locale.ROOT));
  }

  private static boolean myndighed(Raekke raekke) {
    return "myndighed"
        .equals(
            raekke.valgOmMuligt(BEVILGET_AF, "myndighed", MYNDIGHEDER, "den regnes for «anden»"));
  }

  /** A target group that nothing asks for does not cost the row. */
  private String maalgruppe(Raekke raekke) {
    return kontekst.maalgrupper().isEmpty()
        ? raekke.valgOmMuligt(MAALGRUPPE, "social", MAALGRUPPER, "alle målgrupper er med i tallene")
        : raekke.valg(MAALGRUPPE, "social", MAALGRUPPER);
  }

  /** The paragraph speaks only where the type is silent. */
  private static Kolonne typekolonne(Raekke raekke) {
    return raekke.raa(INDSATS).isEmpty() && !raekke.raa(PARAGRAF).isEmpty() ? PARAGRAF : INDSATS;
  }

  private Indsatstype type(Raekke raekke, Kolonne kolonne, LocalDate start) {
    String tekst = raekke.raa(kolonne);
    return kontekst
        .indsatstyper()
        .find(tekst, start)
        .orElseThrow(
            () ->
                raekke.afvist(
                    kolonne,
                    "ukendt-indsats",
                    Skjul.citat(tekst) + ukendt(tekst, start),
                    "Skriv én gang under «vaerdier» i kørselsfilen, hvilken indsats det er, eller"
                        + " tilføj den i indsatstyper.csv under «reference»"));
  }

  /** Why a type is unknown on a day: no type goes by that name, or none does then. */
  private String ukendt(String tekst, LocalDate start) {
    Indsatstyper typer = kontekst.indsatstyper();
    if (!typer.kendt(tekst)) {
      return " er ikke en kendt indsats på startdatoen";
    }
    if (typer.kendt(tekst, start)) {
      return " er mere end én indsats i indsatstyper den " + Talformat.dato(start);
    }
    String nummerering = typer.nummerering(tekst, start);
    String ingenRaekke = " har ingen række i indsatstyper den " + Talformat.dato(start);
    return nummerering.isEmpty() ? ingenRaekke : ingenRaekke + "; den dag gælder " + nummerering;
  }

  /** The type counts; a paragraph beside it that is another step's is told of. */
  private void advarParagraf(Raekke raekke, Indsats indsats) {
    String paragraf = raekke.raa(PARAGRAF);
    if (!paragraf.isEmpty()
        && !raekke.raa(INDSATS).isEmpty()
        && kontekst.indsatstyper().paaAndetTrin(paragraf, indsats.type(), indsats.start())) {
      raekke.advarsel(
          PARAGRAF,
          Raekkeregel.TYPE_MOD_PARAGRAF,
          "%s er en anden indsats end %s; rækken er talt med som denne"
              .formatted(Skjul.citat(paragraf), indsats.type().navn()));
    }
  }

  /** An older system may have left the old number, a newer one written the new: the start rules. */
  private void advarNummerering(Raekke raekke, Kolonne kolonne, Indsats indsats) {
    LocalDate sidst =
        indsats.slut().isBefore(kontekst.opgjortTil()) ? indsats.slut() : kontekst.opgjortTil();
    kontekst
        .indsatstyper()
        .skift(raekke.raa(kolonne), indsats.start(), sidst)
        .ifPresent(
            dag ->
                raekke.samletAdvarsel(
                    kolonne,
                    Raekkeregel.PARAGRAF_NUMMERERING,
                    "indsatsen er kun kendt på en paragraf, som fik et andet nummer den "
                        + Talformat.dato(dag)
                        + ", mens den løb: nummeret er læst, som det gjaldt på startdatoen"));
  }
}
