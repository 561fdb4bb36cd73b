package se.omtanke.ekonomi;

/** What a file tells of. */
public enum Inlasningsslag {
  UTFALL,
  BUDGET,
  PROGNOS
}
