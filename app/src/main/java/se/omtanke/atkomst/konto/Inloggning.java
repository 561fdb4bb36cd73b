package se.omtanke.atkomst.konto;

import java.util.Optional;
import java.util.UUID;
import se.omtanke.atkomst.Demolage;
import se.omtanke.atkomst.Medarbetaruppdrag;
import se.omtanke.atkomst.konto.Inloggningsbroms.Besked;
import se.omtanke.atkomst.konto.Inloggningsbroms.Utfall;
import se.omtanke.atkomst.session.Avsandare;
import se.omtanke.atkomst.session.Inloggningssatt;
import se.omtanke.atkomst.session.Sessionen;
import se.omtanke.atkomst.session.Sessioner;
import se.omtanke.atkomst.session.Sessionsnyckel;
import se.omtanke.atkomst.session.Steg;
import se.omtanke.atkomst.uppdrag.Uppdragsregister;

/** Signing in, step by step. */
public final class Inloggning {

  private final Anvandarregister anvandare;
  private final Losenordsprov losenord;
  private final Engangskod engangskod;
  private final Aterstallningskoder aterstallning;
  private final Inloggningsbroms broms;
  private final Sessioner sessioner;
  private final Uppdragsregister uppdrag;
  private final Oidcidentiteter oidcidentiteter;

  Inloggning(
      Anvandarregister anvandare,
      Losenordsprov losenord,
      Engangskod engangskod,
      Aterstallningskoder aterstallning,
      Inloggningsbroms broms,
      Sessioner sessioner,
      Uppdragsregister uppdrag,
      Oidcidentiteter oidcidentiteter) {
    this.anvandare = anvandare;
    this.losenord = losenord;
    this.engangskod = engangskod;
    this.aterstallning = aterstallning;
    this.broms = broms;
    this.sessioner = sessioner;
    this.uppdrag = uppdrag;
    this.oidcidentiteter = oidcidentiteter;
  }

  /** First step: user name and password. */
  public Inloggningssvar losenord(String anvandarnamn, String ord, Avsandare fran) {
    return switch (broms.forsok(anvandarnamn, fran, Inloggningssatt.LOSENORD)) {
      case Besked.Bromsat(var vanta) -> new Inloggningssvar.Vanta(vanta);
      case Besked.Slappt slappt -> provaLosenord(slappt, anvandarnamn, ord, fran);
    };
  }

  /** Second step: a one-time code from the app, or a recovery code. */
  public Inloggningssvar kod(Sessionen halvvags, String kod, Avsandare fran) {
    String konto = halvvags.inloggad().anvandarnamn();
    if (halvvags.steg() != Steg.FAKTOR) {
      return new Inloggningssvar.Nekad();
    }
    return switch (broms.forsok(konto, fran, Inloggningssatt.LOSENORD)) {
      case Besked.Bromsat(var vanta) -> new Inloggningssvar.Vanta(vanta);
      case Besked.Slappt slappt -> provaKod(slappt, halvvags, kod, fran);
    };
  }

  /**
   * Signs in as the one a link of the demo stands for. Nothing but a demo has a {@link Demolage}.
   */
  public Inloggningssvar demo(Demolage lage, String token, Avsandare fran) {
    return lage.vem(token)
        .map(
            uppdragslank -> {
              Inloggningssvar svar = borgad(uppdragslank.anvandare(), Inloggningssatt.DEMO, fran);
              if (svar instanceof Inloggningssvar.Inne inne) {
                valj(inne.nyckel(), uppdragslank);
              }
              return svar;
            })
        .orElseGet(Inloggningssvar.Nekad::new);
  }

  /** Signs in the one whom the identity provider means, if that identity has an account. */
  public Inloggningssvar oidc(String utfardare, String identitet, Avsandare fran) {
    return oidcidentiteter
        .vem(utfardare, identitet)
        .map(vem -> borgad(vem, Inloggningssatt.OIDC, fran))
        .orElseGet(Inloggningssvar.Nekad::new);
  }

  /** Signs in someone whom a passkey, the identity provider or the demo has vouched for. */
  Inloggningssvar borgad(UUID vem, Inloggningssatt satt, Avsandare fran) {
    return anvandare
        .hitta(vem)
        .filter(kontot -> !kontot.sparrad())
        .map(
            kontot -> {
              broms.borgad(kontot, fran, satt);
              return inne(kontot, satt, fran);
            })
        .orElseGet(Inloggningssvar.Nekad::new);
  }

  private Inloggningssvar provaLosenord(
      Besked.Slappt slappt, String anvandarnamn, String ord, Avsandare fran) {
    Optional<Anvandare> kontot = anvandare.medAnvandarnamn(anvandarnamn).filter(a -> !a.sparrad());
    boolean ratt = losenord.stammer(kontot.map(Anvandare::id), ord);
    if (kontot.isEmpty() || !ratt || !engangskod.finns(kontot.get().id())) {
      return new Inloggningssvar.Nekad();
    }
    UUID vem = kontot.get().id();
    broms.gick(slappt, vem, Utfall.HALVVAGS);
    return new Inloggningssvar.Halvvags(
        sessioner.oppna(vem, Steg.FAKTOR, Inloggningssatt.LOSENORD, fran));
  }

  private Inloggningssvar provaKod(
      Besked.Slappt slappt, Sessionen halvvags, String kod, Avsandare fran) {
    UUID vem = halvvags.inloggad().anvandare();
    if (!engangskod.anvand(vem, kod) && !aterstallning.anvand(vem, kod)) {
      return new Inloggningssvar.Nekad();
    }
    sessioner.avsluta(vem, halvvags.id());
    broms.gick(slappt, vem, Utfall.LYCKAT);
    return anvandare
        .hitta(vem)
        .map(kontot -> inne(kontot, Inloggningssatt.LOSENORD, fran))
        .orElseGet(Inloggningssvar.Nekad::new);
  }

  /** Whoever has one assignment acts in it at once; whoever has several chooses. */
  private Inloggningssvar inne(Anvandare kontot, Inloggningssatt satt, Avsandare fran) {
    Sessionsnyckel nyckel = sessioner.oppna(kontot.id(), Steg.KLAR, satt, fran);
    var egna = uppdrag.egna(kontot.id());
    if (egna.size() == 1) {
      valj(nyckel, egna.getFirst());
    }
    return new Inloggningssvar.Inne(nyckel, broms.enhetsmarke(kontot.anvandarnamn()));
  }

  private void valj(Sessionsnyckel nyckel, Medarbetaruppdrag enda) {
    sessioner.las(nyckel).ifPresent(session -> sessioner.valj(session.id(), enda));
  }
}
