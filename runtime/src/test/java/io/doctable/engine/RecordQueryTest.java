package io.doctable.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.database.TestDatabase;
import io.doctable.error.MappingException;
import io.doctable.error.NoSuchTableException;
import io.doctable.internal.session.Lent;
import io.doctable.sample.Author;
import io.doctable.sample.AuthorDao;
import io.doctable.sample.AuthorTable;
import io.doctable.sample.Event;
import io.doctable.sample.EventTable;
import io.doctable.sample.NewAuthor;
import io.doctable.sample.SpecimenDao;
import io.doctable.sample.SpecimenTable;
import io.doctable.sample.Specimens;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Raw SQL into records. */
class RecordQueryTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void columnsAreFoundByTheirNames(TestDatabase kind) {
        try (Engine engine = kind.open(folder)) {
            AuthorDao authors = new AuthorDao(engine);
            assertThat(authors.query("select name, id from author")).isEmpty();
            Author a = authors.insert(NewAuthor.of("a"));
            Author b = authors.insert(NewAuthor.of("b"));
            assertThat(authors.query("select name as \"NAME\", id from author order by name desc"))
                    .containsExactly(b, a);
            assertThat(authors.query("select t.* from author t where name = :n", Map.of("n", "a")))
                    .containsExactly(a);
            engine.transaction(tx -> assertThat(tx.query(
                            AuthorTable.TABLE,
                            "update author set name = 'c' where id = :id returning *",
                            Map.of("id", a.id())))
                    .containsExactly(new Author(a.id(), "c")));
            assertThat(engine.lent()).isEqualTo(Lent.NOTHING);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyKindOfValueComesAsTheDaoReadsIt(TestDatabase kind) {
        try (Engine engine = kind.open(folder)) {
            SpecimenDao dao = new SpecimenDao(engine);
            dao.insertAll(Specimens.rows(200, 20));
            assertThat(dao.query("select * from " + SpecimenTable.TABLE.schema().name() + " order by id"))
                    .containsExactlyElementsOf(
                            dao.select().orderBy(SpecimenTable.ID.asc()).list());
        }
    }

    @ParameterizedTest
    @EnumSource
    void wrongColumnsAreNamed(TestDatabase kind) {
        try (Engine engine = kind.open(folder)) {
            AuthorDao authors = new AuthorDao(engine);
            refused(() -> authors.query("select id from author"), "no column \"name\"");
            refused(() -> authors.query("select id, name, 1 as extra from author"), "returns [extra]");
            refused(() -> authors.query("select id, name, id from author"), "several columns \"id\"");
            assertThatThrownBy(() -> authors.query("delete from author")).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> authors.query("select id, name from absent"))
                    .isInstanceOf(NoSuchTableException.class);
            assertThatThrownBy(() -> authors.query("select 1 as id, null as name"))
                    .isInstanceOf(MappingException.class)
                    .hasMessageContaining("author.name");
            assertThat(engine.lent()).isEqualTo(Lent.NOTHING);
        }
    }

    private static void refused(Runnable query, String message) {
        assertThatThrownBy(query::run).isInstanceOf(MappingException.class).hasMessageContaining(message);
    }

    @ParameterizedTest
    @EnumSource
    void sensitiveColumnsStaySecret(TestDatabase kind) {
        try (Engine engine = kind.open(folder)) {
            engine.execute("create table loose (code varchar(36), secret integer, level varchar(9))");
            Map<String, Object> row = Map.of("c", new UUID(1, 2).toString(), "s", 4711);
            engine.execute("insert into loose values (:c, :s, 'high')", row);
            assertThatThrownBy(() -> engine.query(EventTable.TABLE, "select * from loose", Map.of()))
                    .isInstanceOf(MappingException.class)
                    .hasMessageContaining("event.secret")
                    .hasMessageNotContaining("4711");
            assertThatThrownBy(() ->
                            engine.query(EventTable.TABLE, "select level, code, 'abc' as secret from loose", Map.of()))
                    .isInstanceOf(MappingException.class)
                    .hasMessageContaining("event.level");
            List<Event> events =
                    engine.query(EventTable.TABLE, "select 3 as level, code, 'abc' as secret from loose", Map.of());
            assertThat(events).containsExactly(new Event(new UUID(1, 2), "abc", 3));
        }
    }
}
