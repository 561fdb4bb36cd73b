package se.omtanke.ekonomi;

/** The part of a bookkeeping year that an amount belongs to. */
public sealed interface Tidsdel permits Bokforingsperiod, Helar {

  /** The bookkeeping year, which is the calendar year in a municipality (LKBR 3:1). */
  int ar();
}
