package io.doctable.internal.sqlite;

import io.doctable.schema.ComputedSchema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the CREATE TABLE that SQLite keeps says beyond its pragmas: checks, collations, computed columns, names of
 * constraints. Understands all that SQLite accepts there, and gives up on anything else.
 */
public final class SqliteTableText {
    private static final Set<String> COLUMN_WORDS = Set.of(
            "CONSTRAINT",
            "PRIMARY",
            "NOT",
            "NULL",
            "UNIQUE",
            "CHECK",
            "DEFAULT",
            "COLLATE",
            "REFERENCES",
            "AS",
            "DEFERRABLE");
    private static final Set<String> TABLE_WORDS = Set.of("CONSTRAINT", "PRIMARY", "UNIQUE", "CHECK", "FOREIGN");

    private final SqlCursor in;
    private final Map<String, String> collations = new HashMap<>();
    private final Map<String, ComputedSchema> computed = new HashMap<>();
    private final List<Rule> rules = new ArrayList<>();
    private final List<String> more = new ArrayList<>();
    private boolean autoincrement;
    private String constraintName = "";
    private int constraintStart = -1;

    private SqliteTableText(String sql) {
        this.in = new SqlCursor(sql);
    }

    /**
     * Parses the text of a CREATE TABLE statement.
     *
     * @throws IllegalArgumentException if the text is not understood; the message names the place
     */
    public static SqliteTableText parse(String sql) {
        SqliteTableText text = new SqliteTableText(sql);
        text.table();
        return text;
    }

    /** The kinds of constraints. */
    enum RuleKind {
        PRIMARY_KEY,
        UNIQUE,
        CHECK,
        FOREIGN_KEY
    }

    /**
     * A constraint.
     *
     * @param name empty if it has none
     * @param columns of a key, as they are written there
     * @param sql of a check
     */
    record Rule(RuleKind kind, String name, List<String> columns, String sql) {}

    /** The constraints of that kind, in order. */
    List<Rule> rules(RuleKind kind) {
        return rules.stream().filter(rule -> rule.kind() == kind).toList();
    }

    /** The collation of a column, null if none is given. */
    @Nullable
    String collation(String column) {
        return collations.get(lower(column));
    }

    /** How a column is computed, null if it is not. */
    @Nullable
    ComputedSchema computed(String column) {
        return computed.get(lower(column));
    }

    /** Whether the primary key never gives an id twice. */
    boolean autoincrement() {
        return autoincrement;
    }

