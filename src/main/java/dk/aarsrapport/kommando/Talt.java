package dk.aarsrapport.kommando;

import dk.aarsrapport.baggrund.Daekning;
import dk.aarsrapport.koersel.Koersel;
import dk.aarsrapport.rapport.Omfang;
import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.taelling.Celler;
import dk.aarsrapport.taelling.Kalender;
import java.util.List;

/**
 * Everything that reading and counting came to.
 *
 * @param koersel the run file
 * @param koerselsfil its text
 * @param opsaetning template, looks and logos
 * @param tidligere the last edition's numbers
 * @param definitioner the catalogue, in the order of print
 * @param omfang what is counted and left out
 * @param filer the files, and the background they gave
 * @param kalender the dates and years that are counted
 * @param omraader whom there are reports for, and whom each shows
 * @param celler what was counted
 * @param kvalitet how good the data were
 * @param daekning which years and columns each municipality's exports cover
 */
record Talt(
    Koersel koersel,
    String koerselsfil,
    Opsaetning opsaetning,
    Tidligere tidligere,
    List<Definition> definitioner,
    Omfang omfang,
    Inputfiler filer,
    Kalender kalender,
    Omraadevalg omraader,
    Celler celler,
    Kvalitet kvalitet,
    Daekning daekning) {}
