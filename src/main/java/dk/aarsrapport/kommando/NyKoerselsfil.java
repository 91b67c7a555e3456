package dk.aarsrapport.kommando;

import dk.aarsrapport.fejl.Brugerfejl;
import dk.aarsrapport.indlaesning.Arkvalg;
import dk.aarsrapport.indlaesning.Filindhold;
import dk.aarsrapport.indlaesning.Filkender;
import dk.aarsrapport.indlaesning.Fremmedformat;
import dk.aarsrapport.indlaesning.Genkendelse;
import dk.aarsrapport.indlaesning.NaestenAlle;
import dk.aarsrapport.indlaesning.Pakning;
import dk.aarsrapport.indlaesning.Sagsboern;
import dk.aarsrapport.indlaesning.Sagsboern.Henvisning;
import dk.aarsrapport.indlaesning.Tegnsaet;
import dk.aarsrapport.kommando.Udkast.Fil;
import dk.aarsrapport.lager.Lager;
import dk.aarsrapport.reference.Ordbog;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Looks at the exports in a folder, recognises files and columns, and writes a run file. */
final class NyKoerselsfil {
  private static final Pattern KOERSELSFIL = Pattern.compile("(?i)\\.ya?ml$");

  /** Looks at a file. */
  private interface Syn {
    void se(String sti) throws IOException;
  }

  private final Lager lager;
  private final String fra;
  private final Melding melding;
  private final Filkender kender;
  private final Udkast udkast;
  private final List<Fil> samtidige = new ArrayList<>();

  private NyKoerselsfil(Lager lager, String fra, Ordbog ordbog, Melding melding) {
    kender = new Filkender(ordbog);
    udkast = new Udkast(ordbog);
    this.lager = lager;
    this.fra = fra;
    this.melding = melding;
  }

  /**
   * Writes the run file.
   *
   * @param egneOrd a dictionary to add to the shipped one; empty = none
   */
  static void skriv(Lager lager, String fra, String til, Optional<String> egneOrd, Melding melding)
      throws IOException {
    kontroller(lager, fra, til);
    NyKoerselsfil ny = new NyKoerselsfil(lager, fra, ordbog(lager, egneOrd), melding);
    ny.seMappe("", ny::husk);
    ny.seMappe("", ny::se);
    ny.medSamtidige();
    ny.medSagensBoern();
    if (ny.udkast.erTomt()) {
      throw new Brugerfejl(fra + ": ingen af filerne er genkendt; ret --fra");
    }
    String yaml = ny.udkast.yaml(vejFra(mappe(til), fra));
    lager.skriv(til, yaml.getBytes(StandardCharsets.UTF_8), false);
    melding.linje(
        "Skrev " + til + ": gennemse den, og kør «aarsrapport valider --config " + til + "»");
  }

  private static Ordbog ordbog(Lager lager, Optional<String> egneOrd) throws IOException {
    if (egneOrd.isEmpty()) {
      return Ordbog.medfulgt();
    }
    String sti = egneOrd.get();
    if (lager.find(sti).size() != 1) {
      throw new Brugerfejl("ordbogen «" + sti + "» findes ikke; ret stien efter --ordbog");
    }
    try (InputStream ind = lager.aabn(sti)) {
      return Ordbog.med(Stier.navn(sti), Tegnsaet.tekst(ind));
    }
  }

  /** Looks at the files of a folder and of those in it, in order of name. */
  private void seMappe(String mappe, Syn syn) throws IOException {
    for (String navn : lager.indhold(fra + "/" + mappe)) {
      String sti = mappe + navn;
      if (KOERSELSFIL.matcher(navn).find()) {
        continue; // what an earlier ny wrote is no export
      }
      if (!lager.find(fra + "/" + sti).isEmpty()) {
        syn.se(sti);
      } else if (!navn.startsWith(".")) {
        seMappe(sti + "/", syn);
      }
    }
  }

