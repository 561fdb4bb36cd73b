package se.omtanke.filformat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import se.omtanke.regler.Belopp;

/**
 * A post of a SIE file. Amounts have the ledger's sign: debit positive, credit negative.
 *
 * <p>Source: SIE-gruppen, SIE filformat utgåva 4B. A year number is 0 for the current year, -1 for
 * the one before.
 */
public sealed interface Siepost {

  /** The line of the file, from 1. */
  int rad();

  /**
   * Something about the file or the company, such as {@code PROGRAM}, {@code GEN}, {@code FNAMN}.
   *
   * @param etikett the label without #
   * @param falt its fields as written
   */
  record Uppgift(int rad, String etikett, List<String> falt) implements Siepost {
    public Uppgift {
      falt = List.copyOf(falt);
    }
  }

  /** #SIETYP: 1 year balances, 2 period balances, 3 objects, 4 transactions. */
  record Sietyp(int rad, int nummer) implements Siepost {}

  /** #RAR: a financial year, both days included. */
  record Rar(int rad, int arsnummer, LocalDate fran, LocalDate till) implements Siepost {}

  /** #KONTO: an account. */
  record Konto(int rad, String konto, String namn) implements Siepost {}

  /** #KTYP, #ENHET or #SRU: a property of an account. */
  record Kontouppgift(int rad, String etikett, String konto, String varde) implements Siepost {}

  /** #DIM and #UNDERDIM: a dimension, which may stand under another. */
  record Dim(int rad, int nummer, String namn, Optional<Integer> over) implements Siepost {}

  /** #OBJEKT: an object of a dimension. */
  record Objekt(int rad, Sieobjekt objekt, String namn) implements Siepost {}

  /** #IB, or #OIB for an object: what an account held when the year began. */
  record IngaendeBalans(
      int rad,
      int arsnummer,
      String konto,
      List<Sieobjekt> objekt,
      Belopp belopp,
      Optional<BigDecimal> kvantitet)
      implements Siepost {}

  /** #UB, or #OUB for an object: what an account holds when the year ends. */
  record UtgaendeBalans(
      int rad,
      int arsnummer,
      String konto,
      List<Sieobjekt> objekt,
      Belopp belopp,
      Optional<BigDecimal> kvantitet)
      implements Siepost {}

  /** #RES: what a result account has gathered over the year. */
  record Resultat(
      int rad, int arsnummer, String konto, Belopp belopp, Optional<BigDecimal> kvantitet)
      implements Siepost {}

  /**
   * #PSALDO: what was booked on an account in a month, in all (no objects) or on objects. The two
   * overlap: add up one of them.
   */
  record Periodsaldo(
      int rad,
      int arsnummer,
      YearMonth period,
      String konto,
      List<Sieobjekt> objekt,
      Belopp belopp,
      Optional<BigDecimal> kvantitet)
      implements Siepost {}

  /** #PBUDGET: the budget of an account in a month, in all (no objects) or on objects. */
  record Periodbudget(
      int rad,
      int arsnummer,
      YearMonth period,
      String konto,
      List<Sieobjekt> objekt,
      Belopp belopp,
      Optional<BigDecimal> kvantitet)
      implements Siepost {}

  /**
   * #VER: a verification, whose rows that count add up to zero.
   *
   * @param serie its series, or empty
   * @param nummer its number, or empty in files to be numbered by the receiver (4I)
   * @param registrerad the day it was recorded, if told
   */
  record Verifikation(
      int rad,
      String serie,
      String nummer,
      LocalDate datum,
      String text,
      Optional<LocalDate> registrerad,
      String sign,
      List<Transaktion> rader)
      implements Siepost {
    public Verifikation {
      rader = List.copyOf(rader);
    }
  }

  /**
   * A row of a verification.
   *
   * @param mark whether it counts
   * @param datum its own day, if told; else the verification's
   */
  record Transaktion(
      int rad,
      Mark mark,
      String konto,
      List<Sieobjekt> objekt,
      Belopp belopp,
      Optional<LocalDate> datum,
      String text,
      Optional<BigDecimal> kvantitet,
      String sign) {

    /** Whether the row is part of the verification as it stands. */
    public boolean raknas() {
      return mark != Mark.BORTTAGEN;
    }
  }

  /** How a row came to be. */
  enum Mark {
    /** #TRANS: booked from the start. */
    VANLIG,
    /** #RTRANS: added later; its twin for old readers is left out. */
    TILLAGD,
    /** #BTRANS: removed later; it does not count. */
    BORTTAGEN
  }
}
