package io.doctable.benchmarks.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** How a column stores an instant. */
public enum TimeForm {
    /** Milliseconds since 1970 in an integer column, the usual form of hand-written SQLite. */
    MILLISECONDS {
        @Override
        public Object toColumn(Instant time) {
            return time.toEpochMilli();
        }

        @Override
        public void bind(PreparedStatement statement, int index, Instant time) throws SQLException {
            statement.setLong(index, time.toEpochMilli());
        }

        @Override
        public Instant read(ResultSet result, int index) throws SQLException {
            return Instant.ofEpochMilli(result.getLong(index));
        }
    },

    /** The text of 27 characters that DocTable stores in SQLite. */
    TEXT {
        @Override
        public Object toColumn(Instant time) {
            String text = time.toString();
            return switch (text.length()) {
                case 20 -> text.substring(0, 19) + ".000000Z";
                case 24 -> text.substring(0, 23) + "000Z";
                default -> text;
            };
        }

        @Override
        public void bind(PreparedStatement statement, int index, Instant time) throws SQLException {
            statement.setString(index, (String) toColumn(time));
        }

        @Override
        public Instant read(ResultSet result, int index) throws SQLException {
            return Instant.parse(result.getString(index));
        }
    },

    /** A {@code timestamptz} of PostgreSQL. */
    TIMESTAMP {
        @Override
        public Object toColumn(Instant time) {
            return OffsetDateTime.ofInstant(time, ZoneOffset.UTC);
        }

        @Override
        public void bind(PreparedStatement statement, int index, Instant time) throws SQLException {
            statement.setObject(index, toColumn(time));
        }

        @Override
        public Instant read(ResultSet result, int index) throws SQLException {
            return result.getObject(index, OffsetDateTime.class).toInstant();
        }
    };

    /** Returns the value for {@code PreparedStatement.setObject}. */
    public abstract Object toColumn(Instant time);

    /** Binds a parameter. */
    public abstract void bind(PreparedStatement statement, int index, Instant time) throws SQLException;

    /** Reads a column that is not null. */
    public abstract Instant read(ResultSet result, int index) throws SQLException;
}
