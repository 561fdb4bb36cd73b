package se.omtanke.atkomst.utkast;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import se.omtanke.atkomst.Medarbetaruppdrag;

/** Where pages save drafts as someone writes. */
@Controller
class Utkastkontroll {

  private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);

  private final Utkastlada lada;

  Utkastkontroll(Utkastlada lada) {
    this.lada = lada;
  }

  @Utkastatgard.Kraver(Utkastatgard.SPARA)
  @PutMapping("/utkast/{nyckel}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void spara(
      Medarbetaruppdrag vem,
      @PathVariable String nyckel,
      @RequestHeader(name = "Content-Type", defaultValue = "text/plain") MediaType slag,
      @RequestBody(required = false) Optional<byte[]> innehall) {
    byte[] bytes = innehall.orElseGet(() -> new byte[0]);
    String typ =
        slag.isCompatibleWith(MediaType.APPLICATION_JSON) ? "application/json" : "text/plain";
    lada.spara(vem, nyckel, typ, new String(bytes, StandardCharsets.UTF_8));
  }

  /** 204 when there is none: that is the usual case and no fault. */
  @Utkastatgard.Kraver(Utkastatgard.LASA)
  @GetMapping("/utkast/{nyckel}")
  ResponseEntity<byte[]> las(Medarbetaruppdrag vem, @PathVariable String nyckel) {
    return lada.las(vem, nyckel)
        .map(
            utkast ->
                ResponseEntity.ok()
                    .contentType(utkast.slag().endsWith("json") ? MediaType.APPLICATION_JSON : TEXT)
                    .lastModified(utkast.sparad())
                    .body(utkast.innehall().getBytes(StandardCharsets.UTF_8)))
        .orElseGet(() -> ResponseEntity.noContent().build());
  }

  @Utkastatgard.Kraver(Utkastatgard.KASTA)
  @DeleteMapping("/utkast/{nyckel}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void kasta(Medarbetaruppdrag vem, @PathVariable String nyckel) {
    lada.kasta(vem, nyckel);
  }
}
