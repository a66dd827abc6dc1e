package io.doctable.conformance.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.doctable.engine.DbConnection;
import io.doctable.engine.Engine;
import io.doctable.engine.EngineBuilder;
import io.doctable.engine.LeakCheck;
import io.doctable.internal.dialect.Ability;
import io.doctable.json.JacksonJsonCodec;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A place on one database that belongs to one test, with the engines that the test opens there. */
public final class Site {
    private final Database database;
    private final List<Engine> engines = new ArrayList<>();
    private final List<Database.Place> places = new ArrayList<>();
    private @Nullable Engine engine;

    /** The site of a test, which makes its place when first asked. */
    Site(Database database) {
        this.database = database;
    }

    /** Tells whether the database has the ability. */
    public boolean can(Ability ability) {
        return database.can(ability);
    }

    /** What an engine opens. */
    public String url() {
        if (places.isEmpty()) {
            places.add(database.newPlace());
        }
        return places.get(0).url();
    }

    /** The engine of this test, opened by the first call. */
    public Engine engine() {
        Engine opened = engine;
        if (opened == null) {
            opened = open(UnaryOperator.identity());
            engine = opened;
        }
        return opened;
    }

    /** Another engine on the same place, with options; it is closed after the test. */
    public Engine open(UnaryOperator<EngineBuilder> options) {
        return open(url(), options);
    }

    /** An engine on another clean place of the same database; it is closed after the test. */
    public Engine engineElsewhere() {
        url();
        Database.Place elsewhere = database.newPlace();
        places.add(elsewhere);
        return open(elsewhere.url(), UnaryOperator.identity());
    }

    private Engine open(String url, UnaryOperator<EngineBuilder> options) {
        // Of the two codecs on the path the other comes first, which knows no records without code generated for them.
        Engine opened =
                options.apply(Engine.builder(url).json(new JacksonJsonCodec())).build();
        engines.add(opened);
        return opened;
    }

    /** Runs SQL past the library, on a connection of {@code on}. */
    public static void sql(Engine on, String... statements) throws SQLException {
        try (DbConnection lent = on.connect();
                Statement statement = lent.unwrap(Connection.class).createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** The first value that a query past the library gives, as text; null for NULL. */
    public static @Nullable String value(Engine on, String query) throws SQLException {
        try (DbConnection lent = on.connect();
                Statement statement = lent.unwrap(Connection.class).createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            assertThat(rows.next()).as(query).isTrue();
            return rows.getString(1);
        }
    }

    /** Closes the engines and takes the place away; looks for leaks before. */
    void close(boolean checkLeaks) throws Exception {
        try {
            if (checkLeaks) {
                engines.forEach(LeakCheck::nothingIsLent);
            }
        } finally {
            for (Engine opened : engines) {
                opened.close();
            }
            for (Database.Place place : places) {
                place.removal().close();
            }
        }
    }
}
