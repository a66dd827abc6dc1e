package io.doctable.conformance.chinook;

import static org.assertj.core.api.Assertions.assertThat;

import io.doctable.conformance.database.OnEveryDatabase;
import io.doctable.conformance.database.Site;
import io.doctable.engine.DbConnection;
import io.doctable.engine.Engine;
import io.doctable.internal.dialect.Ability;
import io.doctable.schema.ColumnSchema;
import io.doctable.schema.TableSchema;
import io.doctable.table.Table;
import java.sql.Connection;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;

/** The Chinook shop, loaded through generated DAOs, equals the one that the vendor's own SQL makes. */
@Tag("slow")
class ChinookTest {
    private static final Pattern WORD = Pattern.compile("(?:^|_)([a-z])");
    private static final List<Table<?>> TABLES = List.of(
            GenreTable.TABLE,
            MediaTypeTable.TABLE,
            ArtistTable.TABLE,
            AlbumTable.TABLE,
            TrackTable.TABLE,
            EmployeeTable.TABLE,
            CustomerTable.TABLE,
            InvoiceTable.TABLE,
            InvoiceLineTable.TABLE,
            PlaylistTable.TABLE,
            PlaylistTrackTable.TABLE);

    @OnEveryDatabase(that = Ability.TRANSACTIONAL_DDL)
    void isTheSameByBothRoads(Site site) throws Exception {
        ChinookJson data = new ChinookJson(RealData.file("chinook/ChinookData.json"));
        Engine ours = site.engine();
        Engine vendors = site.engineElsewhere();
        // The vendor's files are named after the products, and so are our dialects.
        boolean sqlite = ours.dialect().equals("sqlite");
        String script = sqlite ? "Chinook_Sqlite.sql" : "Chinook_PostgreSql.sql";
        UnaryOperator<String> vendorsName = sqlite ? ChinookTest::humps : UnaryOperator.identity();

        ours.transaction(tx -> load(data, ours));
        try (DbConnection here = ours.connect();
                DbConnection there = vendors.connect()) {
            SqlScript.run(there.unwrap(Connection.class), RealData.file("chinook/" + script));
            for (Table<?> table : TABLES) {
                Checksum expected = checksum(there, table.schema(), vendorsName);
                assertThat(expected.rows()).isPositive();
                assertThat(checksum(here, table.schema(), UnaryOperator.identity()))
                        .as(table.toString())
                        .isEqualTo(expected);
            }
        }
    }

    @OnEveryDatabase
    void comesBackAsTheSameRecords(Engine engine) throws Exception {
        ChinookJson data = new ChinookJson(RealData.file("chinook/ChinookData.json"));
        load(data, engine);
        assertThat(new TrackDao(engine).all()).containsExactlyInAnyOrderElementsOf(data.tracks());
        assertThat(new EmployeeDao(engine).all()).containsExactlyInAnyOrderElementsOf(data.employees());
        assertThat(new CustomerDao(engine).all()).containsExactlyInAnyOrderElementsOf(data.customers());
        assertThat(new InvoiceDao(engine).all()).containsExactlyInAnyOrderElementsOf(data.invoices());
        assertThat(new PlaylistTrackDao(engine).all()).containsExactlyInAnyOrderElementsOf(data.playlistTracks());
        assertThat(new TrackDao(engine).listByAlbumId(1))
                .containsExactlyInAnyOrderElementsOf(data.tracks().stream()
                        .filter(track -> track.albumId() != null && track.albumId() == 1)
                        .toList());
        assertThat(new PlaylistTrackDao(engine).listByPlaylistId(12)).hasSize((int) data.playlistTracks().stream()
                .filter(track -> track.playlistId() == 12)
                .count());
    }

    private static void load(ChinookJson data, Engine engine) {
        new GenreDao(engine).insertAll(data.genres());
        new MediaTypeDao(engine).insertAll(data.mediaTypes());
        new ArtistDao(engine).insertAll(data.artists());
        new AlbumDao(engine).insertAll(data.albums());
        new TrackDao(engine).insertAll(data.tracks());
        new EmployeeDao(engine).insertAll(data.employees());
        new CustomerDao(engine).insertAll(data.customers());
        new InvoiceDao(engine).insertAll(data.invoices());
        new InvoiceLineDao(engine).insertAll(data.invoiceLines());
        new PlaylistDao(engine).insertAll(data.playlists());
        new PlaylistTrackDao(engine).insertAll(data.playlistTracks());
    }

    private static Checksum checksum(DbConnection connection, TableSchema table, UnaryOperator<String> name)
            throws Exception {
        List<String> columns =
                table.columns().stream().map(ColumnSchema::name).map(name).toList();
        return Checksum.of(connection.unwrap(Connection.class), name.apply(table.name()), columns);
    }

    /** {@code media_type_id} as {@code MediaTypeId}. */
    private static String humps(String snakeCase) {
        return WORD.matcher(snakeCase).replaceAll(word -> word.group(1).toUpperCase(java.util.Locale.ROOT));
    }
}
