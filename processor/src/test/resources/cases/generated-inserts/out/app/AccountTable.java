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
import io.doctable.table.NewRow;
import io.doctable.table.PrimaryKey;
import io.doctable.table.RowMapping;
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

/** Describes the table of {@link Account}: its columns and keys. */
@Generated("io.doctable.processor.DocTableProcessor")
public final class AccountTable extends Table<Account> {
    private static final TableSchema SCHEMA = TableSchema.builder("account")
            .column(ColumnSchema.builder("id", DataType.INT).generated(Generation.IDENTITY))
            .column(ColumnSchema.builder("balance", DataType.LONG).defaultSql("0"))
            .column(ColumnSchema.builder("secret", DataType.TEXT)
                    .sensitive()
                    .defaultSql("'x'"))
            .column(ColumnSchema.builder("hint", DataType.TEXT)
                    .nullable()
                    .defaultSql("'y'"))
            .column(ColumnSchema.builder("note", DataType.TEXT)
                    .nullable()
                    .defaultSql("'z'"))
            .column(ColumnSchema.builder("rate", DataType.DOUBLE)
                    .nullable()
                    .defaultSql("1.5"))
            .column(ColumnSchema.builder("state", DataType.TEXT)
                    .notInsertable()
                    .defaultSql("'open'"))
            .column(ColumnSchema.builder("owner", DataType.TEXT).notUpdatable())
            .column(ColumnSchema.builder("photo", DataType.BYTES))
            .column(ColumnSchema.builder("per_day", DataType.FLOAT)
                    .component("limits.perDay")
                    .defaultSql("10"))
            .column(ColumnSchema.builder("used", DataType.INT)
                    .component("limits.used")
                    .nullable()
                    .notInsertable())
            .column(ColumnSchema.builder("opens", DataType.INT).component("limits.window.opens"))
            .column(ColumnSchema.builder("closes", DataType.INT)
                    .component("limits.window.closes")
                    .nullable()
                    .notInsertable())
            .column(ColumnSchema.builder("second_opens", DataType.INT)
                    .component("limits.second.opens")
                    .nullable())
            .column(ColumnSchema.builder("second_closes", DataType.INT)
                    .component("limits.second.closes")
                    .nullable()
                    .notInsertable())
            .column(ColumnSchema.builder("old_per_day", DataType.FLOAT)
                    .component("oldLimits.perDay")
                    .nullable()
                    .defaultSql("10"))
            .column(ColumnSchema.builder("old_used", DataType.INT)
                    .component("oldLimits.used")
                    .nullable()
                    .notInsertable())
            .column(ColumnSchema.builder("old_opens", DataType.INT)
                    .component("oldLimits.window.opens")
                    .nullable())
            .column(ColumnSchema.builder("old_closes", DataType.INT)
                    .component("oldLimits.window.closes")
                    .nullable()
                    .notInsertable())
            .column(ColumnSchema.builder("old_second_opens", DataType.INT)
                    .component("oldLimits.second.opens")
                    .nullable())
            .column(ColumnSchema.builder("old_second_closes", DataType.INT)
                    .component("oldLimits.second.closes")
                    .nullable()
                    .notInsertable())
            .column(ColumnSchema.builder("auditor", DataType.TEXT)
                    .component("audit.auditor")
                    .nullable()
                    .notInsertable()
                    .notUpdatable()
                    .defaultSql("'system'"))
            .column(ColumnSchema.builder("remark", DataType.TEXT)
                    .component("audit.remark")
                    .nullable()
                    .notInsertable()
                    .notUpdatable())
            .primaryKey("id")
            .build();

    /** The column of the component {@code id}. */
    public static final IntColumn<Account> ID = new IntColumn<>(SCHEMA, "id");

    /** The column of the component {@code balance}. */
    public static final LongColumn<Account> BALANCE = new LongColumn<>(SCHEMA, "balance");

    /** The column of the component {@code secret}. */
    public static final TextColumn<Account> SECRET = new TextColumn<>(SCHEMA, "secret");

    /** The column of the component {@code hint}. */
    public static final TextColumn<Account> HINT = new TextColumn<>(SCHEMA, "hint");

