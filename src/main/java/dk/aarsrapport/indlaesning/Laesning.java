package dk.aarsrapport.indlaesning;

import dk.aarsrapport.baggrund.Daekning;
import dk.aarsrapport.fejl.Dataproblem;
import dk.aarsrapport.forloeb.Kontosum;
import dk.aarsrapport.indlaesning.Kontolaesning.Kontering;
import dk.aarsrapport.resultat.Talformat;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What came of reading one file: rows in = rows used + rows outside + rows rejected, each problem
 * with its line, and what the file covers.
 */
public final class Laesning implements Serializable {
  /** Lines of text under a table that are taken for its footnotes. */
  private static final int HOEJST_FODNOTER = 20;

  /** Places of rejected rows that are kept to the day; of more, to the year. */
  private static final int HOEJST_STEDER = 5_000;

  private static final long serialVersionUID = 2;

  /** Kinds of rows that are kept apart. */
  private static final int HOEJST_SLAGS = 200;

  private final String input;
  private final String fil;
  private final String sha256;
  private final String indhold;
  private final Raekkeaftryk aftryk = new Raekkeaftryk();
  private final Raekkeaftryk betydninger = Raekkeaftryk.stikproeve();
  private final Daekning daekning = new Daekning();
  // what is in the coverage already; of use only while rows are read
  private final transient Daekningsspor sete = new Daekningsspor();
  private final transient Daekningsspor seteBoern = new Daekningsspor();
  private final transient Kontobog kontobog = new Kontobog(this::konti);
  private transient Consumer<Kontosum> kontosummer = sum -> {};
  private final Problemliste problemer = new Problemliste();
  private final TreeMap<String, Udenfor> udenfor = new TreeMap<>();
  private final TreeMap<String, Samlet> samlede = new TreeMap<>();
  private final TreeMap<String, Udenfor> tilDels = new TreeMap<>();
  private final TreeMap<String, Long> advarsler = new TreeMap<>();
  private final TreeMap<String, Long> andreSlags = new TreeMap<>();
  private final HashMap<Kontopost, long[]> indlaest = new HashMap<>();
  private final TreeMap<Integer, Afvist> afviste = new TreeMap<>();
  private final TreeMap<Afviststed, Long> afvisteSteder = new TreeMap<>();
  private final Kontokendskab konti = new Kontokendskab();
  private final Delsummer delsummer = new Delsummer();
  private final Dagsspor dagsspor = new Dagsspor();
  private final Raekkebredder bredder = new Raekkebredder();
  private final Sigendekolonner sigende;
  private long laest;
  private long brugt;
  private long afvist;
  private final TreeMap<Long, Problem> enlige = new TreeMap<>();
  private long sidsteRaekke;

  /** A municipality's postings or budget of a funktion in a year. */
  public record Kontopost(int kommune, int aar, String funktion) implements Serializable {}

  private record Udenfor(String besked, long antal) implements Serializable {}

  /** A warning that many rows share, with the first of their lines. */
  private record Samlet(Problem foerste, long antal) implements Serializable {
    Samlet plus(Samlet anden) {
      return new Samlet(
          foerste.linje() <= anden.foerste.linje() ? foerste : anden.foerste, antal + anden.antal);
    }

    Problem problem() {
      return new Problem(
          foerste.alvor(),
          foerste.linje(),
          foerste.kolonne(),
          foerste.regel(),
          foerste.besked() + " (" + Talformat.raekker(antal) + ")",
          foerste.handling(),
          foerste.raekke());
    }
  }

  /**
   * The rows of a municipality that were rejected one by one.
   *
   * @param raekker how many
   * @param medBeloeb those whose amount can be read
   * @param oere what these come to
   */
  public record Afvist(long raekker, long medBeloeb, long oere) implements Serializable {
    /** Both together. */
    public Afvist plus(Afvist anden) {
      return new Afvist(
          raekker + anden.raekker, medBeloeb + anden.medBeloeb, Math.addExact(oere, anden.oere));
    }
  }

  Laesning(String input, String fil, String sha256, String indhold, Sigendekolonner sigende) {
    this.sigende = sigende;
    this.input = input;
    this.fil = fil;
    this.sha256 = sha256;
    this.indhold = indhold;
  }

