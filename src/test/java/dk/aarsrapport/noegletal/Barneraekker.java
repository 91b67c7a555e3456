package dk.aarsrapport.noegletal;

import dk.aarsrapport.forloeb.Indsats;
import dk.aarsrapport.forloeb.Sag;
import dk.aarsrapport.forloeb.Undersoegelse;
import dk.aarsrapport.noegletal.Lilleverden.Barn;
import dk.aarsrapport.reference.Indsatstyper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Makes the rows of a child of {@link Lilleverden}, as the readers of the exports would. */
final class Barneraekker {
  private static final Indsatstyper TYPER = Indsatstyper.medfulgte();

  private Barneraekker() {}

  static Barn indsats(
      Barn barn, int kommune, String type, String start, String slut, boolean myndighed) {
    LocalDate dag = LocalDate.parse(start);
    return barn.tilfoej(
        "indsatser",
        dag,
        new Indsats(
            kommune, TYPER.find(type, dag).orElseThrow(), dag, slut(slut), null, myndighed));
  }

  static Barn undersoegelse(Barn barn, int kommune, String type, String afgjort) {
    LocalDate dag = LocalDate.parse(afgjort);
    return barn.tilfoej(
        "undersøgelser", dag, new Undersoegelse(kommune, Undersoegelse.Type.valueOf(type), dag));
  }

  static Barn sag(
      Barn barn,
      int kommune,
      String sagsnr,
      String raadgiver,
      String team,
      String start,
      String slut) {
    LocalDate dag = LocalDate.parse(start);
    List<String> udfyldte = new ArrayList<>();
    Stream.of("rådgiver", "team")
        .filter(kolonne -> !(kolonne.equals("team") ? team : raadgiver).isEmpty())
        .forEach(udfyldte::add);
    if (!team.isEmpty()) {
      barn.verden().stavemaade("sager.team", team);
    }
    return barn.tilfoej(
        "sager",
        dag,
        new Sag(
            kommune,
            (kommune + " " + sagsnr).hashCode(),
            raadgiver.isEmpty() ? 0 : (kommune + " " + raadgiver).hashCode(),
            team,
            dag,
            slut(slut)),
        udfyldte.toArray(String[]::new));
  }

  private static LocalDate slut(String slut) {
    return slut.isEmpty() ? LocalDate.MAX : LocalDate.parse(slut);
  }
}
