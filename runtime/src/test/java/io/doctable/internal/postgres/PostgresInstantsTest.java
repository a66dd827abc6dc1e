package io.doctable.internal.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.database.TestConnection;
import io.doctable.error.MappingException;
import io.doctable.internal.json.JsonCodecs;
import io.doctable.internal.row.ConnectionHealth;
import io.doctable.row.RowReader;
import io.doctable.row.RowShape;
import io.doctable.testing.PostgresServer;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Points in time are read as the driver reads them, in both forms in which the server sends them. */
class PostgresInstantsTest {
    /** The driver asks for values in binary form from the fifth execution on. */
    private static final int EXECUTIONS = 8;

    private static final String TIMES = """
            (VALUES (NULL), ('2026-11-20 12:17:35.123456+00'), ('1999-12-31 23:59:59.999999+00'), (NULL),
            ('1969-12-31 23:59:59.000001+05:30'), ('1582-10-10 00:00:00+00'), ('0001-01-01 00:00:00+00'),
            ('4713-01-01 00:00:00.5+00 BC'), ('9999-12-31 23:59:59.999999+00'), ('294276-06-30 23:59:59.999999+00'),
            ('2000-01-01 00:00:00+00')) AS v (t)""";

    private TestConnection db;

    @BeforeEach
    void open() throws SQLException {
        db = TestConnection.open(PostgresServer.newDatabase());
        db.execute("SET TIME ZONE 'Asia/Kolkata'");
    }

    @AfterEach
    void close() throws SQLException {
        db.close();
    }

    private static RowReader reader(ResultSet rows) {
        return new PostgresRowReader(
                rows,
                new RowShape("t", List.of(), List.of()),
                JsonCodecs.onClassPath(),
                new ConnectionHealth(e -> false));
    }

    private static @Nullable Instant byDriver(ResultSet rows, int column) throws SQLException {
        OffsetDateTime value = rows.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    private static void assertReadAsByTheDriver(ResultSet rows, int columns) throws SQLException {
        RowReader reader = reader(rows);
        while (rows.next()) {
            List<@Nullable Instant> ours = new ArrayList<>();
            List<@Nullable Instant> theirs = new ArrayList<>();
            reader.rewind();
            for (int column = 1; column <= columns; column++) {
                ours.add(reader.getInstantOrNull());
                theirs.add(byDriver(rows, column));
            }
            assertThat(ours).isEqualTo(theirs);
        }
    }

    private void assertReadAsByTheDriver(String columns, int count) throws SQLException {
        try (PreparedStatement statement = db.raw().prepareStatement("SELECT " + columns + " FROM " + TIMES)) {
            for (int execution = 0; execution < EXECUTIONS; execution++) {
                try (ResultSet rows = statement.executeQuery()) {
                    assertReadAsByTheDriver(rows, count);
                }
            }
        }
    }

    @Test
    void timestampsWithAndWithoutZone() throws SQLException {
        assertReadAsByTheDriver("t::timestamptz, t::timestamp, t::timestamptz + interval '1 microsecond'", 3);
    }

    @Test
    void moreColumnsThanALongHasBits() throws SQLException {
        assertReadAsByTheDriver("t::timestamptz" + ", t::timestamptz".repeat(69), 70);
    }

    /** Eight bytes too, but no timestamp. */
    @Test
    void numbersAreRefused() throws SQLException {
        try (PreparedStatement statement =
                db.raw().prepareStatement("SELECT n::bigint FROM generate_series(1, 3) AS g (n)")) {
            for (int execution = 0; execution < EXECUTIONS; execution++) {
                try (ResultSet rows = statement.executeQuery()) {
                    RowReader reader = reader(rows);
                    while (rows.next()) {
                        reader.rewind();
                        assertThatThrownBy(reader::getInstantOrNull).isInstanceOf(SQLException.class);
                    }
                }
            }
        }
    }

    @Test
    void infinitiesAreRefusedInEachRow() throws SQLException {
        String times =
                "unnest(ARRAY['2026-11-20', '2026-11-21', '2026-11-22', 'infinity', '-infinity']::timestamptz[])";
        try (PreparedStatement statement = db.raw().prepareStatement("SELECT t FROM " + times + " AS u (t)")) {
            for (int execution = 0; execution < EXECUTIONS; execution++) {
                try (ResultSet rows = statement.executeQuery()) {
                    RowReader reader = reader(rows);
                    for (int row = 0; rows.next(); row++) {
                        reader.rewind();
                        if (row < 3) {
                            assertThat(reader.getInstant()).isEqualTo(byDriver(rows, 1));
                        } else {
                            assertThatThrownBy(reader::getInstantOrNull)
                                    .isInstanceOf(MappingException.class)
                                    .hasMessageContaining("infinity");
                        }
                    }
                }
            }
        }
    }
}
