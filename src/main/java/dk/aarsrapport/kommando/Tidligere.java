package dk.aarsrapport.kommando;

import dk.aarsrapport.diskretion.Offentliggjort;
import dk.aarsrapport.diskretion.Tidligeretal;
import dk.aarsrapport.fejl.Brugerfejl;
import dk.aarsrapport.indlaesning.Skjul;
import dk.aarsrapport.indlaesning.Tegnsaet;
import dk.aarsrapport.koersel.Koersel;
import dk.aarsrapport.lager.Lager;
import dk.aarsrapport.rapport.Noegletalsfil;
import dk.aarsrapport.rapport.Revision;
import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Grundresultater;
import dk.aarsrapport.resultat.Noegle;
import dk.aarsrapport.resultat.Omraade;
import dk.aarsrapport.resultat.Resultat;
import dk.aarsrapport.resultat.Resultater;
import dk.aarsrapport.resultat.Udgave;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The last edition's numbers and what else has been published, from the {@code noegletal.csv} files
 * that the run file names.
 */
final class Tidligere {
  private final List<Resultater> filer;
  private final List<Resultater> offentliggjorte;

  private Tidligere(List<Resultater> filer, List<Resultater> offentliggjorte) {
    this.filer = filer;
    this.offentliggjorte = offentliggjorte;
  }

  /**
   * What has been published before: the files that the run file says so of, and those of the last
   * edition that are public for certain.
   */
  Offentliggjort offentliggjort() {
    return new Offentliggjort(
        Stream.concat(offentliggjorte.stream(), filer.stream().filter(Offentliggjort::erOffentlig))
            .toList());
  }

  /**
   * Reads and checks the files; none when the run file names none.
   *
   * @throws Brugerfejl if one is missing, wrong, empty, or of another edition than the others
   */
  static Tidligere laes(Koersel koersel, Lager lager) throws IOException {
    List<Resultater> filer = new ArrayList<>();
    Map<Noegle, Resultat> kendte = new HashMap<>();
    for (int i = 0; i < koersel.udgivelse().tidligere().size(); i++) {
      String givet = koersel.udgivelse().tidligere().get(i);
      List<String> stier = Stier.find(lager, koersel, "tidligere[" + i + "]", givet);
      for (String sti : stier) {
        Resultater fil = fil(lager, sti, stier.size() == 1 ? givet : sti);
        for (Resultat resultat : fil.alle()) {
          Resultat foer = kendte.putIfAbsent(resultat.noegle(), resultat);
          if (foer != null && !foer.equals(resultat)) {
            throw new Brugerfejl(
                "%s: %s for %s, %s står med et andet tal i en anden af filerne under tidligere; brug filer fra samme udgave"
                    .formatted(
                        sti,
                        resultat.noegle().noegletal(),
                        resultat.noegle().omraade(),
                        resultat.noegle().periode()));
          }
        }
        filer.add(fil);
      }
    }
    List<Resultater> offentliggjorte = new ArrayList<>();
    for (int i = 0; i < koersel.udgivelse().offentliggjort().size(); i++) {
      String givet = koersel.udgivelse().offentliggjort().get(i);
      for (String sti : Stier.find(lager, koersel, "offentliggjort[" + i + "]", givet)) {
        offentliggjorte.add(fil(lager, sti, sti));
      }
    }
    return new Tidligere(filer, offentliggjorte);
  }

  private static Resultater fil(Lager lager, String sti, String navn) throws IOException {
    String tekst;
    try (InputStream ind = lager.aabn(sti)) {
      tekst = Tegnsaet.tekst(ind);
    }
    Resultater fil;
    try {
      fil = Noegletalsfil.laes(new ByteArrayInputStream(tekst.getBytes(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new Brugerfejl(navn + ", " + Skjul.cpr(e.getMessage()), e);
    }
    if (fil.alle().isEmpty()) {
      throw new Brugerfejl(
          navn + ", linje 2: filen har ingen rækker; brug en noegletal.csv fra Årsrapport");
    }
    return fil;
  }

  /** What an edition may show of them; empty when there are none. */
  Optional<Resultater> vist(Koersel koersel, Udgave udgave, Grundresultater grund) {
    if (filer.isEmpty()) {
      return Optional.empty();
    }
    int mindsteAntal = udgave.fortrolig() ? 0 : koersel.udgivelse().mindsteAntal();
    Map<Noegle, Resultat> alle = new HashMap<>();
    Tidligeretal tidligeretal = new Tidligeretal(grund, mindsteAntal);
    for (Resultater fil : filer) {
      tidligeretal
          .offentlige(fil)
          .alle()
          .forEach(r -> alle.merge(r.noegle(), r, (a, b) -> a.status().harVaerdi() ? b : a));
    }
    return Optional.of(Resultater.af(alle.values()));
  }

  /**
   * What is revised. Free text that only the last edition has was not cleaned by this run, so
   * nothing is told of what looks like a CPR number.
   */
  static List<Revision> revisioner(List<Definition> definitioner, Resultater foer, Resultater nu) {
    return Revision.alle(definitioner, foer, nu).stream()
        .filter(r -> r.nu().isPresent() || renTekst(r.noegle()))
        .toList();
  }

  /** What the last edition shows of the expected of each level of an area's budget of a year. */
  static Map<String, BigDecimal> forventet(Resultater foer, Omraade omraade, int aar) {
    return foer.af("budgetopfoelgning")
        .filter(r -> r.noegle().omraade().equals(omraade.id()))
        .filter(r -> r.noegle().periode().equals(Integer.toString(aar)))
        .filter(r -> r.noegle().underkategori().equals("forventet") && r.status().harVaerdi())
        .collect(Collectors.toMap(r -> r.noegle().kategori(), Resultat::vaerdi));
  }

  private static boolean renTekst(Noegle noegle) {
    return Skjul.cpr(noegle.kategori()).equals(noegle.kategori())
        && Skjul.cpr(noegle.underkategori()).equals(noegle.underkategori());
  }
}
