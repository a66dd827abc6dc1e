package io.doctable.examples.chinook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.engine.Engine;
import io.doctable.error.ReadOnlyException;
import io.doctable.examples.Database;
import io.doctable.option.SchemaCheck;
import io.doctable.row.Tuple4;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Runs the reports on a few rows and on the real Chinook file, on every database. */
class ChinookTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Database.class)
    void theReportsOfAFewRows(Database database) {
        try (Engine engine = Engine.open(database.newUrl(folder))) {
            Sample.store(engine);
            assertThat(printed(engine)).isEqualTo(EXPECTED);
        }
    }

    @Test
    void withoutAFileTheProgramReportsOnAFewRows() {
        assertThat(run()).isEqualTo(EXPECTED);
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void aPeriodIncludesItsFirstDayAndExcludesItsEnd(Database database) {
        try (Engine engine = Engine.open(database.newUrl(folder))) {
            Sample.store(engine);
            Reports reports = new Reports(engine);
            assertThat(reports.customersWithoutPurchases(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 1, 2))
                            .list())
                    .extracting(Tuple4::first)
                    .containsExactly("Dana", "Fay");
            assertThat(reports.customersWithoutPurchases(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 1, 1))
                            .list())
                    .extracting(Tuple4::first)
                    .containsExactly("Eli", "Fay");
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void anEmptyShopHasEmptyReports(Database database) {
        try (Engine engine = Engine.open(database.newUrl(folder))) {
            // SQL in conditions does not create the tables that it names.
            new InvoiceLineDao(engine).createTable();
            Reports reports = new Reports(engine);
            assertThat(reports.topCustomers(3).list()).isEmpty();
            assertThat(reports.tracksNeverSold().list()).isEmpty();
            assertThat(reports.salesByCountryAndYear()).isEmpty();
            assertThat(reports.employeesBySales()).isEmpty();
        }
    }

    @Test
    void theRealFileIsReadAndNotChanged() throws Exception {
        Path file = ChinookFile.in(folder);
        byte[] before = Files.readAllBytes(file);

        try (Engine engine = Chinook.open(file)) {
            Reports reports = new Reports(engine);
            assertThat(reports.topCustomers(1).one())
                    .isEqualTo(new Tuple4<>(6, "Helena Holý", 7L, new BigDecimal("49.62")));
            assertThat(reports.salesByCountryAndYear().stream()
                            .map(YearSales::revenue)
                            .reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualTo(new InvoiceDao(engine)
                            .select(InvoiceTable.TOTAL.sum())
                            .one())
                    .isEqualTo(new BigDecimal("2328.60"));
            assertThat(reports.tracksNeverSold().count()).isEqualTo(1519);
            assertThat(reports.bestSellingArtists(1))
                    .containsExactly(new Sales("Iron Maiden", 140, new BigDecimal("138.60")));
            assertThatThrownBy(() -> new GenreDao(engine).deleteAllRows()).isInstanceOf(ReadOnlyException.class);
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void aCopyOfTheRealFileHasTheSameReports(Database database) throws Exception {
        Path file = ChinookFile.in(folder);
        assertThat(run(file.toString(), database.newUrl(folder))).isEqualTo(run(file.toString()));
    }

    @Test
    void theRecordsDescribeTheRealTables() throws Exception {
        Path file = ChinookFile.in(folder);
        try (Engine engine = Engine.builder("sqlite:///" + file)
                .readOnly(true)
                .schemaCheck(SchemaCheck.FAIL)
                .build()) {
            assertThat(new PlaylistTrackDao(engine).count()).isEqualTo(8715);
            assertThat(new TrackDao(engine).listByAlbumId(1)).hasSize(10);
            assertThat(new EmployeeDao(engine).get(1).hireDate()).isEqualTo("2002-08-14T00:00");
            assertThat(new CustomerDao(engine).get(1).address().country()).isEqualTo("Brazil");
        }
    }

    @Test
    void aMissingFileIsNotCreated() {
        Path file = folder.resolve("none.sqlite");
        assertThatThrownBy(() -> run(file.toString()))
                .hasMessage("no such file: " + file + "; give the path of a Chinook database of SQLite");
        assertThat(file).doesNotExist();
    }

    private static String printed(Engine engine) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new Chinook(engine, new PrintStream(bytes, true, StandardCharsets.UTF_8)).print();
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static String run(String... arguments) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Chinook.run(arguments, new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static final String EXPECTED = """
            Top customers
            CustomerId | customer  | invoices | revenue
            -----------+-----------+----------+--------
                     2 | Eli East  |        1 |    2.98
                     1 | Dana Dunn |        2 |    2.97
                     3 | Fay Frost |        1 |    0.99
            (3 rows)

            Sales by country and year
            country | year | invoices | revenue
            Brazil  | 2025 | 1        | 2.98
            Norway  | 2024 | 1        | 1.98
            Norway  | 2025 | 1        | 0.99
            Norway  | 2026 | 1        | 0.99

            Average invoice by country
            country | invoices | average | largest
            --------+----------+---------+--------
            Brazil  |        1 |    2.98 |    2.98
            Norway  |        3 |    1.32 |    1.98
            (2 rows)

            Best-selling artists
            name       | sold | revenue
            Clara Moss | 3    | 2.97
            The Weirs  | 3    | 3.97

            Best-selling genres
            name      | sold | revenue
            Rock      | 3    | 3.97
            Classical | 3    | 2.97

            Employees by sales
            employee  | title   | customers | revenue
            Ben Bell  | Sales   | 2         | 5.95
            Cy Cole   | Sales   | 1         | 0.99
            Ann Adams | Manager | 0         |

            Customers without a purchase in 2025
            FirstName | LastName | Country | Email
            ----------+----------+---------+----------------
            Fay       | Frost    | Norway  | fay@example.org
            (1 row)

            Longest albums
            AlbumId | album      | tracks | milliseconds
            --------+------------+--------+-------------
                  2 | High Water |      2 |       610000
                  1 | Études     |      2 |       420500
            (2 rows)

            Playlists by length
            name    | tracks | minutes
            Evening | 2      | 7
            Empty   | 0      | 0

            Tracks by media type
            media type | tracks | milliseconds
            -----------+--------+-------------
            Audio file |      4 |       810500
            Video file |      1 |       310000
            (2 rows)

            Tracks that were never sold
            TrackId | Name       | Album  | UnitPrice
            --------+------------+--------+----------
                  2 | Étude in A | Études |      0.99
                  5 | Demo       | NULL   |      0.99
            (2 rows)

            """;
}
