package io.doctable.engine;

import io.doctable.dialect.Ability;
import io.doctable.dialect.Dialect;
import io.doctable.dialect.DriverAddress;
import io.doctable.dialect.OpenMode;
import io.doctable.dialect.ServerAddress;
import io.doctable.error.DocTableException;
import io.doctable.error.InvalidUrlException;
import io.doctable.pool.ConnectionSource;
import io.doctable.pool.DatabaseLock;
import io.doctable.pool.GivenSource;
import io.doctable.pool.HikariSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What an engine is opened on.
 *
 * @param dialect what kind of database it is
 * @param source where connections come from
 * @param url its URL, null for a {@link DataSource}
 * @param shown what messages call it, without any secret
 * @param lock whose turn it is, null where several may write at the same time
 * @param sharedReads whether readers take turns with the writer as well
 */
record Database(
        Dialect dialect,
        ConnectionSource source,
        @Nullable EngineUrl url,
        String shown,
        @Nullable DatabaseLock lock,
        boolean sharedReads) {
    private static final Logger LOG = LoggerFactory.getLogger("doctable.engine");

    /** The database of a URL. */
    static Database of(EngineUrl url, Map<String, String> connectArgs, OpenMode mode, EngineOptions options) {
        Dialect dialect = Dialect.named(url.dialect());
        DriverAddress address = dialect.address(server(url, connectArgs), mode);
        if (options.journalMode() != null && dialect.can(Ability.CONCURRENT_WRITERS)) {
            throw new IllegalArgumentException("journalMode is an option of SQLite; " + dialect.name() + " has none");
        }
        String key = address.writerLock();
        // A database in memory is this engine's alone, and so is its lock.
        DatabaseLock lock = key != null ? DatabaseLock.of(key) : address.memory() ? new DatabaseLock() : null;
        return new Database(
                dialect,
                new HikariSource(address, options.pool(), options.hooks().creator()),
                url,
                url.toString(),
                lock,
                address.memory());
    }

    private static ServerAddress server(EngineUrl url, Map<String, String> connectArgs) {
        Map<String, String> options = new LinkedHashMap<>();
        url.query().forEach((key, values) -> {
            if (values.size() > 1) {
                throw new InvalidUrlException("the URL gives \"" + key + "\" more than once", null, null);
            }
            options.put(key, values.get(0));
        });
        options.putAll(connectArgs);
        return new ServerAddress(url.host(), url.port(), url.user(), url.password(), url.database(), options);
    }

    /**
     * The database behind somebody else's pool, which is asked once what it is.
     *
     * @param ownsTransactions whether nobody but the engine begins transactions on its connections
     */
    static Database of(DataSource source, boolean ownsTransactions) {
        GivenSource given = new GivenSource(source, ownsTransactions);
        try {
            Connection lent = given.borrow();
            try {
                return of(given, lent);
            } finally {
                given.giveBack(lent, lent);
            }
        } catch (SQLException e) {
            throw new DocTableException("the DataSource gives no connection: " + e.getMessage(), null, e);
        }
    }

    private static Database of(GivenSource given, Connection lent) throws SQLException {
        String product = lent.getMetaData().getDatabaseProductName();
        Dialect dialect = Dialect.named(product.toLowerCase(Locale.ROOT));
        Optional<EngineUrl> url = urlOf(lent);
        String key = url.map(u -> writerLock(dialect, u)).orElse(null);
        String shown = url.map(EngineUrl::toString).orElse("a DataSource of " + product);
        return new Database(dialect, given, null, shown, key == null ? null : DatabaseLock.of(key), false);
    }

    /** What the driver says of where it is connected to, if we understand it. */
    private static Optional<EngineUrl> urlOf(Connection lent) throws SQLException {
        String url = lent.getMetaData().getURL();
        try {
            return url == null ? Optional.empty() : Optional.of(EngineUrl.parse(url));
        } catch (InvalidUrlException e) {
            LOG.debug("the driver's own URL is none of ours", e);
            return Optional.empty();
        }
    }

    private static @Nullable String writerLock(Dialect dialect, EngineUrl url) {
        try {
            // The driver's own options are none of ours, and do not change which file it is.
            EngineUrl file = new EngineUrl(url.dialect(), null, null, null, 0, url.database(), Map.of());
            return dialect.address(server(file, Map.of()), OpenMode.CREATE).writerLock();
        } catch (DocTableException e) {
            LOG.debug("writers on this DataSource take no turns inside this process", e);
            return null;
        }
    }
}
