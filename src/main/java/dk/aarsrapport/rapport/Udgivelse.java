package dk.aarsrapport.rapport;

import dk.aarsrapport.reference.Paragraffer;
import dk.aarsrapport.resultat.Brud;
import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Noegle;
import dk.aarsrapport.resultat.Omraade;
import dk.aarsrapport.resultat.Resultat;
import dk.aarsrapport.resultat.Resultater;
import dk.aarsrapport.resultat.Status;
import dk.aarsrapport.resultat.Styring;
import dk.aarsrapport.resultat.Talformat;
import dk.aarsrapport.resultat.Udgave;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One edition for one municipality or group: all that its documents are made from. The results are
 * disclosed: what may not be shown has been taken away before this is made.
 *
 * @param udgave public or internal
 * @param titel the report's title from the run file
 * @param aar the reporting year
 * @param omraade whom the documents are for
 * @param omraader all areas shown, the main one first, then members, groups and landet, then those
 *     that others have published numbers of
 * @param definitioner the catalogue, in the order of print
 * @param resultater the disclosed results of {@code omraader}
 * @param revisioner what the last edition had otherwise; empty when there is none to compare with
 * @param forventetSidst what the last edition shows that {@code omraade} expected of each level of
 *     the year's budget; none of a level that it hides, or does not have
 * @param data what was read, and how good it was
 * @param styring the rows behind the year's money; in the public edition nothing of any child
 * @param brud marked breaks of the areas shown
 * @param supplement others' numbers and the municipalities' words
 * @param opgoerelse how the results were counted
 * @param mindsteAntal the threshold of disclosure; 0 = off
 * @param version the product's version
 */
public record Udgivelse(
    Udgave udgave,
    String titel,
    int aar,
    Omraade omraade,
    List<Omraade> omraader,
    List<Definition> definitioner,
    Resultater resultater,
    Optional<List<Revision>> revisioner,
    Map<String, BigDecimal> forventetSidst,
    Data data,
    Styring styring,
    List<Brud> brud,
    Supplement supplement,
    Opgoerelse opgoerelse,
    int mindsteAntal,
    String version)
    implements Serializable {
  /**
   * What was read, and how good it was.
   *
   * @param kilder the exports, in the order of the contract
   * @param afstemning how the accounts and the budget of the municipalities shown reconcile
   * @param beroerte the numbers of the areas shown that rejected rows may belong to
   */
  public record Data(List<Datakilde> kilder, Afstemning afstemning, List<Beroert> beroerte)
      implements Serializable {
    /** Copies the collections. */
    public Data {
      kilder = List.copyOf(kilder);
      beroerte = List.copyOf(beroerte);
    }
  }

  /**
   * How the results were counted.
   *
   * @param fra first day the exports cover
   * @param til last day the exports cover
   * @param prisniveau the year of fixed prices; empty for current prices
   * @param basisperioder the base years of each item of merudgifter, such as {@code 2011-2014}
   * @param gruppestoerrelser how many municipalities each group has, by its id
   * @param omfang what the run counts and leaves out
   * @param paragraffer where barnets lov has what serviceloven had
   * @param lofter the targets that are not to be passed; the others are to be reached
   */
  public record Opgoerelse(
      LocalDate fra,
      LocalDate til,
      Optional<Integer> prisniveau,
      Map<String, String> basisperioder,
      Map<String, Integer> gruppestoerrelser,
      Omfang omfang,
      Paragraffer paragraffer,
      Set<Noegle> lofter)
      implements Serializable {
    /** Copies the collections. */
    public Opgoerelse {
      basisperioder = Map.copyOf(basisperioder);
      gruppestoerrelser = Map.copyOf(gruppestoerrelser);
      lofter = Set.copyOf(lofter);
    }
  }

  /** Copies the collections. */
  public Udgivelse {
    omraader = List.copyOf(omraader);
    definitioner = List.copyOf(definitioner);
    revisioner = revisioner.map(List::copyOf);
    forventetSidst = Map.copyOf(forventetSidst);
    brud = List.copyOf(brud);
  }

  /** The same edition told of one of its areas, beside the groups and the country. */
  public Udgivelse om(Omraade en) {
    List<Omraade> andre = omraader.stream().filter(o -> !o.equals(en) && !o.erKommune()).toList();
    List<Omraade> vises = new ArrayList<>(List.of(en));
    vises.addAll(andre);
    return new Udgivelse(
        udgave,
        titel,
        aar,
        en,
        vises,
        definitioner,
        resultater,
        revisioner,
        Map.of(),
        data,
        styring,
        brud,
        supplement,
        opgoerelse,
        mindsteAntal,
        version);
  }

  /** True when the year is not over on the last day covered: the documents follow it up. */
  public boolean opfoelgning() {
    LocalDate til = opgoerelse.til();
    return til.getYear() == aar && til.getDayOfYear() < til.lengthOfYear();
  }

  /**
   * The year in a title, {@code 2017}, or how far it is followed up, {@code pr. 31. august 2017}.
   */
  public String naar() {
    return opfoelgning() ? "pr. " + Talformat.dato(opgoerelse.til()) : Integer.toString(aar);
  }

  /** A result to show: of a year cut short there is none that holds it against whole years. */
  public Resultat vist(Resultat resultat) {
    return opfoelgning()
            && resultat.status().harVaerdi()
            && resultat.noegle().periode().equals(Integer.toString(aar))
            && definition(resultat.noegle().noegletal()).filter(Definition::modHeleAar).isPresent()
        ? resultat.skjult(
            Status.FOR_NYT, "tallet holder et helt år op mod et andet, og året er ikke omme")
        : resultat;
  }

  /** The definition with this id. */
  public Optional<Definition> definition(String id) {
    return definitioner.stream().filter(d -> d.id().equals(id)).findFirst();
  }
}
