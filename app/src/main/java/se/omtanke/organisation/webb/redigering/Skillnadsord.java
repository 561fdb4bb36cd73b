package se.omtanke.organisation.webb.redigering;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import se.omtanke.komponenter.Datumform;
import se.omtanke.komponenter.Talform;
import se.omtanke.komponenter.Texter;
import se.omtanke.organisation.Enhetsniva;
import se.omtanke.organisation.Enhetsversion;
import se.omtanke.organisation.Kodgren;
import se.omtanke.organisation.Succession;
import se.omtanke.organisation.andring.Organisationsskillnad;
import se.omtanke.organisation.webb.Perioder;

/**
 * What differs between two organisations, in sentences.
 *
 * @param texter texts in the reader's language
 * @param namn the name of a unit by its key
 */
record Skillnadsord(Texter texter, UnaryOperator<String> namn) {

  private static final String ORD = "organisation.skillnad.";

  List<String> av(Organisationsskillnad skillnad) {
    List<String> meningar = new ArrayList<>();
    skillnad.enheter().forEach(del -> meningar.add(mening(del)));
    skillnad.nya().forEach(steg -> meningar.add(steg("foljd", steg)));
    skillnad.borta().forEach(steg -> meningar.add(steg("intefoljd", steg)));
    return meningar;
  }

  private String mening(Organisationsskillnad.Del del) {
    String tid = Perioder.visa(texter, del.period());
    if (del.fore().isEmpty()) {
      return texter.text(
          ORD + "ny", namn.apply(del.nyckel()), tid, del.efter().map(this::beskriven).orElse(""));
    }
    Enhetsversion fore = del.fore().get();
    return del.efter()
        .map(efter -> texter.text(ORD + "annan", fore.namn(), tid, byten(fore, efter)))
        .orElseGet(() -> texter.text(ORD + "borta", fore.namn(), tid));
  }

  private String beskriven(Enhetsversion version) {
    String plats =
        version
            .overordnad()
            .map(over -> texter.text(ORD + "under", niva(version.niva()), namn.apply(over)))
            .orElseGet(() -> niva(version.niva()));
    return version.ansvar().isEmpty()
        ? plats
        : texter.text(ORD + "medansvar", plats, koder(version.ansvar()));
  }

  private String byten(Enhetsversion fore, Enhetsversion efter) {
    return Stream.of(
            bytt("namn", fore.namn(), efter.namn()),
            bytt("niva", niva(fore.niva()), niva(efter.niva())),
            bytt("plats", over(fore), over(efter)),
            koder("far", efter.ansvar(), fore.ansvar()),
            koder("lamnar", fore.ansvar(), efter.ansvar()))
        .flatMap(Optional::stream)
        .collect(joining("; "));
  }

  private Optional<String> bytt(String ord, String fore, String efter) {
    return fore.equals(efter) ? Optional.empty() : Optional.of(texter.text(ORD + ord, efter, fore));
  }

  private Optional<String> koder(String ord, List<Kodgren> ena, List<Kodgren> andra) {
    List<Kodgren> bara = ena.stream().filter(kod -> !andra.contains(kod)).toList();
    return bara.isEmpty() ? Optional.empty() : Optional.of(texter.text(ORD + ord, koder(bara)));
  }

  private String steg(String ord, Succession steg) {
    return texter.text(
        ORD + ord,
        Datumform.tabell(steg.datum()),
        Talform.procent(steg.andel(), Math.max(0, steg.andel().scale() - 2)),
        namn.apply(steg.fran()),
        namn.apply(steg.till()),
        texter.text("organisation.slag." + steg.slag().name().toLowerCase(Locale.ROOT)));
  }

  private String over(Enhetsversion version) {
    return version.overordnad().map(namn).orElseGet(() -> texter.text(ORD + "overst"));
  }

  private String niva(Enhetsniva niva) {
    return texter.text("organisation.niva." + niva.name().toLowerCase(Locale.ROOT));
  }

  private static String koder(Collection<Kodgren> koder) {
    return koder.stream().map(Kodgren::toString).collect(joining(", "));
  }
}
