package io.doctable.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.doctable.row.Row;
import io.doctable.testing.PostgresServer;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postgresql.ds.PGSimpleDataSource;

/** PostgreSQL rounds what it sends as text by {@code extra_float_digits}; stored numbers come back as they are all the same. */
@Tag("slow")
class FloatDigitsTest {
    /** So often that the driver turns from text to binary in the middle. */
    private static final int EXECUTIONS = 10;

    @ParameterizedTest
    @CsvSource({"DATABASE, 0", "DATABASE, -15", "ROLE, 0", "ROLE, -15", "OPTION, 0", "OPTION, -15"})
    void noSettingOfTheServerChangesANumber(String place, int digits) {
        String url = PostgresServer.newDatabase();
        String database = url.substring(url.lastIndexOf('/') + 1);
        String role = database + "_role";
        String set = " SET extra_float_digits = " + digits;
        PostgresServer.execute("CREATE ROLE " + role + " LOGIN SUPERUSER");
        switch (place) {
            case "DATABASE" -> PostgresServer.execute("ALTER DATABASE " + database + set);
            case "ROLE" -> PostgresServer.execute("ALTER ROLE " + role + set);
            default -> {}
        }
        EngineBuilder builder = Engine.builder(url.replace("postgres@", role + "@"));
        String options = "-c extra_float_digits=" + digits;
        if (place.equals("OPTION")) {
            builder.connectArg("options", options);
        }
        try (Engine engine = builder.build()) {
            requireExact(engine);
        }
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl("jdbc:" + url.replace("postgres@", ""));
        source.setUser(role);
        if (place.equals("OPTION")) {
            source.setOptions(options);
        }
        try (Engine engine = Engine.of(source)) {
            requireExact(engine);
        }
    }

    private static void requireExact(Engine engine) {
        engine.execute("drop table if exists numbers");
        engine.execute("create table numbers (id integer, d double precision, f real, many double precision[])");
        Random random = new Random(7);
        List<Double> doubles = Stream.concat(
                        Stream.of(0.1 + 0.2, 870.25, Math.PI, Double.MIN_VALUE, Double.MAX_VALUE),
                        Stream.generate(() -> random.nextDouble() * 1000).limit(20))
                .toList();
        for (int id = 0; id < doubles.size(); id++) {
            double value = doubles.get(id);
            float single = (float) (value % 1000);
            engine.execute(
                    "insert into numbers values (:id, :d, :f, array[:d])", Map.of("id", id, "d", value, "f", single));
            for (int i = 0; i < EXECUTIONS; i++) {
                Row row = engine.execute("select d, f, many from numbers where id = :id", Map.of("id", id))
                        .first()
                        .orElseThrow();
                assertThat(row.get("d", Double.class)).isEqualTo(value);
                assertThat(row.get("f", Float.class)).isEqualTo(single);
                assertThat(String.valueOf(row.get("many"))).contains(String.valueOf(value));
            }
        }
    }
}
