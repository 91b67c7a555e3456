package dk.aarsrapport.indlaesning;

import dk.aarsrapport.forloeb.Person;
import dk.aarsrapport.forloeb.Postering;
import java.util.Optional;

/**
 * A good row of the accounts.
 *
 * @param person the child it names; empty for most
 */
public record Posteringsraekke(Postering postering, Optional<Person> person) {}
