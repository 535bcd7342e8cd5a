/**
 * Calls a library of bound Go packages from Java through the Foreign Function and Memory API.
 *
 * <p>In: the path of a library and, per call, the index and shape of a function. Out: method handles that can be static
 * and final, {@link gopy.bench.ffm.GoFailed} for what Go reports. Only forked JVMs use this: a Go fatal error ends the
 * process.
 */
package gopy.bench.ffm;
