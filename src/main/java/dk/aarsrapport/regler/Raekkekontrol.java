package dk.aarsrapport.regler;

import dk.aarsrapport.baggrund.Daekning;
import dk.aarsrapport.fejl.Dataproblem;
import dk.aarsrapport.fejl.Raekkeregel;
import dk.aarsrapport.fejl.Regelstatus;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Gives what the reader warned of on single rows the severity that the run file asks for. */
public final class Raekkekontrol {
  private static final Map<String, Raekkeregel> EFTER_ID = Regelsaet.raekkeregler();

  private final Map<String, Alvor> alvor;

  /**
   * A control.
   *
   * @param alvor the severities that the run file changes, by rule
   */
  public Raekkekontrol(Map<String, Alvor> alvor) {
    this.alvor = Map.copyOf(alvor);
  }

  /** The problems as they are to be shown; those of a rule that is turned off are not. */
  public List<Dataproblem> vist(Collection<Dataproblem> problemer) {
    List<Dataproblem> viste = new ArrayList<>();
    for (Dataproblem p : problemer) {
      if (!EFTER_ID.containsKey(p.regel()) || p.alvor().equals(Dataproblem.AFVIST)) {
        viste.add(p);
      } else if (alvor(p.regel()) != Alvor.FRA) {
        viste.add(
            new Dataproblem(
                alvor(p.regel()).kode(),
                p.fil(),
                p.linje(),
                p.kolonne(),
                p.regel(),
                p.besked(),
                p.handling(),
                p.raekke()));
      }
    }
    return viste;
  }

  /**
   * How the data stand to each rule.
   *
   * @param brudt how many rows break it
   */
  public List<Regelstatus> status(Daekning daekning, Map<String, Long> brudt) {
    List<Regelstatus> alle = new ArrayList<>();
    for (Raekkeregel regel : EFTER_ID.values()) {
      String hvorfor = ikkeKoert(regel, daekning);
      alle.add(
          new Regelstatus(
              regel.id(),
              alvor(regel.id()).kode(),
              regel.mening(),
              hvorfor.isEmpty() ? brudt.getOrDefault(regel.id(), 0L) : 0,
              hvorfor));
    }
    return alle;
  }

  private Alvor alvor(String regel) {
    return alvor.getOrDefault(regel, Alvor.ADVARSEL);
  }

  private String ikkeKoert(Raekkeregel regel, Daekning daekning) {
    if (alvor(regel.id()) == Alvor.FRA) {
      return Regelkontrol.SLAAET_FRA;
    }
    List<Krav> krav =
        regel.inputs().stream()
            .map(
                input ->
                    regel.kolonne().isEmpty()
                        ? Krav.input(input)
                        : Krav.kolonne(input, regel.kolonne()))
            .toList();
    boolean kan =
        daekning.kommuner().stream()
            .anyMatch(kommune -> krav.stream().anyMatch(k -> k.opfyldt(daekning, kommune, 0)));
    return kan ? "" : String.join(", og ", krav.stream().map(Krav::mangler).toList());
  }
}
