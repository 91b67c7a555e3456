package dk.aarsrapport.indlaesning;

import dk.aarsrapport.reference.Indsatstyper;
import dk.aarsrapport.reference.Kontohierarki;
import dk.aarsrapport.reference.Kontoplan;
import dk.aarsrapport.reference.Opfoelgningsstandard;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;

/**
 * What reading a row needs to know of the run.
 *
 * @param opgjortTil last day covered; what starts later is left out
 * @param maalgrupper target groups kept; empty = all
 * @param indsatstyper the types of intervention
 * @param kontoplan the chart of accounts
 * @param kontohierarki the totals of the budget
 * @param opfoelgningsstandard how soon and how often interventions are to be followed up
 * @param noegle the key of the pseudonyms
 * @param figurer the key figures and sections that rows may name
 */
public record Laesekontekst(
    LocalDate opgjortTil,
    Set<String> maalgrupper,
    Indsatstyper indsatstyper,
    Kontoplan kontoplan,
    Kontohierarki kontohierarki,
    Opfoelgningsstandard opfoelgningsstandard,
    Pseudonymnoegle noegle,
    Figurkendskab figurer)
    implements Serializable {
  /** For who asks what inputs there are and what they hold, before there is a run file. */
  public static Laesekontekst udenKoersel() {
    return new Laesekontekst(
        LocalDate.MAX,
        Set.of(),
        Indsatstyper.medfulgte(),
        Kontoplan.medfulgt(),
        Kontohierarki.medfulgt(),
        Opfoelgningsstandard.medfulgt(),
        new Pseudonymnoegle(new byte[] {0}),
        Figurkendskab.INTET);
  }
}
