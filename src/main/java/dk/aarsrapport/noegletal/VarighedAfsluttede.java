package dk.aarsrapport.noegletal;

import dk.aarsrapport.forloeb.Forloeb;
import dk.aarsrapport.forloeb.Tidsrum;
import dk.aarsrapport.reference.Indsatstype;
import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Definition.Kapitel;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.taelling.Kalender;
import dk.aarsrapport.taelling.Taelling;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How long the stays away from home were that ended in the year. */
final class VarighedAfsluttede implements Noegletal {
  static final String ID = "varighed-afsluttede";
  private static final String I_ALT = "i-alt";
  private static final String OEVRIGE = "oevrige";
  private static final String ANTAL = "antal";
  private static final String MEDIAN = "median-dage";
  private static final int OPHOLD = 0;
  private static final int BOERN = 1;

  /** Where a stay ended, by the highest step on its last day. */
  private static final List<String> STEDER =
      List.of(
          Trin.kode(Indsatstype.NETVAERKSPLEJE),
          Trin.kode(Indsatstype.FAMILIEPLEJE),
          Trin.kode(Indsatstype.INSTITUTION),
          OEVRIGE);

  private static final List<String> MED_I_ALT = medIAlt();

  private static List<String> medIAlt() {
    List<String> alle = new ArrayList<>(STEDER);
    alle.add(I_ALT);
    return List.copyOf(alle);
  }

  @Override
  public Definition definition() {
    Map<String, String> etiketter = new LinkedHashMap<>();
    etiketter.put("netvaerkspleje", "Netværkspleje");
    etiketter.put("familiepleje", "Familiepleje");
    etiketter.put("institution", "Institution");
    etiketter.put(OEVRIGE, "Eget værelse og efterværn");
    etiketter.put(I_ALT, "I alt");
    etiketter.put(ANTAL, "Afsluttede anbringelser");
    etiketter.put(MEDIAN, "Dage (median)");
    return new Definition(
        ID,
        "Varighed af afsluttede anbringelser",
        Kapitel.VARIGHED,
        "Hvor længe de anbringelser varede, der sluttede i året: halvdelen varede kortere, halvdelen"
            + " længere.",
        "En anbringelse er her barnets ubrudte række af dage med en anbringelse af en hvilken som helst"
            + " type, også eget værelse og efterværn med døgnophold; et skift dagen efter fortsætter"
            + " den. Den er afsluttet i året, når dens sidste dag ligger i året og opgøres. Dage er fra"
            + " og med den første til og med den sidste dag, også før den første dag, der opgøres."
            + " Median-dage er den midterste varighed, ved et lige antal gennemsnittet af de to"
            + " midterste. Fordelt efter barnets højeste trin på den sidste dag: netværkspleje,"
            + " familiepleje, institution og øvrige. Ingen aldersgrænse.",
        Enhed.DAGE,
        "Syddjurs Kommunes nøgletal til sit netværk, nr. 2",
        List.of("indsatser"),
        etiketter);
  }

  @Override
  public Enhed enhed(String kategori, String underkategori) {
    return underkategori.equals(ANTAL) ? Enhed.ANTAL : Enhed.DAGE;
  }

  @Override
  public void tael(Forloeb forloeb, Kalender kalender, Taelling taelling) {
    Set<String> taelte = new HashSet<>();
    for (Tidsrum ophold : forloeb.tidsrum(Indsatstype::anbringelse)) {
      if (kalender.opgoeres(ophold.slut())) {
        int aar = ophold.slut().getYear();
        int trin = forloeb.hoejesteTrin(ophold.slut());
        String sted = trin < Indsatstype.NETVAERKSPLEJE ? OEVRIGE : Trin.kode(trin);
        for (String kategori : List.of(sted, I_ALT)) {
          taelling.laegTil(aar, kategori, "", OPHOLD, ophold.dageTil(ophold.slut()), 1);
          if (taelte.add(kategori + aar)) {
            taelling.laegTil(aar, kategori, "", BOERN, 0, 1);
          }
        }
      }
    }
  }

  @Override
  public void udled(Udledning udledning) {
    List<Felt> felter = new ArrayList<>();
    for (String kategori : MED_I_ALT) {
      felter.add(new Felt(kategori, ANTAL, Enhed.ANTAL));
      felter.add(new Felt(kategori, MEDIAN, Enhed.DAGE));
    }
    udledning.hvertAar(
        felter,
        u -> {
          u.opdeles(u.tal(I_ALT), STEDER.stream().map(u::tal).toList());
          u.opdelesMaaske(
              u.tal(I_ALT, "", BOERN), STEDER.stream().map(s -> u.tal(s, "", BOERN)).toList());
          MED_I_ALT.forEach(kategori -> skriv(u, kategori));
          if (udledning.grundlag().kalender().opgoeres(LocalDate.of(u.aar(), 12, 31))) {
            u.hoejst(
                AnbragteIAaret.ikkeUltimo(u.hos(AnbragteIAaret.ID), Typefordeling.I_ALT),
                u.tal(I_ALT, "", BOERN));
          }
        });
  }

  /** All stays that ended in the year. */
  static Tal alle(Udsnit aar) {
    return aar.tal(I_ALT);
  }

  /** Few children are not told of, though one of them has ended several stays. */
  private static void skriv(Udsnit u, String kategori) {
    Tal ophold = u.tal(kategori);
    Tal boern = u.tal(kategori, "", BOERN);
    Tal igen = u.frit(kategori + " igen", ophold.antal() - boern.antal());
    u.opdeles(ophold, List.of(boern, igen));
    Tal afsloerer = ophold.af(boern);
    u.antal(new Felt(kategori, ANTAL, Enhed.ANTAL), afsloerer);
    u.median(new Felt(kategori, MEDIAN, Enhed.DAGE), kategori, OPHOLD, afsloerer);
  }
}
