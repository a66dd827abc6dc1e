package io.doctable.benchmarks.data;

import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A stored document: what each contestant reads and updates. */
@DocTable(name = "documents")
public record Document(
        @Id(generated = true) long id,
        String title,
        long authorId,
        @Nullable String body,
        @Nullable Double score,
        boolean published,
        Instant createdAt) {

    /** Returns a number that depends on every component but the id, whose values differ between databases. */
    public long checksum() {
        long sum = title.hashCode();
        sum = sum * 31 + authorId;
        sum = sum * 31 + (body == null ? 7 : body.hashCode());
        sum = sum * 31 + (score == null ? 7 : Double.hashCode(score));
        sum = sum * 31 + (published ? 1 : 0);
        return sum * 31 + createdAt.hashCode();
    }
}
