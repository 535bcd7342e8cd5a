/**
 * What can be measured: folders of {@code bench/src/main/workloads}, listed from disk. A folder enters, cells leave. Adding a workload is adding a
 * folder with {@code workload.properties}, {@code workload.go} and {@code driver.py}.
 */
package gopy.bench.workload;
