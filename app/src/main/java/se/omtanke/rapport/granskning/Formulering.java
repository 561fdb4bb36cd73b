package se.omtanke.rapport.granskning;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import se.omtanke.rapport.granskning.modell.Allvar;
import se.omtanke.rapport.granskning.modell.Anmarkning;
import se.omtanke.rapport.granskning.modell.Cell;
import se.omtanke.rapport.granskning.modell.Foljd;
import se.omtanke.rapport.granskning.modell.Slag;
import se.omtanke.rapport.granskning.modell.Talskrift;
import se.omtanke.rapport.granskning.samband.Orsak;
import se.omtanke.rapport.granskning.samband.Samband;
import se.omtanke.rapport.granskning.samband.Tak;
import se.omtanke.rapport.granskning.samband.Varden;

/** Words for a fault: what is printed, what it should be, what to do, what follows from it. */
final class Formulering {

  private static final int FLEST_NAMNDA = 4;

  private Formulering() {}

  static Anmarkning av(Orsak orsak, Varden varden) {
    return switch (orsak) {
      case Orsak.Encell e -> encell(e);
      case Orsak.Omkastade o -> omkastade(o);
      case Orsak.Obestamd o -> obestamd(o, varden);
    };
  }

  private static Anmarkning encell(Orsak.Encell orsak) {
    var cell = orsak.cell();
    var huvud =
        orsak.brutna().stream()
            .filter(s -> s.mal().equals(cell))
            .min(Comparator.comparing(s -> !s.art().harledd()))
            .orElse(orsak.brutna().getFirst());
    var slag = slag(orsak, huvud);
    return new Anmarkning(
        cell.plats(),
        List.of(),
        cell.tryckt(),
        skriv(cell, orsak.ratt()),
        slag,
        slag == Slag.KAPAT ? Allvar.VARNING : huvud.art().allvar(),
        mening(orsak, huvud, slag),
        forslag(orsak, huvud, slag),
        orsak.brutna().stream().filter(s -> !s.equals(huvud)).map(Formulering::foljd).toList());
  }

  private static Slag slag(Orsak.Encell orsak, Samband huvud) {
    var tal = orsak.cell().talet();
    boolean omvant = tal.varde().signum() != 0 && orsak.ratt().negate().compareTo(tal.varde()) == 0;
    if (huvud instanceof Tak) {
      return huvud.art().slag();
    }
    boolean narOmvant = tal.med(tal.varde().negate()).intervall().innehaller(orsak.ratt());
    if (omvant || (tal.varde().signum() != 0 && narOmvant && !tal.exakt())) {
      return Slag.TECKEN;
    }
    boolean kapat = huvud.art().slag() != Slag.SUMMA && Kapning.ar(tal, orsak.ratt());
    return kapat && huvud.art().harledd() ? Slag.KAPAT : huvud.art().slag();
  }

  private static String mening(Orsak.Encell orsak, Samband huvud, Slag slag) {
    var cell = orsak.cell();
    if (!huvud.mal().equals(cell)) {
      return "Tryckt %s, men bara %s får %s att stämma med %s."
          .formatted(
              cell.tryckt().strip(),
              skriv(cell, orsak.ratt()),
              huvud.mal().plats().kort(),
              huvud.art().ord());
    }
    var siffror = huvud.siffror(Varden.TRYCKTA);
    var rakning = siffror.isEmpty() ? "" : " (" + siffror + ")";
    var raknat = skriv(cell, huvud.raknat(Varden.TRYCKTA));
    if (huvud instanceof Tak) {
      return "Tryckt %s, men högst %s är möjligt: %s%s."
          .formatted(cell.tryckt().strip(), raknat, huvud.art().ord(), rakning);
    }
    var grund =
        "Tryckt %s, men %s är %s%s."
            .formatted(cell.tryckt().strip(), huvud.art().ord(), raknat, rakning);
    return switch (slag) {
      case TECKEN -> grund + " Tecknet är omvänt.";
      case KAPAT -> grund + " Siffror är kapade i stället för avrundade.";
      default -> grund;
    };
  }

