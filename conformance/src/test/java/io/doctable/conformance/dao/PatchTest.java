package io.doctable.conformance.dao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.doctable.conformance.database.OnEveryDatabase;
import io.doctable.conformance.rules.Article;
import io.doctable.conformance.rules.ArticleDao;
import io.doctable.conformance.rules.ArticlePatch;
import io.doctable.conformance.rules.ArticleTable;
import io.doctable.conformance.rules.AuthorDao;
import io.doctable.conformance.rules.AuthorPatch;
import io.doctable.conformance.rules.Enrolment;
import io.doctable.conformance.rules.EnrolmentDao;
import io.doctable.conformance.rules.EnrolmentKey;
import io.doctable.conformance.rules.EnrolmentPatch;
import io.doctable.conformance.rules.NewAuthor;
import io.doctable.conformance.types.Rows;
import io.doctable.engine.Engine;
import io.doctable.error.MappingException;
import io.doctable.error.StaleRowException;
import io.doctable.error.UniqueViolationException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** patch: what it changes, what it leaves, versions, nulls, and values that are refused. */
class PatchTest {
    @OnEveryDatabase
    void onlyTheGivenColumnsChange(Engine engine, ArticleDao articles) {
        Article before =
                articles.insert(Sample.article(Sample.author(engine), 1).withSubtitle("sub"));
        articles.update()
                .set(ArticleTable.LANGUAGE, "de")
                .where(ArticleTable.ID.eq(before.id()))
                .run();

        boolean found =
                articles.patch(before.id(), ArticlePatch.of().title("new").subtitle(null));

        assertThat(found).isTrue();
        Article after = articles.get(before.id());
        assertThat(after.title()).isEqualTo("new");
        assertThat(after.subtitle()).isNull();
        assertThat(after.language()).as("changed by somebody else in between").isEqualTo("de");
        assertThat(after.version()).isEqualTo(3);
        assertThat(after.updatedAt()).isAfterOrEqualTo(before.updatedAt());
        Article expected = Rows.with(Rows.with(Rows.with(before, "title", "new"), "subtitle", null), "language", "de");
        assertThat(after).isEqualTo(Rows.with(Rows.with(expected, "version", 3), "updatedAt", after.updatedAt()));
    }

    @OnEveryDatabase
    void anAbsentRowIsFalse(ArticleDao articles) {
        assertThat(articles.patch(7, ArticlePatch.of().title("t"))).isFalse();
        assertThat(articles.patch(7, ArticlePatch.of().title("t").expect(1))).isFalse();
        assertThat(articles.patch(7, ArticlePatch.of())).isFalse();
        assertThat(articles.patch(7, ArticlePatch.of().expect(1))).isFalse();
    }

    @OnEveryDatabase
    void anotherVersionThanExpectedIsStale(Engine engine, ArticleDao articles) {
        Article first = articles.insert(Sample.article(Sample.author(engine), 1));
        assertThat(articles.patch(first.id(), ArticlePatch.of().title("second").expect(first.version())))
                .isTrue();
        Article second = articles.get(first.id());
        assertThatThrownBy(() -> articles.patch(
                        first.id(), ArticlePatch.of().title("lost").expect(first.version())))
                .isInstanceOf(StaleRowException.class)
                .hasMessageContaining("article")
                .hasMessageContaining("id = " + first.id());
        assertThat(articles.get(first.id())).isEqualTo(second);
        assertThat(articles.patch(first.id(), ArticlePatch.of().expect(2).title("third")))
                .isTrue();
    }

    @OnEveryDatabase
    void staleDoesNotEndATransaction(Engine engine, ArticleDao articles) {
        Article first = articles.insert(Sample.article(Sample.author(engine), 1));
        engine.transaction(tx -> {
            assertThatThrownBy(() -> articles.patch(
                            first.id(), ArticlePatch.of().title("x").expect(9)))
                    .isInstanceOf(StaleRowException.class);
            articles.patch(first.id(), ArticlePatch.of().title("kept"));
        });
        assertThat(articles.get(first.id()).title()).isEqualTo("kept");
    }

