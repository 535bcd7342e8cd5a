/**
 * Runs Python: a {@link gopy.bench.host.Worker} is an interpreter in a process of its own that keeps a session's state,
 * a {@link gopy.bench.host.ScriptRunner} runs one script with its streams untouched.
 *
 * <p>In: a {@link gopy.bench.host.WorkerSettings} (interpreter, backend, folder of built modules, environment) and
 * statements. Out: {@link gopy.bench.host.Reply} values and the process's own output as text. A Go library is never
 * loaded into this JVM: whatever it does, a worker's death is an ordinary reply.
 */
package gopy.bench.host;
