package io.doctable.sample;

import io.doctable.row.RowReader;
import io.doctable.row.RowWriter;
import io.doctable.table.InsertShape;
import io.doctable.table.Stamp;
import io.doctable.table.Table;
import io.doctable.table.UniqueKey;
import java.sql.SQLException;
import java.util.Objects;

/** How a {@link NewArticle} is written and completed. */
final class NewArticleShape implements InsertShape<Article, NewArticle> {
    static final NewArticleShape SHAPE = new NewArticleShape();

    private NewArticleShape() {}

    @Override
    public Table<Article> table() {
        return ArticleTable.TABLE;
    }

    @Override
    public long unset(NewArticle row) {
        return row.unset();
    }

    @Override
    public void write(RowWriter out, NewArticle row, Stamp stamp) throws SQLException {
        out.setLong(row.authorId());
        out.setString(row.url());
        ArticleTable.TITLE.write(out, row.title());
        ArticleTable.SUBTITLE.write(out, row.subtitle());
        if ((row.unset() & 0b1) == 0) {
            ArticleTable.STATUS.write(out, row.status());
        }
        if ((row.unset() & 0b10) == 0) {
            out.setInt(row.stars());
        }
        ArticleTable.PUBLISHED_AT.write(out, row.publishedAt());
        out.setInstant(stamp.instant());
        out.setInstant(stamp.instant());
        out.setInt(1);
    }

    @Override
    public void writeKey(RowWriter out, NewArticle row, UniqueKey<Article> key) throws SQLException {
        if (key.equals(ArticleTable.UQ_URL)) {
            out.setString(row.url());
        } else {
            throw new IllegalArgumentException("a new article has no values for " + key);
        }
    }

    @Override
    public Article complete(NewArticle row, Stamp stamp, RowReader returned) throws SQLException {
        return new Article(
                returned.getLong(),
                row.authorId(),
                row.url(),
                row.title(),
                row.subtitle(),
                (row.unset() & 0b1) == 0 ? Objects.requireNonNull(row.status()) : ArticleTable.STATUS.read(returned),
                (row.unset() & 0b10) == 0 ? row.stars() : returned.getInt(),
                ArticleTable.PUBLISHED_AT.normalizeOrNull(row.publishedAt()),
                stamp.instant(),
                stamp.instant(),
                1);
    }
}
