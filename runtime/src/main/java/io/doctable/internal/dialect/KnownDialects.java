package io.doctable.internal.dialect;

import io.doctable.error.UnknownDialectException;
import io.doctable.internal.scan.SqlSyntax;
import java.util.List;
import java.util.ServiceLoader;
import java.util.TreeMap;

/** The dialects on the class path or module path, found by {@link ServiceLoader}. */
public final class KnownDialects {
    private KnownDialects() {}

    /**
     * The dialect of that name or alias.
     *
     * @throws UnknownDialectException if there is none; the message lists what there is
     */
    static Dialect named(String name) {
        TreeMap<String, Dialect> known = new TreeMap<>();
        for (Dialect each : load()) {
            known.put(each.name(), each);
            each.aliases().forEach(alias -> known.put(alias, each));
        }
        Dialect found = known.get(name);
        if (found == null) {
            throw new UnknownDialectException(
                    "unknown dialect \"" + name + "\"; the known dialects are " + String.join(", ", known.keySet()),
                    null,
                    null);
        }
        return found;
    }

    /** Returns the ways in which the databases read SQL, each once. */
    public static List<SqlSyntax> syntaxes() {
        return Syntaxes.ALL;
    }

    private static ServiceLoader<Dialect> load() {
        return ServiceLoader.load(Dialect.class, Dialect.class.getClassLoader());
    }

    /** Loads the dialects once, when they are first needed. */
    private static final class Syntaxes {
        static final List<SqlSyntax> ALL = load().stream()
                .map(provider -> provider.get().syntax())
                .distinct()
                .toList();
    }
}
