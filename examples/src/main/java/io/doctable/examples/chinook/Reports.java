package io.doctable.examples.chinook;

import static io.doctable.examples.chinook.CustomerTable.ADDRESS_COUNTRY;
import static io.doctable.examples.chinook.CustomerTable.EMAIL;
import static io.doctable.examples.chinook.CustomerTable.FIRST_NAME;
import static io.doctable.examples.chinook.CustomerTable.LAST_NAME;
import static io.doctable.examples.chinook.InvoiceTable.BILLING_COUNTRY;
import static io.doctable.examples.chinook.InvoiceTable.CUSTOMER_ID;
import static io.doctable.examples.chinook.InvoiceTable.FK_CUSTOMER_ID;
import static io.doctable.examples.chinook.InvoiceTable.INVOICE_DATE;
import static io.doctable.examples.chinook.InvoiceTable.TOTAL;
import static io.doctable.examples.chinook.TrackTable.ALBUM_ID;
import static io.doctable.examples.chinook.TrackTable.FK_ALBUM_ID;
import static io.doctable.examples.chinook.TrackTable.FK_MEDIA_TYPE_ID;
import static io.doctable.examples.chinook.TrackTable.MILLISECONDS;

import io.doctable.dao.ValueSelect;
import io.doctable.engine.Engine;
import io.doctable.row.Tuple3;
import io.doctable.row.Tuple4;
import io.doctable.table.TextExpression;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What the owner of the shop asks. Questions that one join answers are queries, which the caller runs by {@code list()},
 * {@code toTable()} or another method; the others are SQL, each with a projection for its rows.
 */
final class Reports {
    private final Engine engine;
    private final InvoiceDao invoices;
    private final CustomerDao customers;
    private final TrackDao tracks;

    Reports(Engine engine) {
        this.engine = engine;
        this.invoices = new InvoiceDao(engine);
        this.customers = new CustomerDao(engine);
        this.tracks = new TrackDao(engine);
    }

    /** The customers who paid most: id, name, number of invoices, revenue. */
    ValueSelect<Invoice, Tuple4<Integer, String, Long, BigDecimal>> topCustomers(int most) {
        // tag::topCustomers[]
        TextExpression<Invoice> name =
                FK_CUSTOMER_ID.target(FIRST_NAME.concat(" ").concat(LAST_NAME));
        return invoices.select(
                        CUSTOMER_ID,
                        name.as("customer"),
                        InvoiceTable.TABLE.countRows().as("invoices"),
                        TOTAL.sum().as("revenue"))
                .join(FK_CUSTOMER_ID)
                .groupBy(CUSTOMER_ID, name)
                .orderBy(TOTAL.sum().desc(), CUSTOMER_ID.asc())
                .limit(most);
        // end::topCustomers[]
    }

    /** The average invoice of each country with at least so many invoices: country, invoices, average, largest. */
    ValueSelect<Invoice, Tuple4<String, Long, BigDecimal, BigDecimal>> averageInvoices(long least) {
        return invoices.select(
                        BILLING_COUNTRY.as("country"),
                        InvoiceTable.TABLE.countRows().as("invoices"),
                        TOTAL.avg(2).as("average"),
                        TOTAL.max().as("largest"))
                .groupBy(BILLING_COUNTRY)
                .having(InvoiceTable.TABLE.countRows().ge(least))
                .orderBy(TOTAL.avg(2).desc(), BILLING_COUNTRY.asc());
    }

    /** The customers without an invoice in a period: first name, last name, country, mail address. */
    ValueSelect<Customer, Tuple4<String, String, String, String>> customersWithoutPurchases(
            LocalDate from, LocalDate until) {
        List<Integer> buyers = invoices.select(CUSTOMER_ID)
                .where(INVOICE_DATE.ge(from.atStartOfDay()), INVOICE_DATE.lt(until.atStartOfDay()))
                .distinct()
                .list();
        return customers
                .select(FIRST_NAME, LAST_NAME, ADDRESS_COUNTRY, EMAIL)
                .where(CustomerTable.ID.notIn(buyers))
                .orderBy(LAST_NAME.asc(), CustomerTable.ID.asc());
    }

    /** The albums that play longest: id, title, tracks, milliseconds. */
    ValueSelect<Track, Tuple4<Integer, String, Long, Long>> longestAlbums(int most) {
        TextExpression<Track> title = FK_ALBUM_ID.target(AlbumTable.TITLE);
        return tracks.select(
                        ALBUM_ID,
                        title.as("album"),
                        TrackTable.TABLE.countRows().as("tracks"),
                        MILLISECONDS.sum().as("milliseconds"))
                .join(FK_ALBUM_ID)
                .groupBy(ALBUM_ID, title)
                .orderBy(MILLISECONDS.sum().desc(), ALBUM_ID.asc())
                .limit(most);
    }