    /** The column of the component {@code note}. */
    public static final TextColumn<Account> NOTE = new TextColumn<>(SCHEMA, "note");

    /** The column of the component {@code rate}. */
    public static final DoubleColumn<Account> RATE = new DoubleColumn<>(SCHEMA, "rate");

    /** The column of the component {@code state}. */
    public static final TextColumn<Account> STATE = new TextColumn<>(SCHEMA, "state");

    /** The column of the component {@code owner}. */
    public static final TextColumn<Account> OWNER = new TextColumn<>(SCHEMA, "owner");

    /** The column of the component {@code photo}. */
    public static final ValueColumn<Account, byte[]> PHOTO = new ValueColumn<>(SCHEMA, "photo", ColumnType.BYTES);

    /** The column of the component {@code limits.perDay}. */
    public static final ValueColumn<Account, Float> LIMITS_PER_DAY =
            new ValueColumn<>(SCHEMA, "per_day", ColumnType.FLOAT);

    /** The column of the component {@code limits.used}. */
    public static final IntColumn<Account> LIMITS_USED = new IntColumn<>(SCHEMA, "used");

    /** The column of the component {@code limits.window.opens}. */
    public static final IntColumn<Account> LIMITS_WINDOW_OPENS = new IntColumn<>(SCHEMA, "opens");

    /** The column of the component {@code limits.window.closes}. */
    public static final IntColumn<Account> LIMITS_WINDOW_CLOSES = new IntColumn<>(SCHEMA, "closes");

    /** The column of the component {@code limits.second.opens}. */
    public static final IntColumn<Account> LIMITS_SECOND_OPENS = new IntColumn<>(SCHEMA, "second_opens");

    /** The column of the component {@code limits.second.closes}. */
    public static final IntColumn<Account> LIMITS_SECOND_CLOSES = new IntColumn<>(SCHEMA, "second_closes");

    /** The column of the component {@code oldLimits.perDay}. */
    public static final ValueColumn<Account, Float> OLD_LIMITS_PER_DAY =
            new ValueColumn<>(SCHEMA, "old_per_day", ColumnType.FLOAT);

    /** The column of the component {@code oldLimits.used}. */
    public static final IntColumn<Account> OLD_LIMITS_USED = new IntColumn<>(SCHEMA, "old_used");

    /** The column of the component {@code oldLimits.window.opens}. */
    public static final IntColumn<Account> OLD_LIMITS_WINDOW_OPENS = new IntColumn<>(SCHEMA, "old_opens");

    /** The column of the component {@code oldLimits.window.closes}. */
    public static final IntColumn<Account> OLD_LIMITS_WINDOW_CLOSES = new IntColumn<>(SCHEMA, "old_closes");

    /** The column of the component {@code oldLimits.second.opens}. */
    public static final IntColumn<Account> OLD_LIMITS_SECOND_OPENS = new IntColumn<>(SCHEMA, "old_second_opens");

    /** The column of the component {@code oldLimits.second.closes}. */
    public static final IntColumn<Account> OLD_LIMITS_SECOND_CLOSES = new IntColumn<>(SCHEMA, "old_second_closes");

    /** The column of the component {@code audit.auditor}. */
    public static final TextColumn<Account> AUDIT_AUDITOR = new TextColumn<>(SCHEMA, "auditor");

    /** The column of the component {@code audit.remark}. */
    public static final TextColumn<Account> AUDIT_REMARK = new TextColumn<>(SCHEMA, "remark");

    /** The primary key: {@code id}. */
    public static final PrimaryKey<Account, Integer> PRIMARY_KEY =
            new PrimaryKey<>("account", "pk_account", ID::write, Account::id, ID);

    private static final RowMapping<Account> ROWS = new AccountRows();

    static final InsertShape<Account, NewAccount> INSERT = new AccountInsert();

    /** The single instance of this table. */
    public static final AccountTable TABLE = new AccountTable();

    private AccountTable() {
        super(SCHEMA, Account.class, ROWS, PRIMARY_KEY, List.of(), List.of());
    }

    static OptionalDouble optional(Double value) {
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    private static final class AccountRows implements RowMapping<Account> {
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
                    new Account.Limits(
                            in.getFloat(),
                            LIMITS_USED.readOrNull(in),
                            new Account.Window(in.getInt(), LIMITS_WINDOW_CLOSES.readOrNull(in)),
                            readLimitsSecond(in)),
                    readOldLimits(in),
                    readAudit(in));
        }

