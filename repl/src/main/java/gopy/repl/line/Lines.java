package gopy.repl.line;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one entry: a line that starts with {@code :} is a command, every other one is Python. */
public final class Lines {

    private static final Set<String> BARE = Set.of("help", "exit", "quit");
    private static final Set<String> RAW = Set.of("time", "all", "once", "sh");
    private static final Pattern MAGIC = Pattern.compile("%{1,2}timeit\\s+(.+)", Pattern.DOTALL);
    private static final Pattern QUESTION = Pattern.compile("([\\p{L}_][\\p{L}\\p{N}_.]*)\\s*(\\?{1,2})");
    private static final Pattern VERB = Pattern.compile("([a-z-]+)\\s*(.*)", Pattern.DOTALL);

    private Lines() {}

    public static boolean isCommand(String entry) {
        return entry.stripLeading().startsWith(":");
    }

    public static Line read(String entry) {
        String text = entry.strip();
        if (text.isEmpty() || (text.startsWith("#") && text.indexOf('\n') < 0)) {
            return new Line.Nothing();
        }
        if (text.startsWith(":")) {
            return command(text.substring(1).strip());
        }
        Line habit = habit(text);
        return habit != null ? habit : new Line.Python(entry);
    }

    private static Line habit(String text) {
        if (BARE.contains(text)) {
            String verb = text.equals("help") ? "help" : "quit";
            return hinted(":" + verb, verb);
        }
        if (text.startsWith("!")) {
            return hinted(":sh COMMAND", "sh", text.substring(1).strip());
        }
        Matcher magic = MAGIC.matcher(text);
        if (magic.matches()) {
            return hinted(":time EXPRESSION", "time", magic.group(1));
        }
        Matcher question = QUESTION.matcher(text);
        if (question.matches()) {
            String verb = question.group(2).length() == 1 ? "doc" : "source";
            return hinted(":" + verb + " " + question.group(1), verb, question.group(1));
        }
        return null;
    }

    private static Line hinted(String own, String... words) {
        return new Line.Habit(new Line.Command(List.of(words)), "in this shell that is " + own);
    }

    /** The rest of some commands is Python or a shell command: it is one word, quotes and all. */
    private static Line command(String text) {
        Matcher verb = VERB.matcher(text);
        if (verb.matches()
                && RAW.contains(verb.group(1))
                && !verb.group(2).isEmpty()
                && !verb.group(2).startsWith("--")) {
            return new Line.Command(List.of(verb.group(1), verb.group(2)));
        }
        try {
            List<String> words = text.startsWith("bench ") ? Words.aroundPython(text) : Words.of(text);
            return words.isEmpty() ? new Line.Nothing() : new Line.Command(words);
        } catch (Words.Unfinished problem) {
            return new Line.Malformed(problem.getMessage());
        }
    }
}
