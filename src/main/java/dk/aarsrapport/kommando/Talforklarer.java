package dk.aarsrapport.kommando;

import dk.aarsrapport.baggrund.Baggrund;
import dk.aarsrapport.fejl.Dataproblem;
import dk.aarsrapport.forklaring.Forklaring;
import dk.aarsrapport.forklaring.Opregning;
import dk.aarsrapport.forklaring.Post;
import dk.aarsrapport.forklaring.Raekke;
import dk.aarsrapport.indlaesning.Linje;
import dk.aarsrapport.indlaesning.Pseudonymnoegle;
import dk.aarsrapport.noegletal.Efterregning;
import dk.aarsrapport.noegletal.Grundlag;
import dk.aarsrapport.noegletal.Katalog;
import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Grundresultater;
import dk.aarsrapport.resultat.Noegle;
import dk.aarsrapport.resultat.Periodekode;
import dk.aarsrapport.resultat.Resultat;
import dk.aarsrapport.resultat.Status;
import dk.aarsrapport.resultat.Udgave;
import dk.aarsrapport.spark.Delresultat;
import dk.aarsrapport.spark.Inputfil;
import dk.aarsrapport.taelling.Bidrag;
import dk.aarsrapport.taelling.Celleopslag;
import dk.aarsrapport.taelling.Cellested;
import dk.aarsrapport.taelling.Spor;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;

/**
 * Explains numbers of a run that has been read and counted: each is derived again to learn which
 * cells it was made of, and one more pass over the exports keeps what was counted in those.
 */
final class Talforklarer {
  private final Talt talt;
  private final Dataindlaesning indlaesning;
  private final Inputfiler filer;
  private final Grundresultater grund;
  private final Grundlag grundlag;
  private final Map<Noegle, Resultat> fremmede = new LinkedHashMap<>();
  private final Muligeraekker mulige;

  /** A number on its way to being explained. */
  private record Undervejs(
      Resultat resultat, Efterregning efterregning, List<Efterregning.Del> dele) {}

  /** Explains numbers of this run. */
  Talforklarer(Talt talt, Dataindlaesning indlaesning) {
    this.talt = talt;
    this.indlaesning = indlaesning;
    filer = talt.fra().filer();
    mulige = new Muligeraekker(talt);
    grund = Rapportkoersel.udled(talt);
    Baggrund baggrund = filer.baggrund();
    new Tilfoejelser(baggrund, talt.daekning(), List.of())
        .resultater()
        .forEach(tal -> fremmede.put(tal.noegle(), tal));
    grundlag =
        new Grundlag(
            talt.koersel(),
            talt.fra().kalender(),
            talt.fra().omraader().alle(),
            talt.daekning(),
            baggrund.befolkning(),
            baggrund.prisindeks(),
            baggrund.investeringer(),
            new Celleopslag(talt.celler(), Katalog.antal()));
  }

  /** The numbers there are. */
  Noeglevalg valg() {
    Set<Noegle> alle = new LinkedHashSet<>(fremmede.keySet());
    grund.resultater().forEach(resultat -> alle.add(resultat.noegle()));
    return new Noeglevalg(alle);
  }

  /** The key of the pseudonyms, for another run that is compared with. */
  Pseudonymnoegle noegle() {
    return talt.fra().kontekst().noegle();
  }

  /** The files that are read. */
  List<String> stier() {
    return filer.alle().stream().map(Inputfil::sti).toList();
  }

  /** Where rows of an export stand that are just like some of another run's. */
  Map<Long, Inputfiler.Sted> genfind(String input, Set<Long> aftryk) throws IOException {
    return filer.genfind(input, aftryk);
  }

  /** Why a row was rejected; empty where it was not. */
  Optional<Dataproblem> afvist(Inputfiler.Sted sted) {
    return talt.kvalitet().problemer().stream()
        .filter(p -> p.alvor().equals(Dataproblem.AFVIST))
        .filter(p -> p.fil().equals(sted.fil()) && p.linje() == sted.linje())
        .findFirst();
  }

  /** Explains these numbers: a child has the same number in all of the explanations. */
  List<Forklaring> forklar(List<Noegle> noegler) throws IOException {
    CompletableFuture<Map<Noegle, String>> skjulte =
        CompletableFuture.supplyAsync(() -> skjulte(noegler)); // while the exports are read
    List<Undervejs> undervejs = new ArrayList<>();
    Set<Cellested> celler = new HashSet<>();
    Set<String> input = new TreeSet<>();
    for (Noegle noegle : noegler) {
      if (fremmede.containsKey(noegle)) {
        continue;
      }
      Resultat resultat = grund.find(noegle).orElseThrow();
      Efterregning efterregning = Efterregning.af(grundlag, noegle).orElseThrow();
      List<Efterregning.Del> dele =
          resultat.status().harVaerdi() ? efterregning.celler() : List.of();
      kontroller(resultat, efterregning, dele);
      undervejs.add(new Undervejs(resultat, efterregning, dele));
      dele.forEach(del -> celler.add(del.sted()));
      input.addAll(input(noegle, dele));
    }
    List<Bidrag> bidrag = new ArrayList<>();
    Map<Spor, Raekke> raekker = new HashMap<>();
    if (!celler.isEmpty()) {
      Delresultat sporet = indlaesning.spor(talt.fra(), celler, input);
      bidrag.addAll(sporet.bidrag());
      slaaOp(bidrag, raekker);
    }
    Opregning opregning = new Opregning(bidrag, raekker::get);
    List<Forklaring> forklaringer = new ArrayList<>();
    Iterator<Undervejs> naeste = undervejs.iterator();
    for (Noegle noegle : noegler) {
      forklaringer.add(
          fremmede.containsKey(noegle)
              ? fremmed(fremmede.get(noegle))
              : forklaring(naeste.next(), opregning, skjulte.join()));
    }
    return forklaringer;
  }

