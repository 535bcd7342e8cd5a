package gopy.repl;

import gopy.repl.command.CommandRunner;
import gopy.repl.command.Failures;
import gopy.repl.line.Line;
import gopy.repl.line.Lines;
import gopy.repl.line.PythonBlock;
import gopy.repl.line.PythonStatements;
import gopy.repl.session.ExitCode;
import gopy.repl.session.Failure;
import gopy.repl.session.Session;
import java.util.ArrayList;
import java.util.List;

/** Runs lines that nobody types: no prompt, no prefixes of commands, and the first error stops. */
final class Script {

    /** A command or a statement and the number of its first line. */
    record Entry(String text, int line) {}

    private final Session session;
    private final CommandRunner commands;

    Script(Session session, CommandRunner commands) {
        this.session = session;
        this.commands = commands;
    }

    int run(String name, String text) {
        for (Entry entry : entries(text)) {
            int status = run(entry.text());
            if (status != ExitCode.OK) {
                session.console().note(name + ":" + entry.line() + ": stopped here");
                return status;
            }
            if (session.leaving()) {
                return ExitCode.OK;
            }
        }
        return ExitCode.OK;
    }

    private int run(String entry) {
        try {
            if (!Lines.isCommand(entry)) {
                return session.run(entry, false) ? ExitCode.OK : ExitCode.EVALUATION;
            }
            return switch (Lines.read(entry)) {
                case Line.Nothing nothing -> ExitCode.OK;
                case Line.Command command -> commands.run(command.words(), false);
                case Line.Malformed malformed -> throw Failure.usage(malformed.problem(), "close it");
                case Line.Python python -> throw new IllegalStateException("a command is no Python");
                case Line.Habit habit -> throw new IllegalStateException("a command is no habit");
            };
        } catch (Failure | RuntimeException e) {
            return Failures.report(e, session.console());
        }
    }

    /** Commands stand on lines of their own, outside of open brackets and strings; the rest is Python. */
    static List<Entry> entries(String text) {
        List<Entry> entries = new ArrayList<>();
        StringBuilder python = new StringBuilder();
        int first = 1;
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            boolean free = python.isEmpty() || PythonBlock.of(python + "\n").complete();
            if (line.startsWith(":") && free) {
                flush(entries, python, first);
                entries.add(new Entry(line, number));
                first = number + 1;
            } else {
                python.append(line).append('\n');
            }
        }
        flush(entries, python, first);
        return entries;
    }

    private static void flush(List<Entry> entries, StringBuilder python, int first) {
        for (PythonStatements.Part part : PythonStatements.split(python.toString())) {
            entries.add(new Entry(part.source(), first + part.line() - 1));
        }
        python.setLength(0);
    }
}
