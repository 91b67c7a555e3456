/** The zip that {@code mvn package} makes, unpacked and run as a municipality would. */
package dk.aarsrapport.pakke;
