package se.omtanke.filformat.sie;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.omtanke.filformat.Sieobjekt;
import se.omtanke.filformat.Siepost;

/** Makes a line a post; verifications, which take many lines, are made elsewhere. */
final class Posttolk {

  private static final Set<String> UPPGIFTER =
      Set.of(
          "FORMAT", "PROGRAM", "GEN", "PROSA", "FTYP", "FNR", "ORGNR", "BKOD", "ADRESS", "FNAMN",
          "TAXAR", "OMFATTN", "KPTYP", "VALUTA");

  private final String fil;
  private final Register register;
  private final Anmarkningar anmarkningar;

  Posttolk(String fil, Register register, Anmarkningar anmarkningar) {
    this.fil = fil;
    this.register = register;
    this.anmarkningar = anmarkningar;
  }

  /** The post of a line, or empty if it is none that concerns a receiver; that is noted. */
  Optional<Siepost> tolka(Sierad rad) {
    var falt = new Faltlasare(fil, rad);
    return switch (rad.etikett()) {
      case "FLAGGA" -> flagga(falt, rad);
      case "KSUMMA" -> Optional.empty();
      case "SIETYP" -> Optional.of(sietyp(falt));
      case "RAR" -> rar(falt);
      case "KONTO" -> Optional.of(konto(falt));
      case "KTYP", "ENHET", "SRU" ->
          Optional.of(
              new Siepost.Kontouppgift(
                  rad.nummer(), rad.etikett(), falt.krav("kontonr"), falt.text()));
      case "DIM" -> Optional.of(dim(falt, false));
      case "UNDERDIM" -> Optional.of(dim(falt, true));
      case "OBJEKT" -> Optional.of(objekt(falt));
      case "IB", "OIB", "UB", "OUB", "RES" -> Optional.of(balans(falt, rad.etikett()));
      case "PSALDO", "PBUDGET" -> Optional.of(period(falt, rad.etikett()));
      default -> ovrig(rad);
    };
  }

  private Optional<Siepost> ovrig(Sierad rad) {
    if (UPPGIFTER.contains(rad.etikett())) {
      return Optional.of(new Siepost.Uppgift(rad.nummer(), rad.etikett(), rad.texter()));
    }
    notera(rad.nummer(), "Okänd post #" + rad.etikett() + " hoppas över.");
    return Optional.empty();
  }

  private Optional<Siepost> flagga(Faltlasare falt, Sierad rad) {
    switch (falt.krav("flagga")) {
      case "0" -> {}
      case "1" -> notera(rad.nummer(), "Filen är märkt som redan inläst (#FLAGGA 1).");
      default -> throw falt.fel("flagga", "ska vara 0 eller 1");
    }
    return Optional.empty();
  }

  private static Siepost sietyp(Faltlasare falt) {
    int typ = falt.heltal("typ");
    if (typ < 1 || typ > 4) {
      throw falt.fel("typ", "ska vara 1, 2, 3 eller 4 men är " + typ);
    }
    return new Siepost.Sietyp(falt.radnummer(), typ);
  }

  private Optional<Siepost> rar(Faltlasare falt) {
    int arsnummer = falt.heltal("årsnr");
    var fran = falt.dagOm("start");
    var till = falt.dagOm("slut");
    if (fran.isEmpty() && till.isEmpty()) {
      notera(falt.radnummer(), "Räkenskapsåret i #RAR saknar datum: dagar prövas inte mot det.");
      return Optional.empty();
    }
    if (fran.isEmpty() || till.isEmpty() || till.get().isBefore(fran.get())) {
      throw falt.fel("slut", "saknas eller ligger före start");
    }
    var rar = new Siepost.Rar(falt.radnummer(), arsnummer, fran.get(), till.get());
    register.ar(falt, rar);
    return Optional.of(rar);
  }

  private Siepost konto(Faltlasare falt) {
    var konto = new Siepost.Konto(falt.radnummer(), falt.krav("kontonr"), falt.text());
    register.konto(falt, konto.konto());
    return konto;
  }

  private static Siepost dim(Faltlasare falt, boolean under) {
    int nummer = falt.heltal("dimensionsnr");
    String namn = falt.text();
    Optional<Integer> over = under ? Optional.of(falt.heltal("superdimension")) : Optional.empty();
    return new Siepost.Dim(falt.radnummer(), nummer, namn, over);
  }

  private static Siepost objekt(Faltlasare falt) {
    var objekt = new Sieobjekt(falt.heltal("dimensionsnr"), falt.krav("objektnr"));
    return new Siepost.Objekt(falt.radnummer(), objekt, falt.text());
  }

  private Siepost balans(Faltlasare falt, String etikett) {
    int rad = falt.radnummer();
    int ar = falt.heltal("årsnr");
    String konto = register.kant(falt, falt.krav("kontonr"));
    List<Sieobjekt> objekt = falt.objekt();
    var belopp = falt.belopp("saldo");
    var kvantitet = falt.kvantitet();
    return switch (etikett) {
      case "IB", "OIB" -> new Siepost.IngaendeBalans(rad, ar, konto, objekt, belopp, kvantitet);
      case "UB", "OUB" -> new Siepost.UtgaendeBalans(rad, ar, konto, objekt, belopp, kvantitet);
      default -> new Siepost.Resultat(rad, ar, konto, belopp, kvantitet);
    };
  }

  private Siepost period(Faltlasare falt, String etikett) {
    int rad = falt.radnummer();
    int ar = falt.heltal("årsnr");
    var period = falt.manad("period");
    register.provaPeriod(falt, ar, period);
    String konto = register.kant(falt, falt.krav("kontonr"));
    List<Sieobjekt> objekt = falt.objekt();
    var belopp = falt.belopp("saldo");
    var kvantitet = falt.kvantitet();
    return etikett.equals("PSALDO")
        ? new Siepost.Periodsaldo(rad, ar, period, konto, objekt, belopp, kvantitet)
        : new Siepost.Periodbudget(rad, ar, period, konto, objekt, belopp, kvantitet);
  }

  private void notera(int rad, String text) {
    anmarkningar.lagg(rad, text);
  }
}
