package se.omtanke.person;

import java.util.List;
import java.util.UUID;
import se.omtanke.grund.Transaction;

/** Finds persons by case number; offered as a bean by the floor that has cases. */
public interface Arendenummersokning {

  /** Whether what was typed looks like a case number. */
  boolean arNummer(String sokord);

  /** The persons whose case has this number, if the caller may see it. */
  List<UUID> personer(Transaction tx, String nummer);
}