    @OnEveryDatabase
    void anEmptyPatchChangesNothing(Engine engine, ArticleDao articles) {
        Article first = articles.insert(Sample.article(Sample.author(engine), 1));
        assertThat(ArticlePatch.of().isEmpty()).isTrue();
        assertThat(articles.patch(first.id(), ArticlePatch.of())).isTrue();
        assertThat(articles.patch(first.id(), ArticlePatch.of().expect(1))).isTrue();
        assertThatThrownBy(() -> articles.patch(first.id(), ArticlePatch.of().expect(2)))
                .isInstanceOf(StaleRowException.class);
        assertThat(articles.get(first.id())).isEqualTo(first);
    }

    @OnEveryDatabase
    void nullForNotNullIsRefusedWhereItIsSet(AuthorDao authors) {
        assertThatThrownBy(() -> ArticlePatch.of().title(null))
                .isInstanceOf(MappingException.class)
                .hasMessage(
                        "cannot store article.title (component title): the value is null, but the column is NOT NULL");
        authors.insert(NewAuthor.of("Ada"));
        assertThat(authors.count()).isOne();
    }

    @OnEveryDatabase
    void valuesAreCheckedAndNormalizedAsByAnUpdate(ProfileDao profiles) {
        profiles.insert(profile("ada"));
        assertThat(profiles.patch("ada", ProfilePatch.of().balance(new BigDecimal("1.5"))))
                .isTrue();
        assertThat(profiles.get("ada").balance()).isEqualTo(new BigDecimal("1.50"));
        assertThatThrownBy(() -> profiles.patch("ada", ProfilePatch.of().balance(new BigDecimal("1.555"))))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("profile.balance");
        Throwable tooLong = catchThrowable(
                () -> profiles.patch("ada", ProfilePatch.of().setExpect("no").secret("pepper & salt")));
        assertThat(tooLong).isInstanceOf(MappingException.class).hasMessageContaining("profile.secret");
        assertThat(tooLong.toString()).doesNotContain("pepper");
        assertThat(profiles.get("ada").expect()).isEqualTo("nothing");
    }

    @OnEveryDatabase
    void aViolationChangesNothing(AuthorDao authors) {
        authors.insert(NewAuthor.of("Ada"));
        long bob = authors.insert(NewAuthor.of("Bob")).id();
        assertThatThrownBy(() -> authors.patch(bob, AuthorPatch.of().name("Ada")))
                .isInstanceOf(UniqueViolationException.class);
        assertThat(authors.patch(bob, AuthorPatch.of().name("Bea"))).isTrue();
        assertThat(authors.get(bob).name()).isEqualTo("Bea");
    }

    @OnEveryDatabase
    void embeddedRecordsAndOptionals(ProfileDao profiles) {
        Profile ada = profiles.insert(profile("ada"));
        Profile.Home home = new Profile.Home("Main St", null);
        assertThat(profiles.patch(
                        "ada",
                        ProfilePatch.of()
                                .nick(Optional.of("A"))
                                .age(OptionalInt.of(36))
                                .home(home)))
                .isTrue();
        Profile changed = profiles.get("ada");
        assertThat(changed.nick()).contains("A");
        assertThat(changed.age()).hasValue(36);
        assertThat(changed.home()).isEqualTo(home);
        assertThat(changed.origin()).isEqualTo(ada.origin());
        assertThat(changed.changedAt()).isAfterOrEqualTo(ada.changedAt());

        assertThat(profiles.patch(
                        "ada",
                        ProfilePatch.of()
                                .nick(Optional.empty())
                                .age(OptionalInt.empty())
                                .home(null)))
                .isTrue();
        assertThat(profiles.get("ada"))
                .isEqualTo(Rows.with(ada, "changedAt", profiles.get("ada").changedAt()));
        assertThatThrownBy(() -> ProfilePatch.of().home(new Profile.Home(null, "3")))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("profile.home_street (component home.street)");
    }

