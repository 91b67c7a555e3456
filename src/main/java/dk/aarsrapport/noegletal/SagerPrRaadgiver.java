package dk.aarsrapport.noegletal;

import dk.aarsrapport.forloeb.Forloeb;
import dk.aarsrapport.forloeb.Sag;
import dk.aarsrapport.noegletal.Udledning.Tilbageblik;
import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Definition.Kapitel;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.taelling.Celle;
import dk.aarsrapport.taelling.Kalender;
import dk.aarsrapport.taelling.Taelling;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** How many cases each adviser has, in all and by team. */
final class SagerPrRaadgiver implements Noegletal {
  static final String ID = "sager-pr-raadgiver";
  private static final String UOPLYST = "uoplyst";
  private static final String SAGER = "sager ";
  private static final int ALLE = 0;
  private static final int PR_TEAM = 1;
  private static final List<String> MAAL = List.of("gennemsnit", "hoejeste", "laveste");

  @Override
  public Definition definition() {
    Map<String, String> etiketter = new LinkedHashMap<>();
    etiketter.put("gennemsnit", "Gennemsnit");
    etiketter.put("hoejeste", "Højeste");
    etiketter.put("laveste", "Laveste");
    etiketter.put(UOPLYST, "Team ikke oplyst");
    return new Definition(
        ID,
        "Sager pr. rådgiver",
        Kapitel.SAGSBEHANDLING,
        "Hvor mange børns sager hver rådgiver i gennemsnit har.",
        "Åbne sager på skæringsdatoen delt med antallet af rådgivere med mindst én sag, samt det"
            + " højeste og laveste antal hos en rådgiver. En sag er ét barns. Sager uden rådgiver er"
            + " ikke med. Et teams tal omfatter kun teamets egne sager.",
        Enhed.GENNEMSNIT,
        "Evaluering af partnerskabet (2018), tabel 4",
        List.of("sager"),
        etiketter);
  }

  @Override
  public List<Kolonnekrav> kolonner() {
    return List.of(new Kolonnekrav("sager", "rådgiver"));
  }

  /** The cases of a team, or of all, and those who share them. */
  private record Belastning(Tal sager, Tal raadgivere) {}

  /** A child's case as one adviser, and one of the adviser's teams, has it; null for all teams. */
  private record Ansvar(long sagsnr, long raadgiver, String team, int kommune) {
    static Ansvar af(Sag sag, String team) {
      return new Ansvar(sag.sagsnr(), sag.raadgiver(), team, sag.kommune());
    }
  }

  @Override
  public Enhed enhed(String kategori, String underkategori) {
    return felt(kategori, underkategori).enhed();
  }

  @Override
  public void tael(Forloeb forloeb, Kalender kalender, Taelling taelling) {
    List<Sag> sager = forloeb.af(Sag.class);
    if (sager.isEmpty()) {
      return;
    }
    boolean ene = sager.size() == 1; // which needs no looking out for
    for (LocalDate dato : kalender.opgjorteDatoer(ID)) {
      Set<Ansvar> taelt = new HashSet<>();
      for (Sag sag : sager) {
        if (sag.raadgiver() != 0 && sag.paa(dato)) {
          if (ene || taelt.add(Ansvar.af(sag, null))) {
            taelling.laegTil(Taelling.periode(dato), "", "", ALLE, sag.raadgiver(), 1);
          }
          if (ene || taelt.add(Ansvar.af(sag, sag.team().toLowerCase(Locale.ROOT)))) {
            taelling.laegTil(Taelling.periode(dato), sag.team(), "", PR_TEAM, sag.raadgiver(), 1);
          }
        }
      }
    }
  }

  @Override
  public void udled(Udledning udledning) {
    List<Felt> lukket = MAAL.stream().map(maal -> felt(maal, "")).toList();
    udledning.hverDato(
        Tilbageblik.INTET,
        lukket,
        u -> {
          Belastning alle = skriv(u, "", sager(u, udledning, ALLE).getOrDefault("", Map.of()));
          if (harTeam(udledning)) {
            List<Belastning> teams = new ArrayList<>();
            sager(u, udledning, PR_TEAM).forEach((team, sager) -> teams.add(skriv(u, team, sager)));
            u.opdelesMedGengangere(alle.sager(), teams.stream().map(Belastning::sager).toList());
            u.opdelesMedGengangere(
                alle.raadgivere(), teams.stream().map(Belastning::raadgivere).toList());
          }
        });
  }

  /** All advisers' cases. */
  static Tal alle(Udsnit dag) {
    return dag.beregnet(SAGER, dag.sum("", "", ALLE));
  }

  private static Felt felt(String maal, String team) {
    return new Felt(maal, team, maal.equals("gennemsnit") ? Enhed.GENNEMSNIT : Enhed.ANTAL);
  }

  /** Without the column there are no teams to divide by. */
  private static boolean harTeam(Udledning udledning) {
    return udledning.medlemmer().stream()
        .allMatch(k -> udledning.grundlag().daekning().harKolonne("sager", k, "team"));
  }

  /** Cases by team and adviser. */
  private static Map<String, Map<Long, Long>> sager(Udsnit u, Udledning udledning, int del) {
    Map<String, Map<Long, Long>> efterTeam = new TreeMap<>();
    for (Celle celle : u.celler()) {
      if (celle.del() == del) {
        String team =
            celle.kategori().isEmpty()
                ? del == PR_TEAM ? UOPLYST : ""
                : udledning.stavet("sager", "team", celle.kategori());
        efterTeam
            .computeIfAbsent(team, t -> new TreeMap<>())
            .merge(celle.spand(), celle.antal(), Math::addExact);
      }
    }
    return efterTeam;
  }

  private static Belastning skriv(Udsnit u, String team, Map<Long, Long> sager) {
    LongSummaryStatistics antal =
        sager.values().stream().mapToLong(Long::longValue).summaryStatistics();
    Belastning belastning =
        new Belastning(
            u.beregnet(SAGER + team, antal.getSum()),
            u.beregnet("rådgivere " + team, antal.getCount()));
    u.gennemsnitligtAntal(felt("gennemsnit", team), belastning.sager(), belastning.raadgivere());
    if (sager.isEmpty()) {
      u.ingen(felt("hoejeste", team));
      u.ingen(felt("laveste", team));
    } else {
      Tal hoejeste = u.yderpunkt("højeste " + team, antal.getMax());
      Tal deOevrige = u.yderpunkt("uden den højeste " + team, antal.getSum() - antal.getMax());
      u.opdeles(belastning.sager(), List.of(hoejeste, deOevrige));
      u.antal(
          felt("hoejeste", team),
          hoejeste.af(u.taget(deOevrige, antal.getCount() - 1)).af(belastning.raadgivere()));
      u.antal(
          felt("laveste", team),
          u.yderpunkt("laveste " + team, antal.getMin()).af(belastning.raadgivere()));
    }
    return belastning;
  }
}
