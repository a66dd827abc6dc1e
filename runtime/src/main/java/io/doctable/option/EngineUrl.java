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
 * Where a database is: {@code dialect://user:password@host:port/database?key=value}. A value; its text shows
 * {@code ***} for the password.
 *
 * <p>All parts are decoded. User, password and database are percent-encoded in the text ({@code @} is {@code %40},
 * {@code /} in a password is {@code %2F}), the query is encoded like a form. {@code jdbc:} URLs are understood as well.
 *
 * @param dialect the kind of database, such as {@code sqlite} or {@code postgresql}
 * @param user null if none is named
 * @param password null if none is given, never shown
 * @param host null if none is named; may be several, as {@code a:5432,b:5433}, where the driver knows how to choose
 * @param port 0 if none is named
 * @param database the database's name; a file's path for SQLite, relative to the working folder unless it begins with
 *     a slash; null for a database in memory or the server's default
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
            throw new InvalidUrlException("the port of a database URL is a number from 1 to 65535", null, null);
        }
        Map<String, List<String>> copy = new LinkedHashMap<>();
        query.forEach((key, values) -> copy.put(key, List.copyOf(values)));
        query = Collections.unmodifiableMap(copy);
    }

    /**
     * Reads a URL.
     *
     * @throws InvalidUrlException if it is none; the message never repeats what may be part of a password
     */
    public static EngineUrl parse(String url) {
        Objects.requireNonNull(url, "url");
        return url.startsWith("jdbc:") ? JdbcUrl.parse(url) : UrlText.parse(url);
    }

    /**
     * The URL of a target without a server or a login, such as the file of SQLite.
     *
     * @param target a database as {@link #database} is one, not encoded; null for one in memory
     */
    public static EngineUrl of(String dialect, @Nullable String target) {
        return new EngineUrl(dialect.toLowerCase(Locale.ROOT), null, null, null, 0, target, Map.of());
    }

    /** The same on another server; port 0 is the database's own. */
    public EngineUrl withHost(@Nullable String otherHost, int otherPort) {
        return new EngineUrl(dialect, user, password, otherHost, otherPort, database, query);
    }

    /** The same for another database on that server. */
    public EngineUrl withDatabase(@Nullable String other) {
        return new EngineUrl(dialect, user, password, host, port, other, query);
    }

    /** The same for another user. */
    public EngineUrl withUser(@Nullable String otherUser, @Nullable String otherPassword) {
        return new EngineUrl(dialect, otherUser, otherPassword, host, port, database, query);
    }

    /** The same with one option more, or another value of it. */
    public EngineUrl withOption(String key, String value) {
        Map<String, List<String>> changed = new LinkedHashMap<>(query);
        changed.put(key, List.of(value));
        return new EngineUrl(dialect, user, password, host, port, database, changed);
    }

    /** The URL's text, the password in it: not for logs. Reading it gives an equal URL. */
    public String render() {
        return UrlText.render(this, false);
    }

    /** The URL's text with {@code ***} for the password, and for options but those that are known to be harmless. */
    @Override
    public String toString() {
        return UrlText.render(this, true);
    }
}
