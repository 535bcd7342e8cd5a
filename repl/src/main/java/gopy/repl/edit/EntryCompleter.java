package gopy.repl.edit;

import gopy.bench.host.Completions;
import gopy.generator.interpreter.Interpreter;
import gopy.repl.command.CommandRunner;
import gopy.repl.line.Lines;
import gopy.repl.line.Words;
import gopy.repl.session.Session;
import gopy.repl.session.Symbol;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** Completes commands, their options and values, Go names from the model and Python names from the worker. */
final class EntryCompleter implements Completer {

    private static final Set<String> NAMES_FOLLOW = Set.of("doc", "source", "plan");
    private static final Set<String> INTERPRETERS_FOLLOW = Set.of("use", "--python");
    private static final Set<String> PACKAGES_FOLLOW = Set.of("load", "build", "--package");

    private final Session session;
    private final CommandRunner commands;

    EntryCompleter(Session session, CommandRunner commands) {
        this.session = session;
        this.commands = commands;
    }

    @Override
    public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
        if (Lines.isCommand(line.line())) {
            command(line, candidates);
        } else {
            python(line, candidates);
        }
    }

    private void command(ParsedLine line, List<Candidate> candidates) {
        CommandLine root = commands.commandLine();
        if (line.wordIndex() == 0) {
            root.getSubcommands()
                    .forEach((verb, command) -> candidates.add(described(
                            ":" + verb, command.getCommandSpec().usageMessage().description()[0], true)));
            return;
        }
        String verb = line.words().getFirst().substring(1);
        CommandLine command = root.getSubcommands().get(verb);
        if (command == null) {
            return;
        }
        String before = line.words().get(line.wordIndex() - 1);
        String after = before.startsWith("-") ? before : verb;
        if (line.word().startsWith("-")) {
            for (OptionSpec option : command.getCommandSpec().options()) {
                candidates.add(described(option.longestName(), String.join(" ", option.description()), true));
            }
        } else if (after.equals("--backend") || after.equals("backend")) {
            List.of("capi", "cffi", "host").forEach(name -> candidates.add(described(name, "", true)));
        } else if (INTERPRETERS_FOLLOW.contains(after)) {
            interpreters(candidates);
        } else if (NAMES_FOLLOW.contains(verb)) {
            session.packages()
                    .symbols()
                    .all()
                    .forEach(symbol -> candidates.add(described(symbol.path(), symbol.summary(), true)));
        } else if (verb.equals("help")) {
            root.getSubcommands().keySet().forEach(name -> candidates.add(described(name, "", true)));
        } else if (PACKAGES_FOLLOW.contains(after) || after.equals("-o")) {
            folders(line.word(), candidates);
        }
    }

    private void interpreters(List<Candidate> candidates) {
        for (Interpreter interpreter : session.toolbox().discovered()) {
            candidates.add(
                    described(interpreter.name(), interpreter.available() ? interpreter.version() : "missing", true));
        }
    }

    private static void folders(String typed, List<Candidate> candidates) {
        String word = Words.unescaped(typed);
        int slash = word.lastIndexOf('/') + 1;
        String parent = word.substring(0, slash);
        Path folder = Path.of(parent.isEmpty() ? "." : parent);
        try (Stream<Path> entries = Files.list(folder)) {
            entries.filter(Files::isDirectory)
                    .map(entry -> entry.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .forEach(name -> candidates.add(described(Words.escaped(parent + name) + "/", "", false)));
        } catch (IOException e) {
            // No such folder: nothing to offer.
        }
    }

    private void python(ParsedLine line, List<Candidate> candidates) {
        String word = line.word();
        int dot = word.lastIndexOf('.');
        if (dot > 0) {
            List<Symbol> below = session.packages().symbols().below(word.substring(0, dot));
            below.forEach(symbol -> candidates.add(described(symbol.path(), symbol.summary(), false)));
            if (!below.isEmpty()) {
                return;
            }
        }
        if (word.isEmpty()) {
            return;
        }
        int cursor = line.cursor();
        Completions completions = session.complete(line.line().substring(0, cursor), cursor);
        int wordStart = cursor - word.length();
        int kept = Math.max(0, completions.start() - wordStart);
        if (kept <= word.length()) {
            String prefix = word.substring(0, kept);
            completions.candidates().forEach(name -> candidates.add(described(prefix + name, "", false)));
        }
    }

    private static Candidate described(String value, String description, boolean complete) {
        String text = gopy.repl.terminal.Escapes.visible(description).replace('\n', ' ');
        return new Candidate(value, value, null, text.isEmpty() ? null : text, null, null, complete);
    }
}
