package se.omtanke.organisation.webb.redigering;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.omtanke.grund.Transaction;
import se.omtanke.komponenter.Texter;
import se.omtanke.organisation.Enhetsniva;
import se.omtanke.organisation.Kod;
import se.omtanke.organisation.Kodberoende;
import se.omtanke.organisation.Koddel;
import se.omtanke.organisation.Kodgren;
import se.omtanke.organisation.Kodplan;
import se.omtanke.organisation.andring.Organisationslage;
import se.omtanke.organisation.andring.Organisationsskillnad;
import se.omtanke.organisation.andring.Redaktion.Forslag;

/** What a change of the organisation makes, and what rests on it, in words. */
@Component
class Organisationspaverkan {

  private static final String ORD = "organisation.paverkan.";
  private static final int FLEST_KODER = 12;

  private final Kodplan kodplan;
  private final ObjectProvider<Kodberoende> beroenden;
  private final Clock klocka;

  Organisationspaverkan(Kodplan kodplan, ObjectProvider<Kodberoende> beroenden, Clock klocka) {
    this.kodplan = kodplan;
    this.beroenden = beroenden;
    this.klocka = klocka;
  }

  Provad provad(Transaction tx, Forslag<Organisationslage> forslag, Texter texter) {
    Organisationslage fore = forslag.fore();
    Organisationsskillnad skillnad = Organisationsskillnad.mellan(fore, forslag.efter());
    List<String> paverkan = new ArrayList<>();
    bakat(skillnad, texter).forEach(paverkan::add);
    utanEnhet(tx, forslag, skillnad, texter).forEach(paverkan::add);
    Set<Kodgren> koder = skillnad.koder();
    if (!koder.isEmpty()) {
      beroenden
          .orderedStream()
          .flatMap(ett -> ett.beror(tx, Koddel.ANSVAR, koder, texter.sprak()).stream())
          .forEach(paverkan::add);
    }
    return new Provad(
        forslag.version(),
        new Skillnadsord(texter, namn(fore, forslag.efter())).av(skillnad),
        paverkan);
  }

  /** Days that have been: what has been published stays, what is computed anew may not. */
  private Stream<String> bakat(Organisationsskillnad skillnad, Texter texter) {
    LocalDate idag = LocalDate.now(klocka);
    return Stream.concat(
        skillnad.enheter().stream().map(del -> del.period().fran()),
        Stream.concat(skillnad.nya().stream(), skillnad.borta().stream()).map(steg -> steg.datum()))
        .min(Comparator.naturalOrder())
        .filter(dag -> dag.isBefore(idag))
        .map(dag -> texter.text(ORD + "bakat", dag))
        .stream();
  }

  /** Codes that had a unit and have none any more. */
  private Stream<String> utanEnhet(
      Transaction tx,
      Forslag<Organisationslage> forslag,
      Organisationsskillnad skillnad,
      Texter texter) {
    Set<String> utan = new TreeSet<>();
    List<Kod> koder = kodplan.register(tx).koder(Koddel.ANSVAR);
    for (Organisationsskillnad.Del del : skillnad.enheter()) {
      LocalDate dag = del.period().fran();
      koder.stream()
          .filter(kod -> kod.giltig().innehaller(dag))
          .map(Kod::kod)
          .filter(kod -> har(forslag.fore(), kod, dag) && !har(forslag.efter(), kod, dag))
          .forEach(utan::add);
    }
    return utan.isEmpty()
        ? Stream.empty()
        : Stream.of(
            texter.text(
                ORD + "utanenhet",
                utan.size(),
                String.join(", ", utan.stream().limit(FLEST_KODER).toList())));
  }

  /** Whether a unit of the lowest level names the code. */
  private static boolean har(Organisationslage lage, String kod, LocalDate dag) {
    return lage.versioner().stream()
        .filter(version -> version.giltig().innehaller(dag))
        .filter(version -> version.niva() == Enhetsniva.ENHET)
        .anyMatch(version -> version.ansvar().stream().anyMatch(gren -> gren.omfattar(kod)));
  }

  private static UnaryOperator<String> namn(Organisationslage fore, Organisationslage efter) {
    return nyckel -> efter.nycklar().contains(nyckel) ? efter.namn(nyckel) : fore.namn(nyckel);
  }
}
