package dk.aarsrapport.indlaesning;

import dk.aarsrapport.forloeb.Haendelse;
import dk.aarsrapport.forloeb.Person;
import java.util.Optional;

/**
 * A good row about one child.
 *
 * @param person the child; empty for a notification about an unborn one
 * @param haendelse what the row says
 */
public record Barneraekke(Optional<Person> person, Haendelse haendelse) {}
