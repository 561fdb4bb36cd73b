package se.omtanke.arende.webb.handling;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;
import se.omtanke.arende.Handling;
import se.omtanke.arende.Handlingsslag;
import se.omtanke.arende.Handlingsversion;
import se.omtanke.arende.webb.Falttolk;

/** The fields of the forms for a document. */
final class Handlingsformular {

  private Handlingsformular() {}

  /** A new document; throws what is wrong with the fields. */
  static Handling.Ny ny(
      UUID nyckel,
      MultiValueMap<String, String> falt,
      Optional<UUID> maskerar,
      boolean harFil,
      LocalDate idag) {
    Falttolk tolk = new Falttolk(falt);
    Handlingsslag slag =
        tolk.val(
            "slag",
            Handlingsslag.values(),
            "Välj om handlingen är inkommen, upprättad eller utgående.");
    Handlingsversion.Uppgifter uppgifter = uppgifter(tolk, idag);
    if (!harFil) {
      tolk.fel("fil", "Välj en fil som innehåller något.");
    }
    tolk.krav();
    return new Handling.Ny(nyckel, slag, uppgifter, maskerar);
  }

  /** A corrected document; throws what is wrong with the fields. */
  static Handlingsversion.Uppgifter rattad(MultiValueMap<String, String> falt, LocalDate idag) {
    Falttolk tolk = new Falttolk(falt);
    Handlingsversion.Uppgifter uppgifter = uppgifter(tolk, idag);
    tolk.krav();
    return uppgifter;
  }

  /** A document as its form shows it. */
  static Map<String, String> varden(Handling en) {
    Handlingsversion.Uppgifter uppgifter = en.gallande().uppgifter();
    return Map.of(
        "rubrik", uppgifter.rubrik(),
        "dag", uppgifter.dag().toString(),
        "motpart", uppgifter.motpart(),
        "utkast", uppgifter.utkast() ? "ja" : "");
  }

  /** The file, if one was chosen. */
  static Optional<MultipartFile> vald(Optional<MultipartFile> fil) {
    return fil.filter(en -> !en.isEmpty());
  }

  private static Handlingsversion.Uppgifter uppgifter(Falttolk tolk, LocalDate idag) {
    if (tolk.text("rubrik").isEmpty()) {
      tolk.fel("rubrik", "Skriv vad handlingen gäller.");
    }
    return new Handlingsversion.Uppgifter(
        tolk.text("rubrik"),
        tolk.kravDag("dag", idag),
        tolk.text("motpart"),
        tolk.kryssat("utkast"));
  }
}
