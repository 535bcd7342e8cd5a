package gopy.bench.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class WarmUpTest {
    @Test
    void isOverWhenEveryVariantIsSteady() {
        WarmUp rule = new WarmUp(10);
        assertThat(round(rule, 900, 100)).isFalse();
        assertThat(round(rule, 300, 101)).isFalse();
        assertThat(round(rule, 101, 102)).isFalse();
        assertThat(round(rule, 100, 100)).isFalse();
        assertThat(round(rule, 102, 99)).isTrue();
    }

    @Test
    void endsInAnyCase() {
        WarmUp rule = new WarmUp(2);
        assertThat(round(rule, 1, 1)).isFalse();
        assertThat(round(rule, 100, 1)).isTrue();
    }

    private static boolean round(WarmUp rule, long first, long second) {
        rule.add("first", first);
        rule.add("second", second);
        return rule.warmAfterRound();
    }
}
