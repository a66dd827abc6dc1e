package io.doctable.benchmarks.contestant;

import io.doctable.benchmarks.data.Document;
import io.doctable.benchmarks.data.Draft;
import io.doctable.benchmarks.store.TimeForm;
import java.sql.Timestamp;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.seasar.doma.Entity;
import org.seasar.doma.GeneratedValue;
import org.seasar.doma.GenerationType;
import org.seasar.doma.Id;
import org.seasar.doma.Table;
import org.seasar.doma.jdbc.entity.NamingType;

/** The entity that Doma stores; the class of its time is the column's, which differs between the databases. */
@Entity(immutable = true, naming = NamingType.SNAKE_LOWER_CASE)
@Table(name = "documents")
record DomaDocument(
        @Id @GeneratedValue(strategy = GenerationType.IDENTITY) @Nullable
        Long id,

        String title,
        long authorId,
        @Nullable String body,
        @Nullable Double score,
        boolean published,
        Object createdAt) {

    static DomaDocument of(Draft row, TimeForm time) {
        return new DomaDocument(
                null,
                row.title(),
                row.authorId(),
                row.body(),
                row.score(),
                row.published(),
                time.toColumn(row.createdAt()));
    }

    static DomaDocument of(Document row, TimeForm time) {
        return new DomaDocument(
                row.id(),
                row.title(),
                row.authorId(),
                row.body(),
                row.score(),
                row.published(),
                time.toColumn(row.createdAt()));
    }

    Document toDocument() {
        Instant time = createdAt instanceof Timestamp timestamp
                ? timestamp.toInstant()
                : Instant.ofEpochMilli(((Number) createdAt).longValue());
        return new Document(key(), title, authorId, body, score, published, time);
    }

    long key() {
        if (id == null) {
            throw new IllegalStateException("not stored");
        }
        return id;
    }
}
