package dk.aarsrapport.noegletal;

import dk.aarsrapport.koersel.Koersel;
import dk.aarsrapport.resultat.Beloeb;
import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Definition.Kapitel;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Noegle;
import dk.aarsrapport.resultat.Resultat;
import dk.aarsrapport.resultat.Status;
import dk.aarsrapport.resultat.Stoerrelse;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The targets of the run file against what the other figures came to; so it stands last in the
 * catalogue.
 */
final class Maal implements Noegletal {
  private static final String ID = "maal";
  private static final String VAERDI = "vaerdi";
  private static final String MAAL = "maal";
  private static final String OPFYLDT = "opfyldt";

  /** What the targets are called, worked out once: the titles and labels of all other figures. */
  private static final class Etiketter {
    private static final Map<String, String> ALLE = alle();

    private static Map<String, String> alle() {
      Map<String, String> alle = new LinkedHashMap<>();
      alle.put(VAERDI, "Opnået");
      alle.put(MAAL, "Mål");
      alle.put(OPFYLDT, "Målet er nået (1 = ja, 0 = nej)");
      for (Noegletal noegletal : Katalog.ALLE) {
        if (!(noegletal instanceof Maal)) {
          Definition figur = noegletal.definition();
          alle.put(figur.id(), figur.titel());
          figur
              .etiketter()
              .forEach(
                  (kode, etiket) ->
                      alle.put(figur.id() + "/" + kode, figur.titel() + ": " + etiket));
        }
      }
      return alle;
    }
  }

  @Override
  public Definition definition() {
    return new Definition(
            ID,
            "Mål",
            Kapitel.SKOLE_OG_AKTIVITET,
            "Om kommunen har nået de mål, den har sat sig.",
            "Nøgletallets værdi i målets periode, målet selv, og 1, hvis målet er nået, ellers 0. Et mål"
                + " på mindst er nået, når værdien er målet eller derover; et på højst, når den er målet"
                + " eller derunder. Værdien er ikke afrundet. Målene står i kørselsfilen.",
            Enhed.ANTAL,
            "Kommunens egne mål i kørselsfilen. Opstillingen er fra Faxe Kommune, Fælles om Forebyggelse"
                + " (2019)",
            List.of(),
            Etiketter.ALLE)
        .med(Beloeb.MAAL);
  }

  @Override
  public void udled(Udledning udledning) {
    if (!udledning.omraade().erKommune()) {
      return;
    }
    int kommune = Integer.parseInt(udledning.omraade().id());
    for (Koersel.Maal maal : udledning.grundlag().koersel().maal()) {
      if (maal.kommune() == kommune) {
        skriv(udledning, maal);
      }
    }
  }

  private static void skriv(Udledning udledning, Koersel.Maal maal) {
    List<Resultat> mulige = mulige(udledning, maal);
    Optional<Resultat> fundet = mulige.size() == 1 ? Optional.of(mulige.get(0)) : Optional.empty();
    Noegle noegle =
        fundet
            .map(Resultat::noegle)
            .orElse(
                new Noegle(
                    maal.noegletal(),
                    udledning.omraade().id(),
                    maal.periode(),
                    maal.kategori(),
                    maal.underkategori()));
    Enhed enhed =
        fundet
            .map(Resultat::enhed)
            .orElseGet(
                () ->
                    Katalog.noegletal(maal.noegletal())
                        .enhed(maal.kategori(), maal.underkategori()));
    Felt felt = Felt.af(maal.sti(), enhed);
    Resultat resultat =
        fundet.orElseGet(
            () -> Resultat.udenVaerdi(noegle, enhed, Status.IKKE_BEREGNET, mangler(maal, mulige)));
    List<Stoerrelse> stoerrelser = udledning.resultater().afsloerer(noegle);
    udledning.skriv(som(udledning, maal, felt, VAERDI, resultat), stoerrelser);
    udledning.skriv(
        Resultat.vaerdi(
            udledning.noegle(maal.periode(), new Felt(felt.kategori(), MAAL, enhed)),
            enhed,
            maal.vaerdi(),
            Status.OK),
        List.of());
    udledning.skriv(som(udledning, maal, felt, OPFYLDT, resultat), stoerrelser);
  }

  /**
   * The numbers that a target may be of: the one that it names, else those of its category, where
   * the target names no subcategory.
   */
  private static List<Resultat> mulige(Udledning udledning, Koersel.Maal maal) {
    List<Resultat> kategoriens =
        udledning.resultater().resultater().stream()
            .filter(
                r ->
                    r.noegle().noegletal().equals(maal.noegletal())
                        && r.noegle().omraade().equals(udledning.omraade().id())
                        && r.noegle().periode().equals(maal.periode())
                        && r.noegle().kategori().equals(maal.kategori()))
            .toList();
    List<Resultat> netop =
        kategoriens.stream()
            .filter(r -> r.noegle().underkategori().equals(maal.underkategori()))
            .toList();
    return netop.isEmpty() && maal.underkategori().isEmpty() ? kategoriens : netop;
  }

  private static String mangler(Koersel.Maal maal, List<Resultat> mulige) {
    return mulige.isEmpty()
        ? "nøgletallet har intet tal for "
            + (maal.kategori().isEmpty() ? "perioden" : "kategorien i perioden")
        : "målet nævner ikke, hvilket af nøgletallets tal det er for; skriv «underkategori» i kørselsfilen: "
            + String.join(", ", mulige.stream().map(r -> r.noegle().underkategori()).toList());
  }

  /** The figure's own result, or whether it meets the target, with the figure's own status. */
  private static Resultat som(
      Udledning udledning, Koersel.Maal maal, Felt felt, String hvad, Resultat resultat) {
    Noegle noegle = udledning.noegle(maal.periode(), new Felt(felt.kategori(), hvad, felt.enhed()));
    if (!resultat.status().harVaerdi()) {
      return Resultat.udenVaerdi(noegle, felt.enhed(), resultat.status(), resultat.aarsag());
    }
    if (hvad.equals(OPFYLDT)) {
      return Resultat.vaerdi(
          noegle,
          felt.enhed(),
          maal.opfyldtAf(resultat.vaerdi()) ? BigDecimal.ONE : BigDecimal.ZERO,
          resultat.status());
    }
    return new Resultat(
        noegle,
        felt.enhed(),
        resultat.vaerdi(),
        resultat.taeller(),
        resultat.naevner(),
        resultat.status(),
        "");
  }
}
