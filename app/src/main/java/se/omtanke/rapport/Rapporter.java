package se.omtanke.rapport;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import se.omtanke.ekonomi.Bokforingsperiod;
import se.omtanke.ekonomi.Ekonomipost;
import se.omtanke.ekonomi.Ekonomiunderlag;
import se.omtanke.ekonomi.Prognosversion;
import se.omtanke.ekonomi.Sammanstallning;
import se.omtanke.grund.Kommun;
import se.omtanke.grund.Kommunregister;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.grund.Transaction;
import se.omtanke.organisation.Kod;
import se.omtanke.organisation.Koddel;
import se.omtanke.organisation.Kodomrakning;
import se.omtanke.organisation.Kodplan;
import se.omtanke.organisation.Kodregister;
import se.omtanke.organisation.Organisation;
import se.omtanke.organisation.Verksamhetsomrakning;
import se.omtanke.rapport.berakning.Postomrakning;
import se.omtanke.rapport.berakning.Rapport;
import se.omtanke.rapport.berakning.Rapportberakning;
import se.omtanke.rapport.berakning.Underlag;
import se.omtanke.rapport.mall.Rapportmall;
import se.omtanke.rapport.mall.Valbart;

/** Computes reports from what is in the database, as it stands or as it stood. */
@Service
public class Rapporter {

  /** R10 sets the budget beside the outcome of two years before. */
  private static final int AR_BAKAT = 2;

  /** The head's mark of an example municipality, whose ledger rows are constructed. */
  public static final String KONSTRUERADE_RADER = "Konstruerade rader";

  private static final ZoneId SVERIGE = ZoneId.of("Europe/Stockholm");

  private final Mallar mallar;
  private final Skrifter skrifter;
  private final Ekonomiunderlag ekonomi;
  private final Kodplan kodplan;
  private final Organisation organisation;
  private final Raknade raknade = new Raknade();

  Rapporter(
      Mallar mallar,
      Skrifter skrifter,
      Ekonomiunderlag ekonomi,
      Kodplan kodplan,
      Organisation organisation) {
    this.mallar = mallar;
    this.skrifter = skrifter;
    this.ekonomi = ekonomi;
    this.kodplan = kodplan;
    this.organisation = organisation;
  }

  /** The report on this period, of what stands now, as it is usually looked at. */
  public Rapport nu(Transaction tx, String mall, Bokforingsperiod period) {
    return nu(tx, mall, period, Rapportvinkel.VANLIG);
  }

  /** The report on this period, of what stands now. */
  public Rapport nu(Transaction tx, String mall, Bokforingsperiod period, Rapportvinkel vinkel) {
    return vid(tx, mall, period, vinkel, tx.nu());
  }

  /** The report on this period, of the figures that stood at a moment and the texts of now. */
  public Rapport vid(
      Transaction tx, String mallid, Bokforingsperiod period, Rapportvinkel vinkel, Instant vid) {
    Rapportmall mall = mallar.hamta(tx, mallid);
    Raknade.Nyckel nyckel = nyckel(tx, mall, period, vinkel, vid);
    return raknade.ellerRakna(
        nyckel,
        _ ->
            Rapportberakning.berakna(
                mall,
                period,
                nyckel.huvud(),
                underlag(tx, mall, period, nyckel).omraknat(omrakning(nyckel))));
  }

  /** A report with what it was computed from, for whoever opens its figures. */
  Berakning berakning(
      Transaction tx, String mallid, Bokforingsperiod period, Rapportvinkel vinkel) {
    Rapportmall mall = mallar.hamta(tx, mallid);
    Raknade.Nyckel nyckel = nyckel(tx, mall, period, vinkel, tx.nu());
    Underlag underlag = underlag(tx, mall, period, nyckel);
    Postomrakning omrakning = omrakning(nyckel);
    return new Berakning(
        Rapportberakning.berakna(mall, period, nyckel.huvud(), underlag.omraknat(omrakning)),
        underlag,
        omrakning);
  }

  /**
   * A computed report and what it was computed from.
   *
   * @param underlag as it was booked, planned and foreseen
   * @param omrakning how it was restated
   */
  record Berakning(Rapport rapport, Underlag underlag, Postomrakning omrakning) {}

