package app;

import static io.doctable.schema.IndexSchema.asc;

import io.doctable.annotation.ColumnShape;
import io.doctable.annotation.TableShape;
import io.doctable.annotation.Unique;
import io.doctable.row.RowReader;
import io.doctable.row.RowWriter;
import io.doctable.schema.ColumnSchema;
import io.doctable.schema.ColumnVariant;
import io.doctable.schema.DataType;
import io.doctable.schema.TableSchema;
import io.doctable.table.CheckConstraint;
import io.doctable.table.InsertShape;
import io.doctable.table.NewRow;
import io.doctable.table.PrimaryKey;
import io.doctable.table.RowMapping;
import io.doctable.table.Stamp;
import io.doctable.table.Table;
import io.doctable.table.TextColumn;
import io.doctable.table.UniqueKey;
import java.sql.SQLException;
import java.util.List;
import javax.annotation.processing.Generated;

/** Describes the table of {@link Hostile}: its columns and keys. */
@Generated("io.doctable.processor.DocTableProcessor")
final class HostileTable extends Table<Hostile> {
    private static final TableSchema SCHEMA =
            TableSchema.builder("\"; static { System.exit(3); } static String z=\"").schema("\"\\u0022")
            .column(ColumnSchema.builder("*/", DataType.TEXT)
                    .component("id")
                    .comment("\\u000a */ \\")
                    .renamedFrom("\\u002a\\u002f"))
            .column(ColumnSchema.builder("a\nb", DataType.TEXT)
                    .component("newline")
                    .typeSql("text")
                    .defaultSql("'\"*/\\'")
                    .check("'\"' <> '*/'"))
            .column(ColumnSchema.builder("\u202e", DataType.TEXT)
                    .component("rtl")
                    .nullable()
                    .sensitive()
                    .collation("\\\"")
                    .on(
                            "sqlite",
                            ColumnVariant.NONE.withDefaultSql("'\t'").withCheck("'\"' <> '*/'").withCollation("\"")))
            .primaryKey("*/")
            .unique("\\", "*/", "a\nb")
            .index("/*\"*/", asc("*/")).where("'*/' <> '\\u000a'")
            .check("*/", "'*/' <> '\\u0022\\'")
            .comment("*/ \n \r \t \134 \" \134u0022 \000 \1777 \ud800 {@code $T $L $$} \u00e9 \ud83d\ude00")
            .build();

    /** The column of the component {@code id}. */
    public static final TextColumn<Hostile> ID = new TextColumn<>(SCHEMA, "*/");

    /** The column of the component {@code newline}. */
    public static final TextColumn<Hostile> NEWLINE = new TextColumn<>(SCHEMA, "a\nb");

    /** The column of the component {@code rtl}. */
    public static final TextColumn<Hostile> RTL = new TextColumn<>(SCHEMA, "\u202e");

    /** The primary key: {@code id}. */
    public static final PrimaryKey<Hostile, String> PRIMARY_KEY =
            new PrimaryKey<>(
                    "\"; static { System.exit(3); } static String z=\"",
                    "pk_\"; static { System.exit(3); } static String z=\"",
                    ID::write,
                    Hostile::id,
                    ID);

    /** The unique constraint over {@code id}, {@code newline}. */
    public static final UniqueKey<Hostile> UQ_ID_NEWLINE =
            new UniqueKey<>("\"; static { System.exit(3); } static String z=\"", "\\", ID, NEWLINE);

    /** A check constraint. */
    public static final CheckConstraint<Hostile> CK_NEWLINE =
            new CheckConstraint<>(
                    "\"; static { System.exit(3); } static String z=\"",
                    "ck_\"; static { System.exit(3); } static String z=\"_a\nb");

    /** A check constraint. */
    public static final CheckConstraint<Hostile> CK_RTL =
            new CheckConstraint<>(
                    "\"; static { System.exit(3); } static String z=\"",
                    "ck_\"; static { System.exit(3); } static String z=\"_\u202e");

    /** A check constraint. */
    public static final CheckConstraint<Hostile> CK_1 =
            new CheckConstraint<>("\"; static { System.exit(3); } static String z=\"", "*/");

    private static final RowMapping<Hostile> ROWS = new HostileRows();

    static final InsertShape<Hostile, NewHostile> INSERT = new HostileInsert();

    /** The single instance of this table. */
    public static final HostileTable TABLE = new HostileTable();

    private HostileTable() {
        super(SCHEMA, Hostile.class, ROWS, PRIMARY_KEY, List.of(UQ_ID_NEWLINE), List.of());
    }

    private static final class HostileRows implements RowMapping<Hostile> {
        @Override
        public Hostile read(RowReader in) throws SQLException {
            return new Hostile(in.getString(), in.getString(), RTL.readOrNull(in));
        }

        @Override
        public void write(RowWriter out, Hostile row) throws SQLException {
            out.setString(row.id());
            out.setString(row.newline());
            RTL.write(out, row.rtl());
        }

        @Override
        public void writeUpdate(RowWriter out, Hostile row, Stamp stamp) throws SQLException {
            out.setString(row.newline());
            RTL.write(out, row.rtl());
        }
    }

    private static final class HostileInsert implements InsertShape<Hostile, NewHostile> {
        @Override
        public long unset(NewHostile row) {
            return NewRow.unset(row);
        }

        @Override
        public void write(RowWriter out, NewHostile row, Stamp stamp) throws SQLException {
            out.setString(row.id());
            if ((unset(row) & NewHostile.NEWLINE_UNSET) == 0) {
                out.setString(row.newline());
            }
            if ((unset(row) & NewHostile.RTL_UNSET) == 0) {
                RTL.write(out, row.rtl());
            }
        }

        @Override
        public void writeKey(RowWriter out, NewHostile row, UniqueKey<Hostile> key) throws SQLException {
            if (key.equals(PRIMARY_KEY)) {
                out.setString(row.id());
                return;
            }
            if (key.equals(UQ_ID_NEWLINE)) {
                out.setString(row.id());
                out.setString(row.newline());
                return;
            }
            throw new IllegalArgumentException("the new row does not have a value for each column of " + key);
        }

        @Override
        public Hostile complete(NewHostile row, Stamp stamp, RowReader returned) throws SQLException {
            return new Hostile(
                    row.id(),
                    (unset(row) & NewHostile.NEWLINE_UNSET) == 0 ? row.newline() : returned.getString(),
                    (unset(row) & NewHostile.RTL_UNSET) == 0 ? row.rtl() : RTL.readOrNull(returned));
        }
    }

    /** Describes the table for other compilations. */
    @TableShape(
            name = "\"; static { System.exit(3); } static String z=\"",
            schema = "\"\\u0022",
            columns = {
                @ColumnShape(
                        name = "*/", component = "id", javaType = "java.lang.String", storage = "STRING", key = true),
                @ColumnShape(name = "a\nb", component = "newline", javaType = "java.lang.String", storage = "STRING"),
                @ColumnShape(
                        name = "\u202e",
                        component = "rtl",
                        javaType = "java.lang.String",
                        storage = "STRING",
                        nullable = true,
                        sensitive = true)
            },
            primaryKey = {"*/"},
            uniques = {
                @Unique(columns = {"*/", "a\nb"})
            }
    )
    private interface HostileShape {}
}
