package app;

import io.doctable.annotation.ColumnShape;
import io.doctable.annotation.TableShape;
import io.doctable.row.RowReader;
import io.doctable.row.RowWriter;
import io.doctable.schema.ColumnSchema;
import io.doctable.schema.DataType;
import io.doctable.schema.Generation;
import io.doctable.schema.TableSchema;
import io.doctable.table.CheckConstraint;
import io.doctable.table.DecimalColumn;
import io.doctable.table.InsertShape;
import io.doctable.table.IntColumn;
import io.doctable.table.LongColumn;
import io.doctable.table.PrimaryKey;
import io.doctable.table.RowMapping;
import io.doctable.table.Stamp;
import io.doctable.table.Table;
import io.doctable.table.TextColumn;
import io.doctable.table.UniqueKey;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Describes the table of {@link Article}: its columns and keys. */
@Generated("io.doctable.processor.DocTableProcessor")
public final class ArticleTable extends Table<Article> {
    private static final TableSchema SCHEMA = TableSchema.builder("article").schema("press")
            .column(ColumnSchema.builder("id", DataType.LONG).generated(Generation.IDENTITY))
            .column(ColumnSchema.builder("headline", DataType.TEXT).component("title"))
            .column(ColumnSchema.builder("subtitle", DataType.TEXT).nullable())
            .column(ColumnSchema.builder("price", DataType.decimal(10, 2)))
            .column(ColumnSchema.builder("source", DataType.TEXT)
                    .nullable()
                    .sensitive())
            .column(ColumnSchema.builder("from_city", DataType.TEXT).component("place.city"))
            .column(ColumnSchema.builder("from_zip", DataType.text(5))
                    .component("place.zip")
                    .check("\"from_zip\" <> ''"))
            .column(ColumnSchema.builder("from_region", DataType.TEXT)
                    .component("place.region")
                    .nullable())
            .column(ColumnSchema.builder("stars", DataType.INT).nullable())
            .primaryKey("id")
            .build();

    /** The column of the component {@code id}. */
    public static final LongColumn<Article> ID = new LongColumn<>(SCHEMA, "id");

    /** The column of the component {@code title}. */
    public static final TextColumn<Article> TITLE = new TextColumn<>(SCHEMA, "headline");

    /** The column of the component {@code subtitle}. */
    public static final TextColumn<Article> SUBTITLE = new TextColumn<>(SCHEMA, "subtitle");

    /** The column of the component {@code price}. */
    public static final DecimalColumn<Article> PRICE = new DecimalColumn<>(SCHEMA, "price");

    /** The column of the component {@code source}. */
    public static final TextColumn<Article> SOURCE = new TextColumn<>(SCHEMA, "source");

    /** The column of the component {@code place.city}. */
    public static final TextColumn<Article> PLACE_CITY = new TextColumn<>(SCHEMA, "from_city");

    /** The column of the component {@code place.zip}. */
    public static final TextColumn<Article> PLACE_ZIP = new TextColumn<>(SCHEMA, "from_zip");

    /** The column of the component {@code place.region}. */
    public static final TextColumn<Article> PLACE_REGION = new TextColumn<>(SCHEMA, "from_region");

    /** The column of the component {@code stars}. */
    public static final IntColumn<Article> STARS = new IntColumn<>(SCHEMA, "stars");

    /** The primary key: {@code id}. */
    public static final PrimaryKey<Article, Long> PRIMARY_KEY =
            new PrimaryKey<>("article", "pk_article", ID::write, Article::id, ID);

    /** The check constraint {@code ck_article_from_zip}. */
    public static final CheckConstraint<Article> CK_PLACE_ZIP = new CheckConstraint<>("article", "ck_article_from_zip");

    private static final RowMapping<Article> ROWS = new ArticleRows();

    static final InsertShape<Article, NewArticle> INSERT = new ArticleInsert();

    /** The single instance of this table. */
    public static final ArticleTable TABLE = new ArticleTable();

    private ArticleTable() {
        super(SCHEMA, Article.class, ROWS, PRIMARY_KEY, List.of(), List.of());
    }

