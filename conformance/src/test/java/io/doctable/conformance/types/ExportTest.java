package io.doctable.conformance.types;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.doctable.conformance.database.OnEveryDatabase;
import io.doctable.engine.Engine;
import io.doctable.error.DocTableException;
import io.doctable.export.Csv;
import io.doctable.export.JsonLines;
import io.doctable.internal.dialect.Ability;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.io.TempDir;

/** Values of every type as CSV and JSON Lines, the same from every database. */
class ExportTest {
    private static final Nullables ROW = new Nullables(
            1,
            true,
            (byte) -1,
            (short) 2,
            3,
            Long.MIN_VALUE,
            0.1f,
            1e300,
            'c',
            "two\nlines, a \"quote\", ü and \uD83D\uDE00",
            "",
            new byte[] {0, -1, 127},
            new BigDecimal("1.5000"),
            new BigDecimal("12345678901234567890.1234567890"),
            BigInteger.valueOf(42),
            new BigInteger("-123456789012345678901234567890"),
            Instant.parse("2026-11-20T12:17:35.123456Z"),
            OffsetDateTime.parse("2026-11-20T12:17:35+02:00"),
            LocalDateTime.of(2026, 11, 20, 12, 0),
            LocalDate.of(2026, 11, 20),
            LocalTime.of(7, 5),
            Duration.ofMillis(1500),
            Period.ofMonths(2),
            Year.of(2026),
            YearMonth.of(2026, 11),
            ZoneId.of("Europe/Berlin"),
            ZoneOffset.ofHours(2),
            new UUID(1, 2),
            URI.create("https://example.org/a?b=c"),
            Path.of("a", "b"),
            List.of(Colour.values()).get(0),
            new Celsius(36.5),
            Locale.GERMANY,
            Map.of("key", "two\nlines"),
            List.of("a", "b,c"),
            List.of(1, 2),
            List.of(Instant.parse("2026-11-20T00:00:00Z")),
            new int[] {3, 4});

    @TempDir
    Path folder;

    private static NullablesDao fill(Engine engine) {
        NullablesDao rows = new NullablesDao(engine);
        rows.insert(ROW);
        rows.insert(Nullables.nothing(2));
        return rows;
    }

    @OnEveryDatabase
    void csvHasExactValuesAndTellsNullFromEmptyText(Engine engine) throws IOException {
        NullablesDao rows = fill(engine);
        StringWriter out = new StringWriter();
        assertThat(Csv.standard().write(rows.select().orderBy(NullablesTable.ID.asc()), out))
                .isEqualTo(2);
        List<CsvRecord> lines =
                CsvReader.builder().ofCsvRecord(out.toString()).stream().toList();
        List<String> names =
                rows.select().columns().stream().map(each -> each.name()).toList();
        assertThat(lines.get(0).getFields()).isEqualTo(names);
        List<String> fields = lines.get(1).getFields();
        assertThat(field(names, fields, "text")).isEqualTo(ROW.text());
        assertThat(field(names, fields, "big")).isEqualTo("-9223372036854775808");
        assertThat(field(names, fields, "real")).isEqualTo("0.1");
        assertThat(field(names, fields, "bytes")).isEqualTo("AP9/");
        assertThat(field(names, fields, "price")).isEqualTo("1.5000");
        assertThat(field(names, fields, "any_integer")).isEqualTo("-123456789012345678901234567890");
        assertThat(field(names, fields, "instant")).isEqualTo("2026-11-20T12:17:35.123456Z");
        assertThat(field(names, fields, "local_time")).isEqualTo("2026-11-20T12:00:00");
        assertThat(field(names, fields, "time_of_day")).isEqualTo("07:05:00");
        assertThat(field(names, fields, "wholes")).isEqualTo("[1,2]");
        assertThat(field(names, fields, "words")).isEqualTo("[\"a\",\"b,c\"]");
        assertThat(field(names, fields, "moments")).isEqualTo("[\"2026-11-20T00:00:00Z\"]");
        assertThat(new BigDecimal(field(names, fields, "any_decimal"))).isEqualByComparingTo(ROW.anyDecimal());
        // The empty text is the only field in quotes beside those that need them.
        assertThat(out.toString()).contains(",\"\",AP9/");
        assertThat(out.toString()).endsWith("\r\n2" + ",".repeat(names.size() - 1) + "\r\n");
    }

    private static String field(List<String> names, List<String> fields, String name) {
        return fields.get(names.indexOf(name));
    }

