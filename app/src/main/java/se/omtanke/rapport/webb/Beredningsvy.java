package se.omtanke.rapport.webb;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.omtanke.komponenter.Datumform;
import se.omtanke.komponenter.Texter;
import se.omtanke.komponenter.delar.Status;
import se.omtanke.komponenter.delar.Tidslinjerad;
import se.omtanke.komponenter.formular.Val;
import se.omtanke.rapport.Beredning;
import se.omtanke.rapport.Beredningar;
import se.omtanke.rapport.Beredningsovergang;
import se.omtanke.rapport.Beredningsskede;
import se.omtanke.rapport.Beredningssteg;
import se.omtanke.rapport.Granskningskommentar;
import se.omtanke.rapport.Granskningsplats;
import se.omtanke.rapport.berakning.Avsnittsresultat;
import se.omtanke.rapport.berakning.Rapport;
import se.omtanke.rapport.berakning.Statuslista;
import se.omtanke.rapport.berakning.Tabell;
import se.omtanke.rapport.mall.Radslag;

/**
 * A report's way to publication, as pages show it.
 *
 * @param rapport the report as it stands
 * @param beredning what was done with it and said of it
 * @param far what the reader may do
 * @param texter the reader's language
 */
public record Beredningsvy(Rapport rapport, Beredning beredning, Far far, Texter texter) {

  private static final ZoneId SVERIGE = ZoneId.of("Europe/Stockholm");

  /**
   * What a reader may do with a report.
   *
   * @param skriva write in it, ask for review and answer comments
   * @param granska comment, send back and approve
   * @param publicera publish
   */
  public record Far(boolean skriva, boolean granska, boolean publicera) {}

  /** A comment that waits for an answer, as it is shown. */
  public record Kommentar(UUID id, String plats, String text, String vem) {}

  private record Hande(Instant nar, Tidslinjerad rad) {}

  /** How far it has come. */
  public Status skede() {
    Beredningsskede nu = beredning.skede();
    String ord = texter.text("rapport.skede." + nu.kod());
    return switch (nu) {
      case Beredningsskede.Utkast _ -> new Status(ord, Status.Ton.NEUTRAL);
      case Beredningsskede.UnderGranskning _ -> new Status(ord, Status.Ton.PAGAR);
      case Beredningsskede.Godkand _ ->
          andrad()
              ? new Status(texter.text("rapport.skede.andrad"), Status.Ton.VARNING)
              : new Status(ord, Status.Ton.KLAR);
      case Beredningsskede.Publicerad _ -> new Status(ord, Status.Ton.KLAR);
    };
  }

  /** Whether it was approved but says something else by now. */
  public boolean andrad() {
    return beredning.skede() instanceof Beredningsskede.Godkand && !beredning.godkand(sager());
  }

  /** The hash of what the report says now. */
  public String sager() {
    return Beredningar.sager(rapport);
  }

  /** Whether the reader can take a step now. */
  public boolean kan(Beredningsovergang overgang) {
    boolean behorig =
        switch (overgang) {
          case BEGAR_GRANSKNING -> far.skriva();
          case SKICKA_TILLBAKA, GODKANN -> far.granska();
          case PUBLICERA -> far.publicera();
        };
    return behorig && overgang.mojlig(beredning.skede());
  }

  /** Whether asking for review is the next step. */
  public boolean kanBegara() {
    return kan(Beredningsovergang.BEGAR_GRANSKNING);
  }

  /** Whether it can be sent back. */
  public boolean kanSkickaTillbaka() {
    return kan(Beredningsovergang.SKICKA_TILLBAKA);
  }

  /** Whether it can be approved, and is not approved as it stands. */
  public boolean kanGodkanna() {
    return kan(Beredningsovergang.GODKANN) && !beredning.godkand(sager());
  }

  /** Whether it is approved as it stands and the reader may publish it. */
  public boolean kanPublicera() {
    return kan(Beredningsovergang.PUBLICERA) && beredning.godkand(sager());
  }

  /** Whether the next step is someone else's. */
  public boolean vantar() {
    return !kanBegara() && !kanGodkanna() && !kanPublicera();
  }

  /** The comments that wait for an answer. */
  public List<Kommentar> oppna() {
    return beredning.oppna().stream().map(this::visad).toList();
  }

  /** Those of them that are about a section. */
  public List<Kommentar> oppna(Avsnittsresultat avsnitt) {
    return beredning.oppna().stream()
        .filter(en -> en.plats().avsnitt().equals(avsnitt.id()))
        .map(this::visad)
        .toList();
  }

  private Kommentar visad(Granskningskommentar en) {
    return new Kommentar(en.id(), iOrd(en.plats()), en.text(), en.namn() + ", " + tid(en.nar()));
  }

  private String iOrd(Granskningsplats plats) {
    return plats.equals(Granskningsplats.HELA)
        ? texter.text("rapport.plats.hela")
        : plats.iOrd(rapport).orElseGet(() -> texter.text("rapport.plats.borta", plats.skriven()));
  }

  /** The places that a comment can be tied to: the report, its sections and their rows. */
  public List<Val> platser(String vald) {
    List<Val> platser = new ArrayList<>();
    platser.add(Val.av("", texter.text("rapport.plats.hela")));
    for (Avsnittsresultat avsnitt : rapport.avsnitt()) {
      platser.add(val(new Granskningsplats(avsnitt.id(), "", "")));
      if (avsnitt instanceof Tabell tabell) {
        tabell.rader().stream()
            .filter(rad -> rad.slag() != Radslag.RUBRIK)
            .map(rad -> new Granskningsplats(tabell.id(), rad.id(), ""))
            .forEach(plats -> platser.add(val(plats)));
      } else if (avsnitt instanceof Statuslista lista) {
        lista
            .punkter()
            .forEach(punkt -> platser.add(val(new Granskningsplats(lista.id(), punkt.id(), ""))));
      }
    }
    if (platser.stream().noneMatch(en -> en.varde().equals(vald))) {
      platser.add(val(Granskningsplats.las(vald)));
    }
    return platser;
  }

  private Val val(Granskningsplats plats) {
    return Val.av(plats.skriven(), iOrd(plats));
  }

  /** All that has happened, the latest first. */
  public List<Tidslinjerad> tidslinje() {
    List<Hande> alla = new ArrayList<>();
    beredning.steg().forEach(steg -> alla.add(new Hande(steg.nar(), rad(steg))));
    for (Granskningskommentar en : beredning.kommentarer()) {
      alla.add(
          new Hande(
              en.nar(),
              rad("kommentar", en.nar(), en.namn(), iOrd(en.plats()) + ": " + en.text())));
      en.svar()
          .ifPresent(
              svar ->
                  alla.add(
                      new Hande(
                          svar.nar(),
                          rad(
                              "svar",
                              svar.nar(),
                              svar.namn(),
                              iOrd(en.plats()) + ": " + svar.text()))));
    }
    return alla.stream()
        .sorted(Comparator.comparing(Hande::nar).reversed())
        .map(Hande::rad)
        .toList();
  }

  private Tidslinjerad rad(Beredningssteg steg) {
    return rad(steg.overgang().kod(), steg.nar(), steg.namn(), steg.skal());
  }

  private Tidslinjerad rad(String vad, Instant nar, String namn, String text) {
    return new Tidslinjerad(
        texter.text("rapport.hande." + vad),
        tid(nar),
        namn,
        text.isEmpty() ? Optional.empty() : Optional.of(text));
  }

  private static String tid(Instant nar) {
    return Datumform.tidpunkt(nar.atZone(SVERIGE));
  }
}
