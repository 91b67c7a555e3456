package dk.aarsrapport.noegletal;

import dk.aarsrapport.forloeb.Forloeb;
import dk.aarsrapport.forloeb.Undersoegelse;
import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Definition.Kapitel;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.taelling.Kalender;
import dk.aarsrapport.taelling.Taelling;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Decisions to examine a child. */
final class Bfu implements Noegletal {
  private static final String ID = "bfu";
  private static final List<String> TYPER = List.of("bfu", "afdækning", "screening");
  private static final String I_ALT = "i-alt";

  @Override
  public Definition definition() {
    Map<String, String> etiketter = new LinkedHashMap<>();
    etiketter.put("bfu", "Børnefaglig undersøgelse (BFU)");
    etiketter.put("afdækning", "Afdækning");
    etiketter.put("screening", "Screening");
    etiketter.put(Fritekst.UOPLYST, "Ikke oplyst");
    etiketter.put(I_ALT, "I alt");
    return new Definition(
        ID,
        "Børnefaglige undersøgelser",
        Kapitel.SAGSBEHANDLING,
        "Hvor mange gange kommunen har besluttet at undersøge et barns forhold nærmere.",
        "Afgørelser i året om screening, afdækning eller børnefaglig undersøgelse (BFU). Hver afgørelse"
            + " tæller, også når et barn har flere.",
        Enhed.ANTAL,
        "Serviceloven § 50; barnets lov §§ 18-22",
        List.of("undersøgelser"),
        etiketter);
  }

  @Override
  public void tael(Forloeb forloeb, Kalender kalender, Taelling taelling) {
    for (Undersoegelse undersoegelse : forloeb.af(Undersoegelse.class)) {
      taelling.tael(undersoegelse.afgjort().getYear(), kode(undersoegelse.type()));
    }
  }

  private static String kode(Undersoegelse.Type type) {
    return switch (type) {
      case BFU -> "bfu";
      case AFDAEKNING -> "afdækning";
      case SCREENING -> "screening";
      case UOPLYST -> Fritekst.UOPLYST;
    };
  }

  /** Says that these are all decisions of the year on a BFU. */
  static Tal undersoegelser(Udsnit u, Tal tal) {
    return u.sammeSom(ID, kode(Undersoegelse.Type.BFU), tal);
  }

  @Override
  public void udled(Udledning udledning) {
    List<Felt> felter = new ArrayList<>();
    TYPER.forEach(type -> felter.add(Felt.af(type, Enhed.ANTAL)));
    felter.add(Felt.af(I_ALT, Enhed.ANTAL));
    udledning.hvertAar(
        felter,
        u -> {
          List<String> koder = new ArrayList<>(TYPER);
          u.kategorier().stream().filter(Fritekst.UOPLYST::equals).forEach(koder::add);
          List<Tal> typer = koder.stream().map(u::tal).toList();
          for (int i = 0; i < koder.size(); i++) {
            u.antal(Felt.af(koder.get(i), Enhed.ANTAL), typer.get(i));
          }
          u.antal(Felt.af(I_ALT, Enhed.ANTAL), u.sum(I_ALT, typer));
        });
  }
}
