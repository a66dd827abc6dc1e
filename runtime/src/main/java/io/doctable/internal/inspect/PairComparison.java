package io.doctable.internal.inspect;

import io.doctable.schema.SchemaDiff.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds for each wanted constraint or index the one that stands for it: the same under the same name, else the same under
 * another name, else another under the same name.
 */
final class PairComparison<T> {
    private final Kind kind;
    private final String noun;
    private final Function<T, String> name;
    private final BiPredicate<T, T> same;
    private final Function<T, String> words;
    private final Report report;
    private BiPredicate<T, T> near;
    private Function<T, String> former;

    PairComparison(
            Kind kind,
            String noun,
            Function<T, String> name,
            BiPredicate<T, T> same,
            Function<T, String> words,
            Report report) {
        this.kind = kind;
        this.noun = noun;
        this.name = name;
        this.same = same;
        this.words = words;
        this.report = report;
        this.near = this::sameName;
        this.former = name;
    }

    /** Takes an existing one that has this former name of a wanted one for one of the same name. */
    PairComparison<T> former(Function<T, String> formerName) {
        this.former = formerName;
        return this;
    }

    /** Takes as the one that is meant, but made otherwise, not the one of the same name. */
    PairComparison<T> near(BiPredicate<T, T> almost) {
        this.near = almost;
        return this;
    }

    /** Reports the differences, and gives those that are wanted and not there. */
    List<T> compare(List<T> wanted, List<T> found) {
        List<T> missing = new ArrayList<>(wanted);
        List<T> extra = new ArrayList<>(found);
        for (T each : wanted) {
            extra.stream()
                    .filter(there -> same.test(each, there) && sameName(each, there))
                    .findFirst()
                    .ifPresent(there -> {
                        missing.remove(each);
                        extra.remove(there);
                    });
        }
        pair(missing, extra, same);
        pair(missing, extra, near);
        missing.forEach(each -> report.differs(kind, null, named(each), "no such " + noun));
        extra.forEach(each -> report.differs(kind, null, "no such " + noun, named(each)));
        return missing;
    }

    private void pair(List<T> missing, List<T> extra, BiPredicate<T, T> alike) {
        for (T each : List.copyOf(missing)) {
            extra.stream().filter(there -> alike.test(each, there)).findFirst().ifPresent(there -> {
                missing.remove(each);
                extra.remove(there);
                Kind what = same.test(each, there) ? Kind.NAME : kind;
                report.differs(what, null, named(each), named(there));
            });
        }
    }

    private boolean sameName(T wanted, T found) {
        String there = name.apply(found);
        return name.apply(wanted).equalsIgnoreCase(there)
                || former.apply(wanted).equalsIgnoreCase(there);
    }

    private String named(T each) {
        String own = name.apply(each);
        return noun + " " + words.apply(each) + (own.isEmpty() ? ", without a name" : ", named " + own);
    }

    /** Takes a difference. */
    interface Report {
        /** Takes a difference of a column, or of the table where {@code column} is null. */
        void differs(Kind kind, @Nullable String column, String wanted, String found);
    }
}
