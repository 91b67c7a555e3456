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

/** Children placed on any day of the year, by type. */
final class AnbragteIAaret implements Noegletal {
  static final String ID = "anbragte-i-aaret";
  private static final int ULTIMO = 1;

  @Override
  public Definition definition() {
    return new Definition(
        ID,
        "Anbragte i løbet af året",
        Kapitel.ANBRINGELSER,
        "Hvor mange børn og unge der har været anbragt i løbet af året, og hvor.",
        "Børn med en anbringelse på en hvilken som helst dag i året, også eget værelse og efterværn"
            + " med døgnophold. Et barn tælles én gang i hver type og én gang i alt; summen af"
            + " typerne tæller barnet med hver gang. Ingen aldersgrænse."
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
      Typefordeling.tael(
          forloeb,
          aar,
          kalender.foersteDag(aar),
          kalender.sidsteDag(aar),
          Indsatstype::anbringelse,
          taelling);
      LocalDate ultimo = LocalDate.of(aar, 12, 31);
      if (kalender.opgoeres(ultimo)) {
        Typefordeling.tael(
            forloeb, aar, ULTIMO, ultimo, ultimo, Indsatstype::anbringelse, taelling);
      }
    }
  }

  @Override
  public void udled(Udledning udledning) {
    Kalender kalender = udledning.grundlag().kalender();
    Oevrige oevrige = Typefordeling.oevrige(udledning);
    udledning.hvertAar(
        Typefordeling.LUKKET,
        u -> {
          Typefordeling.udled(u, oevrige);
          if (kalender.opgoeres(LocalDate.of(u.aar(), 12, 31))) {
            u.kategorier().forEach(type -> ultimo(u, type));
          }
        });
    Typefordeling.oevrige(oevrige);
  }

  /** Who is placed on the last day is known from another figure; nobody need hide the others. */
  private static void ultimo(Udsnit u, String type) {
    Tal ultimo = AnbragteUltimo.afType(u, type, u.tal(type, "", ULTIMO));
    u.opdeles(u.tal(type), List.of(ultimo, ikkeUltimo(u, type)));
  }

  /** All placed in a year. */
  static Tal alle(Udledning udledning, int aar) {
    return alle(udledning.hos(ID).aaret(aar));
  }

  /** The same of what has been counted for this figure. */
  static Tal alle(Udsnit u) {
    return u.tal(Typefordeling.I_ALT);
  }

  /** Those placed in the year and not on its last day. */
  static Tal ikkeUltimo(Udsnit u, String type) {
    return u.frit(type + " ikke ultimo", u.tal(type).antal() - u.sum(type, "", ULTIMO));
  }
}