  private static void kontroller(Lager lager, String fra, String til) throws IOException {
    if (fra.isBlank() || !lager.findes(fra)) {
      throw new Brugerfejl("mappen «" + fra + "» findes ikke; ret stien efter --fra");
    }
    Optional<String> fil = lager.filPaaVejen(fra);
    if (fil.isPresent()) {
      throw new Brugerfejl("«" + fil.get() + "» er ikke en mappe; skriv en mappe efter --fra");
    }
    Optional<String> optaget = til.isBlank() ? Optional.of(til) : lager.filPaaVejen(til);
    if (optaget.isPresent()) {
      throw new Brugerfejl(
          "«" + optaget.get() + "» findes allerede som fil; vælg et andet navn efter --til");
    }
    if (lager.findes(til)) {
      throw new Brugerfejl("«" + til + "» er en mappe; skriv et filnavn efter --til");
    }
  }

  private static String mappe(String sti) {
    return sti.contains("/") ? sti.substring(0, sti.lastIndexOf('/')) : ".";
  }

  /** The way from the run file's folder to the exports, as the run file writes paths. */
  private static String vejFra(String mappe, String fra) {
    if (fra.contains(":") || mappe.contains(":")) {
      return fra + "/";
    }
    Path vej = Path.of(mappe).toAbsolutePath().normalize();
    Path relativ = vej.relativize(Path.of(fra).toAbsolutePath().normalize());
    return relativ.toString().isEmpty() ? "" : relativ + "/";
  }

  private void se(String navn) throws IOException {
    List<String> ark;
    try (InputStream ind = lager.aabn(fra + "/" + navn)) {
      ark = Arkvalg.tabeller(navn, ind);
    } catch (Brugerfejl ulaeselig) {
      ukendt(navn, ulaeselig.getMessage().substring(navn.length()).strip());
      return;
    }
    for (String et : ark) {
      se(navn, et);
    }
    if (ark.isEmpty()) {
      se(navn, "");
    }
  }

  /** Looks at what a file holds before any is recognised; what cannot be read is told of later. */
  private void husk(String navn) throws IOException {
    try (InputStream ind = lager.aabn(fra + "/" + navn)) {
      List<String> ark = new ArrayList<>(Arkvalg.tabeller(navn, ind));
      if (ark.isEmpty()) {
        ark.add("");
      }
      for (String et : ark) {
        try (InputStream indhold = lager.aabn(fra + "/" + navn)) {
          byte[] start = Pakning.start(navn, indhold, et);
          if (Fremmedformat.af(start).isEmpty()) {
            kender.se(navn, start);
          }
        }
      }
    } catch (Brugerfejl ulaeselig) {
      melding.forklar(ulaeselig.getMessage());
    }
  }

  private void ukendt(String navn, String hvorfor) {
    udkast.ukendt(navn, hvorfor);
    melding.linje("  " + navn + " " + hvorfor);
  }

  /** Looks at a file of text, or at a sheet of a workbook. */
  private void se(String navn, String ark) throws IOException {
    byte[] start;
    try (InputStream ind = lager.aabn(fra + "/" + navn)) {
      start = Pakning.start(navn, ind, ark);
    }
    String kaldt = ark.isEmpty() ? navn : navn + ", ark «" + ark + "»,";
    Optional<Fremmedformat> format = Fremmedformat.af(start);
    Optional<String> tabel =
        format.isPresent() || !ark.isEmpty() ? Optional.empty() : Referencetabeller.kend(start);
    if (tabel.isPresent()) {
      udkast.reference(tabel.get(), navn);
      melding.linje("  " + navn + " er referencetabellen " + tabel.get());
      return;
    }
    List<Genkendelse> genkendt = format.isPresent() ? List.of() : kender.kendAlt(navn, start);
    if (genkendt.isEmpty()) {
      ukendt(kaldt, format.map(f -> "er " + f.besked()).orElse("er ikke genkendt"));
      return;
    }
    Fil fil = fil(navn, genkendt.get(0).medArk(ark));
    udkast.tilfoej(fil);
    melding.linje("  " + kaldt + " " + fil.hvad());
    for (Genkendelse ogsaa : genkendt.subList(1, genkendt.size())) {
      Fil en = fil(navn, ogsaa.medArk(ark));
      if (en.input().equals(fil.input()) || haendelse(ogsaa)) {
        udkast.tilfoej(en);
      } else {
        samtidige.add(en);
      }
    }
  }

