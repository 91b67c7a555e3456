package dk.aarsrapport.indlaesning;

import dk.aarsrapport.indlaesning.Kolonnefordeling.Valg;
import dk.aarsrapport.reference.Kommunenavne;
import dk.aarsrapport.reference.Ordbog;
import dk.aarsrapport.reference.Profiler;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Tells what unknown files are, from a dictionary of what systems call things. */
public final class Filkender {
  /** What a required column that is not there weighs against one that is. */
  private static final int MANGLER = 2;

  /** What the file's name weighs against a column. */
  private static final double NAVNET = 1.5;

  /** What a profile whose every header is there weighs against a column. */
  private static final double PROFILEN = 1.5;

  /** A header is a line with two or more of the columns of something. */
  private static final double LIGNER = 0.5;

  /** What the dictionary calls the last of a person's number, where they stand apart. */
  private static final String LOEBENUMMER = "løbenummer";

  private static final String BELOEB = "beløb";
  private static final String STARTDATO = "startdato";
  private static final String SLUTDATO = "slutdato";

  /** What one report of the economy may hold side by side. */
  private static final Set<String> PENGE = Set.of("budget", "posteringer");

  /** What files of children have whatever they are. */
  private static final Set<String> FAELLES =
      Set.of("kommunekode", "cpr", "fødselsdato", "køn", "sagsnr");

  /** What a log of children may be of. */
  private static final List<String> HAENDELSER =
      List.of("indsatser", "undersøgelser", "underretninger", "sager", "opfølgninger");

  private static final int FLEST_SLAGS = 12;

  /** A header that says that the day is the case's. */
  private static final Pattern SAGENS = Pattern.compile("(?iu)sag|forløb|case");

  private static final Kolonne AAR = Kolonne.kraevet("år");
  private static final int HOEJST_RAEKKER = 500;
  private static final int KORTESTE_NAVN = 3;

  /** A year with neither a day nor a number on either side of it. */
  private static final Pattern AARSTAL =
      Pattern.compile("(?<![\\d.,/:-])(?:19|20)\\d\\d(?![\\d:/-]|[.,]\\d)");

  private static final int HOEJST_CELLER = 5000;

  private final Ordbog ordbog;
  private final List<Kolonnefordeling> eksporter;
  private final List<Noegleliste> lister = new ArrayList<>();
  private final Map<List<String>, List<List<String>>> sammen = new HashMap<>();

  /** One that knows the words of this dictionary. */
  public Filkender(Ordbog ordbog) {
    this.ordbog = ordbog;
    Laesekontekst kontekst = Laesekontekst.udenKoersel();
    eksporter =
        Eksporter.alle(kontekst).stream()
            .map(e -> new Kolonnefordeling(e, ordbog, kontekst, lister))
            .toList();
    lister.add(Noegleliste.danmarksStatistiks());
  }

  /**
   * Looks at a file before any is recognised: files with the same header are known by what stands
   * in all of them, and columns of codes by the list of what the codes are called.
   *
   * @param sti its path under the folder that is looked at
   * @param start its first bytes
   */
  public void se(String sti, byte[] start) {
    opdelt(start)
        .ifPresent(
            o -> {
              List<List<String>> alle =
                  sammen.computeIfAbsent(
                      noegler(o.overskrifter()),
                      n ->
                          Stream.generate(ArrayList<String>::new)
                              .limit(o.overskrifter().size())
                              .map(l -> (List<String>) l)
                              .toList());
              for (int n = 0; n < alle.size(); n++) {
                List<String> kolonne = alle.get(n);
                o.celler().get(n).stream()
                    .limit(Math.max(0, HOEJST_CELLER - kolonne.size()))
                    .forEach(kolonne::add);
              }
            });
    for (char skilletegn : Filhoved.SKILLETEGN) {
      List<List<String>> linjer =
          Filhoved.poster(start, "auto", skilletegn, HOEJST_RAEKKER).values().stream()
              .filter(felter -> !felter.stream().allMatch(Mellemrum::alene))
              .toList();
      Optional<Noegleliste> liste = Noegleliste.af(sti, linjer);
      if (liste.isPresent()) {
        lister.add(liste.get());
        return;
      }
    }
  }

  private static List<String> noegler(List<String> overskrifter) {
    return overskrifter.stream().map(Overskrift::noegle).toList();
  }

