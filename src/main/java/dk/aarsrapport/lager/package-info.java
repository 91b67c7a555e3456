/** Where files are: a folder here, or any file system that Spark knows. */
package dk.aarsrapport.lager;
