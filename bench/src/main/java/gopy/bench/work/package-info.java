/**
 * Samplers of what is no loop in an interpreter: rebuilding after an edit, binding a large package, starting cold. Each does the whole of it again for
 * every sample.
 */
package gopy.bench.work;
