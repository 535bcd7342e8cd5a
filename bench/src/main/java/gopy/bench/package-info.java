/**
 * Benchmarks. A {@link gopy.bench.BenchRequest} enters {@link gopy.bench.Bench}; a folder with raw samples leaves. Nothing is computed from samples
 * here: that is what reports are for.
 */
package gopy.bench;
