package io.doctable.conformance.types;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.conformance.database.OnEveryDatabase;
import io.doctable.error.ForeignKeyViolationException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Tag;

/** What goes in comes out: by insert's own return, by get, and in a list. */
class RoundTripTest {
    private static final int ROWS = 200;

    @OnEveryDatabase
    void everyScalarAtItsEndsAndFromASeed(ScalarsDao scalars) {
        Samples samples = new Samples(20261120);
        List<Scalars> rows = new ArrayList<>(List.of(Samples.least(), Samples.greatest()));
        for (int id = 1; id <= ROWS; id++) {
            rows.add(samples.row(id));
        }
        for (Scalars row : rows) {
            Rows.assertSame(scalars.insert(row), row);
            Rows.assertSame(scalars.get(row.id()), row);
        }
        assertThat(scalars.select().orderBy(ScalarsTable.ID.asc()).list())
                .extracting(Rows::values)
                .containsExactlyInAnyOrderElementsOf(
                        rows.stream().map(Rows::values).toList());
    }

    @OnEveryDatabase
    void everyScalarInOneInsertOfMany(ScalarsDao scalars) {
        Samples samples = new Samples(7);
        List<Scalars> rows = new ArrayList<>();
        for (int id = 1; id <= ROWS; id++) {
            rows.add(samples.row(id));
        }
        assertThat(scalars.insertAll(rows))
                .extracting(Rows::values)
                .containsExactlyElementsOf(rows.stream().map(Rows::values).toList());
        assertThat(scalars.select().orderBy(ScalarsTable.ID.asc()).list())
                .extracting(Rows::values)
                .containsExactlyElementsOf(rows.stream().map(Rows::values).toList());
    }

    /** 2,000 rows of 33 columns are more values than one statement takes on any of the databases. */
    @Tag("slow")
    @OnEveryDatabase
    void manyWideRowsAreCutIntoStatements(ScalarsDao scalars) {
        Samples samples = new Samples(9);
        List<Scalars> rows = new ArrayList<>();
        for (int id = 1; id <= 2000; id++) {
            rows.add(samples.row(id));
        }
        assertThat(scalars.insertAll(rows)).hasSize(2000);
        assertThat(scalars.count()).isEqualTo(2000);
        Rows.assertSame(scalars.get(2000), rows.get(1999));
    }

    @OnEveryDatabase
    void updateStoresEveryScalar(ScalarsDao scalars) {
        Samples samples = new Samples(8);
        Scalars stored = scalars.insert(samples.row(1));
        Scalars changed = samples.row(stored.id());
        Rows.assertSame(scalars.update(changed), changed);
        Rows.assertSame(scalars.get(stored.id()), changed);
    }

    @OnEveryDatabase
    void boxes(BoxesDao boxes) {
        Boxes least = new Boxes(
                1L,
                false,
                Byte.MIN_VALUE,
                Short.MIN_VALUE,
                Integer.MIN_VALUE,
                Long.MIN_VALUE,
                Float.MIN_VALUE,
                Double.MIN_VALUE,
                ' ');
        Boxes zero = new Boxes(0L, false, (byte) 0, (short) 0, 0, 0L, 0f, 0d, '0');
        Boxes greatest = new Boxes(
                2L,
                true,
                Byte.MAX_VALUE,
                Short.MAX_VALUE,
                Integer.MAX_VALUE,
                Long.MAX_VALUE,
                Float.MAX_VALUE,
                Double.MAX_VALUE,
                '\u20AC');
        for (Boxes row : List.of(least, zero, greatest)) {
            Rows.assertSame(boxes.insert(row), row);
            Rows.assertSame(boxes.get(row.id()), row);
        }
    }

    @OnEveryDatabase
    void nullsAndValuesInEveryNullableColumn(NullablesDao nullables) {
        Nullables empty = Nullables.nothing(1);
        Nullables full = new Nullables(
                2,
                false,
                (byte) 0,
                (short) 0,
                0,
                0L,
                0f,
                0d,
                'x',
                "",
                "12345",
                new byte[0],
                new BigDecimal("0.0000"),
                BigDecimal.ZERO,
                BigInteger.ZERO,
                BigInteger.ZERO,
                Instant.EPOCH,
                Instant.EPOCH.atOffset(ZoneOffset.UTC),
                LocalDate.EPOCH.atStartOfDay(),
                LocalDate.EPOCH,
                LocalTime.MIDNIGHT,
                Duration.ZERO,
                Period.ZERO,
                Year.of(0),
                YearMonth.of(1970, 1),
                ZoneId.of("UTC"),
                ZoneOffset.UTC,
                new Samples(1).uuid(),
                URI.create("x:y"),
                Path.of("x"),
                Colour.GREEN,
                new Celsius(0),
                Locale.forLanguageTag("pt-BR"),
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                new int[0]);
        for (Nullables row : List.of(empty, full)) {
            Rows.assertSame(nullables.insert(row), row);
            Rows.assertSame(nullables.get(row.id()), row);
        }
        Nullables cleared = Nullables.nothing(full.id());
        nullables.update(cleared);
        Rows.assertSame(nullables.get(full.id()), cleared);
        Nullables filled = Rows.with(full, "id", empty.id());
        nullables.update(filled);
        Rows.assertSame(nullables.get(empty.id()), filled);
    }

