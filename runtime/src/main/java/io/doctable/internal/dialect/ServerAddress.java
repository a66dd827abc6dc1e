package io.doctable.internal.dialect;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a database is and who asks, decoded from a URL.
 *
 * @param host the server's name, null where the URL names none
 * @param port the server's port, 0 where the URL names none
 * @param user null where the URL names none
 * @param password null where the URL gives none; never shown
 * @param database the database's name or file, null where the URL names none
 * @param options the URL's query, in its order
 */
public record ServerAddress(
        @Nullable String host,
        int port,
        @Nullable String user,
        @Nullable String password,
        @Nullable String database,
        Map<String, String> options) {
    /** Copies the options. */
    public ServerAddress {
        options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
    }

    /** The address, its password and options masked: an option may be a password as well. */
    @Override
    public String toString() {
        return "ServerAddress[host=" + host + ", port=" + port + ", user=" + user + ", password="
                + (password == null ? "null" : "***") + ", database=" + database + ", options=" + options.keySet()
                + "]";
    }
}
