package dk.aarsrapport.noegletal;

import dk.aarsrapport.forloeb.Forloeb;
import dk.aarsrapport.reference.Indsatstype;
import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Definition.Kapitel;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.taelling.Kalender;
import dk.aarsrapport.taelling.Taelling;
import java.util.List;

/** Children placed on any day of the year, by type. */
final class AnbragteIAaret implements Noegletal {
  @Override
  public Definition definition() {
    return new Definition(
        "anbragte-i-aaret",
        "Anbragte i løbet af året",
        Kapitel.ANBRINGELSER,
        "Hvor mange børn og unge der har været anbragt i løbet af året, og hvor.",
        "Børn med en anbringelse på en hvilken som helst dag i året, også eget værelse og efterværn med døgnophold. Et barn tælles én gang i hver type og én gang i alt; summen af typerne tæller barnet med hver gang. Ingen aldersgrænse.",
        Enhed.ANTAL,
        "Serviceloven §§ 52, 58, 66 og 76; barnets lov §§ 43, 46, 47 og 114. Ishøj Kommune, Familiecentrets årsrapport (2013)",
        List.of("indsatser"),
        Typefordeling.etiketter());
  }

  @Override
  public void tael(Forloeb forloeb, Kalender kalender, Taelling taelling) {
    for (int aar : kalender.aar()) {
      Typefordeling.tael(
          forloeb,
          aar,
          kalender.foersteDag(aar),
          kalender.sidsteDag(aar),
          Indsatstype::anbringelse,
          taelling);
    }
  }

  @Override
  public void udled(Udledning udledning) {
    udledning.hvertAar(Typefordeling.LUKKET, Typefordeling::udled);
  }
}
