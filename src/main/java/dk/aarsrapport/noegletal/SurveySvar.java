package dk.aarsrapport.noegletal;

import dk.aarsrapport.forloeb.Enkeltstaaende;
import dk.aarsrapport.forloeb.Surveysvar;
import dk.aarsrapport.noegletal.Svarskala.Del;
import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Definition.Kapitel;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Periodekode;
import dk.aarsrapport.resultat.Status;
import dk.aarsrapport.taelling.Celle;
import dk.aarsrapport.taelling.Kalender;
import dk.aarsrapport.taelling.Omraader;
import dk.aarsrapport.taelling.Taelling;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What was answered in each round of a survey, by how many, and how many of those invited. */
final class SurveySvar implements Noegletal {
  static final String ID = "survey-svar";

  private static final String INPUT = "survey";
  private static final String SVARPROCENT = "svarprocent";
  private static final int UDEN_NAVN = 0;
  private static final int NAVNGIVET = 1;
  private static final int INVITERET = 2;
  private static final int SPURGT_I = 3;

  @Override
  public Definition definition() {
    Map<String, String> etiketter = new LinkedHashMap<>();
    etiketter.put("n", "Antal besvarelser");
    etiketter.put(SVARPROCENT, "Svarprocent");
    return new Definition(
        ID,
        "Svar på spørgeskemaer",
        Kapitel.SKOLE_OG_AKTIVITET,
        "Hvad de adspurgte har svaret i spørgeskemaundersøgelserne.",
        "For hver bølge (året, hvor ingen bølge er opgivet), gruppe og spørgsmål: hvert svar i pct."
            + " af n, som er antallet, der har svaret på spørgsmålet. En respondent med navn eller"
            + " nummer tæller én gang pr. spørgsmål og pr. svar; tomme svar er ikke med."
            + " Svarprocent er gruppens besvarelser i bølgen i pct. af dens inviterede; besvarelser"
            + " er forskellige respondenter, eller det højeste n, hvor det er højere, fordi svar er"
            + " opgivet uden respondent."
            + Svarskala.FORKLARING,
        Enhed.PCT,
        "Evaluering af partnerskabet (2018), tabel 1 og figur 9",
        List.of(INPUT),
        etiketter);
  }

  @Override
  public Enhed enhed(String kategori, String underkategori) {
    return underkategori.equals("n") ? Enhed.ANTAL : Enhed.PCT;
  }

  @Override
  public void tael(Enkeltstaaende raekke, Kalender kalender, Taelling taelling) {
    if (!(raekke instanceof Surveysvar svar)) {
      return;
    }
    String gruppe = svar.boelge() + Fritekst.SKEL + Fritekst.oplyst(svar.gruppe());
    if (svar.inviterede()) {
      taelling.laegTil(svar.aar(), gruppe, "", INVITERET, svar.kommune(), svar.antal());
      return;
    }
    String sted = gruppe + Fritekst.SKEL + Fritekst.oplyst(svar.spoergsmaal());
    taelling.laegTil(svar.aar(), sted, "", SPURGT_I, svar.kommune(), 1);
    if (!svar.svar().isEmpty()) {
      boolean navngivet = svar.respondent() != 0;
      taelling.laegTil(
          svar.aar(),
          sted,
          svar.svar(),
          navngivet ? NAVNGIVET : UDEN_NAVN,
          svar.respondent(),
          svar.antal());
    }
  }

  /** One round of asking. */
  private static final class Boelge {
    private final Map<String, Gruppe> grupper = new TreeMap<>();
    private boolean aareneErHele = true;

    Status status(String periode, Kalender kalender) {
      boolean hel =
          Periodekode.er(periode)
              ? kalender.opgoeres(Periodekode.foersteDag(periode))
                  && kalender.opgoeres(Periodekode.sidsteDag(periode))
              : aareneErHele;
      return hel ? Status.OK : Status.UFULDSTAENDIG;
    }
  }

  /** Those asked of one kind, in one round. */
  private static final class Gruppe {
    private final Map<String, Spoergsmaal> spoergsmaal = new TreeMap<>();
    private final Map<Long, Long> inviterede = new TreeMap<>();

    Set<Long> kommuner() {
      Set<Long> kommuner = new HashSet<>();
      spoergsmaal.values().forEach(s -> kommuner.addAll(s.kommuner));
      return kommuner;
    }

    long respondenter() {
      Set<Long> alle = new HashSet<>();
      spoergsmaal.values().forEach(s -> s.navngivne.values().forEach(alle::addAll));
      return alle.size();
    }
  }

