package dk.aarsrapport.noegletal;

import dk.aarsrapport.forloeb.Forloeb;
import dk.aarsrapport.reference.Indsatstype;
import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Definition.Kapitel;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.taelling.Kalender;
import dk.aarsrapport.taelling.Taelling;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Young people of 18-22 who are still helped on 31 December. */
final class Eftervaern implements Noegletal {
  private static final String ID = "eftervaern";
  private static final int YNGST = 18;
  private static final int AELDST = 22;
  private static final Set<String> KONTAKTPERSON =
      Set.of("kontaktperson", "eftervaern-kontaktperson");
  private static final Felt DOEGNOPHOLD = Felt.af("doegnophold", Enhed.ANTAL);
  private static final Felt KONTAKT = Felt.af("kontaktperson", Enhed.ANTAL);
  private static final Felt I_ALT = Felt.af("i-alt", Enhed.ANTAL);

  @Override
  public Definition definition() {
    Map<String, String> etiketter = new LinkedHashMap<>();
    etiketter.put(DOEGNOPHOLD.kategori(), "Døgnophold");
    etiketter.put(KONTAKT.kategori(), "Kontaktperson");
    etiketter.put(I_ALT.kategori(), "I alt");
    return new Definition(
        ID,
        "Efterværn og ungestøtte",
        Kapitel.ANBRINGELSER,
        "Hvor mange unge på 18-22 år der er anbragt eller har en kontaktperson ved årets udgang.",
        "Unge, der er 18-22 år den 31. december og den dag har en anbringelse (døgnophold) eller, hvis"
            + " ikke, en kontaktperson.",
        Enhed.ANTAL,
        "Serviceloven § 76; barnets lov §§ 114-116. Ishøj Kommune, Familiecentrets årsrapport (2013)",
        List.of("indsatser"),
        etiketter);
  }

  @Override
  public void tael(Forloeb forloeb, Kalender kalender, Taelling taelling) {
    for (int aar : kalender.aar()) {
      LocalDate ultimo = LocalDate.of(aar, 12, 31);
      if (kalender.opgoeres(ultimo) && ung(forloeb, ultimo)) {
        if (forloeb.har(Indsatstype::anbringelse, ultimo)) {
          taelling.tael(aar, DOEGNOPHOLD.kategori());
        } else if (forloeb.har(type -> KONTAKTPERSON.contains(type.kode()), ultimo)) {
          taelling.tael(aar, KONTAKT.kategori());
        }
      }
    }
  }

  private static boolean ung(Forloeb forloeb, LocalDate dag) {
    return forloeb.person().map(p -> p.alder(dag)).filter(Eftervaern::alder).isPresent();
  }

  /** True for the ages that the law on efterværn covers. */
  static boolean alder(int alder) {
    return alder >= YNGST && alder <= AELDST;
  }

  /** Says that these are the placed of those ages on 31 December of the year. */
  static void doegnophold(Udsnit aar, Tal tal) {
    aar.sammeSom(ID, DOEGNOPHOLD.kategori(), tal);
  }

  @Override
  public void udled(Udledning udledning) {
    udledning.hvertAarUltimo(
        List.of(DOEGNOPHOLD, KONTAKT, I_ALT),
        u -> {
          Tal doegn = u.tal(DOEGNOPHOLD.kategori());
          Tal kontakt = u.tal(KONTAKT.kategori());
          u.hoejstOgNaesten(doegn, AnbragteUltimo.alle(u.hos(AnbragteUltimo.ID)));
          u.antal(DOEGNOPHOLD, doegn);
          u.antal(KONTAKT, kontakt);
          u.antal(I_ALT, u.sum(I_ALT.kategori(), List.of(doegn, kontakt)));
        });
  }
}