  /** Adds what came of another part of the same file, before or after this one. */
  public void laegTil(Laesning anden) {
    laest += anden.laest;
    brugt += anden.brugt;
    afvist += anden.afvist;
    daekning.laegTil(anden.daekning);
    aftryk.laegTil(anden.aftryk);
    betydninger.laegTil(anden.betydninger);
    anden.udenfor.forEach(this::udenfor);
    anden.samlede.forEach((regel, s) -> samlede.merge(regel, s, Samlet::plus));
    anden.tilDels.forEach(this::tilDels);
    anden.andreSlags.forEach(this::andreSlags);
    anden.advarsler.forEach((regel, antal) -> advarsler.merge(regel, antal, Long::sum));
    anden.indlaest.forEach((post, sum) -> indlaest(post, sum[0]));
    anden.afviste.forEach((kommune, a) -> afviste.merge(kommune, a, Afvist::plus));
    anden.afvisteSteder.forEach(this::afvistSted);
    konti.laegTil(anden.konti);
    delsummer.laegTil(anden.delsummer);
    dagsspor.laegTil(anden.dagsspor);
    bredder.laegTil(anden.bredder);
    sigende.laegTil(anden.sigende);
    problemer.laegTil(anden.problemer);
    enlige.putAll(anden.enlige);
    sidsteRaekke = Math.max(sidsteRaekke, anden.sidsteRaekke);
    afvisEnlige();
  }

  void laest(long raekker) {
    laest += raekker;
  }

  void brugt(long linje) {
    brugt++;
    raekke(linje);
  }

  /**
   * A line with text in one cell alone: a footnote where no row comes after it, and else rejected.
   */
  void enlig(long linje, Afvisning hvorfor) {
    enlige.put(linje, problem(linje, hvorfor, Dataproblem.Raekke.INGEN));
    afvisEnlige();
  }

  private void raekke(long linje) {
    sidsteRaekke = linje;
    if (!enlige.isEmpty()) {
      afvisEnlige();
    }
  }

  private void afvisEnlige() {
    while (!enlige.isEmpty()
        && (enlige.firstKey() < sidsteRaekke || enlige.size() > HOEJST_FODNOTER)) {
      afvist++;
      afvistSted(Afviststed.UKENDT, 1);
      problemer.indsaet(enlige.pollFirstEntry().getValue());
    }
  }

  /** A row that is rejected or left out, of which no more can be read. */
  void ikkeBrugt(long linje, Afvisning hvorfor) {
    ikkeBrugt(linje, hvorfor, Afviststed.UKENDT, Dataproblem.Raekke.INGEN, 1);
  }

  /** The same, which may belong there and says this. */
  void ikkeBrugt(long linje, Afvisning hvorfor, Afviststed sted, Dataproblem.Raekke raekke) {
    ikkeBrugt(linje, hvorfor, sted, raekke, 1);
  }

  /** The same for the rows that a wrong row has swallowed with it. */
  void ikkeBrugt(long linje, Afvisning hvorfor, long raekker) {
    ikkeBrugt(linje, hvorfor, Afviststed.UKENDT, Dataproblem.Raekke.INGEN, raekker);
  }

  private void ikkeBrugt(
      long linje, Afvisning hvorfor, Afviststed sted, Dataproblem.Raekke raekke, long raekker) {
    if (hvorfor.udenfor()) {
      udenfor(hvorfor.regel(), new Udenfor(hvorfor.getMessage(), raekker));
    } else {
      raekke(linje);
      afvist += raekker;
      afvistSted(sted, raekker);
      problemer.tilfoej(problem(linje, hvorfor, raekke));
    }
  }

  private void afvistSted(Afviststed sted, long raekker) {
    boolean plads = afvisteSteder.containsKey(sted) || afvisteSteder.size() < HOEJST_STEDER;
    afvisteSteder.merge(plads ? sted : sted.iHeleAar(), raekker, Long::sum);
  }

  /** The rejected rows by where they may belong; together as many as are rejected. */
  public Map<Afviststed, Long> afvisteSteder() {
    return Collections.unmodifiableMap(afvisteSteder);
  }

  private static Problem problem(long linje, Afvisning hvorfor, Dataproblem.Raekke raekke) {
    return new Problem(
        Dataproblem.AFVIST,
        linje,
        hvorfor.kolonne(),
        hvorfor.regel(),
        hvorfor.getMessage(),
        hvorfor.handling(),
        raekke);
  }

