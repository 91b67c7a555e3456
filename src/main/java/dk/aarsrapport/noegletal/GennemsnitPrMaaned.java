package dk.aarsrapport.noegletal;

import dk.aarsrapport.forloeb.Forloeb;
import dk.aarsrapport.forloeb.Indsats;
import dk.aarsrapport.reference.Indsatstype;
import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Definition.Kapitel;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Lovskift;
import dk.aarsrapport.taelling.Kalender;
import dk.aarsrapport.taelling.Taelling;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

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
      for (YearMonth maaned : kalender.heleMaaneder(aar)) {
        if (har(forloeb, Indsatstype::forebyggelse, maaned)) {
          taelling.tael(aar, FOREBYGGENDE.kategori());
        }
        if (har(forloeb, Indsatstype::anbringelse, maaned)) {
          taelling.tael(aar, ANBRINGELSER.kategori());
        }
      }
    }
  }

  private static boolean har(Forloeb forloeb, Predicate<Indsatstype> valgte, YearMonth maaned) {
    LocalDate foerste = maaned.atDay(1);
    LocalDate sidste = maaned.atEndOfMonth();
    for (Indsats indsats : forloeb.indsatser()) {
      if (indsats.iPerioden(foerste, sidste) && valgte.test(indsats.type())) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void udled(Udledning udledning) {
    Kalender kalender = udledning.grundlag().kalender();
    udledning.hvertAar(
        List.of(FOREBYGGENDE, ANBRINGELSER),
        u -> {
          Tal maaneder = Tal.offentligt(kalender.heleMaaneder(u.aar()).size());
          u.gennemsnitligtAntal(FOREBYGGENDE, u.tal(FOREBYGGENDE.kategori()), maaneder);
          u.gennemsnitligtAntal(ANBRINGELSER, u.tal(ANBRINGELSER.kategori()), maaneder);
        });
  }
}