  /** The answers to one question from one group. */
  private static final class Spoergsmaal {
    private final Map<String, Long> udenNavn = new TreeMap<>();
    private final Map<String, Set<Long>> navngivne = new TreeMap<>();
    private final Set<Long> kommuner = new HashSet<>();

    void svar(String svar, Celle celle) {
      udenNavn.merge(svar, celle.del() == UDEN_NAVN ? celle.antal() : 0, Math::addExact);
      Set<Long> hvem = navngivne.computeIfAbsent(svar, s -> new HashSet<>());
      if (celle.del() == NAVNGIVET) {
        hvem.add(celle.spand());
      }
    }

    Map<String, Long> antal() {
      Map<String, Long> antal = new TreeMap<>();
      udenNavn.forEach((svar, a) -> antal.put(svar, a + navngivne.get(svar).size()));
      return antal;
    }

    long n() {
      return antal(navngivne.keySet());
    }

    /** How many have given one of these answers. */
    long antal(Collection<String> nogle) {
      Set<Long> alle = new HashSet<>();
      long uden = 0;
      for (String svar : nogle) {
        alle.addAll(navngivne.getOrDefault(svar, Set.of()));
        uden += udenNavn.getOrDefault(svar, 0L);
      }
      return uden + alle.size();
    }
  }

  @Override
  public void udled(Udledning udledning) {
    Map<String, Boelge> boelger = new TreeMap<>();
    List<Udsnit> tomme = new ArrayList<>();
    udledning.hvertAar(
        List.of(Felt.ene(Enhed.PCT)),
        u -> {
          if (!laes(udledning, u, boelger)) {
            tomme.add(u);
          }
        });
    tomme.stream()
        .filter(u -> !boelger.containsKey(u.kode()))
        .forEach(u -> u.ingen(Felt.ene(Enhed.PCT)));
    Svarskala skalaer = skalaer(udledning);
    boelger.forEach(
        (periode, boelge) -> {
          Status status = boelge.status(periode, udledning.grundlag().kalender());
          Udsnit u = udledning.samlet(periode, status, "");
          boelge.grupper.forEach((navn, gruppe) -> skriv(u, navn, gruppe, skalaer));
        });
  }

  /** The scales of all questions in the material, whoever was asked and when. */
  private static Svarskala skalaer(Udledning udledning) {
    Grundlag grundlag = udledning.grundlag();
    Svarskala skalaer = new Svarskala(svar -> grundlag.daekning().plads(INPUT + ".svar", svar));
    for (int aar : grundlag.kalender().aar()) {
      for (Celle celle : grundlag.materialet().celler(Katalog.nummer(ID), Omraader.LANDET, aar)) {
        if (celle.del() != INVITERET) {
          tag(udledning, Integer.toString(aar), celle, skalaer);
        }
      }
    }
    return skalaer;
  }

  private static void tag(Udledning udledning, String aar, Celle celle, Svarskala skalaer) {
    String[] sted = celle.kategori().split(Fritekst.SKEL, 3);
    String boelge = sted[0].isEmpty() ? aar : udledning.stavet(INPUT, "bølge", sted[0]);
    Spurgt spurgt =
        new Spurgt(
            udledning.stavet(INPUT, "gruppe", sted[1]),
            udledning.stavet(INPUT, "spørgsmål", sted[2]));
    String svar = udledning.stavet(INPUT, "svar", celle.underkategori());
    if (celle.del() == SPURGT_I) {
      skalaer.spurgt(spurgt, boelge, celle.spand());
    } else if (celle.del() == NAVNGIVET) {
      skalaer.navngivet(spurgt, boelge, svar, celle.spand());
    } else {
      skalaer.svar(spurgt, boelge, svar, celle.antal());
    }
  }

  /** A question to those asked of one kind. */
  private record Spurgt(String gruppe, String spoergsmaal) {}

  /**
   * Gathers a year's cells by round and by common spelling of group, question and answer.
   *
   * @return false where the year has none
   */
  private static boolean laes(Udledning udledning, Udsnit u, Map<String, Boelge> boelger) {
    List<Celle> celler = u.celler();
    for (Celle celle : celler) {
      String[] sted = celle.kategori().split(Fritekst.SKEL, 3);
      String periode = sted[0].isEmpty() ? u.kode() : udledning.stavet(INPUT, "bølge", sted[0]);
      Boelge boelge = boelger.computeIfAbsent(periode, p -> new Boelge());
      boelge.aareneErHele &= u.status() == Status.OK;
      Gruppe gruppe =
          boelge.grupper.computeIfAbsent(
              udledning.stavet(INPUT, "gruppe", sted[1]), g -> new Gruppe());
      if (celle.del() == INVITERET) {
        gruppe.inviterede.merge(celle.spand(), celle.antal(), Math::addExact);
        continue;
      }
      Spoergsmaal spoergsmaal =
          gruppe.spoergsmaal.computeIfAbsent(
              udledning.stavet(INPUT, "spørgsmål", sted[2]), s -> new Spoergsmaal());
      if (celle.del() == SPURGT_I) {
        spoergsmaal.kommuner.add(celle.spand());
      } else {
        spoergsmaal.svar(udledning.stavet(INPUT, "svar", celle.underkategori()), celle);
      }
    }
    return !celler.isEmpty();
  }