    private static final class ArticleRows implements RowMapping<Article> {
        @Override
        public Article read(RowReader in) throws SQLException {
            return new Article(
                    in.getLong(),
                    in.getString(),
                    SUBTITLE.readOrNull(in),
                    PRICE.read(in),
                    Optional.ofNullable(SOURCE.readOrNull(in)),
                    new Place(in.getString(), PLACE_ZIP.read(in), PLACE_REGION.readOrNull(in)),
                    STARS.readOrNull(in));
        }

        @Override
        public void write(RowWriter out, Article row) throws SQLException {
            out.setLong(row.id());
            out.setString(row.title());
            SUBTITLE.write(out, row.subtitle());
            PRICE.write(out, row.price());
            SOURCE.write(out, row.source().orElse(null));
            out.setString(row.place().city());
            PLACE_ZIP.write(out, row.place().zip());
            PLACE_REGION.write(out, row.place().region());
            STARS.write(out, row.stars());
        }

        @Override
        public Article normalize(Article row) {
            return new Article(
                    row.id(),
                    row.title(),
                    row.subtitle(),
                    PRICE.normalize(row.price()),
                    row.source(),
                    row.place(),
                    row.stars());
        }

        @Override
        public void writeUpdate(RowWriter out, Article row, Stamp stamp) throws SQLException {
            out.setString(row.title());
            SUBTITLE.write(out, row.subtitle());
            PRICE.write(out, row.price());
            SOURCE.write(out, row.source().orElse(null));
            out.setString(row.place().city());
            PLACE_ZIP.write(out, row.place().zip());
            PLACE_REGION.write(out, row.place().region());
            STARS.write(out, row.stars());
        }
    }

    private static final class ArticleInsert implements InsertShape<Article, NewArticle> {
        @Override
        public void write(RowWriter out, NewArticle row, Stamp stamp) throws SQLException {
            out.setString(row.title());
            SUBTITLE.write(out, row.subtitle());
            PRICE.write(out, row.price());
            SOURCE.write(out, row.source().orElse(null));
            out.setString(row.place().city());
            PLACE_ZIP.write(out, row.place().zip());
            PLACE_REGION.write(out, row.place().region());
            STARS.write(out, row.stars());
        }

        @Override
        public void writeKey(RowWriter out, NewArticle row, UniqueKey<Article> key) throws SQLException {
            throw new IllegalArgumentException("the new row does not have a value for each column of " + key);
        }

        @Override
        public Article complete(NewArticle row, Stamp stamp, RowReader returned) throws SQLException {
            return new Article(
                    returned.getLong(),
                    row.title(),
                    row.subtitle(),
                    PRICE.normalize(row.price()),
                    row.source(),
                    row.place(),
                    row.stars());
        }
    }

    /** Describes the table for other compilations. */
    @TableShape(
            name = "article",
            schema = "press",
            columns = {
                @ColumnShape(name = "id", javaType = "long", storage = "LONG", generated = true, key = true),
                @ColumnShape(name = "headline", component = "title", javaType = "java.lang.String", storage = "STRING"),
                @ColumnShape(name = "subtitle", javaType = "java.lang.String", storage = "STRING", nullable = true),
                @ColumnShape(
                        name = "price",
                        javaType = "java.math.BigDecimal",
                        storage = "DECIMAL",
                        precision = 10,
                        scale = 2),
                @ColumnShape(
                        name = "source",
                        javaType = "java.lang.String",
                        storage = "STRING",
                        nullable = true,
                        sensitive = true),
                @ColumnShape(
                        name = "from_city",
                        component = "place.city",
                        javaType = "java.lang.String",
                        storage = "STRING"),
                @ColumnShape(
                        name = "from_zip", component = "place.zip", javaType = "java.lang.String", storage = "STRING"),
                @ColumnShape(
                        name = "from_region",
                        component = "place.region",
                        javaType = "java.lang.String",
                        storage = "STRING",
                        nullable = true),
                @ColumnShape(name = "stars", javaType = "java.lang.Integer", storage = "INT", nullable = true)
            },
            primaryKey = {"id"}
    )
    private interface ArticleShape {}
}
