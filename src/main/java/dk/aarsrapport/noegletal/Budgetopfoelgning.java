package dk.aarsrapport.noegletal;

import dk.aarsrapport.forloeb.Budgetpost;
import dk.aarsrapport.forloeb.Disponering;
import dk.aarsrapport.forloeb.Enkeltstaaende;
import dk.aarsrapport.forloeb.Kontosum;
import dk.aarsrapport.reference.Kontohierarki;
import dk.aarsrapport.resultat.Beloeb;
import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Definition.Kapitel;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.taelling.Kalender;
import dk.aarsrapport.taelling.Taelling;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The year's budget on every level of the hierarchy of accounts: what is spent, what is promised,
 * and where the year is expected to end.
 */
final class Budgetopfoelgning implements Noegletal {
  static final String UDEN_KONTO = "uden konto";
  static final String OPRINDELIGT = "oprindeligt";
  static final String KORRIGERET = "korrigeret";
  static final String FORBRUG = "forbrug";
  static final String FORBRUGSPCT = "forbrugspct";
  static final String REST = "rest";
  static final String DISPONERET = "disponeret";
  static final String FORVENTET = "forventet";
  static final String AFVIGELSE = "afvigelse";
  static final String AFVIGELSESPCT = "afvigelsespct";

  /** Of what is promised, and of the budget's own forecast: how many rows; the sum is part 0. */
  static final int ANTAL = 1;

  /** What each child has been promised: the child is the bucket, the municipality the part. */
  static final String BARN = "barn";

  private static final String POSTERINGER = "posteringer";

  @Override
  public Definition definition() {
    Map<String, String> etiketter = new LinkedHashMap<>();
    etiketter.put(UDEN_KONTO, "Uden konto: indsatser, hvis type ingen konto har i kontohierarkiet");
    etiketter.put(OPRINDELIGT, "Oprindeligt budget");
    etiketter.put(KORRIGERET, "Korrigeret budget");
    etiketter.put(FORBRUG, "Forbrug");
    etiketter.put(FORBRUGSPCT, "Forbrug i pct. af korrigeret budget");
    etiketter.put(REST, "Rest af korrigeret budget");
    etiketter.put(DISPONERET, "Disponeret resten af året");
    etiketter.put(FORVENTET, "Forventet forbrug i året");
    etiketter.put(AFVIGELSE, "Forventet afvigelse");
    etiketter.put(AFVIGELSESPCT, "Forventet afvigelse i pct. af korrigeret budget");
    return new Definition(
            "budgetopfoelgning",
            "Budgetopfølgning",
            Kapitel.STYRING,
            "Hvor meget af årets budget der er brugt, hvad der er disponeret, og hvor året ventes"
                + " at ende.",
            "Korrigeret er det oprindelige budget, hvor intet andet er oplyst. Det forventede på et"
                + " nederste niveau er det første, der kan siges: budgettets eget skøn for"
                + " niveauet; forbruget, når året er omme; forbrug og disponeret, når en indsats"
                + " med årlig pris løber videre på niveauets konti; ellers forbruget gange årets"
                + " dage delt med dagene til og med den sidste, der opgøres. Niveauer ovenover er"
                + " summen. Disponeret er årlig pris gange de dage, indsatsen løber i resten af"
                + " året, delt med årets dage, for alle målgrupper; en kendt slutdato tæller, en"
                + " indsats uden pris er 0 kr. Afvigelse er forventet minus korrigeret: plus er et"
                + " merforbrug. En gruppe er summen af kommunernes. Niveauer og dranst er"
                + " kontohierarkiets. I årets priser.",
            Enhed.KR,
            "Kommunernes budgetopfølgning. Ishøj Kommune, Familiecentrets årsrapport (2013)",
            List.of(POSTERINGER, "budget"),
            etiketter)
        .med(Beloeb.I_KONTOHIERARKIET)
        .medOgsaa("indsatser"); // what is committed
  }

