package app;

import io.doctable.annotation.Column;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.Embeddable;
import io.doctable.annotation.Embedded;
import io.doctable.annotation.Id;
import io.doctable.annotation.Unique;
import io.doctable.annotation.Version;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Components named like what the generator writes, like SQL and like methods. */
@DocTable(
        uniques = {
            @Unique(columns = {"out", "objects"}),
            @Unique(columns = {"insert"}),
            @Unique(columns = {"locals_table", "in", "row"})
        })
public record Locals(
        @Id long key,
        @Column(name = "id_") long id,
        int in,
        int row,
        String out,
        String stamp,
        String returned,
        String other,
        @Column(defaultSql = "'a'") String that,
        @Column(defaultSql = "'b'") String unset,
        String table,
        @Column(name = "TABLE2") String TABLE,
        @Column(name = "schema2") String SCHEMA,
        String schema,
        @Column(name = "PK2") String primaryKey,
        String select,
        @Column(name = "order") String order,
        String get,
        @Column(name = "insert") String insert,
        @Column(name = "shape2") String SHAPE,
        String of,
        String from,
        String withOf,
        String equals,
        String value,
        String values,
        String record,
        String var,
        String yield,
        String sealed,
        String permits,
        String $,
        String $dollar$L,
        @Column(name = "groesse") String größe,
        @Column(name = "namae") String 名,
        String Objects,
        @Column(name = "locals_table") String LocalsTable,
        String List,
        String String,
        OptionalInt Optional,
        @Embedded(prefix = "e_") @Nullable Place place,
        @Embedded(prefix = "f_") Place in2,
        @Version int VERSION) {

    @Embeddable
    public record Place(String in, String out, @Nullable String given) {}
}
