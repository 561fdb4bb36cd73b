package se.omtanke.organisation.webb.redigering;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.omtanke.organisation.andring.Organisationsbok;
import se.omtanke.organisation.andring.Organisationslage;
import se.omtanke.organisation.andring.Redaktion;

/** The kinds of change of the organisation. */
@Configuration(proxyBeanMethods = false)
class Enhetsredigeringar {

  @Bean
  Redigeringsgrupp enhetsgrupp(Organisationsbok bok, Organisationspaverkan ord, Clock klocka) {
    Redaktion<Organisationslage> redaktion = new Redaktion<>(bok);
    Stream<Redigering> andra =
        Arrays.stream(Enhetsslag.values()).map(slag -> av(slag, redaktion, ord, klocka));
    return new Redigeringsgrupp(
        Stream.concat(andra, Stream.of(new Registerangrande<>(redaktion, ord::provad))).toList());
  }

  private static Redigering av(
      Enhetsslag slag,
      Redaktion<Organisationslage> redaktion,
      Organisationspaverkan ord,
      Clock klocka) {
    return new Registerredigering<>(
        slag.ord(),
        redaktion,
        (tx, lage, sida, formular) ->
            new Enhetsfragor(lage, LocalDate.now(klocka)).av(slag, sida, formular),
        (tx, lage, svar) -> new Enhetssvar(lage, svar).las(slag)::pa,
        ord::provad);
  }
}
