package io.doctable.processor.check;

import com.palantir.javapoet.ClassName;
import io.doctable.processor.model.ColumnModel;
import io.doctable.processor.model.ComponentModel;
import io.doctable.processor.model.RecordModel;
import java.util.List;
import java.util.Optional;

/** Finds out whether two columns of one name come from one record that is embedded twice. */
final class TwiceEmbedded {
    private TwiceEmbedded() {}

    /** Returns the embedded record's name and the two components that embed it, or an empty list. */
    static List<String> of(RecordModel model, ColumnModel first, ColumnModel second) {
        int a = first.path().size();
        int b = second.path().size();
        while (a > 0 && b > 0 && first.path().get(a - 1).equals(second.path().get(b - 1))) {
            a--;
            b--;
        }
        // The paths end alike: what is before that embeds the same record.
        List<String> one = first.path().subList(0, a);
        List<String> other = second.path().subList(0, b);
        Optional<ClassName> embedded = embeddedAt(model.components(), one);
        return embedded.isPresent() && embedded.equals(embeddedAt(model.components(), other))
                ? List.of(embedded.get().simpleName(), String.join(".", one), String.join(".", other))
                : List.of();
    }

    private static Optional<ClassName> embeddedAt(List<ComponentModel> components, List<String> path) {
        return path.isEmpty()
                ? Optional.empty()
                : components.stream()
                        .filter(component -> component.name().equals(path.get(0)))
                        .filter(ComponentModel.Embedded.class::isInstance)
                        .map(ComponentModel.Embedded.class::cast)
                        .findFirst()
                        .flatMap(embedded -> path.size() == 1
                                ? Optional.of(embedded.javaType())
                                : embeddedAt(embedded.components(), path.subList(1, path.size())));
    }
}