        private static Account.Window readLimitsSecond(RowReader in) throws SQLException {
            Integer limitsSecondOpens = LIMITS_SECOND_OPENS.readOrNull(in);
            Integer limitsSecondCloses = LIMITS_SECOND_CLOSES.readOrNull(in);
            return limitsSecondOpens == null && limitsSecondCloses == null
                    ? null
                    : new Account.Window(LIMITS_SECOND_OPENS.required(in, limitsSecondOpens), limitsSecondCloses);
        }

        private static Account.Limits readOldLimits(RowReader in) throws SQLException {
            Float oldLimitsPerDay = OLD_LIMITS_PER_DAY.readOrNull(in);
            Integer oldLimitsUsed = OLD_LIMITS_USED.readOrNull(in);
            Integer oldLimitsWindowOpens = OLD_LIMITS_WINDOW_OPENS.readOrNull(in);
            Integer oldLimitsWindowCloses = OLD_LIMITS_WINDOW_CLOSES.readOrNull(in);
            Integer oldLimitsSecondOpens = OLD_LIMITS_SECOND_OPENS.readOrNull(in);
            Integer oldLimitsSecondCloses = OLD_LIMITS_SECOND_CLOSES.readOrNull(in);
            return oldLimitsPerDay == null
                    && oldLimitsUsed == null
                    && oldLimitsWindowOpens == null
                    && oldLimitsWindowCloses == null
                    && oldLimitsSecondOpens == null
                    && oldLimitsSecondCloses == null
                    ? null
                    : new Account.Limits(
                            OLD_LIMITS_PER_DAY.required(in, oldLimitsPerDay),
                            oldLimitsUsed,
                            new Account.Window(
                                    OLD_LIMITS_WINDOW_OPENS.required(in, oldLimitsWindowOpens), oldLimitsWindowCloses),
                            oldLimitsSecondOpens == null && oldLimitsSecondCloses == null
                                    ? null
                                    : new Account.Window(
                                            OLD_LIMITS_SECOND_OPENS.required(in, oldLimitsSecondOpens),
                                            oldLimitsSecondCloses));
        }

        private static Account.Audit readAudit(RowReader in) throws SQLException {
            String auditAuditor = AUDIT_AUDITOR.readOrNull(in);
            String auditRemark = AUDIT_REMARK.readOrNull(in);
            return auditAuditor == null && auditRemark == null
                    ? null
                    : new Account.Audit(AUDIT_AUDITOR.required(in, auditAuditor), auditRemark);
        }

        @Override
        public void write(RowWriter out, Account row) throws SQLException {
            Account.Window limitsSecond = row.limits().second();
            Account.Limits oldLimits = row.oldLimits();
            Account.Window oldLimitsWindow = oldLimits == null ? null : oldLimits.window();
            Account.Window oldLimitsSecond = oldLimits == null ? null : oldLimits.second();
            Account.Audit audit = row.audit();
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
            out.setInt(row.limits().window().opens());
            LIMITS_WINDOW_CLOSES.write(out, row.limits().window().closes());
            LIMITS_SECOND_OPENS.write(out, limitsSecond == null ? null : limitsSecond.opens());
            LIMITS_SECOND_CLOSES.write(out, limitsSecond == null ? null : limitsSecond.closes());
            OLD_LIMITS_PER_DAY.write(out, oldLimits == null ? null : oldLimits.perDay());
            OLD_LIMITS_USED.write(out, oldLimits == null ? null : oldLimits.used());
            OLD_LIMITS_WINDOW_OPENS.write(out, oldLimitsWindow == null ? null : oldLimitsWindow.opens());
            OLD_LIMITS_WINDOW_CLOSES.write(out, oldLimitsWindow == null ? null : oldLimitsWindow.closes());
            OLD_LIMITS_SECOND_OPENS.write(out, oldLimitsSecond == null ? null : oldLimitsSecond.opens());
            OLD_LIMITS_SECOND_CLOSES.write(out, oldLimitsSecond == null ? null : oldLimitsSecond.closes());
            AUDIT_AUDITOR.write(out, audit == null ? null : AUDIT_AUDITOR.required(out, audit.auditor()));
            AUDIT_REMARK.write(out, audit == null ? null : audit.remark());
        }

