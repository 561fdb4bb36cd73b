package se.omtanke.grund;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.omtanke.test.MedDatabas;
import se.omtanke.test.Testdatabas;

/** Walks the live catalogue: what every table must hold to, whoever added it. */
@MedDatabas
class DatabaskonventionerTest {

  /** The reviewed list: tables without {@code kommun}, why, and no client data in any of them. */
  private static final Map<String, String> UTAN_KOMMUN =
      Map.ofEntries(
          entry("kommun", "the register of municipalities, read before sign-in"),
          entry(
              "flyway_schema_history", "the migrations that have run; the application cannot read"),
          entry("jobb", "a worker takes the next job whosever it is; only ids in it"),
          entry("anvandare", "one account may work in several municipalities"),
          entry("losenord", "belongs to the account"),
          entry("totp", "belongs to the account"),
          entry("aterstallningskod", "belongs to the account"),
          entry("passnyckel", "belongs to the account"),
          entry("oidc_identitet", "belongs to the account"),
          entry("engangslank", "belongs to the account, used before sign-in"),
          entry("inloggningssession", "belongs to the account, read before the caller is known"),
          entry("inloggningsforsok", "written before the caller is known; keyed hashes only"));

  /** Tables whose {@code namnd} says who acted or for whom, and does not own the row. */
  private static final Map<String, String> NAMND_SOM_UPPGIFT =
      Map.ofEntries(
          entry("atkomstlogg", "the board that the caller acted for; reviewed across boards"),
          entry("lasarbete", "the board that the one who sent the file acted for, if any"),
          entry("medarbetaruppdrag", "the board that an assignment is bound to, if any"));

  private static final String KOMMUN = "(kommun = current_setting('omtanke.kommun'::text, true))";

  private static final String NAMND =
      "("
          + KOMMUN
          + " AND (namnd = (NULLIF(current_setting('omtanke.namnd'::text, true),"
          + " ''::text))::uuid))";

  private final JdbcClient katalog;

  DatabaskonventionerTest(Testdatabas databas) {
    katalog = JdbcClient.create(databas.agare());
  }

  @Test
  void every_table_without_kommun_is_on_the_reviewed_list_and_the_list_has_no_others() {
    assertThat(
            lista(
                """
                SELECT c.relname FROM pg_class c
                WHERE c.relnamespace = 'omtanke'::regnamespace AND c.relkind IN ('r', 'p')
                  AND NOT EXISTS (SELECT 1 FROM pg_attribute a
                                  WHERE a.attrelid = c.oid AND a.attname = 'kommun' AND a.attnum > 0)
                """))
        .containsExactlyInAnyOrderElementsOf(UTAN_KOMMUN.keySet());
  }

  @Test
  void every_primary_key_begins_with_kommun() {
    assertThat(
            lista(
                """
                SELECT c.relname FROM pg_class c
                JOIN pg_attribute k ON k.attrelid = c.oid AND k.attname = 'kommun' AND k.attnum > 0
                LEFT JOIN pg_index i ON i.indrelid = c.oid AND i.indisprimary
                WHERE c.relnamespace = 'omtanke'::regnamespace AND c.relkind IN ('r', 'p')
                  AND i.indkey[0] IS DISTINCT FROM k.attnum
                """))
        .isEmpty();
  }

  @Test
  void every_kommun_is_text_not_null_under_forced_row_security() {
    assertThat(
            lista(
                """
                SELECT c.relname FROM pg_class c
                JOIN pg_attribute k ON k.attrelid = c.oid AND k.attname = 'kommun' AND k.attnum > 0
                WHERE c.relnamespace = 'omtanke'::regnamespace AND c.relkind IN ('r', 'p')
                  AND NOT (c.relrowsecurity AND c.relforcerowsecurity AND k.attnotnull
                           AND k.atttypid = 'text'::regtype)
                """))
        .isEmpty();
  }

  @Test
  void every_table_with_kommun_has_the_one_policy() {
    assertThat(utanPolicy("kommunens_egna", KOMMUN)).isEqualTo(namndens());
  }

  @Test
  void every_table_with_a_boards_rows_has_the_policy_of_kommun_and_board() {
    assertThat(
            lista(
                """
                SELECT c.relname FROM pg_class c
                JOIN pg_attribute n ON n.attrelid = c.oid AND n.attname = 'namnd' AND n.attnum > 0
                WHERE c.relnamespace = 'omtanke'::regnamespace AND c.relkind IN ('r', 'p')
                  AND NOT (n.attnotnull AND n.atttypid = 'uuid'::regtype)
                """))
        .as("a row of a board has its board; where it says something else, list it with a reason")
        .containsExactlyInAnyOrderElementsOf(NAMND_SOM_UPPGIFT.keySet());
    assertThat(namndens()).doesNotContainAnyElementsOf(utanPolicy("namndens_egna", NAMND));
  }

