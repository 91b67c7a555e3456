package dk.aarsrapport.regler;

import java.util.List;

/** A rule that the data are held against; what it means and what to do is said here, once. */
abstract class Regel {
  private final String id;
  private final Alvor alvor;
  private final String mening;
  private final String handling;
  private final List<Krav> krav;

  /**
   * A rule.
   *
   * @param id its name, as the run file and the data-quality report have it
   * @param alvor how grave it is where the run file says nothing
   * @param mening what is wrong when it is broken, one Danish sentence without its full stop
   * @param handling what to do about it, in Danish
   * @param krav what it needs in order to say anything
   */
  Regel(String id, Alvor alvor, String mening, String handling, Krav... krav) {
    this.id = id;
    this.alvor = alvor;
    this.mening = mening;
    this.handling = handling;
    this.krav = List.of(krav);
  }

  final String id() {
    return id;
  }

  final Alvor alvor() {
    return alvor;
  }

  final String mening() {
    return mening;
  }

  final String handling() {
    return handling;
  }

  final List<Krav> krav() {
    return krav;
  }

  /**
   * True for a rule that concludes from what is not there: it is silent where rows have been left
   * out of the courses because of their target group.
   */
  boolean kraeverAlleMaalgrupper() {
    return false;
  }
}
