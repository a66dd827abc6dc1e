package io.doctable.conformance.ancestors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.conformance.ancestors.Talk.Part;
import io.doctable.conformance.database.OnEveryDatabase;
import io.doctable.conformance.database.Site;
import io.doctable.conformance.names.CrewMemberDao;
import io.doctable.engine.Engine;
import io.doctable.error.MappingException;
import io.doctable.internal.dialect.Ability;
import io.doctable.internal.session.Leases;
import io.doctable.metadata.DynamicTable;
import io.doctable.row.Row;
import io.doctable.schema.ColumnSchema;
import io.doctable.schema.DataType.Kind;
import io.doctable.schema.IndexSchema;
import io.doctable.schema.SchemaDiff;
import io.doctable.schema.TableSchema;
import io.doctable.schema.UniqueSchema;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What a record says about its table, and what becomes of it in the database. */
class SchemasTest {
    @OnEveryDatabase
    void tableNamesAreGivenOrFollowTheRecord(Engine engine, TalkDao talks, ChapterDao chapters) {
        talks.createTable();
        chapters.createTable();
        new CrewMemberDao(engine).createTable();
        assertThat(engine.listTables()).containsExactly("book", "chapter", "crew_member", "talks");
    }

    @Test
    void methodsAndConstantsAreNoColumns() {
        assertThat(TalkTable.TABLE.schema().columns())
                .extracting(ColumnSchema::name)
                .containsExactly("id", "heading", "language", "outline", "paragraphs", "pace");
    }

    @OnEveryDatabase
    void columnsMayStandInAnotherOrder(Engine engine, PointDao points) throws Exception {
        TableSchema declared = PointTable.TABLE.schema();
        List<ColumnSchema> reversed = new ArrayList<>(declared.columns());
        Collections.reverse(reversed);
        TableSchema.Builder other = TableSchema.builder(declared.name());
        reversed.forEach(other::column);
        TableSchema wanted =
                other.primaryKey(declared.primaryKey().toArray(String[]::new)).build();
        Site.sql(
                engine,
                Leases.of(engine)
                        .context()
                        .dialect()
                        .createTables(List.of(wanted))
                        .toArray(String[]::new));
        assertThat(engine.diff(PointTable.TABLE).differences())
                .extracting(SchemaDiff.Difference::kind)
                .containsOnly(SchemaDiff.Kind.COLUMN_ORDER);
        Point stored = points.insert(NewPoint.of(3, 4));
        assertThat(stored).isEqualTo(new Point(stored.id(), 3, 4));
        assertThat(points.update(new Point(stored.id(), 5, 6))).isEqualTo(points.get(stored.id()));
        assertThat(points.all()).containsExactly(new Point(stored.id(), 5, 6));
    }

    @OnEveryDatabase
    void treesAndListsOfListsComeBackAsTheyWere(TalkDao talks) {
        Part outline = new Part("leaf", List.of());
        for (int depth = 1; depth < 50; depth++) {
            outline = new Part("level " + depth, List.of(outline, new Part("", List.of())));
        }
        List<List<String>> paragraphs = List.of(List.of(), List.of(""), List.of("one\ntwo", "three"), List.of("", ""));
        Talk stored = talks.insert(NewTalk.of("Trees", outline, paragraphs, new Pace(140)));
        assertThat(stored.outline()).isEqualTo(outline);
        assertThat(stored.paragraphs()).isEqualTo(paragraphs);
        assertThat(talks.get(stored.id())).isEqualTo(stored);
    }

    @OnEveryDatabase
    void bytesThatAConverterRefusesAreNamed(Engine engine, TalkDao talks) {
        Talk stored = talks.insert(Talk.titled("Short"));
        assertThat(talks.get(stored.id()).pace()).isEqualTo(new Pace(100));
        engine.execute("update talks set pace = ?", new byte[] {1});
        assertThatThrownBy(() -> talks.get(stored.id()))
                .isInstanceOfSatisfying(
                        MappingException.class, e -> assertThat(e.column()).isEqualTo("pace"))
                .hasMessageContaining("talks.pace");
    }

    @OnEveryDatabase
    void defaultsAreTheDatabasesAndServeRawSqlToo(Engine engine, TalkDao talks) {
        Talk byDao = talks.insert(Talk.titled("By the DAO"));
        engine.execute(
                "insert into talks (heading, outline, paragraphs, pace)"
                        + " select 'By hand', outline, paragraphs, pace from talks where id = ?",
                byDao.id());
        assertThat(talks.all()).extracting(Talk::language).containsExactly("en", "en");
        assertThat(talks.insert(Talk.titled("Given").withLanguage("de")).language())
                .isEqualTo("de");
    }

    @OnEveryDatabase
    void uniqueConstraintsAndIndexesAreInTheDatabase(Engine engine, ChapterDao chapters) {
        chapters.createTable();
        assertThat(engine.inspector().uniques("book"))
                .extracting(UniqueSchema::columns)
                .containsExactly(List.of("isbn"));
        assertThat(engine.inspector().indexes("chapter"))
                .extracting(IndexSchema::columns)
                .containsExactly(List.of(new IndexSchema.Part("book_id", false, null)));
    }

    @OnEveryDatabase(that = Ability.SCHEMAS)
    void oneNameInTwoNamespacesIsTwoTables(Engine engine) throws Exception {
        Site.sql(engine, "create schema north", "create schema south");
        for (String schema : List.of("north", "south")) {
            DynamicTable banks = engine.metadata()
                    .register(TableSchema.builder("bank")
                            .schema(schema)
                            .column("name", Kind.TEXT)
                            .build());
            banks.insert(Map.of("name", "bank of the " + schema));
        }
        for (String schema : List.of("north", "south")) {
            assertThat(engine.table(schema + ".bank").all())
                    .extracting(row -> row.get("name", String.class))
                    .containsExactly("bank of the " + schema);
        }
        assertThat(engine.execute("select n.name, s.name from north.bank n, south.bank s")
                        .all())
                .extracting(Row::size)
                .containsExactly(2);
    }

    /** The namespace is left out of the record, and each tenant's engine sends its connections to another one. */
    @OnEveryDatabase(that = {Ability.SCHEMAS, Ability.SHARED})
    void anEngineForEachTenantSeesItsOwnNamespace(Site site) throws Exception {
        Map<String, PointDao> tenants = new TreeMap<>();
        for (String tenant : List.of("north", "south")) {
            Site.sql(site.engine(), "create schema " + tenant);
            Engine engine = site.open(options -> options.onConnect(connection -> {
                try (Statement statement = connection.createStatement()) {
                    statement.execute("set search_path to " + tenant);
                }
            }));
            tenants.put(tenant, new PointDao(engine));
        }
        tenants.get("north").insert(NewPoint.of(1, 1));
        tenants.get("south").insertAll(List.of(NewPoint.of(2, 2), NewPoint.of(3, 3)));
        tenants.get("north").engine().closeConnections();
        assertThat(tenants.get("north").all()).containsExactly(new Point(1, 1, 1));
        assertThat(tenants.get("south").count()).isEqualTo(2);
        assertThat(tenants.get("north").engine().diff(PointTable.TABLE).isEmpty())
                .isTrue();
        assertThat(Site.value(site.engine(), "select count(*) from north.point"))
                .isEqualTo("1");
        assertThat(site.engine().listTables()).isEmpty();
    }
}
