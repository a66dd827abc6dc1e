package io.doctable.engine;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Explains an unknown option: names the option that was probably meant, or the reason why there is none, and lists all
 * options.
 */
final class UnknownOption {
    private static final String IN_CODE = "cannot be set as text: set it on Engine.builder(...)";
    private static final String POOL_KIND =
            "is not an option, because the pool is always HikariCP: poolSize=0 keeps no connection, "
                    + "poolSize=1 with maxOverflow=0 keeps a single one, buildThreadLocal() gives each thread its own, "
                    + "and all threads of an engine share its database in memory";
    private static final String ORDER =
            "is not an option: the pool lends the connection that the thread returned last, else any free one";

    /**
     * Reasons by name in lower case without dashes: options that are code, and options of SQLAlchemy that do not exist
     * here.
     */
    private static final Map<String, String> REASONS = Map.ofEntries(
            Map.entry("json", IN_CODE),
            Map.entry("clock", IN_CODE),
            Map.entry("creator", IN_CODE),
            Map.entry("onconnect", IN_CODE),
            Map.entry("poollistener", IN_CODE),
            Map.entry("listener", IN_CODE),
            Map.entry("logger", IN_CODE),
            Map.entry("lifo", ORDER),
            Map.entry("uselifo", ORDER),
            Map.entry("poollifo", ORDER),
            Map.entry("pooluselifo", ORDER),
            Map.entry("pool", POOL_KIND),
            Map.entry("poolkind", POOL_KIND),
            Map.entry("poolclass", POOL_KIND),
            Map.entry("strategy", "is not an option: buildThreadLocal() returns a thread-local engine"),
            Map.entry("username", "is called user here"),
            Map.entry("connectargs", "is set with one property per key: connectArg.<key>"),
            Map.entry("encoding", "is not an option: text is always Unicode"),
            Map.entry("convertunicode", "is not an option: text is always Unicode"));

    private UnknownOption() {}

    static IllegalArgumentException named(String name, Collection<String> known) {
        String all = String.join(", ", new TreeSet<>(known)) + ", " + OptionText.CONNECT_ARG + "<key>";
        String plain = plain(name);
        String reason = REASONS.get(plain);
        if (reason != null) {
            return new IllegalArgumentException("\"" + name + "\" " + reason + ". Options are " + all);
        }
        Optional<String> meant = known.stream()
                .min(Comparator.comparingInt((String each) -> distance(plain, plain(each)))
                        .thenComparing(Comparator.naturalOrder()))
                .filter(each -> distance(plain, plain(each)) <= Math.max(1, plain.length() / 3));
        return new IllegalArgumentException("there is no option \"" + name + "\""
                + meant.map(each -> "; did you mean " + each + "?").orElse(".") + " Options are " + all);
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[-_]", "");
    }

    /** Returns how many letters must be inserted, removed or replaced to turn one word into the other. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int exchanged = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(exchanged, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