  /** The cells under each header, of all files that have the same. */
  private List<List<String>> celler(Opdelt opdelt) {
    return opdelt.udvalgt()
        ? opdelt.celler()
        : sammen.getOrDefault(noegler(opdelt.overskrifter()), opdelt.celler());
  }

  /** The lines of a file as one separator cuts them, and which of them is the header. */
  private record Opdelt(Map<Long, List<String>> poster, long linje, double vaegt, boolean udvalgt) {
    List<String> overskrifter() {
      return poster.get(linje);
    }

    /** The rows alone that say one of these in a column, and the columns that they fill. */
    Opdelt hvor(int kolonne, List<String> ord) {
      Map<Long, List<String>> valgte = new TreeMap<>();
      poster.forEach(
          (nummer, felter) -> {
            boolean med = nummer > linje && ord.contains(Sammensat.celle(felter, kolonne));
            if (nummer <= linje || med) {
              valgte.put(nummer, felter);
            }
          });
      Opdelt del = new Opdelt(valgte, linje, vaegt, true);
      List<List<String>> celler = del.celler();
      List<String> fyldte = new ArrayList<>(overskrifter());
      for (int n = 0; n < fyldte.size(); n++) {
        if (celler.get(n).isEmpty()) {
          fyldte.set(n, "");
        }
      }
      valgte.put(linje, fyldte);
      return del;
    }

    List<List<String>> titler() {
      return poster.entrySet().stream()
          .filter(post -> post.getKey() < linje)
          .map(Map.Entry::getValue)
          .toList();
    }

    /** The cells under each header that say something. */
    List<List<String>> celler() {
      List<List<String>> celler = new ArrayList<>();
      for (int nummer = 0; nummer < overskrifter().size(); nummer++) {
        int kolonne = nummer;
        celler.add(
            poster.entrySet().stream()
                .filter(post -> post.getKey() > linje && kolonne < post.getValue().size())
                .map(post -> Tegnrod.ret(Celletekst.rens(post.getValue().get(kolonne), true)))
                .filter(celle -> !celle.isEmpty())
                .toList());
      }
      return celler;
    }
  }

  /**
   * What a file may be.
   *
   * @param navngivet true where the file's name says so
   * @param hver the same for each year where the file has several side by side
   */
  private record Fund(
      Genkendelse genkendelse,
      double vaegt,
      int kraevede,
      boolean navngivet,
      List<Genkendelse> hver) {
    Fund med(List<Genkendelse> nye) {
      return nye.isEmpty() ? this : new Fund(nye.get(0), vaegt + MANGLER, kraevede, navngivet, nye);
    }

    /** True where nothing but a person, a place and some day or other is there. */
    private boolean kunGaet() {
      return !navngivet
          && genkendelse.sikkerhed().entrySet().stream()
              .filter(s -> !FAELLES.contains(s.getKey()))
              .allMatch(
                  s ->
                      Kolonnefordeling.DAGE.contains(s.getKey())
                          && s.getValue() <= Kolonnefordeling.INDHOLDET_ALENE);
    }

    /** True with every required column, or with two of them and at least as many as it lacks. */
    boolean ligner() {
      if (kunGaet()) {
        return false;
      }
      int mangler = genkendelse.mangler().size();
      int fundne = kraevede - mangler;
      return mangler == 0 || (fundne >= 2 && fundne >= mangler);
    }
  }

  /**
   * Recognises a file.
   *
   * @param sti its path under the folder that is looked at
   * @param start its first bytes
   * @return empty when no export fits, nor nearly
   */
  public Optional<Genkendelse> kend(String sti, byte[] start) {
    return kendAlt(sti, start).stream().findFirst();
  }