    @OnEveryDatabase
    void componentsNamedLikeMethodsOfAPatch(ProfileDao profiles) {
        profiles.insert(profile("ada"));
        ProfilePatch both = ProfilePatch.of().setExpect("much").setEquals(7);
        assertThat(profiles.patch("ada", both)).isTrue();
        assertThat(profiles.get("ada").expect()).isEqualTo("much");
        assertThat(profiles.get("ada").equals()).isEqualTo(7);
    }

    @OnEveryDatabase
    void keysOfSeveralColumns(EnrolmentDao enrolments) {
        Enrolment maths = enrolments.insert(new Enrolment(1, "maths", LocalDate.of(2024, 9, 1), 2));
        Enrolment art = enrolments.insert(new Enrolment(1, "art", LocalDate.of(2024, 9, 1), 2));
        assertThat(enrolments.patch(
                        new EnrolmentKey("maths", 1), EnrolmentPatch.of().mark(null)))
                .isTrue();
        assertThat(enrolments.patch(
                        new EnrolmentKey("maths", 2), EnrolmentPatch.of().mark(null)))
                .isFalse();
        assertThat(enrolments.all()).containsExactlyInAnyOrder(Rows.with(maths, "mark", null), art);
    }

    @OnEveryDatabase
    void moreColumnsThanALongHasBits(WideDao wides) {
        long id = wides.insert(NewWide.of().withC35(35)).id();
        assertThat(wides.patch(id, WidePatch.of().c70(70).c1(1).c64(64).c65(65)))
                .isTrue();
        Wide row = wides.get(id);
        assertThat(List.of(row.c1(), row.c35(), row.c64(), row.c65(), row.c70()))
                .containsExactly(1, 35, 64, 65, 70);
        assertThat(row.c2()).isNull();
        // The other order is the same statement with the same parameters.
        assertThat(wides.patch(id, WidePatch.of().c65(-65).c64(-64).c1(null).c70(-70)))
                .isTrue();
        assertThat(wides.get(id))
                .isEqualTo(Rows.with(
                        Rows.with(Rows.with(Rows.with(row, "c65", -65), "c64", -64), "c1", null), "c70", -70));
    }

    @OnEveryDatabase
    void patchesAreImmutableValues(ProfileDao profiles) {
        ProfilePatch empty = ProfilePatch.of();
        ProfilePatch nick = empty.nick(Optional.of("A"));
        ProfilePatch secret = nick.secret("pepper").setEquals(3);
        assertThat(empty).isEqualTo(ProfilePatch.of()).isNotEqualTo(nick);
        assertThat(nick.columns()).containsExactly("nick");
        assertThat(secret.columns()).containsExactly("nick", "secret", "equals");
        assertThat(secret)
                .isEqualTo(ProfilePatch.of().setEquals(3).secret("pepper").nick(Optional.of("A")));
        assertThat(secret.hashCode())
                .isEqualTo(ProfilePatch.of()
                        .setEquals(3)
                        .secret("pepper")
                        .nick(Optional.of("A"))
                        .hashCode());
        assertThat(secret).hasToString("ProfilePatch[nick=A, secret=***, equals=3]");
        assertThat(secret.setEquals(4)).hasToString("ProfilePatch[nick=A, secret=***, equals=4]");
        assertThat(ArticlePatch.of().expect(3)).hasToString("ArticlePatch[] of version 3");
        assertThat(ArticlePatch.of().expect(3).expectedVersion()).isEqualTo(OptionalLong.of(3));
        assertThat(profiles.count()).isZero();
    }

    private static NewProfile profile(String login) {
        return NewProfile.builder()
                .login(login)
                .secret("s")
                .balance(BigDecimal.ONE)
                .expect("nothing")
                .setEquals(0)
                .origin("here")
                .build();
    }
}
