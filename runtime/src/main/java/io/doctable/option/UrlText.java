package io.doctable.option;

import io.doctable.error.InvalidUrlException;
import java.io.ByteArrayOutputStream;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Parses and renders an {@link EngineUrl}. Messages do not repeat anything that may be part of a password. */
final class UrlText {
    private static final Pattern DIALECT = Pattern.compile("([A-Za-z][A-Za-z0-9_]*)(\\+[A-Za-z0-9_]+)?");
    /** Driver options whose values are plain words and numbers without secrets; all others are masked. */
    private static final Set<String> HARMLESS = Set.of(
            // SQLite
            "mode",
            "synchronous",
            "cache_size",
            "mmap_size",
            "temp_store",
            "page_size",
            // PostgreSQL
            "ApplicationName",
            "adaptiveFetch",
            "autosave",
            "binaryTransfer",
            "cancelSignalTimeout",
            "channelBinding",
            "cleanupSavepoints",
            "connectTimeout",
            "currentSchema",
            "defaultRowFetchSize",
            "gssEncMode",
            "hostRecheckSeconds",
            "loadBalanceHosts",
            "logServerErrorDetail",
            "loginTimeout",
            "preferQueryMode",
            "prepareThreshold",
            "preparedStatementCacheQueries",
            "preparedStatementCacheSizeMiB",
            "readOnly",
            "readOnlyMode",
            "reWriteBatchedInserts",
            "socketTimeout",
            "ssl",
            "sslmode",
            "sslNegotiation",
            "stringtype",
            "targetServerType",
            "tcpKeepAlive",
            "tcpNoDelay");

    private static final String REMEDY =
            ". In user and password write @ as %40, / as %2F, : as %3A, ? as %3F, # as %23, % as %25";

    private UrlText() {}

    static EngineUrl parse(String url) {
        int colon = url.indexOf("://");
        if (colon < 0 || !isDialect(url.substring(0, colon))) {
            throw invalid("the text is not a database URL: write dialect://user:password@host:port/database, "
                    + "for example sqlite:///news.db");
        }
        // A driver may follow as in SQLAlchemy's "postgresql+psycopg2"; it is ignored, as each dialect has one driver.
        String dialect = url.substring(0, colon).replaceFirst("\\+.*", "").toLowerCase(Locale.ROOT);
        String rest = url.substring(colon + 3);
        int question = rest.indexOf('?');
        String place = question < 0 ? rest : rest.substring(0, question);
        String query = question < 0 ? "" : rest.substring(question + 1);
        int slash = place.indexOf('/');
        String authority = slash < 0 ? place : place.substring(0, slash);
        String path = slash < 0 ? "" : place.substring(slash + 1);
        if (!authority.isEmpty() && (path.indexOf('@') >= 0 || query.indexOf('@') >= 0)) {
            throw invalid("the URL contains an unencoded @ after the host" + REMEDY);
        }
        if (authority.indexOf('#') >= 0) {
            throw invalid("the URL contains an unencoded # before the database" + REMEDY);
        }
        return withAuthority(dialect, authority, path.isEmpty() ? null : decode(path, "database"), query(query));
    }

    static boolean isDialect(String text) {
        return DIALECT.matcher(text).matches();
    }

    private static EngineUrl withAuthority(
            String dialect, String authority, @Nullable String database, Map<String, List<String>> query) {
        int at = authority.indexOf('@');
        if (at != authority.lastIndexOf('@')) {
            throw invalid("the URL contains more than one @ before the database" + REMEDY);
        }
        String user = null;
        String password = null;
        if (at >= 0) {
            String login = authority.substring(0, at);
            int colon = login.indexOf(':');
            user = decode(colon < 0 ? login : login.substring(0, colon), "user");
            password = colon < 0 ? null : decode(login.substring(colon + 1), "password");
            user = user.isEmpty() && password == null ? null : user;
        }
        String server = authority.substring(at + 1);
        if (server.indexOf(',') >= 0) {
            for (String each : server.split(",", -1)) {
                hostOf(each);
                portOf(each);
            }
            return new EngineUrl(dialect, user, password, server, 0, database, query);
        }
        return new EngineUrl(dialect, user, password, hostOf(server), portOf(server), database, query);
    }

