package dk.aarsrapport.noegletal;

import dk.aarsrapport.forloeb.Forloeb;
import dk.aarsrapport.forloeb.Sag;
import dk.aarsrapport.forloeb.Tidsrum;
import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Definition.Kapitel;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.taelling.Kalender;
import dk.aarsrapport.taelling.Taelling;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Open cases at the end of each month, and their mean over the year. */
final class SagstalMaaned implements Noegletal {
  private static final Felt MAANED = Felt.ene(Enhed.ANTAL);
  private static final Felt GENNEMSNIT = Felt.af("gennemsnit", Enhed.GENNEMSNIT);

  @Override
  public Definition definition() {
    return new Definition(
        "sagstal-maaned",
        "Sager måned for måned",
        Kapitel.SAGSBEHANDLING,
        "Hvor mange sager der er åbne ved udgangen af hver måned, og i gennemsnit over året.",
        "Sager, der er åbne den sidste dag i hver hele måned, der opgøres. En sag er ét barns:"
            + " søskende under samme sagsnummer er hver sin sag.",
        Enhed.ANTAL,
        "Ishøj Kommune, Familiecentrets årsrapport (2013)",
        List.of("sager"),
        Map.of(GENNEMSNIT.kategori(), "Gennemsnit"));
  }

  /** A child's case in one municipality. */
  private record Barnesag(int kommune, long sagsnr) {}

  @Override
  public Enhed enhed(String kategori, String underkategori) {
    return kategori.equals(GENNEMSNIT.kategori()) ? Enhed.GENNEMSNIT : Enhed.ANTAL;
  }

  @Override
  public void tael(Forloeb forloeb, Kalender kalender, Taelling taelling) {
    List<Sag> sager = forloeb.af(Sag.class);
    if (sager.isEmpty()) {
      return;
    }
    for (int aar : kalender.aar()) {
      for (Tidsrum maaned : kalender.maaneder(aar)) {
        int aabne = aabne(sager, maaned.slut());
        if (aabne > 0) {
          int periode = Taelling.periode(YearMonth.from(maaned.slut()));
          taelling.laegTil(periode, "", "", 0, 0, aabne);
        }
      }
    }
  }

  /** Cases open on a day, each once however many rows it has. */
  private static int aabne(List<Sag> sager, LocalDate dag) {
    if (sager.size() == 1) {
      return sager.get(0).paa(dag) ? 1 : 0;
    }
    Set<Barnesag> aabne = new HashSet<>();
    for (Sag sag : sager) {
      if (sag.paa(dag)) {
        aabne.add(new Barnesag(sag.kommune(), sag.sagsnr()));
      }
    }
    return aabne.size();
  }

  @Override
  public void udled(Udledning udledning) {
    Map<Integer, List<Tal>> efterAar = new HashMap<>();
    udledning.hverMaaned(
        List.of(),
        u -> {
          Tal tal = u.tal();
          efterAar.computeIfAbsent(u.aar(), a -> new ArrayList<>()).add(tal);
          u.antal(MAANED, tal);
          raadgivernes(udledning, u, tal);
        });
    udledning.hvertAar(
        List.of(MAANED),
        u -> {
          List<Tal> maaneder = efterAar.getOrDefault(u.aar(), List.of());
          u.gennemsnitligtAntal(
              GENNEMSNIT, u.sum("maaneder", maaneder), Tal.offentligt(maaneder.size()));
        });
  }

  /** Cases that each have one adviser are those that all advisers have on a day of the month. */
  private static void raadgivernes(Udledning udledning, Udsnit maaned, Tal tal) {
    Udledning perRaadgiver = udledning.hos(SagerPrRaadgiver.ID);
    perRaadgiver.datoer().stream()
        .filter(dag -> YearMonth.from(dag).toString().equals(maaned.kode()))
        .map(dag -> SagerPrRaadgiver.alle(perRaadgiver.udsnit(dag, dag)))
        .filter(deres -> deres.antal() > 0)
        .forEach(deres -> maaned.opdelesMaaske(tal, List.of(deres)));
  }
}
