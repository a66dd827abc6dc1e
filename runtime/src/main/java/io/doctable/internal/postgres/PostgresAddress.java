package io.doctable.internal.postgres;

import io.doctable.error.InvalidUrlException;
import io.doctable.internal.dialect.DriverAddress;
import io.doctable.internal.dialect.ServerAddress;
import io.doctable.internal.option.OpenMode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/** How PostgreSQL's driver is called: host, port and database in the URL, all else as properties. */
final class PostgresAddress {
    /** How long an answer may take when no statement has a limit. */
    static final Duration SOCKET_TIMEOUT = Duration.ofMinutes(10);
    /** How much longer than a statement's limit an answer may take: for its cancel, and for what has none. */
    static final Duration SILENCE = Duration.ofMinutes(1);

    private static final int PORT = 5432;

    private PostgresAddress() {}

    static DriverAddress of(ServerAddress server, OpenMode mode) {
        Properties properties = new Properties();
        properties.setProperty("ApplicationName", "doctable");
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("connectTimeout", "10");
        // Ends the wait for a server that has gone silent; no statement timeout can.
        properties.setProperty("socketTimeout", String.valueOf(SOCKET_TIMEOUT.toSeconds()));
        // The server's details hold the values of rows.
        properties.setProperty("logServerErrorDetail", "false");
        if (mode == OpenMode.READ_ONLY) {
            properties.setProperty("readOnly", "true");
        }
        String url = url(server);
        Set<String> known = server.options().isEmpty() ? Set.of() : known(url);
        for (Map.Entry<String, String> option : server.options().entrySet()) {
            if (!known.isEmpty() && !known.contains(option.getKey())) {
                throw new InvalidUrlException(
                        "unknown property \"" + option.getKey()
                                + "\" of PostgreSQL's driver; its documentation lists the properties, whose names are case-sensitive",
                        null,
                        null);
            }
            properties.setProperty(option.getKey(), option.getValue());
        }
        if (server.user() != null) {
            properties.setProperty("user", server.user());
        }
        if (server.password() != null) {
            properties.setProperty("password", server.password());
        }
        return new DriverAddress("org.postgresql.Driver", "org.postgresql:postgresql", url, properties, null, false);
    }

    private static String url(ServerAddress server) {
        String host = server.host() == null || server.host().isEmpty() ? "localhost" : server.host();
        // A host with colons is an IPv6 address, and goes into brackets; several hosts have their ports with them.
        String bracketed = host.indexOf(':') >= 0 && !host.startsWith("[") ? "[" + host + "]" : host;
        int port = server.port() == 0 ? PORT : server.port();
        String place = host.indexOf(',') >= 0 ? host : bracketed + ":" + port;
        String database = server.database() == null ? "" : server.database();
        return "jdbc:postgresql://" + place + "/"
                + URLEncoder.encode(database, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** The names of the driver's properties; empty if the driver is missing, which is reported when it is called. */
    private static Set<String> known(String url) {
        try {
            return Arrays.stream(DriverManager.getDriver(url).getPropertyInfo(url, new Properties()))
                    .map(property -> property.name)
                    .collect(Collectors.toSet());
        } catch (SQLException e) {
            return Set.of();
        }
    }
}
