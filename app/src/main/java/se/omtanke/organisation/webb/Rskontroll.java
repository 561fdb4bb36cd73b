package se.omtanke.organisation.webb;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.omtanke.atkomst.Inloggad;
import se.omtanke.grund.Anropare;
import se.omtanke.grund.Transactions;
import se.omtanke.komponenter.Sida;
import se.omtanke.komponenter.formular.Formular;
import se.omtanke.komponenter.tabell.Cell;
import se.omtanke.komponenter.tabell.Kolumn;
import se.omtanke.komponenter.tabell.Tabell;
import se.omtanke.komponenter.tabell.Tabellrad;
import se.omtanke.organisation.Kod;
import se.omtanke.organisation.Koddel;
import se.omtanke.organisation.Kodplan;
import se.omtanke.organisation.Kodregister;
import se.omtanke.organisation.Rsandel;
import se.omtanke.organisation.Rsplan;
import se.omtanke.organisation.Rsregister;
import se.omtanke.organisation.version.Register;
import se.omtanke.organisation.webb.redigering.Adresser;
import se.omtanke.organisation.webb.redigering.Rsord;

/** How the codes of one year are reported to RS, and which are not. */
@Controller
class Rskontroll {

  private static final int FLEST = 200;

  private record Rad(Koddel del, String kod) implements Comparable<Rad> {
    @Override
    public int compareTo(Rad annan) {
      int delar = del.compareTo(annan.del);
      return delar == 0 ? kod.compareTo(annan.kod) : delar;
    }
  }

  private record Underlag(Kodregister koder, Rsregister rs) {}

  private final Transactions transaktioner;
  private final Kodplan kodplan;
  private final Rsplan rsplan;
  private final Clock klocka;

  Rskontroll(Transactions transaktioner, Kodplan kodplan, Rsplan rsplan, Clock klocka) {
    this.transaktioner = transaktioner;
    this.kodplan = kodplan;
    this.rsplan = rsplan;
    this.klocka = klocka;
  }

  @Organisationsatgard.Kraver(Organisationsatgard.VISA_KODPLAN)
  @GetMapping(Flikar.RS)
  ModelAndView visa(
      Sida sida, Anropare anropare, Inloggad vem, @RequestParam(defaultValue = "") String ar) {
    boolean last = ar.strip().matches("(19|20|21)\\d\\d");
    int valt = last ? Integer.parseInt(ar.strip()) : LocalDate.now(klocka).getYear();
    Underlag underlag =
        transaktioner.read(anropare, tx -> new Underlag(kodplan.register(tx), rsplan.register(tx)));
    Formular formular = Formular.ifyllt(sida, Map.of("ar", Integer.toString(valt)));
    Redigeringslankar lankar =
        new Redigeringslankar(sida, vem, Organisationsatgard.ANDRA_KODPLAN, Register.RS);
    return sida.medRubrik(sida.text("organisation.rs.rubrik", Integer.toString(valt)))
        .visa(
            "organisation/rs",
            Map.of(
                "flikar", Flikar.organisation(sida, Flikar.RS),
                "ar", formular.falt("ar", sida.text("organisation.fraga.ar")),
                "mappade", mappade(sida, underlag, valt, lankar.far()),
                "omappade", omappade(sida, underlag, valt, lankar.far()),
                "lankar", lankar.till(Map.of("tillar", "" + valt), "fordela", "kopiera")));
  }

  private static Tabell mappade(Sida sida, Underlag underlag, int ar, boolean far) {
    Map<Rad, List<Rsandel>> rader =
        underlag.rs().alla().stream()
            .filter(andel -> andel.ar() == ar)
            .collect(
                groupingBy(andel -> new Rad(andel.del(), andel.kod()), TreeMap::new, toList()));
    Tabell tabell =
        Tabell.lista(
            "mappade",
            sida.text("organisation.rs.mappade", rader.size()),
            List.of(
                Kolumn.text(sida.text("organisation.kodplan.kolumn.kod")),
                Kolumn.text(sida.text("organisation.kodplan.kolumn.del")),
                Kolumn.text(sida.text("organisation.rs.kolumn"))),
            rader.entrySet().stream()
                .limit(FLEST)
                .map(
                    rad ->
                        Tabellrad.av(
                            kod(rad.getKey(), ar, far),
                            Cell.text(del(sida, rad.getKey().del())),
                            Cell.text(Rsord.av(rad.getValue(), sida.ram().texter()))))
                .toList());
    return rader.size() > FLEST
        ? tabell.medNot(sida.text("organisation.kodplan.fler", FLEST))
        : tabell;
  }

  private static Tabell omappade(Sida sida, Underlag underlag, int ar, boolean far) {
    List<Kod> koder = underlag.rs().omappade(underlag.koder(), Koddel.VERKSAMHET, ar);
    Tabell tabell =
        Tabell.lista(
            "omappade",
            sida.text("organisation.rs.omappade", koder.size()),
            List.of(
                Kolumn.text(sida.text("organisation.kodplan.kolumn.kod")),
                Kolumn.text(sida.text("organisation.kodplan.kolumn.benamning")),
                Kolumn.text(sida.text("organisation.kodplan.kolumn.giltig"))),
            koder.stream()
                .limit(FLEST)
                .map(
                    kod ->
                        Tabellrad.av(
                            kod(new Rad(kod.del(), kod.kod()), ar, far),
                            Cell.text(kod.benamning()),
                            Cell.text(Perioder.visa(sida, kod.giltig()))))
                .toList());
    return koder.size() > FLEST
        ? tabell.medNot(sida.text("organisation.kodplan.fler", FLEST))
        : tabell;
  }

  private static Cell kod(Rad rad, int ar, boolean far) {
    return far
        ? Cell.lank(
            rad.kod(),
            Adresser.andra(
                Register.RS,
                "fordela",
                Map.of("del", rad.del().name(), "kod", rad.kod(), "ar", "" + ar)))
        : Cell.text(rad.kod());
  }

  private static String del(Sida sida, Koddel del) {
    return sida.text("organisation.del." + del.name().toLowerCase(Locale.ROOT));
  }
}
