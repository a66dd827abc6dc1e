package app;

import io.doctable.annotation.ColumnShape;
import io.doctable.annotation.TableShape;
import io.doctable.row.ColumnType;
import io.doctable.row.RowReader;
import io.doctable.row.RowWriter;
import io.doctable.schema.ColumnSchema;
import io.doctable.schema.DataType;
import io.doctable.schema.Generation;
import io.doctable.schema.TableSchema;
import io.doctable.table.DoubleColumn;
import io.doctable.table.InsertShape;
import io.doctable.table.IntColumn;
import io.doctable.table.LongColumn;
import io.doctable.table.NumberColumn;
import io.doctable.table.PrimaryKey;
import io.doctable.table.Stamp;
import io.doctable.table.Table;
import io.doctable.table.TextColumn;
import io.doctable.table.UniqueKey;
import io.doctable.table.ValueColumn;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javax.annotation.processing.Generated;

/** The table of {@link Account}: its columns and keys, and how its rows are read and written. */
@TableShape(
        name = "account",
        columns = {
            @ColumnShape(name = "id", component = "id", javaType = "int", storage = "INT",
                    generated = true, key = true),
            @ColumnShape(name = "balance", component = "balance", javaType = "long",
                    storage = "LONG"),
            @ColumnShape(name = "secret", component = "secret", javaType = "java.lang.String",
                    storage = "STRING"),
            @ColumnShape(name = "hint", component = "hint", javaType = "java.lang.String",
                    storage = "STRING", nullable = true),
            @ColumnShape(name = "note", component = "note", javaType = "java.lang.String",
                    storage = "STRING", nullable = true),
            @ColumnShape(name = "rate", component = "rate", javaType = "double", storage = "DOUBLE",
                    nullable = true),
            @ColumnShape(name = "state", component = "state", javaType = "java.lang.String",
                    storage = "STRING"),
            @ColumnShape(name = "owner", component = "owner", javaType = "java.lang.String",
                    storage = "STRING"),
            @ColumnShape(name = "photo", component = "photo", javaType = "byte[]",
                    storage = "BYTES"),
            @ColumnShape(name = "per_day", component = "limits.perDay", javaType = "float",
                    storage = "FLOAT"),
            @ColumnShape(name = "used", component = "limits.used", javaType = "java.lang.Integer",
                    storage = "INT", nullable = true),
            @ColumnShape(name = "old_per_day", component = "oldLimits.perDay", javaType = "float",
                    storage = "FLOAT", nullable = true),
            @ColumnShape(name = "old_used", component = "oldLimits.used",
                    javaType = "java.lang.Integer", storage = "INT", nullable = true)
        },
        primaryKey = {"id"}
)
@Generated("io.doctable.processor.DocTableProcessor")
public final class AccountTable extends Table<Account> {
    private static final TableSchema SCHEMA = TableSchema.builder("account")
            .column(ColumnSchema.builder("id", DataType.of(DataType.Kind.INT)).generated(Generation.IDENTITY))
            .column(ColumnSchema.builder("balance", DataType.of(DataType.Kind.LONG)).defaultSql("0"))
            .column(ColumnSchema.builder("secret", DataType.text(0))
                    .sensitive()
                    .defaultSql("'x'"))
            .column(ColumnSchema.builder("hint", DataType.text(0))
                    .nullable()
                    .defaultSql("'y'"))
            .column(ColumnSchema.builder("note", DataType.text(0))
                    .nullable()
                    .defaultSql("'z'"))
            .column(ColumnSchema.builder("rate", DataType.of(DataType.Kind.DOUBLE))
                    .nullable()
                    .defaultSql("1.5"))
            .column(ColumnSchema.builder("state", DataType.text(0))
                    .notInsertable()
                    .defaultSql("'open'"))
            .column(ColumnSchema.builder("owner", DataType.text(0)).notUpdatable())
            .column(ColumnSchema.builder("photo", DataType.of(DataType.Kind.BYTES)))
            .column(ColumnSchema.builder("per_day", DataType.of(DataType.Kind.FLOAT))
                    .component("limits.perDay")
                    .defaultSql("10"))
            .column(ColumnSchema.builder("used", DataType.of(DataType.Kind.INT))
                    .component("limits.used")
                    .nullable()
                    .notInsertable())
            .column(ColumnSchema.builder("old_per_day", DataType.of(DataType.Kind.FLOAT))
                    .component("oldLimits.perDay")
                    .nullable()
                    .defaultSql("10"))
            .column(ColumnSchema.builder("old_used", DataType.of(DataType.Kind.INT))
                    .component("oldLimits.used")
                    .nullable()
                    .notInsertable())
            .primaryKey("id")
            .build();

