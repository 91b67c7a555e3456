package dk.aarsrapport.noegletal;

import dk.aarsrapport.forloeb.Forloeb;
import dk.aarsrapport.forloeb.Indsats;
import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Definition.Kapitel;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.taelling.Kalender;
import dk.aarsrapport.taelling.Taelling;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Children placed without consent, of all placed in the year. */
final class Tvangsanbringelser implements Noegletal {
  private static final String ALLE = "alle";
  private static final String UDEN_SAMTYKKE = "uden-samtykke";
  private static final Felt FELT = Felt.ene(Enhed.PCT);

  @Override
  public Definition definition() {
    return new Definition(
        "tvangsanbringelser",
        "Anbringelser uden samtykke",
        Kapitel.ANBRINGELSER,
        "Hvor stor en del af de anbragte der er anbragt uden samtykke fra forældrene eller den unge.",
        "Børn med en anbringelse uden samtykke på en hvilken som helst dag i året, i pct. af alle"
            + " anbragte i løbet af året. Anbringelse uden samtykke afgøres af børne- og ungeudvalget,"
            + " fra 2019 i sager om ungdomskriminalitet af Ungdomskriminalitetsnævnet. Er samtykke ikke oplyst, tæller barnet med blandt alle.",
        Enhed.PCT,
        "Serviceloven § 58; barnets lov § 47. Ishøj Kommune, Familiecentrets årsrapport (2013)",
        List.of("indsatser"),
        Map.of());
  }

  @Override
  public List<Kolonnekrav> kolonner() {
    return List.of(new Kolonnekrav("indsatser", "samtykke"));
  }

  @Override
  public void tael(Forloeb forloeb, Kalender kalender, Taelling taelling) {
    for (int aar : kalender.aar()) {
      LocalDate foerste = kalender.foersteDag(aar);
      LocalDate sidste = kalender.sidsteDag(aar);
      boolean anbragt = false;
      boolean udenSamtykke = false;
      for (Indsats i : forloeb.indsatser()) {
        if (i.type().anbringelse() && i.iPerioden(foerste, sidste)) {
          anbragt = true;
          udenSamtykke |= Boolean.FALSE.equals(i.samtykke());
        }
      }
      if (anbragt) {
        taelling.tael(aar, ALLE);
      }
      if (udenSamtykke) {
        taelling.tael(aar, UDEN_SAMTYKKE);
      }
    }
  }

  @Override
  public void udled(Udledning udledning) {
    udledning.hvertAar(
        List.of(FELT),
        u -> {
          Tal uden = u.tal(UDEN_SAMTYKKE);
          Tal alle = u.sammeSom("anbragte-i-aaret", Typefordeling.I_ALT, u.tal(ALLE));
          u.rest("med samtykke eller uoplyst", uden, alle);
          u.andel(FELT, uden, alle);
        });
  }
}
