package gopy.reports.table;

import static org.assertj.core.api.Assertions.assertThat;

import gopy.reports.statistics.Interval;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QuantityTest {
    @Test
    void timesHaveThreeDigitsAndAUnit() {
        assertThat(Quantity.nanos(57.123)).isEqualTo("57.1 ns");
        assertThat(Quantity.nanos(3_420_000)).isEqualTo("3.42 ms");
        assertThat(Quantity.seconds(12)).isEqualTo("12.0 s");
    }

    @Test
    void anIntervalAroundZeroIsBelowResolution() {
        assertThat(Quantity.nanos(Optional.of(new Interval(0.3, -1, 2)))).isEqualTo("below resolution");
    }

    @Test
    void whatWasNotMeasuredIsAGap() {
        assertThat(Quantity.factor(Optional.empty())).isEqualTo(Quantity.GAP);
    }
}
