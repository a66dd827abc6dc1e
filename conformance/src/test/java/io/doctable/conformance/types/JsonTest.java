package io.doctable.conformance.types;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.conformance.database.OnEveryDatabase;
import io.doctable.conformance.database.Site;
import io.doctable.engine.Engine;
import io.doctable.error.MappingException;
import io.doctable.internal.dialect.Ability;
import java.util.List;
import java.util.Map;

/** JSON columns: what they keep, what they refuse, what they cannot read. */
class JsonTest {
    private static final Documents BARE =
            new Documents(1, Map.of(), List.of(), new Documents.Page("", 0, List.of()), List.of(), "", null);

    @OnEveryDatabase
    void jsonDocuments(DocumentsDao documents) {
        Documents.Page page = new Documents.Page(
                "Tom & \"Jerry\" \\ \u2028 é \uD83D\uDE00",
                -1,
                List.of(new Documents.Line("a", null), new Documents.Line("", 0.1)));
        Documents full = new Documents(
                1, Map.of("k", "v", "", "null"), List.of(Map.of("x", 1), Map.of()), page, List.of(page), "null", page);
        Documents bare =
                new Documents(2, Map.of(), List.of(), new Documents.Page("", 0, List.of()), List.of(), "", null);
        for (Documents row : List.of(full, bare)) {
            assertThat(documents.insert(row)).isEqualTo(row);
            assertThat(documents.get(row.id())).isEqualTo(row);
        }
        assertThat(documents.count(DocumentsTable.DRAFT.isNull())).isOne();
    }

    @OnEveryDatabase(not = Ability.STORES_NUL)
    void nulIsRefusedWhereItCannotBe(Engine engine, DocumentsDao documents) {
        for (Documents bad : List.of(
                Rows.with(BARE, "tags", Map.of("k", "a\0b")),
                Rows.with(BARE, "tags", Map.of("a\0b", "v")),
                Rows.with(BARE, "plainText", "\0"))) {
            engine.transaction(tx -> {
                assertThatThrownBy(() -> documents.insert(bad)).isInstanceOf(MappingException.class);
                assertThat(documents.count()).isZero();
            });
        }
        Documents looksLikeIt = Rows.with(BARE, "tags", Map.of("k", "\\u0000"));
        assertThat(documents.insert(looksLikeIt)).isEqualTo(looksLikeIt);
        assertThat(documents.get(1)).isEqualTo(looksLikeIt);
    }

    @OnEveryDatabase(that = Ability.STORES_NUL)
    void nulIsStoredWhereItCanBe(DocumentsDao documents) {
        Documents row = Rows.with(BARE, "tags", Map.of("k", "a\0b", "\0", "\\u0000"));
        assertThat(documents.insert(row)).isEqualTo(row);
        assertThat(documents.get(1)).isEqualTo(row);
    }

    @OnEveryDatabase
    void halfSurrogatePairsAreRefused(DocumentsDao documents) {
        Documents bad = Rows.with(BARE, "tags", Map.of("k", "\uD800"));
        assertThatThrownBy(() -> documents.insert(bad))
                .isInstanceOfSatisfying(
                        MappingException.class, e -> assertThat(e.column()).isEqualTo("tags"));
        assertThat(documents.count()).isZero();
    }

    @OnEveryDatabase
    void aDocumentOfAnotherKindCannotBeRead(Engine engine, DocumentsDao documents) throws Exception {
        documents.insert(BARE);
        for (String json : List.of("[1]", "\"text\"", "null", "{\"title\": {}}")) {
            Site.sql(engine, "update documents set page = '" + json + "'");
            assertThatThrownBy(() -> documents.get(1)).as(json).isInstanceOfSatisfying(MappingException.class, e -> {
                assertThat(e.column()).isEqualTo("page");
                assertThat(e.rowKey()).contains("1");
            });
        }
    }

    @OnEveryDatabase
    void aNullComponentIsNullAndNotJsonNull(Engine engine, DocumentsDao documents) throws Exception {
        documents.insert(BARE);
        assertThat(Site.value(engine, "select count(*) from documents where draft is null"))
                .isEqualTo("1");
    }
}
