package io.doctable.internal.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.database.TestConnection;
import io.doctable.database.TestDatabase;
import io.doctable.error.UnsupportedByDialectException;
import io.doctable.internal.expression.ColumnPart;
import io.doctable.internal.statement.SqlStatement;
import io.doctable.internal.statement.TableStatements;
import io.doctable.row.ColumnType;
import io.doctable.row.RowReader;
import io.doctable.row.RowWriter;
import io.doctable.schema.ColumnSchema;
import io.doctable.schema.DataType;
import io.doctable.schema.DataType.Kind;
import io.doctable.schema.TableSchema;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Text conditions mean the same on every database, namely what Java says. */
class TextMatchTest {
    private static final String[] LETTERS = {
        "a", "A", "b", "B", "é", "É", "%", "_", "\\", "*", "?", "[", "]", "😀", "\n", "'"
    };
    private static final TableSchema WORD = TableSchema.builder("word")
            .column(ColumnSchema.builder("w", DataType.text(0)).nullable())
            .build();

    private final Random random = new Random(42);

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void asJavaSays(TestDatabase database) throws SQLException {
        try (TestConnection db = TestConnection.open(database, folder)) {
            Set<String> words = new LinkedHashSet<>(List.of("", "abc", "ABC", "a[b]c", "a*b", "50%", "a\\b"));
            while (words.size() < 150) {
                words.add(word(6));
            }
            fill(db, words);
            for (int i = 0; i < 150; i++) {
                String part = word(3);
                for (TextMatch match : TextMatch.values()) {
                    String pattern =
                            match == TextMatch.LIKE ? part.replace("\\", "\\\\") + (i % 2 == 0 ? "%" : "_\\%") : part;
                    for (boolean ignoreCase : new boolean[] {false, true}) {
                        List<String> expected = words.stream()
                                .filter(word -> matches(word, match, pattern, ignoreCase))
                                .toList();
                        assertThat(found(db, match, pattern, ignoreCase))
                                .as("%s %s %s", match, pattern, ignoreCase)
                                .containsExactlyInAnyOrderElementsOf(expected);
                    }
                }
            }
        }
    }

    private static boolean matches(String word, TextMatch match, String pattern, boolean ignoreCase) {
        String text = ignoreCase ? AsciiCase.lower(word) : word;
        String wanted = ignoreCase ? AsciiCase.lower(pattern) : pattern;
        return switch (match) {
            case EQUALS -> text.equals(wanted);
            case CONTAINS -> text.contains(wanted);
            case STARTS_WITH -> text.startsWith(wanted);
            case ENDS_WITH -> text.endsWith(wanted);
            case LIKE ->
                Pattern.compile(regex(wanted), Pattern.DOTALL).matcher(text).matches();
        };
    }

    private static String regex(String like) {
        StringBuilder regex = new StringBuilder();
        for (int i = 0; i < like.length(); i++) {
            char c = like.charAt(i);
            if (c == '%') {
                regex.append(".*");
            } else if (c == '_') {
                regex.append('.');
            } else {
                char literal = c == '\\' ? like.charAt(++i) : c;
                regex.append("\\[]*?".indexOf(literal) >= 0 ? "\\" : "").append(literal);
            }
        }
        return regex.toString();
    }

    private static List<String> found(TestConnection db, TextMatch match, String pattern, boolean ignoreCase)
            throws SQLException {
        TableStatements statements = new TableStatements(db.dialect(), WORD);
        SqlText sql = new SqlText(db.dialect(), WORD)
                .append(statements.selectAll().text())
                .append(" WHERE ")
                .match(new ColumnPart<>(WORD.column("w"), ColumnType.STRING), match, pattern, ignoreCase);
        return db.query(
                new SqlStatement(
                        sql.text(), sql.parameters(), statements.selectAll().results()),
                sql,
                RowReader::getString);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void orderIsThatOfCodePoints(TestDatabase database) throws SQLException {
        try (TestConnection db = TestConnection.open(database, folder)) {
            Set<String> words = new LinkedHashSet<>(List.of("a", "B", "b", "_", "é", "z", "\uffff", "😀", "aa", "Ab"));
            fill(db, words);
            TableStatements statements = new TableStatements(db.dialect(), WORD);
            SqlText sql = new SqlText(db.dialect(), WORD)
                    .append(statements.selectAll().text())
                    .append(" WHERE ")
                    .sortable(WORD.column("w"))
                    .append(" >= ")
                    .bind(WORD.column("w"), out -> out.setString("A"))
                    .append(" ORDER BY ")
                    .sortable(WORD.column("w"));
            List<String> expected = new ArrayList<>(words);
            expected.sort(Comparator.comparing((String w) -> w.codePoints().toArray(), java.util.Arrays::compare));
            assertThat(db.query(
                            new SqlStatement(
                                    sql.text(),
                                    sql.parameters(),
                                    statements.selectAll().results()),
                            sql,
                            RowReader::getString))
                    .containsExactlyElementsOf(expected);
        }
    }

    @Test
    void whatSqliteCannotCompare() {
        Dialect sqlite = Dialect.named("sqlite");
        for (DataType type : List.of(
                DataType.decimal(16, 2), DataType.decimal(0, 0), DataType.bigInteger(19), DataType.of(Kind.JSON))) {
            TableSchema table = TableSchema.builder("t")
                    .column(ColumnSchema.builder("v", type))
                    .build();
            ColumnSchema column = table.column("v");
            assertThatThrownBy(() -> new SqlText(sqlite, table)
                            .equatable(new ColumnPart<>(column, ColumnType.anyOf(column.type()))))
                    .isInstanceOf(UnsupportedByDialectException.class)
                    .hasMessageContaining("t.v")
                    .hasMessageContaining("SQLite");
            assertThatThrownBy(() -> new SqlText(sqlite, table).sortable(column))
                    .isInstanceOf(UnsupportedByDialectException.class);
            assertThat(new SqlText(Dialect.named("postgresql"), table)
                            .sortable(column)
                            .text())
                    .isEqualTo("t.\"v\"");
        }
        for (DataType type : List.of(DataType.decimal(15, 2), DataType.bigInteger(18), DataType.of(Kind.INSTANT))) {
            TableSchema table = TableSchema.builder("t")
                    .column(ColumnSchema.builder("v", type))
                    .build();
            assertThat(new SqlText(sqlite, table)
                            .equatable(new ColumnPart<>(
                                    table.column("v"),
                                    ColumnType.anyOf(table.column("v").type())))
                            .sortable(table.column("v"))
                            .text())
                    .isEqualTo("t.\"v\"t.\"v\"");
        }
    }

    private static void fill(TestConnection db, Set<String> words) throws SQLException {
        db.create(WORD);
        TableStatements statements = new TableStatements(db.dialect(), WORD);
        for (String word : words) {
            db.update(statements.insertAsIs(), out -> out.setString(word));
        }
        db.update(statements.insertAsIs(), RowWriter::setNull);
    }

    private String word(int most) {
        StringBuilder word = new StringBuilder();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            word.append(LETTERS[random.nextInt(LETTERS.length)]);
        }
        return word.toString();
    }
}
