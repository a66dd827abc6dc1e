package app;

import static io.doctable.schema.IndexSchema.asc;
import static io.doctable.schema.IndexSchema.desc;

import io.doctable.annotation.ColumnShape;
import io.doctable.annotation.ReferenceAction;
import io.doctable.annotation.TableShape;
import io.doctable.annotation.Unique;
import io.doctable.json.JsonType;
import io.doctable.row.ColumnType;
import io.doctable.row.RowReader;
import io.doctable.row.RowWriter;
import io.doctable.schema.ColumnSchema;
import io.doctable.schema.DataType;
import io.doctable.schema.Generation;
import io.doctable.schema.TableSchema;
import io.doctable.table.CheckConstraint;
import io.doctable.table.ForeignKey;
import io.doctable.table.InsertShape;
import io.doctable.table.IntColumn;
import io.doctable.table.LongColumn;
import io.doctable.table.NewRow;
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
import java.util.Map;
import javax.annotation.processing.Generated;

/** Describes the table of {@link Article}: its columns and keys. */
@Generated("io.doctable.processor.DocTableProcessor")
public final class ArticleTable extends Table<Article> {
    private static final TableSchema SCHEMA = TableSchema.builder("article")
            .column(ColumnSchema.builder("id", DataType.LONG).generated(Generation.IDENTITY))
            .column(ColumnSchema.builder("author_id", DataType.LONG).component("authorId"))
            .column(ColumnSchema.builder("url", DataType.TEXT))
            .column(ColumnSchema.builder("title", DataType.text(200)))
            .column(ColumnSchema.builder("subtitle", DataType.TEXT).nullable())
            .column(ColumnSchema.builder("status", DataType.TEXT)
                    .defaultSql("'DRAFT'")
                    .check("status <> ''"))
            .column(ColumnSchema.builder("tags", DataType.JSON))
            .column(ColumnSchema.builder("published_at", DataType.INSTANT)
                    .component("publishedAt")
                    .nullable())
            .column(ColumnSchema.builder("created_at", DataType.INSTANT)
                    .component("createdAt")
                    .generated(Generation.CREATED_AT))
            .column(ColumnSchema.builder("version", DataType.INT).generated(Generation.VERSION))
            .primaryKey("id")
            .unique("uq_article_url", "url")
            .index("ix_article_author_id_published_at", asc("author_id"), desc("published_at"))
            .check("title_is_short", "length(title) < 100")
            .foreignKey("fk_article_author_id", "author_id")
                    .references("author", "id")
                    .onDelete(ReferenceAction.CASCADE)
            .build();

    /** The column of the component {@code id}. */
    public static final LongColumn<Article> ID = new LongColumn<>(SCHEMA, "id");

    /** The column of the component {@code authorId}. */
    public static final LongColumn<Article> AUTHOR_ID = new LongColumn<>(SCHEMA, "author_id");

    /** The column of the component {@code url}. */
    public static final TextColumn<Article> URL = new TextColumn<>(SCHEMA, "url");

    /** The column of the component {@code title}. */
    public static final TextColumn<Article> TITLE = new TextColumn<>(SCHEMA, "title");

    /** The column of the component {@code subtitle}. */
    public static final TextColumn<Article> SUBTITLE = new TextColumn<>(SCHEMA, "subtitle");

    /** The column of the component {@code status}. */
    public static final ValueColumn<Article, Status> STATUS =
            new ValueColumn<>(SCHEMA, "status", ColumnType.enumOf(Status.class));

    /** The column of the component {@code tags}. */
    public static final ValueColumn<Article, Map<String, String>> TAGS =
            new ValueColumn<>(SCHEMA, "tags", ColumnType.json(new JsonType<Map<String, String>>() {}));

    /** The column of the component {@code publishedAt}. */
    public static final TimeColumn<Article, Instant> PUBLISHED_AT =
            new TimeColumn<>(SCHEMA, "published_at", ColumnType.INSTANT);

    /** The column of the component {@code createdAt}. */
    public static final TimeColumn<Article, Instant> CREATED_AT =
            new TimeColumn<>(SCHEMA, "created_at", ColumnType.INSTANT);

    /** The column of the component {@code version}. */
    public static final IntColumn<Article> VERSION = new IntColumn<>(SCHEMA, "version");

    /** The primary key: {@code id}. */
    public static final PrimaryKey<Article, Long> PRIMARY_KEY =
            new PrimaryKey<>("article", "pk_article", ID::write, Article::id, ID);

    /** The unique constraint over {@code url}. */
    public static final UniqueKey<Article> UQ_URL = new UniqueKey<>("article", "uq_article_url", URL);

