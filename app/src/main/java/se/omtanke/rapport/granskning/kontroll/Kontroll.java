package se.omtanke.rapport.granskning.kontroll;

/** A check of a table: a value that says what should hold. */
public sealed interface Kontroll
    permits Cellikhet,
        Delhogst,
        Dygnstak,
        Etiketter,
        Gissadsumma,
        Jamforelse,
        Kallor,
        Kolumnformel,
        Kolumnkvot,
        KommandeManader,
        Olasligatal,
        Platshallare,
        Radsumma,
        Riktpunkt,
        Tabellikhet,
        Teckenregel,
        Textuppgift,
        Tusental {

  /**
   * Tries the table.
   *
   * @throws Regelfel if the check names a row, column or table that does not exist
   */
  Provning prova(Underlag underlag);
}
