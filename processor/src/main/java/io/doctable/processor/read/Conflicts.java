package io.doctable.processor.read;

import io.doctable.processor.problem.RecordRule;
import java.util.List;
import java.util.Optional;

/** Which annotations on one component exclude each other. */
final class Conflicts {
    /** Each list: its first annotation excludes each of the others. */
    private static final List<List<String>> EXCLUSIVE = List.of(
            List.of("Embedded", "Column", "OnDialect", "References", "Json", "Convert", "Id"),
            List.of("Embedded", "Version", "CreatedAt", "UpdatedAt"),
            List.of("Json", "Convert", "References", "Id", "Version", "CreatedAt", "UpdatedAt"),
            List.of("Version", "Id", "References", "Convert", "CreatedAt", "UpdatedAt"),
            List.of("CreatedAt", "Id", "References", "Convert", "UpdatedAt"),
            List.of("UpdatedAt", "Id", "References", "Convert"));

    private Conflicts() {}

    /** Reports the first pair of annotations on the component that exclude each other; tells whether there is one. */
    static boolean report(Part part) {
        Optional<List<String>> pair = EXCLUSIVE.stream()
                .filter(list -> part.has(list.get(0)))
                .flatMap(list -> list.stream().skip(1).filter(part::has).map(other -> List.of(list.get(0), other)))
                .findFirst();
        pair.ifPresent(found -> part.site()
                .addAt(
                        part.site().origin().annotation(found.get(1)),
                        RecordRule.CONFLICTING_ANNOTATIONS,
                        found.get(0),
                        found.get(1)));
        return pair.isPresent();
    }
}
