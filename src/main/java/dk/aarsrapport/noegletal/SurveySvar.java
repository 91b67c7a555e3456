package dk.aarsrapport.noegletal;

import dk.aarsrapport.forloeb.Enkeltstaaende;
import dk.aarsrapport.forloeb.Surveysvar;
import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Definition.Kapitel;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Status;
import dk.aarsrapport.taelling.Celle;
import dk.aarsrapport.taelling.Kalender;
import dk.aarsrapport.taelling.Taelling;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What was answered in surveys, by how many, and how many of those invited. */
final class SurveySvar implements Noegletal {
  private static final String INPUT = "survey";
  private static final String INVITEREDE = "inviterede";
  private static final int UDEN_NAVN = 0;
  private static final int NAVNGIVET = 1;
  private static final int INVITERET = 2;
  private static final int SPURGT_I = 3;

  @Override
  public Definition definition() {
    Map<String, String> etiketter = new LinkedHashMap<>();
    etiketter.put("n", "Antal besvarelser");
    etiketter.put("svarprocent", "Svarprocent");
    return new Definition(
        "survey-svar",
        "Svar på spørgeskemaer",
        Kapitel.SKOLE_OG_AKTIVITET,
        "Hvad de adspurgte har svaret i årets spørgeskemaundersøgelser.",
        "For hver gruppe og hvert spørgsmål: hvert svar i pct. af n, som er antallet, der har svaret på"
            + " spørgsmålet. En respondent med navn eller nummer tæller én gang pr. spørgsmål og pr."
            + " svar; tomme svar er ikke med. Svarprocent er n i pct. af gruppens inviterede.",
        Enhed.PCT,
        "Evaluering af partnerskabet (2018), tabel 1 og figur 9",
        List.of(INPUT),
        etiketter);
  }

  @Override
  public void tael(Enkeltstaaende raekke, Kalender kalender, Taelling taelling) {
    if (!(raekke instanceof Surveysvar svar)) {
      return;
    }
    String gruppe = Fritekst.oplyst(svar.gruppe());
    if (svar.inviterede()) {
      taelling.laegTil(svar.aar(), gruppe, "", INVITERET, svar.kommune(), svar.antal());
      return;
    }
    String spoergsmaal = Fritekst.oplyst(svar.spoergsmaal());
    String sted = gruppe + Fritekst.SKEL + spoergsmaal;
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
      Set<Long> alle = new HashSet<>();
      navngivne.values().forEach(alle::addAll);
      return udenNavn.values().stream().mapToLong(Long::longValue).sum() + alle.size();
    }
  }

  @Override
  public void udled(Udledning udledning) {
    udledning.hvertAar(
        List.of(Felt.ene(Enhed.PCT)),
        u -> {
          Map<String, Map<String, Spoergsmaal>> grupper = new TreeMap<>();
          Map<String, Map<Long, Long>> inviterede = new TreeMap<>();
          laes(udledning, u, grupper, inviterede);
          if (grupper.isEmpty()) {
            u.ingen(Felt.ene(Enhed.PCT));
          }
          grupper.forEach(
              (gruppe, spoergsmaal) ->
                  spoergsmaal.forEach(
                      (tekst, svar) ->
                          skriv(
                              u, gruppe, tekst, svar, inviterede.getOrDefault(gruppe, Map.of()))));
        });
  }

  /** Gathers the cells by common spelling of group, question and answer. */
  private static void laes(
      Udledning udledning,
      Udsnit u,
      Map<String, Map<String, Spoergsmaal>> grupper,
      Map<String, Map<Long, Long>> inviterede) {
    for (Celle celle : u.celler()) {
      String[] sted = celle.kategori().split(Fritekst.SKEL, 2);
      String gruppe = udledning.stavet(INPUT, "gruppe", sted[0]);
      if (celle.del() == INVITERET) {
        inviterede
            .computeIfAbsent(gruppe, g -> new TreeMap<>())
            .merge(celle.spand(), celle.antal(), Math::addExact);
        continue;
      }
      Spoergsmaal spoergsmaal =
          grupper
              .computeIfAbsent(gruppe, g -> new TreeMap<>())
              .computeIfAbsent(
                  udledning.stavet(INPUT, "spørgsmål", sted[1]), s -> new Spoergsmaal());
      if (celle.del() == SPURGT_I) {
        spoergsmaal.kommuner.add(celle.spand());
      } else {
        spoergsmaal.svar(udledning.stavet(INPUT, "svar", celle.underkategori()), celle);
      }
    }
  }

  private static void skriv(
      Udsnit u, String gruppe, String tekst, Spoergsmaal svar, Map<Long, Long> inviterede) {
    String kategori = gruppe + " > " + tekst;
    Tal n = u.beregnet(Fritekst.navn(gruppe, tekst), svar.n());
    List<Tal> dele = new ArrayList<>();
    svar.antal()
        .forEach(
            (et, antal) -> {
              Tal del = u.beregnet(Fritekst.navn(gruppe, tekst, et), antal);
              u.andel(new Felt(kategori, et, Enhed.PCT), del, n);
              dele.add(del);
            });
    u.opdelesMaaske(n, dele);
    u.antal(new Felt(kategori, "n", Enhed.ANTAL), n);
    Felt svarprocent = new Felt(kategori, "svarprocent", Enhed.PCT);
    if (inviterede.keySet().containsAll(svar.kommuner)) {
      long alle = inviterede.values().stream().mapToLong(Long::longValue).sum();
      u.andel(svarprocent, n, u.beregnet(Fritekst.navn(gruppe, "", INVITEREDE), alle));
    } else {
      u.udenVaerdi(svarprocent, Status.IKKE_BEREGNET, "antallet af inviterede mangler");
    }
  }
}
