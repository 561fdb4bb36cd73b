package se.omtanke.person;

import java.time.Clock;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import se.omtanke.grund.Anropare;
import se.omtanke.grund.Nummergivare;

/**
 * Draws reserve numbers for those who have no number of their own: {@code R2026-00017}. Nobody
 * types one, so that no two are alike; one that is not used leaves a gap.
 */
@Service
public class Reservnummergivare {

  private static final String SERIE = "RESERVNUMMER";
  private static final Pattern DRAGET = Pattern.compile("R[0-9]{4}-[0-9]{5,}");

  private final Nummergivare nummer;
  private final Clock klocka;

  Reservnummergivare(Nummergivare nummer, Clock klocka) {
    this.nummer = nummer;
    this.klocka = klocka;
  }

  /** The next number, drawn in a transaction of its own. */
  public String dra(Anropare anropare) {
    int ar = LocalDate.now(klocka).getYear();
    return "R%d-%05d".formatted(ar, nummer.nasta(anropare, SERIE, ar));
  }

  /** Whether a number looks like one that has been drawn. */
  public static boolean arDraget(String nummer) {
    return DRAGET.matcher(nummer).matches();
  }
}
