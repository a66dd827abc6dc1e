package io.doctable.conformance.ancestors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.conformance.database.OnEveryDatabase;
import io.doctable.conformance.database.Site;
import io.doctable.error.UniqueViolationException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/** Ids, clashes and times of rows that are inserted. */
class InsertsTest {
    @OnEveryDatabase
    void b12AnIdIsGivenByTheDatabaseOrTakenAsItIs(PointDao points) {
        Point first = points.insert(NewPoint.of(0, 0)); // a new row has no id that could be null
        assertThat(first.id()).isOne();
        Point seventh = points.insertAsIs(new Point(7, 1, 1));
        assertThat(seventh.id()).isEqualTo(7);
        assertThat(points.insert(NewPoint.of(2, 2)).id()).isEqualTo(8);
    }

    @OnEveryDatabase
    void b13TheSameRowTwiceIsTwoRows(PointDao points) {
        NewPoint same = NewPoint.of(3, 4);
        points.insert(same);
        points.insert(same);
        assertThat(points.all()).containsExactlyInAnyOrder(new Point(1, 3, 4), new Point(2, 3, 4));
    }

    @OnEveryDatabase
    void b14AClashKeepsIdAndWhatTheNewRowDoesNotSay(BookDao books) {
        Book first = books.insert(NewBook.of("A", "Old").withCopies(5).withRemark("signed"));
        books.insert(NewBook.of("B", "Between"));
        Book again = books.upsert(NewBook.of("A", "New"), BookTable.UQ_ISBN, BookTable.TITLE);
        assertThat(again.id()).isEqualTo(first.id());
        assertThat(again.title()).isEqualTo("New");
        assertThat(again.copies()).isEqualTo(5);
        assertThat(again.remark()).isEqualTo("signed");
        // Without a list of columns all are taken over that the new row says; those left to the database stay.
        Book whole = books.upsert(NewBook.of("A", "Newest"), BookTable.UQ_ISBN);
        assertThat(whole.id()).isEqualTo(first.id());
        assertThat(whole.copies()).isEqualTo(5);
        assertThat(whole.remark()).isNull();
        assertThat(books.count()).isEqualTo(2);
    }

    @OnEveryDatabase
    void b15AClashKeepsTheChildren(BookDao books, ChapterDao chapters) {
        Book parent = books.insert(NewBook.of("A", "Old"));
        Chapter child = chapters.insert(NewChapter.of(parent.id(), "One"));
        books.upsert(NewBook.of("A", "New"), BookTable.UQ_ISBN);
        assertThat(chapters.all()).containsExactly(child);
        books.deleteById(parent.id()); // which is what a REPLACE would have done
        assertThat(chapters.count()).isZero();
    }

    @OnEveryDatabase
    void b16WhatWasIgnoredHasNoKey(BookDao books) {
        books.insert(NewBook.of("A", "First"));
        Book second = books.insert(NewBook.of("B", "Second"));
        assertThat(books.insertIfAbsent(NewBook.of("A", "Again"), BookTable.UQ_ISBN))
                .isEmpty();
        assertThat(books.findOrInsert(NewBook.of("A", "Again"), BookTable.UQ_ISBN))
                .extracting(Book::id, Book::title)
                .containsExactly(1L, "First");
        assertThat(books.count()).isEqualTo(2);
        assertThat(books.all()).contains(second);
    }

    @OnEveryDatabase
    void b17AFailingRowOfABatchIsNamedAndNoneIsStored(BookDao books) {
        assertThatThrownBy(() -> books.insertAll(List.of(
                        NewBook.of("A", "1"), NewBook.of("B", "2"), NewBook.of("A", "3"), NewBook.of("C", "4"))))
                .isInstanceOfSatisfying(
                        UniqueViolationException.class,
                        e -> assertThat(e.is(BookTable.UQ_ISBN)).isTrue())
                .hasMessageContaining("at row 2 of the collection");
        assertThat(books.count()).isZero();
    }

    @OnEveryDatabase
    void b19TheTimeOfCreationNeverChanges(Site site) {
        BookDao books = new BookDao(site.open(options -> options.clock(new Calendar())));
        Book book = books.insert(NewBook.of("A", "Old"));
        assertThat(book.changed()).isEqualTo(book.added());
        Instant never = Instant.parse("1970-01-01T00:00:00Z");
        books.update(new Book(book.id(), book.isbn(), "New", book.copies(), book.remark(), never, never));
        Book updated = books.get(book.id());
        assertThat(updated.added()).isEqualTo(book.added());
        assertThat(updated.changed()).isAfter(book.changed());
        Book upserted = books.upsert(NewBook.of("A", "Newest"), BookTable.UQ_ISBN);
        assertThat(upserted.added()).isEqualTo(book.added());
        assertThat(upserted.changed()).isAfter(updated.changed());
    }

    /** Each look at it is a day later. */
    private static final class Calendar extends Clock {
        private Instant today = Instant.parse("2026-01-01T00:00:00Z");

        @Override
        public Instant instant() {
            today = today.plus(Duration.ofDays(1));
            return today;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }
}
