package io.doctable.conformance.types;

import static org.assertj.core.api.Assertions.assertThat;

import io.doctable.conformance.database.OnEveryDatabase;
import io.doctable.conformance.database.Site;
import io.doctable.engine.Echo;
import io.doctable.engine.Engine;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** That somebody listens changes no value on its way in or out. */
class ListenedToTest {
    @OnEveryDatabase
    void everyScalar(Site site) {
        List<String> lines = new CopyOnWriteArrayList<>();
        Engine engine = site.open(options -> options.echo(Echo.ROWS).logger(lines::add));
        ScalarsDao scalars = new ScalarsDao(engine);
        Samples samples = new Samples(31);
        List<Scalars> rows = new ArrayList<>(List.of(Samples.least(), Samples.greatest()));
        for (int id = 1; id <= 50; id++) {
            rows.add(samples.row(id));
        }
        for (Scalars row : rows) {
            Rows.assertSame(scalars.insert(row), row);
            Rows.assertSame(scalars.get(row.id()), row);
        }
        assertThat(scalars.all())
                .extracting(Rows::values)
                .containsExactlyInAnyOrderElementsOf(
                        rows.stream().map(Rows::values).toList());
        assertThat(lines)
                .filteredOn(line -> line.contains("ScalarsDao.insert: INSERT"))
                .hasSize(rows.size());
        assertThat(lines).anyMatch(line -> line.matches(".*, <\\d+ bytes?>, .*"));
        assertThat(lines)
                .allMatch(line -> line.lines().count() == 1)
                .noneMatch(line -> line.contains("cannot be shown"));
    }
}
