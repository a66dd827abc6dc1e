package io.doctable.conformance.types;

import static io.doctable.conformance.database.Site.sql;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.conformance.database.OnEveryDatabase;
import io.doctable.conformance.database.Site;
import io.doctable.engine.Engine;
import io.doctable.error.MappingException;
import io.doctable.internal.dialect.Ability;
import io.doctable.option.SchemaCheck;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Tag;

/** Values that somebody else put into a table and that the record cannot hold: an error that says where they are. */
@Tag("slow")
class UnreadableValuesTest {
    private static final String TABLE = """
            create table loose (id bigint primary key, flag %s, tiny bigint, small bigint, whole bigint, big bigint,
                text text, letter text, colour text, label text)""";

    @OnEveryDatabase
    void aNullInANonNullComponent(Site site) throws SQLException {
        LooseDao rows = loose(site);
        for (String column : List.of("flag", "tiny", "small", "whole", "big", "text", "letter", "colour", "label")) {
            unreadable(rows, column, "null", "NULL");
        }
    }

    @OnEveryDatabase
    void aNumberThatIsOutOfRange(Site site) throws SQLException {
        LooseDao rows = loose(site);
        unreadable(rows, "tiny", "128", "128");
        unreadable(rows, "tiny", "-129", "-129");
        unreadable(rows, "small", "32768", "32768");
        unreadable(rows, "whole", "3000000000", "3000000000");
        unreadable(rows, "whole", "-2147483649", "-2147483649");
    }

    @OnEveryDatabase
    void aTextThatIsNoConstantOfTheEnum(Site site) throws SQLException {
        LooseDao rows = loose(site);
        unreadable(rows, "colour", "'BLUE'", "BLUE");
        unreadable(rows, "colour", "'red'", "red");
        unreadable(rows, "colour", "''", "RED");
    }

    @OnEveryDatabase
    void aTextThatIsNoCharAndOneThatAValueRecordRefuses(Site site) throws SQLException {
        LooseDao rows = loose(site);
        unreadable(rows, "letter", "'ab'", "ab");
        unreadable(rows, "letter", "''", "one UTF-16 character");
        unreadable(rows, "label", "''", "a label is not empty");
    }

    @OnEveryDatabase
    void aProjectionRefusesWhatItsRecordCannotHold(Site site) throws SQLException {
        LooseDao rows = loose(site);
        for (String change : List.of("whole = null", "whole = 3000000000", "colour = 'BLUE'", "colour = null")) {
            String column = change.substring(0, change.indexOf(' '));
            sql(rows.engine(), "update loose set " + change);
            assertThatThrownBy(rows.select(Loose_PartProjection.PROJECTION)::list)
                    .isInstanceOfSatisfying(MappingException.class, e -> {
                        assertThat(e.table()).isEqualTo("loose");
                        assertThat(e.column()).isEqualTo(column);
                        assertThat(e.component()).isEqualTo(column);
                        assertThat(e.rowKey()).contains("7");
                    });
            sql(rows.engine(), "update loose set whole = 4, colour = 'RED'");
            assertThat(rows.select(Loose_PartProjection.PROJECTION).list())
                    .containsExactly(new Loose.Part(7, 4, Colour.RED));
        }
    }

    private static LooseDao loose(Site site) throws SQLException {
        Engine engine = site.open(options -> options.schemaCheck(SchemaCheck.OFF));
        sql(engine, TABLE.formatted(site.can(Ability.BOOLEANS) ? "boolean" : "integer"));
        LooseDao rows = new LooseDao(engine);
        rows.insert(new Loose(7, true, (byte) 1, (short) 1, 1, 1, "text", 'x', Colour.RED, new Label("label")));
        assertThat(rows.get(7).colour()).isEqualTo(Colour.RED);
        return rows;
    }

    private static void unreadable(LooseDao rows, String column, String value, String told) throws SQLException {
        Engine engine = rows.engine();
        sql(engine, "update loose set " + column + " = " + value);
        assertThatThrownBy(() -> rows.get(7)).isInstanceOfSatisfying(MappingException.class, e -> {
            assertThat(e.table()).isEqualTo("loose");
            assertThat(e.column()).isEqualTo(column);
            assertThat(e.component()).isEqualTo(column);
            assertThat(e.rowKey()).contains("7");
            assertThat(e).hasMessageContaining("loose." + column).hasMessageContaining(told);
        });
        assertThatThrownBy(rows::all).isInstanceOf(MappingException.class);
        sql(engine, "delete from loose");
        rows.insert(new Loose(7, true, (byte) 1, (short) 1, 1, 1, "text", 'x', Colour.RED, new Label("label")));
    }
}
