package dk.aarsrapport.diskretion;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Noegle;
import dk.aarsrapport.resultat.Resultat;
import dk.aarsrapport.resultat.Resultater;
import dk.aarsrapport.resultat.Status;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is spent on a part of an account is hidden; budgets, and whole accounts, are not. */
class FinekontiTest {
  private static final String EGNE = "Børn > Steder > Egne";

  private static Resultat tal(String noegletal, String kategori, String underkategori) {
    return Resultat.vaerdi(
        new Noegle(noegletal, "510", "2017", kategori, underkategori),
        Enhed.KR,
        BigDecimal.TEN,
        Status.OK);
  }

  @Test
  void forbrugPaaEnDelAfEnKontoErSkjult() {
    Resultater alle =
        Resultater.af(
            List.of(
                tal("budget-regnskab", EGNE, "regnskab"),
                tal("budget-regnskab", EGNE, "budget"),
                tal("budget-regnskab", "Børn > Steder", "regnskab"),
                tal("budgetopfoelgning", EGNE, "forbrug"),
                tal("budgetopfoelgning", EGNE, "korrigeret"),
                tal("maal", "budgetopfoelgning/" + EGNE + "/forbrug", "vaerdi"),
                tal("maal", "budgetopfoelgning/" + EGNE + "/forbrug", "maal"),
                tal("udgifter", EGNE, "netto")));
    Resultater vises = Finekonti.skjul(alle, Set.of(EGNE));
    assertThat(
            vises.alle().stream()
                .filter(r -> r.status() == Status.DISKRETIONERET)
                .map(r -> r.noegle().noegletal() + " " + r.noegle().underkategori()))
        .containsExactly("budget-regnskab regnskab", "budgetopfoelgning forbrug", "maal vaerdi");
    assertThat(vises.alle()).hasSameSizeAs(alle.alle());
    assertThat(Finekonti.skjul(alle, Set.of())).isSameAs(alle);
  }
}
