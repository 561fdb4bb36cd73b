package se.omtanke.rapport.webb;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import se.omtanke.atkomst.Inloggad;
import se.omtanke.atkomst.Roll;
import se.omtanke.grund.Anropare;
import se.omtanke.grund.Transactions;
import se.omtanke.komponenter.Datumform;
import se.omtanke.komponenter.Sida;
import se.omtanke.komponenter.delar.Hamtning;
import se.omtanke.rapport.Filformat;
import se.omtanke.rapport.Periodval;
import se.omtanke.rapport.Utgava;
import se.omtanke.rapport.Utgavor;

/** Serves what was published, byte for byte. */
@Controller
class Utgavekontroll {

  private static final ZoneId SVERIGE = ZoneId.of("Europe/Stockholm");

  private final Transactions transactions;
  private final Utgavor utgavor;

  Utgavekontroll(Transactions transactions, Utgavor utgavor) {
    this.transactions = transactions;
    this.utgavor = utgavor;
  }

  @Rapportatgard.Kraver(Rapportatgard.LASA_UTGAVA)
  @GetMapping("/utgavor/{id}")
  ModelAndView utgava(Sida sida, Anropare anropare, Inloggad vem, @PathVariable UUID id) {
    return transactions.read(
        anropare,
        tx -> {
          Utgava utgava = utgavor.hamta(tx, id);
          return sida.medRubrik(utgava.namn())
              .medBrodsmula(sida.text("rapport.lista.rubrik"), "/rapporter")
              .visa(
                  "rapport/utgava",
                  Map.of(
                      "utgava",
                      utgava,
                      "publicerad",
                      Datumform.tidpunkt(utgava.publicerad().atZone(SVERIGE)),
                      "filer",
                      filer(sida, id),
                      "farJamfora",
                      vem.ar(Roll.CONTROLLER),
                      "anmarkningar",
                      utgavor.anmarkningar(tx, id),
                      "noter",
                      utgavor.noter(tx, id)));
        });
  }

  private static List<Hamtning> filer(Sida sida, UUID id) {
    return Stream.of(Filformat.values())
        .map(
            format ->
                new Hamtning(
                    format.name(),
                    sida.text("rapport.fil." + format.andelse()),
                    "/utgavor/%s/fil.%s".formatted(id, format.andelse())))
        .toList();
  }

  @Rapportatgard.Kraver(Rapportatgard.LASA_UTGAVA)
  @GetMapping("/utgavor/{id}/fil.{andelse}")
  ResponseEntity<byte[]> fil(
      Anropare anropare, @PathVariable UUID id, @PathVariable String andelse) {
    Filformat format = Filformat.av(andelse);
    return transactions.read(
        anropare,
        tx -> {
          Utgava utgava = utgavor.hamta(tx, id);
          String namn =
              "%s-%s-%d.%s"
                  .formatted(
                      utgava.mall(), Periodval.skriv(utgava.period()), utgava.nummer(), andelse);
          return Rapportkontroll.svar(namn, format, utgavor.fil(tx, id, format));
        });
  }
}
