package se.omtanke.organisation.andring;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.omtanke.grund.OgiltigIndata.Faltfel;
import se.omtanke.grund.Transaction;
import se.omtanke.grund.WriteTransaction;
import se.omtanke.organisation.Kod;
import se.omtanke.organisation.Koddel;
import se.omtanke.organisation.Kodgren;
import se.omtanke.organisation.Kodplan;
import se.omtanke.organisation.Kontoklass;
import se.omtanke.organisation.version.Aterstallning;
import se.omtanke.organisation.version.Register;

/** The code plan as a register that is stated whole. */
@Component
public class Kodplansbok implements Registerbok<Set<Kod>> {

  private final Kodplan kodplan;

  Kodplansbok(Kodplan kodplan) {
    this.kodplan = kodplan;
  }

  @Override
  public Register register() {
    return Register.KODPLAN;
  }

  @Override
  public Set<Kod> lage(Transaction tx) {
    return Set.copyOf(kodplan.register(tx).alla());
  }

  @Override
  public Set<Kod> lage(Transaction tx, Instant kant) {
    return Set.copyOf(kodplan.register(tx, kant).alla());
  }

  /** That a code means one thing at a time follows from how it is changed. */
  @Override
  public List<Faltfel> brister(Set<Kod> koder) {
    return koder.stream()
        .filter(kod -> kod.del() == Koddel.KONTO && Kontoklass.av(kod.kod()).isEmpty())
        .map(
            kod ->
                new Faltfel(
                    "kod",
                    "Kontot %s börjar inte med en klass i Kommun-Bas (1–9).".formatted(kod.kod())))
        .toList();
  }

  @Override
  public Set<Kod> utan(Set<Kod> nu, Set<Kod> fore, Set<Kod> efter) {
    return Aterstallning.av(fore, efter).pa(nu);
  }

  @Override
  public void faststall(WriteTransaction tx, Set<Kod> koder, String orsak) {
    kodplan.faststall(tx, koder, orsak);
  }

  /** Whether a text can be a code of the code plan, which has no branches. */
  public static boolean arKod(String text) {
    return Kodgren.arSkriven(text) && !Kodgren.av(text).oppen();
  }
}
