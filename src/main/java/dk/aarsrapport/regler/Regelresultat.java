package dk.aarsrapport.regler;

import dk.aarsrapport.rapport.Dataproblem;
import dk.aarsrapport.rapport.Regelstatus;
import java.util.List;

/**
 * What the rules came to.
 *
 * @param problemer what breaks them
 * @param regler each rule, in the order of the set
 */
public record Regelresultat(List<Dataproblem> problemer, List<Regelstatus> regler) {}
