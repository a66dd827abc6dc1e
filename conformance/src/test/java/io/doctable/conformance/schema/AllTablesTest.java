package io.doctable.conformance.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.doctable.conformance.database.OnEveryDatabase;
import io.doctable.conformance.database.Site;
import io.doctable.engine.Engine;
import io.doctable.internal.dialect.Ability;
import io.doctable.internal.session.Leases;
import io.doctable.schema.SchemaDiff;
import io.doctable.schema.TableDescription;
import io.doctable.schema.TableSchema;
import io.doctable.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;

/** Every record of the suite: its table is found as the record says, and can be read from the database and made again. */
@Tag("slow")
class AllTablesTest {
    @OnEveryDatabase
    void m22NoTableOfOursDiffersFromItsRecord(Site site) throws Exception {
        Map<String, List<Table<?>>> all = AllTables.byPackage();
        assertThat(all).hasSizeGreaterThan(5);
        for (List<Table<?>> tables : all.values()) {
            Engine engine = created(site, tables);
            for (Table<?> table : tables) {
                assertThat(engine.diff(table)).hasToString(table.schema().qualifiedName() + ": no difference");
                assertThat(engine.repair(table).addMissingIndexes()).isEmpty();
                assertThat(engine.repair(table).addMissingColumns()).isEmpty();
            }
            engine.metadata().dropAll();
            engine.metadata().clear();
        }
    }

    @OnEveryDatabase
    void m18EveryTableCanBeReadAndMadeAgain(Site site) throws Exception {
        Engine elsewhere = site.engineElsewhere();
        for (List<Table<?>> tables : AllTables.byPackage().values()) {
            Engine engine = created(site, tables);
            List<TableSchema> read = new ArrayList<>();
            List<TableDescription> described = new ArrayList<>();
            for (Table<?> table : tables) {
                String schema = table.schema().schema();
                for (TableSchema each : engine.inspector()
                        .reflectWithTargets(schema, table.schema().name())) {
                    TableDescription description = engine.inspector().table(each.schema(), each.name());
                    // A table in a schema names the schemas of all that it refers to.
                    if (described.stream().noneMatch(known -> known.table().equals(description.table()))) {
                        read.add(each);
                        described.add(description);
                    }
                }
            }
            namespaces(elsewhere, tables);
            Site.sql(
                    elsewhere,
                    Leases.of(elsewhere).context().dialect().createTables(read).toArray(String[]::new));
            for (int i = 0; i < read.size(); i++) {
                TableSchema each = read.get(i);
                assertThat(elsewhere.inspector().table(each.schema(), each.name()))
                        .isEqualTo(described.get(i));
                assertThat(elsewhere.diff(each).isEmpty())
                        .as(each.qualifiedName())
                        .isTrue();
            }
            // What was read serves the record as well as what the record made, but for what only a record can say.
            for (Table<?> table : tables) {
                assertThat(elsewhere.diff(table).of(SchemaDiff.Severity.BREAKS)).isEmpty();
            }
            engine.metadata().dropAll();
            engine.metadata().clear();
            elsewhere.ddl(ddl -> read.forEach(
                    table -> ddl.drop(Leases.of(elsewhere).context().dialect().table(table))));
        }
    }

    private static Engine created(Site site, List<Table<?>> tables) throws Exception {
        Engine engine = site.engine();
        List<Table<?>> possible = tables.stream()
                .filter(table -> table.schema().schema() == null || site.can(Ability.SCHEMAS))
                .filter(table -> table.schema().indexes().stream().allMatch(index -> index.where() == null)
                        || site.can(Ability.PARTIAL_INDEXES))
                .toList();
        tables.retainAll(possible);
        namespaces(engine, tables);
        engine.ddl(ddl -> tables.forEach(ddl::createIfAbsent));
        return engine;
    }

    private static void namespaces(Engine engine, List<Table<?>> tables) throws Exception {
        Set<String> names = new TreeSet<>();
        for (Table<?> table : tables) {
            if (table.schema().schema() != null) {
                names.add(table.schema().schema());
            }
        }
        String dialect = engine.dialect();
        if (tables.stream()
                .flatMap(table -> table.schema().columns().stream())
                .anyMatch(column -> "citext".equals(column.on(dialect).type()))) {
            Site.sql(engine, "create extension if not exists citext");
        }
        for (String name : names) {
            Site.sql(
                    engine,
                    "create schema if not exists "
                            + Leases.of(engine).context().dialect().quote(name));
        }
    }
}
