package dk.aarsrapport.noegletal;

import dk.aarsrapport.forloeb.Forloeb;
import dk.aarsrapport.forloeb.Tidsrum;
import dk.aarsrapport.reference.Indsatstype;
import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Definition.Kapitel;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Lovskift;
import dk.aarsrapport.taelling.Kalender;
import dk.aarsrapport.taelling.Taelling;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Days that children stand on each step of the indsatstrappe, in whole years. */
final class Helaarspersoner implements Noegletal {
  static final String ID = "helaarspersoner";

  private static final Felt I_ALT = Felt.af("i-alt", Enhed.HELAAR);
  private static final List<Felt> PAA_TRIN =
      Trin.KODER.stream().map(trin -> Felt.af(trin, Enhed.HELAAR)).toList();
  private static final List<Felt> FELTER =
      Stream.concat(PAA_TRIN.stream(), Stream.of(I_ALT)).toList();

  @Override
  public Definition definition() {
    Map<String, String> etiketter = new LinkedHashMap<>(Trin.ETIKETTER);
    etiketter.put(I_ALT.kategori(), "I alt på trin 2-6");
    return new Definition(
            ID,
            "Helårspersoner på indsatstrappen",
            Kapitel.STYRING,
            "Hvor mange børn der ville have fået hjælp på hvert trin, hvis alle fik den hele året: to børn"
                + " i et halvt år er én helårsperson.",
            "De dage i året, hvor trinnet er barnets højeste, lagt sammen for alle børn og delt med årets"
                + " dage (365 eller 366). En dag tæller på ét trin. Første og sidste dag tæller med. I alt"
                + " er summen af trin 2-6. Dage, der ikke opgøres, er ikke med. Ingen aldersgrænse;"
                + " efterværn har intet trin og er ikke med.",
            Enhed.HELAAR,
            "Kommunernes ledelsesinformation; FLIS tæller på samme måde børn og forbrug efter"
                + " foranstaltning",
            List.of("indsatser"),
            etiketter)
        .med(Lovskift.TRINNENE);
  }

  @Override
  public void tael(Forloeb forloeb, Kalender kalender, Taelling taelling) {
    if (forloeb.indsatser().isEmpty()) {
      return;
    }
    List<List<Tidsrum>> fraTrin = new ArrayList<>();
    for (int trin = Indsatstype.FOREBYGGENDE; trin <= Indsatstype.INSTITUTION + 1; trin++) {
      int mindst = trin;
      fraTrin.add(forloeb.tidsrum(type -> type.trin() >= mindst));
    }
    for (int aar : kalender.aar()) {
      for (int i = 0; i < Trin.KODER.size(); i++) {
        long dage =
            Barnedage.iAaret(fraTrin.get(i), kalender, aar)
                - Barnedage.iAaret(fraTrin.get(i + 1), kalender, aar);
        Barnedage.tael(aar, Trin.KODER.get(i), dage, taelling);
      }
    }
  }

  /**
   * A step's days give away how many children they are of, and the sum how many of all. Where the
   * days of its types come to those of the step, or nearly, they give away what is hidden of one
   * type as well.
   */
  @Override
  public void udled(Udledning udledning) {
    udledning.hvertAar(
        FELTER,
        u -> {
          long alle = 0;
          List<Tal> boern = new ArrayList<>();
          List<Tal> typer = new ArrayList<>();
          for (Felt felt : PAA_TRIN) {
            long dage = Barnedage.dage(u, felt.kategori());
            boern.add(Barnedage.boern(u, felt.kategori()));
            typer.add(typer(u, felt.kategori(), dage));
            Barnedage.skriv(u, felt, dage, sidste(boern).af(sidste(typer)));
            alle += dage;
          }
          Tal alleTyper = u.frit("i-alt typer", typer.stream().mapToLong(Tal::antal).sum());
          u.opdeles(alleTyper, typer);
          iAaret(u, boern);
          Barnedage.skriv(u, I_ALT, alle, u.sum(I_ALT.kategori(), boern).af(alleTyper));
        });
  }

