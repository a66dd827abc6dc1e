package io.doctable.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import io.doctable.processor.model.Constraint.ForeignKey;
import io.doctable.processor.model.ReferenceAction;
import io.doctable.processor.model.TableFacts;
import io.doctable.processor.model.TableFacts.ColumnFacts;
import io.doctable.processor.problem.Problems;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ForeignKeyCheckTest {
    private static final TableFacts PAGE = new TableFacts(
            ClassName.get("app", "Page"),
            ClassName.get("app", "PageTable"),
            "page",
            "",
            List.of(facts("isbn", "STRING"), facts("number", "LONG"), facts("text", "STRING")),
            List.of("isbn", "number"),
            List.of(List.of("text")));

    @Test
    void acceptsAKeyInAnyOrderWithColumnsOfItsTypes() {
        assertThat(problems(List.of("title", "year"), List.of("isbn", "number")))
                .isEmpty();
        assertThat(problems(List.of("year", "title"), List.of("number", "isbn")))
                .isEmpty();
        assertThat(problems(List.of("title"), List.of("text"))).isEmpty();
    }

    @Test
    void comparesTheTypesPairByPair() {
        assertThat(problems(List.of("year", "title"), List.of("isbn", "number")))
                .containsExactly("DT2010 fk.columns[0]", "DT2010 fk.columns[1]");
    }

    @Test
    void findsWhatIsNoKey() {
        assertThat(problems(List.of("title"), List.of("isbn")))
                .containsExactly("DT2009 fk.column.referencedColumns[0]");
        assertThat(problems(List.of("title"), List.of("isbm")))
                .containsExactly("DT2008 fk.column.referencedColumns[0]");
        assertThat(problems(List.of("title"), List.of())).containsExactly("DT2006 fk.value.references");
    }

    @Test
    void findsListsOfDifferentLengths() {
        assertThat(problems(List.of("title"), List.of("isbn", "number"))).containsExactly("DT2007 fk.value.references");
        assertThat(problems(List.of("title", "year"), List.of("text"))).containsExactly("DT2011 fk");
    }

    @Test
    void saysNothingMoreOfATargetThatIsBroken() {
        assertThat(check(key(List.of("title"), List.of(), Optional.empty()))).isEmpty();
    }

    private static List<String> problems(List<String> columns, List<String> target) {
        return check(key(columns, target, Optional.of(PAGE)));
    }

    private static List<String> check(ForeignKey key) {
        Problems problems = new Problems();
        ForeignKeyCheck.check(
                HandMade.record(
                        List.of(HandMade.column("year", HandMade.LONG), HandMade.column("title", HandMade.TEXT)), key),
                problems);
        return HandMade.lines(problems);
    }

    private static ForeignKey key(List<String> columns, List<String> targetColumns, Optional<TableFacts> target) {
        return new ForeignKey(
                new Place("fk"),
                "fk",
                columns,
                target,
                targetColumns,
                ReferenceAction.NO_ACTION,
                ReferenceAction.NO_ACTION);
    }

    private static ColumnFacts facts(String name, String storage) {
        return new ColumnFacts(name, name, "java.lang.Object", storage, false, false, false, false, -1, -1, false);
    }
}
