package se.omtanke.regler.gallring;

import java.util.List;
import java.util.Optional;
import se.omtanke.regler.lagrum.Lagrum;
import se.omtanke.regler.parametrar.Parametrar;
import se.omtanke.regler.utfall.Faktum;

/** Agreements on custody, home and contact are kept until the child is of age. */
@Lagrum(
    sfs = "2025:400",
    kapitel = "16",
    paragraf = "3",
    fran = "2025-07-01",
    text = "e63f8b04a8ea5fd36bde6d6d52cd00a916b28a5fb0a842d75eae8427279aa7aa")
final class AvtalBevaras implements Gallringsregel {

  @Override
  public String namn() {
    return "gallring_avtal";
  }

  @Override
  public String rubrik() {
    return "Avtal om vårdnad, boende eller umgänge bevaras tills barnet är arton år";
  }

  @Override
  public Optional<Verkan> prova(Gallringsfraga fraga, Parametrar parametrar) {
    if (fraga.akt() != Akt.SOCIALNAMND || fraga.handling() != Handlingsslag.AVTAL) {
      return Optional.empty();
    }
    return Optional.of(
        fraga
            .barnFott()
            .<Verkan>map(
                fott ->
                    new Verkan.BevarasTill(
                        efter(fott, fraga, parametrar),
                        "Får inte gallras förrän barnet har nått åldern",
                        List.of(Faktum.ur("barnet är fött", fott), tid(fraga, parametrar))))
            .orElseGet(() -> new Verkan.Bedoms("Det är inte sagt när barnet är fött", List.of())));
  }
}
