package dk.aarsrapport.indlaesning;

import dk.aarsrapport.forloeb.Person;
import dk.aarsrapport.forloeb.Undersoegelse;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Decisions to examine a child ({@code undersøgelser}).
 *
 * <pre>
 * kommunekode;cpr;type;afgørelsesdato
 * 101;6101105011;bfu;01-11-2015
 * </pre>
 */
public final class Undersoegelseseksport implements Eksport<Barneraekke> {
  private static final Kolonne TYPE = Kolonne.kraevet("type", "undersøgelsestype");
  private static final Kolonne AFGOERELSESDATO =
      Kolonne.kraevet("afgørelsesdato", "afgørelse", "besluttet");
  private static final Kolonne AFSLUTTET = Kolonne.valgfri("afsluttet");

  private final Laesekontekst kontekst;

  /** Decisions as this run reads them. */
  public Undersoegelseseksport(Laesekontekst kontekst) {
    this.kontekst = kontekst;
  }

  @Override
  public String navn() {
    return "undersøgelser";
  }

  @Override
  public List<Kolonne> kolonner() {
    return List.of(KOMMUNEKODE, CPR, TYPE, AFGOERELSESDATO, AFSLUTTET, FOEDSELSDATO, KOEN);
  }

  @Override
  public Barneraekke laes(Raekke raekke) {
    int kommune = raekke.kommune();
    Person person = raekke.barn();
    Undersoegelse.Type type =
        switch (raekke.valg(TYPE, "", List.of("bfu", "afdækning", "screening"))) {
          case "bfu" -> Undersoegelse.Type.BFU;
          case "afdækning" -> Undersoegelse.Type.AFDAEKNING;
          case "screening" -> Undersoegelse.Type.SCREENING;
          default -> throw raekke.afvist(TYPE, "type-mangler", "typen mangler");
        };
    LocalDate afgjort = raekke.dato(AFGOERELSESDATO);
    raekke.efterFoedsel(person, AFGOERELSESDATO, afgjort);
    LocalDate afsluttet = raekke.slutdato(AFSLUTTET);
    raekke.raekkefoelge(afgjort, AFSLUTTET, afsluttet);
    raekke.senest(afgjort, kontekst.opgjortTil());
    raekke.daekker(kommune, afgjort.getYear());
    return new Barneraekke(Optional.of(person), new Undersoegelse(kommune, type, afgjort));
  }
}
