package gopy.repl.session;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The frames of a Go stack that a person wrote, outermost first: without the runtime's and the binding's own. */
public record GoStack(List<Frame> frames) {

    /** One call: {@code structs.(*Person).Birthday}, its file and line. */
    public record Frame(String function, String file, int line) {}

    private static final Pattern PLACE = Pattern.compile("\\s+(\\S.*):(\\d+)(?: \\+0x[0-9a-f]+)?");
    private static final List<String> FOREIGN = List.of(
            "runtime.", "runtime/", "panic(", "gopy", "_cgo", "main.", "created by", "goroutine ", "_gopy", "sigpanic");

    public GoStack {
        frames = List.copyOf(frames);
    }

    /** Reads the stack of the first goroutine in what Go printed. */
    public static GoStack of(String text) {
        List<Frame> frames = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i + 1 < lines.size(); i++) {
            Matcher place = PLACE.matcher(lines.get(i + 1));
            String call = lines.get(i);
            if (call.isBlank() && !frames.isEmpty()) {
                break;
            }
            if (place.matches() && !call.startsWith("\t") && own(call, place.group(1))) {
                frames.add(new Frame(name(call), place.group(1), Integer.parseInt(place.group(2))));
            }
        }
        // Calls by message reach the function by reflection.
        return new GoStack(frames.reversed().stream()
                .dropWhile(frame -> frame.function().startsWith("reflect."))
                .toList());
    }

    private static boolean own(String call, String file) {
        String last = call.substring(call.lastIndexOf('/') + 1);
        return FOREIGN.stream().noneMatch(last::startsWith)
                && FOREIGN.stream().noneMatch(call::startsWith)
                && !file.contains("gopy_")
                && !file.contains("/gopyruntime/");
    }

    /** {@code example.com/a/structs.(*S).F(0x1, {0x2, 0x3})} without its path and arguments. */
    private static String name(String call) {
        int end = call.endsWith(")") ? opening(call) : call.length();
        String path = call.substring(0, end);
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static int opening(String call) {
        int depth = 0;
        for (int i = call.length() - 1; i >= 0; i--) {
            depth += call.charAt(i) == ')' ? 1 : call.charAt(i) == '(' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return call.length();
    }
}
