package se.omtanke.drift.kommando;

/** A file with a table that is made anew, and around it what people write. */
final class Matningsfil {

  private static final String BORJAN = "<!-- tabell -->\n";
  private static final String SLUT = "<!-- slut -->\n";

  private Matningsfil() {}

  /** The file with this table between its marks, or the table alone if there are none. */
  static String med(String fore, String tabell) {
    int borjan = fore.indexOf(BORJAN);
    int slut = fore.indexOf(SLUT);
    String ny = BORJAN + tabell + SLUT;
    return borjan < 0 || slut < borjan
        ? ny
        : fore.substring(0, borjan) + ny + fore.substring(slut + SLUT.length());
  }
}
