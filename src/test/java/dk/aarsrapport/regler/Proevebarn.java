package dk.aarsrapport.regler;

import dk.aarsrapport.forloeb.Barnepostering;
import dk.aarsrapport.forloeb.Forloeb;
import dk.aarsrapport.forloeb.Haendelse;
import dk.aarsrapport.forloeb.Herkomst;
import dk.aarsrapport.forloeb.Indsats;
import dk.aarsrapport.forloeb.Koen;
import dk.aarsrapport.forloeb.Opfoelgning;
import dk.aarsrapport.forloeb.Person;
import dk.aarsrapport.forloeb.Sag;
import dk.aarsrapport.forloeb.Underretning;
import dk.aarsrapport.forloeb.Undersoegelse;
import dk.aarsrapport.reference.Indsatstyper;
import dk.aarsrapport.reference.Konto;
import dk.aarsrapport.reference.Refusionsgraenser;
import dk.aarsrapport.taelling.Kalender;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A child of municipality 101 whose rows stand on lines 2, 3, 4 … of one file. */
final class Proevebarn {
  static final Kalender KALENDER =
      new Kalender(
          LocalDate.parse("2015-01-01"),
          LocalDate.parse("2017-12-31"),
          List.of(),
          Map.of(),
          Refusionsgraenser.medfulgte());

  private static final Indsatstyper TYPER = Indsatstyper.medfulgte();

  private final Person person;
  private final List<Haendelse> raekker = new ArrayList<>();

  Proevebarn(String foedt) {
    person = new Person(1, 1, LocalDate.parse(foedt), Koen.UOPLYST);
  }

  private Proevebarn med(Haendelse raekke) {
    raekker.add(raekke);
    return this;
  }

  Proevebarn indsats(String type, String start, String slut) {
    return indsats(type, start, slut, null);
  }

  Proevebarn indsats(String type, String start, String slut, Long pris) {
    LocalDate dag = LocalDate.parse(start);
    return med(
        new Indsats(
            101,
            TYPER.find(type, dag).orElseThrow(),
            dag,
            slut(slut),
            null,
            true,
            null,
            Indsats.Leverandoertype.UOPLYST,
            pris,
            true));
  }

  Proevebarn samtykke(String type, String start, boolean samtykke) {
    LocalDate dag = LocalDate.parse(start);
    return med(
        new Indsats(101, TYPER.find(type, dag).orElseThrow(), dag, LocalDate.MAX, samtykke, true));
  }

  Proevebarn sag(long nummer, String start, String slut) {
    return med(new Sag(101, nummer, 7, "", LocalDate.parse(start), slut(slut)));
  }

  Proevebarn undersoegelse(String dag) {
    return med(
        new Undersoegelse(
            101, Undersoegelse.Type.BFU, LocalDate.parse(dag), null, null, "Modtagelsen"));
  }

  Proevebarn underretning(String dag) {
    return med(new Underretning(101, LocalDate.parse(dag), "", "", "", "", "", null));
  }

  Proevebarn opfoelgning(String dag) {
    return med(new Opfoelgning(101, "", LocalDate.parse(dag)));
  }

  Proevebarn postering(int aar, long oere) {
    return med(new Barnepostering(101, aar, Konto.Omraade.SERVICE, 1, 0, false, oere, null));
  }

  private static LocalDate slut(String dag) {
    return dag.isEmpty() ? LocalDate.MAX : LocalDate.parse(dag);
  }

  Forloeb forloeb() {
    List<Herkomst> herkomst = new ArrayList<>();
    for (int i = 0; i < raekker.size(); i++) {
      herkomst.add(new Herkomst(0, i + 2));
    }
    return Forloeb.barn(person, raekker, herkomst);
  }

  /** What breaks a rule: the line, and the other line after a slash where there is one. */
  List<String> linjer(Forloebsregel regel) {
    Forloebskontrol kontrol = new Forloebskontrol(List.of(regel), KALENDER);
    kontrol.se(forloeb());
    return kontrol.fund().efterSted().values().stream()
        .flatMap(samling -> samling.linjer().stream())
        .map(l -> l.linje() + (l.andenFil() < 0 ? "" : "/" + l.andenLinje()))
        .toList();
  }
}
