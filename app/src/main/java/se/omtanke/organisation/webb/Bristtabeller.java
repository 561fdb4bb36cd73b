package se.omtanke.organisation.webb;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.omtanke.komponenter.Sida;
import se.omtanke.komponenter.Talform;
import se.omtanke.komponenter.tabell.Cell;
import se.omtanke.komponenter.tabell.Kolumn;
import se.omtanke.komponenter.tabell.Tabell;
import se.omtanke.komponenter.tabell.Tabellrad;
import se.omtanke.organisation.attest.Attestbrist;
import se.omtanke.organisation.attest.Attestforteckning;
import se.omtanke.organisation.attest.Attestgranskning;
import se.omtanke.organisation.attest.Attestratt;

/** What is missing in the attest register, one table for each kind. */
record Bristtabeller(Sida sida, Attestforteckning forteckning) {

  /** The tables that have rows, the most pressing first. */
  List<Tabell> av(Attestgranskning granskning) {
    Map<Attestbrist.Slag, List<Attestbrist>> perSlag =
        granskning.brister().stream()
            .collect(
                groupingBy(
                    Attestbrist::slag, () -> new EnumMap<>(Attestbrist.Slag.class), toList()));
    return perSlag.entrySet().stream().map(e -> tabell(e.getKey(), e.getValue())).toList();
  }

  private Tabell tabell(Attestbrist.Slag slag, List<Attestbrist> brister) {
    String ord = slag.name().toLowerCase(Locale.ROOT);
    return Tabell.lista(
            "brist-" + ord.replace('_', '-'),
            sida.text("organisation.attest.brist." + ord, brister.size()),
            List.of(
                Kolumn.text(sida.text("organisation.attest.kolumn.ansvar")),
                Kolumn.text(sida.text("organisation.attest.kolumn.person")),
                Kolumn.tal(sida.text("organisation.attest.kolumn.drift"), "kr"),
                Kolumn.text(sida.text("organisation.attest.kolumn.giltig"))),
            brister.stream().map(this::rad).toList())
        .medNot(sida.text("organisation.attest.brist." + ord + ".gor"));
  }

  private Tabellrad rad(Attestbrist brist) {
    Optional<Attestratt> ratt = brist.ratt();
    return Tabellrad.av(
        Cell.text(Grenord.visa(sida.ram().texter(), brist.ansvar())),
        Cell.text(
            brist
                .person()
                .map(nyckel -> Attesttabell.namn(forteckning.person(nyckel)))
                .orElse(Talform.EJ_TILLAMPLIGT)),
        Cell.tal(ratt.map(r -> Attesttabell.kronor(r.drift())).orElse(Talform.EJ_TILLAMPLIGT)),
        Cell.text(ratt.map(r -> Perioder.visa(sida, r.giltig())).orElse(Talform.EJ_TILLAMPLIGT)));
  }
}
