package gopy.repl;

import gopy.repl.command.CommandRunner;
import gopy.repl.command.Failures;
import gopy.repl.edit.Editor;
import gopy.repl.line.Line;
import gopy.repl.line.Lines;
import gopy.repl.session.ExitCode;
import gopy.repl.session.Failure;
import gopy.repl.session.Session;
import gopy.repl.terminal.Console;
import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The loop at a terminal: read, run, again. Nothing a person types ends it but {@code :quit} and Ctrl-D. */
final class Shell {

    private final Session session;
    private final Console console;
    private final CommandRunner commands;
    private final Set<String> hinted = new HashSet<>();

    Shell(Session session, CommandRunner commands) {
        this.session = session;
        this.console = session.console();
        this.commands = commands;
    }

    int run() {
        try (Editor editor = Editor.open(session, commands)) {
            console.note(
                    "gopy workbench: Python with Go packages. :load PACKAGE binds one, :help tells more, Ctrl-D leaves.");
            Thread.ofPlatform().daemon().name("background-start").start(this::startInBackground);
            while (!session.leaving()) {
                Optional<String> entry = editor.read();
                if (entry.isEmpty()) {
                    break;
                }
                try {
                    run(entry.get());
                } catch (Failure | RuntimeException e) {
                    Failures.report(e, console);
                }
            }
            return ExitCode.OK;
        } catch (IOException e) {
            return Failures.report(e, console);
        }
    }

    /** The interpreter is probed and started while the person still types. */
    private void startInBackground() {
        try {
            session.startedWorker();
            session.packages().watch(true);
            session.toolbox().discover();
        } catch (Failure e) {
            Failures.report(e, console);
        } catch (RuntimeException e) {
            console.warning("the background start failed: " + e);
        }
    }

    private void run(String entry) throws Failure {
        switch (Lines.read(entry)) {
            case Line.Nothing nothing -> {}
            case Line.Command command -> commands.run(command.words(), true);
            case Line.Python python -> session.run(python.source(), false);
            case Line.Malformed malformed -> throw Failure.usage(malformed.problem(), "close it");
            case Line.Habit habit -> {
                if (hinted.add(habit.hint())) {
                    console.note(habit.hint());
                }
                commands.run(habit.command().words(), true);
            }
        }
    }
}
