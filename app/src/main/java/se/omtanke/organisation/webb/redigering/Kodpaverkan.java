package se.omtanke.organisation.webb.redigering;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.omtanke.grund.Transaction;
import se.omtanke.komponenter.Texter;
import se.omtanke.organisation.Kod;
import se.omtanke.organisation.Kodberoende;
import se.omtanke.organisation.Koddel;
import se.omtanke.organisation.Kodgren;
import se.omtanke.organisation.andring.Kodskillnad;
import se.omtanke.organisation.andring.Redaktion.Forslag;
import se.omtanke.organisation.webb.Perioder;

/** What a change of the code plan makes, and what rests on it, in words. */
@Component
class Kodpaverkan {

  private static final String ORD = "organisation.kodskillnad.";

  private final ObjectProvider<Kodberoende> beroenden;
  private final Clock klocka;

  Kodpaverkan(ObjectProvider<Kodberoende> beroenden, Clock klocka) {
    this.beroenden = beroenden;
    this.klocka = klocka;
  }

  Provad provad(Transaction tx, Forslag<Set<Kod>> forslag, Texter texter) {
    List<Kodskillnad> skillnader = Kodskillnad.mellan(forslag.fore(), forslag.efter());
    List<String> paverkan = new ArrayList<>();
    bakat(skillnader, texter).ifPresent(paverkan::add);
    perDel(skillnader)
        .forEach(
            (del, koder) ->
                beroenden
                    .orderedStream()
                    .flatMap(ett -> ett.beror(tx, del, koder, texter.sprak()).stream())
                    .forEach(paverkan::add));
    return new Provad(
        forslag.version(),
        skillnader.stream().map(skillnad -> mening(skillnad, texter)).toList(),
        paverkan);
  }

  private static Map<Koddel, Set<Kodgren>> perDel(List<Kodskillnad> skillnader) {
    return skillnader.stream()
        .collect(
            groupingBy(
                Kodskillnad::del,
                () -> new EnumMap<>(Koddel.class),
                mapping(skillnad -> new Kodgren(skillnad.kod(), false), toSet())));
  }

  private Optional<String> bakat(List<Kodskillnad> skillnader, Texter texter) {
    LocalDate idag = LocalDate.now(klocka);
    return skillnader.stream()
        .map(skillnad -> skillnad.period().fran())
        .min(Comparator.naturalOrder())
        .filter(dag -> dag.isBefore(idag))
        .map(dag -> texter.text("organisation.paverkan.bakat", dag));
  }

  private static String mening(Kodskillnad skillnad, Texter texter) {
    String ord = skillnad.fore().isEmpty() ? "ny" : skillnad.efter().isEmpty() ? "borta" : "annan";
    return texter.text(
        ORD + ord,
        texter.text("organisation.del." + skillnad.del().name().toLowerCase(Locale.ROOT)),
        skillnad.kod(),
        Perioder.visa(texter, skillnad.period()),
        skillnad.fore().orElse(""),
        skillnad.efter().orElse(""));
  }
}
