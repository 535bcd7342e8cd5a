package gopy.bench.run;

/** What one timing of a variant gave, before it is known to which run it belongs. */
public record Sample(
        String variant, int process, int iteration, boolean warmup, long loops, long nanos, long operations) {}
