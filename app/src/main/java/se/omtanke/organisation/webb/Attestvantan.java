package se.omtanke.organisation.webb;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import se.omtanke.atkomst.Medarbetaruppdrag;
import se.omtanke.grund.Transactions;
import se.omtanke.komponenter.Texter;
import se.omtanke.komponenter.Vantarbidrag;
import se.omtanke.komponenter.Vantarrad;
import se.omtanke.organisation.Enhet;
import se.omtanke.organisation.Kodplan;
import se.omtanke.organisation.Kodregister;
import se.omtanke.organisation.Organisation;
import se.omtanke.organisation.Organisationstrad;
import se.omtanke.organisation.attest.Attestbrist;
import se.omtanke.organisation.attest.Attestforteckning;
import se.omtanke.organisation.attest.Attestgranskning;
import se.omtanke.organisation.attest.Attestregister;

/**
 * What is missing in the attest register: all of it for those who keep it, and for a manager what
 * is missing on the codes of her unit. One row for each kind of gap.
 */
@Component
class Attestvantan implements Vantarbidrag {

  private final Transactions transaktioner;
  private final Attestregister register;
  private final Kodplan kodplan;
  private final Organisation organisation;
  private final Kontonycklar konton;
  private final Clock klocka;

  Attestvantan(
      Transactions transaktioner,
      Attestregister register,
      Kodplan kodplan,
      Organisation organisation,
      Kontonycklar konton,
      Clock klocka) {
    this.transaktioner = transaktioner;
    this.register = register;
    this.kodplan = kodplan;
    this.organisation = organisation;
    this.konton = konton;
    this.klocka = klocka;
  }

  private record Underlag(
      Attestforteckning forteckning, Kodregister koder, Organisationstrad trad) {}

  @Override
  public List<Vantarrad> vantar(Medarbetaruppdrag uppdrag, Texter texter) {
    return switch (uppdrag.roll()) {
      case SYSTEMAGARE, CONTROLLER -> rader(uppdrag, texter);
      case ENHETSCHEF, VERKSAMHETSCHEF ->
          uppdrag.enhet().isPresent() ? rader(uppdrag, texter) : List.of();
      default -> List.of();
    };
  }

  private List<Vantarrad> rader(Medarbetaruppdrag uppdrag, Texter texter) {
    LocalDate idag = LocalDate.now(klocka);
    Underlag underlag =
        transaktioner.read(
            uppdrag.anropare(),
            tx ->
                new Underlag(
                    register.forteckning(tx), kodplan.register(tx), organisation.trad(tx, idag)));
    if (underlag.forteckning().ratter().isEmpty()) {
      // A municipality that keeps no register here has no gaps in it.
      return List.of();
    }
    Attestgranskning granskning =
        new Attestgranskning(
            underlag.forteckning(), underlag.koder(), konton.aktiva(uppdrag.anropare()), idag);
    Map<Attestbrist.Slag, Long> antal =
        granskning.brister().stream()
            .filter(hennes(uppdrag, underlag.trad()))
            .collect(groupingBy(Attestbrist::slag, TreeMap::new, counting()));
    return antal.entrySet().stream().map(e -> rad(e.getKey(), e.getValue(), texter)).toList();
  }

  private static Predicate<Attestbrist> hennes(Medarbetaruppdrag uppdrag, Organisationstrad trad) {
    return uppdrag
        .enhet()
        .<Predicate<Attestbrist>>map(
            enhet ->
                brist ->
                    trad.enheterFor(brist.ansvar().borjan()).stream()
                        .map(Enhet::id)
                        .anyMatch(enhet::equals))
        .orElse(_ -> true);
  }

  private static Vantarrad rad(Attestbrist.Slag slag, long antal, Texter texter) {
    String ord = "organisation.vantar." + slag.name().toLowerCase(Locale.ROOT);
    return Vantarrad.av(
            texter.text(ord, antal), texter.text("organisation.vantar.attest"), Flikar.BRISTER)
        .medNot(texter.text(ord + ".not"));
  }
}
