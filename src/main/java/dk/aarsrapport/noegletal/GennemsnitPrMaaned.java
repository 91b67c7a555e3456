package dk.aarsrapport.noegletal;

import dk.aarsrapport.forloeb.Forloeb;
import dk.aarsrapport.forloeb.Tidsrum;
import dk.aarsrapport.reference.Indsatstype;
import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Definition.Kapitel;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Lovskift;
import dk.aarsrapport.taelling.Kalender;
import dk.aarsrapport.taelling.Taelling;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How many children are helped in a month, on average over the year. */
final class GennemsnitPrMaaned implements Noegletal {
  private static final Felt FOREBYGGENDE = Felt.af("forebyggende", Enhed.GENNEMSNIT);
  private static final Felt ANBRINGELSER = Felt.af("anbringelser", Enhed.GENNEMSNIT);

  @Override
  public Definition definition() {
    Map<String, String> etiketter = new LinkedHashMap<>();
    etiketter.put(FOREBYGGENDE.kategori(), "Forebyggende indsatser");
    etiketter.put(ANBRINGELSER.kategori(), "Anbringelser");
    return new Definition(
            "gennemsnit-pr-maaned",
            "Børn i hjælp pr. måned",
            Kapitel.ANBRINGELSER,
            "Hvor mange børn og unge der i gennemsnit får forebyggende hjælp eller er anbragt i en måned.",
            "Børn med indsatsen på en hvilken som helst dag i måneden, lagt sammen over årets hele måneder"
                + " og delt med antallet af dem. Forebyggende er trin 2 og 3 uden anbringelser.",
            Enhed.GENNEMSNIT,
            "Ishøj Kommune, Familiecentrets årsrapport (2013)",
            List.of("indsatser"),
            etiketter)
        .med(Lovskift.TRINNENE);
  }

  @Override
  public void tael(Forloeb forloeb, Kalender kalender, Taelling taelling) {
    if (forloeb.indsatser().isEmpty()) {
      return;
    }
    for (int aar : kalender.aar()) {
      for (Tidsrum maaned : kalender.maaneder(aar)) {
        if (forloeb.har(Indsatstype::forebyggelse, maaned.start(), maaned.slut())) {
          taelling.tael(aar, FOREBYGGENDE.kategori());
        }
        if (forloeb.har(Indsatstype::anbringelse, maaned.start(), maaned.slut())) {
          taelling.tael(aar, ANBRINGELSER.kategori());
        }
      }
    }
  }

  @Override
  public void udled(Udledning udledning) {
    Kalender kalender = udledning.grundlag().kalender();
    udledning.hvertAar(
        List.of(FOREBYGGENDE, ANBRINGELSER),
        u -> {
          Tal maaneder = Tal.offentligt(kalender.maaneder(u.aar()).size());
          skriv(u, FOREBYGGENDE, maaneder, ForebyggelsestyperIAaret.ID);
          skriv(u, ANBRINGELSER, maaneder, AnbragteIAaret.ID);
        });
  }

  /** Nobody has more months than there are: where fewer children could not, they tell how many. */
  private static void skriv(Udsnit u, Felt felt, Tal maaneder, String iAaret) {
    Tal taget = u.tal(felt.kategori());
    Tal boern = u.hos(iAaret).tal(Typefordeling.I_ALT);
    boolean faerrest = boern.antal() > 0 && taget.antal() > (boern.antal() - 1) * maaneder.antal();
    u.taget(taget, maaneder.antal());
    u.andel(felt, faerrest ? taget.af(boern) : taget, maaneder);
  }
}
