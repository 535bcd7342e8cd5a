/**
 * The object through which an embedded GraalPy calls Go; docs/design/graalpy-host.md describes it member by member.
 *
 * <p>In: values of Python. Out: slots of the C ABI, calls of {@code gopy_call}, and results as Java values. Runs only in
 * the forked JVM that embeds GraalPy.
 */
package gopy.bench.graalpy;
