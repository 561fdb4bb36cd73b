package se.omtanke.atkomst.konto;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.omtanke.atkomst.Roll;
import se.omtanke.atkomst.uppdrag.NyttUppdrag;
import se.omtanke.atkomst.uppdrag.Uppdragsregister;
import se.omtanke.atkomst.valv.Kontodatabas;
import se.omtanke.grund.Anropare;
import se.omtanke.grund.Kommunkod;

/** How the first person gets in: a link that is printed where the program was started. */
public final class ForstaSystemagaren {

  private static final String ANVANDARNAMN = "systemagare";
  private static final Duration GALLER = Duration.ofHours(24);

  private final Kontodatabas databas;
  private final Anvandarregister anvandare;
  private final Uppdragsregister uppdrag;
  private final Engangslankar lankar;
  private final Clock klocka;

  ForstaSystemagaren(
      Kontodatabas databas,
      Anvandarregister anvandare,
      Uppdragsregister uppdrag,
      Engangslankar lankar,
      Clock klocka) {
    this.databas = databas;
    this.anvandare = anvandare;
    this.uppdrag = uppdrag;
    this.lankar = lankar;
    this.klocka = klocka;
  }

  /**
   * A new link, as long as nobody can sign in; the earlier is void. Empty as soon as anyone can.
   *
   * @param kommuner where the first person is system owner
   * @param systemanvandare who started the program, for the access log
   * @return the link's local address, a secret to print and not to log
   */
  public Optional<String> lank(List<Kommunkod> kommuner, String systemanvandare) {
    if (nagonKanLoggaIn()) {
      return Optional.empty();
    }
    Anvandare forsta =
        anvandare
            .medAnvandarnamn(ANVANDARNAMN)
            .orElseGet(() -> anvandare.skapa(ANVANDARNAMN, "Systemägare"));
    for (Kommunkod kommun : kommuner) {
      ge(forsta, Anropare.kommandorad(kommun, systemanvandare));
    }
    return Optional.of(lankar.ny(forsta.id(), GALLER));
  }

  private void ge(Anvandare forsta, Anropare anropare) {
    boolean harRedan =
        uppdrag.alla(anropare).stream().anyMatch(u -> u.anvandare().equals(forsta.id()));
    if (!harRedan) {
      uppdrag.tilldela(
          anropare, NyttUppdrag.tillsVidare(forsta.id(), Roll.SYSTEMAGARE, LocalDate.now(klocka)));
    }
  }

  private boolean nagonKanLoggaIn() {
    return databas.kor(
        jdbc ->
            jdbc.sql(
                    """
                    SELECT EXISTS (SELECT 1 FROM losenord) OR EXISTS (SELECT 1 FROM passnyckel)
                      OR EXISTS (SELECT 1 FROM oidc_identitet)
                    """)
                .query(Boolean.class)
                .single());
  }
}