  /**
   * The same, and what it is too: a report with both budget and consumption is two inputs, and one
   * with years side by side is each of them.
   */
  public List<Genkendelse> kendAlt(String sti, byte[] start) {
    List<Genkendelse> haendelser =
        opdelt(start).map(o -> haendelser(sti, start, o)).orElse(List.of());
    if (!haendelser.isEmpty()) {
      return haendelser;
    }
    List<Fund> alle =
        opdelt(start).stream()
            .flatMap(o -> eksporter.stream().flatMap(e -> fund(e, sti, start, o).stream()))
            .filter(Fund::ligner)
            .sorted(
                Comparator.comparing((Fund f) -> f.genkendelse().mangler().isEmpty())
                    .thenComparing(Fund::vaegt)
                    .reversed())
            .toList();
    List<Genkendelse> kendt = new ArrayList<>();
    for (Fund fund : alle) {
      Genkendelse nu = fund.genkendelse();
      boolean een =
          !kendt.isEmpty() && kendt.stream().allMatch(k -> k.input().equals(kendt.get(0).input()));
      if (kendt.isEmpty() || (een && ogsaa(kendt.get(0), nu))) {
        List<Genkendelse> hver = fund.hver().isEmpty() ? List.of(nu) : fund.hver();
        hver.forEach(h -> kendt.add(laestRet(h, start)));
      } else if (een && sagenVedSiden(kendt.get(0), nu)) {
        String sagsnr = Mellemrum.trim(nu.overskrifter().get(Sagsopslag.SAGSNR.navn()));
        kendt.add(laestRet(nu, start).medKun(Map.of(sagsnr, List.of(Saerligt.ALT))));
      }
    }
    return kendt;
  }

  /** True for a case that stands beside the intervention in each row, with days of its own. */
  private static boolean sagenVedSiden(Genkendelse indsats, Genkendelse sag) {
    Map<String, Integer> sagens = sag.hoved().plads();
    String start = sag.overskrifter().getOrDefault(STARTDATO, "");
    return indsats.input().equals(Indsatseksport.NAVN)
        && sag.input().equals(Sagseksport.NAVN)
        && indsats.mangler().isEmpty()
        && sag.mangler().isEmpty()
        && sag.overskrifter().containsKey(Sagsopslag.SAGSNR.navn())
        && SAGENS.matcher(start).find()
        && Stream.of(STARTDATO, SLUTDATO)
            .map(sagens::get)
            .noneMatch(n -> n != null && indsats.hoved().laeste().contains(n));
  }

  /**
   * A log of what happened to children, where one column says of each row whether it is a case, a
   * notification or something else: each of them by itself. Empty for any other file.
   */
  private List<Genkendelse> haendelser(String sti, byte[] start, Opdelt opdelt) {
    for (int n = 0; n < opdelt.overskrifter().size(); n++) {
      int kolonne = n;
      Set<String> ord = new TreeSet<>(opdelt.celler().get(n));
      if (ord.size() < 2 || ord.size() > FLEST_SLAGS) {
        continue;
      }
      Map<String, List<String>> slags = new LinkedHashMap<>();
      ord.forEach(
          et -> {
            List<String> mulige =
                HAENDELSER.stream().filter(input -> ordbog.hedder(input, et)).toList();
            if (mulige.size() == 1) {
              slags.computeIfAbsent(mulige.get(0), i -> new ArrayList<>()).add(et);
            }
          });
      if (slags.size() < 2) {
        continue;
      }
      List<Genkendelse> alle = new ArrayList<>();
      slags.forEach(
          (input, disse) -> {
            Opdelt del = opdelt.hvor(kolonne, disse);
            String overskrift = Mellemrum.trim(opdelt.overskrifter().get(kolonne));
            eksporter.stream()
                .filter(e -> e.eksport().navn().equals(input))
                .flatMap(e -> fund(e, sti, start, del).stream())
                .filter(f -> f.genkendelse().mangler().isEmpty())
                .filter(f -> !f.genkendelse().hoved().plads().containsValue(kolonne))
                .map(f -> laestRet(f.genkendelse(), start))
                .map(g -> g.medKun(Map.of(overskrift, disse)))
                .findFirst()
                .ifPresent(alle::add);
          });
      if (alle.size() == slags.size()) {
        return alle;
      }
    }
    return List.of();
  }

  /** True for budget beside postings: each complete, with amounts of its own. */
  private static boolean ogsaa(Genkendelse foerste, Genkendelse anden) {
    if (!PENGE.contains(foerste.input())
        || !PENGE.contains(anden.input())
        || foerste.input().equals(anden.input())
        || !foerste.mangler().isEmpty()
        || !anden.mangler().isEmpty()) {
      return false;
    }
    Set<Integer> foerstes = foerste.hoved().beloebskolonner();
    Set<Integer> andens = anden.hoved().beloebskolonner();
    return Collections.disjoint(foerstes, andens) && sikker(anden) && sikker(foerste);
  }

