package io.doctable.internal.postgres;

/** The questions to PostgreSQL's catalogue. */
final class PostgresCatalogueSql {
    static final String SCHEMAS = """
            SELECT nspname FROM pg_catalog.pg_namespace
            WHERE nspname NOT LIKE 'pg\\_%' AND nspname <> 'information_schema' ORDER BY nspname COLLATE "C\"""";

    private static final String NAME_COLUMNS =
            "SELECT n.nspname, c.relname, c.relkind, n.oid = pg_catalog.pg_my_temp_schema()";
    private static final String FROM_CLASS =
            " FROM pg_catalog.pg_class AS c JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace"
                    + " WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND ";
    /** To be followed by a condition and by {@link #BY_NAME}. */
    static final String NAMES = NAME_COLUMNS + FROM_CLASS;

    /** The condition that a table refers to another one. */
    static final String REFERS = "EXISTS (SELECT FROM pg_catalog.pg_constraint AS k WHERE k.contype = 'f'"
            + " AND k.conrelid = c.oid AND k.confrelid = pg_catalog.to_regclass(?))";

    static final String BY_NAME = " ORDER BY c.relname COLLATE \"C\"";

    static final String TABLE = NAME_COLUMNS
            + ", c.oid::bigint, pg_catalog.obj_description(c.oid, 'pg_class'),"
            + " CASE WHEN c.relkind IN ('v', 'm') THEN pg_catalog.pg_get_viewdef(c.oid) END"
            + FROM_CLASS + "c.oid = pg_catalog.to_regclass(?)";

    static final String HOLDER = """
            SELECT CASE WHEN c.relkind IN ('i', 'I') THEN 'an index of table ' || t.relname
                WHEN c.relkind = 'S' THEN 'a sequence' WHEN c.relkind IN ('v', 'm') THEN 'a view' ELSE 'a table' END
            FROM pg_catalog.pg_class AS c JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace
            LEFT JOIN pg_catalog.pg_index AS i ON i.indexrelid = c.oid
            LEFT JOIN pg_catalog.pg_class AS t ON t.oid = i.indrelid
            WHERE n.nspname = ? AND c.relname = ?""";

    /** A column is "serial" if its default takes from a sequence that goes with it. */
    static final String COLUMNS = """
            SELECT a.attname, pg_catalog.format_type(a.atttypid, a.atttypmod), NOT a.attnotnull,
                pg_catalog.pg_get_expr(d.adbin, d.adrelid),
                CASE WHEN a.attidentity <> '' THEN a.attidentity::text
                    WHEN EXISTS (SELECT FROM pg_catalog.pg_depend AS o
                        JOIN pg_catalog.pg_class AS s ON s.oid = o.objid AND s.relkind = 'S'
                        WHERE o.classid = 'pg_catalog.pg_class'::regclass AND o.refobjid = a.attrelid
                        AND o.refobjsubid = a.attnum AND o.deptype = 'a' AND pg_catalog.pg_get_expr(d.adbin, d.adrelid)
                            = 'nextval(' || pg_catalog.quote_literal(s.oid::regclass::text) || '::regclass)') THEN 's'
                    ELSE '' END,
                a.attgenerated::text,
                (SELECT l.collname FROM pg_catalog.pg_collation AS l JOIN pg_catalog.pg_type AS t ON t.oid = a.atttypid
                    WHERE l.oid = a.attcollation AND l.oid <> t.typcollation),
                pg_catalog.col_description(a.attrelid, a.attnum)
            FROM pg_catalog.pg_attribute AS a
            LEFT JOIN pg_catalog.pg_attrdef AS d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
            WHERE a.attrelid = ?::oid AND a.attnum > 0 AND NOT a.attisdropped ORDER BY a.attnum""";

