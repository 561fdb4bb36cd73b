package se.omtanke.organisation.webb;

import static java.util.stream.Collectors.toSet;

import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.omtanke.atkomst.Medarbetaruppdrag;
import se.omtanke.atkomst.konto.Anvandare;
import se.omtanke.atkomst.konto.Anvandarregister;
import se.omtanke.atkomst.uppdrag.Uppdragsregister;
import se.omtanke.grund.Anropare;

/** Whose accounts work in a municipality, by the name they sign in with. */
@Component
class Kontonycklar {

  private final Anvandarregister anvandare;
  private final Uppdragsregister uppdrag;

  Kontonycklar(Anvandarregister anvandare, Uppdragsregister uppdrag) {
    this.anvandare = anvandare;
    this.uppdrag = uppdrag;
  }

  /** Those who are not blocked and have an assignment in the caller's municipality. */
  Set<String> aktiva(Anropare anropare) {
    Set<UUID> medUppdrag =
        uppdrag.alla(anropare).stream().map(Medarbetaruppdrag::anvandare).collect(toSet());
    return anvandare.alla().stream()
        .filter(en -> !en.sparrad() && medUppdrag.contains(en.id()))
        .map(Anvandare::anvandarnamn)
        .collect(toSet());
  }
}
