/**
 * Counting: children's courses and postings become cells, seen by every area they belong to. One
 * kind of cell, one reducer, addition; so no result depends on order or partitions.
 */
package dk.aarsrapport.taelling;
