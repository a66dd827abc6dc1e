package io.doctable.conformance.dao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.conformance.database.OnEveryDatabase;
import io.doctable.conformance.database.Site;
import io.doctable.conformance.rules.Author;
import io.doctable.conformance.rules.AuthorDao;
import io.doctable.conformance.rules.AuthorTable;
import io.doctable.conformance.rules.Enrolment;
import io.doctable.conformance.rules.EnrolmentDao;
import io.doctable.conformance.rules.Exam;
import io.doctable.conformance.rules.ExamDao;
import io.doctable.conformance.rules.NewAuthor;
import io.doctable.conformance.rules.NewExam;
import io.doctable.engine.Engine;
import io.doctable.error.DocTableException;
import io.doctable.error.StorageFullException;
import io.doctable.internal.dialect.Ability;
import io.doctable.row.ColumnType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What a database cannot count, take or add any more. */
class LimitsTest {
    @OnEveryDatabase(that = Ability.IDENTITIES_END)
    void anIdentityThatIsUsedUpIsNamed(Site site, Engine engine, AuthorDao authors) {
        Author last = authors.insertAsIs(new Author(Long.MAX_VALUE, "last", null));
        String message = site.can(Ability.REPORTS_USED_UP_IDENTITIES) ? "is exhausted" : "no id is left";
        assertThatThrownBy(() -> authors.insert(NewAuthor.of("more")))
                .isInstanceOf(StorageFullException.class)
                .hasMessageContaining("table author")
                .hasMessageContaining(message)
                .hasMessageNotContaining("withheld");
        assertThatThrownBy(() -> authors.insertAll(List.of(NewAuthor.of("b"), NewAuthor.of("c"))))
                .isInstanceOf(StorageFullException.class)
                .hasMessageContaining(message);
        assertThatThrownBy(() -> engine.transaction(tx -> {
                    authors.on(tx).insert(NewAuthor.of("inside"));
                }))
                .isInstanceOf(StorageFullException.class)
                .hasMessageContaining(message);
        assertThatThrownBy(() -> engine.table("author").insert(Map.of("name", "dynamic")))
                .isInstanceOf(StorageFullException.class)
                .hasMessageContaining(message);
        assertThatThrownBy(() -> engine.execute("insert into author (name) values ('raw')"))
                .isInstanceOf(StorageFullException.class)
                .hasMessageContaining(message);
        assertThat(authors.all()).containsExactly(last);
        // What comes next on the connection is as ever.
        Author before = authors.insertAsIs(new Author(7, "before", null));
        assertThat(authors.get(7L)).isEqualTo(before);
    }

    /** On a database that counts on, no row may stay whose id the record cannot hold. */
    @OnEveryDatabase(that = Ability.IDENTITIES_END)
    void anIdentityOf32BitsEndsAtItsLargestInt(Engine engine, EnrolmentDao enrolments, ExamDao exams) {
        enrolments.insert(new Enrolment(1, "maths", LocalDate.of(2024, 9, 1), null));
        Exam last = exams.insertAsIs(new Exam(Integer.MAX_VALUE, "maths", 1, 10));
        NewExam next = NewExam.of("maths", 1, 20);
        usedUp(() -> exams.insert(next));
        usedUp(() -> exams.insertAll(List.of(next)));
        usedUp(() -> exams.insertAll(List.of(next, next)));
        usedUp(() -> engine.transaction(tx -> {
            exams.on(tx).insert(next);
        }));
        assertThat(exams.all()).containsExactly(last);
        assertThat(exams.insertAsIs(new Exam(3, "maths", 1, 30)).id()).isEqualTo(3);
        assertThat(exams.count()).isEqualTo(2);
    }

    private static void usedUp(ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOf(StorageFullException.class)
                .hasMessageContaining("table exam")
                .hasMessageContaining("is exhausted");
    }

    /** What docs/types.md says of sums: the scale of the column makes them exact, and rounding makes them comparable. */
    @OnEveryDatabase
    void sumsOfDecimalsAreExactAtTheirScale(Engine engine, MeasurementDao measurements) {
        Random random = new Random(7);
        List<Measurement> rows = IntStream.range(0, 2000)
                .mapToObj(i -> priced(i, BigDecimal.valueOf(random.nextInt(1_000_000), 2)))
                .toList();
        measurements.insertAll(rows);
        BigDecimal total = rows.stream().map(Measurement::price).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(engine.execute("select sum(price) as total from measurement")
                        .one()
                        .get("total", ColumnType.decimal(15, 2)))
                .isEqualTo(total);
        assertThat(engine.execute(
                                "select total from (select sum(price) as total from measurement) as s where round(total, 2) = "
                                        + total)
                        .all())
                .hasSize(1);
    }

    private static Measurement priced(int id, BigDecimal price) {
        return new Measurement(id, 1, null, 0.5, true, "text", null, price, Instant.EPOCH, Measurement.Level.LOW);
    }

    @OnEveryDatabase
    void moreParametersThanTheDatabaseTakesAreNamedAsThat(Site site, Engine engine, AuthorDao authors) {
        Author ada = authors.insert(NewAuthor.of("Ada"));
        List<String> names = IntStream.range(0, 70_000)
                .mapToObj(i -> i == 69_999 ? "Ada" : "n" + i)
                .toList();
        Map<String, Object> binds = Map.of("names", names);
        if (site.can(Ability.MANY_PARAMETERS)) {
            assertThat(authors.select().whereSql("t.name in (:names)", binds).list())
                    .containsExactly(ada);
        } else {
            assertThatThrownBy(() -> engine.execute("select * from author where name in (:names)", binds))
                    .isInstanceOf(DocTableException.class)
                    .hasMessageContaining("65,535 parameters")
                    .hasMessageContaining("ANY(:")
                    .hasMessageNotContaining("withheld")
                    .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(1000));
            assertThatThrownBy(() -> authors.select()
                            .whereSql("t.name in (:names)", binds)
                            .list())
                    .hasMessageContaining("65,535 parameters");
        }
        assertThat(authors.select().where(AuthorTable.NAME.in(names)).list()).containsExactly(ada);
        assertThat(authors.select()
                        .where(AuthorTable.ID.in(LongStream.range(0, 70_000).toArray()))
                        .list())
                .containsExactly(ada);
    }
}