  /** True where the columns of amounts are not guessed from empty ones. */
  private static boolean sikker(Genkendelse genkendelse) {
    return genkendelse.sikkerhed().entrySet().stream()
        .filter(s -> Set.of(BELOEB, "oprindeligt_budget").contains(s.getKey()))
        .allMatch(s -> s.getValue() >= LIGNER);
  }

  /** The same with what its cells need to be read right. */
  private Genkendelse laestRet(Genkendelse genkendelse, byte[] start) {
    Eksport<?> eksport = Eksporter.af(genkendelse.input(), Laesekontekst.udenKoersel());
    try {
      Filhoved ordnet =
          Datoordner.ordnet(
              genkendelse.hoved(),
              start,
              LocalDate.now(ZoneId.systemDefault()).getYear(),
              () -> new ByteArrayInputStream(start));
      return genkendelse.medHoved(ordnet).medFyldNed(ordnet.lignerGrupperet(eksport, start));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The header that is most like a case's number; empty where none is. */
  public Optional<Integer> sagskolonne(Filhoved hoved) {
    return IntStream.range(0, hoved.felter().size())
        .filter(n -> sag(hoved.felter().get(n)) >= LIGNER)
        .boxed()
        .max(Comparator.comparingDouble(n -> sag(hoved.felter().get(n))));
  }

  private double sag(String overskrift) {
    return ordbog.ligner("sager", "sagsnr", overskrift);
  }

  /** The separator and the header line with most that is like columns. */
  private Optional<Opdelt> opdelt(byte[] start) {
    Opdelt bedst = null;
    for (char skilletegn : Filhoved.SKILLETEGN) {
      Map<Long, List<String>> poster = Filhoved.poster(start, "auto", skilletegn, HOEJST_RAEKKER);
      List<Long> foerste = poster.keySet().stream().limit(Filhoved.HOEJST_LINJER).toList();
      for (long linje : foerste) {
        double vaegt = overskriftsvaegt(poster.get(linje));
        if (vaegt > 0 && (bedst == null || vaegt > bedst.vaegt())) {
          bedst = new Opdelt(poster, linje, vaegt, false);
        }
      }
    }
    return Optional.ofNullable(bedst);
  }

  private double overskriftsvaegt(List<String> celler) {
    if (celler.stream().anyMatch(Kolonneindhold::erData)) {
      return 0;
    }
    double vaegt = 0;
    for (String celle : celler) {
      double ligner =
          Mellemrum.alene(celle)
              ? 0
              : eksporter.stream().mapToDouble(e -> e.lignerEn(celle)).max().orElse(0);
      vaegt += ligner >= LIGNER ? ligner : 0;
    }
    return vaegt;
  }

  private List<Fund> fund(Kolonnefordeling valg, String sti, byte[] start, Opdelt opdelt) {
    Eksport<?> eksport = valg.eksport();
    List<List<String>> celler = celler(opdelt);
    Map<String, Valg> valgte = valg.vaelg(opdelt.overskrifter(), celler);
    List<Fund> fund = new ArrayList<>();
    fund(valg, Optional.empty(), Map.of(), valgte, sti, start, opdelt)
        .map(f -> f.med(aarene(f.genkendelse(), valg, start, opdelt)))
        .ifPresent(fund::add);
    Profiler profiler = Profiler.medfulgte();
    for (String profil : profiler.navne()) {
      Map<String, String> givne = profiler.overskrifter(profil, eksport.navn());
      Set<String> noegler =
          opdelt.overskrifter().stream().map(Overskrift::noegle).collect(Collectors.toSet());
      if (!givne.isEmpty()
          && givne.values().stream().map(Overskrift::noegle).allMatch(noegler::contains)) {
        fund(valg, Optional.of(profil), givne, valgte, sti, start, opdelt).ifPresent(fund::add);
      }
    }
    return fund;
  }

  /**
   * A file that lacks the year alone, and has amounts of several years side by side, is as many;
   * empty for any other.
   */
  private List<Genkendelse> aarene(
      Genkendelse genkendelse, Kolonnefordeling valg, byte[] start, Opdelt opdelt) {
    Eksport<?> eksport = valg.eksport();
    List<String> beloeb =
        eksport.kolonner().stream()
            .map(Kolonne::navn)
            .filter(Beloebsenhed.KOLONNER::contains)
            .toList();
    Optional<String> kraevet =
        eksport.kolonner().stream()
            .filter(k -> k.kraevet() && beloeb.contains(k.navn()))
            .map(Kolonne::navn)
            .findFirst();
    boolean kunAaret =
        PENGE.contains(eksport.navn())
            && kraevet.isPresent()
            && genkendelse.gaettetFra().keySet().stream().allMatch(k -> !beloeb.contains(k))
            && genkendelse.mangler().stream()
                .allMatch(k -> AAR.navn().equals(k) || beloeb.contains(k))
            && !genkendelse.overskrifter().containsKey(AAR.navn());
    return kunAaret
        ? Aarskolonner.af(
                opdelt.overskrifter(), celler(opdelt), beloeb, kraevet.get(), valg::navnlighed)
            .entrySet()
            .stream()
            .map(aar -> aaret(genkendelse, eksport, start, aar.getKey(), aar.getValue()))
            .filter(g -> g.mangler().isEmpty())
            .toList()
        : List.of();
  }

  private static Genkendelse aaret(
      Genkendelse genkendelse,
      Eksport<?> eksport,
      byte[] start,
      int aar,
      Map<String, String> beloeb) {
    Map<String, String> givne = new LinkedHashMap<>(genkendelse.givne());
    Beloebsenhed.KOLONNER.forEach(givne::remove);
    givne.putAll(beloeb);
    givne.put(AAR.navn(), "=" + aar);
    String fra = String.join(", ", beloeb.values());
    return Filhoved.bedste(start, eksport, "auto", givne)
        .map(hoved -> hoved.medTilsatte(eksport, givne))
        .map(hoved -> genkendelse.iAar(givne, fra, hoved))
        .orElse(genkendelse);
  }

  private Optional<Fund> fund(
      Kolonnefordeling valg,
      Optional<String> profil,
      Map<String, String> profilens,
      Map<String, Valg> valgte,
      String sti,
      byte[] start,
      Opdelt opdelt) {
    Eksport<?> eksport = valg.eksport();
    Map<String, String> givne = givne(eksport, profilens, valgte, opdelt.overskrifter());
    Map<String, String> gaettetFra = new LinkedHashMap<>();
    if (savner(eksport, Eksport.KOMMUNEKODE, valgte, profilens)) {
      gaet(Eksport.KOMMUNEKODE, tekster(sti, opdelt), Filkender::kommuner, givne, gaettetFra);
    }
    if (savner(eksport, AAR, valgte, profilens)) {
      gaet(AAR, tekster(sti, opdelt), Filkender::aar, givne, gaettetFra);
    }
    if (savner(eksport, Eksport.CPR, valgte, profilens)) {
      deltCpr(opdelt, valgte)
          .ifPresent(
              to -> {
                givne.remove(Eksport.FOEDSELSDATO.navn());
                givne.put(Eksport.CPR.navn(), to);
              });
    }
    periode(eksport, opdelt, valgte, givne);
    if (!profilens.containsKey(BELOEB)) {
      DebetKredit.udtryk(ordbog, opdelt.overskrifter(), opdelt.celler(), valgte.get(BELOEB))
          .filter(u -> eksport.kolonner().stream().anyMatch(k -> k.navn().equals(BELOEB)))
          .ifPresent(u -> givne.put(BELOEB, u));
    }
    Map<String, String> alle = new LinkedHashMap<>(profilens);
    alle.putAll(givne);
    return Filhoved.bedste(start, eksport, "auto", alle)
        .map(hoved -> hoved.medTilsatte(eksport, alle))
        .map(
            hoved -> {
              Map<String, String> enheder =
                  Enhedslaesning.af(hoved, eksport, start).udtryk(sti, gaettetFra);
              givne.putAll(enheder);
              alle.putAll(enheder);
              return hoved.medTilsatte(eksport, alle);
            })
        .map(
            hoved -> {
              Genkendelse genkendelse =
                  genkendelse(valg, profil, givne, valgte, gaettetFra, hoved, celler(opdelt));
              boolean navngivet = ordbog.hedder(eksport.navn(), sti);
              double vaegt =
                  genkendelse.sikkerhed().values().stream().mapToDouble(d -> d).sum()
                      - MANGLER * genkendelse.mangler().size()
                      + (profil.isPresent() ? PROFILEN : 0)
                      + (navngivet ? NAVNET : 0);
              int kraevede = (int) eksport.kolonner().stream().filter(Kolonne::kraevet).count();
              return new Fund(genkendelse, vaegt, kraevede, navngivet, List.of());
            });
  }

  /** The first and the last day from the one column of periods, where no header is either. */
  private void periode(
      Eksport<?> eksport, Opdelt opdelt, Map<String, Valg> valgte, Map<String, String> givne) {
    List<String> dage = List.of(STARTDATO, SLUTDATO);
    List<String> kolonner = eksport.kolonner().stream().map(Kolonne::navn).toList();
    if (!kolonner.containsAll(dage) || dage.stream().anyMatch(valgte::containsKey)) {
      return;
    }
    List<List<String>> celler = celler(opdelt);
    List<String> perioder =
        IntStream.range(0, celler.size())
            .filter(n -> Spanddel.perioder(celler.get(n)))
            .mapToObj(n -> Mellemrum.trim(opdelt.overskrifter().get(n)))
            .filter(overskrift -> !overskrift.isEmpty() && !ordbog.modsagt(overskrift))
            .toList();
    if (perioder.size() == 1) {
      givne.put(STARTDATO, perioder.get(0) + Spanddel.FRA);
      givne.put(SLUTDATO, perioder.get(0) + Spanddel.TIL);
    }
  }

  /** True for a column that the export needs and that no header is, nor one that serves for it. */
  private static boolean savner(
      Eksport<?> eksport,
      Kolonne kolonne,
      Map<String, Valg> valgte,
      Map<String, String> profilens) {
    return eksport.kolonner().stream()
            .filter(Kolonne::kraevet)
            .filter(k -> k.navn().equals(kolonne.navn()))
            .flatMap(k -> Stream.of(k.navn(), k.erstattesAf()))
            .noneMatch(navn -> valgte.containsKey(navn) || profilens.containsKey(navn))
        && eksport.kolonner().stream()
            .anyMatch(k -> k.kraevet() && k.navn().equals(kolonne.navn()));
  }

  /** The two columns that together are a person's number: the day of birth and the last four. */
  private Optional<String> deltCpr(Opdelt opdelt, Map<String, Valg> valgte) {
    List<String> overskrifter = opdelt.overskrifter();
    List<List<String>> celler = opdelt.celler();
    Optional<Integer> dag = Optional.empty();
    Optional<Integer> sidste = Optional.empty();
    for (int n = 0; n < overskrifter.size(); n++) {
      if (celler.get(n).isEmpty()) {
        continue;
      }
      if (dag.isEmpty()
          && hedder(Eksport.FOEDSELSDATO.navn(), overskrifter.get(n))
          && DeltCpr.dage(celler.get(n))) {
        dag = Optional.of(n);
      } else if (sidste.isEmpty()
          && hedder(LOEBENUMMER, overskrifter.get(n))
          && DeltCpr.loebenumre(celler.get(n))) {
        sidste = Optional.of(n);
      }
    }
    if (dag.isEmpty() || sidste.isEmpty()) {
      return Optional.empty();
    }
    int nummer = sidste.get();
    boolean optaget = valgte.values().stream().anyMatch(valg -> valg.nummer() == nummer);
    return optaget
        ? Optional.empty()
        : Optional.of(
            Mellemrum.trim(overskrifter.get(dag.get()))
                + DeltCpr.PLUS
                + Mellemrum.trim(overskrifter.get(nummer)));
  }

  private boolean hedder(String kolonne, String overskrift) {
    return ordbog.ligner("", kolonne, overskrift) >= LIGNER;
  }

  /** The column from the one title, name of file or folder that names one value alone. */
  private static void gaet(
      Kolonne kolonne,
      List<String> tekster,
      Function<String, Set<Integer>> vaerdier,
      Map<String, String> givne,
      Map<String, String> gaettetFra) {
    List<String> med = tekster.stream().filter(t -> vaerdier.apply(t).size() == 1).toList();
    Set<Integer> alle = new LinkedHashSet<>();
    med.forEach(t -> alle.addAll(vaerdier.apply(t)));
    if (alle.size() == 1) {
      givne.put(kolonne.navn(), "=" + alle.iterator().next());
      gaettetFra.put(kolonne.navn(), Mellemrum.trim(med.get(0)));
    }
  }

  /** The headers that the reader would not find for the columns by itself. */
  private static Map<String, String> givne(
      Eksport<?> eksport,
      Map<String, String> profilens,
      Map<String, Valg> valgte,
      List<String> overskrifter) {
    Map<String, String> givne = new LinkedHashMap<>();
    Map<String, Integer> selv = Filhoved.plads(overskrifter, eksport, profilens);
    for (Kolonne kolonne : eksport.kolonner()) {
      Valg valg = valgte.get(kolonne.navn());
      Integer laest = selv.get(kolonne.navn());
      boolean anderledes = valg != null && (laest == null || laest != valg.nummer());
      if (anderledes && !profilens.containsKey(kolonne.navn())) {
        givne.put(kolonne.navn(), Mellemrum.trim(overskrifter.get(valg.nummer())));
      }
    }
    return givne;
  }

  private Genkendelse genkendelse(
      Kolonnefordeling fordeling,
      Optional<String> profil,
      Map<String, String> givne,
      Map<String, Valg> valgte,
      Map<String, String> gaettetFra,
      Filhoved hoved,
      List<List<String>> celler) {
    Eksport<?> eksport = fordeling.eksport();
    Map<String, Map<String, String>> koder = new LinkedHashMap<>();
    Map<String, String> overskrifter = new LinkedHashMap<>();
    Map<String, Double> sikkerhed = new LinkedHashMap<>();
    Map<String, String> ellers = new LinkedHashMap<>();
    Set<String> omvendte = new LinkedHashSet<>();
    for (Kolonne kolonne : eksport.kolonner()) {
      String navn = kolonne.navn();
      Integer nummer = hoved.plads().get(navn);
      if (nummer == null) {
        continue;
      }
      if (nummer >= hoved.bredde()) {
        boolean sammensat = valgte.containsKey(navn) && hoved.sammensat(navn).isPresent();
        sikkerhed.put(navn, sammensat ? valgte.get(navn).sikkerhed() : LIGNER);
        continue;
      }
      Valg valg = valgte.get(navn);
      if (valg == null && givne.containsValue(Mellemrum.trim(hoved.felter().get(nummer)))) {
        continue; // the reader's own alias for a header that is another column here
      }
      overskrifter.put(navn, hoved.felter().get(nummer));
      boolean valgt = valg != null && valg.nummer() == nummer;
      sikkerhed.put(navn, valgt ? valg.sikkerhed() : LIGNER);
      if (valgt) {
        valg.ellers().ifPresent(anden -> ellers.put(navn, anden));
      }
      fordeling
          .koder(
              kolonne,
              hoved.felter().get(nummer),
              nummer < celler.size() ? celler.get(nummer) : List.of())
          .ifPresent(liste -> koder.put(navn, liste.tekster()));
      if (ordbog.omvendt(eksport.navn(), navn, hoved.felter().get(nummer))) {
        omvendte.add(navn);
      }
    }
    return new Genkendelse(
        eksport.navn(),
        profil,
        overskrifter,
        givne,
        sikkerhed,
        ellers,
        omvendte,
        hoved.mangler(eksport).stream().map(Kolonne::navn).toList(),
        hoved.ubrugte(),
        gaettetFra,
        List.of(),
        koder,
        Map.of(),
        hoved);
  }

  /** What stands over the header, and what the file and its folders are called. */
  private static List<String> tekster(String sti, Opdelt opdelt) {
    List<String> tekster = new ArrayList<>();
    opdelt.titler().forEach(tekster::addAll);
    tekster.addAll(List.of(sti.split("/")));
    return tekster;
  }

  /** The years that a text names, those of days aside: they tell when it was written. */
  private static Set<Integer> aar(String tekst) {
    Set<Integer> fundne = new LinkedHashSet<>();
    AARSTAL.matcher(tekst).results().forEach(fund -> fundne.add(Integer.valueOf(fund.group())));
    return fundne;
  }

  /**
   * The municipalities that a text names, by word or by a code of three digits that stands alone.
   */
  private static Set<Integer> kommuner(String tekst) {
    String smaa =
        " " + String.join(" ", tekst.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+")) + " ";
    Set<Integer> fundne = new LinkedHashSet<>();
    Kommunenavne.medfulgte()
        .navne()
        .forEach(
            (kode, navn) -> {
              String ord = navn.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]+", " ");
              boolean nok = ord.length() >= KORTESTE_NAVN;
              if ((nok && (smaa.contains(" " + ord + " ") || smaa.contains(" " + ord + "s ")))
                  || smaa.contains(" " + kode + " ")) {
                fundne.add(kode);
              }
            });
    return fundne;
  }
}
