package se.omtanke.arende.webb;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import se.omtanke.atkomst.Medarbetaruppdrag;
import se.omtanke.atkomst.Roll;
import se.omtanke.atkomst.konto.Anvandare;
import se.omtanke.atkomst.konto.Anvandarregister;
import se.omtanke.atkomst.uppdrag.Uppdragsregister;
import se.omtanke.komponenter.Sida;

/**
 * Looks up colleagues' names. The accounts are reached by a connection of their own, so it is asked
 * outside the page's transaction.
 */
@Component
public class Medarbetarnamn {

  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private final Anvandarregister anvandare;
  private final Uppdragsregister uppdrag;

  Medarbetarnamn(Anvandarregister anvandare, Uppdragsregister uppdrag) {
    this.anvandare = anvandare;
    this.uppdrag = uppdrag;
  }

  /** The names of these actors. */
  public Namnlista av(Sida sida, Collection<String> aktorer) {
    List<UUID> ider =
        aktorer.stream()
            .distinct()
            .filter(aktor -> ID.matcher(aktor).matches())
            .map(UUID::fromString)
            .toList();
    Map<String, String> namn =
        ider.isEmpty()
            ? Map.of()
            : anvandare.med(ider).stream()
                .collect(toMap(vem -> vem.id().toString(), Anvandare::namn));
    return new Namnlista(namn, sida.text("arende.systemet"));
  }

  /** The caseworkers of a unit today. */
  public List<Anvandare> handlaggare(Medarbetaruppdrag vem, UUID enhet) {
    List<UUID> ider =
        uppdrag.alla(vem.anropare()).stream()
            .filter(en -> en.roll() == Roll.HANDLAGGARE && en.enhet().equals(Optional.of(enhet)))
            .map(Medarbetaruppdrag::anvandare)
            .distinct()
            .toList();
    return ider.isEmpty() ? List.of() : anvandare.med(ider);
  }
}