  /** Tables whose rows are a board's own. */
  private List<String> namndens() {
    return lista(
            """
            SELECT c.relname FROM pg_class c
            JOIN pg_attribute n ON n.attrelid = c.oid AND n.attname = 'namnd' AND n.attnum > 0
            WHERE c.relnamespace = 'omtanke'::regnamespace AND c.relkind IN ('r', 'p')
            ORDER BY c.relname
            """)
        .stream()
        .filter(tabell -> !NAMND_SOM_UPPGIFT.containsKey(tabell))
        .toList();
  }

  /** Tables that lack a policy of this name with exactly this condition. */
  private List<String> utanPolicy(String namn, String villkor) {
    return katalog
        .sql(
            """
            SELECT c.relname FROM pg_class c
            JOIN pg_attribute k ON k.attrelid = c.oid AND k.attname = 'kommun' AND k.attnum > 0
            WHERE c.relnamespace = 'omtanke'::regnamespace AND c.relkind IN ('r', 'p')
              AND NOT EXISTS (
                SELECT 1 FROM pg_policy p
                WHERE p.polrelid = c.oid AND p.polname = :namn AND p.polcmd = '*'
                  AND p.polpermissive AND p.polroles = '{0}'
                  AND pg_get_expr(p.polqual, p.polrelid) = :villkor
                  AND pg_get_expr(p.polwithcheck, p.polrelid)
                      = pg_get_expr(p.polqual, p.polrelid))
            ORDER BY c.relname
            """)
        .param("namn", namn)
        .param("villkor", villkor)
        .query((rad, n) -> rad.getString(1))
        .list();
  }

  @Test
  void foreign_keys_between_tables_with_kommun_carry_it_so_no_reference_crosses_kommuner() {
    assertThat(
            lista(
                """
                SELECT n.conrelid::regclass || '.' || n.conname FROM pg_constraint n
                JOIN pg_attribute fran
                  ON fran.attrelid = n.conrelid AND fran.attname = 'kommun'
                JOIN pg_attribute till
                  ON till.attrelid = n.confrelid AND till.attname = 'kommun'
                WHERE n.contype = 'f' AND n.connamespace = 'omtanke'::regnamespace
                  AND NOT (n.conkey[1] = fran.attnum AND n.confkey[1] = till.attnum)
                """))
        .isEmpty();
  }

  @Test
  void every_foreign_key_has_an_index_that_serves_it() {
    assertThat(
            lista(
                """
                SELECT n.conrelid::regclass || '.' || n.conname FROM pg_constraint n
                WHERE n.contype = 'f' AND n.connamespace = 'omtanke'::regnamespace
                  AND n.confrelid <> 'omtanke.kommun'::regclass
                  AND NOT EXISTS (
                    SELECT 1 FROM pg_index i
                    WHERE i.indrelid = n.conrelid
                      AND (i.indkey::int2[])[0:cardinality(n.conkey) - 1] @> n.conkey)
                """))
        .isEmpty();
  }

  @Test
  void moments_have_a_zone_and_money_is_numeric_with_two_decimals() {
    assertThat(
            lista(
                """
                SELECT table_name || '.' || column_name FROM information_schema.columns
                WHERE table_schema = 'omtanke' AND table_name <> 'flyway_schema_history'
                  AND (data_type IN ('timestamp without time zone', 'money', 'real',
                                     'double precision')
                       OR (column_name LIKE '%belopp%' AND data_type = 'numeric'
                           AND numeric_scale <> 2))
                """))
        .isEmpty();
  }

  @Test
  void the_applications_role_owns_nothing_and_may_not_delete_history() {
    assertThat(
            lista(
                """
                SELECT relname FROM pg_class
                WHERE relnamespace = 'omtanke'::regnamespace AND relowner = 'omtanke_app'::regrole
                """))
        .isEmpty();
    assertThat(
            lista(
                """
                SELECT c.relname FROM pg_class c
                JOIN pg_attribute e ON e.attrelid = c.oid AND e.attname = 'registrerad'
                WHERE c.relnamespace = 'omtanke'::regnamespace
                  AND has_table_privilege('omtanke_app', c.oid, 'DELETE')
                """))
        .isEmpty();
  }

  private List<String> lista(String sql) {
    return katalog.sql(sql).query((rad, n) -> rad.getString(1)).list();
  }
}