    /** The last two: whether the parts before do not tell it all, and the whole. */
    static final String CONSTRAINTS = """
            SELECT c.contype::text, c.conname,
                array(SELECT a.attname::text FROM unnest(c.conkey) WITH ORDINALITY AS k (attnum, place)
                    JOIN pg_catalog.pg_attribute AS a ON a.attrelid = c.conrelid AND a.attnum = k.attnum ORDER BY k.place),
                n.nspname, t.relname,
                array(SELECT a.attname::text FROM unnest(c.confkey) WITH ORDINALITY AS k (attnum, place)
                    JOIN pg_catalog.pg_attribute AS a ON a.attrelid = c.confrelid AND a.attnum = k.attnum ORDER BY k.place),
                c.confdeltype::text, c.confupdtype::text, pg_catalog.pg_get_expr(c.conbin, c.conrelid),
                c.contype = 'x' OR c.condeferrable OR NOT c.convalidated OR c.confmatchtype = 'f'
                    OR (c.contype = 'c' AND c.connoinherit)
                    OR (c.contype IN ('p', 'u') AND pg_catalog.pg_get_constraintdef(c.oid) ~ 'INCLUDE \\(|NULLS NOT DISTINCT')
                    OR (c.contype = 'f' AND pg_catalog.pg_get_constraintdef(c.oid) ~ 'SET (NULL|DEFAULT) \\('),
                pg_catalog.pg_get_constraintdef(c.oid)
            FROM pg_catalog.pg_constraint AS c
            LEFT JOIN pg_catalog.pg_class AS t ON t.oid = c.confrelid
            LEFT JOIN pg_catalog.pg_namespace AS n ON n.oid = t.relnamespace
            WHERE c.conrelid = ?::oid AND c.contype IN ('p', 'u', 'f', 'c', 'x')""";

    /** A row for each part of each index that belongs to no constraint; the fifth: whether its parts do not tell it all. */
    static final String INDEXES = """
            SELECT x.relname, i.indisunique, pg_catalog.pg_get_expr(i.indpred, i.indrelid),
                pg_catalog.pg_get_indexdef(i.indexrelid),
                m.amname <> 'btree' OR i.indnatts > i.indnkeyatts OR x.reloptions IS NOT NULL
                    OR pg_catalog.pg_get_indexdef(i.indexrelid) LIKE '% NULLS NOT DISTINCT%' OR NOT o.opcdefault
                    OR i.indcollation[k.place - 1] <> coalesce(a.attcollation, t.typcollation),
                a.attname, pg_catalog.pg_get_indexdef(i.indexrelid, k.place::int, false),
                i.indoption[k.place - 1] & 1 = 1, i.indoption[k.place - 1] & 2 = 2
            FROM pg_catalog.pg_index AS i
            JOIN pg_catalog.pg_class AS x ON x.oid = i.indexrelid
            JOIN pg_catalog.pg_am AS m ON m.oid = x.relam
            JOIN unnest(i.indkey) WITH ORDINALITY AS k (attnum, place) ON k.place <= i.indnkeyatts
            JOIN pg_catalog.pg_opclass AS o ON o.oid = i.indclass[k.place - 1]
            JOIN pg_catalog.pg_attribute AS e ON e.attrelid = i.indexrelid AND e.attnum = k.place
            JOIN pg_catalog.pg_type AS t ON t.oid = e.atttypid
            LEFT JOIN pg_catalog.pg_attribute AS a
                ON a.attrelid = i.indrelid AND a.attnum = k.attnum AND k.attnum > 0
            WHERE i.indrelid = ?::oid AND i.indisvalid
            AND NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS c
                WHERE c.conindid = i.indexrelid AND c.conrelid = i.indrelid AND c.contype IN ('p', 'u', 'x'))
            ORDER BY x.relname, k.place""";

    /** What a table has besides columns, constraints and indexes. */
    static final String MORE = """
            SELECT 'UNLOGGED' FROM pg_catalog.pg_class WHERE oid = ?::oid AND relpersistence = 'u'
            UNION ALL SELECT 'ROW LEVEL SECURITY' FROM pg_catalog.pg_class WHERE oid = ?::oid AND relrowsecurity
            UNION ALL SELECT 'PARTITION BY ' || pg_catalog.pg_get_partkeydef(partrelid)
            FROM pg_catalog.pg_partitioned_table WHERE partrelid = ?::oid
            UNION ALL SELECT 'INHERITS ' || inhparent::regclass FROM pg_catalog.pg_inherits WHERE inhrelid = ?::oid
            UNION ALL SELECT pg_catalog.pg_get_triggerdef(oid)
            FROM pg_catalog.pg_trigger WHERE tgrelid = ?::oid AND NOT tgisinternal""";

    /** An identity, or a column with a sequence; not where a rule may put something else in the insert's place. */
    static final String COUNTED_COLUMN = """
            SELECT a.attname FROM pg_class AS c
            JOIN pg_attribute AS a ON a.attrelid = c.oid
            LEFT JOIN pg_attrdef AS d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
            WHERE c.oid = to_regclass(?) AND c.relkind IN ('r', 'p') AND NOT c.relhasrules
                AND a.attnum > 0 AND NOT a.attisdropped
                AND (a.attidentity <> '' OR pg_get_expr(d.adbin, d.adrelid) LIKE 'nextval(%')
                AND has_column_privilege(c.oid, a.attnum, 'SELECT')
            ORDER BY a.attnum LIMIT 1""";

    private PostgresCatalogueSql() {}
}
