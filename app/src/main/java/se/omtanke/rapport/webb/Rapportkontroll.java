package se.omtanke.rapport.webb;

import java.util.List;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.omtanke.atkomst.Inloggad;
import se.omtanke.ekonomi.Bokforingsperiod;
import se.omtanke.ekonomi.Ekonomiunderlag;
import se.omtanke.grund.Anropare;
import se.omtanke.grund.Saknas;
import se.omtanke.grund.Transactions;
import se.omtanke.komponenter.Sida;
import se.omtanke.rapport.Beredningar;
import se.omtanke.rapport.Filformat;
import se.omtanke.rapport.Mallar;
import se.omtanke.rapport.Periodval;
import se.omtanke.rapport.Rapporter;
import se.omtanke.rapport.Rapportpress;
import se.omtanke.rapport.Rapportvinkel;
import se.omtanke.rapport.Utgavor;
import se.omtanke.rapport.berakning.Rapport;

/** Reports: the list, the page and the files. */
@Controller
class Rapportkontroll {

  private final Transactions transactions;
  private final Mallar mallar;
  private final Rapporter rapporter;
  private final Rapportpress press;
  private final Utgavor utgavor;
  private final Ekonomiunderlag ekonomi;
  private final Beredningar beredningar;

  Rapportkontroll(
      Transactions transactions,
      Mallar mallar,
      Rapporter rapporter,
      Rapportpress press,
      Utgavor utgavor,
      Ekonomiunderlag ekonomi,
      Beredningar beredningar) {
    this.transactions = transactions;
    this.mallar = mallar;
    this.rapporter = rapporter;
    this.press = press;
    this.utgavor = utgavor;
    this.ekonomi = ekonomi;
    this.beredningar = beredningar;
  }

  @Rapportatgard.Kraver(Rapportatgard.LASA_UTGAVA)
  @GetMapping("/rapporter")
  ModelAndView lista(Sida sida, Anropare anropare) {
    return transactions.read(
        anropare,
        tx -> {
          List<Rapportval> val =
              mallar.alla(tx).stream()
                  .map(mall -> Rapportval.av(mall, utgavor.alla(tx, mall.id())))
                  .toList();
          return sida.medRubrik(sida.text("rapport.lista.rubrik"))
              .visa("rapport/lista", Map.of("rapporter", val));
        });
  }

  @Rapportatgard.Kraver(Rapportatgard.LASA)
  @GetMapping("/rapporter/{mall}")
  ModelAndView visa(
      Sida sida,
      Anropare anropare,
      Inloggad vem,
      @PathVariable String mall,
      @RequestParam(defaultValue = "") String period,
      Vinkelval val) {
    Rapportvinkel vinkel = val.vinkel();
    return transactions.read(
        anropare,
        tx -> {
          List<Bokforingsperiod> perioder = ekonomi.perioder(tx);
          Bokforingsperiod vald = vald(perioder, period);
          Rapport rapport = rapporter.nu(tx, mall, vald, vinkel);
          return sida.medRubrik(rapport.namn())
              .medBrodsmula(sida.text("rapport.lista.rubrik"), "/rapporter")
              .visa(
                  "rapport/rapport",
                  Map.of(
                      "vy",
                      new Rapportvy(
                          rapport,
                          vinkel,
                          perioder,
                          utgavor.alla(tx, mall),
                          new Beredningsvy(
                              rapport,
                              beredningar.lage(tx, mall, vald),
                              Behorigheter.av(vem),
                              sida.ram().texter()),
                          sida.ram().texter())));
        });
  }

  @Rapportatgard.Kraver(Rapportatgard.LASA)
  @GetMapping("/rapporter/{mall}/fil/{period}.{andelse}")
  ResponseEntity<byte[]> fil(
      Anropare anropare,
      @PathVariable String mall,
      @PathVariable String period,
      @PathVariable String andelse,
      Vinkelval val) {
    Filformat format = Filformat.av(andelse);
    Rapportvinkel vinkel = val.vinkel();
    byte[] innehall =
        transactions.read(
            anropare,
            tx ->
                press.fil(rapporter.nu(tx, mall, Periodval.las(period), vinkel), format, tx.nu()));
    return svar(mall + "-" + period + "." + andelse, format, innehall);
  }

  private static Bokforingsperiod vald(List<Bokforingsperiod> perioder, String period) {
    if (!period.isEmpty()) {
      return Periodval.las(period);
    }
    return perioder.stream()
        .findFirst()
        .orElseThrow(
            () -> new Saknas("Ingen huvudbok är inläst, så det finns ingen period att följa upp."));
  }

  static ResponseEntity<byte[]> svar(String namn, Filformat format, byte[] innehall) {
    return svar(namn, format.medietyp(), innehall);
  }

  static ResponseEntity<byte[]> svar(String namn, String medietyp, byte[] innehall) {
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, medietyp)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(namn).build().toString())
        .body(innehall);
  }
}
