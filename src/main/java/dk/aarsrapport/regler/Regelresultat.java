package dk.aarsrapport.regler;

import dk.aarsrapport.fejl.Dataproblem;
import dk.aarsrapport.fejl.Regelstatus;
import java.util.List;

/**
 * What the rules came to.
 *
 * @param problemer what breaks them
 * @param regler each rule, in the order of the set
 * @param huller the months that exports lack
 */
public record Regelresultat(
    List<Dataproblem> problemer, List<Regelstatus> regler, List<Hul> huller) {}
