package se.omtanke.ekonomi.inlasning;

import se.omtanke.ekonomi.Lasfas;

/** Is told how a reading of a file goes, while it goes. Must return at once. */
public interface Lasgang {

  /** For a reading that nobody waits for. */
  Lasgang TYST =
      new Lasgang() {
        @Override
        public void filen(long rader) {}

        @Override
        public void rad(int nummer) {}

        @Override
        public void fas(Lasfas fas) {}
      };

  /** The file has this many rows, or 0 if that cannot be told. */
  void filen(long rader);

  /** This row of the file has been read. */
  void rad(int nummer);

  /** What it does from now on. */
  void fas(Lasfas fas);
}
