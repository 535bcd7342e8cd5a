package gopy.repl.session;

import gopy.bench.host.Reply;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The text of an exception: Python's frames, the boundary and Go's frames with their source lines, in one order. */
public final class Traceback {
    /** The folder of the binding's own Python, between the caller and Go. */
    private static final String RUNTIME = "/_gopy/";

    private Traceback() {}

    public static String of(Reply.Raised raised) {
        List<GoStack.Frame> goFrames = GoStack.of(raised.goStack()).frames();
        if (goFrames.isEmpty()) {
            return raised.traceback().stripTrailing();
        }
        StringBuilder text = new StringBuilder("Traceback (most recent call last):\n");
        for (Reply.Frame frame : raised.frames()) {
            if (frame.file().contains(RUNTIME)) {
                continue;
            }
            frame(text, frame.file(), frame.line(), frame.function(), frame.source());
        }
        text.append("  -- from here on Go --\n");
        for (GoStack.Frame frame : goFrames) {
            frame(text, frame.file(), frame.line(), frame.function(), sourceLine(frame.file(), frame.line()));
        }
        text.append(raised.type());
        if (!raised.text().isEmpty()) {
            text.append(": ").append(raised.text());
        }
        return text.toString();
    }

    private static void frame(StringBuilder text, String file, int line, String function, String source) {
        text.append(String.format("  File \"%s\", line %d, in %s%n", file, line, function));
        if (!source.isBlank()) {
            text.append("    ").append(source.strip()).append('\n');
        }
    }

    /** The line of a Go file, empty where it cannot be read. */
    private static String sourceLine(String file, int line) {
        try (var lines = Files.lines(Path.of(file))) {
            return lines.skip(line - 1L).findFirst().orElse("");
        } catch (MalformedInputException e) {
            return "";
        } catch (IOException | java.io.UncheckedIOException e) {
            return "";
        }
    }
}