  private static void skriv(Udsnit u, String navn, Gruppe gruppe, Svarskala skalaer) {
    Map<String, Tal> besvaret = new TreeMap<>();
    gruppe.spoergsmaal.forEach(
        (tekst, svar) -> {
          List<Del> skalaensDele = skalaer.dele(new Spurgt(navn, tekst));
          besvaret.put(tekst, skriv(u, navn, tekst, svar, skalaensDele));
        });
    Felt svarprocent = new Felt(navn, SVARPROCENT, Enhed.PCT);
    if (besvaret.isEmpty()) {
      u.ingen(svarprocent);
    } else if (gruppe.inviterede.keySet().containsAll(gruppe.kommuner())) {
      long alle = gruppe.inviterede.values().stream().mapToLong(Long::longValue).sum();
      Tal inviterede = u.beregnet(Fritekst.navn(navn, "", Surveysvar.INVITEREDE), alle);
      u.andel(svarprocent, besvarelser(u, navn, gruppe.respondenter(), besvaret), inviterede);
    } else {
      u.udenVaerdi(svarprocent, Status.IKKE_BEREGNET, "antallet af inviterede mangler");
    }
  }

  /** How many answered anything: nobody need hide how many of them did not answer a question. */
  private static Tal besvarelser(
      Udsnit u, String gruppe, long respondenter, Map<String, Tal> besvaret) {
    Tal flest =
        besvaret.values().stream().reduce((a, b) -> a.antal() >= b.antal() ? a : b).orElseThrow();
    Tal alle =
        flest.antal() >= respondenter
            ? flest
            : u.beregnet(Fritekst.navn(gruppe, "", "besvarelser"), respondenter);
    besvaret.forEach(
        (tekst, n) -> {
          if (!n.equals(alle)) {
            String resten = Fritekst.navn(gruppe, tekst, "", "ubesvaret");
            u.opdeles(alle, List.of(n, u.frit(resten, alle.antal() - n.antal())));
          }
        });
    return alle;
  }

  /** Writes the answers to a question; returns how many answered it. */
  private static Tal skriv(
      Udsnit u, String gruppe, String tekst, Spoergsmaal svar, List<Del> skalaensDele) {
    String kategori = gruppe + " > " + tekst;
    Tal n = u.beregnet(Fritekst.navn(gruppe, tekst), svar.n());
    Map<String, Tal> dele = new TreeMap<>();
    svar.antal()
        .forEach(
            (et, antal) -> {
              Tal del = u.beregnet(Fritekst.navn(gruppe, tekst, et), antal);
              u.andel(new Felt(kategori, et, Enhed.PCT), del, n);
              dele.put(et, del);
            });
    u.opdelesMedGengangere(n, List.copyOf(dele.values()));
    u.antal(new Felt(kategori, "n", Enhed.ANTAL), n);
    if (n.antal() > 0 && !skalaensDele.isEmpty()) {
      List<Tal> begge = new ArrayList<>();
      for (Del skalaensDel : skalaensDele) {
        String kode = skalaensDel.kode();
        Tal tal = u.beregnet(Fritekst.navn(gruppe, tekst, kode), svar.antal(skalaensDel.svar()));
        begge.add(tal);
        if (skalaensDel.erFlere()) {
          Felt felt = new Felt(kategori, kode, Enhed.PCT);
          u.andel(felt, tal, n);
          del(u, felt, tal, skalaensDel, dele);
        }
      }
      u.opdelesMedGengangere(n, begge);
    }
    return n;
  }

  /** A part of the scale is its answers together, less those who gave several of them. */
  private static void del(Udsnit u, Felt felt, Tal delen, Del skalaensDel, Map<String, Tal> alle) {
    Map<String, Tal> dele = new TreeMap<>(alle);
    dele.keySet().retainAll(skalaensDel.svar());
    if (!dele.isEmpty()) {
      u.opdelesMedGengangere(delen, List.copyOf(dele.values()));
    }
    u.sammenlagt(
        felt,
        skalaensDel.svar().stream().map(et -> new Felt(felt.kategori(), et, Enhed.PCT)).toList());
  }
}
