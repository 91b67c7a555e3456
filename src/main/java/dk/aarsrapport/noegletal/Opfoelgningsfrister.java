package dk.aarsrapport.noegletal;

import dk.aarsrapport.forloeb.Forloeb;
import dk.aarsrapport.forloeb.Indsats;
import dk.aarsrapport.forloeb.Opfoelgning;
import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Definition.Kapitel;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.taelling.Kalender;
import dk.aarsrapport.taelling.Taelling;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** How often children are followed up, and whether it is on time. */
final class Opfoelgningsfrister implements Noegletal {
  private static final int MELLEMRUM = 0;
  private static final int FRISTER = 1;
  private static final int TIL_TIDEN = 2;
  private static final int OVERSKREDET = 3;
  private static final int MED_MELLEMRUM = 4;
  private static final int MED_FRIST = 5;
  private static final Felt MEDIAN = Felt.af("median-dage", Enhed.DAGE);
  private static final Felt ANDEL = Felt.af("til-tiden", Enhed.PCT);
  private static final Felt MANGLER = Felt.af("overskredet", Enhed.ANTAL);

  @Override
  public Definition definition() {
    Map<String, String> etiketter = new LinkedHashMap<>();
    etiketter.put(MEDIAN.kategori(), "Dage mellem to opfølgninger (median)");
    etiketter.put(ANDEL.kategori(), "Opfølgninger til tiden");
    etiketter.put(MANGLER.kategori(), "Overskredne opfølgninger på årets sidste opgjorte dag");
    return new Definition(
        "opfoelgning",
        "Opfølgning på indsatser",
        Kapitel.SAGSBEHANDLING,
        "Hvor ofte kommunen følger op på børnenes indsatser, og om det sker til tiden.",
        "Median-dage er medianen af dagene fra et barns ene opfølgning til den næste, når den næste"
            + " ligger i året; flere samme dag er én. Til tiden er andelen af årets frister, der er mødt:"
            + " en frist mødes af den første opfølgning efter det, den er regnet fra, når den ligger"
            + " senest på fristen. Den første frist regnes fra og med indsatsens start og ligger"
            + " standardens første dage eller måneder efter den. De følgende regnes fra den opfølgning, der mødte den"
            + " forrige, eller fra den forrige frist, når den blev overskredet, og ligger standardens"
            + " næste dage eller måneder derefter, så længe indsatsen løber. Standarden vælges efter kommune, indsats, trin"
            + " og startdato i opfoelgningsstandard; uden standard er der ingen frister. Loven kræver"
            + " opfølgning efter højst 3 måneder og, for indsatser begyndt før 2024, derefter mindst hver"
            + " 6. måned; fra 2024 fastsætter kommunen selv, hvor ofte der derefter skal følges op."
            + " Overskredet er"
            + " antallet af løbende indsatser, hvor den seneste frist er gået uden opfølgning siden, den"
            + " 31. december eller den sidste dag, der opgøres. En opfølgning uden indsats gælder alle"
            + " barnets indsatser.",
        Enhed.DAGE,
        "Serviceloven § 70; barnets lov § 95. Evaluering af partnerskabet (2018), tabel 5",
        List.of("opfølgninger", "indsatser"),
        etiketter);
  }

  @Override
  public Enhed enhed(String kategori, String underkategori) {
    return Stream.of(MEDIAN, ANDEL, MANGLER)
        .filter(felt -> felt.kategori().equals(kategori))
        .findFirst()
        .map(Felt::enhed)
        .orElse(Enhed.DAGE);
  }

  /** Rows of a type that start the same day start together. */
  private record Begyndelse(String type, LocalDate start) {}

  @Override
  public void tael(Forloeb forloeb, Kalender kalender, Taelling taelling) {
    List<Opfoelgning> opfoelgninger = forloeb.af(Opfoelgning.class);
    Set<Integer> medMellemrum = new TreeSet<>();
    Set<Integer> medFrist = new TreeSet<>();
    LocalDate foer = null;
    for (LocalDate dag : dage(opfoelgninger, "")) {
      if (foer != null) {
        medMellemrum.add(dag.getYear());
        taelling.laegTil(dag.getYear(), "", "", MELLEMRUM, ChronoUnit.DAYS.between(foer, dag), 1);
      }
      foer = dag;
    }
    List<Indsats> indsatser = new ArrayList<>(forloeb.indsatser());
    indsatser.sort(Comparator.comparing(Indsats::start).thenComparing(Indsats::kommune));
    Set<Begyndelse> begyndt = new HashSet<>();
    for (Indsats indsats : indsatser) {
      String type = indsats.type().kode();
      if (forloeb.nyStart(indsats)
          && begyndt.add(new Begyndelse(type, indsats.start()))
          && indsats.frister() != null) {
        LocalDate slut = slut(indsats, indsatser);
        frister(indsats, slut, dage(opfoelgninger, type), kalender, taelling, medFrist);
      }
    }
    medMellemrum.forEach(aar -> taelling.laegTil(aar, "", "", MED_MELLEMRUM, 0, 1));
    medFrist.forEach(aar -> taelling.laegTil(aar, "", "", MED_FRIST, 0, 1));
  }

