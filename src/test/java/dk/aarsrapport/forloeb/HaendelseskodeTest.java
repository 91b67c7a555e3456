package dk.aarsrapport.forloeb;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.reference.Frister;
import dk.aarsrapport.reference.Indsatstype;
import dk.aarsrapport.reference.Indsatstyper;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of row in a child's course is packed and unpacked, whatever its fields hold. */
class HaendelseskodeTest {
  private static final int GANGE = 200;
  private static final Indsatstyper TYPER = Indsatstyper.medfulgte();
  private static final Person BARN = new Person(-17, 42, LocalDate.of(2008, 2, 29), Koen.PIGE);

  private final Haendelseskode kode = new Haendelseskode(TYPER);
  private final Random terning = new Random(13);

  static Stream<Class<?>> alleSlags() {
    return Arrays.stream(Haendelse.class.getPermittedSubclasses());
  }

  @ParameterizedTest
  @MethodSource("alleSlags")
  void raekkenErDenSammeEfterRejsen(Class<? extends Haendelse> slags) throws Exception {
    for (int i = 0; i < GANGE; i++) {
      Haendelse raekke = tilfaeldig(slags);
      Herkomst herkomst = new Herkomst(terning.nextInt(300), terning.nextInt(1 << 20));
      byte[] pakket = kode.pak(BARN, raekke, herkomst);
      Haendelseskode.Udpakket udpakket =
          new Haendelseskode(TYPER).udpak(BARN.hoej(), BARN.lav(), pakket, 0, pakket.length);
      assertThat(udpakket.haendelse()).isEqualTo(raekke);
      assertThat(udpakket.person()).isEqualTo(BARN);
      assertThat(udpakket.herkomst()).isEqualTo(herkomst);
    }
  }

  /** Rows that say the same stand together in the order of bytes, wherever they came from. */
  @ParameterizedTest
  @MethodSource("alleSlags")
  void herkomstenStaarSidst(Class<? extends Haendelse> slags) throws Exception {
    Haendelse raekke = tilfaeldig(slags);
    byte[] her = kode.pak(BARN, raekke, new Herkomst(0, 1));
    byte[] der = kode.pak(BARN, raekke, new Herkomst(127, 127));
    assertThat(der).hasSameSizeAs(her);
    assertThat(Arrays.mismatch(her, der)).isEqualTo(her.length - 2);
  }

  @Test
  void hverSlagsHarSitEgetMaerke() throws Exception {
    Set<Haendelsesslags> sete = EnumSet.noneOf(Haendelsesslags.class);
    for (Class<?> slags : alleSlags().toList()) {
      assertThat(sete.add(tilfaeldig(slags.asSubclass(Haendelse.class)).slags()))
          .as(slags.getSimpleName())
          .isTrue();
    }
    assertThat(sete).containsExactly(Haendelsesslags.values());
  }

  @Test
  void dageOgTalIYderkanterne() {
    for (long oere : List.of(0L, 1L, -1L, 63L, -64L, 64L, Long.MAX_VALUE, Long.MIN_VALUE)) {
      Indpakning ud = new Indpakning(TYPER);
      ud.tal(oere);
      ud.hash(oere);
      Udpakning ind = udpakning(ud.toem());
      assertThat(ind.tal()).isEqualTo(oere);
      assertThat(ind.hash()).isEqualTo(oere);
      assertThat(ind.slut()).isTrue();
    }
    for (LocalDate dag :
        List.of(LocalDate.of(1900, 1, 1), LocalDate.of(9999, 12, 31), LocalDate.MAX)) {
      Indpakning ud = new Indpakning(TYPER);
      ud.dag(dag);
      assertThat(udpakning(ud.toem()).dag()).isEqualTo(dag);
    }
  }

  private Haendelse tilfaeldig(Class<? extends Haendelse> slags) throws Exception {
    RecordComponent[] felter = slags.getRecordComponents();
    Class<?>[] typer = Arrays.stream(felter).map(RecordComponent::getType).toArray(Class<?>[]::new);
    Object[] vaerdier = new Object[felter.length];
    for (int i = 0; i < felter.length; i++) {
      vaerdier[i] = tilfaeldig(felter[i]);
    }
    return slags.getDeclaredConstructor(typer).newInstance(vaerdier);
  }

  /** A value of a field; a type that is new here has to be added. */
  private Object tilfaeldig(RecordComponent felt) {
    Class<?> type = felt.getType();
    boolean intet = terning.nextInt(4) == 0;
    if (type.isEnum()) {
      return type.getEnumConstants()[terning.nextInt(type.getEnumConstants().length)];
    }
    return switch (type.getSimpleName()) {
      case "int" -> terning.nextInt(felt.getName().equals("dranst") ? 8 : 3000);
      case "long" -> terning.nextLong();
      case "boolean" -> terning.nextBoolean();
      case "Boolean" -> intet ? null : terning.nextBoolean();
      case "Long" -> intet ? null : terning.nextLong(Long.MAX_VALUE);
      case "String" -> intet ? "" : "æ€😀".repeat(terning.nextInt(terning.nextInt(2000) + 1));
      case "LocalDate" ->
          intet
              ? (terning.nextBoolean() ? null : LocalDate.MAX)
              : LocalDate.ofEpochDay(terning.nextInt(60_000) - 26_000);
      case "Indsatstype" -> enType();
      case "Frister" -> intet ? null : new Frister(tid(terning), tid(terning));
      default -> throw new IllegalArgumentException("a field of a new type: " + felt);
    };
  }

  private Indsatstype enType() {
    List<String> koder = List.copyOf(TYPER.navne().keySet());
    return TYPER.find(koder.get(terning.nextInt(koder.size()))).orElseThrow();
  }

  private static Period tid(Random terning) {
    return terning.nextBoolean()
        ? Period.ofDays(terning.nextInt(400))
        : Period.ofMonths(terning.nextInt(12));
  }

  private static Udpakning udpakning(byte[] bytes) {
    return new Udpakning(TYPER, bytes, 0, bytes.length);
  }
}
