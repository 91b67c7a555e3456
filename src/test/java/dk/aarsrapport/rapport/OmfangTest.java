package dk.aarsrapport.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.noegletal.Katalog;
import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Enhed;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OmfangTest {
  private static final String KUN_SOCIAL =
      "Kun målgruppen social; handicap og uledsagede er ikke med.";
  private static final String PRIS =
      "I enhedspriserne er kronerne for alle på kontiene, mens børnene kun er målgruppens.";
  private static final String UDEN_HANDICAPKONTI =
      "Konti, som kontoplanen giver til målgruppen handicap, er ikke med.";

  private static Omfang omfang(String... maalgrupper) {
    return new Omfang(
        Set.of(maalgrupper), List.of("5.28.20", "5.28.21"), List.of("6.45.51"), List.of());
  }

  private static List<String> noter(Omfang omfang, String id, Enhed enhed) {
    Definition definition =
        Katalog.definitioner().stream().filter(d -> d.id().equals(id)).findFirst().orElseThrow();
    return omfang.noter(definition, List.of(enhed));
  }

  @Test
  void hvadDerErMedOgIkkeErMed() {
    assertThat(omfang("social").kunMaalgrupper()).contains(KUN_SOCIAL);
    assertThat(omfang("social", "uledsaget").kunMaalgrupper())
        .contains("Kun målgrupperne social og uledsagede; handicap er ikke med.");
    assertThat(omfang().kunMaalgrupper()).isEmpty();
    assertThat(omfang("social", "handicap", "uledsaget").kunMaalgrupper()).isEmpty();
  }

  @Test
  void figurerOmIndsatserSigerMaalgruppen() {
    assertThat(noter(omfang("social"), "anbragte", Enhed.ANTAL)).containsExactly(KUN_SOCIAL);
    assertThat(noter(omfang("social"), "dyre-anbringelser", Enhed.ANTAL))
        .containsExactly(KUN_SOCIAL);
    assertThat(noter(omfang("social"), "underretninger", Enhed.ANTAL)).isEmpty();
    assertThat(noter(omfang(), "anbragte", Enhed.ANTAL)).isEmpty();
  }

  @Test
  void regnskabetSigerOmAlleMaalgrupperErMed() {
    assertThat(noter(omfang("social"), "budget-regnskab", Enhed.KR))
        .containsExactly("Beløbene omfatter alle målgrupper.");
    assertThat(noter(omfang(), "budget-regnskab", Enhed.KR)).isEmpty();
  }

  @Test
  void opfoelgningenErForAlleOgInvesteringenHoldesOpModMaalgruppensPriser() {
    assertThat(noter(omfang("social"), "budgetopfoelgning", Enhed.KR))
        .containsExactly("Beløbene omfatter alle målgrupper.");
    assertThat(noter(omfang("social"), "investeringer", Enhed.KR))
        .containsExactly(KUN_SOCIAL, PRIS, UDEN_HANDICAPKONTI);
  }

  @Test
  void enPrisSigerAtKronerneErForAlleOgBoerneneErMaalgruppens() {
    for (String id : List.of("enhedspris", "maengde-pris")) {
      assertThat(noter(omfang("social"), id, Enhed.KR))
          .containsExactly(KUN_SOCIAL, PRIS, UDEN_HANDICAPKONTI);
    }
    assertThat(noter(omfang("social", "handicap"), "enhedspris", Enhed.KR))
        .containsExactly(
            "Kun målgrupperne social og handicap; uledsagede er ikke med.",
            "I enhedspriserne er kronerne for alle på kontiene, mens børnene kun er målgruppernes.");
    assertThat(noter(omfang(), "enhedspris", Enhed.KR)).isEmpty();
    assertThat(noter(omfang("social"), "udgifter", Enhed.KR)).containsExactly(UDEN_HANDICAPKONTI);
  }

  @Test
  void linjerneTilForsiden() {
    assertThat(omfang("social").linjer())
        .containsEntry("Målgrupper", KUN_SOCIAL)
        .containsEntry(
            "Udgifter",
            "Service er 5.28.20, 5.28.21, og administration er 6.45.51. Uden for de to er ingen"
                + " funktion og konti, som kontoplanen ikke kender. Konti, som kontoplanen giver til"
                + " målgruppen handicap, er ikke med.");
  }
}