    /** Constraints that say more than their parts can, as they are written. */
    List<String> more() {
        return more;
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private void table() {
        in.take("CREATE");
        if (!in.skip("TEMP")) {
            in.skip("TEMPORARY");
        }
        in.take("TABLE");
        in.qualifiedName();
        in.take("(");
        while (!in.skip(")")) {
            forgetName();
            while (in.isWord(TABLE_WORDS)) {
                // SQLite takes them without commas between.
                tableConstraint();
            }
            if (!in.isSign(")") && !in.skip(",")) {
                column();
                in.skip(",");
            }
        }
    }

    private void column() {
        String column = in.name();
        while (!in.isSign(",") && !in.isSign(")") && !in.isWord(COLUMN_WORDS)) {
            if (in.isSign("(")) {
                in.group();
            } else {
                in.next();
            }
        }
        while (!in.isSign(",") && !in.isSign(")")) {
            columnConstraint(column);
        }
    }

    private void columnConstraint(String column) {
        begin();
        if (in.skip("CONSTRAINT")) {
            constraintName = in.name();
        } else if (in.skip("PRIMARY")) {
            in.take("KEY");
            boolean descending = in.skip("DESC");
            in.skip("ASC");
            boolean unusual = conflict() || descending;
            autoincrement |= in.skip("AUTOINCREMENT");
            add(RuleKind.PRIMARY_KEY, List.of(column), "", unusual);
        } else if (in.skip("NOT")) {
            if (in.skip("DEFERRABLE")) {
                deferred();
                end(true);
            } else {
                in.take("NULL");
                end(conflict());
            }
        } else if (in.skip("NULL")) {
            conflict();
            end(false);
        } else if (in.skip("UNIQUE")) {
            add(RuleKind.UNIQUE, List.of(column), "", conflict());
        } else if (in.skip("CHECK")) {
            add(RuleKind.CHECK, List.of(), in.group(), false);
        } else if (in.skip("DEFAULT")) {
            value();
            end(false);
        } else if (in.skip("COLLATE")) {
            collations.put(lower(column), in.name());
            end(false);
        } else if (in.skip("REFERENCES")) {
            add(RuleKind.FOREIGN_KEY, List.of(column), "", references());
        } else {
            expression(column);
        }
    }

    private void expression(String column) {
        if (in.skip("GENERATED")) {
            in.take("ALWAYS");
        }
        in.take("AS");
        String expression = in.group();
        boolean stored = in.skip("STORED");
        if (!stored) {
            in.skip("VIRTUAL");
        }
        computed.put(lower(column), new ComputedSchema(expression, stored));
        end(false);
    }

    private void tableConstraint() {
        begin();
        if (in.skip("CONSTRAINT")) {
            constraintName = in.name();
        } else if (in.skip("PRIMARY")) {
            in.take("KEY");
            List<String> columns = new ArrayList<>();
            boolean unusual = keyColumns(columns);
            add(RuleKind.PRIMARY_KEY, columns, "", conflict() || unusual);
        } else if (in.skip("UNIQUE")) {
            List<String> columns = new ArrayList<>();
            boolean unusual = keyColumns(columns);
            add(RuleKind.UNIQUE, columns, "", conflict() || unusual);
        } else if (in.skip("CHECK")) {
            String expression = in.group();
            add(RuleKind.CHECK, List.of(), expression, conflict());
        } else {
            in.take("FOREIGN");
            in.take("KEY");
            List<String> columns = new ArrayList<>();
            keyColumns(columns);
            in.take("REFERENCES");
            add(RuleKind.FOREIGN_KEY, columns, "", references());
        }
    }

    /** Reads the columns of a key; whether it has an order or collations of its own. */
    private boolean keyColumns(List<String> columns) {
        boolean unusual = false;
        in.take("(");
        while (!in.skip(")")) {
            columns.add(in.name());
            if (in.skip("COLLATE")) {
                in.name();
                unusual = true;
            }
            in.skip("ASC");
            unusual |= in.skip("DESC");
            autoincrement |= in.skip("AUTOINCREMENT");
            in.skip(",");
        }
        return unusual;
    }

    /** Reads what follows REFERENCES; whether there is more to it than target and actions. */
    private boolean references() {
        in.name();
        if (in.isSign("(")) {
            in.group();
        }
        boolean unusual = false;
        while (true) {
            if (in.skip("ON")) {
                in.next();
                if (!in.skip("CASCADE") && !in.skip("RESTRICT")) {
                    in.next();
                    in.next();
                }
            } else if (in.skip("MATCH")) {
                in.name();
                unusual = true;
            } else if (in.isNot("DEFERRABLE")) {
                in.next();
                in.next();
                deferred();
            } else if (in.skip("DEFERRABLE")) {
                unusual = true;
                deferred();
            } else {
                return unusual;
            }
        }
    }

    private void deferred() {
        if (in.skip("INITIALLY")) {
            in.next();
        }
    }

    /** Reads {@code ON CONFLICT} with its action, if it stands here. */
    private boolean conflict() {
        if (!in.skip("ON")) {
            return false;
        }
        in.take("CONFLICT");
        in.next();
        return true;
    }

    /** Reads a default. */
    private void value() {
        if (in.isSign("(")) {
            in.group();
        } else {
            if (!in.skip("-")) {
                in.skip("+");
            }
            in.next();
        }
    }

    private void begin() {
        if (constraintStart < 0) {
            constraintStart = in.start();
        }
    }

    private void add(RuleKind kind, List<String> columns, String expression, boolean unusual) {
        rules.add(new Rule(kind, constraintName, columns, expression));
        end(unusual);
    }

    private void end(boolean unusual) {
        if (unusual) {
            more.add(in.since(constraintStart));
        }
        forgetName();
    }

    private void forgetName() {
        constraintStart = -1;
        constraintName = "";
    }
}
