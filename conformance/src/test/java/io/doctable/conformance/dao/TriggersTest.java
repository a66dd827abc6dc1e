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
import io.doctable.conformance.rules.EnrolmentTable;
import io.doctable.conformance.rules.NewAuthor;
import io.doctable.engine.DbConnection;
import io.doctable.engine.Engine;
import io.doctable.engine.Savepoint;
import io.doctable.engine.Transaction;
import io.doctable.error.InactiveTransactionException;
import io.doctable.error.RowNotStoredException;
import io.doctable.internal.dialect.Ability;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Triggers that skip or change a row: no row is returned as stored that is not there. */
class TriggersTest {
    private static final LocalDate DAY = LocalDate.of(2024, 9, 1);

    @OnEveryDatabase(that = Ability.SQL_TRIGGERS)
    void aSkippedRowIsNeverReturned(Site site, AuthorDao authors) throws SQLException {
        authors.createTable();
        skip(site, "author", "name", "bad");
        Author bad = new Author(77, "bad", null);
        notStored("author", () -> authors.insert(NewAuthor.of("bad")));
        notStored("author", () -> authors.insertAsIs(bad));
        notStored("author", () -> authors.insertAllAsIs(List.of(bad)));
        notStored("author", () -> authors.insertAll(List.of(NewAuthor.of("bad"))));
        notStored("author", () -> authors.upsert(NewAuthor.of("bad"), AuthorTable.UQ_NAME));
        notStored("author", () -> site.engine().table("author").insert(Map.of("name", "bad")));
        assertThat(authors.insertIfAbsent(NewAuthor.of("bad"), AuthorTable.UQ_NAME))
                .isEmpty();
        assertThatThrownBy(() -> authors.findOrInsert(NewAuthor.of("bad"), AuthorTable.UQ_NAME))
                .hasMessageContaining("trigger");
        assertThat(authors.count()).isZero();
        Author good = authors.insert(NewAuthor.of("good"));
        assertThat(authors.all()).containsExactly(good);
    }

    @OnEveryDatabase(that = Ability.SQL_TRIGGERS)
    void aSkippedRowWithoutGeneratedColumnsIsNeverReturned(Site site, EnrolmentDao enrolments) throws SQLException {
        enrolments.createTable();
        skip(site, "enrolment", "course", "bad");
        Enrolment bad = new Enrolment(1, "bad", DAY, null);
        notStored("enrolment", () -> enrolments.insert(bad));
        notStored("enrolment", () -> enrolments.insertAsIs(bad));
        notStored("enrolment", () -> enrolments.upsert(bad, EnrolmentTable.PRIMARY_KEY));
        List<Enrolment> many = new ArrayList<>(IntStream.range(0, 50)
                .mapToObj(i -> new Enrolment(i, "maths", DAY, null))
                .toList());
        many.set(40, bad);
        notStored("row 40 of the collection", () -> enrolments.insertAll(many));
        notStored("row 40 of the collection", () -> enrolments.insertAllAsIs(many));
        assertThat(enrolments.count()).isZero();
    }

    @OnEveryDatabase(that = Ability.SQL_TRIGGERS)
    void oneSkippedRowUndoesAllOfThem(Site site, AuthorDao authors) throws SQLException {
        authors.createTable();
        skip(site, "author", "name", "bad");
        List<NewAuthor> many = new ArrayList<>(
                IntStream.range(0, 230).mapToObj(i -> NewAuthor.of("a" + i)).toList());
        many.set(211, NewAuthor.of("bad"));
        notStored("row 211 of the collection", () -> authors.insertAll(many));
        assertThat(authors.count()).isZero();
        many.remove(211);
        assertThat(authors.insertAll(many))
                .hasSize(229)
                .isEqualTo(authors.select().orderBy(AuthorTable.ID.asc()).list());
    }

    @OnEveryDatabase(that = Ability.SQL_TRIGGERS)
    void aTransactionNeverGivesTheIdOfAnotherRow(Site site, Engine engine, AuthorDao authors) throws SQLException {
        authors.createTable();
        skip(site, "author", "name", "bad");
        engine.transaction(tx -> {
            AuthorDao inside = authors.on(tx);
            Author first = inside.insert(NewAuthor.of("first"));
            Savepoint savepoint = tx.savepoint();
            notStored("author", () -> inside.insert(NewAuthor.of("bad")));
            savepoint.rollback();
            assertThat(inside.all()).containsExactly(first);
        });
        assertThat(authors.count()).isOne();
    }