  /** A number that others have published is the line that it stands in. */
  private Forklaring fremmed(Resultat resultat) throws IOException {
    List<Raekke> linjer =
        filer.baggrundslinjer(
            "sammenligning",
            b ->
                new Tilfoejelser(b, talt.daekning(), List.of())
                    .resultater().stream().anyMatch(tal -> tal.noegle().equals(resultat.noegle())),
            b -> b.fremmedtal().get(0).vaerdi());
    return new Forklaring(
        definition(resultat.noegle().noegletal()),
        resultat,
        Optional.empty(),
        List.of(),
        List.of(),
        linjer,
        false,
        false,
        List.of());
  }

  /** Numbers that are not the run's own, or that the cells do not give, would explain nothing. */
  private static void kontroller(
      Resultat resultat, Efterregning efterregning, List<Efterregning.Del> dele) {
    if (!efterregning.resultat().equals(resultat)
        || (resultat.status().harVaerdi() && !efterregning.giver(dele))) {
      throw new IllegalStateException(resultat.noegle() + " is not what its cells come to");
    }
  }

  /** The exports that the figure, and those it reads cells of, are counted from. */
  private static Set<String> input(Noegle noegle, List<Efterregning.Del> dele) {
    Set<String> input = new TreeSet<>();
    Set<Definition> figurer = new HashSet<>();
    figurer.add(definition(noegle.noegletal()));
    dele.forEach(del -> figurer.add(Katalog.definition(del.sted().noegletal())));
    for (Definition figur : figurer) {
      input.addAll(figur.input());
      input.addAll(figur.ogsaa());
    }
    return input;
  }

  private static Definition definition(String id) {
    return Katalog.definitioner().stream().filter(d -> d.id().equals(id)).findFirst().orElseThrow();
  }

  /** Reads what stands in the lines of the rows. */
  private void slaaOp(Collection<Bidrag> bidrag, Map<Spor, Raekke> raekker) throws IOException {
    Map<Integer, Set<Long>> linjer = new HashMap<>();
    for (Bidrag et : bidrag) {
      for (Spor spor : et.raekker()) {
        linjer.computeIfAbsent(spor.fil(), f -> new HashSet<>()).add(spor.linje());
      }
    }
    Map<Integer, Map<Long, Linje>> laest = new HashMap<>();
    for (Map.Entry<Integer, Set<Long>> fil : linjer.entrySet()) {
      laest.put(fil.getKey(), filer.linjer(fil(fil.getKey()), fil.getValue()));
    }
    for (Bidrag et : bidrag) {
      for (Spor spor : et.raekker()) {
        Inputfil fil = fil(spor.fil());
        Linje linje = laest.get(spor.fil()).get(spor.linje());
        raekker.put(
            spor, new Raekke(fil.input(), fil.navn(), spor.linje(), spor.afgoer(), linje, null));
      }
    }
  }

  private Inputfil fil(int nummer) {
    return filer.tilOptaelling().get(nummer);
  }

  /** Why the public edition hides those of the numbers that it does hide. */
  private Map<Noegle, String> skjulte(List<Noegle> noegler) {
    Map<Noegle, String> skjulte = new HashMap<>();
    if (talt.koersel().udgivelse().udgaver().contains(Udgave.OFFENTLIG)) {
      Rapportkoersel.resultater(talt, grund, Udgave.OFFENTLIG, Set.copyOf(noegler)::contains)
          .alle()
          .stream()
          .filter(tal -> tal.status() == Status.DISKRETIONERET)
          .forEach(tal -> skjulte.put(tal.noegle(), tal.aarsag()));
    }
    return skjulte;
  }

  private Forklaring forklaring(Undervejs en, Opregning opregning, Map<Noegle, String> skjulte)
      throws IOException {
    Resultat resultat = en.resultat();
    Noegle noegle = resultat.noegle();
    Set<String> input = input(noegle, en.dele());
    boolean kendt = Periodekode.er(noegle.periode());
    LocalDate fra = kendt ? Periodekode.foersteDag(noegle.periode()) : LocalDate.MIN;
    LocalDate til = kendt ? Periodekode.sidsteDag(noegle.periode()) : LocalDate.MAX;
    List<Post> poster = opregning.poster(en.dele(), input, fra, til);
    boolean vaerdi = resultat.status().harVaerdi();
    Definition definition = definition(noegle.noegletal());
    return new Forklaring(
        definition,
        resultat,
        Optional.ofNullable(skjulte.get(noegle)),
        opregning.led(en.dele(), nummer -> Katalog.definition(nummer).id()),
        poster,
        vaerdi ? new Baggrundslinjer(filer).bag(en.efterregning()) : List.of(),
        vaerdi && en.efterregning().fast(),
        Beroertetal.taellerHaendelser(definition),
        mulige.til(noegle, Beroertetal.inddata(definition), poster));
  }
}
