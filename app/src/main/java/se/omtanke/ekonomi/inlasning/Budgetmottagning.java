package se.omtanke.ekonomi.inlasning;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import se.omtanke.ekonomi.Falt;
import se.omtanke.ekonomi.Mappning;
import se.omtanke.ekonomi.Radfel;
import se.omtanke.grund.Idgivare;
import se.omtanke.grund.WriteTransaction;
import se.omtanke.regler.Belopp;

/** Takes in a budget: yearly amounts per code string, spread over the months to the öre. */
final class Budgetmottagning implements Mottagning {

  private static final Mellantabell TABELL =
      new Mellantabell(
          "budgetrad",
          List.of(
              "id uuid",
              "kalla text",
              "ar integer",
              "rad integer",
              "ansvar text",
              "verksamhet text",
              "konto text",
              "projekt text",
              "objekt text",
              "motpart text",
              "belopp numeric(15, 2)",
              "manadsbelopp numeric(15, 2)[]",
              "notering text"),
          false);

  private final String kalla;
  private final int ar;
  private final Mappning mappning;
  private final Tolk tolk;
  private final Idgivare ider;

  Budgetmottagning(String kalla, int ar, Mappning mappning, Tolk tolk, Idgivare ider) {
    this.kalla = kalla;
    this.ar = ar;
    this.mappning = mappning;
    this.tolk = tolk;
    this.ider = ider;
  }

  @Override
  public Mellantabell tabell() {
    return TABELL;
  }

  @Override
  public void rad(Lasrad rad, Kopieringsrad ut) {
    LocalDate dag = LocalDate.of(ar, 1, 1);
    Belopp belopp = tolk.belopp(rad);
    String manader =
        manader(rad, belopp).stream()
            .map(manad -> manad.kronor().toPlainString())
            .collect(joining(",", "{", "}"));
    ut.cell(ider.ny())
        .cell(rad.har(Falt.VERSION) ? rad.text(Falt.VERSION) : kalla)
        .cell(ar)
        .cell(rad.nummer())
        .celler(tolk.kodstrang(rad, dag))
        .cell(belopp.kronor())
        .cell(manader)
        .cell(rad.text(Falt.NOTERING));
    ut.slut();
  }

  private List<Belopp> manader(Lasrad rad, Belopp belopp) {
    String nyckel = rad.text(Falt.FORDELNING);
    return switch (nyckel) {
      case "", "tolftedel" -> belopp.tolftedelar();
      case "egen" -> egna(rad, belopp);
      default -> belopp.fordela(vikter(nyckel));
    };
  }

  private List<Belopp> egna(Lasrad rad, Belopp belopp) {
    List<Belopp> egna =
        rad.manader().stream()
            .map(text -> text.isEmpty() ? Belopp.NOLL : tolk.belopp(Falt.FORDELNING, text))
            .map(tolk::tecknat)
            .toList();
    if (egna.size() != 12 || !Belopp.summa(egna).equals(belopp)) {
      throw new Cellfel(
          Falt.FORDELNING,
          "De tolv månaderna blir inte årets belopp. Rätta månaderna eller beloppet.");
    }
    return egna;
  }

  private List<BigDecimal> vikter(String nyckel) {
    List<BigDecimal> vikter = mappning.nycklar().getOrDefault(nyckel, List.of());
    if (vikter.isEmpty()) {
      throw new Cellfel(
          Falt.FORDELNING,
          "Fördelningsnyckeln finns inte. Skriv tolftedel, egen eller en nyckel i mappningen: %s."
              .formatted(mappning.nycklar().keySet().stream().sorted().collect(joining(", "))));
    }
    return vikter;
  }

  @Override
  public List<Radfel> fel(WriteTransaction tx) {
    return List.of();
  }

  @Override
  public List<String> markligt(WriteTransaction tx) {
    long dubbla =
        tx.sql(
                """
                SELECT count(*) FROM (
                  SELECT 1 FROM mellanrad
                  GROUP BY kalla, ansvar, verksamhet, konto, projekt, objekt, motpart
                  HAVING count(*) > 1) AS dubbla
                """)
            .query((rad, n) -> rad.getLong(1))
            .single();
    return dubbla == 0
        ? List.of()
        : List.of("%d kodsträngar har mer än en budgetrad; beloppen läggs ihop.".formatted(dubbla));
  }
}