  private Raknade.Nyckel nyckel(
      Transaction tx,
      Rapportmall mall,
      Bokforingsperiod period,
      Rapportvinkel vinkel,
      Instant vid) {
    Optional<LocalDate> dag = vinkel.organisation().dag(period, vid.atZone(SVERIGE).toLocalDate());
    Kodregister register = kodplan.register(tx);
    Map<String, String> huvud = huvud(tx, vid);
    huvud.put("organisation", vinkel.organisation().ord(dag));
    List<Valbart> bortvalt = bortvalt(mall, vinkel);
    if (!bortvalt.isEmpty()) {
      huvud.put("utan", bortvalt.stream().map(Valbart::namn).collect(joining(", ")));
    }
    return new Raknade.Nyckel(
        tx.kommun(),
        mall.id(),
        mall.version(),
        period,
        vinkel,
        dag.map(
            en ->
                new Raknade.Dagsorganisation(
                    organisation.historik(tx, vid), register.koder(Koddel.VERKSAMHET), en)),
        huvud,
        ekonomi.stand(tx, period.ar() - AR_BAKAT, period.ar(), vid),
        kodnamn(register, dag.orElseGet(() -> dag(period))),
        skrifter.skrivet(tx, mall.id(), period));
  }

  private static List<Valbart> bortvalt(Rapportmall mall, Rapportvinkel vinkel) {
    return vinkel.utan().stream()
        .map(
            id ->
                mall.valbara().stream()
                    .filter(en -> en.id().equals(id))
                    .findFirst()
                    .orElseThrow(
                        () ->
                            new OgiltigIndata(
                                "utan", "Rapporten kan inte visas utan ”" + id + "”.")))
        .toList();
  }

  private static Postomrakning omrakning(Raknade.Nyckel nyckel) {
    return nyckel
        .organisation()
        .map(
            en ->
                Postomrakning.med(
                    Kodomrakning.tillDagen(en.historik(), en.dag()),
                    Verksamhetsomrakning.tillDagen(en.verksamheter(), en.dag())))
        .orElseGet(Postomrakning::ingen);
  }

  private Underlag underlag(
      Transaction tx, Rapportmall mall, Bokforingsperiod period, Raknade.Nyckel nyckel) {
    Sammanstallning summor = ekonomi.sammanstall(tx, nyckel.stand());
    List<Ekonomipost> poster = new ArrayList<>(summor.utfall());
    poster.addAll(summor.budget());
    List<Prognosversion> prognoser = hittills(summor.prognoser(), period);
    if (!prognoser.isEmpty()) {
      poster.addAll(prognoser.getFirst().poster());
    }
    return new Underlag(
            poster,
            prognoser.stream()
                .skip(1)
                .map(version -> new Underlag.Prognosversion(version.namn(), version.poster()))
                .toList(),
            nyckel.kodnamn(),
            nyckel.skrivet())
        .utan(bortvalt(mall, nyckel.vinkel()).stream().map(Valbart::urval).toList());
  }

  /** The year's forecasts made up to the period: a report on March does not know April's. */
  private static List<Prognosversion> hittills(
      List<Prognosversion> prognoser, Bokforingsperiod period) {
    String manad = "%d-%02d".formatted(period.ar(), period.nummer());
    return prognoser.stream()
        .filter(version -> version.namn().startsWith(manad.substring(0, 5)))
        .filter(version -> version.namn().compareTo(manad) <= 0)
        .toList();
  }

  private static LocalDate dag(Bokforingsperiod period) {
    return LocalDate.of(period.ar(), Math.clamp(period.nummer(), 1, 12), 1);
  }

  private static Map<Koddel, Map<String, String>> kodnamn(Kodregister register, LocalDate dag) {
    Map<Koddel, Map<String, String>> namn = new EnumMap<>(Koddel.class);
    for (Koddel del : Koddel.values()) {
      namn.put(
          del,
          register.koder(del).stream()
              .filter(kod -> kod.giltig().innehaller(dag))
              .collect(toMap(Kod::kod, Kod::benamning)));
    }
    return namn;
  }

  private static Map<String, String> huvud(Transaction tx, Instant vid) {
    Kommun kommun = Kommunregister.egen(tx);
    Map<String, String> huvud = new HashMap<>();
    huvud.put("kommun", kommun.namn());
    huvud.put("per", vid.atZone(SVERIGE).toLocalDate().toString());
    if (kommun.exempel()) {
      huvud.put(KONSTRUERADE_RADER, "Summorna är de tryckta, raderna bakom dem är konstruerade.");
    }
    return huvud;
  }
}