  private void udenfor(String regel, Udenfor nye) {
    udenfor.merge(regel, nye, (a, b) -> new Udenfor(a.besked(), a.antal() + b.antal()));
  }

  /** A row that is used, but not for all that rows of its kind are used for. */
  void tilDels(String regel, String besked) {
    tilDels(regel, new Udenfor(besked, 1));
  }

  private void tilDels(String regel, Udenfor nye) {
    tilDels.merge(regel, nye, (a, b) -> new Udenfor(a.besked(), a.antal() + b.antal()));
  }

  void advarsel(
      long linje,
      String kolonne,
      String regel,
      String besked,
      String handling,
      Dataproblem.Raekke raekke) {
    advarsler.merge(regel, 1L, Long::sum);
    problemer.tilfoej(
        new Problem(Dataproblem.ADVARSEL, linje, kolonne, regel, besked, handling, raekke));
  }

  void samletAdvarsel(long linje, String kolonne, String regel, String besked, String handling) {
    Problem problem =
        new Problem(
            Dataproblem.ADVARSEL,
            linje,
            kolonne,
            regel,
            besked,
            handling,
            Dataproblem.Raekke.INGEN);
    advarsler.merge(regel, 1L, Long::sum);
    samlede.merge(regel, new Samlet(problem, 1), Samlet::plus);
  }

  /**
   * A row of a municipality and a year.
   *
   * @param udfyldt a bit for each of the first columns, in their order
   * @param kolonner all that are filled
   */
  void daekker(int kommune, int aar, long udfyldt, Supplier<List<String>> kolonner) {
    if (sete.nyt(kommune, aar, udfyldt)) {
      daekning.raekke(input, kommune, aar, kolonner.get());
    }
  }

  /** A row of a municipality and a year that is used and names a child. */
  void daekkerBarn(int kommune, int aar) {
    if (seteBoern.nyt(kommune, aar, 0)) {
      daekning.barn(input, kommune, aar);
    }
  }

  /** Who takes what the postings come to by account, some while they are read. */
  void kontosummer(Consumer<Kontosum> modtager) {
    kontosummer = modtager;
  }

  /** Takes the rows of accounts and budget, until {@link #luk}. */
  Kontobog kontobog() {
    return kontobog;
  }

  /** All rows have been seen. */
  void luk() {
    kontobog.toem();
  }

  /** What rows of one account came to: known or unknown, and the file's share of the accounts. */
  private void konti(int kommune, Kontering kontering, Kontobog.Beloeb beloeb) {
    konti.konto(kommune, kontering.nummer().funktion(), kontering.kendt(), beloeb.absolut());
    indlaest(new Kontopost(kommune, kontering.aar(), kontering.konto().funktion()), beloeb.oere());
    delsummer.se(kommune, kontering, beloeb);
    if (input.equals(Posteringseksport.NAVN)) {
      Kontosum sum =
          new Kontosum(
              kommune,
              kontering.aar(),
              kontering.konto(),
              kontering.sti(),
              kontering.dranst(),
              beloeb.oere(),
              beloeb.over(),
              beloeb.under());
      kontosummer.accept(sum);
      if (sum.netto()) {
        String post = sum.konto().maalgruppensOmraade().kode();
        daekning.raekke(input + ":" + post, kommune, sum.aar(), List.of());
      }
    }
  }

  /** A row that the run file does not ask for here, and what kind of row it says that it is. */
  void andenSlags(String slags) {
    if (!slags.isEmpty()) {
      andreSlags(Skjul.citat(slags), 1);
    }
  }

  private void andreSlags(String slags, long antal) {
    if (andreSlags.size() < HOEJST_SLAGS || andreSlags.containsKey(slags)) {
      andreSlags.merge(slags, antal, Long::sum);
    }
  }

  /**
   * How many rows of each kind were not asked for here; the kinds met first, where they are many.
   */
  public Map<String, Long> andreSlags() {
    return Collections.unmodifiableMap(andreSlags);
  }

  private void indlaest(Kontopost post, long oere) {
    long[] sum = indlaest.computeIfAbsent(post, p -> new long[1]);
    sum[0] = Math.addExact(sum[0], oere);
  }

  /** The days of the month that the file's dates have. */
  Dagsspor dagsspor() {
    return dagsspor;
  }

  Raekkebredder bredder() {
    return bredder;
  }

