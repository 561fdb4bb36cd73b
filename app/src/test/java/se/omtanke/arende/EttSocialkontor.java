package se.omtanke.arende;

import static se.omtanke.atkomst.Provapp.EXEMPELBY;
import static se.omtanke.atkomst.Provapp.PROVSTAD;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import se.omtanke.arende.Delegationsordning.Punkt;
import se.omtanke.atkomst.Medarbetaruppdrag;
import se.omtanke.atkomst.Provapp;
import se.omtanke.atkomst.Roll;
import se.omtanke.atkomst.uppdrag.NyttUppdrag;
import se.omtanke.atkomst.uppdrag.Uppdragsregister;
import se.omtanke.grund.Anropare;
import se.omtanke.grund.Kommunkod;
import se.omtanke.grund.Syfte;
import se.omtanke.grund.Transactions;
import se.omtanke.organisation.Enheter;
import se.omtanke.organisation.Organisation;
import se.omtanke.person.Kon;
import se.omtanke.person.NyPerson;
import se.omtanke.person.Personer;
import se.omtanke.person.Personnamn;
import se.omtanke.person.exempel.Provnummer;

/**
 * Two municipalities, each with a board and units, caseworkers and a manager.
 *
 * @param app the whole application
 * @param anna caseworker in the unit for children
 * @param chef manager of that unit
 * @param bo caseworker in the unit for grown-ups, of the same board
 * @param cia caseworker in another municipality
 */