    /** How many tracks there are of each media type, and how long they play. */
    ValueSelect<Track, Tuple3<String, Long, Long>> tracksByMediaType() {
        TextExpression<Track> type = FK_MEDIA_TYPE_ID.target(MediaTypeTable.NAME);
        return tracks.select(
                        type.as("media type"),
                        TrackTable.TABLE.countRows().as("tracks"),
                        MILLISECONDS.sum().as("milliseconds"))
                .join(FK_MEDIA_TYPE_ID)
                .groupBy(type)
                .orderBy(TrackTable.TABLE.countRows().desc(), type.asc());
    }

    /** The tracks that are on no invoice: id, name, album, price. */
    ValueSelect<Track, Tuple4<Integer, String, String, BigDecimal>> tracksNeverSold() {
        // tag::neverSold[]
        return tracks.select(
                        TrackTable.ID,
                        TrackTable.NAME,
                        FK_ALBUM_ID.target(AlbumTable.TITLE).as("Album"),
                        TrackTable.UNIT_PRICE)
                .leftJoin(FK_ALBUM_ID)
                .whereSql("not exists (select 1 from \"InvoiceLine\" line where line.\"TrackId\" = t.\"TrackId\")")
                .orderBy(TrackTable.ID.asc());
        // end::neverSold[]
    }

    /** The playlists, the longest first. */
    List<PlaylistLength> playlistsByLength() {
        return engine.query(PlaylistLengthProjection.PROJECTION, """
                select p."Name" as name, count(t."TrackId") as tracks, coalesce(sum(t."Milliseconds"), 0) / 60000 as minutes
                from "Playlist" p
                left join "PlaylistTrack" l on l."PlaylistId" = p."PlaylistId"
                left join "Track" t on t."TrackId" = l."TrackId"
                group by p."PlaylistId", p."Name"
                order by coalesce(sum(t."Milliseconds"), 0) desc, p."PlaylistId\"""");
    }

    /** What each country bought in each year. */
    List<YearSales> salesByCountryAndYear() {
        // tag::yearSales[]
        return engine.query(YearSalesProjection.PROJECTION, """
                select "BillingCountry" as country, cast(substr("InvoiceDate", 1, 4) as integer) as year,
                       count(*) as invoices, sum("Total") as revenue
                from "Invoice"
                group by "BillingCountry", substr("InvoiceDate", 1, 4)
                order by "BillingCountry", year""");
        // end::yearSales[]
    }

    /** The artists whose tracks were sold most often. */
    List<Sales> bestSellingArtists(int most) {
        return engine.query(SalesProjection.PROJECTION, """
                select a."Name" as name, sum(line."Quantity") as sold, sum(line."UnitPrice" * line."Quantity") as revenue
                from "InvoiceLine" line
                join "Track" t on t."TrackId" = line."TrackId"
                join "Album" on "Album"."AlbumId" = t."AlbumId"
                join "Artist" a on a."ArtistId" = "Album"."ArtistId"
                group by a."ArtistId", a."Name"
                order by sold desc, a."ArtistId"
                limit :most""", Map.of("most", most));
    }

    /** The genres whose tracks were sold most often. */
    List<Sales> bestSellingGenres(int most) {
        return engine.query(SalesProjection.PROJECTION, """
                select g."Name" as name, sum(line."Quantity") as sold, sum(line."UnitPrice" * line."Quantity") as revenue
                from "InvoiceLine" line
                join "Track" t on t."TrackId" = line."TrackId"
                join "Genre" g on g."GenreId" = t."GenreId"
                group by g."GenreId", g."Name"
                order by sold desc, g."GenreId"
                limit :most""", Map.of("most", most));
    }

    /** All employees with what their customers bought. */
    List<EmployeeSales> employeesBySales() {
        return engine.query(EmployeeSalesProjection.PROJECTION, """
                select e."FirstName" || ' ' || e."LastName" as employee, e."Title" as title,
                       count(distinct c."CustomerId") as customers, sum(i."Total") as revenue
                from "Employee" e
                left join "Customer" c on c."SupportRepId" = e."EmployeeId"
                left join "Invoice" i on i."CustomerId" = c."CustomerId"
                group by e."EmployeeId", e."FirstName", e."LastName", e."Title"
                order by coalesce(sum(i."Total"), 0) desc, e."EmployeeId\"""");
    }
}
