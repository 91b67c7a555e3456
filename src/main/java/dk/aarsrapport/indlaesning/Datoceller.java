package dk.aarsrapport.indlaesning;

import dk.aarsrapport.resultat.Talformat;
import java.time.LocalDate;

/** Reads the dates of a row, in the order of day and month that its file has. */
final class Datoceller {
  private final Raekke raekke;
  private final Datoorden orden;
  private final Dagsspor spor;
  private final Datotavle kendte = new Datotavle(this::nyDato);

  Datoceller(Raekke raekke, Datoorden orden, Dagsspor spor) {
    this.raekke = raekke;
    this.orden = orden;
    this.spor = spor;
  }

  /** A date that must be there. */
  LocalDate dato(Kolonne kolonne) {
    LocalDate dato = datoEller(kolonne, null);
    if (dato == null) {
      String staar = raekke.staar(kolonne);
      if (staar.startsWith("#")) {
        throw raekke.afvist(
            kolonne,
            "regneark-formel",
            "datoen mangler; der står "
                + Skjul.citat(staar)
                + ", som er et regnearks formel uden svar",
            Raekke.RET_OPSLAGET);
      }
      throw raekke.afvist(
          kolonne,
          "dato-mangler",
          staar.isEmpty() ? "datoen mangler" : "datoen mangler; der står " + Skjul.citat(staar));
    }
    return dato;
  }

  /** A text that has not been met before. */
  private LocalDate nyDato(String tekst) {
    if (orden != Datoorden.MAANED_FOERST) {
      spor.se(tekst);
    }
    return orden.laes(tekst);
  }

  /** A date, or the given one where the cell is empty. */
  LocalDate datoEller(Kolonne kolonne, LocalDate ellers) {
    String tekst = raekke.raa(kolonne);
    if (tekst.isEmpty()) {
      return ellers;
    }
    LocalDate dato = kendte.af(tekst);
    if (dato == null ? Datoformat.ingenDato(tekst) : Datoformat.ingenDato(dato)) {
      return ellers;
    }
    if (dato == null) {
      dato = medKortAar(kolonne, tekst);
    }
    if (dato == null && Datoformat.maanedFoerst(tekst)) {
      throw raekke.afvist(
          kolonne,
          "maaned-foerst",
          Skjul.citat(tekst)
              + " har måneden før dagen; er hele filen sådan, er datoer som 01/02 læst med de to"
              + " byttet om",
          "Skriv datoformat: maaned-foerst ved filen i kørselsfilen, hvis alle dens datoer er"
              + " sådan; ellers træk den med dagen eller året først (dd-mm-åååå, åååå-mm-dd)");
    }
    if (dato == null && orden == Datoorden.MAANED_FOERST && Datoformat.dagFoerst(tekst)) {
      throw raekke.afvist(
          kolonne,
          "dag-foerst",
          Skjul.citat(tekst)
              + " har dagen før måneden, men kørselsfilen siger, at filen har måneden først; datoer"
              + " som 01/02 kan være læst med de to byttet om",
          "Slet datoformat: maaned-foerst ved filen, hvis dagen står først i alle dens datoer;"
              + " ellers træk den med dagen eller året først");
    }
    if (dato == null || dato.getYear() < Talceller.FOERSTE_AAR) {
      throw raekke.ulaeselig(kolonne, "dato", Skjul.citat(tekst) + " er ikke en dato");
    }
    return dato;
  }

  /** Day, month and the last digits of the year, which many rows of a file have or none. */
  private LocalDate medKortAar(Kolonne kolonne, String tekst) {
    LocalDate dato = Datoformat.medKortAar(tekst, orden);
    if (dato != null) {
      raekke.samletAdvarsel(
          kolonne,
          "kort-aarstal",
          "årstal med to cifre er læst som %s, f.eks. %s som %s; %s"
              .formatted(
                  orden.navn(),
                  Skjul.citat(tekst),
                  Talformat.dato(dato),
                  orden == Datoorden.UAFGJORT
                      ? "intet i filen afgør, om det skulle være år-måned-dag"
                      : "andre datoer i filen afgør det"),
          "Træk datoerne med fire cifre i året, eller se efter, at de er læst rigtigt");
    }
    return dato;
  }
}
