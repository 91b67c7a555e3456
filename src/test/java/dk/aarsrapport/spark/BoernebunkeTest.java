package dk.aarsrapport.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import dk.aarsrapport.forloeb.Forloeb;
import dk.aarsrapport.forloeb.Haendelse;
import dk.aarsrapport.forloeb.Haendelseskode;
import dk.aarsrapport.forloeb.Herkomst;
import dk.aarsrapport.forloeb.Koen;
import dk.aarsrapport.forloeb.Person;
import dk.aarsrapport.forloeb.Sag;
import dk.aarsrapport.reference.Indsatstyper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import scala.Tuple2;

/** Rows that went into blocks come out child by child, whatever order the blocks came in. */
class BoernebunkeTest {
  private static final Indsatstyper TYPER = Indsatstyper.medfulgte();
  private static final LocalDate FOEDT = LocalDate.of(2010, 5, 17);

  private final Haendelseskode kode = new Haendelseskode(TYPER);
  private final List<Tuple2<Integer, byte[]>> sendt = new ArrayList<>();

  private static Sag sag(int nummer, String team) {
    return new Sag(101, nummer, 7, team, LocalDate.of(2017, 1, 1), LocalDate.MAX);
  }

  private void laeg(Raekkeblokke blokke, Person barn, Haendelse raekke) {
    blokke.tilfoej(barn, kode.pak(barn, raekke, new Herkomst(3, sendt.size() + 1)));
  }

  private List<Forloeb> boern(int bunke) {
    Boernebunke boern = new Boernebunke(kode);
    sendt.stream().filter(blok -> blok._1() == bunke).forEach(blok -> boern.tilfoej(blok._2()));
    List<Forloeb> alle = new ArrayList<>();
    boern.toem(alle::add);
    boern.toem(barn -> alle.add(null)); // it is empty now
    return alle;
  }

  /** Children by the hundred in a few piles; many pseudonyms have their first four bytes alike. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void hvertBarnHarSineRaekker(long froe) {
    Random terning = new Random(froe);
    int bunker = 1 + terning.nextInt(4);
    Raekkeblokke blokke = new Raekkeblokke(bunker, sendt::add);
    Map<Person, Set<Haendelse>> ventede = new HashMap<>();
    for (int i = 0; i < 4000; i++) {
      long hoej = ((long) (terning.nextInt(40) - 20) << Integer.SIZE) | terning.nextInt(3);
      Person barn = new Person(hoej, terning.nextInt(4) - 2, FOEDT, Koen.DRENG);
      Sag raekke = sag(i, "t".repeat(terning.nextInt(30)));
      ventede.computeIfAbsent(barn, b -> new HashSet<>()).add(raekke);
      laeg(blokke, barn, raekke);
    }
    blokke.sendResten();
    assertThat(sendt).hasSizeGreaterThan(bunker);
    Collections.shuffle(sendt, terning);

    Map<Person, Set<Haendelse>> fundne = new HashMap<>();
    for (int bunke = 0; bunke < bunker; bunke++) {
      for (Forloeb forloeb : boern(bunke)) {
        Set<Haendelse> raekker = new HashSet<>(forloeb.haendelser());
        assertThat(raekker).hasSameSizeAs(forloeb.haendelser());
        assertThat(fundne.put(forloeb.person().orElseThrow(), raekker))
            .as("a child comes once")
            .isNull();
      }
    }
    assertThat(fundne).isEqualTo(ventede);
  }

  @Test
  void raekkernesOrdenErDeresEgen() {
    Person barn = new Person(1, 2, FOEDT, Koen.PIGE);
    List<List<Haendelse>> ordener = new ArrayList<>();
    for (List<Integer> numre : List.of(List.of(1, 2, 3), List.of(3, 1, 2))) {
      sendt.clear();
      Raekkeblokke blokke = new Raekkeblokke(1, sendt::add);
      numre.forEach(nummer -> laeg(blokke, barn, sag(nummer, "")));
      blokke.sendResten();
      ordener.add(boern(0).get(0).haendelser());
    }
    assertThat(ordener.get(0)).isEqualTo(ordener.get(1)).hasSize(3);
  }

  @Test
  void enRaekkeStoerreEndEnBlok() {
    Person barn = new Person(1, 2, FOEDT, Koen.PIGE);
    List<Sag> raekker = List.of(sag(1, ""), sag(2, "t".repeat(100_000)), sag(3, ""));
    Raekkeblokke blokke = new Raekkeblokke(1, sendt::add);
    raekker.forEach(raekke -> laeg(blokke, barn, raekke));
    blokke.sendResten();
    assertThat(boern(0))
        .singleElement()
        .extracting(Forloeb::haendelser)
        .asInstanceOf(LIST)
        .containsExactlyInAnyOrderElementsOf(raekker);
  }

  @Test
  void ingenRaekker() {
    new Raekkeblokke(3, sendt::add).sendResten();
    assertThat(sendt).isEmpty();
    assertThat(boern(0)).isEmpty();
  }
}
