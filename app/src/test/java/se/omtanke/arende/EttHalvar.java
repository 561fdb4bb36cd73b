package se.omtanke.arende;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import se.omtanke.arende.EttSocialkontor.Familj;
import se.omtanke.atkomst.Medarbetaruppdrag;
import se.omtanke.atkomst.Provapp;
import se.omtanke.grund.Syfte;
import se.omtanke.grund.Transactions;
import se.omtanke.grund.WriteTransaction;
import se.omtanke.person.Kon;
import se.omtanke.person.NyPerson;
import se.omtanke.person.Personer;
import se.omtanke.person.Personnamn;
import se.omtanke.person.Skyddsniva;
import se.omtanke.person.exempel.Provnummer;
import se.omtanke.test.Testdatabas;

/** Half a year at an office, known case by case, with days that lie on the limit. */
final class EttHalvar implements AutoCloseable {

  private static final ZoneId SVERIGE = ZoneId.of("Europe/Stockholm");

  final Provapp app;
  final EttSocialkontor kontor;
  private UUID skyddad = new UUID(0, 0);

  EttHalvar(Testdatabas databas) {
    app = Provapp.medDemo(databas);
    vid("2026-01-02T08:00");
    kontor = EttSocialkontor.i(app);
    // A: opened 2026-01-12, ended on the last day of four months.
    UUID a = utredd("2026-01-05", "2026-01-12");
    // B: opened the same day, more time until 2026-06-30, ended 2026-06-15.
    UUID b = utredd("2026-01-05", "2026-01-12");
    // C: opened the same day, ended eight days late.
    UUID c = utredd("2026-01-05", "2026-01-12");
    // D: opened the same day, not ended yet.
    UUID d = utredd("2026-01-05", "2026-01-12");
    vid("2026-01-20T09:00");
    nyAnmalan(d, "2026-01-20T08:30");
    // E: assessed two days too late, and not opened.
    UUID e = anmald(barn(), "2026-02-02T10:00");
    vid("2026-02-18T10:00");
    skriv(kontor.anna(), e, (tx, x) -> utredningar().forhandsbedom(tx, x, false, "Har stöd."));
    vid("2026-05-04T10:00");
    skriv(
        kontor.chef(),
        b,
        (tx, x) -> utredningar().forlang(tx, x, LocalDate.of(2026, 6, 30), "Underlag saknas."));
    vid("2026-05-12T15:00");
    besluta(a);
    vid("2026-05-20T15:00");
    besluta(c);
    vid("2026-06-15T15:00");
    besluta(b);
    vid("2026-06-30T12:00");
  }

  /** The protected child that a report was about. */
  UUID skyddad() {
    return skyddad;
  }

  /** Two siblings are reported; the elder's case is assessed, and opened on a day. */
  private UUID utredd(String inkom, String inledd) {
    UUID arende = anmald(kontor.enFamilj(), inkom + "T10:00");
    vid(inledd + "T10:00");
    skriv(
        kontor.anna(),
        arende,
        (tx, x) -> utredningar().forhandsbedom(tx, x, true, "Oron är allvarlig."));
    vid(inkom + "T12:00");
    return arende;
  }

  private UUID anmald(Familj familj, String inkom) {
    vid(inkom);
    UUID arende =
        app.bean(Mottagning.class)
            .taEmot(
                kontor.anna(), UUID.randomUUID(), EttSocialkontor.orosanmalan(familj, nar(inkom)))
            .getFirst();
    skyddsbedom(arende);
    return arende;
  }

  private void skyddsbedom(UUID arende) {
    Mottagning mottagning = app.bean(Mottagning.class);
    skriv(
        kontor.anna(),
        arende,
        (tx, x) ->
            mottagning.aktualiseringar(tx, x).stream()
                .filter(en -> en.skydd().isEmpty())
                .forEach(en -> mottagning.skyddsbedom(tx, x, en.id(), false, "Lugnt.", tx.nu())));
  }

  /** One more report, on the child of a case that is being investigated. */
  private void nyAnmalan(UUID arende, String inkom) {
    UUID barn =
        app.bean(Arendedorr.class)
            .las(kontor.anna(), Arendeatgard.LASA, arende, (tx, x) -> x.person());
    Inkommet.Nytt fore = EttSocialkontor.orosanmalan(kontor.enFamilj(), nar(inkom));
    app.bean(Mottagning.class)
        .taEmot(
            kontor.anna(),
            UUID.randomUUID(),
            new Inkommet.Nytt(
                fore.slag(),
                fore.satt(),
                fore.inkom(),
                fore.innehall(),
                Set.copyOf(fore.orsaker()),
                fore.lamnare(),
                List.of(new Inkommet.Berord(barn, Arendeslag.BARN, List.of()))));
  }

  /** A family whose elder child is protected. */
  private Familj barn() {
    Familj familj = kontor.enFamilj();
    skyddad =
        app.bean(Transactions.class)
            .write(
                kontor.anna().anropare(),
                Syfte.av("prov.stall_upp", "person"),
                tx ->
                    app.bean(Personer.class)
                        .registrera(
                            tx,
                            new NyPerson(
                                Provnummer.personnummer(LocalDate.of(2016, 3, 3), Kon.KVINNA),
                                Optional.of(Personnamn.av("Hemlig", "Hemligsson")),
                                Skyddsniva.SKYDDAD_FOLKBOKFORING)));
    return new Familj(familj.mor(), familj.far(), skyddad, familj.elis());
  }

  private void besluta(UUID arende) {
    UUID beslut = UUID.randomUUID();
    Beslutsgang beslutsgang = app.bean(Beslutsgang.class);
    LocalDate idag = LocalDate.ofInstant(app.klocka().instant(), SVERIGE);
    skriv(
        kontor.anna(),
        arende,
        (tx, x) -> beslutsgang.foresla(tx, x, beslut, EttSocialkontor.kontaktfamilj(idag)));
    kontor.hor(kontor.anna(), arende);
    skriv(kontor.chef(), arende, (tx, x) -> beslutsgang.fatta(tx, x, beslut));
  }

  private void skriv(
      Medarbetaruppdrag vem, UUID arende, BiConsumer<WriteTransaction, Arende> arbete) {
    app.bean(Arendedorr.class)
        .skriv(
            vem,
            Arendeatgard.HANDLAGGA,
            arende,
            (tx, x) -> {
              arbete.accept(tx, x);
              return arende;
            });
  }

  private Utredningar utredningar() {
    return app.bean(Utredningar.class);
  }

  private void vid(String tid) {
    app.klocka().stall(tid);
  }

  static Instant nar(String tid) {
    return LocalDateTime.parse(tid).atZone(SVERIGE).toInstant();
  }

  @Override
  public void close() {
    app.close();
  }
}
