package dk.aarsrapport.regler;

import dk.aarsrapport.fejl.Raekkeregel;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All rules. A new one across rows, files or years is one class, and one line here; one of a single
 * row is a line in {@link Raekkeregel}.
 */
public final class Regelsaet {
  /** Over a child's course. */
  static final List<Forloebsregel> FORLOEB =
      List.of(
          new Dubletter(),
          new OverlapAnbringelser(),
          new HulIAnbringelse(),
          new AabenOgLukket(),
          new ForebyggelseUnderAnbringelse(),
          new AnbringelseEfter23(),
          new EftervaernForUng(),
          new ForebyggelseEfter18(),
          new UnderretningEfter18(),
          new UndersoegelseEfter18(),
          new SagEfter23(),
          new TvangUdenAnbringelse(),
          new OverlapSager(),
          new SagMedFlereBoern(),
          new AnbringelseUdenSag(),
          new UndersoegelseUdenSag(),
          new OpfoelgningUdenIndsats(),
          new PosteringUdenIndsats(),
          new PrisUdenPostering());

  /** Over what an export has of a municipality. */
  static final List<Optaellingsregel> OPTAELLING =
      List.of(
          new PseudonymOgCpr(),
          new BegynderSent(),
          new SlutterTidligt(),
          new AarMangler(),
          new MaanedUdenUnderretninger(),
          new MaanedUdenRaekker(),
          new FaldTilDetHalve(),
          new StigningMedDetHalve(),
          new VaerdiOphoerer(),
          new KolonneTomIAaret(),
          new VaerdiBegynder(),
          new RaadgivereOphoerer(),
          new RaadgivereBegynder(),
          new EnRaadgiverOphoerer(),
          new OphobetMaaned(),
          new IngenSlutter(),
          new IngenAabne(),
          new IngenFoerOpgjortFra(),
          new UnderretningerSammeDag(),
          new UnderretningerUdenBarn(),
          new VendtSamtykke(),
          new BefolkningMangler(),
          new BefolkningUdenAldre(),
          new BefolkningSpringer(),
          new PrisindeksMangler(),
          new VendteFortegn(),
          new BudgetUdenForbrug(),
          new ForbrugUdenBudget(),
          new BudgetModsatFortegn(),
          new SkoenForEnDel(),
          new BeloebsenhedSkifter(),
          new BeloebsenhedUsandsynlig());

  private Regelsaet() {}

  static Stream<Regel> alle() {
    return Stream.concat(FORLOEB.stream(), OPTAELLING.stream());
  }

  /** The rules over one row, by their names. */
  static Map<String, Raekkeregel> raekkeregler() {
    Map<String, Raekkeregel> efterId = new LinkedHashMap<>();
    for (Raekkeregel regel : Raekkeregel.ALLE) {
      efterId.put(regel.id(), regel);
    }
    return efterId;
  }

  /** The names of the rules, whose severities the run file can change. */
  public static Set<String> id() {
    Set<String> id = new LinkedHashSet<>();
    alle().forEach(regel -> id.add(regel.id()));
    id.addAll(raekkeregler().keySet());
    return id;
  }
}
