package dk.aarsrapport.kommando;

import dk.aarsrapport.baggrund.Daekning;
import dk.aarsrapport.fejl.Dataproblem;
import dk.aarsrapport.fejl.Portfejl;
import dk.aarsrapport.fejl.Regelstatus;
import dk.aarsrapport.indlaesning.Eksporter;
import dk.aarsrapport.indlaesning.Laesning;
import dk.aarsrapport.koersel.Koersel;
import dk.aarsrapport.rapport.Afstemning;
import dk.aarsrapport.rapport.Beroert;
import dk.aarsrapport.rapport.Datakilde;
import dk.aarsrapport.rapport.Datakvalitetsfil;
import dk.aarsrapport.rapport.Udgivelse;
import dk.aarsrapport.regler.Hul;
import dk.aarsrapport.regler.Raekkekontrol;
import dk.aarsrapport.regler.Regelresultat;
import dk.aarsrapport.regneark.Datakvalitetsark;
import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.taelling.Afstemningstaelling.Sum;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** How good the data were: every problem with its line, what each export gave, and the gates. */
final class Kvalitet {
  private final List<Laesning> laesninger;
  private final Regnskabskontrol regnskab;
  private final Map<String, SortedSet<Integer>> baggrundsaar;
  private final List<Dataproblem> problemer = new ArrayList<>();
  private final List<Regelstatus> regler;
  private final List<Hul> huller;

  Kvalitet(
      List<Laesning> laesninger,
      List<Dataproblem> kolonnenoter,
      Map<String, SortedSet<Integer>> baggrundsaar,
      List<Sum> talt,
      Function<List<Laesning>, Regelresultat> regelkontrol,
      Koersel koersel) {
    this.baggrundsaar = baggrundsaar;
    regnskab = new Regnskabskontrol(laesninger, talt, koersel);
    List<String> raekkefoelge = List.copyOf(Eksporter.navne());
    this.laesninger =
        laesninger.stream()
            .sorted(
                Comparator.comparing((Laesning l) -> raekkefoelge.indexOf(l.input()))
                    .thenComparing(Laesning::fil)
                    .thenComparing(Laesning::sha256))
            .toList();
    Raekkekontrol raekkekontrol = new Raekkekontrol(koersel.regler());
    this.laesninger.forEach(l -> problemer.addAll(raekkekontrol.vist(l.dataproblemer())));
    problemer.addAll(kolonnenoter);
    problemer.addAll(TommeFiler.problemer(this.laesninger));
    problemer.addAll(Gentagelser.problemer(this.laesninger));
    problemer.addAll(ToUdgaver.problemer(this.laesninger));
    problemer.addAll(UlaesteSlags.problemer(this.laesninger));
    problemer.addAll(Kontoport.problemer(this.laesninger));
    problemer.addAll(AndreKommuner.problemer(this.laesninger, koersel));
    Regelresultat fundet = regelkontrol.apply(this.laesninger);
    problemer.addAll(fundet.problemer());
    regler = new ArrayList<>(fundet.regler());
    huller = fundet.huller();
    regler.add(regnskab.kontroltotaler());
    problemer.addAll(regnskab.problemer());
    regler.addAll(raekkeregler(raekkekontrol));
  }

  private List<Regelstatus> raekkeregler(Raekkekontrol kontrol) {
    Daekning daekning = new Daekning();
    Map<String, Long> brudt = new TreeMap<>();
    for (Laesning l : laesninger) {
      daekning.laegTil(l.daekning());
      l.advarsler().forEach((regel, antal) -> brudt.merge(regel, antal, Long::sum));
    }
    return kontrol.status(daekning, brudt);
  }

  /** Every problem, in no particular order. */
  List<Dataproblem> problemer() {
    return List.copyOf(problemer);
  }

  List<Laesning> laesninger() {
    return laesninger;
  }

  /** The months that exports lack. */
  List<Hul> huller() {
    return huller;
  }

