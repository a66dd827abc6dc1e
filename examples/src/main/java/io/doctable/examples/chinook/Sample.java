package io.doctable.examples.chinook;

import io.doctable.engine.Engine;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A shop of a few rows, to try the reports without a Chinook file. */
final class Sample {
    private static final BigDecimal TRACK = new BigDecimal("0.99");
    private static final BigDecimal VIDEO = new BigDecimal("1.99");

    private Sample() {}

    /** Creates the tables if they do not exist, and stores the rows. */
    static void store(Engine engine) {
        engine.transaction(tx -> {
            storeMusic(engine);
            storeSales(engine);
        });
    }

    private static void storeMusic(Engine engine) {
        new ArtistDao(engine)
                .insertAll(List.of(new Artist(1, "Clara Moss"), new Artist(2, "The Weirs"), new Artist(3, "Silent")));
        new GenreDao(engine).insertAll(List.of(new Genre(1, "Rock"), new Genre(2, "Classical")));
        new MediaTypeDao(engine).insertAll(List.of(new MediaType(1, "Audio file"), new MediaType(2, "Video file")));
        new AlbumDao(engine).insertAll(List.of(new Album(1, "Études", 1), new Album(2, "High Water", 2)));
        new TrackDao(engine)
                .insertAll(List.of(
                        track(1, "Étude in E", 1, 1, 2, 180_000, TRACK),
                        track(2, "Étude in A", 1, 1, 2, 240_500, TRACK),
                        track(3, "High Water", 2, 1, 1, 300_000, TRACK),
                        track(4, "High Water (Video)", 2, 2, 1, 310_000, VIDEO),
                        track(5, "Demo", null, 1, null, 90_000, TRACK)));
        new PlaylistDao(engine).insertAll(List.of(new Playlist(1, "Evening"), new Playlist(2, "Empty")));
        new PlaylistTrackDao(engine).insertAll(List.of(new PlaylistTrack(1, 1), new PlaylistTrack(1, 2)));
    }

    private static void storeSales(Engine engine) {
        new EmployeeDao(engine)
                .insertAll(List.of(
                        employee(1, "Adams", "Ann", null),
                        employee(2, "Bell", "Ben", 1),
                        employee(3, "Cole", "Cy", 1)));
        new CustomerDao(engine)
                .insertAll(List.of(
                        customer(1, "Dana", "Dunn", "Norway", 2),
                        customer(2, "Eli", "East", "Brazil", 2),
                        customer(3, "Fay", "Frost", "Norway", 3)));
        new InvoiceDao(engine)
                .insertAll(List.of(
                        invoice(1, 1, LocalDate.of(2024, 12, 31), "Norway", "1.98"),
                        invoice(2, 2, LocalDate.of(2025, 1, 1), "Brazil", "2.98"),
                        invoice(3, 1, LocalDate.of(2025, 6, 1), "Norway", "0.99"),
                        invoice(4, 3, LocalDate.of(2026, 1, 1), "Norway", "0.99")));
        new InvoiceLineDao(engine)
                .insertAll(List.of(
                        new InvoiceLine(1, 1, 1, TRACK, 2),
                        new InvoiceLine(2, 2, 4, VIDEO, 1),
                        new InvoiceLine(3, 2, 3, TRACK, 1),
                        new InvoiceLine(4, 3, 1, TRACK, 1),
                        new InvoiceLine(5, 4, 3, TRACK, 1)));
    }

    private static Track track(
            int id,
            String name,
            @Nullable Integer album,
            int mediaType,
            @Nullable Integer genre,
            int millis,
            BigDecimal price) {
        return new Track(id, name, album, mediaType, genre, null, millis, null, price);
    }

    private static Employee employee(int id, String lastName, String firstName, @Nullable Integer reportsTo) {
        String title = reportsTo == null ? "Manager" : "Sales";
        return new Employee(
                id, lastName, firstName, title, reportsTo, null, null, in("Norway"), null, null, mail(firstName));
    }

    private static Customer customer(int id, String firstName, String lastName, String country, int rep) {
        return new Customer(id, firstName, lastName, null, in(country), null, null, mail(firstName), rep);
    }

    private static Invoice invoice(int id, int customer, LocalDate date, String country, String total) {
        return new Invoice(id, customer, date.atStartOfDay(), in(country), new BigDecimal(total));
    }

    private static Address in(String country) {
        return new Address(null, null, null, country, null);
    }

    private static String mail(String firstName) {
        return firstName.toLowerCase(Locale.ROOT) + "@example.org";
    }
}
