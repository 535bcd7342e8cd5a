package gopy.repl.command;

import gopy.generator.BuildFailed;
import gopy.generator.Cache;
import gopy.generator.CacheUnusable;
import gopy.repl.session.ExitCode;
import gopy.repl.session.Failure;
import gopy.repl.terminal.Console;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Turns whatever went wrong into text for people and an exit code. */
public final class Failures {

    private Failures() {}

    public static int report(Throwable problem, Console console) {
        return switch (problem) {
            case Failure failure -> CommandRunner.report(failure, console);
            case BuildFailed failed -> CommandRunner.report(Failure.of(failed), console);
            case CacheUnusable cache ->
                CommandRunner.report(new Failure(ExitCode.USAGE, List.of(cache.diagnostic())), console);
            case InterruptedException interrupted -> {
                console.error("interrupted");
                yield ExitCode.INTERRUPTED;
            }
            default -> internal(problem, console);
        };
    }

    /** Our own mistake: one line, and the stack trace in a file. */
    private static int internal(Throwable problem, Console console) {
        console.error("internal error: " + problem);
        StringWriter trace = new StringWriter();
        problem.printStackTrace(new PrintWriter(trace));
        try {
            Path log = Files.createTempFile(Cache.current().folder("logs"), "error-", ".log");
            Files.writeString(log, trace.toString());
            console.note("  why: a mistake in this program; the details are in " + log);
        } catch (IOException | RuntimeException e) {
            console.note("  why: a mistake in this program; its details could not be written: " + e);
        }
        return ExitCode.INTERNAL;
    }
}
