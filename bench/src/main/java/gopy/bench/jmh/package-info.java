/**
 * The JVM as a caller of its own: JMH benchmarks over the binding's library by FFM, one class per case of a workload, named after both. They run in
 * forked JVMs only, because a Go library is never loaded into the workbench's own. JMH's results leave as samples like all others.
 *
 * <p>Calls are ordinary downcalls, never critical ones: a critical call keeps the JVM from a safepoint, and Go code may block.
 */
package gopy.bench.jmh;
