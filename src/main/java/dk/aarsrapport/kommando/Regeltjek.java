package dk.aarsrapport.kommando;

import dk.aarsrapport.baggrund.Baggrund;
import dk.aarsrapport.baggrund.Daekning;
import dk.aarsrapport.fejl.Dataproblem;
import dk.aarsrapport.indlaesning.Laesning;
import dk.aarsrapport.koersel.Koersel;
import dk.aarsrapport.noegletal.Katalog;
import dk.aarsrapport.regler.Regelkontrol;
import dk.aarsrapport.regler.Regelresultat;
import dk.aarsrapport.regler.Udtraek;
import dk.aarsrapport.spark.Delresultat;
import dk.aarsrapport.taelling.Afstemningstaelling;
import dk.aarsrapport.taelling.Kalender;
import dk.aarsrapport.taelling.Udtraekstaelling;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Holds what was counted against the rules across rows, files and years. */
final class Regeltjek {
  /** What the reader calls rows that it leaves out because of their target group. */
  private static final Set<String> UDELADT = Set.of("maalgruppe", "maalgruppe-loeber-videre");

  private final Koersel koersel;
  private final Kalender kalender;
  private final Baggrund baggrund;
  private final Delresultat talt;

  Regeltjek(Koersel koersel, Kalender kalender, Baggrund baggrund, Delresultat talt) {
    this.koersel = koersel;
    this.kalender = kalender;
    this.baggrund = baggrund;
    this.talt = talt;
  }

  /** What breaks the rules, when the files have been read like this. */
  Regelresultat resultat(List<Laesning> laesninger) {
    Daekning daekning = new Daekning();
    laesninger.forEach(l -> daekning.laegTil(l.daekning()));
    Udtraek udtraek =
        Udtraek.af(
                kommuner(),
                koersel.aar(),
                kalender,
                daekning,
                baggrund.befolkning(),
                Udtraekstaelling.laes(talt.celler(), Katalog.udtraek()),
                Afstemningstaelling.laes(talt.celler(), Katalog.afstemning()))
            .medPriser(this::harPris);
    return new Regelkontrol(udtraek, koersel.regler(), udeladteMaalgrupper(laesninger))
        .resultat(talt.fund(), talt::filnavn, input -> navn(input, laesninger));
  }

  private boolean harPris(int aar) {
    return koersel
        .priser()
        .prisniveau()
        .map(niveau -> baggrund.prisindeks().faktor(aar, niveau).isPresent())
        .orElse(true);
  }

  private Set<Integer> kommuner() {
    Set<Integer> kommuner = new HashSet<>(koersel.deltagere().kommuner());
    koersel.deltagere().grupper().values().forEach(gruppe -> kommuner.addAll(gruppe.kommuner()));
    return kommuner;
  }

  private static boolean udeladteMaalgrupper(List<Laesning> laesninger) {
    return laesninger.stream()
        .flatMap(l -> l.dataproblemer().stream())
        .map(Dataproblem::regel)
        .anyMatch(UDELADT::contains);
  }

  /** The file of an export; the export itself where it has several. */
  private static String navn(String input, List<Laesning> laesninger) {
    List<String> filer =
        laesninger.stream().filter(l -> l.input().equals(input)).map(Laesning::fil).toList();
    return filer.size() == 1 ? filer.get(0) : input;
  }
}
