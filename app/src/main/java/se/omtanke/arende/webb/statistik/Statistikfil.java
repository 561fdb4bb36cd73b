package se.omtanke.arende.webb.statistik;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import se.omtanke.arende.Arendeatgard;
import se.omtanke.arende.Arendematt;
import se.omtanke.arende.Statistiksvar;
import se.omtanke.arende.Statistiksvar.Varde;
import se.omtanke.atkomst.Medarbetaruppdrag;
import se.omtanke.filformat.Cell;
import se.omtanke.filformat.Csvform;
import se.omtanke.filformat.Csvskrivare;
import se.omtanke.filformat.Rubrik;
import se.omtanke.komponenter.Sida;
import se.omtanke.komponenter.Talform;

/** The figures of a measure as a file: what the page shows, with its definition. */
@Controller
class Statistikfil {

  private final Statistiklasning lasning;
  private final Clock klocka;

  Statistikfil(Statistiklasning lasning, Clock klocka) {
    this.lasning = lasning;
    this.klocka = klocka;
  }

  static String adress(Statistikval val) {
    UriComponentsBuilder adress =
        UriComponentsBuilder.fromPath(Statistikkontroll.rot(val.matt()) + "/fil");
    val.varden().forEach((namn, varde) -> adress.queryParam(namn, varde));
    return adress.encode().build().toUriString();
  }

  @Arendeatgard.Kraver(Arendeatgard.SE_STATISTIK)
  @GetMapping(Statistikkontroll.ROT + "/{slinga}/fil")
  ResponseEntity<byte[]> fil(
      Sida sida,
      Medarbetaruppdrag vem,
      @PathVariable String slinga,
      @RequestParam Map<String, String> svar) {
    Arendematt matt = Statistikkontroll.matt(slinga);
    Statistikval val = Statistikval.av(matt, vem, svar, LocalDate.now(klocka));
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(matt.slinga() + ".csv").build().toString())
        .body(csv(sida, lasning.tabell(sida, vem, val)));
  }

  private static byte[] csv(Sida sida, Statistiktabell tabell) {
    ByteArrayOutputStream ut = new ByteArrayOutputStream();
    Statistiksvar svar = tabell.svar();
    boolean dagar = svar.fraga().matt().raknas() == Arendematt.Raknas.DAGAR;
    try (Csvskrivare skrivare = new Csvskrivare(ut, Csvform.SVENSK)) {
      skrivare.blad(
          tabell.rubrik(),
          Stream.concat(
                  Stream.of(tabell.uppdelning()),
                  svar.delar().stream().flatMap(del -> rubriker(sida, del.nyckel(), dagar)))
              .map(Rubrik::av)
              .toList());
      svar.rader().forEach(rad -> skrivare.rad(rad(tabell.namn(rad.kod()), rad, dagar)));
      skrivare.rad(rad(sida.text("arende.statistik.alla"), svar.alla(), dagar));
      skrivare.rad(List.of());
      skrivare.rad(List.of(new Cell.Text(tabell.rubrik())));
      tabell.noter().forEach(not -> skrivare.rad(List.of(new Cell.Text(not))));
    }
    return ut.toByteArray();
  }

  private static Stream<String> rubriker(Sida sida, String nyckel, boolean dagar) {
    return dagar
        ? Stream.of(
            sida.text("arende.statistik.kolumn.median", nyckel),
            sida.text("arende.statistik.kolumn.antal", nyckel))
        : Stream.of(nyckel);
  }

  private static List<Cell> rad(String namn, Statistiksvar.Rad rad, boolean dagar) {
    List<Cell> celler = new ArrayList<>();
    celler.add(new Cell.Text(namn));
    for (Varde varde : rad.varden()) {
      switch (varde) {
        case Varde.Dolt _ -> {
          celler.add(new Cell.Text(Talform.SEKRETESS));
          if (dagar) {
            celler.add(new Cell.Text(Talform.SEKRETESS));
          }
        }
        case Varde.Tal(long antal, var median) -> {
          if (dagar) {
            celler.add(median.<Cell>map(tal -> new Cell.Tal(tal, 1)).orElse(Cell.TOM));
          }
          celler.add(new Cell.Tal(BigDecimal.valueOf(antal), 0));
        }
      }
    }
    return celler;
  }
}