    /** The foreign key of {@code authorId} to {@link Author}. */
    public static final ForeignKey<Article, Author> FK_AUTHOR_ID =
            new ForeignKey<>("article", "fk_article_author_id", () -> AuthorTable.TABLE, AUTHOR_ID);

    /** The check constraint {@code ck_article_status}. */
    public static final CheckConstraint<Article> CK_STATUS = new CheckConstraint<>("article", "ck_article_status");

    /** The check constraint {@code title_is_short}. */
    public static final CheckConstraint<Article> CK_TITLE_IS_SHORT = new CheckConstraint<>("article", "title_is_short");

    private static final RowMapping<Article> ROWS = new ArticleRows();

    static final InsertShape<Article, NewArticle> INSERT = new ArticleInsert();

    /** The single instance of this table. */
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
                    TAGS.read(in),
                    PUBLISHED_AT.readOrNull(in),
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
            TAGS.write(out, row.tags());
            PUBLISHED_AT.write(out, row.publishedAt());
            out.setInstant(row.createdAt());
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
                    row.tags(),
                    PUBLISHED_AT.normalizeOrNull(row.publishedAt()),
                    CREATED_AT.normalize(row.createdAt()),
                    row.version());
        }

        @Override
        public void writeUpdate(RowWriter out, Article row, Stamp stamp) throws SQLException {
            out.setLong(row.authorId());
            out.setString(row.url());
            TITLE.write(out, row.title());
            SUBTITLE.write(out, row.subtitle());
            STATUS.write(out, row.status());
            TAGS.write(out, row.tags());
            PUBLISHED_AT.write(out, row.publishedAt());
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
                    row.tags(),
                    PUBLISHED_AT.normalizeOrNull(row.publishedAt()),
                    CREATED_AT.normalize(row.createdAt()),
                    row.version() + 1);
        }

        @Override
        public long version(Article row) {
            return row.version();
        }
    }

    private static final class ArticleInsert implements InsertShape<Article, NewArticle> {
        @Override
        public long unset(NewArticle row) {
            return NewRow.unset(row);
        }

        @Override
        public void write(RowWriter out, NewArticle row, Stamp stamp) throws SQLException {
            out.setLong(row.authorId());
            out.setString(row.url());
            TITLE.write(out, row.title());
            SUBTITLE.write(out, row.subtitle());
            if ((unset(row) & NewArticle.STATUS_UNSET) == 0) {
                STATUS.write(out, row.status());
            }
            TAGS.write(out, row.tags());
            PUBLISHED_AT.write(out, row.publishedAt());
            out.setInstant(stamp.instant());
            out.setInt(1);
        }

        @Override
        public void writeKey(RowWriter out, NewArticle row, UniqueKey<Article> key) throws SQLException {
            if (key.equals(UQ_URL)) {
                out.setString(row.url());
                return;
            }
            throw new IllegalArgumentException("the new row does not have a value for each column of " + key);
        }

        @Override
        public Article complete(NewArticle row, Stamp stamp, RowReader returned) throws SQLException {
            return new Article(
                    returned.getLong(),
                    row.authorId(),
                    row.url(),
                    row.title(),
                    row.subtitle(),
                    (unset(row) & NewArticle.STATUS_UNSET) == 0 ? row.status() : STATUS.read(returned),
                    row.tags(),
                    PUBLISHED_AT.normalizeOrNull(row.publishedAt()),
                    stamp.instant(),
                    1);
        }
    }

    /** Describes the table for other compilations. */
    @TableShape(
            name = "article",
            columns = {
                @ColumnShape(name = "id", javaType = "long", storage = "LONG", generated = true, key = true),
                @ColumnShape(name = "author_id", component = "authorId", javaType = "long", storage = "LONG"),
                @ColumnShape(name = "url", javaType = "java.lang.String", storage = "STRING", unique = true),
                @ColumnShape(name = "title", javaType = "java.lang.String", storage = "STRING"),
                @ColumnShape(name = "subtitle", javaType = "java.lang.String", storage = "STRING", nullable = true),
                @ColumnShape(name = "status", javaType = "app.Status", storage = "STRING"),
                @ColumnShape(
                        name = "tags",
                        javaType = "java.util.Map<java.lang.String, java.lang.String>",
                        storage = "JSON"),
                @ColumnShape(
                        name = "published_at",
                        component = "publishedAt",
                        javaType = "java.time.Instant",
                        storage = "INSTANT",
                        nullable = true),
                @ColumnShape(
                        name = "created_at",
                        component = "createdAt",
                        javaType = "java.time.Instant",
                        storage = "INSTANT"),
                @ColumnShape(name = "version", javaType = "int", storage = "INT")
            },
            primaryKey = {"id"},
            uniques = {
                @Unique(columns = {"url"})
            }
    )
    private interface ArticleShape {}
}
