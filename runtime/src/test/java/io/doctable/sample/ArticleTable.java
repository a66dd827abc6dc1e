package io.doctable.sample;

import io.doctable.annotation.ReferenceAction;
import io.doctable.row.ColumnType;
import io.doctable.row.RowReader;
import io.doctable.row.RowWriter;
import io.doctable.schema.ColumnSchema;
import io.doctable.schema.DataType;
import io.doctable.schema.Generation;
import io.doctable.schema.IndexSchema;
import io.doctable.schema.TableSchema;
import io.doctable.table.ForeignKey;
import io.doctable.table.IntColumn;
import io.doctable.table.LongColumn;
import io.doctable.table.PrimaryKey;
import io.doctable.table.RowMapping;
import io.doctable.table.Stamp;
import io.doctable.table.Table;
import io.doctable.table.TextColumn;
import io.doctable.table.TimeColumn;
import io.doctable.table.UniqueKey;
import io.doctable.table.ValueColumn;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** The table of {@link Article}. */
public final class ArticleTable extends Table<Article> {
    private static final TableSchema SCHEMA = TableSchema.builder("article")
            .column(ColumnSchema.builder("id", DataType.LONG).generated(Generation.IDENTITY))
            .column(ColumnSchema.builder("author_id", DataType.LONG).component("authorId"))
            .column(ColumnSchema.builder("url", DataType.TEXT))
            .column(ColumnSchema.builder("title", DataType.text(200)))
            .column(ColumnSchema.builder("subtitle", DataType.TEXT).nullable())
            .column(ColumnSchema.builder("status", DataType.TEXT).defaultSql("'DRAFT'"))
            .column(ColumnSchema.builder("stars", DataType.INT).defaultSql("3"))
            .column(ColumnSchema.builder("published_at", DataType.INSTANT)
                    .component("publishedAt")
                    .nullable())
            .column(ColumnSchema.builder("created_at", DataType.INSTANT)
                    .component("createdAt")
                    .generated(Generation.CREATED_AT))
            .column(ColumnSchema.builder("updated_at", DataType.INSTANT)
                    .component("updatedAt")
                    .generated(Generation.UPDATED_AT))
            .column(ColumnSchema.builder("version", DataType.INT).generated(Generation.VERSION))
            .primaryKey("id")
            .unique("uq_article_url", "url")
            .index("ix_article_author_id_published_at", IndexSchema.asc("author_id"), IndexSchema.desc("published_at"))
            .foreignKey("fk_article_author_id", "author_id")
            .references("author", "id")
            .onDelete(ReferenceAction.CASCADE)
            .build();

    /** Column {@code id}. */
    public static final LongColumn<Article> ID = new LongColumn<>(SCHEMA, "id");
    /** Column {@code author_id}. */
    public static final LongColumn<Article> AUTHOR_ID = new LongColumn<>(SCHEMA, "author_id");
    /** Column {@code url}. */
    public static final TextColumn<Article> URL = new TextColumn<>(SCHEMA, "url");
    /** Column {@code title}. */
    public static final TextColumn<Article> TITLE = new TextColumn<>(SCHEMA, "title");
    /** Column {@code subtitle}. */
    public static final TextColumn<Article> SUBTITLE = new TextColumn<>(SCHEMA, "subtitle");
    /** Column {@code status}. */
    public static final ValueColumn<Article, Status> STATUS =
            new ValueColumn<>(SCHEMA, "status", ColumnType.enumOf(Status.class));
    /** Column {@code stars}. */
    public static final IntColumn<Article> STARS = new IntColumn<>(SCHEMA, "stars");
    /** Column {@code published_at}. */
    public static final TimeColumn<Article, Instant> PUBLISHED_AT =
            new TimeColumn<>(SCHEMA, "published_at", ColumnType.INSTANT);
    /** Column {@code created_at}. */
    public static final TimeColumn<Article, Instant> CREATED_AT =
            new TimeColumn<>(SCHEMA, "created_at", ColumnType.INSTANT);
    /** Column {@code updated_at}. */
    public static final TimeColumn<Article, Instant> UPDATED_AT =
            new TimeColumn<>(SCHEMA, "updated_at", ColumnType.INSTANT);
    /** Column {@code version}. */
    public static final IntColumn<Article> VERSION = new IntColumn<>(SCHEMA, "version");

    /** The primary key. */
    public static final PrimaryKey<Article, Long> PRIMARY_KEY =
            new PrimaryKey<>("article", "pk_article", ID::write, Article::id, ID);
    /** Unique: {@code url}. */
    public static final UniqueKey<Article> UQ_URL = new UniqueKey<>("article", "uq_article_url", URL);
    /** Reference of {@code author_id} to {@link Author}. */
    public static final ForeignKey<Article, Author> FK_AUTHOR_ID =
            new ForeignKey<>("article", "fk_article_author_id", () -> AuthorTable.TABLE, AUTHOR_ID);

    private static final RowMapping<Article> ROWS = new ArticleRows();
    /** The table. */
    public static final ArticleTable TABLE = new ArticleTable();

    private ArticleTable() {
        super(SCHEMA, Article.class, ROWS, PRIMARY_KEY, List.of(UQ_URL), List.of(FK_AUTHOR_ID));
    }

    private static final class ArticleRows implements RowMapping<Article> {
        @Override
        public Article read(RowReader in) throws SQLException {
            return new Article(
                    in.getLong(),
                    in.getLong(),
                    in.getString(),
                    TITLE.read(in),
                    SUBTITLE.readOrNull(in),
                    STATUS.read(in),
                    in.getInt(),
                    PUBLISHED_AT.readOrNull(in),
                    in.getInstant(),
                    in.getInstant(),
                    in.getInt());
        }

        @Override
        public void write(RowWriter out, Article row) throws SQLException {
            out.setLong(row.id());
            out.setLong(row.authorId());
            out.setString(row.url());
            TITLE.write(out, row.title());
            SUBTITLE.write(out, row.subtitle());
            STATUS.write(out, row.status());
            out.setInt(row.stars());
            PUBLISHED_AT.write(out, row.publishedAt());
            out.setInstant(row.createdAt());
            out.setInstant(row.updatedAt());
            out.setInt(row.version());
        }

        @Override
        public Article normalize(Article row) {
            return new Article(
                    row.id(),
                    row.authorId(),
                    row.url(),
                    row.title(),
                    row.subtitle(),
                    row.status(),
                    row.stars(),
                    PUBLISHED_AT.normalizeOrNull(row.publishedAt()),
                    CREATED_AT.normalize(row.createdAt()),
                    UPDATED_AT.normalize(row.updatedAt()),
                    row.version());
        }

        @Override
        public void writeUpdate(RowWriter out, Article row, Stamp stamp) throws SQLException {
            out.setLong(row.authorId());
            out.setString(row.url());
            TITLE.write(out, row.title());
            SUBTITLE.write(out, row.subtitle());
            STATUS.write(out, row.status());
            out.setInt(row.stars());
            PUBLISHED_AT.write(out, row.publishedAt());
            out.setInstant(stamp.instant());
        }

        @Override
        public Article updated(Article row, Stamp stamp) {
            return new Article(
                    row.id(),
                    row.authorId(),
                    row.url(),
                    row.title(),
                    row.subtitle(),
                    row.status(),
                    row.stars(),
                    PUBLISHED_AT.normalizeOrNull(row.publishedAt()),
                    CREATED_AT.normalize(row.createdAt()),
                    stamp.instant(),
                    row.version() + 1);
        }

        @Override
        public long version(Article row) {
            return row.version();
        }
    }
}