    /** Returns the host of {@code host:port}, an IPv6 address without its brackets, null if there is none. */
    static @Nullable String hostOf(String server) {
        if (server.startsWith("[")) {
            int end = server.indexOf(']');
            if (end < 0) {
                throw invalid("the closing bracket of an IPv6 address is missing: write [::1]");
            }
            return server.substring(1, end);
        }
        int colon = server.indexOf(':');
        String host = decode(colon < 0 ? server : server.substring(0, colon), "host");
        return host.isEmpty() ? null : host;
    }

    /** Returns the port of {@code host:port}, 0 if there is none. */
    static int portOf(String server) {
        String port = server.substring(server.startsWith("[") ? server.indexOf(']') + 1 : hostLength(server));
        if (port.isEmpty()) {
            return 0;
        }
        // Its digits are not shown: after an unencoded / or ? in a password, this text is part of the password.
        if (!port.matches(":[0-9]{1,5}") || Integer.parseInt(port.substring(1)) > 65535 || port.matches(":0+")) {
            throw invalid("the text after the host is not a port, a number from 1 to 65535" + REMEDY);
        }
        return Integer.parseInt(port.substring(1));
    }

    private static int hostLength(String server) {
        int colon = server.indexOf(':');
        return colon < 0 ? server.length() : colon;
    }

    /** Returns the options of a form-encoded query. */
    static Map<String, List<String>> query(String text) {
        Map<String, List<String>> query = new LinkedHashMap<>();
        for (String pair : text.split("&", -1)) {
            if (!pair.isEmpty()) {
                int equals = pair.indexOf('=');
                String key = decodeForm(equals < 0 ? pair : pair.substring(0, equals));
                String value = equals < 0 ? "" : decodeForm(pair.substring(equals + 1));
                query.computeIfAbsent(key, k -> new ArrayList<>()).add(value);
            }
        }
        return query;
    }

    private static String decodeForm(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            // The JDK's message repeats the text.
            throw invalid("the query contains a % that is not followed by two hexadecimal digits" + REMEDY);
        }
    }

    /** Decodes only %XX: a plus sign stays a plus sign. */
    private static String decode(String text, String part) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream decoded = new ByteArrayOutputStream(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] != '%') {
                decoded.write(bytes[i]);
            } else {
                int high = i + 2 < bytes.length ? Character.digit(bytes[i + 1], 16) : -1;
                int low = i + 2 < bytes.length ? Character.digit(bytes[i + 2], 16) : -1;
                if (high < 0 || low < 0) {
                    throw invalid(
                            "the " + part + " contains a % that is not followed by two hexadecimal digits" + REMEDY);
                }
                decoded.write((high << 4) | low);
                i += 2;
            }
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(decoded.toByteArray()))
                    .toString();
        } catch (CharacterCodingException e) {
            throw invalid("the " + part + " is not valid UTF-8 after decoding: percent-encode it as UTF-8");
        }
    }

    static String render(EngineUrl url, boolean masked) {
        StringBuilder text = new StringBuilder(url.dialect()).append("://");
        if (url.user() != null || url.password() != null) {
            text.append(encode(url.user() == null ? "" : url.user(), ""));
            if (url.password() != null) {
                text.append(':').append(masked ? "***" : encode(url.password(), ""));
            }
            text.append('@');
        }
        if (url.host() != null) {
            boolean many = url.host().indexOf(',') >= 0;
            boolean ipv6 = !many && url.host().indexOf(':') >= 0;
            text.append(many ? url.host() : ipv6 ? "[" + url.host() + "]" : encode(url.host(), ""));
        }
        if (url.port() != 0) {
            text.append(':').append(url.port());
        }
        if (url.database() != null) {
            text.append('/').append(encode(url.database(), "/:"));
        }
        char before = '?';
        for (Map.Entry<String, List<String>> option : url.query().entrySet()) {
            boolean secret = masked && !HARMLESS.contains(option.getKey());
            for (String value : option.getValue()) {
                text.append(before).append(encodeForm(option.getKey())).append('=');
                text.append(secret ? "***" : encodeForm(value));
                before = '&';
            }
        }
        return text.toString();
    }

    private static String encode(String text, String allowed) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z') || (b >= '0' && b <= '9');
            if (plain || (b > 0 && ("-._~+".indexOf(b) >= 0 || allowed.indexOf(b) >= 0))) {
                encoded.append((char) b);
            } else {
                encoded.append(String.format(Locale.ROOT, "%%%02X", b & 0xff));
            }
        }
        return encoded.toString();
    }

    private static String encodeForm(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    static InvalidUrlException invalid(String message) {
        return new InvalidUrlException(message, null, null);
    }
}
