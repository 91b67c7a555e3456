package dk.aarsrapport.kommando;

import dk.aarsrapport.baggrund.Daekning;
import dk.aarsrapport.fejl.Dataproblem;
import dk.aarsrapport.fejl.Naermeste;
import dk.aarsrapport.koersel.Koersel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What the run file asks to have added that the export does not have, or that has no sum. */
final class Aktivitetssummer {
  private static final String EMNER = "aktivitetstal.emne";

  private Aktivitetssummer() {}

  /** A warning for each. */
  static List<Dataproblem> noter(Koersel koersel, Daekning daekning) {
    List<Dataproblem> noter = new ArrayList<>();
    Collection<String> kendte = daekning.tekster(EMNER);
    for (String emne : koersel.summer()) {
      String stavet = daekning.faellesStavemaade(EMNER, emne);
      if (!kendte.contains(stavet)) {
        noter.add(
            note(
                koersel,
                "ukendt-emne",
                "emnet «" + emne + "» står ikke i aktivitetstal, så der er intet at lægge sammen",
                kendte.isEmpty()
                    ? "Tilføj filen med emnet, eller slet det under aktivitetstal"
                    : Naermeste.naer(emne, kendte)
                        .map(ment -> "Mente du «" + ment + "»?")
                        .orElse("Skriv et emne fra filen, eller slet det under aktivitetstal")));
      } else if (daekning.maerker(EMNER).containsKey(stavet)) {
        noter.add(
            note(
                koersel,
                "ingen-sum",
                "tal om «%s» er i %s og kan ikke lægges sammen; i alt er ikke beregnet"
                    .formatted(stavet, daekning.maerker(EMNER).get(stavet)),
                "Slet emnet under aktivitetstal, eller giv det tal, der kan lægges sammen"));
      }
    }
    return noter;
  }

  private static Dataproblem note(Koersel koersel, String regel, String besked, String handling) {
    return new Dataproblem(
        Dataproblem.ADVARSEL,
        koersel.kilde().fil(),
        koersel.kilde().linjer().getOrDefault("aktivitetstal.sum", 0),
        "aktivitetstal",
        regel,
        besked,
        handling);
  }
}
