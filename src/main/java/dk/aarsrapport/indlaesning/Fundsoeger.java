package dk.aarsrapport.indlaesning;

import dk.aarsrapport.indlaesning.Kolonnefordeling.Valg;
import dk.aarsrapport.reference.Ordbog;
import dk.aarsrapport.reference.Profiler;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a file is as one export: which of its headers is which column, and what must be guessed. */
final class Fundsoeger {
  /** What the file's name weighs against a column. */
  private static final double NAVNET = 1.5;

  /** What a profile whose every header is there weighs against a column. */
  private static final double PROFILEN = 1.5;

  /** What the dictionary calls the last of a person's number, where they stand apart. */
  private static final String LOEBENUMMER = "løbenummer";

  private static final String BELOEB = "beløb";
  private static final String STARTDATO = "startdato";
  private static final String SLUTDATO = "slutdato";

  private static final Kolonne AAR = Kolonne.kraevet("år");

  private final Ordbog ordbog;
  private final Filsyn syn;

  Fundsoeger(Ordbog ordbog, Filsyn syn) {
    this.ordbog = ordbog;
    this.syn = syn;
  }

  /** What the file is as this export, once for each profile that fits too; empty where nothing. */
  List<Fund> fund(Kolonnefordeling valg, String sti, byte[] start, Opdelt opdelt) {
    Eksport<?> eksport = valg.eksport();
    List<List<String>> celler = syn.celler(opdelt);
    Map<String, Valg> valgte = valg.vaelg(opdelt.overskrifter(), celler);
    List<Fund> fund = new ArrayList<>();
    fund(valg, Optional.empty(), Map.of(), valgte, sti, start, opdelt)
        .map(f -> f.med(new Sideordnet(valg, start, opdelt, celler).dele(f.genkendelse())))
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
      Titelgaet.kommune(Titelgaet.tekster(sti, opdelt), givne, gaettetFra);
    }
    if (savner(eksport, AAR, valgte, profilens)) {
      Titelgaet.aar(Titelgaet.tekster(sti, opdelt), givne, gaettetFra);
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
    delteDage(valg, opdelt, valgte, givne);
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
                  genkendelse(valg, profil, givne, valgte, gaettetFra, hoved, syn.celler(opdelt));
              boolean navngivet = ordbog.hedder(eksport.navn(), sti);
              double vaegt =
                  genkendelse.sikkerhed().values().stream().mapToDouble(d -> d).sum()
                      - Fund.MANGLER * genkendelse.mangler().size()
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
    List<List<String>> celler = syn.celler(opdelt);
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

  /** Days that stand in three columns: those that are called so, or the one that is lacking. */
  private void delteDage(
      Kolonnefordeling valg, Opdelt opdelt, Map<String, Valg> valgte, Map<String, String> givne) {
    List<Kolonne> savnede =
        valg.eksport().kolonner().stream()
            .filter(k -> Datoordner.erDag(k.navn()) && !valgte.containsKey(k.navn()))
            .filter(k -> !givne.containsKey(k.navn()))
            .toList();
    DeltDag.find(opdelt.overskrifter(), syn.celler(opdelt))
        .forEach(
            (navn, udtryk) ->
                savnede.stream()
                    .filter(
                        k ->
                            navn.isEmpty()
                                ? k.kraevet()
                                : valg.navnlighed(k.navn(), navn + " dato") > 0)
                    .max(
                        Comparator.comparingDouble(
                            k -> navn.isEmpty() ? 1 : valg.navnlighed(k.navn(), navn + " dato")))
                    .ifPresent(k -> givne.putIfAbsent(k.navn(), udtryk)));
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
    if (!DeltCpr.sammeDag(celler.get(dag.get()), celler.get(nummer))) {
      return Optional.empty();
    }
    boolean optaget = valgte.values().stream().anyMatch(valg -> valg.nummer() == nummer);
    return optaget
        ? Optional.empty()
        : Optional.of(
            Mellemrum.trim(overskrifter.get(dag.get()))
                + DeltCpr.PLUS
                + Mellemrum.trim(overskrifter.get(nummer)));
  }

  private boolean hedder(String kolonne, String overskrift) {
    return ordbog.ligner("", kolonne, overskrift) >= Filsyn.LIGNER;
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
        sikkerhed.put(navn, sammensat ? valgte.get(navn).sikkerhed() : Filsyn.LIGNER);
        continue;
      }
      Valg valg = valgte.get(navn);
      if (valg == null && givne.containsValue(Mellemrum.trim(hoved.felter().get(nummer)))) {
        continue; // the reader's own alias for a header that is another column here
      }
      overskrifter.put(navn, hoved.felter().get(nummer));
      boolean valgt = valg != null && valg.nummer() == nummer;
      sikkerhed.put(navn, valgt ? valg.sikkerhed() : Filsyn.LIGNER);
      if (valgt) {
        valg.ellers().ifPresent(anden -> ellers.put(navn, anden));
      }
      fordeling
          .koder(
              kolonne,
              hoved.felter().get(nummer),
              nummer < celler.size() ? celler.get(nummer) : List.of())
          .ifPresent(betyder -> koder.put(navn, betyder));
      if (ordbog.omvendt(eksport.navn(), navn, Legende.uden(hoved.felter().get(nummer)))) {
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
}
