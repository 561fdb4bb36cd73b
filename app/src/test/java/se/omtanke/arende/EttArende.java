package se.omtanke.arende;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import se.omtanke.atkomst.Medarbetaruppdrag;
import se.omtanke.grund.AuditedReadTransaction;
import se.omtanke.grund.WriteTransaction;

/**
 * A case about Alva, whose parents are parties; in the hands of the caseworker Anna.
 *
 * @param kontor where
 * @param familj whose
 * @param id the case
 */
public record EttArende(EttSocialkontor kontor, EttSocialkontor.Familj familj, UUID id) {

  /** A report that came in at nine on a day of the test's clock, taken by Anna. */
  public static EttArende av(EttSocialkontor kontor, String dag) {
    EttSocialkontor.Familj familj = kontor.enFamilj();
    var nar = LocalDateTime.parse(dag + "T09:00").atZone(ZoneId.of("Europe/Stockholm")).toInstant();
    UUID id =
        kontor
            .bean(Mottagning.class)
            .taEmot(kontor.anna(), UUID.randomUUID(), EttSocialkontor.orosanmalan(familj, nar))
            .getFirst();
    EttArende arende = new EttArende(kontor, familj, id);
    arende.skriv((tx, a) -> kontor.bean(Arendefordelning.class).ta(tx, a));
    assertThat(arende.<UUID>las((tx, a) -> a.person())).isEqualTo(familj.alva());
    return arende;
  }

  /** Anna writes. */
  public void skriv(BiConsumer<WriteTransaction, Arende> arbete) {
    kontor
        .bean(Arendedorr.class)
        .skriv(
            kontor.anna(),
            Arendeatgard.HANDLAGGA,
            id,
            (tx, arende) -> {
              arbete.accept(tx, arende);
              return id;
            });
  }

  /** Anna reads. */
  public <T> T las(BiFunction<AuditedReadTransaction, Arende, T> fraga) {
    return las(kontor.anna(), fraga);
  }

  /** Someone reads. */
  public <T> T las(Medarbetaruppdrag vem, BiFunction<AuditedReadTransaction, Arende, T> fraga) {
    return kontor.bean(Arendedorr.class).las(vem, Arendeatgard.LASA, id, fraga);
  }
}