  /** What each export gave, in the contract's order. */
  List<Datakilde> kilder() {
    Map<String, List<Laesning>> efterInput = new LinkedHashMap<>();
    laesninger.forEach(l -> efterInput.computeIfAbsent(l.input(), i -> new ArrayList<>()).add(l));
    List<Datakilde> kilder = new ArrayList<>();
    efterInput.forEach(
        (input, filer) ->
            kilder.add(
                new Datakilde(
                    input,
                    String.join(", ", filer.stream().map(Laesning::fil).toList()),
                    Aarstal.skrevet(input, aar(input, filer)),
                    filer.stream().mapToLong(Laesning::antalLaest).sum(),
                    filer.stream().mapToLong(Laesning::antalBrugt).sum(),
                    filer.stream().mapToLong(Laesning::antalUdenfor).sum(),
                    filer.stream().mapToLong(Laesning::antalAfvist).sum())));
    return kilder;
  }

  private SortedSet<Integer> aar(String input, List<Laesning> filer) {
    SortedSet<Integer> alle = new TreeSet<>(baggrundsaar.getOrDefault(input, new TreeSet<>()));
    for (Laesning fil : filer) {
      fil.daekning().kommuner().forEach(k -> alle.addAll(fil.daekning().aar(input, k)));
    }
    return alle;
  }

  /** How the accounts and the budget reconcile. */
  Afstemning afstemning() {
    return regnskab.afstemning();
  }

  /** The first gate that stops the run: too many rejected rows, or sums that do not reconcile. */
  Optional<Portfejl> port(Koersel koersel) {
    return afviste(koersel).or(regnskab::port);
  }

  /** Every file over the gate, each with what most of its rows were rejected for. */
  private Optional<Portfejl> afviste(Koersel koersel) {
    List<Laesning> over =
        laesninger.stream()
            .filter(fil -> overGraensen(fil, koersel.porte().hoejstAfvistPct()))
            .toList();
    if (over.isEmpty()) {
      return Optional.empty();
    }
    String filer =
        String.join(
            "; ",
            over.stream()
                .map(
                    fil ->
                        fil.fil()
                            + ": "
                            + fil.antalAfvist()
                            + " af "
                            + fil.antalLaest()
                            + " rækker er afvist"
                            + fil.oftestAfvist().map(b -> " (oftest: " + b + ")").orElse(""))
                .toList());
    return Optional.of(
        new Portfejl(
            filer
                + "; grænsen er "
                + koersel.porte().hoejstAfvistPct().toPlainString().replace('.', ',')
                + " pct.; se afvist/datakvalitet.csv, ret "
                + (over.size() == 1 ? "filen" : "filerne")
                + ", eller hæv afvisning.hoejst_pct"));
  }

  private static boolean overGraensen(Laesning fil, BigDecimal hoejstPct) {
    return BigDecimal.valueOf(fil.antalAfvist())
            .movePointRight(2)
            .compareTo(hoejstPct.multiply(BigDecimal.valueOf(fil.antalLaest())))
        > 0;
  }

  /**
   * The CSV file.
   *
   * @param sikkert true where no text may be a formula to a spreadsheet
   */
  byte[] csv(boolean sikkert) throws IOException {
    ByteArrayOutputStream ud = new ByteArrayOutputStream();
    Datakvalitetsfil.skriv(problemer, sikkert, ud);
    return ud.toByteArray();
  }

  /**
   * The workbook.
   *
   * @param definitioner the catalogue
   * @param beroerte the numbers that rejected rows may belong to; none before they are calculated
   */
  byte[] ark(List<Definition> definitioner, List<Beroert> beroerte) throws IOException {
    ByteArrayOutputStream ud = new ByteArrayOutputStream();
    new Datakvalitetsark()
        .skriv(
            problemer,
            regler,
            Ukendtevaerdier.af(laesninger, problemer),
            new Udgivelse.Data(kilder(), afstemning(), beroerte),
            definitioner,
            ud);
    return ud.toByteArray();
  }
}
