package dk.aarsrapport.proevedata;

import dk.aarsrapport.proevedata.Kommunetal.Belastning;
import dk.aarsrapport.proevedata.Kommunetal.Sagstal;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;

/** Shares the open cases out so that each date's mean, highest and lowest load are met. */
final class Sagsfordeling {

  private final Sagstal tal;
  private final Random tilfaeldig;

  Sagsfordeling(Sagstal tal, Random tilfaeldig) {
    this.tal = tal;
    this.tilfaeldig = tilfaeldig;
  }

  /** Writes every case, as a new row where another adviser takes over between two dates. */
  void skriv(List<Barn> boern, IntFunction<String> sagsnr, CsvSkriver ud) throws IOException {
    int[][] raadgiver = fordel(boern);
    for (int i = 0; i < boern.size(); i++) {
      skriv(boern.get(i), raadgiver[i], sagsnr.apply(i), ud);
    }
  }

  /** For each child and date the adviser's number from 0; a closed case has the nearest one's. */
  private int[][] fordel(List<Barn> boern) {
    List<Belastning> datoer = tal.datoer();
    int[][] raadgiver = new int[boern.size()][datoer.size()];
    for (int d = 0; d < datoer.size(); d++) {
      int[] plads = pladser(datoer.get(d));
      boolean[] fordelt = new boolean[raadgiver.length];
      for (boolean beholder : new boolean[] {true, false}) {
        for (int i = 0; i < raadgiver.length; i++) {
          if (fordelt[i] || !Sager.aaben(boern.get(i), datoer.get(d).dato())) {
            continue;
          }
          int valgt = beholder ? forrige(raadgiver[i], d) : flestPladser(plads);
          if (valgt >= 0 && valgt < plads.length && plads[valgt] > 0) {
            raadgiver[i][d] = valgt + 1;
            plads[valgt]--;
            fordelt[i] = true;
          }
        }
      }
    }
    for (int[] raekke : raadgiver) {
      udfyld(raekke);
    }
    return raadgiver;
  }

  private static int forrige(int[] raadgiver, int d) {
    return d == 0 ? -1 : raadgiver[d - 1] - 1;
  }

  private void udfyld(int[] raekke) {
    for (int d = 1; d < raekke.length; d++) {
      raekke[d] = raekke[d] == 0 ? raekke[d - 1] : raekke[d];
    }
    for (int d = raekke.length - 1; d > 0; d--) {
      raekke[d - 1] = raekke[d - 1] == 0 ? raekke[d] : raekke[d - 1];
    }
    if (raekke[0] == 0) {
      int tilfaeldigRaadgiver = 1 + tilfaeldig.nextInt(tal.datoer().get(0).raadgivere());
      for (int d = 0; d < raekke.length; d++) {
        raekke[d] = tilfaeldigRaadgiver;
      }
    }
  }

  private static int flestPladser(int[] plads) {
    int bedst = 0;
    for (int r = 1; r < plads.length; r++) {
      bedst = plads[r] > plads[bedst] ? r : bedst;
    }
    return bedst;
  }

  /** Loads with the given sum, one highest, one lowest, and the others strictly between. */
  private static int[] pladser(Belastning b) {
    int[] plads = new int[b.raadgivere()];
    int mest = 6 % plads.length;
    int mindst = plads.length - 4;
    int rest = b.sager() - b.hoejeste() - b.laveste();
    double snit = rest / (plads.length - 2.0);
    for (int r = 0; r < plads.length; r++) {
      int udsving = (r * 7 % 13) - 6;
      plads[r] = Math.toIntExact(Math.round(snit)) + udsving;
      plads[r] = Math.max(b.laveste() + 1, Math.min(b.hoejeste() - 1, plads[r]));
    }
    plads[mest] = b.hoejeste();
    plads[mindst] = b.laveste();
    int mangler = b.sager();
    for (int antal : plads) {
      mangler -= antal;
    }
    for (int r = 0; mangler != 0; r = (r + 1) % plads.length) {
      int ny = plads[r] + Integer.signum(mangler);
      if (r != mest && r != mindst && ny > b.laveste() && ny < b.hoejeste()) {
        plads[r] = ny;
        mangler -= Integer.signum(mangler);
      }
    }
    return plads;
  }

  private void skriv(Barn barn, int[] raadgiver, String sagsnr, CsvSkriver ud) throws IOException {
    LocalDate fra = barn.sagFra;
    for (int d = 0; d < raadgiver.length; d++) {
      LocalDate til = d + 1 < raadgiver.length ? skift(d) : null;
      boolean sidste = til == null || (barn.sagTil != null && !barn.sagTil.isAfter(til));
      boolean sammeBagefter = !sidste && raadgiver[d + 1] == raadgiver[d];
      if (sammeBagefter || (!sidste && til.isBefore(fra))) {
        continue;
      }
      LocalDate slut = sidste ? barn.sagTil : til;
      String team = tal.team().get(raadgiver[d] % tal.team().size());
      Eksport.sag(ud, barn, sagsnr, raadgiver[d], team, fra, slut);
      if (sidste) {
        return;
      }
      fra = til.plusDays(1);
    }
  }

  /** The last day before the portfolios are shared out again: midway to the next date. */
  private LocalDate skift(int d) {
    LocalDate dato = tal.datoer().get(d).dato();
    return dato.plusMonths(3).minusDays(1);
  }
}
