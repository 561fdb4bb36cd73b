package se.omtanke.organisation;

/** The parts of a municipality's code string. */
public enum Koddel {
  ANSVAR,
  VERKSAMHET,
  KONTO,
  PROJEKT,
  OBJEKT,
  MOTPART
}