  /** True for some rows of a log, which no other reading of it has. */
  private static boolean haendelse(Genkendelse genkendt) {
    return genkendt.kun().values().stream().anyMatch(tekster -> !tekster.contains("*"));
  }

  private Fil fil(String navn, Genkendelse genkendt) throws IOException {
    Filindhold indhold = genkendt.indhold(lager.aabn(fra + "/" + navn));
    return new Fil(navn, genkendt, indhold.kommuner(), indhold.aar(), indhold.ord());
  }

  /** What files are too, where no other file is it: their rows would count twice. */
  private void medSamtidige() {
    for (Fil fil : samtidige) {
      Optional<String> anden =
          udkast.hele(fil.input()).stream()
              .filter(f -> !samtidige.contains(f))
              .map(Fil::navn)
              .findFirst();
      if (anden.isEmpty()) {
        udkast.tilfoej(fil);
        melding.linje("  " + fil.navn() + " er også " + fil.input());
      } else {
        String hvorfor =
            "kunne også læses som %s, men %s er det allerede, og beløbene ville tælle to gange"
                .formatted(fil.input(), anden.get());
        ukendt(fil.navn(), hvorfor);
      }
    }
  }

  /** Files that lack the child and name the case, where another file tells whose the cases are. */
  private void medSagensBoern() throws IOException {
    for (Fil fil : udkast.udenBarn()) {
      Optional<Integer> sag = kender.sagskolonne(fil.genkendt().hoved());
      if (sag.isEmpty()) {
        continue;
      }
      Set<String> filens = fil.genkendt().vaerdier(lager.aabn(fra + "/" + fil.navn()), sag.get());
      for (Fil kilde : sagskilder()) {
        Optional<Fil> med = slaaetOp(fil, sag.get(), filens, kilde);
        if (med.isPresent()) {
          udkast.erstat(fil, med.get());
          melding.linje(
              "  " + fil.navn() + ": barnet slås op i " + kilde.input() + "; " + med.get().hvad());
          break;
        }
      }
    }
  }

  private List<Fil> sagskilder() {
    return Sagsboern.INPUT.stream()
        .flatMap(input -> udkast.hele(input).stream())
        .filter(kilde -> kilde.genkendt().hoved().har("sagsnr"))
        .toList();
  }

  /** The file with the child from the case; empty where the other file does not have its cases. */
  private Optional<Fil> slaaetOp(Fil fil, int sag, Set<String> filens, Fil kilde)
      throws IOException {
    Genkendelse kildens = kilde.genkendt();
    Set<String> kendte =
        kildens.vaerdier(
            lager.aabn(fra + "/" + kilde.navn()), kildens.hoved().plads().get("sagsnr"));
    long fundne = filens.stream().filter(kendte::contains).count();
    if (filens.isEmpty() || !NaestenAlle.er(fundne, filens.size())) {
      return Optional.empty();
    }
    String overskrift = fil.genkendt().hoved().felter().get(sag).strip();
    Map<String, String> givne = new LinkedHashMap<>();
    givne.put("cpr", new Henvisning(overskrift, kilde.input()).skrevet());
    if (fil.genkendt().mangler().contains("kommunekode") && kilde.kommuner().size() == 1) {
      givne.put("kommunekode", "=" + kilde.kommuner().first());
    }
    Genkendelse med = fil.genkendt().medGivne(givne, kilde.navn());
    return med.mangler().isEmpty() ? Optional.of(fil(fil.navn(), med)) : Optional.empty();
  }
}
