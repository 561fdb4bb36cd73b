package se.omtanke.drift;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RaknekommandoTest {

  private final StringWriter ut = new StringWriter();
  private final StringWriter fel = new StringWriter();

  @TempDir private Path mapp = Path.of("");

  @Test
  void a_time_is_answered_as_json_with_its_paragraph_and_the_way_to_it() throws IOException {
    assertThat(frist("{\"regel\":\"forhandsbedomning\",\"start\":\"2026-03-02\"}")).isZero();

    JsonNode svar = JsonMapper.shared().readTree(ut.toString());
    assertThat(svar.get("slut").stringValue()).isEqualTo("2026-03-16");
    assertThat(svar.get("senast").stringValue()).isEqualTo("2026-03-16");
    assertThat(svar.get("lagrum").stringValue()).isEqualTo("SFS 2025:400 20 kap. 2 §");
    assertThat(svar.get("spar").get(0).get("fakta").get(1).get("varde").stringValue())
        .isEqualTo("14 dagar");
  }

  @Test
  void all_that_a_time_can_rest_on_is_taken_from_the_question() throws IOException {
    assertThat(
            frist(
                """
                {"regel": "barnutredning", "start": "2026-05-04",
                 "foregaende": [{"start": "2026-02-02"}],
                 "forlangningar": [{"beslutad": "2026-05-29", "till": "2026-07-10",
                                    "grund": "särskilda skäl", "beslutare": "enhetschef"}]}
                """))
        .isZero();
    assertThat(ut.toString())
        .contains("\"slut\" : \"2026-07-10\"", "\"utfall\" : \"kräver bedömning\"");
    ut.getBuffer().setLength(0);

    assertThat(
            frist(
                """
                {"regel": "lvm_vardtid", "start": "2026-01-15",
                 "uppehall": [{"fran": "2026-02-10", "till_och_med": "2026-02-19"}]}
                """))
        .isZero();
    assertThat(ut.toString()).contains("\"slut\" : \"2026-07-25\"");
  }

  @Test
  void what_was_done_is_told_to_be_in_time_or_not() throws IOException {
    String fraga =
        "{\"regel\":\"barnutredning\",\"start\":\"2026-08-24\",\"stopp\":\"2026-12-28\"}";

    assertThat(frist(fraga)).isZero();
    assertThat(ut.toString()).contains("\"slut\" : \"2026-12-24\"", "\"i_tid\" : true");
    ut.getBuffer().setLength(0);

    assertThat(frist(fraga.replace("2026-12-28", "2026-12-29"))).isZero();
    assertThat(ut.toString()).contains("\"stopp\" : \"2026-12-29\"", "\"i_tid\" : false");
  }

  @Test
  void hours_are_answered_with_the_last_moment() throws IOException {
    assertThat(frist("{\"regel\":\"inskrivningsmeddelande\",\"start\":\"2026-03-02T14:30\"}"))
        .isZero();
    assertThat(ut.toString()).contains("\"klockslag\" : \"2026-03-03T14:30\"");
  }

  @Test
  void the_list_names_every_rule_with_paragraph_and_days() {
    assertThat(kor("rakna", "frist", "--lista")).isZero();
    assertThat(ut.toString())
        .contains(
            "barnutredning\tSFS 2001:453 11 kap. 2 § 2 st.\t2014-07-01 t.o.m. 2025-06-30\tMEM",
            "barnutredning\tSFS 2025:400 20 kap. 3 §\tfr.o.m. 2025-07-01\tH");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[]|Indata ska vara ett JSON-objekt, inom { och }.",
        "{|Filen är inte JSON",
        "{}|start saknas.",
        "{\"start\":\"2026-03-02\"}|regel saknas.",
        "{\"start\":\"2026-03-02\",\"regel\":\"finns_inte\"}|Det finns ingen fristregel",
        "{\"start\":\"2026-02-30\",\"regel\":\"overklagande\"}|start ska vara en dag",
        "{\"start\":\"2026-02-01T25:00\",\"regel\":\"overklagande\"}|start ska vara som",
        "{\"start\":\"0026-03-02\",\"regel\":\"overklagande\"}|start ska ligga mellan 1900 och"
            + " 2199.",
        "{\"start\":20260301,\"regel\":\"overklagande\"}|start ska vara en text.",
        "{\"start\":\"1999-03-02\",\"regel\":\"overklagande\"}|är inte i kraft 1999-03-02",
        "{\"start\":\"2026-03-02\",\"regel\":\"inskrivningsmeddelande\"}|ange start med klockslag",
        "{\"start\":\"2026-03-02\",\"slut\":\"2026-03-02\"}|Okänt fält: slut.",
        "{\"start\":\"2026-03-02\",\"regel\":\"lvm_vardtid\",\"uppehall\":3}|ska vara en lista",
        "{\"start\":\"2026-03-02\",\"regel\":\"lvm_vardtid\",\"uppehall\":[{\"fran\":\"2026-03-04\",\"till_och_med\":\"2026-03-03\"}]}|kan"
            + " inte sluta före det börjar"
      })
  void what_cannot_be_counted_is_refused_in_words(String indata, String besked) throws IOException {
    assertThat(frist(indata)).isEqualTo(1);
    assertThat(fel.toString()).contains(besked).doesNotContain("Exception", "\tat ");
    assertThat(ut.toString()).isEmpty();
  }

  @Test
  void a_file_that_is_not_there_is_refused_and_no_file_is_wrong_usage() {
    assertThat(kor("rakna", "frist", "--indata", mapp.resolve("saknas.json").toString()))
        .isEqualTo(1);
    assertThat(fel.toString()).contains("Filen går inte att läsa");
    assertThat(kor("rakna", "frist")).isEqualTo(2);
    assertThat(kor("rakna")).isEqualTo(2);
  }

  @Test
  void retention_is_answered_with_its_days_and_paragraph() throws IOException {
    String indata =
        """
        {"dag": "2026-11-28", "akt": "socialnamnd", "handling": "barnutredning",
         "sista_anteckning": "2026-02-03", "uppgifter_upphorde": "2026-02-03",
         "fodd": "2012-05-07", "barn_fott": "2012-05-07", "avslutad": "2026-02-03",
         "kommun": "9900", "hinder": ["öppet ärende"]}
        """;

    assertThat(fraga("gallring", indata)).isZero();
    assertThat(ut.toString())
        .contains(
            "\"beslut\" : \"väntar\"",
            "\"fran\" : \"2042-05-07\"",
            "\"senast\" : \"2043-12-31\"",
            "\"lagrum\" : \"SFS 2025:400 16 kap. 2 a §\"",
            "öppet ärende");
  }

  @Test
  void consent_is_answered_with_what_else_the_law_opens() throws IOException {
    String indata =
        """
        {"dag": "2026-03-02", "barn_fott": "2013-05-07", "insats": "annan_oppen",
         "barnet": "samtycker", "lampligt": true,
         "vardnadshavare": [{"svar": "samtycker"}, {"svar": "motsatter_sig"}]}
        """;

    assertThat(fraga("samtycke", indata)).isZero();
    assertThat(ut.toString()).contains("\"utfall\" : \"uppfyllt\"", "motsätter sig");

    ut.getBuffer().setLength(0);
    assertThat(fraga("samtycke", indata.replace("annan_oppen", "familjehem"))).isZero();
    assertThat(ut.toString())
        .contains("\"utfall\" : \"inte uppfyllt\"", "SFS 2025:400 21 kap. 1 § 4 st.", "1990:52");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "gallring|{\"kommun\":\"99\"}|kommun ska vara kommunkoden, fyra siffror.",
        "gallring|{\"kommun\":\"9900\",\"dag\":\"2026-11-28\",\"akt\":\"x\"}|akt ska vara något av",
        "gallring|{\"kommun\":\"9900\",\"dag\":\"2026-11-28\",\"akt\":\"lss\",\"handling\":\"ovrigt\",\"sista_anteckning\":\"2020-01-01\",\"hinder\":[1]}|hinder"
            + " ska bara ha texter.",
        "samtycke|{\"dag\":\"2026-11-28\",\"barn_fott\":\"2000-01-01\",\"insats\":\"hvb\",\"barnet\":\"samtycker\",\"vardnadshavare\":[{\"svar\":\"samtycker\"}]}|Den"
            + " som har fyllt 18",
        "samtycke|{\"dag\":\"2026-11-28\",\"barn_fott\":\"2020-01-01\",\"insats\":\"hvb\","
            + "\"barnet\":\"samtycker\",\"lampligt\":\"ja\"}|lampligt ska vara true eller false."
      })
  void what_the_other_rules_cannot_answer_is_refused_in_words(
      String vad, String indata, String besked) throws IOException {
    assertThat(fraga(vad, indata)).isEqualTo(1);
    assertThat(fel.toString()).contains(besked).doesNotContain("Exception", "\tat ");
    assertThat(ut.toString()).isEmpty();
  }

  private int fraga(String vad, String indata) throws IOException {
    Path fil = Files.writeString(mapp.resolve("fraga.json"), indata);
    return kor("rakna", vad, "--indata", fil.toString());
  }

  private int frist(String indata) throws IOException {
    Path fil = Files.writeString(mapp.resolve("fraga.json"), indata);
    return kor("rakna", "frist", "--indata", fil.toString());
  }

  private int kor(String... argument) {
    CommandLine rad = Kommandorad.rad();
    rad.setOut(new PrintWriter(ut, true));
    rad.setErr(new PrintWriter(fel, true));
    return rad.execute(argument);
  }
}
