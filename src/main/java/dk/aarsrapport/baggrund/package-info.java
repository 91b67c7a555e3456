/** What stands around the counted cells: population, prices, and what the exports cover. */
package dk.aarsrapport.baggrund;
