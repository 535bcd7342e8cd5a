package gopy.reports.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BootstrapTest {
    @Test
    void equalSamplesHaveNoSpread() {
        Interval interval = Bootstrap.interval(List.of(new double[] {4, 4}, new double[] {4, 4, 4}));
        assertThat(interval).isEqualTo(new Interval(4, 4, 4));
    }

    @Test
    void processesThatDifferWidenTheInterval() {
        double[] slow = {20, 20, 20, 20};
        double[] fast = {10, 10, 10, 10};
        Interval interval = Bootstrap.interval(List.of(slow, fast, fast));
        assertThat(interval.median()).isEqualTo(10);
        assertThat(interval.low()).isEqualTo(10);
        assertThat(interval.high()).isEqualTo(20);
    }

    @Test
    void theSameSamplesGiveTheSameInterval() {
        List<double[]> samples = List.of(new double[] {1, 2, 3}, new double[] {2, 3, 4}, new double[] {5, 1, 2});
        assertThat(Bootstrap.interval(samples)).isEqualTo(Bootstrap.interval(samples));
    }
}
