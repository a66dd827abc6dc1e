package io.doctable.benchmarks.contestant;

import io.doctable.benchmarks.data.Document;
import io.doctable.benchmarks.data.Draft;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;

/** The entity that Hibernate stores: it needs a class with fields that can be set. */
@Entity
@Table(name = "documents")
@NullUnmarked
class HibernateDocument {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String title;

    @Column(name = "author_id")
    private long authorId;

    private String body;
    private Double score;
    private boolean published;

    @Column(name = "created_at")
    private Instant createdAt;

    static HibernateDocument of(Draft draft) {
        HibernateDocument entity = new HibernateDocument();
        entity.title = draft.title();
        entity.authorId = draft.authorId();
        entity.body = draft.body();
        entity.score = draft.score();
        entity.published = draft.published();
        entity.createdAt = draft.createdAt();
        return entity;
    }

    static HibernateDocument of(Document row) {
        HibernateDocument entity = new HibernateDocument();
        entity.id = row.id();
        entity.title = row.title();
        entity.authorId = row.authorId();
        entity.body = row.body();
        entity.score = row.score();
        entity.published = row.published();
        entity.createdAt = row.createdAt();
        return entity;
    }

    Document toDocument() {
        return new Document(id, title, authorId, body, score, published, createdAt);
    }

    long id() {
        return id;
    }

    /** How SQLite's plain table stores times. */
    static final class Milliseconds implements AttributeConverter<Instant, Long> {
        @Override
        public Long convertToDatabaseColumn(Instant time) {
            return time == null ? null : time.toEpochMilli();
        }

        @Override
        public Instant convertToEntityAttribute(Long stored) {
            return stored == null ? null : Instant.ofEpochMilli(stored);
        }
    }
}
