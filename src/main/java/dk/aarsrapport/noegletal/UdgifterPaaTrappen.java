package dk.aarsrapport.noegletal;

import dk.aarsrapport.forloeb.Barnepostering;
import dk.aarsrapport.forloeb.Forloeb;
import dk.aarsrapport.forloeb.Kontosum;
import dk.aarsrapport.reference.Konto;
import dk.aarsrapport.resultat.Beloeb;
import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Definition.Kapitel;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Lovskift;
import dk.aarsrapport.taelling.Kalender;
import dk.aarsrapport.taelling.Taelling;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Gross expenditure on service by step of the indsatstrappe. */
final class UdgifterPaaTrappen implements Noegletal {
  static final String ID = "udgifter-paa-trappen";
  private static final String UDEN_TRIN = "uden-trin";
  private static final Map<String, String> TRIN = new LinkedHashMap<>(Trin.ETIKETTER);
  private static final String[] EFTER_TRIN =
      Stream.concat(Stream.of(UDEN_TRIN, UDEN_TRIN), Trin.KODER.stream()).toArray(String[]::new);

  static {
    TRIN.put(UDEN_TRIN, "Uden trin");
  }

  @Override
  public Definition definition() {
    Map<String, String> etiketter = new LinkedHashMap<>(TRIN);
    etiketter.put("kr", "Kr.");
    etiketter.put(PCT, "Pct.");
    return new Definition(
            ID,
            "Udgifter fordelt på indsatstrappen",
            Kapitel.OEKONOMI,
            "Hvordan udgifterne til indsatser fordeler sig på trappens trin.",
            "Bruttodriftsudgifter til service (dranst 1, uden refusion) fordelt efter det trin,"
                + " kontoen hører til i kontoplanen; konti uden trin for sig. En konto for en"
                + " målgruppe, som kørslen udelader, er ikke med. Pct. er af dem alle.",
            Enhed.KR,
            "Den kommunale kontoplan. Evaluering af partnerskabet (2018), figur 50 og 59",
            List.of("posteringer"),
            etiketter)
        .med(Lovskift.TRINNENE)
        .med(Beloeb.BRUTTOUDGIFTER_FOR_MAALGRUPPEN);
  }

  @Override
  public void tael(Kontosum sum, Kalender kalender, Taelling taelling) {
    if (sum.brutto() && sum.konto().maalgruppensOmraade() == Konto.Omraade.SERVICE) {
      taelling.laegTil(
          sum.aar(),
          EFTER_TRIN[sum.konto().trin()],
          "",
          0,
          Trinbeloeb.sted(sum.kommune(), sum.konto().funktion()),
          sum.oere());
    }
  }

  @Override
  public void tael(Forloeb forloeb, Kalender kalender, Taelling taelling) {
    List<Barnepostering> posteringer = forloeb.af(Barnepostering.class);
    if (!posteringer.isEmpty()) {
      Trinbeloeb.tael(posteringer, EFTER_TRIN, taelling);
    }
  }

  @Override
  public void udled(Udledning udledning) {
    List<Felt> felter = new ArrayList<>();
    for (String trin : TRIN.keySet()) {
      felter.add(new Felt(trin, "kr", Enhed.KR));
      felter.add(new Felt(trin, PCT, Enhed.PCT));
    }
    udledning.hvertRegnskabsaar(
        felter,
        u -> {
          long alle = TRIN.keySet().stream().mapToLong(trin -> u.sum(trin, "", 0)).sum();
          Tal alles = Trinbeloeb.bind(udledning, u, List.copyOf(TRIN.keySet()));
          for (Felt felt : felter) {
            long oere = u.sum(felt.kategori(), "", 0);
            Tal beloeb = Trinbeloeb.paa(u, felt.kategori());
            if (felt.enhed() == Enhed.KR) {
              u.penge().om(beloeb).skrivOere(felt, oere);
            } else {
              Tal andel = beloeb.stoerrelser().isEmpty() ? beloeb : beloeb.af(alles);
              u.penge().om(andel).andel(felt, oere, alle);
            }
          }
        });
  }
}
