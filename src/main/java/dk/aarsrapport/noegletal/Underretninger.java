package dk.aarsrapport.noegletal;

import dk.aarsrapport.forloeb.Forloeb;
import dk.aarsrapport.forloeb.Tidsrum;
import dk.aarsrapport.forloeb.Underretning;
import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Definition.Kapitel;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.taelling.Kalender;
import dk.aarsrapport.taelling.Taelling;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How many notifications come in a year, and in a month on average. */
final class Underretninger implements Noegletal {
  static final String ID = "underretninger";
  private static final int I_HELE_MAANEDER = 1;
  private static final Felt I_ALT = Felt.af("i-alt", Enhed.ANTAL);
  private static final Felt PR_MAANED = Felt.af("pr-maaned", Enhed.GENNEMSNIT);

  @Override
  public Definition definition() {
    Map<String, String> etiketter = new LinkedHashMap<>();
    etiketter.put(I_ALT.kategori(), "I alt");
    etiketter.put(PR_MAANED.kategori(), "Gennemsnit pr. måned");
    return new Definition(
        ID,
        "Underretninger",
        Kapitel.UNDERRETNINGER,
        "Hvor mange underretninger kommunen får om børn og unge.",
        "Underretninger modtaget i året, også om ufødte. En underretning om et barn tæller én."
            + " Gennemsnittet pr. måned er af de af årets måneder, der opgøres helt.",
        Enhed.ANTAL,
        "Serviceloven §§ 152-155; barnets lov §§ 132-137. Ishøj Kommune, Familiecentrets årsrapport"
            + " (2013)",
        Underretningstaelling.INPUT,
        etiketter);
  }

  @Override
  public Enhed enhed(String kategori, String underkategori) {
    return kategori.equals(PR_MAANED.kategori()) ? Enhed.GENNEMSNIT : Enhed.ANTAL;
  }

  @Override
  public void tael(Forloeb forloeb, Kalender kalender, Taelling taelling) {
    for (Underretning underretning : forloeb.af(Underretning.class)) {
      int aar = underretning.modtaget().getYear();
      taelling.tael(aar);
      for (Tidsrum maaned : kalender.maaneder(aar)) {
        if (maaned.paa(underretning.modtaget())) {
          taelling.laegTil(aar, "", "", I_HELE_MAANEDER, 0, 1);
        }
      }
    }
  }

  @Override
  public void udled(Udledning udledning) {
    Kalender kalender = udledning.grundlag().kalender();
    udledning.hvertAar(
        List.of(I_ALT, PR_MAANED),
        u -> {
          Tal iHeleMaaneder = u.tal("", "", I_HELE_MAANEDER);
          u.hoejstEllerAlle(iHeleMaaneder, u.tal());
          u.antal(I_ALT, u.tal());
          u.andel(PR_MAANED, iHeleMaaneder, Tal.offentligt(kalender.maaneder(u.aar()).size()));
        });
  }

  /** Says that these are all notifications of the year, whichever figure counts them. */
  static Tal alle(Udsnit u, Tal tal) {
    return u.sammeSom(ID, "", tal);
  }

  /** Says that these are the notifications of the year's whole months. */
  static Tal iHeleMaaneder(Udsnit u, Tal tal) {
    return u.sammeSom(ID, Udsnit.navn("", "", I_HELE_MAANEDER), tal);
  }

  /** Says that these are all notifications of the year about born children. */
  static Tal foedte(Udsnit u, Tal tal) {
    return u.sammeSom(ID, "foedte", tal);
  }
}
