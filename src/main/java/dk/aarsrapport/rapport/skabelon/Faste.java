package dk.aarsrapport.rapport.skabelon;

import dk.aarsrapport.rapport.Blok;
import dk.aarsrapport.rapport.Datakilde;
import dk.aarsrapport.rapport.Inline;
import dk.aarsrapport.rapport.Tabel;
import dk.aarsrapport.rapport.Udgivelse;
import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Talformat;
import dk.aarsrapport.resultat.Udgave;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The parts of the appendix that write themselves: definitions, data quality, what is missing. */
final class Faste {
  /** What the anchor of a definition begins with. */
  static final String DEFINITIONSANKER = "definition-";

  private static final int DYBESTE_OVERSKRIFT = 3;

  private Faste() {}

  /**
   * The definitions, whole and each chapter's under its heading, below a heading of this level; or
   * short, in small print, in the order of the chapters.
   */
  static List<Blok> definitioner(
      Map<String, List<Definition>> kapitler, int niveau, boolean korte) {
    if (korte) {
      return List.of(
          new Blok.Smaatryk(
              kapitler.values().stream().flatMap(List::stream).map(Faste::kort).toList()));
    }
    List<Blok> blokke = new ArrayList<>();
    kapitler.forEach(
        (kapitel, definitioner) -> {
          int nummer = blokke.size();
          blokke.add(new Blok.Overskrift(dybde(niveau + 1), kapitel, "definitioner-" + nummer));
          definitioner.forEach(d -> definition(d, dybde(niveau + 2), blokke));
        });
    return blokke;
  }

  /** Title and meaning alone. */
  private static Blok.Afsnit kort(Definition definition) {
    return afsnit(
        new Inline.Fed(definition.titel() + ": "), new Inline.Tekst(definition.definition()));
  }

  private static int dybde(int niveau) {
    return Math.min(niveau, DYBESTE_OVERSKRIFT);
  }

  private static void definition(Definition definition, int niveau, List<Blok> blokke) {
    blokke.add(
        new Blok.Overskrift(
            niveau, definition.titel(), DEFINITIONSANKER + definition.id().replace('/', '-')));
    blokke.add(afsnit(new Inline.Tekst(definition.definition())));
    if (!definition.opgoerelse().isBlank()) {
      blokke.add(afsnit(new Inline.Fed("Opgørelse: "), new Inline.Tekst(definition.opgoerelse())));
    }
    if (!definition.kilde().isBlank()) {
      blokke.add(afsnit(new Inline.Fed("Grundlag: "), new Inline.Tekst(definition.kilde())));
    }
  }

  /**
   * The rows of each export: read, used, left out and rejected. In the public edition their years
   * alone: a number of rows less the numbers shown of them is one that is hidden.
   */
  static Optional<Blok> datakvalitet(Udgivelse udgivelse, String titel) {
    if (udgivelse.data().kilder().isEmpty()) {
      return Optional.empty();
    }
    List<Tabel.Raekke> raekker =
        udgivelse.data().kilder().stream()
            .map(
                kilde ->
                    new Tabel.Raekke(
                        Dansk.stort(Bundtekst.navn(kilde.input())) + filer(kilde),
                        celler(kilde, udgivelse.udgave()),
                        false))
            .toList();
    return Optional.of(
        new Tabel(
            titel,
            udgivelse.udgave().fortrolig() ? "antal rækker" : "",
            udgivelse.udgave().fortrolig()
                ? List.of("Udtræk", "Rækkernes år", "Læst", "Brugt", "Holdt udenfor", "Afvist")
                : List.of("Udtræk", "Rækkernes år"),
            raekker,
            noter(udgivelse),
            "Kilde: optælling ved indlæsning af udtrækkene, opgjort for perioden "
                + Talformat.dato(udgivelse.opgoerelse().fra())
                + " – "
                + Talformat.dato(udgivelse.opgoerelse().til())
                + "."));
  }

  private static List<String> celler(Datakilde kilde, Udgave udgave) {
    String aar = kilde.aar().isEmpty() ? "ingen" : kilde.aar();
    return udgave.fortrolig()
        ? List.of(
            aar,
            antal(kilde.laest()),
            antal(kilde.brugt()),
            antal(kilde.udenfor()),
            antal(kilde.afvist()))
        : List.of(aar);
  }

