package gopy.repl.edit;

import gopy.repl.command.CommandRunner;
import gopy.repl.line.Lines;
import gopy.repl.session.Session;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jline.keymap.KeyMap;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.Reference;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.LineReaderImpl;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/** Reads entries from a terminal. */
public final class Editor implements AutoCloseable {

    private static final int HISTORY_ENTRIES = 10_000;

    private final Session session;
    private final Terminal terminal;
    private final LineReaderImpl reader;

    private Editor(Session session, Terminal terminal, LineReaderImpl reader) {
        this.session = session;
        this.terminal = terminal;
        this.reader = reader;
    }

    public static Editor open(Session session, CommandRunner commands) throws IOException {
        Terminal terminal = TerminalBuilder.builder().system(true).dumb(true).build();
        return on(terminal, HistoryFile.ready(System.getenv()), session, commands);
    }

    /** An editor on a terminal that is open already, with the history in this file. */
    public static Editor on(Terminal terminal, Path history, Session session, CommandRunner commands) {
        LineReaderImpl reader = (LineReaderImpl) LineReaderBuilder.builder()
                .terminal(terminal)
                .appName("workbench")
                .parser(new EntryParser())
                .completer(new EntryCompleter(session, commands))
                .highlighter(new EntryHighlighter(session))
                .variable(LineReader.HISTORY_FILE, history)
                .variable(LineReader.HISTORY_SIZE, HISTORY_ENTRIES)
                .variable(LineReader.HISTORY_FILE_SIZE, HISTORY_ENTRIES)
                .variable(LineReader.SECONDARY_PROMPT_PATTERN, "...> ")
                .variable(LineReader.INDENTATION, 1)
                .variable(LineReader.BELL_STYLE, "none")
                .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                .option(LineReader.Option.HISTORY_TIMESTAMPED, false)
                .option(LineReader.Option.HISTORY_IGNORE_DUPS, true)
                .option(LineReader.Option.BRACKETED_PASTE, true)
                .option(LineReader.Option.INSERT_TAB, false)
                .option(LineReader.Option.AUTO_LIST, true)
                .build();
        Editor editor = new Editor(session, terminal, reader);
        editor.bindKeys();
        editor.takeOutput();
        terminal.handle(Terminal.Signal.INT, signal -> editor.interrupted());
        return editor;
    }

    /** The next entry; empty when the person leaves with Ctrl-D. */
    public Optional<String> read() {
        while (true) {
            try {
                return Optional.of(reader.readLine(prompt()));
            } catch (UserInterruptException e) {
                // Ctrl-C clears the line.
            } catch (EndOfFileException e) {
                return Optional.empty();
            }
        }
    }

    private void interrupted() {
        if (!session.interrupt()) {
            session.toolbox().interruptible().interrupt();
        }
    }

    private String prompt() {
        return Prompt.of(session);
    }

    private void bindKeys() {
        reader.getWidgets().put("gopy-newline", () -> {
            reader.getBuffer().write('\n');
            return true;
        });
        reader.getWidgets().put("gopy-tab", this::tab);
        for (String map : new String[] {LineReader.EMACS, LineReader.VIINS}) {
            KeyMap<org.jline.reader.Binding> keys = reader.getKeyMaps().get(map);
            keys.bind(new Reference("gopy-newline"), KeyMap.alt('\r'), KeyMap.alt('\n'));
            keys.bind(new Reference("gopy-tab"), "\t");
        }
    }

    /** At the beginning of a line of Python, Tab indents; elsewhere it completes. */
    private boolean tab() {
        String before = reader.getBuffer().upToCursor();
        String line = before.substring(before.lastIndexOf('\n') + 1);
        if (line.isBlank() && before.indexOf('\n') >= 0 && !Lines.isCommand(before)) {
            reader.getBuffer().write("    ");
            return true;
        }
        reader.callWidget(LineReader.EXPAND_OR_COMPLETE);
        return true;
    }

    /** What arrives while a line is edited is printed above it. */
    private void takeOutput() {
        session.console().redirect(this::print, this::print);
        session.onChange(() -> {
            if (reader.isReading()) {
                reader.setPrompt(prompt());
                reader.callWidget(LineReader.REDISPLAY);
            }
        });
    }

    private void print(String text) {
        if (reader.isReading()) {
            reader.printAbove(text.endsWith("\n") ? text.substring(0, text.length() - 1) : text);
        } else {
            terminal.writer().print(text);
            terminal.flush();
        }
    }

    @Override
    public void close() throws IOException {
        reader.getHistory().save();
        terminal.close();
    }
}