  /** The days of the follow-ups that serve a type, or of all where it is empty. */
  private static NavigableSet<LocalDate> dage(List<Opfoelgning> opfoelgninger, String type) {
    NavigableSet<LocalDate> dage = new TreeSet<>();
    for (Opfoelgning opfoelgning : opfoelgninger) {
      if (type.isEmpty() || opfoelgning.gaelder(type)) {
        dage.add(opfoelgning.dato());
      }
    }
    return dage;
  }

  /** The last day of an intervention with all that continue it; the rows stand by first day. */
  private static LocalDate slut(Indsats foerste, List<Indsats> indsatser) {
    LocalDate slut = foerste.slut();
    for (Indsats indsats : indsatser) {
      if (indsats.type().kode().equals(foerste.type().kode())
          && !indsats.start().isBefore(foerste.start())
          && !indsats.start().minusDays(1).isAfter(slut)
          && indsats.slut().isAfter(slut)) {
        slut = indsats.slut();
      }
    }
    return slut;
  }

  /**
   * Goes through the due dates. One that lies ahead but has been met early sets the next, which may
   * lie before it; one outside the days covered is not judged.
   */
  private static void frister(
      Indsats indsats,
      LocalDate slut,
      NavigableSet<LocalDate> opfulgt,
      Kalender kalender,
      Taelling taelling,
      Set<Integer> medFrist) {
    Set<Integer> overskredne = new TreeSet<>();
    LocalDate forrige = indsats.start().minusDays(1);
    LocalDate frist = indsats.frister().foerste(indsats.start());
    while (!frist.isAfter(slut)) {
      LocalDate holdt = opfulgt.higher(forrige);
      boolean tilTiden = holdt != null && !holdt.isAfter(frist);
      if (!tilTiden && frist.isAfter(kalender.opgjortTil())) {
        break;
      }
      if (kalender.opgoeres(frist)) {
        medFrist.add(frist.getYear());
        taelling.laegTil(frist.getYear(), "", "", FRISTER, 0, 1);
        taelling.laegTil(frist.getYear(), "", "", TIL_TIDEN, 0, tilTiden ? 1 : 0);
      }
      if (!tilTiden) {
        overskredet(frist, slut, holdt, kalender, overskredne);
      }
      forrige = tilTiden ? holdt : frist;
      Optional<LocalDate> naeste = indsats.frister().efter(forrige);
      if (naeste.isEmpty()) {
        break;
      }
      frist = naeste.get();
    }
    overskredne.forEach(aar -> taelling.laegTil(aar, "", "", OVERSKREDET, 0, 1));
  }

  /** Adds the years that end while the intervention runs and nothing is held since a due date. */
  private static void overskredet(
      LocalDate frist, LocalDate slut, LocalDate holdt, Kalender kalender, Set<Integer> aarene) {
    for (int aar : kalender.aar()) {
      LocalDate ultimo = kalender.sidsteDag(aar);
      if (!ultimo.isBefore(frist)
          && !ultimo.isAfter(slut)
          && (holdt == null || holdt.isAfter(ultimo))) {
        aarene.add(aar);
      }
    }
  }

  @Override
  public void udled(Udledning udledning) {
    udledning.hvertAar(
        List.of(MEDIAN, ANDEL, MANGLER),
        u -> {
          Tal mellemrum = u.yderpunkt("mellemrum", u.sum("", "", MELLEMRUM));
          u.median(MEDIAN, "", MELLEMRUM, mellemrum.af(u.enheder(MED_MELLEMRUM)));
          Tal tilTiden = u.tal("", "", TIL_TIDEN);
          Tal frister = u.tal("", "", FRISTER);
          u.rest("for sent", tilTiden, frister);
          u.andel(ANDEL, tilTiden, frister.af(u.enheder(MED_FRIST)));
          u.antal(MANGLER, u.tal("", "", OVERSKREDET));
        });
  }
}
