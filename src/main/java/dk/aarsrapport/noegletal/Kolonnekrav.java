package dk.aarsrapport.noegletal;

/** An optional column that a figure cannot do without. */
record Kolonnekrav(String input, String kolonne) {}
