package io.doctable.internal.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.internal.dialect.Dialect;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Raw SQL taken apart: parameters, what it does, where it ends. */
class RawSqlTest {
    private static final Dialect SQLITE = Dialect.named("sqlite");
    private static final Dialect POSTGRESQL = Dialect.named("postgresql");

    private static List<String> slots(Dialect dialect, String sql) {
        return RawSql.of(dialect.syntax(), sql).template().parameters().stream()
                .map(SqlTemplate.Parameter::toString)
                .toList();
    }

    @Test
    void findsParametersAndNothingElse() {
        String sql =
                "select ':a', \"b:c ?\", d::text, :x, x := 1 -- :no ?\n /* :nor ? */ from t where y = :y2_ and z>:x";
        for (Dialect dialect : List.of(SQLITE, POSTGRESQL)) {
            assertThat(slots(dialect, sql)).containsExactly(":x", ":y2_", ":x");
            assertThat(slots(dialect, "select ?, '?', 'it''s ?' || ? where a=?"))
                    .containsExactly("?", "?", "?");
            assertThat(slots(dialect, "select a from t where s = 'x'' :no' and b = :yes"))
                    .containsExactly(":yes");
        }
    }

    @Test
    void readsAsPostgres() {
        assertThat(slots(POSTGRESQL, "select a[1:2], a[:lo], $$ :no ? $$, $t$ $$ :no $t$, E'\\' :no', :yes"))
                .containsExactly(":lo", ":yes");
        assertThat(slots(POSTGRESQL, "select tags ?? 'a', tags ??| array['x'], tags ??& :b"))
                .containsExactly(":b");
        assertThat(slots(POSTGRESQL, "/* a /* :no */ :nor */ select :yes, `:b, a @> :c"))
                .containsExactly(":yes", ":b", ":c");
        assertThat(slots(POSTGRESQL, "select e':no', name, E ':no', U&':no', a$b$c from t where x <@ :y"))
                .containsExactly(":y");
    }

    @Test
    void readsAsSqlite() {
        assertThat(slots(SQLITE, "select [a :no ?], `b :no`, 'back\\', :yes from t"))
                .containsExactly(":yes");
        assertThat(slots(SQLITE, "/* a /* :no */ select :yes")).containsExactly(":yes");
        for (String foreign : List.of("select $a", "select @a", "select ?1")) {
            assertThatThrownBy(() -> RawSql.of(SQLITE.syntax(), foreign)).hasMessageContaining("own syntax");
        }
        assertThatThrownBy(() -> RawSql.of(POSTGRESQL.syntax(), "select $1, ?")).hasMessageContaining("$1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select 1",
                "SELECT 1 for update",
                "  -- delete\n (select 1) union (select 2);",
                "values (1)",
                "with a as (select 'delete' as b, replace(c, 'x', 'y') from t) select * from a",
                "with a as (select 1 as \"update\") select * from a",
                "explain delete from t",
                "explain analyze select 1",
                "select 'into', a.\"into\" from a",
                "pragma table_info(t)",
                "pragma main.user_version",
                "pragma foreign_keys",
                "table t",
                "show server_version",
            })
    void reads(String sql) {
        assertThat(RawSql.of(POSTGRESQL.syntax(), sql).writes()).isFalse();
        assertThat(RawSql.of(SQLITE.syntax(), sql).writes()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into t values (1)",
                "/* select */ UPDATE t set a = 1",
                "delete from t",
                "replace into t values (1)",
                "merge into t using s on a = b when matched then do nothing",
                "with a as (select 1) insert into t select * from a",
                "with a as (delete from t returning *) select count(*) from a",
                "explain analyze delete from t",
                "explain analyse delete from t",
                "explain analyze create table a as select 1",
                "explain analyze execute a",
                "select 1 as a into b",
                "(select a into b from c)",
                "explain (analyze) insert into t values (1)",
                "truncate t",
                "vacuum",
                "create table t (a integer)",
                "pragma user_version = 3",
                "pragma main.user_version(3)",
                "pragma wal_checkpoint",
                "set search_path to a",
                "call f()",
                "something new",
                "commit prepared 'x'",
            })
    void writes(String sql) {
        assertThat(RawSql.of(POSTGRESQL.syntax(), sql).writes()).isTrue();
        assertThat(RawSql.of(SQLITE.syntax(), sql).writes()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "begin",
                "BEGIN IMMEDIATE",
                "start transaction",
                "/* so */ commit;",
                "end",
                "rollback",
                "rollback to savepoint a",
                "savepoint a",
                "release a",
                "abort",
                "prepare transaction 'x'",
            })
    void refusesTheEndsOfTransactions(String sql) {
        assertThatThrownBy(() -> RawSql.of(POSTGRESQL.syntax(), sql))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("engine.transaction")
                .hasMessageContaining("connect().begin()")
                .hasMessageContaining(sql);
    }

