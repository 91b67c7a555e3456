package dk.aarsrapport.proevedata;

import dk.aarsrapport.proevedata.Kommunetal.Oekonomi;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes the postings of a municipality so that each year's accounts end where they should. */
final class Regnskab {

  private static final double REFUSIONSANDEL = 0.012;
  private static final double OERE_PR_MIO = 100_000_000;

  /** How many placed children per form have postings of their own in a year. */
  private static final int[] MED_CPR = {7, 6, 4};

  private static final int[] KVARTALSPRIS_TUSINDE = {298, 21, 14};

  private final int kommune;
  private final Oekonomi tal;
  private final List<Barn> boern;
  private final CsvSkriver ud;
  private final Random tilfaeldig;
  private final SortedMap<Integer, Map<Konto, Long>> summer = new TreeMap<>();

  Regnskab(int kommune, Oekonomi tal, List<Barn> boern, CsvSkriver ud, Random tilfaeldig) {
    this.kommune = kommune;
    this.tal = tal;
    this.boern = boern;
    this.ud = ud;
    this.tilfaeldig = tilfaeldig;
  }

  /** All years' postings, service from the first year, administration from 2013. */
  void skriv() throws IOException {
    for (int aar = Partnerskabet.FOERSTE_AAR; aar <= Partnerskabet.SIDSTE_AAR; aar++) {
      aar(aar);
    }
  }

  private void aar(int aar) throws IOException {
    int nr = aar - Partnerskabet.FOERSTE_AAR;
    double netto = tal.service().get(nr);
    double brutto = netto / (1 - REFUSIONSANDEL);
    long rest = oere(netto, aar);
    Konto stoerste = Konto.SERVICE.get(5);
    for (Konto konto : Konto.SERVICE) {
      if (!konto.equals(stoerste)) {
        long beloeb =
            oere(brutto * tal.trappe().get(nr).get(konto.trin()) / 100 * konto.andel(), aar);
        konto(aar, konto, beloeb);
        rest -= beloeb;
      }
    }
    for (Konto konto : Konto.REFUSION) {
      long beloeb = -oere(brutto * REFUSIONSANDEL * konto.andel(), aar);
      rest -= beloeb;
      konto(aar, konto, beloeb);
    }
    konto(aar, stoerste, rest);
    int adm = aar - Partnerskabet.FOERSTE_ADMINISTRATIONSAAR;
    if (adm >= 0) {
      konto(aar, Konto.ADM_58, oere(tal.adm58().get(adm), aar));
      if (tal.adm51().get(adm) > 0) {
        konto(aar, Konto.ADM_51, oere(tal.adm51().get(adm), aar));
      }
    }
    for (Konto konto : Konto.UDENFOR) {
      konto(aar, konto, oere(konto.andel() * (0.9 + 0.02 * nr), aar));
    }
  }

  private static long oere(double mio, int aar) {
    return Math.round(mio * Prisudvikling.iAaretsPriser(aar) * OERE_PR_MIO);
  }

  /** What was posted, in øre by year and account. */
  SortedMap<Integer, Map<Konto, Long>> summer() {
    return summer;
  }

  private void konto(int aar, Konto konto, long beloeb) throws IOException {
    summer.computeIfAbsent(aar, a -> new LinkedHashMap<>()).merge(konto, beloeb, Long::sum);
    long rest = beloeb;
    if (konto.dranst() == 1 && aar >= Maalepunkter.FRA.getYear()) {
      rest -= medCpr(aar, konto);
    }
    int raekker = Math.abs(rest) > 2 * OERE_PR_MIO ? 12 : 4;
    for (int i = 1; i <= raekker; i++) {
      long del =
          i == raekker
              ? rest
              : Math.round(rest / (raekker - i + 1.0) * (0.92 + 0.16 * tilfaeldig.nextDouble()));
      rest -= del;
      LocalDate dato = YearMonth.of(aar, 12 / raekker * i).atEndOfMonth();
      raekke(aar, konto, del, dato, null);
    }
  }

  /** Quarterly postings of children placed the whole year, in the account of their form. */
  private long medCpr(int aar, Konto konto) throws IOException {
    char form;
    if (konto.trin() == Konto.INSTITUTION && "003".equals(konto.gruppering())) {
      form = 'I';
    } else if (konto.trin() == Konto.FAMILIEPLEJE && "001".equals(konto.gruppering())) {
      form = 'F';
    } else if (konto.trin() == Konto.NETVAERKSPLEJE) {
      form = 'N';
    } else {
      return 0;
    }
    long sum = 0;
    int maaling = 3 * (aar - Maalepunkter.FRA.getYear());
    String heleAaret = String.valueOf(form).repeat(3);
    List<Barn> valgte =
        boern.stream()
            .filter(b -> b.forloeb.startsWith(heleAaret, maaling))
            .limit(MED_CPR[konto.trin()])
            .toList();
    for (Barn barn : valgte) {
      for (int kvartal = 1; kvartal <= 4; kvartal++) {
        double andel = 0.9 + 0.2 * tilfaeldig.nextDouble();
        long beloeb = Math.round(KVARTALSPRIS_TUSINDE[konto.trin()] * 100_000 * andel);
        LocalDate dato = YearMonth.of(aar, 3 * kvartal).atDay(20);
        raekke(aar, konto, beloeb, dato, barn.cpr);
        sum += beloeb;
      }
    }
    return sum;
  }

  private void raekke(int aar, Konto konto, long beloeb, LocalDate dato, String cpr)
      throws IOException {
    Eksport.postering(ud, kommune, aar, konto, beloeb, dato, cpr);
  }
}
