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
      return kod.length() >= fran.length() && ordning(kod, fran) >= 0 && ordning(kod, till) <= 0;
    }

    private static int ordning(String kod, String grans) {
      for (int i = 0; i < grans.length(); i++) {
        int skillnad = Character.compare(kod.charAt(i), grans.charAt(i));
        if (skillnad != 0) {
          return skillnad;
        }
      }
      return 0;
    }

    @Override
    public String skrivs() {
      return fran + "\u2013" + till;
    }
  }
}
