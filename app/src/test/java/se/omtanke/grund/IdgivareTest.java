package se.omtanke.grund;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.omtanke.test.Testklocka;

class IdgivareTest {

  @Test
  void identities_are_uuid_version_7_and_lie_in_the_order_they_were_given() {
    Idgivare ider = new Idgivare(Testklocka.vid("2026-11-23T08:00"), new SecureRandom());
    List<UUID> givna = Stream.generate(ider::ny).limit(10_000).toList();

    assertThat(givna).doesNotHaveDuplicates().isSortedAccordingTo(IdgivareTest::somText);
    assertThat(givna).allMatch(id -> id.version() == 7 && id.variant() == 2);
  }

  /** The database orders UUIDs by their bytes, which is the order of their text. */
  private static int somText(UUID ett, UUID annat) {
    return ett.toString().compareTo(annat.toString());
  }
}