    @OnEveryDatabase
    void optionals(OptionalsDao optionals) {
        Optionals empty = Optionals.nothing(1);
        Optionals full = new Optionals(
                2,
                Optional.of(""),
                Optional.of(0),
                Optional.of(false),
                Optional.of(Instant.EPOCH),
                Optional.of(Colour.NULL),
                Optional.of(new Celsius(-273.15)),
                Optional.of(List.of()),
                Optional.of(Map.of("a", 1)),
                OptionalInt.of(0),
                OptionalLong.of(Long.MIN_VALUE),
                OptionalDouble.of(Double.MAX_VALUE));
        for (Optionals row : List.of(empty, full)) {
            assertThat(optionals.insert(row)).isEqualTo(row);
            assertThat(optionals.get(row.id())).isEqualTo(row);
        }
    }

    @OnEveryDatabase
    void valueRecords(SensorDao sensors, CalibrationDao calibrations) {
        Sensor sensor = sensors.insert(NewSensor.of(
                        new Label("cellar"),
                        new Sensor.Price(new BigDecimal("12.50")),
                        new Celsius(30),
                        new Sensor.Paint(Colour.RED),
                        new Sensor.Since(LocalDate.of(2024, 2, 29)))
                .withNickname(Optional.of(new Label("c"))));
        assertThat(sensor.id()).isEqualTo(new SensorId(1));
        assertThat(sensor.lastReading()).isNull();
        assertThat(sensors.get(new SensorId(1))).isEqualTo(sensor);
        assertThat(sensors.findByLabel(new Label("cellar"))).contains(sensor);
        assertThat(sensors.select().where(SensorTable.ID.eq(new SensorId(1))).one())
                .isEqualTo(sensor);
        Calibration calibration = calibrations.insert(NewCalibration.of(sensor.id()));
        assertThat(calibrations.listBySensor(new SensorId(1))).containsExactly(calibration);
        assertThatThrownBy(() -> calibrations.insert(NewCalibration.of(new SensorId(2))))
                .isInstanceOf(ForeignKeyViolationException.class);
    }

    @OnEveryDatabase
    void convertedComponents(ConvertedDao rows) {
        Converted row = new Converted(
                1,
                Locale.forLanguageTag("de-CH-1996"),
                Set.of(DayOfWeek.MONDAY, DayOfWeek.SUNDAY),
                BitSet.valueOf(new long[] {5, 1L << 63}),
                -1L);
        assertThat(rows.insert(row)).isEqualTo(row);
        assertThat(rows.get(1)).isEqualTo(row);
        assertThat(rows.findByLanguage(row.language())).contains(row);
        assertThat(rows.count(ConvertedTable.DAYS.eq(Set.of()))).isZero();
        assertThat(rows.count(ConvertedTable.EPOCH_MILLIS.eq(-1L))).isOne();
    }

    @OnEveryDatabase
    void embeddedRecords(EmbedsDao embeds) {
        Embeds.Address here = new Embeds.Address("Main St", "12345", null, new Embeds.Point(0, -0.5));
        Embeds plain = embeds.insert(NewEmbeds.of(here));
        assertThat(plain).isEqualTo(new Embeds(plain.id(), here, null, null));
        assertThat(embeds.get(plain.id())).isEqualTo(plain);

        Embeds.Address there = new Embeds.Address("High St", "1", "b", null);
        Embeds full = embeds.insert(NewEmbeds.of(there).withBilling(here).withAt(new Embeds.Point(1, 2)));
        assertThat(full).isEqualTo(new Embeds(full.id(), there, here, new Embeds.Point(1, 2)));
        assertThat(embeds.get(full.id())).isEqualTo(full);
        assertThat(embeds.findByHomeStreetAndHomeZip("High St", "1")).contains(full);

        Embeds moved = new Embeds(full.id(), here.equals(there) ? here : there, null, new Embeds.Point(3, 4));
        assertThat(embeds.update(moved)).isEqualTo(moved);
        assertThat(embeds.get(full.id())).isEqualTo(moved);
    }
}
