package io.doctable.engine;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** What to say of an option that nobody knows: what was meant, or why there is none, and what there is. */
final class UnknownOption {
    private static final String IN_CODE = "is code and no text: set it on Engine.builder(...)";
    private static final String POOL_KIND =
            "is no option, for the pool is always HikariCP: poolSize=0 keeps no connection, "
                    + "poolSize=1 with maxOverflow=0 has a single one, buildThreadLocal() gives each thread its own, "
                    + "and a database in memory is one for all threads by itself";
    private static final String ORDER =
            "is no option: the pool lends what the same thread gave back last, else any that is free";

    /** By their names in lower case, without dashes: options of other kinds, and those of SQLAlchemy that cannot be. */
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
            Map.entry("strategy", "is no option: buildThreadLocal() gives a thread-local engine"),
            Map.entry("username", "is written user"),
            Map.entry("connectargs", "is written as one property for each: connectArg.<key>"),
            Map.entry("encoding", "is no option: text is always Unicode"),
            Map.entry("convertunicode", "is no option: text is always Unicode"));

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

    /** How many letters must be put in, left out or exchanged to make one word of the other. */
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
