package io.doctable.sample;

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

/** The table of {@link Stock}. */
public final class StockTable extends Table<Stock> {
    private static final TableSchema SCHEMA = TableSchema.builder("stock")
            .column(ColumnSchema.builder("shop", DataType.TEXT))
            .column(ColumnSchema.builder("item", DataType.INT))
            .column(ColumnSchema.builder("at", DataType.LOCAL_DATE_TIME))
            .column(ColumnSchema.builder("amount", DataType.LONG))
            .primaryKey("shop", "item", "at")
            .build();

    /** Column {@code shop}. */
    public static final TextColumn<Stock> SHOP = new TextColumn<>(SCHEMA, "shop");
    /** Column {@code item}. */
    public static final IntColumn<Stock> ITEM = new IntColumn<>(SCHEMA, "item");
    /** Column {@code at}. */
    public static final TimeColumn<Stock, LocalDateTime> AT =
            new TimeColumn<>(SCHEMA, "at", ColumnType.LOCAL_DATE_TIME);
    /** Column {@code amount}. */
    public static final LongColumn<Stock> AMOUNT = new LongColumn<>(SCHEMA, "amount");

    /** The primary key. */
    public static final PrimaryKey<Stock, StockKey> PRIMARY_KEY = new PrimaryKey<>(
            "stock",
            "pk_stock",
            (out, key) -> {
                out.setString(key.shop());
                out.setInt(key.item());
                out.setLocalDateTime(key.at());
            },
            row -> new StockKey(row.shop(), row.item(), row.at()),
            SHOP,
            ITEM,
            AT);

    private static final RowMapping<Stock> ROWS = new StockRows();
    /** The table. */
    public static final StockTable TABLE = new StockTable();

    /** How a stock is inserted: every component is given. */
    public static final InsertShape<Stock, Stock> INSERT = new Insert();

    private StockTable() {
        super(SCHEMA, Stock.class, ROWS, PRIMARY_KEY, List.of(), List.of());
    }

    private static final class StockRows implements RowMapping<Stock> {
        @Override
        public Stock read(RowReader in) throws SQLException {
            return new Stock(in.getString(), in.getInt(), in.getLocalDateTime(), in.getLong());
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
            return new Stock(row.shop(), row.item(), AT.normalize(row.at()), row.amount());
        }

        @Override
        public void writeUpdate(RowWriter out, Stock row, Stamp stamp) throws SQLException {
            out.setLong(row.amount());
        }

        @Override
        public Stock updated(Stock row, Stamp stamp) {
            return normalize(row);
        }
    }

    private static final class Insert implements InsertShape<Stock, Stock> {
        @Override
        public Table<Stock> table() {
            return TABLE;
        }

        @Override
        public long unset(Stock row) {
            return 0;
        }

        @Override
        public void write(RowWriter out, Stock row, Stamp stamp) throws SQLException {
            ROWS.write(out, row);
        }

        @Override
        public void writeKey(RowWriter out, Stock row, UniqueKey<Stock> key) throws SQLException {
            PRIMARY_KEY.write(out, PRIMARY_KEY.of(row));
        }

        @Override
        public Stock complete(Stock row, Stamp stamp, RowReader returned) {
            return ROWS.normalize(row);
        }
    }
}
