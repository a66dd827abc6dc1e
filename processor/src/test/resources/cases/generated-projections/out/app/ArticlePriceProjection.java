package app;

import io.doctable.row.RowReader;
import io.doctable.schema.ColumnSchema;
import io.doctable.schema.DataType;
import io.doctable.schema.TableSchema;
import io.doctable.table.DecimalColumn;
import io.doctable.table.IntColumn;
import io.doctable.table.TableProjection;
import io.doctable.table.TextColumn;
import java.sql.SQLException;
import java.util.Optional;
import java.util.OptionalInt;
import javax.annotation.processing.Generated;

/** Reads some columns of the table of {@link Article} as {@link ArticlePrice}. */
@Generated("io.doctable.processor.DocTableProcessor")
public final class ArticlePriceProjection extends TableProjection<Article, ArticlePrice> {
    private static final TableSchema SCHEMA = TableSchema.builder("article").schema("press")
            .column(ColumnSchema.builder("id", DataType.LONG))
            .column(ColumnSchema.builder("headline", DataType.TEXT).component("title"))
            .column(ColumnSchema.builder("subtitle", DataType.TEXT)
                    .component("below")
                    .nullable())
            .column(ColumnSchema.builder("price", DataType.decimal(10, 2)))
            .column(ColumnSchema.builder("source", DataType.TEXT)
                    .nullable()
                    .sensitive())
            .column(ColumnSchema.builder("from_city", DataType.TEXT).component("place.city"))
            .column(ColumnSchema.builder("from_zip", DataType.TEXT).component("place.zip"))
            .column(ColumnSchema.builder("from_region", DataType.TEXT)
                    .component("place.region")
                    .nullable())
            .column(ColumnSchema.builder("stars", DataType.INT).nullable())
            .build();

    private static final TextColumn<ArticlePrice> BELOW = new TextColumn<>(SCHEMA, "subtitle");

    private static final DecimalColumn<ArticlePrice> PRICE = new DecimalColumn<>(SCHEMA, "price");

    private static final TextColumn<ArticlePrice> SOURCE = new TextColumn<>(SCHEMA, "source");

    private static final TextColumn<ArticlePrice> PLACE_REGION = new TextColumn<>(SCHEMA, "from_region");

    private static final IntColumn<ArticlePrice> STARS = new IntColumn<>(SCHEMA, "stars");

    /** The single instance of this projection. */
    public static final ArticlePriceProjection PROJECTION = new ArticlePriceProjection();

    private ArticlePriceProjection() {
        super(ArticlePrice.class, SCHEMA);
    }

    @Override
    public ArticlePrice read(RowReader in) throws SQLException {
        return new ArticlePrice(
                in.getLong(),
                in.getString(),
                Optional.ofNullable(BELOW.readOrNull(in)),
                PRICE.read(in),
                Optional.ofNullable(SOURCE.readOrNull(in)),
                new Place(in.getString(), in.getString(), PLACE_REGION.readOrNull(in)),
                optional(STARS.readOrNull(in)));
    }

    static OptionalInt optional(Integer value) {
        return value == null ? OptionalInt.empty() : OptionalInt.of(value);
    }
}
