package io.doctable.engine;

import io.doctable.dialect.RawSql;

/** What a piece of work does with the database. */
public enum Access {
    /** It only looks. */
    READ,
    /** It may change rows or tables. */
    WRITE;

    static Access of(RawSql sql) {
        return sql.writes() ? WRITE : READ;
    }
}
