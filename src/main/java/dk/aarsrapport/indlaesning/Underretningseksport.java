package dk.aarsrapport.indlaesning;

import dk.aarsrapport.forloeb.Person;
import dk.aarsrapport.forloeb.Underretning;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Notifications of concern ({@code underretninger}); an empty cpr is an unborn child.
 *
 * <pre>
 * kommunekode;cpr;modtaget;form;underretter;gruppe;årsag;første_handling;handlingsdato
 * 101;6605045003;02-02-2015;skriftlig;Politi;Andre;Adfærd;Møde;02-02-2015
 * </pre>
 */
public final class Underretningseksport implements Eksport<Barneraekke> {
  private static final Kolonne BARN =
      Kolonne.valgfri(CPR.navn(), CPR.alias().toArray(String[]::new));
  private static final Kolonne MODTAGET = Kolonne.kraevet("modtaget", "modtagelsesdato");
  private static final Kolonne FORM = Kolonne.valgfri("form");
  private static final Kolonne UNDERRETTER = Kolonne.valgfri("underretter");
  private static final Kolonne GRUPPE = Kolonne.valgfri("gruppe", "underrettergruppe");
  private static final Kolonne AARSAG = Kolonne.valgfri("årsag");
  private static final Kolonne FOERSTE_HANDLING = Kolonne.valgfri("første_handling");
  private static final Kolonne HANDLINGSDATO = Kolonne.valgfri("handlingsdato");

  private final Laesekontekst kontekst;

  /** Notifications as this run reads them. */
  public Underretningseksport(Laesekontekst kontekst) {
    this.kontekst = kontekst;
  }

  @Override
  public String navn() {
    return "underretninger";
  }

  @Override
  public List<Kolonne> kolonner() {
    return List.of(
        KOMMUNEKODE,
        BARN,
        MODTAGET,
        FORM,
        UNDERRETTER,
        GRUPPE,
        AARSAG,
        FOERSTE_HANDLING,
        HANDLINGSDATO,
        FOEDSELSDATO,
        KOEN);
  }

  @Override
  public Barneraekke laes(Raekke raekke) {
    int kommune = raekke.kommune();
    Optional<Person> person = Optional.ofNullable(raekke.person());
    LocalDate modtaget = raekke.dato(MODTAGET);
    LocalDate handlet = raekke.datoEller(HANDLINGSDATO, null);
    if (handlet != null && handlet.isBefore(modtaget)) {
      throw raekke.afvist(
          HANDLINGSDATO, "handling-foer-modtagelse", "handlingen ligger før modtagelsen");
    }
    person.ifPresent(p -> raekke.efterFoedsel(p, MODTAGET, modtaget));
    String form = raekke.valg(FORM, "", List.of("skriftlig", "telefonisk", "møde"));
    raekke.senest(modtaget, kontekst.opgjortTil());
    raekke.daekker(kommune, modtaget.getYear());
    return new Barneraekke(
        person,
        new Underretning(
            kommune,
            modtaget,
            form,
            raekke.kategori(UNDERRETTER),
            raekke.kategori(GRUPPE),
            raekke.kategori(AARSAG),
            raekke.kategori(FOERSTE_HANDLING),
            handlet));
  }
}
