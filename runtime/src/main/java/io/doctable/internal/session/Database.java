package io.doctable.internal.session;

import io.doctable.error.DocTableException;
import io.doctable.error.InvalidUrlException;
import io.doctable.internal.dialect.Ability;
import io.doctable.internal.dialect.Dialect;
import io.doctable.internal.dialect.DriverAddress;
import io.doctable.internal.dialect.ServerAddress;
import io.doctable.internal.option.OpenMode;
import io.doctable.internal.pool.ConnectionSource;
import io.doctable.internal.pool.DatabaseLock;
import io.doctable.internal.pool.GivenSource;
import io.doctable.internal.pool.HikariSource;
import io.doctable.option.EngineUrl;
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
 * The database of an engine.
 *
 * @param dialect the dialect
 * @param source the source of connections
 * @param url its URL, null for a {@link DataSource}
 * @param shown its name in messages, without secrets
 * @param lock the lock of writers, null if several may write at the same time
 * @param sharedReads whether readers also wait for the writer
 */
public record Database(
        Dialect dialect,
        ConnectionSource source,
        @Nullable EngineUrl url,
        String shown,
        @Nullable DatabaseLock lock,
        boolean sharedReads) {
    private static final Logger LOG = LoggerFactory.getLogger("doctable.engine");

    /** Returns the database at a URL. */
    public static Database of(EngineUrl url, Map<String, String> connectArgs, OpenMode mode, EngineOptions options) {
        Dialect dialect = Dialect.named(url.dialect());
        DriverAddress address = dialect.address(server(url, connectArgs), mode);
        if (options.journalMode() != null && !dialect.can(Ability.JOURNAL_MODES)) {
            throw new IllegalArgumentException(
                    "option journalMode applies only to SQLite, not to " + dialect.name() + ": remove it");
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
                throw new InvalidUrlException(
                        "the URL sets \"" + key + "\" more than once: keep one of them", null, null);
            }
            options.put(key, values.get(0));
        });
        options.putAll(connectArgs);
        return new ServerAddress(url.host(), url.port(), url.user(), url.password(), url.database(), options);
    }

    /**
     * Returns the database behind a DataSource, which is queried once for its product.
     *
     * @param ownsTransactions whether only the engine begins transactions on its connections
     */
    public static Database of(DataSource source, boolean ownsTransactions) {
        GivenSource given = new GivenSource(source, ownsTransactions);
        try {
            Connection lent = given.borrow();
            try {
                return of(given, lent);
            } finally {
                given.giveBack(lent, lent);
            }
        } catch (SQLException e) {
            throw new DocTableException("cannot get a connection from the DataSource: " + e.getMessage(), null, e);
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

    /** Returns the URL to which the driver is connected, if this library supports it. */
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
