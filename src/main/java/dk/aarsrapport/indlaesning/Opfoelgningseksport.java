package dk.aarsrapport.indlaesning;

import dk.aarsrapport.fejl.Raekkeregel;
import dk.aarsrapport.forloeb.Opfoelgning;
import dk.aarsrapport.forloeb.Person;
import dk.aarsrapport.reference.Indsatstype;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Follow-ups ({@code opfølgninger}); an empty indsats serves all the child's interventions.
 *
 * <pre>
 * kommunekode;cpr;indsats;dato
 * 101;6605045003;doegninstitution;15-04-2015
 * </pre>
 */
public final class Opfoelgningseksport implements Taelleeksport<Barneraekke> {
  static final String NAVN = "opfølgninger";

  private static final Kolonne INDSATS =
      Kolonne.valgfri("indsats", "ydelsestype", "foranstaltningstype", "foranstaltning");
  private static final Kolonne DATO =
      Kolonne.kraevet("dato", "opfølgningsdato", "opfulgt", "opfølgning");

  private final Laesekontekst kontekst;

  /** Follow-ups as this run reads them. */
  public Opfoelgningseksport(Laesekontekst kontekst) {
    this.kontekst = kontekst;
  }

  @Override
  public String navn() {
    return NAVN;
  }

  @Override
  public List<Kolonne> kolonner() {
    return List.of(KOMMUNEKODE, CPR, INDSATS, DATO, FOEDSELSDATO, KOEN);
  }

  @Override
  public Map<Kolonne, Ordliste> ordlister() {
    return Map.of(INDSATS, Indsatseksport.indsatser(kontekst.indsatstyper()));
  }

  @Override
  public Barneraekke laes(Raekke raekke) {
    int kommune = raekke.kommune();
    Person person = raekke.barn();
    LocalDate dato = raekke.dato(DATO);
    raekke.efterFoedsel(person, DATO, dato);
    String indsats = raekke.raa(INDSATS).isEmpty() ? "" : type(raekke, dato).kode();
    raekke.senest(dato, kontekst.opgjortTil());
    raekke.daekker(kommune, dato.getYear());
    if (kontekst.indsatstyper().betoedAndet(raekke.raa(INDSATS), dato)) {
      raekke.samletAdvarsel(
          INDSATS,
          Raekkeregel.PARAGRAF_NUMMERERING,
          "indsatsen er kun kendt på en paragraf, der tidligere var en anden indsats: nummeret er"
              + " læst, som det gjaldt den dag, der blev fulgt op");
    }
    return new Barneraekke(Optional.of(person), new Opfoelgning(kommune, indsats, dato));
  }

  /** A row of the child's course. */
  @Override
  public void aflever(Barneraekke raekke, Modtager modtager) {
    modtager.barn(raekke.person().orElseThrow(), raekke.haendelse());
  }

  /** The type may have ceased to be granted while the child still has it. */
  private Indsatstype type(Raekke raekke, LocalDate dato) {
    String tekst = raekke.raa(INDSATS);
    return kontekst
        .indsatstyper()
        .find(tekst, dato)
        .or(() -> kontekst.indsatstyper().find(tekst))
        .orElseThrow(
            () ->
                raekke.afvist(
                    INDSATS,
                    "ukendt-indsats",
                    Skjul.citat(tekst) + " er ikke en kendt indsats",
                    "Skriv én gang under «vaerdier» i kørselsfilen, hvilken indsats det er, eller"
                        + " tilføj den i indsatstyper.csv under «reference»"));
  }
}
