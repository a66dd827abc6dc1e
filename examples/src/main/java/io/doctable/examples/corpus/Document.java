package io.doctable.examples.corpus;

import io.doctable.annotation.Column;
import io.doctable.annotation.CreatedAt;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;
import io.doctable.annotation.Json;
import io.doctable.annotation.Unique;
import io.doctable.annotation.UpdatedAt;
import io.doctable.annotation.Version;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text file that has been indexed.
 *
 * @param folder the indexed folder; one database may hold several
 * @param path the file's path inside the folder, as {@link PathText} writes it
 * @param title the first heading, null in a text without headings
 * @param contentHash the SHA-256 of the file, by which the next run knows whether it changed
 * @param words how many words the text has, those that are too common to be terms included
 */
@DocTable(name = "documents", uniques = @Unique(columns = {"folder", "path"}))
public record Document(
        @Id(generated = true) long id,
        String folder,
        String path,
        @Nullable String title,
        @Column(length = 64) String contentHash,
        long bytes,
        @Column(check = "words >= 0") int words,
        @Json List<Heading> headings,
        @CreatedAt Instant createdAt,
        @UpdatedAt Instant updatedAt,
        @Version int version) {

    /** The ending of the file's name in lower case, or {@code "(none)"}. */
    String kind() {
        return FileKind.of(path);
    }
}
