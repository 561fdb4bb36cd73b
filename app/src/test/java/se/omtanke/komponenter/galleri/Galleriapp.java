package se.omtanke.komponenter.galleri;

import gg.jte.CodeResolver;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import se.omtanke.komponenter.Anvandarrad;
import se.omtanke.komponenter.Innehallspolicy;
import se.omtanke.komponenter.Navigationsbidrag;
import se.omtanke.komponenter.Navigationsval;
import se.omtanke.komponenter.Palettbidrag;
import se.omtanke.komponenter.Palettrad;
import se.omtanke.komponenter.Sidhuvud;
import se.omtanke.komponenter.Sidhuvudkalla;

/** The components alone, without database or sign-in, under the real content policy. */
@TestConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(
    excludeName = {
      "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
      "org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration"
    })
@ComponentScan(
    basePackages = "se.omtanke.komponenter",
    excludeFilters =
        @ComponentScan.Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class))
@Import({Gallerikontroll.class, Utkastkontroll.class})
public class Galleriapp {

  /** Starts the gallery on a free port. */
  public static ConfigurableApplicationContext starta(String... extra) {
    return new SpringApplicationBuilder(Galleriapp.class)
        .properties("server.port=0", "server.address=127.0.0.1", "spring.main.banner-mode=off")
        .run(extra);
  }

  /** For looking at the components while they are being drawn. */
  static void main(String[] args) {
    starta(args);
  }

  // Templates are compiled from source here, so that those of the gallery stay out of the program.
  @Bean
  @Primary
  TemplateEngine kallmotor() {
    CodeResolver kallor = new Mallkallor(List.of(Path.of("src/main/jte"), Path.of("src/test/jte")));
    TemplateEngine motor =
        TemplateEngine.create(
            kallor, Path.of("target/jte-galleri"), ContentType.Html, getClass().getClassLoader());
    motor.setTrimControlStructures(true);
    return motor;
  }

  @Bean
  SecurityFilterChain sakerhet(HttpSecurity http) {
    return http.authorizeHttpRequests(alla -> alla.anyRequest().permitAll())
        .headers(h -> h.contentSecurityPolicy(p -> p.policyDirectives(Innehallspolicy.VARDE)))
        .build();
  }

  @Bean
  Sidhuvudkalla sidhuvudkalla() {
    Sidhuvud inloggad =
        new Sidhuvud(
            "Exempelby kommun",
            "Socialnämnden",
            Optional.of(
                new Anvandarrad(
                    "Anna-Karin Öhrström Lindqvist",
                    "Controller, Socialförvaltningen",
                    Set.of("controller"),
                    Optional.of("/uppdrag"))),
            3,
            Optional.of(Duration.ofMinutes(30)));
    Sidhuvud utloggad = Sidhuvud.utanAnvandare("Exempelby kommun", "Socialnämnden");
    return f -> f.getParameter("utloggad") == null ? inloggad : utloggad;
  }

  @Bean
  Navigationsbidrag navigationsbidrag() {
    List<String> texter =
        List.of(
            "Start",
            "Uppföljning",
            "Budget och prognos",
            "Rapporter",
            "Mål",
            "Import",
            "Organisation");
    return () ->
        texter.stream()
            .map(t -> new Navigationsval(t, adress(t), Set.of(), texter.indexOf(t)))
            .toList();
  }

  @Bean
  Palettbidrag palettbidrag() {
    List<Palettrad> rader =
        List.of(
            new Palettrad("Hemtjänst norr", "Enhet", "/galleri/tom"),
            new Palettrad("Hemtjänst söder", "Enhet", "/galleri"),
            new Palettrad("Månadsrapport oktober 2026", "Rapport", "/galleri"));
    return (sokord, texter, forfragan) ->
        rader.stream()
            .filter(
                r -> r.text().toLowerCase(Locale.ROOT).contains(sokord.toLowerCase(Locale.ROOT)))
            .toList();
  }

  private static String adress(String text) {
    return text.equals("Uppföljning")
        ? "/galleri"
        : "/" + text.toLowerCase(Locale.ROOT).replace(' ', '-');
  }
}