  private static String forslag(Orsak.Encell orsak, Samband huvud, Slag slag) {
    var cell = orsak.cell();
    if (huvud instanceof Tak) {
      return "Kontrollera båda talen; skriv ut räknesättet om de räknar olika saker.";
    }
    if (slag == Slag.TECKEN) {
      return "Ändra till " + Talskrift.skriv(cell.talet().varde().negate(), decimaler(cell)) + ".";
    }
    return "Ändra till " + Talskrift.skriv(orsak.ratt(), decimaler(cell)) + ".";
  }

  private static Foljd foljd(Samband samband) {
    var mal = samband.mal();
    var raknat = skriv(mal, samband.raknat(Varden.TRYCKTA));
    var mening =
        samband instanceof Tak
            ? "%s: %s är mer än %s.".formatted(mal.plats().kort(), mal.tryckt().strip(), raknat)
            : "%s: tryckt %s, men %s blir %s med de tryckta talen."
                .formatted(mal.plats().kort(), mal.tryckt().strip(), samband.art().ord(), raknat);
    return new Foljd(mal.plats(), mal.tryckt(), raknat, mening);
  }

  private static Anmarkning omkastade(Orsak.Omkastade orsak) {
    var ena = orsak.ena();
    var andra = orsak.andra();
    var mening =
        "Talen i %s och %s har bytt plats: tryckt %s och %s."
            .formatted(
                ena.plats().kort(),
                andra.plats().kort(),
                ena.tryckt().strip(),
                andra.tryckt().strip());
    return new Anmarkning(
        ena.plats(),
        List.of(andra.plats()),
        ena.tryckt(),
        andra.tryckt(),
        Slag.OMKASTAT,
        Allvar.FEL,
        mening,
        "Byt plats på talen; då stämmer %d kontroller.".formatted(orsak.brutna().size()),
        orsak.brutna().stream().map(Formulering::foljd).toList());
  }

  private static Anmarkning obestamd(Orsak.Obestamd orsak, Varden varden) {
    var huvud = orsak.brutna().getFirst();
    var mal = huvud.mal();
    var raknat = huvud.raknat(varden);
    var skillnad = raknat.subtract(mal.talet().varde());
    var siffror = huvud.siffror(varden);
    var mening =
        "Tryckt %s, men %s är %s%s: skillnaden är %s. Det går inte att säga vilken sida som är fel."
            .formatted(
                mal.tryckt().strip(),
                huvud.art().ord(),
                skriv(mal, raknat),
                siffror.isEmpty() ? "" : " (" + siffror + ")",
                Talskrift.skriv(skillnad));
    return new Anmarkning(
        mal.plats(),
        List.of(),
        mal.tryckt(),
        skriv(mal, raknat),
        huvud.art().slag(),
        huvud.art().allvar(),
        mening,
        Gissning.forslag(orsak, huvud, varden).orElse(kontrollera(orsak.mojliga())),
        orsak.brutna().stream().skip(1).map(Formulering::foljd).toList());
  }

  private static String kontrollera(List<Cell> mojliga) {
    var namn =
        mojliga.stream()
            .limit(FLEST_NAMNDA)
            .map(c -> c.plats().kort())
            .collect(Collectors.joining(", "));
    return "Kontrollera mot källan: %s%s."
        .formatted(namn, mojliga.size() > FLEST_NAMNDA ? " med flera" : "");
  }

  private static String skriv(Cell cell, BigDecimal tal) {
    boolean jamnt = cell.talet().avrundat(tal).compareTo(tal) == 0;
    return Talskrift.skriv(tal, decimaler(cell) + (jamnt ? 0 : 1));
  }

  private static int decimaler(Cell cell) {
    return Math.max(0, cell.talet().decimaler());
  }
}