  /** The same in small print, a line for each export. */
  static Optional<Blok> raekkerne(Udgivelse udgivelse) {
    List<Blok.Afsnit> linjer =
        new ArrayList<>(
            udgivelse.data().kilder().stream()
                .map(kilde -> raekkerne(kilde, udgivelse.udgave()))
                .toList());
    if (linjer.isEmpty()) {
      return Optional.empty();
    }
    noter(udgivelse).forEach(note -> linjer.add(afsnit(new Inline.Tekst(note))));
    return Optional.of(new Blok.Smaatryk(linjer));
  }

  /** Where it stands which figures the rejected rows may belong to. */
  static Optional<Blok> beroerte(Udgivelse udgivelse) {
    return Beroertbygger.tabel(udgivelse)
        .map(
            tabel ->
                afsnit(
                    new Inline.Tekst(
                        "Hvilke tal de afviste rækker kan høre til, er i regnearket"
                            + " noegletal.xlsx.")));
  }

  private static Blok.Afsnit raekkerne(Datakilde kilde, Udgave udgave) {
    String aar = kilde.aar().isEmpty() ? "" : "rækkernes år " + kilde.aar();
    String antal =
        antal(kilde.laest())
            + " læst, "
            + antal(kilde.brugt())
            + " brugt, "
            + antal(kilde.udenfor())
            + " holdt udenfor, "
            + antal(kilde.afvist())
            + " afvist";
    String tal =
        !udgave.fortrolig()
            ? (aar.isEmpty() ? (kilde.brugt() > 0 ? "uden år" : "ingen rækker") : aar) + "."
            : antal + (aar.isEmpty() ? "" : "; " + aar) + ".";
    return afsnit(
        new Inline.Fed(Dansk.stort(Bundtekst.navn(kilde.input())) + filer(kilde) + ": "),
        new Inline.Tekst(tal));
  }

  /** What the columns mean, and for the owner how a number is followed to its rows. */
  private static List<String> noter(Udgivelse udgivelse) {
    if (!udgivelse.udgave().fortrolig()) {
      return List.of(
          Datakilde.AARNOTE,
          "Hvor mange rækker der er læst og afvist, står ikke her: med dem kunne"
              + " skjulte tal regnes ud.");
    }
    List<String> noter =
        new ArrayList<>(
            List.of(
                Datakilde.AARNOTE,
                "Holdt udenfor: rækker, der er i orden, men ikke hører til opgørelsen, for eksempel"
                    + " fordi de begynder efter den sidste dag.",
                "Afvist: rækker med fejl. Hver af dem står i datakvalitet.xlsx med fil, linje og"
                    + " forklaring."));
    noter.add(
        "Ark under tabeller og figurer er navnet på arket i noegletal.xlsx. På arket Data har"
            + " hvert tal en nøgle; aarsrapport forklar --raekke med den viser rækkerne bag"
            + " tallet.");
    return noter;
  }

  private static String filer(Datakilde kilde) {
    return kilde.filer().isBlank() ? "" : " (" + kilde.filer() + ")";
  }

  private static String antal(long antal) {
    return Talformat.tal(BigDecimal.valueOf(antal), 0);
  }

  /** What the report leaves out and which of these figures lack values, with the reasons. */
  static List<Blok> udeladt(
      Opslag opslag, List<Udeladelse> udeladelser, Predicate<String> figurer) {
    List<String> dele =
        Udeladelse.samlet(udeladelser).stream().map(Udeladelse::linje).distinct().toList();
    List<String> tal = Mangler.linjer(opslag, figurer);
    List<Blok> blokke = new ArrayList<>();
    if (!dele.isEmpty()) {
      blokke.add(afsnit(new Inline.Tekst("Disse dele af rapporten er udeladt:")));
      blokke.add(liste(dele));
    }
    if (!tal.isEmpty()) {
      blokke.add(afsnit(new Inline.Tekst("Disse tal kunne ikke beregnes eller vises:")));
      blokke.add(new Blok.Smaatryk(liste(tal).punkter()));
    }
    if (blokke.isEmpty()) {
      blokke.add(afsnit(new Inline.Tekst("Alle rapportens tal kunne beregnes og vises.")));
    }
    return blokke;
  }

  private static Blok.Afsnit afsnit(Inline... dele) {
    return new Blok.Afsnit(List.of(dele));
  }

  private static Blok.Liste liste(List<String> linjer) {
    return new Blok.Liste(
        false, linjer.stream().map(linje -> afsnit(new Inline.Tekst(linje))).toList());
  }
}
