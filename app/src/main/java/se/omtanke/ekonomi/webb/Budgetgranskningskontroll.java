package se.omtanke.ekonomi.webb;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import se.omtanke.atkomst.Medarbetaruppdrag;
import se.omtanke.ekonomi.Budgetfiler;
import se.omtanke.ekonomi.Budgetforslagen;
import se.omtanke.ekonomi.webb.Ekonomiatgard.Kraver;
import se.omtanke.filformat.Filfel;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.grund.OgiltigIndata.Faltfel;
import se.omtanke.komponenter.Mottagenfil;
import se.omtanke.komponenter.Sida;
import se.omtanke.komponenter.formular.Formular;

/**
 * Where rows from a file, or pasted, are looked at before they are taken into a budget work. What
 * is wrong is told by row, and the rows stand there to be mended.
 */
@Controller
class Budgetgranskningskontroll {

  private static final String RADER = "rader";

  /** Some thousand rows; more than a budget work has of anything. */
  private static final long STORST = 5L << 20;

  private final Budgetforslagen forslagen;
  private final Budgetsidor sidor;

  Budgetgranskningskontroll(Budgetforslagen forslagen, Budgetsidor sidor) {
    this.forslagen = forslagen;
    this.sidor = sidor;
  }

  /** Changes nothing: what is shown is sent on from the page. */
  @Kraver(Ekonomiatgard.BEREDA_BUDGET)
  @PostMapping(Budgetkontroll.ROT + "/{arbete}/{slag}/granska")
  ModelAndView granska(
      Sida sida,
      Medarbetaruppdrag vem,
      @PathVariable UUID arbete,
      @PathVariable String slag,
      @RequestParam(defaultValue = "") String rader,
      @RequestParam Optional<MultipartFile> fil) {
    Budgetradslag radslag = Budgetradslag.av(slag);
    String text = rader;
    try {
      text = fil.filter(en -> !en.isEmpty()).map(Budgetgranskningskontroll::text).orElse(rader);
      return visa(sidor.av(sida, vem, arbete), radslag, text, List.of());
    } catch (OgiltigIndata fel) {
      ModelAndView vy =
          visa(sidor.av(sida.medFel(true), vem, arbete), radslag, text, vidRaderna(fel.faltfel()));
      vy.setStatus(HttpStatus.BAD_REQUEST);
      return vy;
    }
  }

  private ModelAndView visa(Budgetblad blad, Budgetradslag slag, String rader, List<Faltfel> fel) {
    return blad.visa(
        "granska",
        new Formular(blad.sida().ram().texter(), Map.of(RADER, rader), fel),
        vy -> {
          if (fel.isEmpty()) {
            slag.krav(vy, forslagen, rader);
          }
          return Map.of(
              "tabell",
              fel.isEmpty() ? Optional.of(slag.tabell(vy, rader)) : Optional.empty(),
              "slag",
              slag.ord(),
              "rubriker",
              slag.rubriker());
        });
  }

  private static String text(MultipartFile fil) {
    String namn = Mottagenfil.namn(fil);
    if (fil.getSize() > STORST) {
      throw new OgiltigIndata(
          RADER, "%s är för stor. Skicka bara budgetarbetets rader.".formatted(namn));
    }
    try (InputStream in = fil.getInputStream()) {
      return Budgetfiler.text(namn, in);
    } catch (Filfel fel) {
      String plats = fel.rad() == 0 ? namn : "%s, rad %d".formatted(namn, fel.rad());
      throw new OgiltigIndata(RADER, plats + ": " + fel.getMessage());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The page has one field, where all of it is mended. */
  private static List<Faltfel> vidRaderna(List<Faltfel> fel) {
    return fel.stream().map(ett -> new Faltfel(RADER, ett.klarsprak())).toList();
  }
}
