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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import se.omtanke.atkomst.Inloggad;
import se.omtanke.atkomst.Roll;
import se.omtanke.grund.Anropare;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.grund.Transactions;
import se.omtanke.komponenter.Datumform;
import se.omtanke.komponenter.Sida;
import se.omtanke.komponenter.delar.Hamtning;
import se.omtanke.rapport.Filformat;
import se.omtanke.rapport.Periodval;
import se.omtanke.rapport.Publiceringskontroll;
import se.omtanke.rapport.Rapporter;
import se.omtanke.rapport.Rapportvinkel;
import se.omtanke.rapport.Utgava;
import se.omtanke.rapport.Utgavor;
import se.omtanke.rapport.berakning.Rapport;

/** Publishes reports and serves what was published, byte for byte. */
@Controller
class Utgavekontroll {

  private static final ZoneId SVERIGE = ZoneId.of("Europe/Stockholm");

  private final Transactions transactions;
  private final Rapporter rapporter;
  private final Publiceringskontroll kontroll;
  private final Utgavor utgavor;

  Utgavekontroll(
      Transactions transactions,
      Rapporter rapporter,
      Publiceringskontroll kontroll,
      Utgavor utgavor) {
    this.transactions = transactions;
    this.rapporter = rapporter;
    this.kontroll = kontroll;
    this.utgavor = utgavor;
  }

  @Rapportatgard.Kraver(Rapportatgard.PUBLICERA)
  @GetMapping("/rapporter/{mall}/publicera")
  ModelAndView kontrollera(
      Sida sida,
      Anropare anropare,
      @PathVariable String mall,
      @RequestParam String period,
      Vinkelval val) {
    return kontrollera(sida, anropare, mall, period, val.vinkel());
  }

  private ModelAndView kontrollera(
      Sida sida, Anropare anropare, String mall, String period, Rapportvinkel vinkel) {
    return transactions.read(
        anropare,
        tx -> {
          Rapport rapport = rapporter.nu(tx, mall, Periodval.las(period), vinkel);
          Rapportvy vy = new Rapportvy(rapport, vinkel, List.of(), List.of(), sida.ram().texter());
          return sida.medRubrik(sida.text("rapport.publicera.rubrik"))
              .medBrodsmula(rapport.namn(), vy.adress() + "?" + vy.fraga())
              .visa(
                  "rapport/publicera",
                  Map.of("vy", vy, "granskning", Granskningsvy.av(kontroll.granska(tx, rapport))));
        });
  }

  /** What hinders is shown on the page that was sent from, as it stands now. */
  @Rapportatgard.Kraver(Rapportatgard.PUBLICERA)
  @PostMapping("/rapporter/{mall}/publicera")
  ModelAndView publicera(
      Sida sida,
      Anropare anropare,
      @PathVariable String mall,
      @RequestParam String period,
      Vinkelval val) {
    Rapportvinkel vinkel = val.vinkel();
    try {
      Utgava utgava = utgavor.publicera(anropare, mall, Periodval.las(period), vinkel);
      return new ModelAndView(new RedirectView("/utgavor/" + utgava.id()));
    } catch (OgiltigIndata hinder) {
      return kontrollera(sida.medFel(true), anropare, mall, period, vinkel);
    }
  }

  @Rapportatgard.Kraver(Rapportatgard.LASA_UTGAVA)
  @GetMapping("/utgavor/{id}")
  ModelAndView utgava(Sida sida, Anropare anropare, Inloggad vem, @PathVariable UUID id) {
    Utgava utgava = transactions.read(anropare, tx -> utgavor.hamta(tx, id));
    List<String> anmarkningar = transactions.read(anropare, tx -> utgavor.anmarkningar(tx, id));
    List<Hamtning> filer =
        Stream.of(Filformat.values())
            .map(
                format ->
                    new Hamtning(
                        format.name(),
                        sida.text("rapport.fil." + format.andelse()),
                        "/utgavor/%s/fil.%s".formatted(id, format.andelse())))
            .toList();
    return sida.medRubrik(utgava.namn())
        .medBrodsmula(sida.text("rapport.lista.rubrik"), "/rapporter")
        .visa(
            "rapport/utgava",
            Map.of(
                "utgava", utgava,
                "publicerad", Datumform.tidpunkt(utgava.publicerad().atZone(SVERIGE)),
                "filer", filer,
                "farJamfora", vem.ar(Roll.CONTROLLER),
                "anmarkningar", anmarkningar));
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