    @OnEveryDatabase
    void jsonLinesHaveExactValuesAndEmbedDocuments(Engine engine) throws IOException {
        NullablesDao rows = fill(engine);
        StringWriter out = new StringWriter();
        assertThat(JsonLines.write(rows.select().orderBy(NullablesTable.ID.asc()), out))
                .isEqualTo(2);
        List<String> lines = out.toString().lines().toList();
        assertThat(lines).hasSize(2);
        assertThat(out.toString()).endsWith("}\n");
        assertThat(lines.get(0))
                .startsWith("{\"id\":1,\"flag\":true,\"tiny\":-1,\"small\":2,\"whole\":3,\"big\":-9223372036854775808,"
                        + "\"real\":0.1,\"precise\":1.0E300,")
                .contains("\"short_text\":\"\"", "\"bytes\":\"AP9/\"", "\"price\":1.5000")
                .contains("\"any_integer\":-123456789012345678901234567890")
                .contains("\"instant\":\"2026-11-20T12:17:35.123456Z\"")
                .contains("\"document\":{\"key\":\"two\\nlines\"}", "\"words\":[\"a\",\"b,c\"]", "\"wholes\":[1,2]");
        assertThat(lines.get(1)).startsWith("{\"id\":2,\"flag\":null,").doesNotContain("\"\"");
    }

    @OnEveryDatabase
    void valuesAndRawSqlAreWrittenToo(Engine engine) throws IOException {
        NullablesDao rows = fill(engine);
        StringWriter out = new StringWriter();
        Csv.standard().withoutHeader().write(rows.select(NullablesTable.ID).orderBy(NullablesTable.ID.asc()), out);
        assertThat(out.toString()).isEqualTo("1\r\n2\r\n");

        StringWriter raw = new StringWriter();
        String sql = "select id, short_text from nullables order by id";
        assertThat(Csv.standard().withSeparator(';').write(engine.cursor(sql), raw))
                .isEqualTo(2);
        assertThat(raw.toString().toLowerCase(Locale.ROOT)).isEqualTo("id;short_text\r\n1;\"\"\r\n2;\r\n");
        StringWriter json = new StringWriter();
        assertThat(JsonLines.write(engine.execute(sql), json)).isEqualTo(2);
        assertThat(json.toString().toLowerCase(Locale.ROOT))
                .isEqualTo("{\"id\":1,\"short_text\":\"\"}\n{\"id\":2,\"short_text\":null}\n");

        Path file = folder.resolve("rows.csv");
        assertThat(Csv.standard().write(rows.select(NullablesTable.ID).limit(1), file))
                .isOne();
        assertThat(Files.readString(file)).isEqualTo("id\r\n1\r\n");
        Path lines = folder.resolve("rows.jsonl");
        assertThat(JsonLines.write(rows.select().where(NullablesTable.ID.lt(0)), lines))
                .isZero();
        assertThat(Files.readString(lines)).isEmpty();

        assertThatThrownBy(() ->
                        Csv.standard().write(rows.select(NullablesTable.ID).whereSql("t.nothing = 1"), file))
                .isInstanceOf(DocTableException.class);
        assertThatThrownBy(() -> JsonLines.write(rows.select().whereSql("t.nothing = 1"), file))
                .isInstanceOf(DocTableException.class);
        assertThat(Files.readString(file)).as("yesterday's export").isEqualTo("id\r\n1\r\n");
    }

    @OnEveryDatabase(that = Ability.TRIGGERS_CALL_FUNCTIONS)
    void theTypesOfRawSqlOfAServerAreWrittenExactly(Engine engine) throws IOException {
        StringWriter json = new StringWriter();
        JsonLines.write(
                engine.execute("select 0.1::real as a, '{\"b\": [1, 2.50]}'::jsonb as c, 1.50::numeric(5, 2) as d"),
                json);
        assertThat(json.toString()).isEqualTo("{\"a\":0.1,\"c\":{\"b\":[1,2.50]},\"d\":1.50}\n");
    }

    @OnEveryDatabase
    void whatFailsInTheMiddleLeavesTheConnectionClean(Engine engine) {
        NullablesDao rows = fill(engine);
        Writer broken = new Writer() {
            @Override
            public void write(char[] buffer, int from, int length) throws IOException {
                throw new IOException("the disk is full");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        assertThatThrownBy(() -> {
                    Csv.standard().write(rows.select(), broken);
                    broken.flush();
                })
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> JsonLines.write(rows.select(), broken)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> JsonLines.write(engine.cursor("select 1 as a, 2 as a"), new StringWriter()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("give each its own name with AS");
        assertThatThrownBy(() -> Csv.standard().withSeparator('"')).isInstanceOf(IllegalArgumentException.class);
        assertThat(engine.pool().status().checkedOut()).isZero();
        assertThat(rows.count()).isEqualTo(2);
    }
}
