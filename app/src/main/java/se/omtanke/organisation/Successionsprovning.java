package se.omtanke.organisation;

import static java.util.stream.Collectors.groupingBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Tries what is stated of units that follow each other. */
final class Successionsprovning {

  private record Delning(String fran, LocalDate datum) {}

  private final Map<String, List<Enhetsversion>> perNyckel;
  private final List<Organisationsbrist> brister = new ArrayList<>();

  private Successionsprovning(Collection<Enhetsversion> versioner) {
    perNyckel = versioner.stream().collect(groupingBy(Enhetsversion::nyckel));
  }

  static List<Organisationsbrist> av(
      Collection<Enhetsversion> versioner, Collection<Succession> successioner) {
    Successionsprovning provning = new Successionsprovning(versioner);
    successioner.forEach(provning::finns);
    successioner.stream()
        .collect(groupingBy(steg -> new Delning(steg.fran(), steg.datum())))
        .values()
        .forEach(provning::helt);
    return provning.brister;
  }

  private void finns(Succession steg) {
    if (steg.andel().signum() <= 0 || steg.andel().compareTo(BigDecimal.ONE) > 0) {
      fel(steg, "andel", "Andelen är större än 0 och högst 1, till exempel 0.25.");
    }
    if (saknas(steg.fran(), steg.datum().minusDays(1))) {
      fel(steg, "fran_id", "\"" + steg.fran() + "\" finns inte dagen före " + steg.datum() + ".");
    }
    if (saknas(steg.till(), steg.datum())) {
      fel(steg, "till_id", "\"" + steg.till() + "\" finns inte " + steg.datum() + ".");
    }
  }

  private void helt(List<Succession> delar) {
    BigDecimal summa =
        delar.stream().map(Succession::andel).reduce(BigDecimal.ZERO, BigDecimal::add);
    if (summa.compareTo(BigDecimal.ONE) != 0) {
      fel(
          delar.getLast(),
          "andel",
          "Andelarna från \"%s\" %s är tillsammans %s, men ska vara 1."
              .formatted(delar.getLast().fran(), delar.getLast().datum(), summa.toPlainString()));
    }
    if (delar.stream().map(Succession::till).distinct().count() < delar.size()) {
      fel(delar.getLast(), "till_id", "Samma enheter står två gånger samma dag.");
    }
  }

  private boolean saknas(String nyckel, LocalDate dag) {
    return perNyckel.getOrDefault(nyckel, List.of()).stream()
        .noneMatch(version -> version.giltig().innehaller(dag));
  }

  private void fel(Succession steg, String falt, String klarsprak) {
    brister.add(new Organisationsbrist(steg, falt, klarsprak));
  }
}
