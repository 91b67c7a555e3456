package dk.aarsrapport.noegletal;

import dk.aarsrapport.forloeb.Forloeb;
import dk.aarsrapport.forloeb.Indsats;
import dk.aarsrapport.reference.Indsatstype;
import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Definition.Kapitel;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Status;
import dk.aarsrapport.taelling.Kalender;
import dk.aarsrapport.taelling.Taelling;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Children placed in the year who were not placed the day before. */
final class NyeAnbringelser implements Noegletal {
  @Override
  public Definition definition() {
    return new Definition(
        "nye-anbringelser",
        "Nye anbringelser",
        Kapitel.ANBRINGELSER,
        "Hvor mange børn og unge der er blevet anbragt i året.",
        "Børn med en anbringelse, der begynder i året, og ingen anbringelse dagen før, også på eget"
            + " værelse og i efterværn med døgnophold; et skift af anbringelsessted er ikke en ny"
            + " anbringelse. Et barn tælles én gang om året, efter alder i hele år den 31. december"
            + " året før (født i året: 0), også i aldersgrupper. Ingen aldersgrænse.",
        Enhed.ANTAL,
        "Ishøj Kommune, Familiecentrets årsrapport (2013)",
        List.of("indsatser"),
        Aldersfordeling.ETIKETTER);
  }

  @Override
  public void tael(Forloeb forloeb, Kalender kalender, Taelling taelling) {
    for (int aar : kalender.aar()) {
      if (nyI(aar, forloeb)) {
        int alder = forloeb.person().orElseThrow().alder(LocalDate.of(aar - 1, 12, 31));
        taelling.tael(aar, Integer.toString(Math.max(alder, 0)));
      }
    }
  }

  private static boolean nyI(int aar, Forloeb forloeb) {
    for (Indsats indsats : forloeb.indsatser()) {
      if (indsats.start().getYear() == aar
          && indsats.type().anbringelse()
          && !forloeb.har(Indsatstype::anbringelse, indsats.start().minusDays(1))) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void udled(Udledning udledning) {
    LocalDate fra = udledning.grundlag().kalender().opgjortFra();
    udledning.hvertAar(
        Aldersfordeling.LUKKET,
        u -> {
          if (LocalDate.of(u.aar() - 1, 12, 31).isBefore(fra)) {
            Aldersfordeling.LUKKET.forEach(
                felt ->
                    u.udenVaerdi(
                        felt,
                        Status.IKKE_BEREGNET,
                        "31. december året før ligger før den første dag, der opgøres"));
          } else {
            Tal nye = Aldersfordeling.udled(u);
            Tal iAaret = u.hos(AnbragteIAaret.ID).tal(Typefordeling.I_ALT);
            u.hoejst(nye, iAaret);
            if (udledning.grundlag().kalender().aar().contains(u.aar() - 1)) {
              aaretFoer(udledning, u, nye, iAaret);
            }
          }
        });
  }

  /**
   * Whoever is placed in the year was so on the last day before it, or is new; in both are only
   * those of whom a stay has ended since.
   */
  private static void aaretFoer(Udledning udledning, Udsnit u, Tal nye, Tal iAaret) {
    Tal ultimo = AnbragteUltimo.alle(udledning.hos(AnbragteUltimo.ID).aaret(u.aar() - 1));
    Tal alle = u.frieSum("ultimo og nye", List.of(ultimo, nye));
    Udledning afsluttede = udledning.hos(VarighedAfsluttede.ID);
    List<Tal> sluttet =
        Stream.of(u.aar() - 1, u.aar())
            .map(aar -> VarighedAfsluttede.alle(afsluttede.aaret(aar)))
            .filter(tal -> tal.antal() > 0)
            .toList();
    if (sluttet.isEmpty()) {
      u.opdeles(alle, List.of(iAaret));
      return;
    }
    Tal begge = u.frit("ultimo og nye igen", alle.antal() - iAaret.antal());
    u.opdeles(alle, List.of(iAaret, begge));
    u.hoejst(begge, u.frieSum("sluttet", sluttet));
  }
}