  @Override
  public Enhed enhed(String kategori, String underkategori) {
    return underkategori.endsWith("pct") ? Enhed.PCT : Enhed.KR;
  }

  @Override
  public void tael(Kontosum sum, Kalender kalender, Taelling taelling) {
    if (!sum.sti().equals(Kontohierarki.UDENFOR)) {
      taelling.laegTil(sum.aar(), sum.sti(), FORBRUG, 0, sum.kommune(), sum.oere());
    }
  }

  @Override
  public void tael(Enkeltstaaende raekke, Kalender kalender, Taelling taelling) {
    if (raekke instanceof Budgetpost budget && !budget.sti().equals(Kontohierarki.UDENFOR)) {
      tael(budget, taelling);
    } else if (raekke instanceof Disponering disponering
        && disponering.indsats().aarligPris() != null) {
      tael(disponering, kalender.opgjortTil(), taelling);
    }
  }

  private static void tael(Budgetpost budget, Taelling taelling) {
    int aar = budget.aar();
    int kommune = budget.kommune();
    taelling.laegTil(aar, budget.sti(), KORRIGERET, 0, kommune, budget.oere());
    if (budget.oprindeligt() != null) {
      taelling.laegTil(aar, budget.sti(), OPRINDELIGT, 0, kommune, budget.oprindeligt());
    }
    if (budget.forventet() != null) {
      taelling.laegTil(aar, budget.sti(), FORVENTET, 0, kommune, budget.forventet());
      taelling.laegTil(aar, budget.sti(), FORVENTET, ANTAL, kommune, 1);
    }
  }

  /** Adds the price of a whole year, once for every day that is left of it. */
  private static void tael(Disponering disponering, LocalDate til, Taelling taelling) {
    LocalDate nytaarsaften = LocalDate.of(til.getYear(), 12, 31);
    LocalDate slut = disponering.indsats().slut();
    LocalDate sidste = slut.isAfter(nytaarsaften) ? nytaarsaften : slut;
    long dage = ChronoUnit.DAYS.between(til, sidste);
    if (dage > 0) {
      String sti = disponering.sti().equals(Kontohierarki.UDENFOR) ? UDEN_KONTO : disponering.sti();
      long prisdage = Math.multiplyExact(disponering.indsats().aarligPris(), dage);
      taelling.laegTil(til.getYear(), sti, DISPONERET, 0, disponering.kommune(), prisdage);
      taelling.laegTil(til.getYear(), sti, DISPONERET, ANTAL, disponering.kommune(), 1);
      taelling.laegTil(
          til.getYear(), sti, BARN, disponering.kommune(), disponering.barn(), prisdage);
    }
  }

  @Override
  public void udled(Udledning udledning) {
    int aar = udledning.grundlag().koersel().aar();
    Optional<String> mangler = mangler(udledning, aar);
    if (mangler.isPresent()) {
      udledning.udenPeriode(List.of(Felt.ene(Enhed.KR)), mangler.get());
      return;
    }
    boolean medPris =
        udledning.medlemmer().stream()
            .allMatch(
                k -> udledning.grundlag().daekning().harKolonne("indsatser", k, "årlig_pris"));
    new Budgetniveauer(
            udledning.regnskabsaaret(aar), udledning.grundlag().kalender().opgjortTil(), medPris)
        .skriv();
  }

  private static Optional<String> mangler(Udledning udledning, int aar) {
    Forudsaetninger forudsaetninger = udledning.forudsaetninger();
    if (forudsaetninger.mangler().isPresent()) {
      return forudsaetninger.mangler();
    }
    if (aar > udledning.grundlag().kalender().opgjortTil().getYear()) {
      return Optional.of("året ligger efter den sidste dag, der opgøres");
    }
    return forudsaetninger.regnskabsaar().contains(aar)
        ? Optional.empty()
        : Optional.of("året har ikke både posteringer og budget");
  }
}
