package io.doctable.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.doctable.processor.model.ColumnModel;
import io.doctable.processor.model.ColumnSettings;
import io.doctable.processor.model.ComponentModel;
import io.doctable.processor.model.Constraint;
import io.doctable.processor.model.Filling;
import io.doctable.processor.model.Optionality;
import io.doctable.processor.model.RecordModel;
import io.doctable.processor.model.ScalarType;
import io.doctable.processor.model.TypeModel;
import io.doctable.processor.problem.Origin;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is generated, told from models made by hand. */
class RecordPlannerTest {
    private static final ClassName BOOK = ClassName.get("app", "Shelf", "Book");
    private static final Origin NOWHERE = new Origin() {
        @Override
        public Origin annotation(String simpleName) {
            return this;
        }

        @Override
        public Origin attribute(String name) {
            return this;
        }

        @Override
        public Origin item(int index) {
            return this;
        }
    };

    @Test
    void constantsAreUpperSnakeAndDiffer() {
        RecordPlan plan = RecordPlanner.plan(record(
                column("authorId"),
                column("TABLE"),
                column("primaryKey"),
                column("table"),
                column("htmlURL"),
                column("schema")));
        assertThat(plan.columns())
                .extracting(ColumnPlan::constant)
                .containsExactly("AUTHOR_ID", "TABLE_", "PRIMARY_KEY_", "TABLE__", "HTML_URL", "SCHEMA");
        assertThat(plan.schema()).as("the private constant makes way").isEqualTo("SCHEMA_");
    }

    @Test
    void typesAreNamedAfterTheNestedRecord() {
        GeneratedTypes types = RecordPlanner.plan(record(column("id"))).types();
        assertThat(List.of(types.table(), types.newRow(), types.key(), types.dao()))
                .extracting(ClassName::canonicalName)
                .containsExactly("app.Shelf_BookTable", "app.NewShelf_Book", "app.Shelf_BookKey", "app.Shelf_BookDao");
    }

    @Test
    void constraintsAndTheirMethodsAreNamedAfterColumns() {
        RecordModel model = record(column("zip"), column("cityName"));
        RecordPlan plan = RecordPlanner.plan(with(
                model,
                List.of(new Constraint.Unique(NOWHERE, "whatever", List.of("zip", "cityName"))),
                List.of(
                        new Constraint.Check(NOWHERE, "ck_book_1", "zip > 0"),
                        new Constraint.Check(NOWHERE, "zip_is_good", "zip > 0"),
                        new Constraint.Check(NOWHERE, "*/", "zip > 0"))));
        assertThat(plan.uniques()).extracting(ConstraintPlan::constant).containsExactly("UQ_ZIP_CITY_NAME");
        assertThat(plan.finders()).extracting(FinderPlan::method).containsExactly("findByZipAndCityName");
        assertThat(plan.checks())
                .extracting(ConstraintPlan::constant)
                .containsExactly("CK_1", "CK_ZIP_IS_GOOD", "CK_3");
    }

    @Test
    void aRecordThatNothingFillsIsInsertedItself() {
        RecordPlan plan = RecordPlanner.plan(record(column("id"), column("name")));
        assertThat(plan.newRow()).isEmpty();
        assertThat(plan.inserted()).isEqualTo(BOOK);
    }

    @Test
    void defaultsAreCountedAmongInsertableColumns() {
        RecordPlan plan = RecordPlanner.plan(record(
                column("id", Filling.IDENTITY, ""),
                column("a", Filling.GIVEN, "1"),
                column("b"),
                column("c", Filling.GIVEN, "2"),
                column("at", Filling.CREATED_AT, "")));
        NewRowPlan newRow = plan.newRow().orElseThrow();
        assertThat(newRow.values()).extracting(NewRowPlan.Value::name).containsExactly("a", "b", "c");
        assertThat(newRow.values()).extracting(NewRowPlan.Value::mask).containsExactly(1L, 0L, 2L);
        assertThat(newRow.required()).extracting(NewRowPlan.Value::name).containsExactly("b");
        assertThat(newRow.defaulted()).extracting(NewRowPlan.Value::bit).containsExactly("A_UNSET", "C_UNSET");
    }

    @Test
    void aFactoryWithoutParametersMakesWayForAComponentOfItsName() {
        RecordPlan plan = RecordPlanner.plan(record(column("of", Filling.GIVEN, "1")));
        assertThat(plan.newRow().orElseThrow().factory()).isEqualTo("of_");
    }

    @Test
    void ofABrokenRecordWhatCanBeToldIsKept() {
        ComponentModel unreadable = new ComponentModel.Unreadable(
                NOWHERE, "odd", ClassName.get("java.time", "ZonedDateTime"), Optional.empty());
        RecordModel model =
                record(column("id"), column("name"), column("name"), unreadable).asBroken();
        RecordPlan plan = RecordPlanner.plan(with(
                model,
                List.of(
                        new Constraint.Unique(NOWHERE, "uq_1", List.of("id")),
                        new Constraint.Unique(NOWHERE, "uq_2", List.of("nmae"))),
                List.of()));
        assertThat(plan.columns()).extracting(ColumnPlan::constant).containsExactly("ID", "NAME", "ODD");
        assertThat(plan.columns().get(2).boxed()).hasToString("java.time.ZonedDateTime");
        assertThat(plan.finders()).extracting(FinderPlan::method).containsExactly("findById");
    }

    private static ComponentModel column(String name) {
        return column(name, Filling.GIVEN, "");
    }

    private static ComponentModel column(String name, Filling filling, String defaultSql) {
        ColumnSettings settings = new ColumnSettings(
                "", -1, -1, -1, false, false, defaultSql, "", "", true, true, false, "", "", false, List.of());
        ColumnModel column = new ColumnModel(
                NOWHERE,
                BOOK,
                name,
                List.of(name),
                new TypeModel.Scalar(ScalarType.LONG, true),
                Optionality.NONE,
                false,
                false,
                filling,
                ColumnModel.UTC,
                Optional.empty(),
                settings);
        return new ComponentModel.Column(NOWHERE, name, TypeName.LONG, column);
    }

    private static RecordModel record(ComponentModel... components) {
        return new RecordModel(
                NOWHERE,
                BOOK,
                true,
                "book",
                "",
                "",
                true,
                false,
                Arrays.asList(components),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                false,
                false);
    }

    private static RecordModel with(RecordModel model, List<Constraint.Unique> uniques, List<Constraint.Check> checks) {
        return new RecordModel(
                model.origin(),
                model.type(),
                model.isPublic(),
                model.table(),
                model.schema(),
                model.comment(),
                model.strict(),
                model.withoutRowid(),
                model.components(),
                model.primaryKey(),
                uniques,
                model.indexes(),
                checks,
                model.foreignKeys(),
                model.withers(),
                model.broken());
    }
}
