package io.doctable.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.doctable.processor.model.Constraint;
import io.doctable.processor.problem.Problems;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionCheckTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "year > 0",
                "YEAR > 0 and \"year\" < 3000",
                "book.year between 1 and 2",
                "title like 'a%' escape '!'",
                "title collate nocase = 'x'",
                "title collate \"de_DE\" = 'x'",
                "cast(year as bigint) > 0",
                "year::smallint > 0",
                "extract(epoch from current_timestamp) > year",
                "date '2000-01-01' < current_date",
                "year in (1, 2)",
                "case when year is null then false else true end",
                "year is not distinct from 3",
                "title glob '*' or title regexp 'a'",
                "substring(title from 1 for 2) = 'ab'",
                "pg_catalog.length(title) > 1",
                "title ~ '^[a-z]+$'",
                "coalesce(year, 0) > -1",
                "current_timestamp at time zone 'utc' > now()",
                "title is json",
                "1.5e3 > year"
            })
    void acceptsWhatNamesTheTablesColumnsOnly(String sql) {
        assertThat(problems(sql)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yaer > 0",
                "\"Year\" > 0",
                "length(titel) > 0",
                "book.yaer > 0",
                "year > 0 or (price > 1 and year < 2)",
                "not published"
            })
    void findsNamesOfNoColumn(String sql) {
        assertThat(problems(sql)).containsExactly("DT2023 ck.sql");
    }

    @ParameterizedTest
    @ValueSource(strings = {"year in (select 1)", "exists (SELECT 1 from author)"})
    void refusesAQueryAsBothDatabasesDo(String sql) {
        assertThat(problems(sql)).containsExactly("DT2022 ck.sql");
    }

    private static List<String> problems(String sql) {
        Problems problems = new Problems();
        ConditionCheck.check(
                HandMade.record(
                        List.of(HandMade.column("year", HandMade.LONG), HandMade.column("title", HandMade.TEXT)),
                        new Constraint.Check(new Place("ck"), "ck", sql)),
                problems);
        return HandMade.lines(problems);
    }
}
