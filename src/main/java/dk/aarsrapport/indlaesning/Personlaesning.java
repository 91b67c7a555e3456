package dk.aarsrapport.indlaesning;

import dk.aarsrapport.baggrund.Daekning;
import dk.aarsrapport.fejl.Raekkeregel;
import dk.aarsrapport.forloeb.Koen;
import dk.aarsrapport.forloeb.Person;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Reads whom a row is about: by CPR number, by pseudonym and date of birth, or by the case. */
final class Personlaesning {
  /** Pseudonyms whose date of birth is kept, so that no file can fill memory. */
  private static final int HOEJST_PSEUDONYMER = 200_000;

  private final Raekke raekke;
  private final Pseudonym pseudonym;
  private final Sagsboern sagsboern;
  private final Map<Long, LocalDate> foedte = new HashMap<>();

  Personlaesning(Raekke raekke, Pseudonym pseudonym, Sagsboern sagsboern) {
    this.raekke = raekke;
    this.pseudonym = pseudonym;
    this.sagsboern = sagsboern;
  }

  /** The child, under its pseudonym; null where the cell is empty. */
  Person person() {
    String tekst = raekke.raa(Eksport.CPR);
    if (tekst.isEmpty()) {
      return null;
    }
    if (sagsboern.iBrug()) {
      return sagensBarn(tekst);
    }
    if (Cpr.sloeret(tekst)) {
      throw raekke.afvist(
          Eksport.CPR,
          "cpr-sloeret",
          "CPR-nummerets sidste fire tegn er skjult, så børn født samme dag ikke kan skelnes",
          "Træk filen med hele CPR-nummeret, eller med et pseudonym, fødselsdato og køn");
    }
    Cpr hele = Cpr.laes(tekst);
    Cpr cpr = hele == null ? Cpr.iTekst(tekst) : hele;
    if (cpr == null && Celletekst.oedelagt(tekst)) {
      throw raekke.afvist(
          Eksport.CPR,
          "regneark",
          "Excel eller et andet regneark har lavet CPR-nummeret om til et afrundet tal",
          Raekke.FRA_REGNEARK);
    }
    if (raekke.har(Eksport.FOEDSELSDATO) && !foedt(cpr)) {
      if (raekke.raa(Eksport.FOEDSELSDATO).isEmpty()
          && tekst.chars().noneMatch(Character::isLetter)) {
        throw raekke.afvist(
            Eksport.CPR,
            "cpr",
            "nummeret kan ikke være et CPR-nummer, og et pseudonym skal have en fødselsdato");
      }
      long[] id = pseudonym.af("person", tekst);
      raekke.staarSom(Daekning.Person.PSEUDONYM);
      return medEnFoedselsdato(new Person(id[0], id[1], raekke.dato(Eksport.FOEDSELSDATO), koen()));
    }
    if (cpr == null) {
      throw raekke.afvist(Eksport.CPR, "cpr", "CPR-nummeret kan ikke være et CPR-nummer");
    }
    long[] id = pseudonym.af("person", cpr.cifre());
    raekke.staarSom(Daekning.Person.CPR);
    return new Person(id[0], id[1], cpr.foedt(), cpr.koen());
  }

  /** The child of the case that the row names. */
  private Person sagensBarn(String sagsnr) {
    raekke.ikkeOedelagt(Eksport.CPR);
    long sag = Sagsopslag.noegle(raekke, sagsnr);
    Person barn = sagsboern.barn(sag);
    if (barn == null) {
      throw raekke.afvist(
          Eksport.CPR,
          "sag-findes-ikke",
          "sagsnummeret står ikke i " + sagsboern.input() + ", så barnet kendes ikke",
          "Træk " + sagsboern.input() + " igen med alle sager, eller træk filen med CPR-nummer");
    }
    if (sagsboern.flereBoern(sag)) {
      throw raekke.afvist(
          Eksport.CPR,
          "sag-med-flere-boern",
          "sagsnummeret står ved flere børn i " + sagsboern.input() + ", så barnet kendes ikke",
          "Træk filen med CPR-nummer");
    }
    return barn;
  }

  /** The person; a warning tells where the file has the same pseudonym with another birthday. */
  private Person medEnFoedselsdato(Person person) {
    LocalDate foer =
        foedte.size() < HOEJST_PSEUDONYMER
            ? foedte.putIfAbsent(person.lav(), person.foedt())
            : foedte.get(person.lav());
    if (foer != null && !foer.equals(person.foedt())) {
      raekke.advarsel(
          Eksport.FOEDSELSDATO,
          Raekkeregel.TO_FOEDSELSDATOER,
          "pseudonymet står tidligere i filen med en anden fødselsdato; barnet regnes med én af dem"
              + " i alle sine rækker");
    }
    return person;
  }

  /** True for a CPR number that the date of birth beside it, if any, agrees with: no pseudonym. */
  private boolean foedt(Cpr cpr) {
    return cpr != null && cpr.foedt().equals(raekke.datoEller(Eksport.FOEDSELSDATO, cpr.foedt()));
  }

  private Koen koen() {
    return switch (raekke.raa(Eksport.KOEN).toLowerCase(Locale.ROOT)) {
      case "m", "mand", "dreng", "d", "1" -> Koen.DRENG;
      case "k", "kvinde", "pige", "p", "2" -> Koen.PIGE;
      default -> Koen.UOPLYST;
    };
  }
}