    @Test
    void takesOneStatement() {
        assertThat(RawSql.of(SQLITE.syntax(), "select ';' -- ;\n ; /* ; */ ;").verb())
                .isEqualTo("SELECT");
        for (Dialect dialect : List.of(SQLITE, POSTGRESQL)) {
            assertThatThrownBy(() -> RawSql.of(dialect.syntax(), "select 1; delete from t"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("a second statement at index 10")
                    .hasMessageContaining("delete from t");
            for (String nothing : List.of("", "  ", ";", "-- only\n", "/* only */ ;", "((")) {
                assertThatThrownBy(() -> RawSql.of(dialect.syntax(), nothing)).hasMessageContaining("no statement");
            }
            for (String open : List.of("select 'a", "select \"a", "select /* a", "select 'a''", "select 1 \0")) {
                assertThatThrownBy(() -> RawSql.of(dialect.syntax(), open))
                        .isInstanceOf(IllegalArgumentException.class);
            }
        }
    }

    @Test
    void bodiesAreOneStatement() {
        String trigger = "create trigger a after insert on t when case when new.a then 1 else 0 end begin"
                + " update t set a = case when b then 1 else 2 end; delete from u; end";
        assertThat(RawSql.of(SQLITE.syntax(), trigger + ";").defines()).isTrue();
        assertThatThrownBy(() -> RawSql.of(SQLITE.syntax(), trigger + "; select 1"))
                .hasMessageContaining("second");
        String function = "create or replace function f() returns integer language plpgsql as"
                + " $$ begin delete from t; return 1; end $$";
        assertThat(RawSql.of(POSTGRESQL.syntax(), function).verb()).isEqualTo("CREATE");
        assertThatThrownBy(() -> RawSql.of(POSTGRESQL.syntax(), function + "; drop table t"))
                .hasMessageContaining("second");
        String atomic = "create function g() returns integer begin atomic select 1; select 2; end";
        assertThat(RawSql.of(POSTGRESQL.syntax(), atomic).verb()).isEqualTo("CREATE");
    }

    @Test
    void knowsTheTablesThatItNames() {
        RawSql sql = RawSql.of(SQLITE.syntax(), "select 'other' from \"Article\" a join main.author on 1 -- comment");
        assertThat(sql.names("article")).isTrue();
        assertThat(sql.names("AUTHOR")).isTrue();
        assertThat(sql.names("other")).isFalse();
        assertThat(sql.names("comment")).isFalse();
    }

    @Test
    void endOfALineIsTheDatabases() {
        String sql = "select 1 -- :no\r, :yes";
        assertThat(slots(POSTGRESQL, sql)).containsExactly(":yes");
        assertThat(slots(SQLITE, sql)).isEmpty();
        assertThatThrownBy(() -> RawSql.of(POSTGRESQL.syntax(), "select 1; -- one\r delete from t"))
                .hasMessageContaining("second");
    }

    @ParameterizedTest
    @ValueSource(strings = {"delete from t /* \0 */ where a = 1", "delete from t -- \0\n where a = 1", "select '\0'"})
    void refusesAnEndInside(String sql) {
        for (Dialect dialect : List.of(SQLITE, POSTGRESQL)) {
            assertThatThrownBy(() -> RawSql.of(dialect.syntax(), sql))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(
                            "U+0000, which databases cannot read, starting at index " + sql.indexOf('\0'));
        }
    }
}
