package io.doctable.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import io.doctable.processor.model.ColumnModel;
import io.doctable.processor.model.ScalarType;
import io.doctable.processor.model.TypeModel;
import io.doctable.processor.problem.Problems;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DefaultCheckTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "INT, 2147483647",
                "INT, -2147483648",
                "INT, ((+7))",
                "LONG, 9223372036854775807",
                "LONG, 1e3",
                "INT, abs(-1)",
                "BOOLEAN, False",
                "DOUBLE, 1.5e-7",
                "DECIMAL, 0.10",
                "STRING, ''",
                "STRING, 'it''s'",
                "STRING, current_user",
                "INT, nextval('s')",
                "STRING, CURRENT_SCHEMA",
                "INSTANT, CURRENT_TIMESTAMP",
                "INSTANT, '2026-11-20T00:00:00.000000Z'",
                "LOCAL_DATE, current_date",
                "DURATION, 0",
                "BYTES, x'00'",
                "UUID, gen_random_uuid()"
            })
    void acceptsWhatFitsAndWhatItCannotJudge(ScalarType type, String sql) {
        assertThat(problems(new TypeModel.Scalar(type, false), sql)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "INT, 2147483648",
                "BYTE, -129",
                "SHORT, 1e9",
                "LONG, 1e99999999",
                "LONG, 0.5",
                "INT, '1'",
                "INT, true",
                "BOOLEAN, tru",
                "STRING, hello",
                "STRING, (größe_1)",
                "INSTANT, current_timestmp",
                "INT, current_timestamp",
                "BOOLEAN, 1",
                "BOOLEAN, 't'",
                "DECIMAL, '1'",
                "STRING, 1",
                "STRING, true",
                "INSTANT, 0",
                "UUID, 7",
                "STRING, null"
            })
    void findsWhatSurelyDoesNotFit(ScalarType type, String sql) {
        assertThat(problems(new TypeModel.Scalar(type, false), sql)).containsExactly("DT2014 c@Column.defaultSql");
    }

    @Test
    void anEnumTakesItsConstantsOnly() {
        TypeModel status = new TypeModel.EnumType(ClassName.get("app", "Status"), List.of("DRAFT", "LIVE"));
        assertThat(problems(status, "'DRAFT'")).isEmpty();
        assertThat(problems(status, "'draft'")).hasSize(1);
        assertThat(problems(status, "DRAFT")).hasSize(1);
        assertThat(problems(status, "1")).hasSize(1);
        assertThat(problems(status, "lower('X')")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ScalarType.class)
    void noDefaultIsNoProblem(ScalarType type) {
        assertThat(problems(new TypeModel.Scalar(type, false), "")).isEmpty();
    }

    private static List<String> problems(TypeModel type, String sql) {
        Problems problems = new Problems();
        ColumnModel column = HandMade.column("c", type, false, HandMade.withDefault(sql));
        DefaultCheck.check(new ColumnSite(column, problems));
        return HandMade.lines(problems);
    }
}
