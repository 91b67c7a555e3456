package dk.aarsrapport.noegletal;

import dk.aarsrapport.forloeb.Enkeltstaaende;
import dk.aarsrapport.forloeb.Klageafgoerelse;
import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Definition.Kapitel;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.taelling.Kalender;
import dk.aarsrapport.taelling.Taelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Decisions in complaints by who decided and what came of it. */
final class Klageafgoerelser implements Noegletal {
  private static final String INPUT = "afgørelser";
  private static final String I_ALT = "i-alt";
  private static final Felt ALLE = new Felt(I_ALT, I_ALT, Enhed.ANTAL);

  @Override
  public Definition definition() {
    return new Definition(
        "klageafgoerelser",
        "Afgørelser i klagesager",
        Kapitel.SAGSBEHANDLING,
        "Hvor mange klager over kommunen der er afgjort i året, og hvad de er endt med.",
        "Afgørelser i året fordelt efter instans og udfald. Pct. er udfaldets andel af instansens"
            + " afgørelser, og under i alt af alle afgørelser; uoplyst tæller med.",
        Enhed.ANTAL,
        "Ishøj Kommune, Familiecentrets årsrapport (2013)",
        List.of(INPUT),
        Map.of(I_ALT, "I alt", Fritekst.UOPLYST, "Ikke oplyst"));
  }

  @Override
  public void tael(Enkeltstaaende raekke, Kalender kalender, Taelling taelling) {
    if (raekke instanceof Klageafgoerelse klage) {
      taelling.tael(klage.aar(), Fritekst.oplyst(klage.instans()), Fritekst.oplyst(klage.udfald()));
    }
  }

  @Override
  public void udled(Udledning udledning) {
    udledning.hvertAar(
        List.of(ALLE),
        u -> {
          List<Tal> instanser = new ArrayList<>();
          Map<String, List<Tal>> efterUdfald = new TreeMap<>();
          Map<String, List<String>> instanserne = new TreeMap<>();
          Fritekst.antal(udledning, u, INPUT, "instans", "udfald")
              .forEach(
                  (instans, udfald) -> {
                    Map<String, Tal> tal = new TreeMap<>();
                    udfald.forEach(
                        (navn, a) -> tal.put(navn, u.beregnet(Fritekst.navn(instans, navn), a)));
                    Tal alle = u.sum(Fritekst.navn(instans, I_ALT), List.copyOf(tal.values()));
                    skriv(u, instans, tal, alle);
                    instanser.add(alle);
                    tal.forEach(
                        (navn, a) -> {
                          efterUdfald.computeIfAbsent(navn, n -> new ArrayList<>()).add(a);
                          instanserne.computeIfAbsent(navn, n -> new ArrayList<>()).add(instans);
                        });
                  });
          Tal alle = u.sum(Fritekst.navn(I_ALT, I_ALT), instanser);
          Map<String, Tal> tal = new TreeMap<>();
          efterUdfald.forEach(
              (navn, dele) -> tal.put(navn, u.sum(Fritekst.navn(I_ALT, navn), dele)));
          u.opdeles(alle, List.copyOf(tal.values()));
          skriv(u, I_ALT, tal, alle);
          instanserne.forEach((navn, hvor) -> sammenlagt(u, navn, hvor));
        });
  }

  /** What came of all complaints stands for what came of them in each place. */
  private static void sammenlagt(Udsnit u, String udfald, List<String> instanser) {
    u.sammenlagt(antal(I_ALT, udfald), instanser.stream().map(i -> antal(i, udfald)).toList());
    u.sammenlagt(andel(I_ALT, udfald), instanser.stream().map(i -> andel(i, udfald)).toList());
  }

  private static Felt antal(String instans, String udfald) {
    return new Felt(instans, udfald, Enhed.ANTAL);
  }

  private static Felt andel(String instans, String udfald) {
    return new Felt(instans, udfald + "-pct", Enhed.PCT);
  }

  private static void skriv(Udsnit u, String instans, Map<String, Tal> udfald, Tal alle) {
    udfald.forEach(
        (navn, antal) -> {
          u.antal(antal(instans, navn), antal);
          u.andel(andel(instans, navn), antal, alle);
        });
    u.antal(new Felt(instans, I_ALT, Enhed.ANTAL), alle);
  }
}
