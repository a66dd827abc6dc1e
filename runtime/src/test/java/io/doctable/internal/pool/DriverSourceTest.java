package io.doctable.internal.pool;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.error.MissingDriverException;
import io.doctable.internal.dialect.DriverAddress;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** How drivers are found. */
class DriverSourceTest {
    @Test
    void missingDriverIsNamedWithItsCoordinates() {
        DriverAddress address =
                new DriverAddress("no.such.Driver", "no.such:driver", "jdbc:nosuch:x", new Properties(), null, false);
        assertThatThrownBy(() -> new DriverSource(address, null))
                .isInstanceOf(MissingDriverException.class)
                .hasMessageContainingAll("no.such.Driver", "add no.such:driver");
    }
}
