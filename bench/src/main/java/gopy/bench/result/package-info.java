/**
 * Raw samples and what is known about the run that took them. Samples enter one by one and are on disk at once; what leaves is a folder with
 * {@code results.csv} and {@code run.json}, from which every table and chart is made. No mean is ever stored.
 */
package gopy.bench.result;
