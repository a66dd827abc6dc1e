package io.doctable.option;

import io.doctable.error.InvalidUrlException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The address of a database: {@code dialect://user:password@host:port/database?key=value}. A value object;
 * {@link #toString} shows {@code ***} for the password.
 *
 * <p>All components are decoded. In the text, user, password and database are percent-encoded ({@code @} is
 * {@code %40}, {@code /} in a password is {@code %2F}), the query is form-encoded. {@code jdbc:} URLs are accepted as
 * well.
 *
 * @param dialect the kind of database, such as {@code sqlite} or {@code postgresql}
 * @param user the user, null if none is given
 * @param password the password, null if none is given; never shown
 * @param host the host, null if none is given; several as {@code a:5432,b:5433} if the driver supports it
 * @param port the port, 0 if none is given
 * @param database the name of the database; for SQLite the path of the file, relative to the working directory unless
 *     it begins with a slash; null for a database in memory or the server's default
 * @param query options for the driver, in order, each with all its values
 */
public record EngineUrl(
        String dialect,
        @Nullable String user,
        @Nullable String password,
        @Nullable String host,
        int port,
        @Nullable String database,
        Map<String, List<String>> query) {

    /** Checks the port and copies the query. */
    public EngineUrl {
        Objects.requireNonNull(dialect, "dialect");
        if (port < 0 || port > 65535) {
            throw new InvalidUrlException(
                    "the port of a database URL must be a number from 1 to 65535, or 0 for the default", null, null);
        }
        Map<String, List<String>> copy = new LinkedHashMap<>();
        query.forEach((key, values) -> copy.put(key, List.copyOf(values)));
        query = Collections.unmodifiableMap(copy);
    }

    /**
     * Parses a URL.
     *
     * @throws InvalidUrlException if it is invalid; the message never repeats anything that may be part of a password
     */
    public static EngineUrl parse(String url) {
        Objects.requireNonNull(url, "url");
        return url.startsWith("jdbc:") ? JdbcUrl.parse(url) : UrlText.parse(url);
    }

    /**
     * Returns the URL of a database without server and login, such as a SQLite file.
     *
     * @param target the database as in {@link #database}, not encoded; null for one in memory
     */
    public static EngineUrl of(String dialect, @Nullable String target) {
        return new EngineUrl(dialect.toLowerCase(Locale.ROOT), null, null, null, 0, target, Map.of());
    }

    /** Returns this URL with another server; port 0 is the database's default. */
    public EngineUrl withHost(@Nullable String otherHost, int otherPort) {
        return new EngineUrl(dialect, user, password, otherHost, otherPort, database, query);
    }

    /** Returns this URL with another database. */
    public EngineUrl withDatabase(@Nullable String other) {
        return new EngineUrl(dialect, user, password, host, port, other, query);
    }

    /** Returns this URL with another user and password. */
    public EngineUrl withUser(@Nullable String otherUser, @Nullable String otherPassword) {
        return new EngineUrl(dialect, otherUser, otherPassword, host, port, database, query);
    }

    /** Returns this URL with an option added or replaced. */
    public EngineUrl withOption(String key, String value) {
        Map<String, List<String>> changed = new LinkedHashMap<>(query);
        changed.put(key, List.of(value));
        return new EngineUrl(dialect, user, password, host, port, database, changed);
    }

    /** Returns the text of the URL including the password: do not log it. Parsing it returns an equal URL. */
    public String render() {
        return UrlText.render(this, false);
    }

    /** Returns the text of the URL with {@code ***} for the password and for all options not known to be harmless. */
    @Override
    public String toString() {
        return UrlText.render(this, true);
    }
}