  /** What the file's accounts are and which of them are unknown. */
  Kontokendskab konti() {
    return konti;
  }

  /** The absolute amounts of each municipality, and how much of them is on known accounts. */
  public Map<Integer, Kontokendskab.Beloeb> kontobeloeb() {
    return konti.efterKommune();
  }

  /** A rejected row of accounts or budget; the amount is null where it cannot be read. */
  void afvistBeloeb(int kommune, Long oere) {
    Afvist en = oere == null ? new Afvist(1, 0, 0) : new Afvist(1, 1, oere);
    afviste.merge(kommune, en, Afvist::plus);
  }

  /**
   * The rejected rows of accounts or budget, by municipality; 0 where it cannot be read, as on rows
   * that have run together.
   */
  public Map<Integer, Afvist> afviste() {
    Map<Integer, Afvist> alle = new TreeMap<>(afviste);
    long resten = afvist - afviste.values().stream().mapToLong(Afvist::raekker).sum();
    if (resten > 0) {
      alle.merge(0, new Afvist(resten, 0, 0), Afvist::plus);
    }
    return alle;
  }

  /** Øre on the rows used, as they were read. */
  public Map<Kontopost, Long> indlaest() {
    Map<Kontopost, Long> summer = new HashMap<>();
    indlaest.forEach((post, sum) -> summer.put(post, sum[0]));
    return summer;
  }

  /** The export's name in the run file. */
  public String input() {
    return input;
  }

  /** The file's name. */
  public String fil() {
    return fil;
  }

  /** The rows with a warning, by its rule; all of them, however few are listed. */
  public Map<String, Long> advarsler() {
    return Collections.unmodifiableMap(advarsler);
  }

  /** What the file covers. */
  public Daekning daekning() {
    return daekning;
  }

  /** Data rows in the file. */
  public long antalLaest() {
    return laest;
  }

  /** Rows used. */
  public long antalBrugt() {
    return brugt;
  }

  /** Rows left out for a stated reason. */
  public long antalUdenfor() {
    return enlige.size() + udenfor.values().stream().mapToLong(Udenfor::antal).sum();
  }

  /** Rows rejected. */
  public long antalAfvist() {
    return afvist;
  }

  /** What most of the rejected rows that are listed have in common, as the first of them has it. */
  public Optional<String> oftestAfvist() {
    return problemer.oftestAfvist();
  }

  /** Fingerprint of the file's bytes, in hexadecimal. */
  public String sha256() {
    return sha256;
  }

  /** Fingerprint of what is in the file, unpacked. */
  public String indhold() {
    return indhold;
  }

  /** What part of its file it is, where others read the rest; empty where it is all of it. */
  public String udsnit() {
    int sted = indhold.indexOf(' ');
    return sted < 0 ? "" : indhold.substring(sted + 1);
  }

  /** What the rows used look like from afar. */
  public Raekkeaftryk aftryk() {
    return aftryk;
  }

  /** What the postings used mean, whatever they are written like; nothing for other inputs. */
  public Raekkeaftryk betydninger() {
    return betydninger;
  }

  /** The lines of the data-quality report, in the order of the file. */
  public List<Dataproblem> dataproblemer() {
    List<Dataproblem> alle = new ArrayList<>(problemer.dataproblemer(fil));
    samlede.values().forEach(s -> alle.add(s.problem().dataproblem(fil)));
    alle.addAll(konti.dataproblemer(fil));
    delsummer.problem(fil).ifPresent(alle::add);
    dagsspor.problem(fil).ifPresent(alle::add);
    bredder.problem(fil).ifPresent(alle::add);
    alle.addAll(sigende.problemer(fil, input));
    alle.sort(Comparator.comparingLong(Dataproblem::linje));
    problemer.flere(fil).ifPresent(alle::add);
    TreeMap<String, Udenfor> alleUdenfor = new TreeMap<>(udenfor);
    alleUdenfor.putAll(tilDels);
    if (!enlige.isEmpty()) {
      alleUdenfor.put("fodnote", new Udenfor("tekst under tabellen er ikke data", enlige.size()));
    }
    alleUdenfor.forEach(
        (regel, u) ->
            alle.add(
                new Dataproblem(
                    "oplysning",
                    fil,
                    0,
                    "",
                    regel,
                    u.besked() + " (" + Talformat.raekker(u.antal()) + ")",
                    "")));
    return alle;
  }
}
