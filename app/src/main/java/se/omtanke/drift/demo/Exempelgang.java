package se.omtanke.drift.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.random.RandomGenerator;
import se.omtanke.arende.Arende;
import se.omtanke.arende.Arendeatgard;
import se.omtanke.arende.Inkommet;
import se.omtanke.arende.Inkommetsatt;
import se.omtanke.arende.Inkommetslag;
import se.omtanke.arende.Samband;
import se.omtanke.arende.Uppgiftslamnare;
import se.omtanke.arende.Utredning;
import se.omtanke.atkomst.Medarbetaruppdrag;
import se.omtanke.drift.demo.Exempelsocialkontor.Arbetslag;
import se.omtanke.grund.WriteTransaction;
import se.omtanke.regler.kalender.Vardagar;

/**
 * One invented matter from the day it came in to the day an investigation is opened or not. Chance
 * decides, the same for the same seed; nothing happens after now.
 *
 * @param dorrar where it goes through
 * @param lag the unit that works with it
 * @param texter what is written in it
 * @param slump its own chance
 * @param nu the present moment
 */
record Exempelgang(
    Exempeldorrar dorrar, Arbetslag lag, Exempeltexter texter, RandomGenerator slump, Instant nu) {

  private static final List<Inkommetsatt> SATT = List.of(Inkommetsatt.values());

  static final ZoneId SVERIGE = ZoneId.of("Europe/Stockholm");

  private static final int INLEDS_AV_HUNDRA = 38;
  private static final int SENT_SKYDD_AV_HUNDRA = 2;
  private static final int SEN_BEDOMNING_AV_HUNDRA = 6;
  private static final int SKYDD_BEHOVS_AV_HUNDRA = 4;

  /** Takes the matter as far as it has come. */
  void ga(LocalDate inkom, Inkommetslag slag, List<Inkommet.Berord> berorda) {
    Instant da = klockan(inkom, 8 + slump.nextInt(7));
    Instant antecknat = da.plusSeconds(60L * (10 + slump.nextInt(80)));
    if (antecknat.isAfter(nu)) {
      return;
    }
    Medarbetaruppdrag mottagare = nagon();
    List<UUID> arenden =
        Exempelklocka.vid(
            antecknat,
            () ->
                dorrar
                    .mottagning()
                    .taEmot(mottagare, dorrar.ider().ny(), intag(slag, da, berorda)));
    for (int n = 0; n < arenden.size(); n++) {
      if (slag == Inkommetslag.ANSOKAN) {
        new Exempelutredning(this, arenden.get(n), inkom, berorda.get(n)).ga();
      } else {
        bedom(mottagare, arenden.get(n), inkom, antecknat, berorda.get(n));
      }
    }
  }

  private void bedom(
      Medarbetaruppdrag mottagare,
      UUID arende,
      LocalDate inkom,
      Instant antecknat,
      Inkommet.Berord berord) {
    Instant skydd =
        andel(SENT_SKYDD_AV_HUNDRA)
            ? klockan(vardag(inkom.plusDays(1)), 9)
            : antecknat.plusSeconds(60L * (20 + slump.nextInt(90)));
    if (berord.slag().skyddsbedoms()
        && !hunnet(skydd, mottagare, arende, (tx, a) -> skyddsbedom(tx, a, skydd))) {
      return;
    }
    int dagar = andel(SEN_BEDOMNING_AV_HUNDRA) ? 15 + slump.nextInt(10) : 2 + slump.nextInt(10);
    LocalDate bedomd = vardag(inkom.plusDays(dagar));
    boolean inleds = andel(INLEDS_AV_HUNDRA);
    if (hunnet(klockan(bedomd, 13), mottagare, arende, (tx, a) -> besluta(tx, a, inleds))
        && inleds) {
      new Exempelutredning(this, arende, bedomd, berord).ga();
    }
  }

  private Inkommet.Nytt intag(Inkommetslag slag, Instant da, List<Inkommet.Berord> berorda) {
    Inkommetsatt satt =
        slag == Inkommetslag.ANSOKAN ? Inkommetsatt.E_TJANST : SATT.get(slump.nextInt(SATT.size()));
    return new Inkommet.Nytt(
        slag,
        satt,
        da,
        texter.berattat(),
        Set.of(texter.orsak()),
        List.of(
            new Uppgiftslamnare.Ny(
                texter.lamnare(),
                texter.vem(),
                "",
                slag != Inkommetslag.ANSOKAN && slump.nextBoolean())),
        berorda);
  }

  void skyddsbedom(WriteTransaction tx, Arende arende, Instant gjord) {
    boolean behov = andel(SKYDD_BEHOVS_AV_HUNDRA);
    dorrar.mottagning().aktualiseringar(tx, arende).stream()
        .filter(en -> en.skydd().isEmpty())
        .forEach(
            en ->
                dorrar
                    .mottagning()
                    .skyddsbedom(
                        tx,
                        arende,
                        en.id(),
                        behov,
                        behov
                            ? "Behöver skyddas i dag. Bor tills vidare hos en släkting, som"
                                + " föräldrarna har godtagit."
                            : "Träffar trygga vuxna varje dag. Ingen akut fara har kommit fram.",
                        gjord));
  }

  private void besluta(WriteTransaction tx, Arende arende, boolean inleds) {
    dorrar
        .utredningar()
        .forhandsbedom(
            tx,
            arende,
            inleds,
            inleds
                ? "Det som har kommit fram kan leda till en insats och behöver utredas."
                : "Familjen har redan stöd och det som har kommit fram ger inte skäl att utreda.",
            dorrar.utredningar().tidigare(tx, arende).isEmpty()
                ? Samband.OSAGT
                : Samband.nytt("Det gäller en annan händelse än den som har utretts."));
    if (inleds) {
      planera(tx, arende);
    }
  }

  void planera(WriteTransaction tx, Arende arende) {
    dorrar
        .utredningar()
        .planera(
            tx,
            arende,
            new Utredning.Plan(
                texter.fraga(), "Samtal med den det gäller och nätverket, hembesök, skattningar."));
  }

  /** Does it if that moment has come; says whether it has. */
  boolean hunnet(
      Instant nar,
      Medarbetaruppdrag vem,
      UUID arende,
      BiConsumer<WriteTransaction, Arende> arbete) {
    return hunnet(nar, vem, Arendeatgard.HANDLAGGA, arende, arbete);
  }

  boolean hunnet(
      Instant nar,
      Medarbetaruppdrag vem,
      Arendeatgard atgard,
      UUID arende,
      BiConsumer<WriteTransaction, Arende> arbete) {
    if (nar.isAfter(nu)) {
      return false;
    }
    dorrar.vid(nar, vem, atgard, arende, arbete);
    return true;
  }

  Medarbetaruppdrag nagon() {
    return lag.handlaggare().get(slump.nextInt(lag.handlaggare().size()));
  }

  boolean andel(int avHundra) {
    return slump.nextInt(100) < avHundra;
  }

  Instant klockan(LocalDate dag, int timme) {
    return dag.atTime(LocalTime.of(timme, slump.nextInt(60))).atZone(SVERIGE).toInstant();
  }

  /** The same day, or the first after it that is neither holiday nor week-end. */
  static LocalDate vardag(LocalDate dag) {
    return Vardagar.tidigastFran(dag);
  }
}