    /** The column of {@code id}. */
    public static final IntColumn<Account> ID = new IntColumn<>(SCHEMA, "id");

    /** The column of {@code balance}. */
    public static final LongColumn<Account> BALANCE = new LongColumn<>(SCHEMA, "balance");

    /** The column of {@code secret}. */
    public static final TextColumn<Account> SECRET = new TextColumn<>(SCHEMA, "secret");

    /** The column of {@code hint}. */
    public static final TextColumn<Account> HINT = new TextColumn<>(SCHEMA, "hint");

    /** The column of {@code note}. */
    public static final TextColumn<Account> NOTE = new TextColumn<>(SCHEMA, "note");

    /** The column of {@code rate}. */
    public static final DoubleColumn<Account> RATE = new DoubleColumn<>(SCHEMA, "rate");

    /** The column of {@code state}. */
    public static final TextColumn<Account> STATE = new TextColumn<>(SCHEMA, "state");

    /** The column of {@code owner}. */
    public static final TextColumn<Account> OWNER = new TextColumn<>(SCHEMA, "owner");

    /** The column of {@code photo}. */
    public static final ValueColumn<Account, byte[]> PHOTO = new ValueColumn<>(SCHEMA, "photo",
            ColumnType.BYTES);

    /** The column of {@code limits.perDay}. */
    public static final NumberColumn<Account, Float> LIMITS_PER_DAY =
            new NumberColumn<>(SCHEMA, "per_day", ColumnType.FLOAT);

    /** The column of {@code limits.used}. */
    public static final IntColumn<Account> LIMITS_USED = new IntColumn<>(SCHEMA, "used");

    /** The column of {@code oldLimits.perDay}. */
    public static final NumberColumn<Account, Float> OLD_LIMITS_PER_DAY =
            new NumberColumn<>(SCHEMA, "old_per_day", ColumnType.FLOAT);

    /** The column of {@code oldLimits.used}. */
    public static final IntColumn<Account> OLD_LIMITS_USED = new IntColumn<>(SCHEMA, "old_used");

    /** The primary key: {@code id}. */
    public static final PrimaryKey<Account, Integer> PRIMARY_KEY =
            new PrimaryKey<>("account", "pk_account", ID::write, Account::id, ID);

    static final InsertShape<Account, NewAccount> INSERT = new AccountInsert();

    /** The table itself. */
    public static final AccountTable TABLE = new AccountTable();

    private AccountTable() {
        super(SCHEMA, PRIMARY_KEY, List.of(), List.of());
    }

    @Override
    public Class<Account> recordType() {
        return Account.class;
    }

    @Override
    public Account read(RowReader in) throws SQLException {
        return new Account(
                in.getInt(),
                in.getLong(),
                in.getString(),
                HINT.readOrNull(in),
                Optional.ofNullable(NOTE.readOrNull(in)),
                optional(RATE.readOrNull(in)),
                in.getString(),
                in.getString(),
                in.getBytes(),
                new Account.Limits(in.getFloat(), LIMITS_USED.readOrNull(in)),
                readOldLimits(in));
    }

    private static Account.Limits readOldLimits(RowReader in) throws SQLException {
        Float oldLimitsPerDay = OLD_LIMITS_PER_DAY.readOrNull(in);
        Integer oldLimitsUsed = OLD_LIMITS_USED.readOrNull(in);
        return oldLimitsPerDay == null && oldLimitsUsed == null
                ? null
                : new Account.Limits(OLD_LIMITS_PER_DAY.required(in, oldLimitsPerDay),
                        oldLimitsUsed);
    }

    @Override
    public void write(RowWriter out, Account row) throws SQLException {
        Account.Limits oldLimits = row.oldLimits();
        out.setInt(row.id());
        out.setLong(row.balance());
        out.setString(row.secret());
        HINT.write(out, row.hint());
        NOTE.write(out, row.note().orElse(null));
        RATE.write(out, row.rate().isPresent() ? row.rate().getAsDouble() : null);
        out.setString(row.state());
        out.setString(row.owner());
        out.setBytes(row.photo());
        out.setFloat(row.limits().perDay());
        LIMITS_USED.write(out, row.limits().used());
        OLD_LIMITS_PER_DAY.write(out, oldLimits == null ? null : oldLimits.perDay());
        OLD_LIMITS_USED.write(out, oldLimits == null ? null : oldLimits.used());
    }

