/** A child's course: what has happened to one child, as plain values without Spark or files. */
package dk.aarsrapport.forloeb;
