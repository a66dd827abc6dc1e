package io.doctable.sample;

import io.doctable.annotation.ColumnShape;
import io.doctable.annotation.TableShape;
import io.doctable.row.ColumnType;
import io.doctable.row.RowReader;
import io.doctable.row.RowWriter;
import io.doctable.schema.ColumnSchema;
import io.doctable.schema.DataType;
import io.doctable.schema.TableSchema;
import io.doctable.table.InsertShape;
import io.doctable.table.IntColumn;
import io.doctable.table.LongColumn;
import io.doctable.table.PrimaryKey;
import io.doctable.table.RowMapping;
import io.doctable.table.Stamp;
import io.doctable.table.Table;
import io.doctable.table.TextColumn;
import io.doctable.table.TimeColumn;
import io.doctable.table.UniqueKey;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import javax.annotation.processing.Generated;

/** Describes the table of {@link Stock}: its columns and keys. */
@Generated("io.doctable.processor.DocTableProcessor")
public final class StockTable extends Table<Stock> {
    private static final TableSchema SCHEMA = TableSchema.builder("stock")
            .column(ColumnSchema.builder("shop", DataType.TEXT))
            .column(ColumnSchema.builder("item", DataType.INT))
            .column(ColumnSchema.builder("at", DataType.LOCAL_DATE_TIME))
            .column(ColumnSchema.builder("amount", DataType.LONG))
            .primaryKey("shop", "item", "at")
            .build();

    /** The column of the component {@code shop}. */
    public static final TextColumn<Stock> SHOP = new TextColumn<>(SCHEMA, "shop");

    /** The column of the component {@code item}. */
    public static final IntColumn<Stock> ITEM = new IntColumn<>(SCHEMA, "item");

    /** The column of the component {@code at}. */
    public static final TimeColumn<Stock, LocalDateTime> AT =
            new TimeColumn<>(SCHEMA, "at", ColumnType.LOCAL_DATE_TIME);

    /** The column of the component {@code amount}. */
    public static final LongColumn<Stock> AMOUNT = new LongColumn<>(SCHEMA, "amount");

    /** The primary key: {@code shop}, {@code item}, {@code at}. */
    public static final PrimaryKey<Stock, StockKey> PRIMARY_KEY =
            new PrimaryKey<>(
                    "stock",
                    "pk_stock",
                    StockTable::writeKey,
                    row -> new StockKey(row.shop(), row.item(), row.at()),
                    SHOP,
                    ITEM,
                    AT);

    private static final RowMapping<Stock> ROWS = new StockRows();

    static final InsertShape<Stock, Stock> INSERT = new StockInsert();

    /** The single instance of this table. */
    public static final StockTable TABLE = new StockTable();

    private StockTable() {
        super(SCHEMA, Stock.class, ROWS, PRIMARY_KEY, List.of(), List.of());
    }

    private static void writeKey(RowWriter out, StockKey key) throws SQLException {
        out.setString(key.shop());
        out.setInt(key.item());
        out.setLocalDateTime(key.at());
    }

    private static final class StockRows implements RowMapping<Stock> {
        @Override
        public Stock read(RowReader in) throws SQLException {
            return new Stock(
                    in.getString(),
                    in.getInt(),
                    in.getLocalDateTime(),
                    in.getLong());
        }

        @Override
        public void write(RowWriter out, Stock row) throws SQLException {
            out.setString(row.shop());
            out.setInt(row.item());
            out.setLocalDateTime(row.at());
            out.setLong(row.amount());
        }

        @Override
        public Stock normalize(Stock row) {
            return new Stock(
                    row.shop(),
                    row.item(),
                    AT.normalize(row.at()),
                    row.amount());
        }

        @Override
        public void writeUpdate(RowWriter out, Stock row, Stamp stamp) throws SQLException {
            out.setLong(row.amount());
        }
    }

    private static final class StockInsert implements InsertShape<Stock, Stock> {
        @Override
        public void write(RowWriter out, Stock row, Stamp stamp) throws SQLException {
            ROWS.write(out, row);
        }

        @Override
        public void writeKey(RowWriter out, Stock row, UniqueKey<Stock> key) throws SQLException {
            if (key.equals(PRIMARY_KEY)) {
                out.setString(row.shop());
                out.setInt(row.item());
                out.setLocalDateTime(row.at());
                return;
            }
            throw new IllegalArgumentException("the new row does not have a value for each column of " + key);
        }

        @Override
        public Stock complete(Stock row, Stamp stamp, RowReader returned) throws SQLException {
            return ROWS.normalize(row);
        }
    }

    /** Describes the table for other compilations. */
    @TableShape(
            name = "stock",
            columns = {
                @ColumnShape(name = "shop", javaType = "java.lang.String", storage = "STRING", key = true),
                @ColumnShape(name = "item", javaType = "int", storage = "INT", key = true),
                @ColumnShape(
                        name = "at", javaType = "java.time.LocalDateTime", storage = "LOCAL_DATE_TIME", key = true),
                @ColumnShape(name = "amount", javaType = "long", storage = "LONG")
            },
            primaryKey = {"shop", "item", "at"}
    )
    private interface StockShape {}
}
