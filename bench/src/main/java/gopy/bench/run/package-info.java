/**
 * A run: every cell on every host, calibrated and compared first, then timed in shuffled blocks of fresh processes. Tasks enter, samples and gaps
 * leave through the {@link gopy.bench.run.Recorder}.
 */
package gopy.bench.run;
