package se.omtanke.ekonomi.webb;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.omtanke.ekonomi.Enhetsprognos;
import se.omtanke.ekonomi.Prognoslinje;
import se.omtanke.grund.OgiltigIndata.Faltfel;
import se.omtanke.komponenter.Talform;
import se.omtanke.organisation.Kod;
import se.omtanke.organisation.Koddel;
import se.omtanke.organisation.Kodregister;
import se.omtanke.regler.Belopp;

/**
 * A unit's forecast as the page shows it: what has been saved, or what came back with the form.
 *
 * @param prognos the unit's forecast
 * @param koder the names of the codes
 * @param varden what was typed and not saved, by field; empty when all is saved
 * @param fel what is wrong with it
 */
record Enhetsprognosvy(
    Enhetsprognos prognos, Kodregister koder, Map<String, String> varden, List<Faltfel> fel) {

  List<Prognosrad> rader() {
    return prognos.linjer().stream().map(this::rad).toList();
  }

  private Prognosrad rad(Prognoslinje linje) {
    String falt = Prognosformular.falt(linje.nyckel());
    String belopp = Prognosformular.BELOPP + falt;
    return new Prognosrad(
        falt,
        namn(Koddel.ANSVAR, linje.nyckel().ansvar()),
        namn(Koddel.VERKSAMHET, linje.nyckel().verksamhet())
            + ", "
            + linje.nyckel().kontogrupp()
            + " "
            + linje.nyckel().klass().benamning(),
        tal(linje),
        varden.getOrDefault(
            belopp,
            linje.inlaga().map(inlaga -> Prognosformular.skrivet(inlaga.belopp())).orElse("")),
        varden.getOrDefault(
            Prognosformular.KOMMENTAR + falt,
            linje.inlaga().map(Prognoslinje.Inlaga::kommentar).orElse("")),
        fel.stream()
            .filter(ett -> ett.falt().equals(belopp))
            .map(Faltfel::klarsprak)
            .findFirst()
            .orElse(""));
  }

  private static List<String> tal(Prognoslinje linje) {
    return Stream.concat(
            Stream.of(linje.budget(), linje.utfall(), linje.ifjolSammaTid(), linje.ifjol())
                .map(Enhetsprognosvy::tkr),
            Stream.of(
                linje.forra().map(Enhetsprognosvy::tkr).orElse(Talform.SAKNAS),
                tkr(linje.rakFramskrivning()),
                linje
                    .medForraAretsProfil()
                    .map(Enhetsprognosvy::tkr)
                    .orElse(Talform.EJ_TILLAMPLIGT)))
        .toList();
  }

  private static String tkr(Belopp belopp) {
    return Talform.tkr(belopp.kronor());
  }

  private String namn(Koddel del, String kod) {
    return koder
        .slaUpp(del, kod, prognos.omgang().manad().atEndOfMonth())
        .map(Kod::benamning)
        .map(namn -> kod + " " + namn)
        .orElse(kod);
  }
}
