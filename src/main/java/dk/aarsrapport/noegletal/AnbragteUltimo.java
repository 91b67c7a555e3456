package dk.aarsrapport.noegletal;

import dk.aarsrapport.forloeb.Forloeb;
import dk.aarsrapport.reference.Indsatstype;
import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Definition.Kapitel;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.taelling.Kalender;
import dk.aarsrapport.taelling.Taelling;
import java.time.LocalDate;
import java.util.List;

/** Children placed on 31 December, by type. */
final class AnbragteUltimo implements Noegletal {
  static final String ID = "anbragte-ultimo";

  @Override
  public Definition definition() {
    return new Definition(
        ID,
        "Anbragte ved årets udgang",
        Kapitel.ANBRINGELSER,
        "Hvor mange børn og unge der er anbragt den 31. december, og hvor.",
        "Børn med en anbringelse den 31. december, også eget værelse og efterværn med døgnophold."
            + " Et barn tælles én gang i hver type og én gang i alt; summen af typerne tæller"
            + " barnet med hver gang. Ingen aldersgrænse."
            + Oevrige.FORKLARING,
        Enhed.ANTAL,
        "Serviceloven §§ 52, 58, 66 og 76; barnets lov §§ 43, 46, 47 og 114. Ishøj Kommune,"
            + " Familiecentrets årsrapport (2013)",
        List.of("indsatser"),
        Typefordeling.etiketter());
  }

  @Override
  public void tael(Forloeb forloeb, Kalender kalender, Taelling taelling) {
    for (int aar : kalender.aar()) {
      LocalDate ultimo = LocalDate.of(aar, 12, 31);
      if (kalender.opgoeres(ultimo)) {
        Typefordeling.tael(forloeb, aar, ultimo, ultimo, Indsatstype::anbringelse, taelling);
      }
    }
  }

  /** All placed on 31 December of the year. */
  static Tal alle(Udsnit aar) {
    return aar.tal(Typefordeling.I_ALT);
  }

  /** Says that these are all placed on 31 December of the year. */
  static void alle(Udsnit aar, Tal tal) {
    afType(aar, Typefordeling.I_ALT, tal);
  }

  /** Says that these are the placed of a type on 31 December of the year. */
  static Tal afType(Udsnit aar, String type, Tal tal) {
    return aar.sammeSom(ID, type, tal);
  }

  @Override
  public void udled(Udledning udledning) {
    Oevrige oevrige = Typefordeling.oevrige(udledning);
    udledning.hvertAarUltimo(Typefordeling.LUKKET, u -> Typefordeling.udled(u, oevrige));
    Typefordeling.oevrige(oevrige);
  }
}
