/**
 * Where one call's time goes. A planned function enters; a Go package with its empty twin leaves, which is built into one library with the function's
 * own, and a workload that times the rungs between an empty loop and the whole call.
 */
package gopy.bench.ladder;
