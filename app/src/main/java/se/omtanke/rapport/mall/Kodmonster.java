package se.omtanke.rapport.mall;

/** A pattern for one part of a code string, as it is written in a template. */
public sealed interface Kodmonster {

  /** If a code is one of those that the pattern means. */
  boolean omfattar(String kod);

  /** As a person writes it. */
  String skrivs();

  /** One code, letter for letter. */
  record Exakt(String kod) implements Kodmonster {
    @Override
    public boolean omfattar(String annan) {
      return kod.equals(annan);
    }

    @Override
    public String skrivs() {
      return kod;
    }
  }

  /** All codes that begin so; written {@code 51*}. The empty beginning means any code or none. */
  record Borjan(String borjan) implements Kodmonster {
    @Override
    public boolean omfattar(String kod) {
      return kod.startsWith(borjan);
    }

    @Override
    public String skrivs() {
      return borjan + "*";
    }
  }

  /**
   * All codes whose first signs lie from one bound to the other, both counted; written {@code
   * 520-529}. The bounds are equally long, and a longer code counts by its beginning.
   */
  record Intervall(String fran, String till) implements Kodmonster {
    @Override
    public boolean omfattar(String kod) {
      if (kod.length() < fran.length()) {
        return false;
      }
      String borjan = kod.substring(0, fran.length());
      return borjan.compareTo(fran) >= 0 && borjan.compareTo(till) <= 0;
    }

    @Override
    public String skrivs() {
      return fran + "\u2013" + till;
    }
  }
}
