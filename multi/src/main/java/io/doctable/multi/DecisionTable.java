package io.doctable.multi;

import io.doctable.row.RowReader;
import io.doctable.row.RowWriter;
import io.doctable.schema.ColumnSchema;
import io.doctable.schema.DataType;
import io.doctable.schema.TableSchema;
import io.doctable.table.PrimaryKey;
import io.doctable.table.RowMapping;
import io.doctable.table.Stamp;
import io.doctable.table.Table;
import io.doctable.table.TextColumn;
import java.sql.SQLException;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The table {@code doctable_decision} of decisions, in the database of the deciding engine. */
final class DecisionTable extends Table<Decision> {
    private static final TableSchema SCHEMA = TableSchema.builder("doctable_decision")
            .column(ColumnSchema.builder("id", DataType.TEXT))
            .column(ColumnSchema.builder("committed", DataType.BOOLEAN))
            .column(ColumnSchema.builder("decided_at", DataType.INSTANT))
            .primaryKey("id")
            .comment("transactions on several databases: what was decided of them")
            .build();

    private static final TextColumn<Decision> ID = new TextColumn<>(SCHEMA, "id");
    static final PrimaryKey<Decision, String> PRIMARY_KEY =
            new PrimaryKey<>("doctable_decision", "pk_doctable_decision", ID::write, Decision::id, ID);
    private static final RowMapping<Decision> ROWS = new DecisionRows();
    static final DecisionTable TABLE = new DecisionTable();

    private DecisionTable() {
        super(SCHEMA, Decision.class, ROWS, PRIMARY_KEY, List.of(), List.of());
    }

    private static final class DecisionRows implements RowMapping<Decision> {
        @Override
        public Decision read(RowReader in) throws SQLException {
            return new Decision(in.getString(), in.getBoolean(), in.getInstant());
        }

        @Override
        public void write(RowWriter out, Decision row) throws SQLException {
            out.setString(row.id());
            out.setBoolean(row.committed());
            out.setInstant(row.decidedAt());
        }

        @Override
        public Decision normalize(Decision row) {
            return new Decision(row.id(), row.committed(), row.decidedAt().truncatedTo(ChronoUnit.MICROS));
        }

        @Override
        public void writeUpdate(RowWriter out, Decision row, Stamp stamp) throws SQLException {
            out.setBoolean(row.committed());
            out.setInstant(row.decidedAt());
        }

        @Override
        public Decision updated(Decision row, Stamp stamp) {
            return normalize(row);
        }
    }
}
