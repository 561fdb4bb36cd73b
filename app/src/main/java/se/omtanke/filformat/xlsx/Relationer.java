package se.omtanke.filformat.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which parts a part points at; ECMA-376 part 2, 6.5. */
record Relationer(List<Relation> alla) {

  private static final int MAX = 5_000;

  /**
   * One pointer.
   *
   * @param id its name inside the pointing part
   * @param slag the last word of its type, such as {@code worksheet}
   * @param del the part it points at
   */
  record Relation(String id, String slag, String del) {}

  /** The pointers of a part, or of the whole package for the empty name. */
  static Relationer fran(Zippaket paket, String del) throws IOException {
    int snitt = del.lastIndexOf('/') + 1;
    String namn = del.substring(0, snitt) + "_rels/" + del.substring(snitt) + ".rels";
    Optional<InputStream> in = paket.del(namn);
    List<Relation> alla = new ArrayList<>();
    if (in.isPresent()) {
      try (var xml = new Xmldel(paket.fil(), in.get())) {
        while (xml.steg() && alla.size() < MAX) {
          if (xml.borjar("Relationship") && !xml.attribut("TargetMode").equals("External")) {
            alla.add(relation(xml, del));
          }
        }
      }
    }
    return new Relationer(alla);
  }

  Optional<String> medId(String id) {
    return alla.stream().filter(r -> r.id().equals(id)).map(Relation::del).findFirst();
  }

  Optional<String> medSlag(String slag) {
    return alla.stream().filter(r -> r.slag().equals(slag)).map(Relation::del).findFirst();
  }

  private static Relation relation(Xmldel xml, String fran) {
    String typ = xml.attribut("Type");
    String slag = typ.substring(typ.lastIndexOf('/') + 1);
    return new Relation(xml.attribut("Id"), slag, upplost(fran, xml.attribut("Target")));
  }

  /** A target is a path relative to the part that points, or absolute from the package. */
  private static String upplost(String fran, String mal) {
    try {
      return URI.create("/" + fran).resolve(mal).getPath().substring(1);
    } catch (IllegalArgumentException | StringIndexOutOfBoundsException | NullPointerException e) {
      return "";
    }
  }
}
