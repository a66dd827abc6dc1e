package app;

import io.doctable.annotation.Column;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;
import io.doctable.annotation.Index;
import io.doctable.annotation.References;
import io.doctable.annotation.Version;
import java.time.ZonedDateTime;

@DocTable(indexes = @Index(columns = "title"))
public record Article(
        @Id(generated = true) long id,
        @References(Author.class) long authorId,
        @Column(unique = true) String url,
        String title,
        @Column(defaultSql = "0") int hits,
        ZonedDateTime publishedAt,
        @Version int version) {}
