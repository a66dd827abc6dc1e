package io.doctable.internal.scan;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the results of parsing the SQL texts that were used last, so that a text that is used often is parsed once. At
 * most {@value #MOST} texts are kept, for all engines together; a text of more than {@value #LONGEST} characters is parsed
 * each time. Thread-safe.
 *
 * @param <T> what a text is parsed to; immutable
 */
final class ParsedTexts<T> {
    static final int MOST = 256;
    static final int LONGEST = 4_000;

    private final BiFunction<SqlSyntax, String, T> parser;
    /** Sorted by last use. */
    private final Map<Key, T> kept = new LinkedHashMap<>(16, 0.75f, true);

    ParsedTexts(BiFunction<SqlSyntax, String, T> parser) {
        this.parser = parser;
    }

    /** Returns what the text is parsed to. An exception of the parser is passed on, and nothing is kept then. */
    T get(SqlSyntax syntax, String sql) {
        if (sql.length() > LONGEST) {
            return parser.apply(syntax, sql);
        }
        Key key = new Key(syntax, sql);
        T known = find(key);
        return known != null ? known : keep(key, parser.apply(syntax, sql));
    }

    private synchronized @Nullable T find(Key key) {
        return kept.get(key);
    }

    /** Keeps the result, unless another thread was faster; returns the one that is kept. */
    private synchronized T keep(Key key, T parsed) {
        T earlier = kept.putIfAbsent(key, parsed);
        if (earlier != null) {
            return earlier;
        }
        if (kept.size() > MOST) {
            Iterator<Key> leastUsed = kept.keySet().iterator();
            leastUsed.next();
            leastUsed.remove();
        }
        return parsed;
    }

    synchronized int size() {
        return kept.size();
    }

    private record Key(SqlSyntax syntax, String sql) {}
}
