package dk.aarsrapport.kommando;

import dk.aarsrapport.indlaesning.Laesekontekst;
import dk.aarsrapport.koersel.Koersel;
import dk.aarsrapport.noegletal.Katalog;
import dk.aarsrapport.rapport.Omfang;
import dk.aarsrapport.reference.Konto;
import dk.aarsrapport.reference.Kontoplan;
import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.taelling.Kalender;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Everything that is settled before an export is read: from the run file and what it names.
 *
 * @param koersel the run file
 * @param koerselsfil its text
 * @param reference the tables, the municipality's own where it gives any
 * @param omraader whom there are reports for, and whom each shows
 * @param opsaetning template, looks and logos
 * @param tidligere the last edition's numbers
 * @param kontekst what every reader of rows must know
 * @param filer the files, and the background they gave
 * @param kalender the dates and years that are counted
 */
record Forberedelse(
    Koersel koersel,
    String koerselsfil,
    Reference reference,
    Omraadevalg omraader,
    Opsaetning opsaetning,
    Tidligere tidligere,
    Laesekontekst kontekst,
    Inputfiler filer,
    Kalender kalender) {

  /**
   * The catalogue, in the order of print, with the run's own names.
   *
   * @param svar the answers of surveys, in order
   */
  List<Definition> definitioner(List<String> svar) {
    Map<String, String> grupper = new LinkedHashMap<>();
    koersel.deltagere().grupper().forEach((id, gruppe) -> grupper.put(id, gruppe.navn()));
    return Katalog.definitioner(
        reference.kontoplan().navne(), grupper, svar, reference.refusionsgraenser().kroner());
  }

  /** What is counted and left out. */
  Omfang omfang() {
    Kontoplan kontoplan = reference.kontoplan();
    return new Omfang(
        koersel.maalgrupper(),
        kontoplan.funktioner(Konto.Omraade.SERVICE),
        kontoplan.funktioner(Konto.Omraade.ADMINISTRATION),
        kontoplan.funktioner(Konto.Omraade.UDENFOR));
  }
}
