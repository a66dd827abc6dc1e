package io.doctable.processor.check;

import com.palantir.javapoet.ClassName;
import io.doctable.processor.model.ColumnModel;
import io.doctable.processor.model.ColumnSettings;
import io.doctable.processor.model.ComponentModel;
import io.doctable.processor.model.Constraint;
import io.doctable.processor.model.Filling;
import io.doctable.processor.model.Optionality;
import io.doctable.processor.model.RecordModel;
import io.doctable.processor.model.ScalarType;
import io.doctable.processor.model.TypeModel;
import io.doctable.processor.problem.Problem;
import io.doctable.processor.problem.Problems;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Models made by hand, for checks that need no compiler. */
final class HandMade {
    static final ClassName BOOK = ClassName.get("app", "Book");
    static final TypeModel LONG = new TypeModel.Scalar(ScalarType.LONG, true);
    static final TypeModel TEXT = new TypeModel.Scalar(ScalarType.STRING, false);

    private HandMade() {}

    static ColumnModel column(String name, TypeModel type, boolean nullable, ColumnSettings settings) {
        return new ColumnModel(
                new Place(name),
                BOOK,
                name,
                List.of(name),
                type,
                Optionality.NONE,
                nullable,
                nullable,
                Filling.GIVEN,
                ColumnModel.UTC,
                Optional.empty(),
                settings);
    }

    static ColumnModel column(String name, TypeModel type) {
        return column(name, type, false, ColumnSettings.DEFAULT);
    }

    static ColumnSettings withDefault(String sql) {
        return new ColumnSettings(
                "", -1, -1, -1, false, false, sql, "", "", true, true, false, "", "", false, List.of());
    }

    static RecordModel record(List<ColumnModel> columns, Constraint... constraints) {
        return new RecordModel(
                new Place("Book"),
                BOOK,
                false,
                "book",
                "",
                "",
                true,
                false,
                columns.stream().map(HandMade::component).toList(),
                List.of(),
                only(Constraint.Unique.class, constraints),
                only(Constraint.Index.class, constraints),
                only(Constraint.Check.class, constraints),
                only(Constraint.ForeignKey.class, constraints),
                false,
                false);
    }

    /** Returns each problem as its code and place. */
    static List<String> lines(Problems problems) {
        return problems.list().stream().map(HandMade::line).toList();
    }

    private static String line(Problem problem) {
        return problem.rule().code() + " " + ((Place) problem.origin()).path();
    }

    private static ComponentModel component(ColumnModel column) {
        return new ComponentModel.Column(
                column.origin(), column.name(), column.type().javaType(), column);
    }

    private static <T> List<T> only(Class<T> kind, Constraint... constraints) {
        return Arrays.stream(constraints)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}