public record EttSocialkontor(
    Provapp app,
    Medarbetaruppdrag anna,
    Medarbetaruppdrag chef,
    Medarbetaruppdrag bo,
    Medarbetaruppdrag cia) {

  private static final AtomicInteger FAMILJER = new AtomicInteger();

  /** Two parents and their two children. */
  public record Familj(UUID mor, UUID far, UUID alva, UUID elis) {}

  /** Sets it up. */
  public static EttSocialkontor i(Provapp app) {
    organisation(app, EXEMPELBY);
    organisation(app, PROVSTAD);
    Medarbetaruppdrag anna = medarbetare(app, "anna", Roll.HANDLAGGARE, EXEMPELBY, "barn");
    Medarbetaruppdrag chef = medarbetare(app, "chefen", Roll.ENHETSCHEF, EXEMPELBY, "barn");
    EttSocialkontor kontor =
        new EttSocialkontor(
            app,
            anna,
            chef,
            medarbetare(app, "bo", Roll.HANDLAGGARE, EXEMPELBY, "vuxen"),
            medarbetare(app, "cia", Roll.HANDLAGGARE, PROVSTAD, "barn"));
    delegation(app, chef);
    return kontor;
  }

  /** A report of concern about both children, from their school. */
  public static Inkommet.Nytt orosanmalan(Familj familj, Instant inkom) {
    return new Inkommet.Nytt(
        Inkommetslag.OROSANMALAN,
        Inkommetsatt.TELEFON,
        inkom,
        "Skolan berättar att barnen kommer utan mat och är rädda för att gå hem.",
        Set.of(Orsak.FORSUMMELSE, Orsak.VALD_I_HEMMET),
        List.of(
            new Uppgiftslamnare.Ny(Lamnarkategori.SKOLA, "Kurator, Byskolan", "", true),
            new Uppgiftslamnare.Ny(
                Lamnarkategori.PRIVATPERSON, "Greta Granne", "070-000 00 00", false)),
        List.of(
            new Inkommet.Berord(
                familj.alva(), Arendeslag.BARN, List.of(familj.mor(), familj.far())),
            new Inkommet.Berord(
                familj.elis(), Arendeslag.BARN, List.of(familj.mor(), familj.far()))));
  }

  /** A decision to grant support at home. */
  public static Beslut.Nytt kontaktfamilj(LocalDate fran) {
    return new Beslut.Nytt(
        List.of(
            new Yrkande(
                Beslutsslag.OPPENVARD,
                "Familjebehandling",
                Yrkandeutfall.BIFALL,
                Optional.of(fran),
                Optional.empty(),
                ""),
            new Yrkande(
                Beslutsslag.OPPENVARD,
                "Kontaktfamilj varannan helg",
                Yrkandeutfall.AVSLAG,
                Optional.empty(),
                Optional.empty(),
                "")),
        "Utredningen visar brister i omsorgen som föräldrarna vill ha hjälp med.",
        new Beslut.Barnet(
            "Barnet behöver trygghet hemma och får det bäst med stöd till föräldrarna.",
            "Alva vill bo kvar hemma och att det ska vara lugnt.",
            ""));
  }

  /** Hears every party before a decision, each of whom answers at once. */
  public void hor(Medarbetaruppdrag vem, UUID arende) {
    Kommunikationer kommunikationer = app.bean(Kommunikationer.class);
    app.bean(Arendedorr.class)
        .skriv(
            vem,
            Arendeatgard.HANDLAGGA,
            arende,
            (tx, a) -> {
              LocalDate idag = LocalDate.ofInstant(tx.nu(), app.klocka().getZone());
              for (Kommunikationer.Stallning en : kommunikationer.stallningar(tx, a)) {
                UUID id = UUID.randomUUID();
                kommunikationer.sand(
                    tx, a, id, en.person(), idag, idag.plusDays(14), "Utredningen");
                kommunikationer.svara(tx, a, id, idag, "Jag har inget att tillägga.");
              }
              return a.id();
            });
  }

  /** A service of the application. */
  public <T> T bean(Class<T> typ) {
    return app.bean(typ);
  }

  /** Gives someone an assignment in a unit. */
  public static Medarbetaruppdrag medarbetare(
      Provapp app, String namn, Roll roll, Kommunkod kommun, String enhet) {
    UUID vem = app.anvandare(namn).id();
    return app.bean(Uppdragsregister.class)
        .tilldela(
            system(kommun),
            new NyttUppdrag(
                vem,
                roll,
                Optional.of(enhet(app, kommun, "namnd")),
                Optional.of(enhet(app, kommun, enhet)),
                LocalDate.of(2025, 1, 1),
                LocalDate.MAX));
  }

  private static UUID enhet(Provapp app, Kommunkod kommun, String nyckel) {
    return app.bean(Transactions.class)
        .read(
            system(kommun),
            tx ->
                app.bean(Organisation.class)
                    .trad(tx, LocalDate.of(2026, 3, 2))
                    .enhet(nyckel)
                    .orElseThrow()
                    .id());
  }

  private static void organisation(Provapp app, Kommunkod kommun) {
    app.bean(Transactions.class)
        .write(
            system(kommun),
            Syfte.av("prov.stall_upp", "prov"),
            tx ->
                app.bean(Organisation.class)
                    .faststall(
                        tx,
                        List.of(
                            Enheter.kallad(Enheter.namnd("namnd"), "Socialnämnden"),
                            Enheter.kallad(Enheter.enhet("barn", "namnd"), "Barn och familj"),
                            Enheter.kallad(Enheter.enhet("vuxen", "namnd"), "Vuxenenheten")),
                        List.of()));
  }

  private static void delegation(Provapp app, Medarbetaruppdrag vem) {
    app.bean(Transactions.class)
        .write(
            vem.anropare(),
            Syfte.av("prov.stall_upp", "delegationsordning"),
            tx -> {
              app.bean(Delegationsordningar.class)
                  .faststall(
                      tx,
                      new Delegationsordning(
                          "2025-12-10 § 101",
                          LocalDate.of(2026, 1, 1),
                          List.of(
                              new Punkt("3.1", Beslutsslag.FORHANDSBEDOMNING, Roll.HANDLAGGARE),
                              new Punkt("3.1", Beslutsslag.FORHANDSBEDOMNING, Roll.ENHETSCHEF),
                              new Punkt("3.2", Beslutsslag.FORLANGNING, Roll.ENHETSCHEF),
                              new Punkt(
                                  "3.3", Beslutsslag.FORLANGD_FORHANDSBEDOMNING, Roll.ENHETSCHEF),
                              new Punkt("3.4", Beslutsslag.OPPENVARD, Roll.ENHETSCHEF),
                              new Punkt(
                                  "3.5",
                                  Beslutsslag.INSATS,
                                  Beslutsorgan.ANSTALLD,
                                  Roll.ENHETSCHEF,
                                  "",
                                  true),
                              new Punkt(
                                  "4.1",
                                  Beslutsslag.FAMILJEHEM,
                                  Beslutsorgan.UTSKOTT,
                                  Roll.NAMNDLEDAMOT,
                                  "",
                                  false),
                              new Punkt("3.9", Beslutsslag.AVSLUT, Roll.HANDLAGGARE))));
              return vem.id();
            });
  }

  /** A family that the board has not met before. */
  public Familj enFamilj() {
    int nummer = FAMILJER.incrementAndGet();
    return app.bean(Transactions.class)
        .write(
            anna.anropare(),
            Syfte.av("prov.stall_upp", "person"),
            tx -> {
              Personer personer = app.bean(Personer.class);
              return new Familj(
                  personer.registrera(tx, person("1985-04-03", nummer, Kon.KVINNA, "Mona")),
                  personer.registrera(tx, person("1983-09-21", nummer, Kon.MAN, "Fredrik")),
                  personer.registrera(tx, person("2017-05-09", nummer, Kon.KVINNA, "Alva")),
                  personer.registrera(tx, person("2019-11-30", nummer, Kon.MAN, "Elis")));
            });
  }

  private static NyPerson person(String fodd, int dagar, Kon kon, String fornamn) {
    return NyPerson.av(
        Provnummer.personnummer(LocalDate.parse(fodd).plusDays(dagar), kon),
        Personnamn.av(fornamn, "Exempelsson"));
  }

  private static Anropare system(Kommunkod kommun) {
    return Anropare.system(kommun, "prov");
  }
}
