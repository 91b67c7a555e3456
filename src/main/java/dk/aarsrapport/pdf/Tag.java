package dk.aarsrapport.pdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A node of the structure tree while the report is laid out; its children are in reading order. */
final class Tag {
  /** What an attribute says; where it is written is the painter's business. */
  enum Egenskab {
    ALT,
    SCOPE,
    NUMMERERING,
    ID
  }

  private final String type;
  private final List<Tag> boern = new ArrayList<>();
  private final Map<Egenskab, String> egenskaber = new LinkedHashMap<>();

  private Tag(String type) {
    this.type = type;
  }

  /** The root of the tree. */
  static Tag dokument() {
    return new Tag("Document");
  }

  /** A new last child. */
  Tag under(String barnetsType) {
    Tag barn = new Tag(barnetsType);
    boern.add(barn);
    return barn;
  }

  Tag med(Egenskab egenskab, String vaerdi) {
    egenskaber.put(egenskab, vaerdi);
    return this;
  }

  String type() {
    return type;
  }

  List<Tag> boern() {
    return boern;
  }

  Map<Egenskab, String> egenskaber() {
    return egenskaber;
  }
}