    @OnEveryDatabase(that = Ability.SQL_TRIGGERS)
    void aTransactionCanOnlyBeRolledBackAfterASkippedRow(
            Site site, Engine engine, AuthorDao authors, EnrolmentDao enrolments) throws SQLException {
        authors.createTable();
        enrolments.createTable();
        skip(site, "author", "name", "bad");
        Author bad = new Author(77, "bad", null);
        List<Consumer<AuthorDao>> ways = List.of(
                dao -> dao.insert(NewAuthor.of("bad")),
                dao -> dao.insertAsIs(bad),
                dao -> dao.insertAll(List.of(NewAuthor.of("good"), NewAuthor.of("bad"))),
                dao -> dao.insertAllAsIs(List.of(bad)),
                dao -> dao.upsert(NewAuthor.of("bad"), AuthorTable.UQ_NAME),
                dao -> dao.connectable().table("author").insert(Map.of("name", "bad")));
        for (Consumer<AuthorDao> way : ways) {
            try (DbConnection connection = engine.connect();
                    Transaction tx = connection.begin()) {
                new EnrolmentDao(tx).insert(new Enrolment(1, "maths", DAY, null));
                notStored("author", () -> way.accept(authors.on(tx)));
                assertThatThrownBy(tx::commit)
                        .isInstanceOf(InactiveTransactionException.class)
                        .hasCauseInstanceOf(RowNotStoredException.class);
            }
        }
        assertThat(enrolments.count()).isZero();
        assertThat(authors.count()).isZero();
    }

    /** What the Javadoc of insert says: a trigger's change shows when the row is read again. */
    @OnEveryDatabase(that = Ability.SQL_TRIGGERS)
    void whatATriggerChangesShowsWhenTheRowIsReadAgain(Site site, AuthorDao authors) throws SQLException {
        authors.createTable();
        afterInsert(site, "author", "UPDATE author SET country = 'changed' WHERE id = NEW.id");
        Author returned = authors.insert(NewAuthor.of("Ada").withCountry("given"));
        assertThat(returned.country()).isEqualTo("given");
        assertThat(authors.get(returned.id()).country()).isEqualTo("changed");
        Author all = authors.insertAll(List.of(NewAuthor.of("Bob"), NewAuthor.of("Cid")))
                .get(1);
        assertThat(authors.get(all.id())).isEqualTo(new Author(all.id(), "Cid", "changed"));
    }

    private static void notStored(String place, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOf(RowNotStoredException.class)
                .hasMessageContaining(place)
                .hasMessageContaining("trigger")
                .hasMessageContaining("INSERT");
    }

    /** Has the table leave out, without an error, rows with that text in a column. */
    private static void skip(Site site, String table, String column, String text) throws SQLException {
        String bad = "NEW." + column + " = '" + text + "'";
        if (site.can(Ability.TRIGGERS_CALL_FUNCTIONS)) {
            Site.sql(
                    site.engine(),
                    "CREATE FUNCTION skip() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF " + bad
                            + " THEN RETURN NULL; END IF; RETURN NEW; END $$",
                    "CREATE TRIGGER skip BEFORE INSERT ON " + table + " FOR EACH ROW EXECUTE FUNCTION skip()");
        } else {
            Site.sql(
                    site.engine(),
                    "CREATE TRIGGER skip BEFORE INSERT ON " + table + " WHEN " + bad
                            + " BEGIN SELECT RAISE(IGNORE); END");
        }
    }

    private static void afterInsert(Site site, String table, String statement) throws SQLException {
        if (site.can(Ability.TRIGGERS_CALL_FUNCTIONS)) {
            Site.sql(
                    site.engine(),
                    "CREATE FUNCTION change() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN " + statement
                            + "; RETURN NULL; END $$",
                    "CREATE TRIGGER change AFTER INSERT ON " + table + " FOR EACH ROW EXECUTE FUNCTION change()");
        } else {
            Site.sql(site.engine(), "CREATE TRIGGER change AFTER INSERT ON " + table + " BEGIN " + statement + "; END");
        }
    }
}
