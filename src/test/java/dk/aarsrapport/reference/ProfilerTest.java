package dk.aarsrapport.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProfilerTest {
  @Test
  void os2bosPosteringer() {
    Profiler profiler = Profiler.medfulgte();
    assertThat(profiler.navne()).contains("os2bos");
    assertThat(profiler.overskrifter("os2bos", "posteringer"))
        .containsEntry("kontostreng", "account_string")
        .containsEntry("beløb", "paid_amount")
        .containsEntry("bogføringsdato", "paid_date")
        .containsEntry("kommunekode", "acting_municipality")
        .containsEntry("cpr", "cpr_number");
    assertThat(profiler.uopfyldte("os2bos", "posteringer"))
        .containsExactlyInAnyOrder("beløb", "bogføringsdato");
  }

  @Test
  void etInputSomProfilenIkkeKenderHarIngenOverskrifter() {
    assertThat(Profiler.medfulgte().overskrifter("os2bos", "befolkning")).isEmpty();
    assertThat(Profiler.medfulgte().overskrifter("findes-ikke", "posteringer")).isEmpty();
    assertThat(Profiler.medfulgte().uopfyldte("os2bos", "befolkning")).isEmpty();
  }
}
