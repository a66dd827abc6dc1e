package io.doctable.error;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** SQL in messages. */
class ShortSqlTest {
    @Test
    void shortSqlStaysAsItIs() {
        for (String sql : new String[] {
            "",
            "SELECT 1",
            "INSERT INTO \"t\" (\"a\", \"b\") VALUES (?, ?), (?, ?), (?, ?) RETURNING \"t\".\"id\"",
            "SELECT f(?, 'x, y, (?'), (SELECT max(b) FROM t WHERE a IN (?, ?, ?)) FROM t WHERE c = ?",
            "SELECT ()"
        }) {
            assertThat(ShortSql.of(sql)).isEqualTo(sql);
        }
    }

    @Test
    void manyRowsOfPlaceholdersAreCounted() {
        assertThat(ShortSql.of("INSERT INTO t (a, b) VALUES " + "(?, ?), ".repeat(99) + "(?, ?) RETURNING id"))
                .isEqualTo("INSERT INTO t (a, b) VALUES (?, ?), … 100 in all RETURNING id");
    }

    @Test
    void manyPlaceholdersAreCounted() {
        assertThat(ShortSql.of("SELECT a FROM t WHERE a IN (" + "?, ".repeat(69_999) + "?) AND b = ?"))
                .isEqualTo("SELECT a FROM t WHERE a IN (?, … 70000 in all) AND b = ?");
    }

    @Test
    void theMiddleOfALongTextIsLeftOut() {
        String sql = "SELECT 1" + " OR a = ?".repeat(1000) + " LIMIT 7";
        assertThat(ShortSql.of(sql))
                .hasSizeLessThan(2100)
                .startsWith("SELECT 1 OR a")
                .contains(" characters left out ")
                .endsWith("LIMIT 7");
    }
}
