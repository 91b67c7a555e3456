package dk.aarsrapport.noegletal;

import dk.aarsrapport.forloeb.Forloeb;
import dk.aarsrapport.forloeb.Tidsrum;
import dk.aarsrapport.reference.Indsatstype;
import dk.aarsrapport.reference.Indsatstyper;
import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Definition.Kapitel;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Lovskift;
import dk.aarsrapport.taelling.Kalender;
import dk.aarsrapport.taelling.Taelling;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Days that children have each type of intervention, in whole years. */
final class HelaarspersonerType implements Noegletal {
  static final String ID = "helaarspersoner-type";

  /** Children with a type of a step: the part is this and the step. */
  private static final int AF_TRIN = 10;

  private static final List<String> OGSAA_HOS =
      List.of(AnbragteIAaret.ID, ForebyggelsestyperIAaret.ID);

  @Override
  public Definition definition() {
    return new Definition(
            ID,
            "Helårspersoner efter indsats",
            Kapitel.STYRING,
            "Hvor mange børn der ville have haft hver slags indsats, hvis alle havde den hele året.",
            "De dage i året, hvor barnet har mindst én indsats af typen, lagt sammen for alle børn og delt"
                + " med årets dage (365 eller 366). Et barn med to typer på samme dag tæller i dem begge;"
                + " derfor er der ingen sum. Alle typer er med, også efterværn. Dage, der ikke opgøres, er"
                + " ikke med. Ingen aldersgrænse.",
            Enhed.HELAAR,
            "Kommunernes ledelsesinformation: gennemsnitligt antal børn efter foranstaltning og år",
            List.of("indsatser"),
            Indsatstyper.medfulgte().navne())
        .med(Lovskift.TYPERNE);
  }

  @Override
  public void tael(Forloeb forloeb, Kalender kalender, Taelling taelling) {
    Map<String, Indsatstype> typer = new TreeMap<>();
    forloeb.indsatser().forEach(indsats -> typer.put(indsats.type().kode(), indsats.type()));
    typer.forEach(
        (kode, type) -> {
          List<Tidsrum> tidsrum = forloeb.tidsrum(t -> t.kode().equals(kode));
          for (int aar : kalender.aar()) {
            long dage = Barnedage.iAaret(tidsrum, kalender, aar);
            Barnedage.tael(aar, kode, dage, taelling);
            if (dage > 0) {
              taelling.laegTil(aar, kode, "", AF_TRIN + type.trin(), 0, 1);
            }
          }
        });
  }

  /** The types of a step that somebody has had. */
  static List<String> typer(Udsnit u, int trin) {
    return u.kategorier().stream().filter(type -> u.sum(type, "", AF_TRIN + trin) > 0).toList();
  }

  @Override
  public void udled(Udledning udledning) {
    udledning.hvertAar(
        List.of(Felt.ene(Enhed.HELAAR)),
        u -> {
          for (String type : u.kategorier()) {
            Tal boern = Barnedage.boern(u, type);
            OGSAA_HOS.forEach(noegletal -> ogsaaHos(u.hos(noegletal), type, boern));
            Barnedage.skriv(u, Felt.af(type, Enhed.HELAAR), Barnedage.dage(u, type), boern);
          }
        });
  }

  /** The children behind the days of a type are counted by another figure, which shows them. */
  private static void ogsaaHos(Udsnit andet, String type, Tal boern) {
    if (andet.kategorier().contains(type)) {
      andet.opdelesMaaske(andet.tal(type), List.of(boern));
    }
  }
}
