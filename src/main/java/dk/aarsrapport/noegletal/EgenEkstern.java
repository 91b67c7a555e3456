package dk.aarsrapport.noegletal;

import dk.aarsrapport.forloeb.Forloeb;
import dk.aarsrapport.forloeb.Indsats;
import dk.aarsrapport.reference.Indsatstyper;
import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Definition.Kapitel;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Lovskift;
import dk.aarsrapport.taelling.Kalender;
import dk.aarsrapport.taelling.Taelling;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Children by type of intervention, in the municipality's own offers and in those of others. */
final class EgenEkstern implements Noegletal {
  private static final String I_ALT = "i-alt";
  private static final List<String> LUKKET = List.of("egen", "ekstern");
  private static final List<String> SLAGS = List.of("egen", "ekstern", Fritekst.UOPLYST);

  /** The figures whose children these are. */
  private static final List<String> BOERNENE =
      List.of(AnbragteIAaret.ID, ForebyggelsestyperIAaret.ID);

  @Override
  public Definition definition() {
    Map<String, String> etiketter = new LinkedHashMap<>(Indsatstyper.medfulgte().navne());
    etiketter.put(I_ALT, "I alt (børn, hvert barn én gang)");
    etiketter.put("egen", "Egne tilbud");
    etiketter.put("ekstern", "Eksterne tilbud");
    etiketter.put(Fritekst.UOPLYST, "Ikke oplyst");
    return new Definition(
            "egen-ekstern",
            "Egne og eksterne tilbud",
            Kapitel.STYRING,
            "Hvor mange børn der får hjælpen i kommunens egne tilbud, og hvor mange hos andre.",
            "Børnene i «Anbragte i løbet af året» og «Forebyggende indsatser i løbet af året» efter"
                + " leverandørtype, i hver type indsats. Et barn, der i året har haft begge slags,"
                + " tæller i begge. I alt tæller hvert barn én gang blandt egne og én gang blandt"
                + " eksterne.",
            Enhed.ANTAL,
            "Kommunernes ledelsesinformation",
            List.of("indsatser"),
            etiketter)
        .med(Lovskift.TYPERNE);
  }

  @Override
  public List<Kolonnekrav> kolonner() {
    return List.of(new Kolonnekrav("indsatser", "leverandørtype"));
  }

  private record Tilbud(String type, String leverandoertype) {}

  @Override
  public void tael(Forloeb forloeb, Kalender kalender, Taelling taelling) {
    for (int aar : kalender.aar()) {
      Set<Tilbud> tilbud = new LinkedHashSet<>();
      for (Indsats i : forloeb.indsatser()) {
        if ((i.type().anbringelse() || i.type().forebyggelse())
            && i.iPerioden(kalender.foersteDag(aar), kalender.sidsteDag(aar))) {
          String hvis = kode(i.leverandoertype());
          tilbud.add(new Tilbud(i.type().kode(), hvis));
          tilbud.add(new Tilbud(I_ALT, hvis));
        }
      }
      tilbud.forEach(t -> taelling.tael(aar, t.type(), t.leverandoertype()));
    }
  }

  private static String kode(Indsats.Leverandoertype leverandoertype) {
    return switch (leverandoertype) {
      case EGEN -> "egen";
      case EKSTERN -> "ekstern";
      case UOPLYST -> Fritekst.UOPLYST;
    };
  }

  @Override
  public void udled(Udledning udledning) {
    udledning.hvertAar(
        LUKKET.stream().map(hvis -> new Felt(I_ALT, hvis, Enhed.ANTAL)).toList(),
        u -> {
          Set<String> typer = new TreeSet<>(u.kategorier());
          typer.add(I_ALT);
          typer.forEach(type -> skriv(u, type));
          iAlt(u);
          for (String hvis : SLAGS) {
            List<String> egne = typer.stream().filter(t -> !t.equals(I_ALT)).toList();
            typerne(u, hvis, egne.stream().map(t -> u.tal(t, hvis, 0)).toList());
            u.sammenlagt(
                new Felt(I_ALT, hvis, Enhed.ANTAL),
                egne.stream().map(t -> new Felt(t, hvis, Enhed.ANTAL)).toList());
          }
        });
  }

  /** All are those of each type, each once, though some have several. */
  private static void typerne(Udsnit u, String hvis, List<Tal> typer) {
    Tal alle = u.tal(I_ALT, hvis, 0);
    if (typer.stream().mapToLong(Tal::antal).sum() == alle.antal()) {
      u.opdeles(alle, typer);
    } else {
      u.hoejstOgNaesten(alle, "typer " + hvis, typer);
      typer.forEach(type -> u.hoejstOgNaesten(type, alle));
    }
  }

  /** Whoever has a placement or preventive help has it of somebody, and none others have any. */
  private static void iAlt(Udsnit u) {
    List<Tal> dele = SLAGS.stream().map(hvis -> u.tal(I_ALT, hvis, 0)).toList();
    Tal sammen = u.frieSum("i-alt sammen", dele);
    List<Tal> alle = BOERNENE.stream().map(id -> u.hos(id).tal(Typefordeling.I_ALT)).toList();
    alle.forEach(nogle -> u.hoejst(nogle, sammen));
    Tal begge = u.frieSum("anbragte og forebyggende", alle);
    dele.forEach(del -> u.hoejst(del, begge));
  }

  /** The children of a type are those of its own offers and the others', and some are both. */
  private static void skriv(Udsnit u, String type) {
    List<String> slags = new ArrayList<>(LUKKET);
    if (u.sum(type, Fritekst.UOPLYST, 0) > 0) {
      slags.add(Fritekst.UOPLYST);
    }
    List<Tal> dele = slags.stream().map(hvis -> u.tal(type, hvis, 0)).toList();
    for (int i = 0; i < slags.size(); i++) {
      u.antal(new Felt(type, slags.get(i), Enhed.ANTAL), dele.get(i));
    }
    for (String noegletal : BOERNENE) {
      Udsnit andet = u.hos(noegletal);
      if (!type.equals(I_ALT) && andet.kategorier().contains(type)) {
        Tal alle = andet.tal(type);
        Tal sammen = u.sum(type + " sammen", dele);
        u.opdelesMaaske(alle, dele);
        if (sammen.antal() > alle.antal()) {
          u.opdeles(sammen, List.of(alle, u.frit(type + " begge", sammen.antal() - alle.antal())));
        }
      }
    }
  }
}
