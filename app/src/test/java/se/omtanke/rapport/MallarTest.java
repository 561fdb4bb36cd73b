package se.omtanke.rapport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.omtanke.grund.Anropare;
import se.omtanke.grund.Grund;
import se.omtanke.grund.Kommun;
import se.omtanke.grund.Kommunregister;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.grund.Saknas;
import se.omtanke.test.MedDatabas;
import se.omtanke.test.Testdatabas;

@MedDatabas
class MallarTest {

  private static final Anropare VEM = Grund.enMedarbetare(Grund.EXEMPELBY);
  private static final String MALL =
      Provposter.innehall("manadssammanstallning.yaml").replace("\r", "");

  private static Rapportrum rum;
  private static Mallar mallar;

  @BeforeAll
  static void kommunerna(Testdatabas databas) {
    rum = new Rapportrum(databas);
    rum.del(Kommunregister.class).lagg(new Kommun(Grund.EXEMPELBY, "Exempelby", true));
    rum.del(Kommunregister.class).lagg(new Kommun(Grund.PROVSTAD, "Provstad", true));
    mallar = rum.del(Mallar.class);
  }

  @AfterAll
  static void stang() {
    rum.close();
  }

  @Test
  void a_changed_template_needs_a_higher_version_and_the_same_text_adds_nothing() {
    String id = spara(MALL);
    rum.senare();
    assertThat(spara(MALL)).isEqualTo(id);
    assertThat(versioner(id)).isEqualTo(1);

    String andrad = MALL + "\n# ändrad\n";
    assertThatThrownBy(() -> spara(andrad))
        .isInstanceOf(OgiltigIndata.class)
        .hasMessageContaining("Höj versionen till 2");

    spara(andrad.replace("version: 1", "version: 2"));
    assertThat(versioner(id)).isEqualTo(2);
    assertThat(rum.las(VEM, tx -> mallar.hamta(tx, id)).version()).isEqualTo(2);
    List<Mallar.Mallrad> alla = rum.las(VEM, mallar::alla);
    assertThat(alla).extracting(Mallar.Mallrad::id).containsExactly(id);
  }

  @Test
  void another_municipality_has_its_own_templates() {
    Anropare annan = Grund.enMedarbetare(Grund.PROVSTAD);

    List<Mallar.Mallrad> annans = rum.las(annan, mallar::alla);
    assertThat(annans).isEmpty();
    assertThatThrownBy(() -> rum.las(annan, tx -> mallar.hamta(tx, "manadssammanstallning")))
        .isInstanceOf(Saknas.class);
  }

  private static String spara(String yaml) {
    return rum.skriv(VEM, tx -> mallar.spara(tx, "mall.yaml", yaml));
  }

  private static int versioner(String id) {
    return rum.las(
        VEM,
        tx ->
            tx.sql("SELECT count(*) FROM rapportmall WHERE kommun = :kommun AND mall = :mall")
                .param("kommun", tx.kommun())
                .param("mall", id)
                .query((rad, n) -> rad.getInt(1))
                .single());
  }
}
