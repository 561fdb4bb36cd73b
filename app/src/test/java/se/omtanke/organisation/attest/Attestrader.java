package se.omtanke.organisation.attest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.omtanke.organisation.Kodgren;
import se.omtanke.regler.Belopp;
import se.omtanke.regler.Period;

/** Rows of an attest register with their usual values. */
final class Attestrader {

  static final LocalDate DAG = LocalDate.of(2026, 7, 1);

  private Attestrader() {}

  static Attestratt rad(String ansvar, String attestant, long grans, String... ersattare) {
    return new Attestratt(
        Kodgren.av(ansvar),
        Kodgren.ALLA,
        attestant,
        List.of(ersattare),
        kronor(grans),
        kronor(grans),
        Period.fran(LocalDate.of(2024, 1, 1)),
        "",
        Optional.empty());
  }

  static Attestratt med(Attestratt ratt, String notering) {
    return new Attestratt(
        ratt.ansvar(),
        ratt.verksamhet(),
        ratt.attestant(),
        ratt.ersattare(),
        ratt.drift(),
        ratt.investering(),
        ratt.giltig(),
        notering,
        ratt.delegation());
  }

  static Attestratt under(Attestratt ratt, Period giltig) {
    return new Attestratt(
        ratt.ansvar(),
        ratt.verksamhet(),
        ratt.attestant(),
        ratt.ersattare(),
        ratt.drift(),
        ratt.investering(),
        giltig,
        ratt.notering(),
        ratt.delegation());
  }

  static Attestratt tidsbegransad(
      String ansvar, String attestant, long grans, String fran, String till) {
    return new Attestratt(
        Kodgren.av(ansvar),
        Kodgren.ALLA,
        attestant,
        List.of(),
        kronor(grans),
        kronor(grans),
        new Period(LocalDate.parse(fran), LocalDate.parse(till)),
        "Semester",
        Optional.of(new Delegation("SN 2026/0377", LocalDate.of(2026, 6, 16), "Astrid")));
  }

  static Kostnad kostnad(String ansvar, long kronor, String... beror) {
    return new Kostnad(ansvar, "510", kronor(kronor), Attestslag.DRIFT, DAG, Set.of(beror));
  }

  private static Belopp kronor(long kronor) {
    return Belopp.ore(Math.multiplyExact(kronor, 100));
  }
}
