package io.doctable.processor.check;

import com.palantir.javapoet.ClassName;
import io.doctable.processor.model.Constraint;
import io.doctable.processor.model.ConstraintNames;
import io.doctable.processor.model.RecordModel;
import io.doctable.processor.problem.Origin;
import io.doctable.processor.problem.Problems;
import io.doctable.processor.problem.SchemaRule;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The names that a database keeps once per schema, over all records of a compilation. On PostgreSQL they are those of
 * tables, indexes, unique constraints and primary keys; on SQLite those of tables and indexes, without regard to the
 * case of ASCII letters.
 */
final class SchemaNames {
    private static final Set<KnownDatabase> WITH_INDEXES_OF_CONSTRAINTS = KnownDatabase.ALL.stream()
            .filter(KnownDatabase::constraintsAreIndexes)
            .collect(Collectors.toUnmodifiableSet());

    private final Map<Key, Holder> holders = new HashMap<>();

    private record Key(KnownDatabase database, String schema, String name) {}

    /** What has a name. */
    private enum Kind {
        TABLE("the table", KnownDatabase.ALL),
        INDEX("an index", KnownDatabase.ALL),
        UNIQUE("a unique constraint", WITH_INDEXES_OF_CONSTRAINTS),
        PRIMARY_KEY("the primary key", WITH_INDEXES_OF_CONSTRAINTS);

        private final String words;
        private final Set<KnownDatabase> databases;

        Kind(String words, Set<KnownDatabase> databases) {
            this.words = words;
            this.databases = databases;
        }
    }

    private record Holder(Kind kind, String name, ClassName record, Origin origin) {}

    /** Reports the names of a table that it, or an earlier record, has already. */
    void add(RecordModel model, Problems problems) {
        for (Holder holder : holdersOf(model)) {
            Set<KnownDatabase> refusing = EnumSet.noneOf(KnownDatabase.class);
            Holder first = null;
            for (KnownDatabase database : holder.kind().databases) {
                Holder other = holders.putIfAbsent(key(database, model.schema(), holder.name()), holder);
                if (other != null) {
                    refusing.add(database);
                    first = other;
                }
            }
            if (first != null) {
                report(holder, first, refusing, problems);
                if (holder.kind() == Kind.TABLE && first.kind() == Kind.TABLE) {
                    return; // All automatic names are the same, too.
                }
            }
        }
    }

    private static List<Holder> holdersOf(RecordModel model) {
        List<Holder> all = new ArrayList<>();
        Origin table = model.origin().annotation("DocTable").attribute("name");
        all.add(new Holder(Kind.TABLE, model.table(), model.type(), table));
        if (!model.primaryKey().isEmpty()) {
            String name = ConstraintNames.ofTable("pk", model.table(), List.of());
            all.add(new Holder(Kind.PRIMARY_KEY, name, model.type(), table));
        }
        for (Constraint.Unique unique : model.uniques()) {
            all.add(new Holder(
                    Kind.UNIQUE, unique.name(), model.type(), unique.origin().attribute("name")));
        }
        for (Constraint.Index index : model.indexes()) {
            all.add(new Holder(
                    Kind.INDEX, index.name(), model.type(), index.origin().attribute("name")));
        }
        return all;
    }

    private static Key key(KnownDatabase database, String schema, String name) {
        boolean folds = database.ignoresCase();
        return new Key(database, folds ? folded(schema) : schema, folds ? folded(name) : name);
    }

    private static String folded(String name) {
        StringBuilder folded = new StringBuilder(name);
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                folded.setCharAt(i, (char) (c + 'a' - 'A'));
            }
        }
        return folded.toString();
    }

    private static void report(Holder later, Holder first, Set<KnownDatabase> refusing, Problems problems) {
        boolean own = later.record().equals(first.record());
        boolean everywhere = refusing.equals(KnownDatabase.ALL);
        String name = later.record().canonicalName();
        if (later.kind() == Kind.TABLE && first.kind() == Kind.TABLE) {
            String where = everywhere ? "" : " on " + titles(refusing) + ", which ignores the case of names";
            add(
                    problems,
                    first,
                    SchemaRule.SAME_TABLE,
                    later.origin(),
                    later.name(),
                    name,
                    first.record().canonicalName(),
                    where);
        } else if (own && first.kind() == Kind.TABLE && everywhere) {
            problems.add(SchemaRule.NAMED_LIKE_TABLE, later.origin(), later.name(), name);
        } else if (!own || first.kind() == Kind.TABLE || first.kind() == Kind.PRIMARY_KEY) {
            // Two constraints or indexes of one table are reported as such.
            add(
                    problems,
                    first,
                    SchemaRule.SAME_NAME,
                    later.origin(),
                    later.name(),
                    later.kind().words,
                    name,
                    first.kind().words,
                    first.record().canonicalName(),
                    everywhere ? "every database" : titles(refusing));
        }
    }

    private static String titles(Set<KnownDatabase> databases) {
        return databases.stream().map(KnownDatabase::title).collect(Collectors.joining(" and "));
    }

    /** Reports at the later record, unless the user has switched it off at the first: javac chooses their order. */
    private static void add(Problems problems, Holder first, SchemaRule rule, Origin place, String... arguments) {
        if (!first.origin().isSuppressed(rule.code())) {
            problems.add(rule, place, arguments);
        }
    }
}
