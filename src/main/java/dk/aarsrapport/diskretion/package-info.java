/**
 * Disclosure: a stage of its own between results and documents, which decides over all public
 * output of a run together what is hidden for the children's sake.
 */
package dk.aarsrapport.diskretion;
