package se.omtanke.filformat.sie;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.omtanke.filformat.Filfel;
import se.omtanke.filformat.Siepost;
import se.omtanke.filformat.Siepost.Mark;
import se.omtanke.filformat.Siepost.Transaktion;
import se.omtanke.regler.Belopp;

/**
 * Gathers the rows of a verification and sees that it balances; SIE 4B, 8.10–8.12.
 *
 * <p>A row added later stands twice: as #RTRANS, and once more as #TRANS for readers that do not
 * know #RTRANS. The second is left out here.
 */
final class Verifikationstolk {

  /** Some half a million rows. */
  private static final int MAX_TECKEN = 1 << 25;

  private final String fil;
  private final Radkalla rader;
  private final Register register;
  private final Anmarkningar anmarkningar;

  Verifikationstolk(String fil, Radkalla rader, Register register, Anmarkningar anmarkningar) {
    this.fil = fil;
    this.rader = rader;
    this.register = register;
    this.anmarkningar = anmarkningar;
  }

  /** The verification whose first line was just read; reads on to its closing brace. */
  Siepost.Verifikation tolka(Sierad huvud) {
    var falt = new Faltlasare(fil, huvud);
    String serie = falt.text();
    String nummer = falt.text();
    var datum = falt.dag("verdatum");
    register.provaDag(falt, datum);
    String text = falt.text();
    var registrerad = falt.dagOm("regdatum");
    String sign = falt.text();
    var verifikation =
        new Siepost.Verifikation(
            huvud.nummer(), serie, nummer, datum, text, registrerad, sign, rader(huvud));
    provaBalans(verifikation);
    return verifikation;
  }

  private List<Transaktion> rader(Sierad huvud) {
    Sierad forsta = nasta(huvud);
    if (!forsta.ar(Sierad.BORJAR)) {
      throw new Filfel(
          fil, forsta.nummer(), "", "Verifikationen på rad " + huvud.nummer() + " saknar {.");
    }
    long borjan = rader.tecken();
    List<Transaktion> transaktioner = new ArrayList<>();
    Optional<Transaktion> tillagd = Optional.empty();
    for (Sierad rad = nasta(huvud); !rad.ar(Sierad.SLUTAR); rad = nasta(huvud)) {
      Optional<Transaktion> lagd = transaktion(rad);
      if (lagd.isEmpty() || arTvilling(lagd.get(), tillagd)) {
        tillagd = Optional.empty();
        continue;
      }
      transaktioner.add(lagd.get());
      tillagd = lagd.filter(t -> t.mark() == Mark.TILLAGD);
      if (rader.tecken() - borjan > MAX_TECKEN) {
        throw new Filfel(
            fil, rad.nummer(), "", "Verifikationen på rad " + huvud.nummer() + " är för stor.");
      }
    }
    return transaktioner;
  }

  private Sierad nasta(Sierad huvud) {
    Sierad rad = rader.nasta().orElseThrow(() -> oppen(huvud, rader.nummer()));
    if (rad.ar("VER")) {
      throw oppen(huvud, rad.nummer());
    }
    return rad;
  }

  private Optional<Transaktion> transaktion(Sierad rad) {
    return switch (rad.etikett()) {
      case "TRANS" -> Optional.of(transaktion(rad, Mark.VANLIG));
      case "RTRANS" -> Optional.of(transaktion(rad, Mark.TILLAGD));
      case "BTRANS" -> Optional.of(transaktion(rad, Mark.BORTTAGEN));
      default -> {
        anmarkningar.lagg(rad.nummer(), "Okänd post #" + rad.etikett() + " hoppas över.");
        yield Optional.empty();
      }
    };
  }

  private Transaktion transaktion(Sierad rad, Mark mark) {
    var falt = new Faltlasare(fil, rad);
    return new Transaktion(
        rad.nummer(),
        mark,
        register.kant(falt, falt.krav("kontonr")),
        falt.objekt(),
        falt.belopp("belopp"),
        falt.dagOm("transdat"),
        falt.text(),
        falt.kvantitet(),
        falt.text());
  }

  /** Programs write the twin without date and signature, so only what is booked is compared. */
  private static boolean arTvilling(Transaktion rad, Optional<Transaktion> tillagd) {
    return rad.mark() == Mark.VANLIG
        && tillagd
            .filter(t -> t.konto().equals(rad.konto()) && t.belopp().equals(rad.belopp()))
            .filter(t -> t.objekt().equals(rad.objekt()))
            .isPresent();
  }

  private void provaBalans(Siepost.Verifikation verifikation) {
    Belopp summa =
        verifikation.rader().stream()
            .filter(Transaktion::raknas)
            .map(Transaktion::belopp)
            .reduce(Belopp.NOLL, Belopp::plus);
    if (summa.ore() != 0) {
      throw new Filfel(
          fil,
          verifikation.rad(),
          "belopp",
          ("Verifikation %s balanserar inte: raderna summerar till %s kr i stället för 0. "
                  + "Rätta den och exportera på nytt.")
              .formatted(namn(verifikation), summa.kronor().toPlainString().replace('.', ',')));
    }
  }

  private static String namn(Siepost.Verifikation verifikation) {
    String namn = (verifikation.serie() + " " + verifikation.nummer()).strip();
    return namn.isEmpty() ? "utan nummer" : namn;
  }

  private Filfel oppen(Sierad huvud, int rad) {
    return new Filfel(
        fil,
        rad,
        "",
        "Verifikationen på rad " + huvud.nummer() + " sluts aldrig med }. Är filen avklippt?");
  }
}