  /** The days tell how many are placed in the year, and how many have preventive help. */
  private static void iAaret(Udsnit u, List<Tal> boern) {
    int anbragt = Trin.KODER.size() - Trin.ANBRAGT.size();
    long egetVaerelse = Barnedage.dage(u.hos(HelaarspersonerType.ID), "eget-vaerelse");
    long forebyggende = dage(u, Trin.KODER.subList(0, anbragt)) - egetVaerelse;
    long anbragte = dage(u, Trin.KODER.subList(anbragt, Trin.KODER.size()));
    heleAaret(u, ForebyggelsestyperIAaret.ID, forebyggende, boern.subList(0, anbragt));
    heleAaret(u, AnbragteIAaret.ID, anbragte, boern.subList(anbragt, boern.size()));
  }

  private static long dage(Udsnit u, List<String> trinnene) {
    return trinnene.stream().mapToLong(trin -> Barnedage.dage(u, trin)).sum();
  }

  /**
   * Nobody has more days than the year: where fewer children could not have the days of some steps,
   * those tell how many there are in another figure.
   */
  private static void heleAaret(Udsnit u, String noegletal, long dage, List<Tal> paaTrin) {
    Tal iAaret = u.hos(noegletal).tal(Typefordeling.I_ALT);
    if (iAaret.antal() > 0 && dage > (iAaret.antal() - 1) * Year.of(u.aar()).length()) {
      Tal alle = u.frieSum(noegletal, paaTrin);
      long flere = alle.antal() - iAaret.antal();
      Tal forskel = Tal.offentligt(0);
      if (flere != 0) {
        forskel = u.frit(noegletal + " på andre trin", Math.abs(flere));
        u.almenKendt(forskel);
      }
      if (flere < 0) {
        u.opdeles(iAaret, List.of(alle, forskel));
      } else {
        u.opdeles(alle, List.of(iAaret, forskel));
      }
    }
  }

  /** The children on a step, as whoever knows its days knows them: in all, and type by type. */
  static Tal boern(Udsnit u, String trin) {
    return Barnedage.boern(u, trin).af(alleTyper(u, trin));
  }

  /** How many children the types of a step have, each type by itself; nobody need hide it. */
  static Tal alleTyper(Udsnit u, String trin) {
    Udsnit efterType = u.hos(HelaarspersonerType.ID);
    return u.frit(
        trin + " typer",
        HelaarspersonerType.typer(efterType, Trin.trin(trin)).stream()
            .mapToLong(type -> Barnedage.boern(efterType, type).antal())
            .sum());
  }

  /** The same of all steps together, as their sum shows it. */
  static Tal alleBoern(Udsnit u) {
    long boern = Trin.KODER.stream().mapToLong(trin -> Barnedage.boern(u, trin).antal()).sum();
    long typer = Trin.KODER.stream().mapToLong(trin -> alleTyper(u, trin).antal()).sum();
    return u.beregnet(I_ALT.kategori(), boern).af(u.frit("i-alt typer", typer));
  }

  private static Tal sidste(List<Tal> tal) {
    return tal.get(tal.size() - 1);
  }

  /** The children of each type of the step, once for each: nobody need hide how many in all. */
  private static Tal typer(Udsnit u, String trin, long dage) {
    Udsnit efterType = u.hos(HelaarspersonerType.ID);
    List<String> typer = HelaarspersonerType.typer(efterType, Trin.trin(trin));
    List<Tal> boern = typer.stream().map(type -> Barnedage.boern(efterType, type)).toList();
    Tal alle = alleTyper(u, trin);
    long flere = typer.stream().mapToLong(type -> Barnedage.dage(efterType, type)).sum() - dage;
    if (flere < Year.of(u.aar()).length()) {
      u.opdeles(alle, boern);
    }
    return alle;
  }
}
