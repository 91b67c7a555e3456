/** The product: exports of children's cases in, a municipality's annual report out. */
package dk.aarsrapport;
