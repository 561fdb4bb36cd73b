package se.omtanke.ekonomi.webb;

import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.web.multipart.MultipartFile;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.komponenter.Filgrans;
import se.omtanke.komponenter.Mottagenfil;

/**
 * What the form for a file was sent with.
 *
 * @param mappning the name of the chosen mapping; empty if none was
 * @param fil the file, if one was chosen
 * @param lagrad the file that an earlier attempt left in store, if any
 * @param filnamn the name of that file
 */
record Insandning(
    String mappning, Optional<MultipartFile> fil, Optional<UUID> lagrad, String filnamn) {

  Insandning {
    fil = fil.filter(en -> !en.isEmpty());
  }

  /**
   * The file to read: the one sent now, stored by {@code lagra}, else the one in store already.
   *
   * @throws OgiltigIndata if there is none, or if it is too large
   */
  LagradFil forvara(BiFunction<String, Path, UUID> lagra) {
    if (fil.isPresent()) {
      return taEmot(fil.get(), lagra);
    }
    return lagrad
        .map(id -> new LagradFil(id, filnamn))
        .orElseThrow(() -> new OgiltigIndata("fil", "Välj en fil som innehåller något."));
  }

  private static LagradFil taEmot(MultipartFile fil, BiFunction<String, Path, UUID> lagra) {
    if (fil.getSize() > Filgrans.HOGST) {
      throw forStor();
    }
    return Mottagenfil.ta(fil, (namn, vag) -> new LagradFil(lagra.apply(namn, vag), namn));
  }

  static OgiltigIndata forStor() {
    return new OgiltigIndata(
        "fil",
        "Filen är för stor. En fil får vara högst %d MB. Dela den per månad och läs in en i taget."
            .formatted(Filgrans.HOGST >> 20));
  }
}