        @Override
        public Account normalize(Account row) {
            return new Account(
                    row.id(),
                    row.balance(),
                    row.secret(),
                    row.hint(),
                    row.note(),
                    optional(RATE.normalizeOrNull(row.rate().isPresent() ? row.rate().getAsDouble() : null)),
                    row.state(),
                    row.owner(),
                    row.photo(),
                    new Account.Limits(
                            LIMITS_PER_DAY.normalize(row.limits().perDay()),
                            row.limits().used(),
                            row.limits().window(),
                            row.limits().second()),
                    row.oldLimits() == null
                            ? null
                            : new Account.Limits(
                                    OLD_LIMITS_PER_DAY.normalize(row.oldLimits().perDay()),
                                    row.oldLimits().used(),
                                    row.oldLimits().window(),
                                    row.oldLimits().second()),
                    row.audit());
        }

        @Override
        public void writeUpdate(RowWriter out, Account row, Stamp stamp) throws SQLException {
            Account.Window limitsSecond = row.limits().second();
            Account.Limits oldLimits = row.oldLimits();
            Account.Window oldLimitsWindow = oldLimits == null ? null : oldLimits.window();
            Account.Window oldLimitsSecond = oldLimits == null ? null : oldLimits.second();
            out.setLong(row.balance());
            out.setString(row.secret());
            HINT.write(out, row.hint());
            NOTE.write(out, row.note().orElse(null));
            RATE.write(out, row.rate().isPresent() ? row.rate().getAsDouble() : null);
            out.setString(row.state());
            out.setBytes(row.photo());
            out.setFloat(row.limits().perDay());
            LIMITS_USED.write(out, row.limits().used());
            out.setInt(row.limits().window().opens());
            LIMITS_WINDOW_CLOSES.write(out, row.limits().window().closes());
            LIMITS_SECOND_OPENS.write(out, limitsSecond == null ? null : limitsSecond.opens());
            LIMITS_SECOND_CLOSES.write(out, limitsSecond == null ? null : limitsSecond.closes());
            OLD_LIMITS_PER_DAY.write(out, oldLimits == null ? null : oldLimits.perDay());
            OLD_LIMITS_USED.write(out, oldLimits == null ? null : oldLimits.used());
            OLD_LIMITS_WINDOW_OPENS.write(out, oldLimitsWindow == null ? null : oldLimitsWindow.opens());
            OLD_LIMITS_WINDOW_CLOSES.write(out, oldLimitsWindow == null ? null : oldLimitsWindow.closes());
            OLD_LIMITS_SECOND_OPENS.write(out, oldLimitsSecond == null ? null : oldLimitsSecond.opens());
            OLD_LIMITS_SECOND_CLOSES.write(out, oldLimitsSecond == null ? null : oldLimitsSecond.closes());
        }
    }

    private static final class AccountInsert implements InsertShape<Account, NewAccount> {
        @Override
        public long unset(NewAccount row) {
            return NewRow.unset(row);
        }

        @Override
        public void write(RowWriter out, NewAccount row, Stamp stamp) throws SQLException {
            Account.Window limitsSecond = row.limits().second();
            Account.Limits oldLimits = row.oldLimits();
            Account.Window oldLimitsWindow = oldLimits == null ? null : oldLimits.window();
            Account.Window oldLimitsSecond = oldLimits == null ? null : oldLimits.second();
            if ((unset(row) & NewAccount.BALANCE_UNSET) == 0) {
                out.setLong(row.balance());
            }
            if ((unset(row) & NewAccount.SECRET_UNSET) == 0) {
                out.setString(row.secret());
            }
            if ((unset(row) & NewAccount.HINT_UNSET) == 0) {
                HINT.write(out, row.hint());
            }
            if ((unset(row) & NewAccount.NOTE_UNSET) == 0) {
                NOTE.write(out, row.note().orElse(null));
            }
            if ((unset(row) & NewAccount.RATE_UNSET) == 0) {
                RATE.write(out, row.rate().isPresent() ? row.rate().getAsDouble() : null);
            }
            out.setString(row.owner());
            out.setBytes(row.photo());
            out.setFloat(row.limits().perDay());
            out.setInt(row.limits().window().opens());
            LIMITS_SECOND_OPENS.write(out, limitsSecond == null ? null : limitsSecond.opens());
            OLD_LIMITS_PER_DAY.write(out, oldLimits == null ? null : oldLimits.perDay());
            OLD_LIMITS_WINDOW_OPENS.write(out, oldLimitsWindow == null ? null : oldLimitsWindow.opens());
            OLD_LIMITS_SECOND_OPENS.write(out, oldLimitsSecond == null ? null : oldLimitsSecond.opens());
        }

        @Override
        public void writeKey(RowWriter out, NewAccount row, UniqueKey<Account> key) throws SQLException {
            throw new IllegalArgumentException("the new row does not have a value for each column of " + key);
        }

        @Override
        public Account complete(NewAccount row, Stamp stamp, RowReader returned) throws SQLException {
            return new Account(
                    returned.getInt(),
                    (unset(row) & NewAccount.BALANCE_UNSET) == 0 ? row.balance() : returned.getLong(),
                    (unset(row) & NewAccount.SECRET_UNSET) == 0 ? row.secret() : returned.getString(),
                    (unset(row) & NewAccount.HINT_UNSET) == 0 ? row.hint() : HINT.readOrNull(returned),
                    (unset(row) & NewAccount.NOTE_UNSET) == 0
                            ? row.note()
                            : Optional.ofNullable(NOTE.readOrNull(returned)),
                    (unset(row) & NewAccount.RATE_UNSET) == 0
                            ? optional(RATE.normalizeOrNull(row.rate().isPresent() ? row.rate().getAsDouble() : null))
                            : optional(RATE.readOrNull(returned)),
                    returned.getString(),
                    row.owner(),
                    row.photo(),
                    new Account.Limits(
                            LIMITS_PER_DAY.normalize(row.limits().perDay()),
                            LIMITS_USED.readOrNull(returned),
                            new Account.Window(
                                    row.limits().window().opens(), LIMITS_WINDOW_CLOSES.readOrNull(returned)),
                            completeLimitsSecond(returned, row.limits().second())),
                    completeOldLimits(returned, row.oldLimits()),
                    readAudit(returned));
        }

        private static Account.Window completeLimitsSecond(RowReader returned, Account.Window given)
                throws SQLException {
            Integer limitsSecondOpens = given == null ? null : given.opens();
            Integer limitsSecondCloses = LIMITS_SECOND_CLOSES.readOrNull(returned);
            return limitsSecondOpens == null && limitsSecondCloses == null
                    ? null
                    : new Account.Window(LIMITS_SECOND_OPENS.required(returned, limitsSecondOpens), limitsSecondCloses);
        }

        private static Account.Limits completeOldLimits(RowReader returned, Account.Limits given) throws SQLException {
            Account.Window oldLimitsWindow = given == null ? null : given.window();
            Account.Window oldLimitsSecond = given == null ? null : given.second();
            Float oldLimitsPerDay = OLD_LIMITS_PER_DAY.normalizeOrNull(given == null ? null : given.perDay());
            Integer oldLimitsUsed = OLD_LIMITS_USED.readOrNull(returned);
            Integer oldLimitsWindowOpens = oldLimitsWindow == null ? null : oldLimitsWindow.opens();
            Integer oldLimitsWindowCloses = OLD_LIMITS_WINDOW_CLOSES.readOrNull(returned);
            Integer oldLimitsSecondOpens = oldLimitsSecond == null ? null : oldLimitsSecond.opens();
            Integer oldLimitsSecondCloses = OLD_LIMITS_SECOND_CLOSES.readOrNull(returned);
            return oldLimitsPerDay == null
                    && oldLimitsUsed == null
                    && oldLimitsWindowOpens == null
                    && oldLimitsWindowCloses == null
                    && oldLimitsSecondOpens == null
                    && oldLimitsSecondCloses == null
                    ? null
                    : new Account.Limits(
                            OLD_LIMITS_PER_DAY.required(returned, oldLimitsPerDay),
                            oldLimitsUsed,
                            new Account.Window(
                                    OLD_LIMITS_WINDOW_OPENS.required(returned, oldLimitsWindowOpens),
                                    oldLimitsWindowCloses),
                            oldLimitsSecondOpens == null && oldLimitsSecondCloses == null
                                    ? null
                                    : new Account.Window(
                                            OLD_LIMITS_SECOND_OPENS.required(returned, oldLimitsSecondOpens),
                                            oldLimitsSecondCloses));
        }

        private static Account.Audit readAudit(RowReader returned) throws SQLException {
            String auditAuditor = AUDIT_AUDITOR.readOrNull(returned);
            String auditRemark = AUDIT_REMARK.readOrNull(returned);
            return auditAuditor == null && auditRemark == null
                    ? null
                    : new Account.Audit(AUDIT_AUDITOR.required(returned, auditAuditor), auditRemark);
        }
    }

    /** Describes the table for other compilations. */
    @TableShape(
            name = "account",
            columns = {
                @ColumnShape(name = "id", javaType = "int", storage = "INT", generated = true, key = true),
                @ColumnShape(name = "balance", javaType = "long", storage = "LONG"),
                @ColumnShape(name = "secret", javaType = "java.lang.String", storage = "STRING", sensitive = true),
                @ColumnShape(name = "hint", javaType = "java.lang.String", storage = "STRING", nullable = true),
                @ColumnShape(name = "note", javaType = "java.lang.String", storage = "STRING", nullable = true),
                @ColumnShape(name = "rate", javaType = "double", storage = "DOUBLE", nullable = true),
                @ColumnShape(name = "state", javaType = "java.lang.String", storage = "STRING"),
                @ColumnShape(name = "owner", javaType = "java.lang.String", storage = "STRING"),
                @ColumnShape(name = "photo", javaType = "byte[]", storage = "BYTES"),
                @ColumnShape(name = "per_day", component = "limits.perDay", javaType = "float", storage = "FLOAT"),
                @ColumnShape(
                        name = "used",
                        component = "limits.used",
                        javaType = "java.lang.Integer",
                        storage = "INT",
                        nullable = true),
                @ColumnShape(name = "opens", component = "limits.window.opens", javaType = "int", storage = "INT"),
                @ColumnShape(
                        name = "closes",
                        component = "limits.window.closes",
                        javaType = "java.lang.Integer",
                        storage = "INT",
                        nullable = true),
                @ColumnShape(
                        name = "second_opens",
                        component = "limits.second.opens",
                        javaType = "int",
                        storage = "INT",
                        nullable = true),
                @ColumnShape(
                        name = "second_closes",
                        component = "limits.second.closes",
                        javaType = "java.lang.Integer",
                        storage = "INT",
                        nullable = true),
                @ColumnShape(
                        name = "old_per_day",
                        component = "oldLimits.perDay",
                        javaType = "float",
                        storage = "FLOAT",
                        nullable = true),
                @ColumnShape(
                        name = "old_used",
                        component = "oldLimits.used",
                        javaType = "java.lang.Integer",
                        storage = "INT",
                        nullable = true),
                @ColumnShape(
                        name = "old_opens",
                        component = "oldLimits.window.opens",
                        javaType = "int",
                        storage = "INT",
                        nullable = true),
                @ColumnShape(
                        name = "old_closes",
                        component = "oldLimits.window.closes",
                        javaType = "java.lang.Integer",
                        storage = "INT",
                        nullable = true),
                @ColumnShape(
                        name = "old_second_opens",
                        component = "oldLimits.second.opens",
                        javaType = "int",
                        storage = "INT",
                        nullable = true),
                @ColumnShape(
                        name = "old_second_closes",
                        component = "oldLimits.second.closes",
                        javaType = "java.lang.Integer",
                        storage = "INT",
                        nullable = true),
                @ColumnShape(
                        name = "auditor",
                        component = "audit.auditor",
                        javaType = "java.lang.String",
                        storage = "STRING",
                        nullable = true),
                @ColumnShape(
                        name = "remark",
                        component = "audit.remark",
                        javaType = "java.lang.String",
                        storage = "STRING",
                        nullable = true)
            },
            primaryKey = {"id"}
    )
    private interface AccountShape {}
}
