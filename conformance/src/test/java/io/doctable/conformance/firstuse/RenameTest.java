package io.doctable.conformance.firstuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.conformance.database.OnEveryDatabase;
import io.doctable.engine.Engine;
import io.doctable.error.SchemaMismatchException;

/** A column that a record calls by another name now. */
class RenameTest {
    @OnEveryDatabase
    void isProposedAndDoneOnRequest(ContactDao contacts, Engine engine) {
        engine.execute("CREATE TABLE renamed_contact (id bigint NOT NULL PRIMARY KEY, fon text NOT NULL UNIQUE)");
        engine.execute("INSERT INTO renamed_contact VALUES (1, '110')");
        String rename = "ALTER TABLE \"renamed_contact\" RENAME COLUMN \"fon\" TO \"phone\"";
        assertThatThrownBy(contacts::all)
                .isInstanceOf(SchemaMismatchException.class)
                .hasMessageContaining(rename)
                .hasMessageContaining("Nothing was changed");
        assertThat(engine.repair(ContactTable.TABLE).renameColumns()).containsExactly(rename);
        assertThat(contacts.all()).containsExactly(new Contact(1, "110"));
    }
}
