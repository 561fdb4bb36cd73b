package se.omtanke.organisation.webb;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.omtanke.atkomst.Inloggad;
import se.omtanke.komponenter.Palettbidrag;
import se.omtanke.komponenter.Palettrad;
import se.omtanke.komponenter.Texter;
import se.omtanke.organisation.version.Register;
import se.omtanke.organisation.webb.redigering.Adresser;

/** Finds the pages of the organisation and what can be done there, by their names. */
@Component
@Order(10)
class Organisationspalett implements Palettbidrag {

  private record Sidval(String textnyckel, String href, Organisationsatgard atgard) {}

  private static final List<Sidval> SIDOR =
      List.of(
          new Sidval("organisation.flik.kodplan", Flikar.KODPLAN, Organisationsatgard.VISA_KODPLAN),
          new Sidval("organisation.flik.rs", Flikar.RS, Organisationsatgard.VISA_KODPLAN),
          new Sidval("organisation.attest.rubrik", Flikar.ATTEST, Organisationsatgard.VISA_ATTEST),
          new Sidval("organisation.attest.fraga", Flikar.FRAGA, Organisationsatgard.VISA_ATTEST),
          new Sidval(
              "organisation.attest.brister", Flikar.BRISTER, Organisationsatgard.VISA_ATTEST));

  private static final Map<Register, List<String>> ANDRINGAR =
      Map.of(
          Register.ORGANISATION, List.of("ny", "overgang", "avsluta"),
          Register.KODPLAN, List.of("ny", "byt", "avsluta"),
          Register.RS, List.of("fordela", "kopiera"),
          Register.ATTEST, List.of("ratt", "tidsbegransad", "avsluta", "person"));

  @Override
  public List<Palettrad> sok(String sokord, Texter texter, HttpServletRequest forfragan) {
    String ord = sokord.toLowerCase(Locale.ROOT);
    return Inloggad.aktuell().stream()
        .flatMap(vem -> Stream.concat(sidor(vem, texter), atgarder(vem, texter)))
        .filter(rad -> rad.text().toLowerCase(Locale.ROOT).contains(ord))
        .toList();
  }

  private static Stream<Palettrad> sidor(Inloggad vem, Texter texter) {
    String slag = texter.text("komponenter.palett.sida");
    return SIDOR.stream()
        .filter(sida -> sida.atgard().regel().oppnarFor(vem))
        .map(sida -> new Palettrad(texter.text(sida.textnyckel()), slag, sida.href()));
  }

  private static Stream<Palettrad> atgarder(Inloggad vem, Texter texter) {
    String slag = texter.text("organisation.palett.atgard");
    return ANDRINGAR.entrySet().stream()
        .filter(register -> atgard(register.getKey()).regel().oppnarFor(vem))
        .flatMap(
            register ->
                register.getValue().stream()
                    .map(
                        ett ->
                            new Palettrad(
                                texter.text(
                                    "organisation.andra." + register.getKey().ord() + "." + ett),
                                slag,
                                Adresser.andra(register.getKey(), ett))))
        .sorted(Comparator.comparing(Palettrad::text));
  }

  private static Organisationsatgard atgard(Register register) {
    return switch (register) {
      case ORGANISATION -> Organisationsatgard.ANDRA_ORGANISATION;
      case KODPLAN, RS -> Organisationsatgard.ANDRA_KODPLAN;
      case ATTEST -> Organisationsatgard.ANDRA_ATTEST;
    };
  }
}