    @Override
    public Account normalize(Account row) {
        return new Account(
                row.id(),
                row.balance(),
                row.secret(),
                row.hint(),
                row.note(),
                optional(RATE.normalizeOrNull(row.rate().isPresent() ? row.rate().getAsDouble()
                        : null)),
                row.state(),
                row.owner(),
                row.photo(),
                new Account.Limits(LIMITS_PER_DAY.normalize(row.limits().perDay()),
                        row.limits().used()),
                row.oldLimits() == null ? null : new Account.Limits(OLD_LIMITS_PER_DAY.normalize(row.oldLimits().perDay()),
                        row.oldLimits().used()));
    }

    @Override
    public void writeUpdate(RowWriter out, Account row, Stamp stamp) throws SQLException {
        Account.Limits oldLimits = row.oldLimits();
        out.setLong(row.balance());
        out.setString(row.secret());
        HINT.write(out, row.hint());
        NOTE.write(out, row.note().orElse(null));
        RATE.write(out, row.rate().isPresent() ? row.rate().getAsDouble() : null);
        out.setString(row.state());
        out.setBytes(row.photo());
        out.setFloat(row.limits().perDay());
        LIMITS_USED.write(out, row.limits().used());
        OLD_LIMITS_PER_DAY.write(out, oldLimits == null ? null : oldLimits.perDay());
        OLD_LIMITS_USED.write(out, oldLimits == null ? null : oldLimits.used());
    }

    @Override
    public Account updated(Account row, Stamp stamp) {
        return normalize(row);
    }

    static OptionalDouble optional(Double value) {
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    private static final class AccountInsert implements InsertShape<Account, NewAccount> {
        @Override
        public Table<Account> table() {
            return TABLE;
        }

        @Override
        public long unset(NewAccount row) {
            return row.unset;
        }

        @Override
        public void write(RowWriter out, NewAccount row, Stamp stamp) throws SQLException {
            Account.Limits oldLimits = row.oldLimits();
            if ((row.unset & 1L) == 0) {
                out.setLong(row.balance());
            }
            if ((row.unset & 2L) == 0) {
                out.setString(row.secret());
            }
            if ((row.unset & 4L) == 0) {
                HINT.write(out, row.hint());
            }
            if ((row.unset & 8L) == 0) {
                NOTE.write(out, row.note().orElse(null));
            }
            if ((row.unset & 16L) == 0) {
                RATE.write(out, row.rate().isPresent() ? row.rate().getAsDouble() : null);
            }
            out.setString(row.owner());
            out.setBytes(row.photo());
            out.setFloat(row.limits().perDay());
            OLD_LIMITS_PER_DAY.write(out, oldLimits == null ? null : oldLimits.perDay());
        }

        @Override
        public void writeKey(RowWriter out, NewAccount row, UniqueKey<Account> key) throws SQLException {
            throw new IllegalArgumentException("the new row does not hold all values of " + key);
        }

        @Override
        public Account complete(NewAccount row, Stamp stamp, RowReader returned) throws SQLException {
            return new Account(
                    returned.getInt(),
                    (row.unset & 1L) == 0 ? row.balance() : returned.getLong(),
                    (row.unset & 2L) == 0 ? row.secret() : returned.getString(),
                    (row.unset & 4L) == 0 ? row.hint() : HINT.readOrNull(returned),
                    (row.unset & 8L) == 0 ? row.note()
                            : Optional.ofNullable(NOTE.readOrNull(returned)),
                    (row.unset & 16L) == 0 ? optional(RATE.normalizeOrNull(row.rate().isPresent()
                            ? row.rate().getAsDouble() : null))
                            : optional(RATE.readOrNull(returned)),
                    returned.getString(),
                    row.owner(),
                    row.photo(),
                    new Account.Limits(LIMITS_PER_DAY.normalize(row.limits().perDay()),
                            LIMITS_USED.readOrNull(returned)),
                    completeOldLimits(returned, row.oldLimits()));
        }

        private static Account.Limits completeOldLimits(RowReader returned, Account.Limits given)
                throws SQLException {
            Float oldLimitsPerDay = OLD_LIMITS_PER_DAY.normalizeOrNull(given == null ? null
                    : given.perDay());
            Integer oldLimitsUsed = OLD_LIMITS_USED.readOrNull(returned);
            return oldLimitsPerDay == null && oldLimitsUsed == null
                    ? null
                    : new Account.Limits(OLD_LIMITS_PER_DAY.required(returned, oldLimitsPerDay),
                            oldLimitsUsed);
        }
    }
}
