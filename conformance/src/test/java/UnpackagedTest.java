import static org.assertj.core.api.Assertions.assertThat;

import io.doctable.conformance.database.OnEveryDatabase;
import io.doctable.engine.Engine;

/** Rows of a record in the unnamed package. */
@SuppressWarnings("DefaultPackage")
class UnpackagedTest {
    @OnEveryDatabase
    void goInAndOut(Engine engine) {
        UnpackagedDao rows = new UnpackagedDao(engine);
        Unpackaged row = rows.insert(NewUnpackaged.of("x"));
        assertThat(rows.findByName("x")).contains(row);
        assertThat(rows.update(new Unpackaged(row.id(), "y", 2))).isEqualTo(rows.get(row.id()));
    }
}
