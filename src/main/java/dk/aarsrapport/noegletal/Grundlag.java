package dk.aarsrapport.noegletal;

import dk.aarsrapport.baggrund.Befolkning;
import dk.aarsrapport.baggrund.Daekning;
import dk.aarsrapport.baggrund.Investering;
import dk.aarsrapport.baggrund.Prisindeks;
import dk.aarsrapport.koersel.Koersel;
import dk.aarsrapport.reference.Kommunenavne;
import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Grundresultater;
import dk.aarsrapport.taelling.Cellekilde;
import dk.aarsrapport.taelling.Celleopslag;
import dk.aarsrapport.taelling.Celler;
import dk.aarsrapport.taelling.Kalender;
import dk.aarsrapport.taelling.Omraader;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What figures are derived from: the counted cells and the background.
 *
 * @param koersel the run
 * @param kalender the run's dates
 * @param omraader the areas
 * @param daekning what the exports cover
 * @param befolkning population
 * @param prisindeks prices
 * @param investeringer what the municipalities invest
 * @param celler the summed cells
 * @param materialet all summed cells of the run, which decide what categories go together: the same
 *     where a number is derived again of some cells alone
 */
public record Grundlag(
    Koersel koersel,
    Kalender kalender,
    Omraader omraader,
    Daekning daekning,
    Befolkning befolkning,
    Prisindeks prisindeks,
    List<Investering> investeringer,
    Cellekilde celler,
    Cellekilde materialet) {

  /** Everything is derived of all cells. */
  public Grundlag(
      Koersel koersel,
      Kalender kalender,
      Omraader omraader,
      Daekning daekning,
      Befolkning befolkning,
      Prisindeks prisindeks,
      List<Investering> investeringer,
      Cellekilde celler) {
    this(
        koersel,
        kalender,
        omraader,
        daekning,
        befolkning,
        prisindeks,
        investeringer,
        celler,
        celler);
  }

  /** The municipalities whose rows an area sees. */
  Set<Integer> medlemmer(int omraade) {
    return omraader.medlemmer(omraade, daekning::kommuner);
  }

  /** What a municipality is called, also one that is only in the material. */
  String navn(int kommune) {
    return omraader.numre(Set.of(kommune)).stream()
        .findFirst()
        .map(nummer -> omraader.omraade(nummer).navn())
        .orElseGet(() -> Kommunenavne.medfulgte().navn(kommune));
  }

  /** Derives every figure of the catalogue for every area; no area needs what another came to. */
  public static Grundresultater udled(
      Koersel koersel,
      Kalender kalender,
      Omraader omraader,
      Daekning daekning,
      Befolkning befolkning,
      Prisindeks prisindeks,
      List<Investering> investeringer,
      Celler celler) {
    Celleopslag opslag = new Celleopslag(celler, Katalog.antal());
    Grundresultater resultater = new Grundresultater();
    Katalog.ALLE.forEach(
        n -> {
          Definition definition = Katalog.definition(n);
          resultater.vaegt(definition.id(), n.vaegt());
          resultater.hensyn(definition.id(), definition.hensynTil());
        });
    IntStream.range(0, omraader.antal())
        .parallel()
        .mapToObj(
            omraade ->
                udled(
                    omraade,
                    new Grundlag(
                        koersel,
                        kalender,
                        omraader,
                        daekning,
                        befolkning,
                        prisindeks,
                        investeringer,
                        opslag.egen())))
        .forEachOrdered(resultater::laegTil);
    return resultater;
  }

  private static Grundresultater udled(int omraade, Grundlag grundlag) {
    Grundresultater resultater = new Grundresultater();
    for (Noegletal noegletal : Katalog.ALLE) {
      noegletal.udled(new Udledning(noegletal, omraade, grundlag, resultater));
    }
    return resultater;
  }
}
