package io.doctable.conformance.chinook;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The rows of ChinookData.json as records. That file writes most NULLs of text columns as empty texts. */
final class ChinookJson {
    private final JsonNode tables;

    ChinookJson(Path file) throws IOException {
        tables = new ObjectMapper()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .readTree(file.toFile());
    }

    List<Genre> genres() {
        return rows("Genre", row -> new Genre(row.number("GenreId"), row.textOrNull("Name")));
    }

    List<MediaType> mediaTypes() {
        return rows("MediaType", row -> new MediaType(row.number("MediaTypeId"), row.textOrNull("Name")));
    }

    List<Artist> artists() {
        return rows("Artist", row -> new Artist(row.number("ArtistId"), row.textOrNull("Name")));
    }

    List<Album> albums() {
        return rows("Album", row -> new Album(row.number("AlbumId"), row.text("Title"), row.number("ArtistId")));
    }

    List<Track> tracks() {
        return rows(
                "Track",
                row -> new Track(
                        row.number("TrackId"),
                        row.text("Name"),
                        row.numberOrNull("AlbumId"),
                        row.number("MediaTypeId"),
                        row.numberOrNull("GenreId"),
                        row.textOrNull("Composer"),
                        row.number("Milliseconds"),
                        row.numberOrNull("Bytes"),
                        row.decimal("UnitPrice")));
    }

    List<Employee> employees() {
        return rows(
                "Employee",
                row -> new Employee(
                        row.number("EmployeeId"),
                        row.text("LastName"),
                        row.text("FirstName"),
                        row.textOrNull("Title"),
                        row.numberOrNull("ReportsTo"),
                        row.time("BirthDate"),
                        row.time("HireDate"),
                        row.textOrNull("Address"),
                        row.textOrNull("City"),
                        row.textOrNull("State"),
                        row.textOrNull("Country"),
                        row.textOrNull("PostalCode"),
                        row.textOrNull("Phone"),
                        row.textOrNull("Fax"),
                        row.textOrNull("Email")));
    }

    List<Customer> customers() {
        return rows(
                "Customer",
                row -> new Customer(
                        row.number("CustomerId"),
                        row.text("FirstName"),
                        row.text("LastName"),
                        row.textOrNull("Company"),
                        row.textOrNull("Address"),
                        row.textOrNull("City"),
                        row.textOrNull("State"),
                        row.textOrNull("Country"),
                        row.textOrNull("PostalCode"),
                        row.textOrNull("Phone"),
                        row.textOrNull("Fax"),
                        row.text("Email"),
                        row.numberOrNull("SupportRepId")));
    }

    List<Invoice> invoices() {
        return rows(
                "Invoice",
                row -> new Invoice(
                        row.number("InvoiceId"),
                        row.number("CustomerId"),
                        row.time("InvoiceDate"),
                        row.textOrNull("BillingAddress"),
                        row.textOrNull("BillingCity"),
                        row.textOrNull("BillingState"),
                        row.textOrNull("BillingCountry"),
                        row.textOrNull("BillingPostalCode"),
                        row.decimal("Total")));
    }

    List<InvoiceLine> invoiceLines() {
        return rows(
                "InvoiceLine",
                row -> new InvoiceLine(
                        row.number("InvoiceLineId"),
                        row.number("InvoiceId"),
                        row.number("TrackId"),
                        row.decimal("UnitPrice"),
                        row.number("Quantity")));
    }

    List<Playlist> playlists() {
        return rows("Playlist", row -> new Playlist(row.number("PlaylistId"), row.textOrNull("Name")));
    }

    List<PlaylistTrack> playlistTracks() {
        return rows("PlaylistTrack", row -> new PlaylistTrack(row.number("PlaylistId"), row.number("TrackId")));
    }

    private <R> List<R> rows(String table, Function<Row, R> record) {
        List<R> rows = new ArrayList<>();
        tables.required(table).forEach(node -> rows.add(record.apply(new Row(node))));
        return rows;
    }

    /** One object of the file. */
    private record Row(JsonNode node) {
        int number(String name) {
            return node.required(name).intValue();
        }

        @Nullable
        Integer numberOrNull(String name) {
            return node.required(name).isNull() ? null : number(name);
        }

        String text(String name) {
            return node.required(name).textValue();
        }

        @Nullable
        String textOrNull(String name) {
            String text = text(name);
            return text == null || text.isEmpty() ? null : text;
        }

        LocalDateTime time(String name) {
            return LocalDateTime.parse(text(name));
        }

        BigDecimal decimal(String name) {
            return node.required(name).decimalValue().setScale(2);
        }
    }
}
