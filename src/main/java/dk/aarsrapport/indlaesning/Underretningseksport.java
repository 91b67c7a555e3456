package dk.aarsrapport.indlaesning;

import dk.aarsrapport.forloeb.Person;
import dk.aarsrapport.forloeb.Underretning;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Notifications of concern ({@code underretninger}); an empty cpr is an unborn child.
 *
 * <pre>
 * kommunekode;cpr;modtaget;form;underretter;gruppe;årsag;første_handling;handlingsdato
 * 101;6605045003;02-02-2015;skriftlig;Politi;Andre;Adfærd;Møde;02-02-2015
 * </pre>
 */
public final class Underretningseksport implements Taelleeksport<Barneraekke> {
  static final String NAVN = "underretninger";

  /** What stands where an unborn child has no number. */
  private static final Set<String> UFOEDT =
      Set.of("ufødt", "ufødt barn", "ikke født", "endnu ikke født", "unborn", "gravid");

  private static final Kolonne BARN = CPR.maaVaereTom();
  private static final Kolonne MODTAGET = Kolonne.kraevet("modtaget", "modtagelsesdato");
  private static final Kolonne FORM = Kolonne.valgfri("form");
  private static final Kolonne UNDERRETTER = Kolonne.tekst("underretter");
  private static final Kolonne GRUPPE = Kolonne.tekst("gruppe", "underrettergruppe");
  private static final Kolonne AARSAG = Kolonne.tekst("årsag");
  private static final Kolonne FOERSTE_HANDLING = Kolonne.tekst("første_handling");
  private static final Kolonne HANDLINGSDATO = Kolonne.valgfri("handlingsdato");

  /** What the words for a form have in common, however they are bent. */
  private static final Map<String, String> FORMER =
      Map.of(
          "skriftlig", "skriftlig",
          "telefon", "telefonisk",
          "tlf", "telefonisk",
          "moede", "møde");

  private final Hukommelse<String, String> former = new Hukommelse<>(Underretningseksport::form);
  private final Laesekontekst kontekst;

  /** Notifications as this run reads them. */
  public Underretningseksport(Laesekontekst kontekst) {
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
  public Map<Kolonne, Ordliste> ordlister() {
    return Map.of(
        FORM,
        new Ordliste(List.of("skriftlig", "telefonisk", "møde"), tekst -> form(tekst) != null));
  }

  @Override
  public Barneraekke laes(Raekke raekke) {
    int kommune = raekke.kommune();
    boolean ufoedt = UFOEDT.contains(raekke.raa(Eksport.CPR).toLowerCase(Locale.ROOT));
    Optional<Person> person = ufoedt ? Optional.empty() : Optional.ofNullable(raekke.person());
    LocalDate modtaget = raekke.dato(MODTAGET);
    LocalDate handlet = raekke.datoEller(HANDLINGSDATO, null);
    if (handlet != null && handlet.isBefore(modtaget)) {
      throw raekke.afvist(
          HANDLINGSDATO, "handling-foer-modtagelse", "handlingen ligger før modtagelsen");
    }
    person.ifPresent(p -> raekke.efterFoedsel(p, MODTAGET, modtaget));
    String form = form(raekke);
    raekke.senest(modtaget, kontekst.opgjortTil());
    raekke.daekker(kommune, modtaget.getYear());
    person.ifPresent(p -> Usandsynligt.alder(raekke, p, MODTAGET, modtaget));
    Usandsynligt.handling(raekke, HANDLINGSDATO, modtaget, handlet);
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

  /** A row of the child's course; an unborn child has no other rows. */
  @Override
  public void aflever(Barneraekke raekke, Modtager modtager) {
    if (raekke.person().isPresent()) {
      modtager.barn(raekke.person().get(), raekke.haendelse());
    } else {
      modtager.ufoedt((Underretning) raekke.haendelse());
    }
  }

  /** The form; empty, with a warning, where the cell names another or more than one. */
  private String form(Raekke raekke) {
    String tekst = raekke.raa(FORM);
    if (tekst.isEmpty()) {
      return "";
    }
    String form = former.af(tekst);
    if (form == null) {
      raekke.advarsel(
          FORM,
          "ukendt-vaerdi",
          Skjul.citat(tekst) + " er ikke en af skriftlig, telefonisk, møde; den regnes for uoplyst",
          Raekke.SKRIV_BETYDNING);
      return "";
    }
    return form;
  }

  private static String form(String tekst) {
    String noegle = Overskrift.noegle(tekst);
    Set<String> fundne = new HashSet<>();
    FORMER.forEach(
        (stamme, form) -> {
          if (noegle.contains(stamme)) {
            fundne.add(form);
          }
        });
    return fundne.size() == 1 ? fundne.iterator().next() : null;
  }
}
