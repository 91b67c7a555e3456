/** Makes the invented exports that the demo, the tests and the benchmark read; never shipped. */
package dk.aarsrapport.proevedata;
