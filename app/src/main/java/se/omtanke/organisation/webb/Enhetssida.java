package se.omtanke.organisation.webb;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.web.servlet.ModelAndView;
import se.omtanke.komponenter.Brodsmula;
import se.omtanke.komponenter.Datumform;
import se.omtanke.komponenter.Sida;
import se.omtanke.komponenter.Talform;
import se.omtanke.komponenter.formular.Kontrollrad;
import se.omtanke.komponenter.tabell.Cell;
import se.omtanke.komponenter.tabell.Kolumn;
import se.omtanke.komponenter.tabell.Tabell;
import se.omtanke.komponenter.tabell.Tabellrad;
import se.omtanke.organisation.Enhet;
import se.omtanke.organisation.Enhetsniva;
import se.omtanke.organisation.Enhetsversion;
import se.omtanke.organisation.Kodgren;
import se.omtanke.organisation.Organisationshistorik;
import se.omtanke.organisation.Organisationstrad;
import se.omtanke.organisation.RegistreradEnhet;
import se.omtanke.organisation.Succession;
import se.omtanke.regler.Period;

/** One unit: what it is on the day, what it has been, and what followed what. */
record Enhetssida(
    Sida sida,
    Organisationshistorik historik,
    List<RegistreradEnhet> registrerat,
    Dagval val,
    Redigeringslankar lankar) {

  ModelAndView visa(UUID id, ZoneId zon) {
    Organisationstrad trad = historik.trad(val.dag());
    Optional<Enhet> pa = trad.enhet(id);
    Enhetsversion visad = pa.map(Enhet::version).orElseGet(() -> registrerat.getLast().version());
    return medVagen(pa.map(trad::vag).orElse(List.of()))
        .medRubrik(visad.namn())
        .medFel(val.arFel())
        .visa(
            "organisation/enhet",
            Map.of(
                "dag", val.falt(),
                "finns", pa.isPresent(),
                "uppgifter", uppgifter(visad),
                "under", pa.map(trad::under).orElse(List.of()),
                "fraga", val.fraga(),
                "historia", historia(zon),
                "foljd", foljd(visad.nyckel()),
                "lankar", lankar(visad.nyckel())));
  }

  private List<Brodsmula> lankar(String nyckel) {
    return lankar.till(
        Map.of("enhet", nyckel, "franenhet1", nyckel), "andra", "ge", "ta", "overgang", "avsluta");
  }

  /** The codes of a unit as they are shown. */
  static String koder(Enhetsversion version) {
    return version.ansvar().stream().map(Kodgren::toString).collect(joining(", "));
  }

  private Sida medVagen(List<Enhet> vag) {
    Sida svar =
        sida.medBrodsmula(sida.text("organisation.trad.rubrik"), Flikar.ORGANISATION + val.fraga());
    for (Enhet over : vag.subList(0, Math.max(0, vag.size() - 1))) {
      svar = svar.medBrodsmula(over.namn(), adress(over));
    }
    return svar;
  }

  private String adress(Enhet enhet) {
    return Flikar.ORGANISATION + "/enhet/" + enhet.id() + val.fraga();
  }

  private List<Kontrollrad> uppgifter(Enhetsversion version) {
    return List.of(
        rad("organisation.enhet.niva", niva(version.niva())),
        rad("organisation.enhet.ansvar", ellerStreck(koder(version))),
        rad("organisation.enhet.giltig", period(version.giltig())),
        rad("organisation.enhet.nyckel", version.nyckel()));
  }

  private Kontrollrad rad(String nyckel, String svar) {
    return new Kontrollrad(sida.text(nyckel), svar, Optional.empty());
  }

  private Tabell historia(ZoneId zon) {
    return Tabell.lista(
        "historia",
        sida.text("organisation.enhet.historia"),
        List.of(
            Kolumn.text(sida.text("organisation.enhet.giltig")),
            Kolumn.text(sida.text("organisation.enhet.namn")),
            Kolumn.text(sida.text("organisation.enhet.niva")),
            Kolumn.text(sida.text("organisation.enhet.overordnad")),
            Kolumn.text(sida.text("organisation.enhet.ansvar")),
            Kolumn.text(sida.text("organisation.enhet.registrerad"))),
        registrerat.stream().map(r -> historierad(r, zon)).toList());
  }

  private Tabellrad historierad(RegistreradEnhet rad, ZoneId zon) {
    Enhetsversion version = rad.version();
    return Tabellrad.av(
        Cell.text(period(version.giltig())),
        Cell.text(version.namn()),
        Cell.text(niva(version.niva())),
        Cell.text(version.overordnad().map(this::namn).orElse(Talform.EJ_TILLAMPLIGT)),
        Cell.text(ellerStreck(koder(version))),
        Cell.text(registrerad(rad, zon)));
  }

  private String registrerad(RegistreradEnhet rad, ZoneId zon) {
    String fran = tid(rad.registrerad(), zon);
    return rad.ersatt()
        .map(till -> sida.text("organisation.enhet.ersatt", fran, tid(till, zon)))
        .orElse(fran);
  }

  private static String tid(Instant tid, ZoneId zon) {
    return Datumform.tidpunkt(tid.atZone(zon));
  }

  private Tabell foljd(String nyckel) {
    return Tabell.lista(
        "foljd",
        sida.text("organisation.enhet.foljd"),
        List.of(
            Kolumn.text(sida.text("organisation.enhet.datum")),
            Kolumn.text(sida.text("organisation.enhet.slag")),
            Kolumn.text(sida.text("organisation.enhet.fran")),
            Kolumn.text(sida.text("organisation.enhet.till")),
            Kolumn.tal(sida.text("organisation.enhet.andel"), "")),
        historik.successioner(nyckel).stream().map(this::steg).toList());
  }

  private Tabellrad steg(Succession steg) {
    return Tabellrad.av(
        Cell.tal(Datumform.tabell(steg.datum())),
        Cell.text(sida.text("organisation.slag." + steg.slag().name().toLowerCase(Locale.ROOT))),
        Cell.text(namn(steg.fran())),
        Cell.text(namn(steg.till())),
        Cell.tal(Talform.procent(steg.andel(), Math.max(0, steg.andel().scale() - 2))));
  }

  private String namn(String nyckel) {
    return historik.senast(nyckel).map(Enhet::namn).orElse(nyckel);
  }

  private String niva(Enhetsniva niva) {
    return sida.text("organisation.niva." + niva.name().toLowerCase(Locale.ROOT));
  }

  private String period(Period period) {
    return Perioder.visa(sida, period);
  }

  private static String ellerStreck(String text) {
    return text.isEmpty() ? Talform.EJ_TILLAMPLIGT : text;
  }
}
