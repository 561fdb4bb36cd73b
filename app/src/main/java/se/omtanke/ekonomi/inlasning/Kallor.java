package se.omtanke.ekonomi.inlasning;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.omtanke.ekonomi.Mappning;
import se.omtanke.filformat.Filfel;
import se.omtanke.filformat.Lasregler;
import se.omtanke.filformat.Siefil;
import se.omtanke.filformat.Tabellfiler;
import se.omtanke.grund.Idgivare;
import se.omtanke.organisation.Kodregister;

/** Chooses how a file is read and taken in, by its mapping and its name. */
final class Kallor {

  private static final Pattern MANAD = Pattern.compile("(\\d{4})-(\\d{2})");
  private static final Pattern AR = Pattern.compile("(?<!\\d)(19|20)\\d{2}(?!\\d)");

  private Kallor() {}

  static Radkalla rader(String filnamn, Path fil, Mappning mappning) {
    if (mappning.arSie()) {
      return Sierader.av(Siefil.oppna(filnamn, fil, Lasregler.vanliga().maxByte()), mappning);
    }
    return new Tabellrader(filnamn, Tabellfiler.oppna(filnamn, fil, lasregler(mappning)), mappning);
  }

  static Mottagning mottagning(
      String filnamn, Mappning mappning, Kodregister koder, Idgivare ider) {
    Tolk tolk = new Tolk(mappning, koder);
    String kalla = kalla(filnamn, mappning);
    return switch (mappning.slag()) {
      case UTFALL -> new Utfallsmottagning(kalla, tolk, ider);
      case BUDGET -> new Budgetmottagning(kalla, ar(filnamn, mappning), mappning, tolk, ider);
      case PROGNOS -> new Prognosmottagning(kalla, ar(filnamn, mappning), tolk, ider);
    };
  }

  private static String kalla(String filnamn, Mappning mappning) {
    if (!mappning.kalla().contains("{period}")) {
      return mappning.kalla();
    }
    Matcher manad = MANAD.matcher(filnamn);
    if (!manad.find()) {
      throw new Filfel(
          filnamn, 0, "", "Filens namn ska innehålla året och månaden, till exempel 2026-04.");
    }
    return mappning.kalla().replace("{period}", manad.group());
  }

  private static int ar(String filnamn, Mappning mappning) {
    Optional<Integer> iNamnet =
        AR.matcher(filnamn).results().findFirst().map(traff -> Integer.valueOf(traff.group()));
    return iNamnet
        .or(mappning::ar)
        .orElseThrow(
            () ->
                new Filfel(
                    filnamn,
                    0,
                    "",
                    "Året saknas: skriv det i filens namn eller i mappningen ”%s”."
                        .formatted(mappning.namn())));
  }

  private static Lasregler lasregler(Mappning mappning) {
    Lasregler regler = Lasregler.vanliga();
    Lasregler medTecken =
        mappning.teckenkod().map(Charset::forName).map(regler::medTeckenkodning).orElse(regler);
    return mappning.skiljetecken().map(medTecken::medSkiljetecken).orElse(medTecken);
  }
}
