package io.doctable.dao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.database.TestDatabase;
import io.doctable.engine.Engine;
import io.doctable.error.MappingException;
import io.doctable.error.RowNotFoundException;
import io.doctable.error.TooManyRowsException;
import io.doctable.sample.Specimen;
import io.doctable.sample.SpecimenDao;
import io.doctable.sample.SpecimenTable;
import io.doctable.sample.Specimens;
import io.doctable.table.Column;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Queries for one value of each row. */
class ValueSelectTest {
    private static final List<Specimen> ROWS = Specimens.rows(150, 17);

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void columnsGiveTheirValuesAndNullForNull(TestDatabase database) {
        try (Engine engine = database.open(folder)) {
            SpecimenDao dao = filled(engine);
            check(dao, SpecimenTable.ID, Specimen::id);
            check(dao, SpecimenTable.SMALL, Specimen::small);
            check(dao, SpecimenTable.LARGE, Specimen::large);
            check(dao, SpecimenTable.RATIO, Specimen::ratio);
            check(dao, SpecimenTable.MEASURE, Specimen::measure);
            check(dao, SpecimenTable.FLAG, Specimen::flag);
            check(dao, SpecimenTable.TEXT, Specimen::text);
            check(dao, SpecimenTable.OTHER, Specimen::other);
            check(dao, SpecimenTable.PRICE, Specimen::price);
            check(dao, SpecimenTable.EXACT, Specimen::exact);
            check(dao, SpecimenTable.SEEN, Specimen::seen);
            check(dao, SpecimenTable.DAY, Specimen::day);
            check(dao, SpecimenTable.CODE, Specimen::code);
            check(dao, SpecimenTable.STATUS, Specimen::status);
        }
    }

    private static <T> void check(SpecimenDao dao, Column<Specimen, T> column, Function<Specimen, @Nullable T> value) {
        assertThat(dao.select(column).orderBy(SpecimenTable.ID.asc()).list())
                .as(column.toString())
                .isEqualTo(ROWS.stream().map(value).toList());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void conditionsOrderAndLimitApplyToTheRows(TestDatabase database) {
        try (Engine engine = database.open(folder)) {
            ValueSelect<Specimen, Integer> ids = filled(engine).select(SpecimenTable.ID);
            ValueSelect<Specimen, Integer> some =
                    ids.where(SpecimenTable.ID.gt(10)).orderBy(SpecimenTable.ID.desc());
            assertThat(some.limit(3).list()).containsExactly(150, 149, 148);
            assertThat(some.limit(2).offset(1).list()).containsExactly(149, 148);
            assertThat(some.whereSql("t.id < 13").list()).containsExactly(12, 11);
            assertThat(some.count()).isEqualTo(140);
            assertThat(some.limit(5).count()).isEqualTo(5);
            assertThat(some.exists()).isTrue();
            assertThat(ids.where(SpecimenTable.ID.lt(0)).exists()).isFalse();
            assertThat(some.first()).contains(150);
            assertThat(ids.toString()).isEqualTo("ValueSelect(specimen, every row)");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void endingsForOneValueDistinguishNoRowFromNull(TestDatabase database) {
        try (Engine engine = database.open(folder)) {
            SpecimenDao dao = filled(engine);
            Specimen without =
                    ROWS.stream().filter(row -> row.text() == null).findFirst().orElseThrow();
            ValueSelect<Specimen, String> none = dao.select(SpecimenTable.TEXT).where(SpecimenTable.ID.eq(-1));
            ValueSelect<Specimen, String> isNull =
                    dao.select(SpecimenTable.TEXT).where(SpecimenTable.ID.eq(without.id()));
            assertThat(none.first()).isEmpty();
            assertThat(none.optional()).isEmpty();
            assertThatThrownBy(none::one).isInstanceOf(RowNotFoundException.class);
            assertThat(isNull.first()).isEmpty();
            assertThat(isNull.optional()).isEmpty();
            assertThat(isNull.list()).containsExactly((String) null);
            assertThatThrownBy(isNull::one)
                    .isInstanceOf(MappingException.class)
                    .hasMessageContaining("specimen")
                    .hasMessageContaining("optional()");
            assertThatThrownBy(dao.select(SpecimenTable.TEXT)::one).isInstanceOf(TooManyRowsException.class);
            assertThat(dao.select(SpecimenTable.ID)
                            .where(SpecimenTable.ID.eq(7))
                            .one())
                    .isEqualTo(7);
        }
    }

    private static SpecimenDao filled(Engine engine) {
        SpecimenDao dao = new SpecimenDao(engine);
        dao.insertAllAsIs(ROWS);
        return dao;
    }
}
