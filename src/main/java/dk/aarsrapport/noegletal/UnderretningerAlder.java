package dk.aarsrapport.noegletal;

import dk.aarsrapport.forloeb.Forloeb;
import dk.aarsrapport.forloeb.Underretning;
import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Definition.Kapitel;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.taelling.Kalender;
import dk.aarsrapport.taelling.Taelling;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Notifications by the child's age. */
final class UnderretningerAlder implements Noegletal {
  private static final String ID = "underretninger-alder";
  private static final int UNDER = 8;
  private static final Felt UFOEDT = Felt.af("ufoedt", Enhed.ANTAL);
  private static final Felt UNDER_8 = Felt.af("under-8-aar", Enhed.PCT);
  private static final List<Felt> LUKKET =
      Stream.concat(Stream.of(UFOEDT, UNDER_8), Aldersbaand.felter(Aldersbaand.BOERN).stream())
          .toList();

  @Override
  public Definition definition() {
    Map<String, String> etiketter = new LinkedHashMap<>();
    etiketter.put(UFOEDT.kategori(), "Ufødt");
    etiketter.putAll(Aldersbaand.etiketter(Aldersbaand.BOERN));
    etiketter.put(UNDER_8.kategori(), "Andel under 8 år");
    return new Definition(
        ID,
        "Underretninger efter barnets alder",
        Kapitel.UNDERRETNINGER,
        "Hvor gamle børnene er, når kommunen får en underretning om dem.",
        "Hver underretning i året tælles efter barnets alder i hele år den dag, den er modtaget;"
            + " underretninger om ufødte for sig, og fødte også i aldersgrupper til og med 17 år."
            + " Under 8 år er andelen af underretninger om fødte børn.",
        Enhed.ANTAL,
        "Serviceloven §§ 152-155; barnets lov §§ 132-137",
        List.of("underretninger"),
        etiketter);
  }

  @Override
  public Enhed enhed(String kategori, String underkategori) {
    return kategori.equals(UNDER_8.kategori()) ? Enhed.PCT : Enhed.ANTAL;
  }

  @Override
  public void tael(Forloeb forloeb, Kalender kalender, Taelling taelling) {
    for (Underretning underretning : forloeb.af(Underretning.class)) {
      String alder =
          forloeb
              .person()
              .map(p -> Integer.toString(p.alder(underretning.modtaget())))
              .orElse(UFOEDT.kategori());
      taelling.tael(underretning.modtaget().getYear(), alder);
    }
  }

  @Override
  public void udled(Udledning udledning) {
    udledning.hvertAar(
        LUKKET,
        u -> {
          Map<Integer, Tal> aldre = new TreeMap<>();
          List<Tal> unge = new ArrayList<>();
          for (String kode : u.kategorier()) {
            if (!kode.equals(UFOEDT.kategori())) {
              int alder = Integer.parseInt(kode);
              Tal tal = u.tal(kode);
              aldre.put(alder, tal);
              if (alder < UNDER) {
                unge.add(tal);
              }
              u.antal(Aldersbaand.felt(alder), tal);
            }
          }
          List<Tal> alle = Aldersbaand.udled(u, Aldersbaand.BOERN, aldre);
          Tal ufoedte = u.tal(UFOEDT.kategori());
          Tal foedte = Underretninger.foedte(u, u.sum("foedte", alle));
          Underretninger.alle(u, u.sum("alle", List.of(foedte, ufoedte)));
          u.antal(UFOEDT, ufoedte);
          Tal under8 = u.sum("under-8", unge);
          u.rest("fra 8 år", under8, foedte);
          u.andel(UNDER_8, under8, foedte);
        });
  }
}
