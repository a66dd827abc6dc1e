package io.doctable.examples.chinook;

import io.doctable.engine.Engine;
import io.doctable.error.DocTableException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/**
 * Prints the reports of a Chinook file. {@code Chinook} alone reports on a few rows in memory, {@code Chinook
 * chinook.sqlite} on a file, and {@code Chinook chinook.sqlite URL} copies the file to another database first and reports
 * on the copy.
 */
public final class Chinook {
    private static final int ROWS = 10;

    private final Reports reports;
    private final PrintStream out;

    /** Reports on the engine's database. */
    Chinook(Engine engine, PrintStream out) {
        this.reports = new Reports(engine);
        this.out = out;
    }

    /** Runs the program; ends the JVM with exit code 2 when it fails. */
    public static void main(String[] arguments) {
        try {
            run(arguments, System.out);
        } catch (DocTableException | IllegalArgumentException | IllegalStateException e) {
            System.err.println("chinook: " + e.getMessage());
            System.exit(2);
        }
    }

    /** Runs the program. */
    static void run(String[] arguments, PrintStream out) {
        if (arguments.length == 0) {
            try (Engine engine = Engine.open("sqlite://")) {
                Sample.store(engine);
                new Chinook(engine, out).print();
            }
            return;
        }
        try (Engine file = open(Path.of(arguments[0]))) {
            if (arguments.length == 1) {
                new Chinook(file, out).print();
                return;
            }
            try (Engine copy = Engine.open(arguments[1])) {
                ChinookCopy.run(file, copy);
                new Chinook(copy, out).print();
            }
        }
    }

    /** An engine that changes nothing: it neither creates a table nor writes a row. */
    // tag::open[]
    static Engine open(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new IllegalArgumentException(
                    "no such file: " + file + "; give the path of a Chinook database of SQLite");
        }
        return Engine.builder("sqlite:///" + file.toAbsolutePath())
                .readOnly(true)
                .build();
    }
    // end::open[]

    /** Prints all reports. */
    void print() {
        print("Top customers", reports.topCustomers(ROWS).toTable());
        print("Sales by country and year", RecordTable.of(YearSales.class, reports.salesByCountryAndYear()));
        print("Average invoice by country", reports.averageInvoices(1).toTable());
        print("Best-selling artists", RecordTable.of(Sales.class, reports.bestSellingArtists(ROWS)));
        print("Best-selling genres", RecordTable.of(Sales.class, reports.bestSellingGenres(ROWS)));
        print("Employees by sales", RecordTable.of(EmployeeSales.class, reports.employeesBySales()));
        print(
                "Customers without a purchase in 2025",
                reports.customersWithoutPurchases(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 1, 1))
                        .toTable());
        print("Longest albums", reports.longestAlbums(ROWS).toTable());
        print("Playlists by length", RecordTable.of(PlaylistLength.class, reports.playlistsByLength()));
        print("Tracks by media type", reports.tracksByMediaType().toTable());
        print("Tracks that were never sold", reports.tracksNeverSold().toTable(ROWS, 40));
    }

    private void print(String title, String table) {
        out.print(title + "\n" + table + "\n");
    }
}
