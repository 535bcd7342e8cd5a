/**
 * Taking samples: processes that answer one request at a time, so that variants of different processes can take turns, and the rules that say how
 * many loops a sample has and when a process is warm. Cells enter, timings leave.
 */
package gopy.bench.sample;
