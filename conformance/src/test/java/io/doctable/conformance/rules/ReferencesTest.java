package io.doctable.conformance.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.conformance.database.OnEveryDatabase;
import io.doctable.engine.Engine;
import io.doctable.error.ForeignKeyViolationException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** What happens to rows that refer to others, by every action, to themselves and in a circle. */
class ReferencesTest {
    @OnEveryDatabase
    void cascadeDeletesWithTheAuthor(Engine engine, AuthorDao authors, ArticleDao articles) {
        Author ada = authors.insert(NewAuthor.of("Ada"));
        Author bob = authors.insert(NewAuthor.of("Bob"));
        articles.insert(NewArticle.of(ada.id(), "u1", "t", Map.of()));
        Article other = articles.insert(NewArticle.of(bob.id(), "u2", "t", Map.of()));
        authors.delete(ada);
        assertThat(articles.all()).containsExactly(other);
    }

    @OnEveryDatabase
    void setNullAndSetDefault(AuthorDao authors, ReaderDao readers) {
        Author first = authors.insert(NewAuthor.of("first"));
        assertThat(first.id()).isOne();
        Author second = authors.insert(NewAuthor.of("second"));
        Reader reader = readers.insert(NewReader.of().withSetNull(second.id()).withSetDefault(second.id()));
        authors.delete(second);
        assertThat(readers.get(reader.id()).setNull()).isNull();
        assertThat(readers.get(reader.id()).setDefault()).isEqualTo(1);
    }

    @OnEveryDatabase
    void restrictAndNoActionRefuse(AuthorDao authors, ReaderDao readers) {
        Author first = authors.insert(NewAuthor.of("first"));
        Author restricted = authors.insert(NewAuthor.of("restricted"));
        Author noAction = authors.insert(NewAuthor.of("no action"));
        readers.insert(NewReader.of().withRestricted(restricted.id()).withNoAction(noAction.id()));
        assertThatThrownBy(() -> authors.delete(restricted)).isInstanceOf(ForeignKeyViolationException.class);
        assertThatThrownBy(() -> authors.delete(noAction)).isInstanceOf(ForeignKeyViolationException.class);
        assertThat(authors.all()).containsExactlyInAnyOrder(first, restricted, noAction);
    }

    @OnEveryDatabase
    void referencesToAUniqueColumnFollowItsChanges(AuthorDao authors, ReaderDao readers) {
        Author ada = authors.insert(NewAuthor.of("Ada"));
        Reader reader = readers.insert(NewReader.of().withFollowsName("Ada").withSetDefault(null));
        authors.update(new Author(ada.id(), "Augusta", null));
        assertThat(readers.get(reader.id()).followsName()).isEqualTo("Augusta");
        assertThat(readers.listByFollowsName("Augusta")).hasSize(1);
        authors.deleteById(ada.id());
        assertThat(readers.count()).isZero();
        assertThatThrownBy(() ->
                        readers.insert(NewReader.of().withFollowsName("nobody").withSetDefault(null)))
                .isInstanceOf(ForeignKeyViolationException.class);
    }

    @OnEveryDatabase
    void aKeyOfTwoColumns(EnrolmentDao enrolments, ExamDao exams) {
        enrolments.insert(new Enrolment(1, "maths", LocalDate.EPOCH, null));
        Exam exam = exams.insert(NewExam.of("maths", 1, 10));
        assertThat(exams.listByCourseAndStudentId("maths", 1)).containsExactly(exam);
        assertThatThrownBy(() -> exams.insert(NewExam.of("maths", 2, 10)))
                .isInstanceOf(ForeignKeyViolationException.class);
        enrolments.deleteById(new EnrolmentKey("maths", 1));
        assertThat(exams.count()).isZero();
    }

    @OnEveryDatabase
    void aTableThatRefersToItself(CategoryDao categories) {
        categories.insertAll(
                List.of(new Category(1, "root", null), new Category(2, "child", 1), new Category(3, "grandchild", 2)));
        assertThat(categories.listByParentId(1)).extracting(Category::name).containsExactly("child");
        assertThatThrownBy(() -> categories.insert(new Category(4, "orphan", 99)))
                .isInstanceOf(ForeignKeyViolationException.class);
        categories.insert(new Category(5, "of itself", 5));
        categories.deleteById(1);
        assertThat(categories.all()).extracting(Category::id).containsExactly(5);
    }

    @OnEveryDatabase
    void threeTablesInACircleFromAnySide(MayorDao mayors, CountryDao countries, CapitalDao capitals) {
        Mayor mayor = mayors.insert(NewMayor.of("Khan"));
        Capital capital = capitals.insert(NewCapital.of("London").withMayorId(mayor.id()));
        Country country = countries.insert(NewCountry.of("UK").withCapitalId(capital.id()));
        Mayor born = mayors.update(new Mayor(mayor.id(), "Khan", country.id()));
        assertThat(mayors.listByBirthplaceId(country.id())).containsExactly(born);
        assertThatThrownBy(() -> mayors.insert(NewMayor.of("x").withBirthplaceId(99L)))
                .isInstanceOf(ForeignKeyViolationException.class);
        assertThatThrownBy(() -> countries.delete(country)).isInstanceOf(ForeignKeyViolationException.class);
    }

    @OnEveryDatabase
    void threeTablesInACircleFromThreeThreads(Engine engine) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(3);
        try {
            List<Future<Object>> results = List.of(
                    threads.submit(() -> {
                        start.await();
                        return new CountryDao(engine).insert(NewCountry.of("c"));
                    }),
                    threads.submit(() -> {
                        start.await();
                        return new CapitalDao(engine).insert(NewCapital.of("c"));
                    }),
                    threads.submit(() -> {
                        start.await();
                        return new MayorDao(engine).insert(NewMayor.of("m"));
                    }));
            start.countDown();
            for (Future<Object> result : results) {
                assertThat(result.get()).isNotNull();
            }
        } finally {
            threads.shutdown();
        }
    }
}
