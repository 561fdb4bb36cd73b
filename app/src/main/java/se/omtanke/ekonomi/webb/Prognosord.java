package se.omtanke.ekonomi.webb;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.omtanke.ekonomi.Enhetsprognos;
import se.omtanke.ekonomi.Prognoslage;
import se.omtanke.ekonomi.Prognosomgang;
import se.omtanke.komponenter.Datumform;
import se.omtanke.komponenter.Talform;
import se.omtanke.komponenter.Texter;
import se.omtanke.komponenter.delar.Status;
import se.omtanke.komponenter.tabell.Cell;
import se.omtanke.komponenter.tabell.Kolumn;
import se.omtanke.komponenter.tabell.Tabell;
import se.omtanke.komponenter.tabell.Tabellrad;
import se.omtanke.regler.Belopp;

/** Forecast rounds in words and tables. */
record Prognosord(Texter texter) {

  private static final String TKR = "tkr";

  /** The rounds, latest first. */
  Tabell omgangar(List<Prognosomgang> omgangar) {
    return Tabell.lista(
        "omgangar",
        texter.text("ekonomi.prognos.omgangar"),
        List.of(
            Kolumn.text(texter.text("ekonomi.prognos.efter")),
            Kolumn.text(texter.text("ekonomi.prognos.sistadag"))),
        omgangar.stream()
            .map(
                en ->
                    Tabellrad.av(
                        Cell.lank(manad(en), Prognoskontroll.ROT + "/" + en.id()),
                        Cell.text(Datumform.tabell(en.sistaDag()))))
            .toList());
  }

  /** How far each unit has come. */
  Tabell enheter(List<Enhetsprognos> enheter) {
    return Tabell.lista(
            "enheter",
            texter.text("ekonomi.prognos.enheter"),
            List.of(
                Kolumn.text(texter.text("ekonomi.prognos.enhet")),
                Kolumn.text(texter.text("ekonomi.lage")),
                Kolumn.tal(texter.text("ekonomi.prognos.budget"), TKR),
                Kolumn.tal(texter.text("ekonomi.prognos.prognos"), TKR),
                Kolumn.tal(texter.text("ekonomi.prognos.avvikelse"), TKR)),
            enheter.stream().map(this::rad).toList())
        .medNot(texter.text("ekonomi.prognos.enheter.not"));
  }

  Status lage(Prognoslage lage) {
    return switch (lage) {
      case Prognoslage.EjPaborjad _ -> status("ejpaborjad", Status.Ton.VARNING);
      case Prognoslage.Paborjad _ -> status("paborjad", Status.Ton.PAGAR);
      case Prognoslage.Lamnad _ -> status("lamnad", Status.Ton.NEUTRAL);
      case Prognoslage.Aterlamnad _ -> status("aterlamnad", Status.Ton.FEL);
      case Prognoslage.Godkand _ -> status("godkand", Status.Ton.KLAR);
    };
  }

  String manad(Prognosomgang omgang) {
    return Datumform.manad(omgang.manad(), texter.sprak());
  }

  private Status status(String ord, Status.Ton ton) {
    return new Status(texter.text("ekonomi.prognos.lage." + ord), ton);
  }

  private Tabellrad rad(Enhetsprognos en) {
    Optional<BigDecimal> prognos = en.prognos().map(Belopp::kronor);
    BigDecimal budget = en.budget().kronor();
    return Tabellrad.av(
        Cell.lank(
            en.enhet().namn(),
            Prognoskontroll.ROT + "/" + en.omgang().id() + "/" + en.enhet().id()),
        Cell.lage(lage(en.lage())),
        Cell.tal(Talform.tkr(budget)),
        Cell.tal(prognos.map(Talform::tkr).orElse(Talform.SAKNAS)),
        Cell.tal(
            prognos
                .map(kronor -> Talform.skillnad(budget.subtract(kronor).movePointLeft(3), 0))
                .orElse(Talform.SAKNAS)));
  }
}
