package io.doctable.option;

import io.doctable.error.InvalidUrlException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Parses a {@code jdbc:} URL into an {@link EngineUrl}. */
final class JdbcUrl {
    private JdbcUrl() {}

    /**
     * Parses {@code jdbc:sqlite:path?k=v}, whose path is not decoded, or
     * {@code jdbc:dialect://host:port/database?user=u&password=p}.
     */
    static EngineUrl parse(String url) {
        String rest = url.substring("jdbc:".length());
        int colon = rest.indexOf(':');
        if (colon < 0 || !UrlText.isDialect(rest.substring(0, colon))) {
            throw invalid("the text is not a JDBC URL: write jdbc:postgresql://host:port/database or jdbc:sqlite:file");
        }
        String dialect = rest.substring(0, colon).toLowerCase(Locale.ROOT);
        String place = rest.substring(colon + 1);
        int question = place.indexOf('?');
        Map<String, List<String>> query =
                new LinkedHashMap<>(UrlText.query(question < 0 ? "" : place.substring(question + 1)));
        place = question < 0 ? place : place.substring(0, question);
        String user = only(query, "user");
        String password = only(query, "password");
        if (place.matches("(?s)//.*@.*|.*:.*@.*")) {
            throw invalid("the JDBC URL contains a login before the host: write ?user=…&password=…, "
                    + "or use a URL of the form dialect://user:password@host:port/database");
        }
        if (!place.startsWith("//")) {
            return new EngineUrl(dialect, user, password, null, 0, place.isEmpty() ? null : place, query);
        }
        EngineUrl found = UrlText.parse(dialect + ":" + place);
        return new EngineUrl(dialect, user, password, found.host(), found.port(), found.database(), query);
    }

    private static @Nullable String only(Map<String, List<String>> query, String key) {
        List<String> values = query.remove(key);
        if (values != null && values.size() > 1) {
            throw invalid("the URL sets \"" + key + "\" more than once: keep one of them");
        }
        return values == null ? null : values.get(0);
    }

    private static InvalidUrlException invalid(String message) {
        return UrlText.invalid(message);
    }
}
