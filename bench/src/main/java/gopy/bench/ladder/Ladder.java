package gopy.bench.ladder;

import gopy.generator.Cache;
import gopy.generator.plan.Call;
import gopy.generator.plan.Conversion;
import gopy.generator.plan.Parameter;
import gopy.generator.plan.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A Go package to be built beside a function: {@code Nothing}, which takes nothing and does nothing, {@code Twin} with the function's own types and no
 * body, and {@code Slice0}, {@code Slice1} ... which make Go slices of the arguments that are slices.
 */
public final class Ladder {
    /** The package's name, and the module's in Python. */
    public static final String MODULE = "gopyladder";

    private final Call call;
    private final Way way;

    /** How a function is called, which its body decides. */
    public enum Way {
        /** Its machine code, without a crossing. */
        DIRECT("{ return }"),
        /** By a crossing, with Python's lock kept. What may fail is not called otherwise. */
        KEPT("{ _ = one[at]; return }"),
        /** By a crossing, with Python's lock released. A call of a function makes a body one whose length is not known. */
        RELEASED("{ unknown(); return }");

        private final String body;

        Way(String body) {
            this.body = body;
        }
    }

    /** @param way how the function is called, as then these are */
    public Ladder(Call call, Way way) {
        this.call = call;
        this.way = way;
    }

    /** Whether the function's types mean something outside of its package. */
    public boolean hasTwin() {
        return call.parameters().stream()
                        .allMatch(parameter -> parameter.role() == Parameter.Role.PLAIN && isPlain(parameter.value()))
                && call.results().stream().allMatch(Ladder::isPlain);
    }

    private static boolean isPlain(Value value) {
        return !value.goType().contains(".");
    }

    /** Positions of the arguments that are slices of a basic type. */
    public List<Integer> slices() {
        List<Integer> positions = new ArrayList<>();
        for (int k = 0; k < call.parameters().size(); k++) {
            if (call.parameters().get(k).value().conversion() instanceof Conversion.SliceOf) {
                positions.add(k);
            }
        }
        return positions;
    }

    /** Writes the package into the cache, where the same one may be already. */
    public Path write(Cache cache) throws IOException {
        String source = source();
        Path folder = cache.folder("ladder", Integer.toHexString(source.hashCode()), MODULE);
        write(folder.resolve("go.mod"), "module gopy.workbench/" + MODULE + "\n\ngo 1.21\n");
        write(folder.resolve("ladder.go"), source);
        return folder;
    }

    private static void write(Path file, String text) throws IOException {
        // A file that stays as it is keeps its time, and the build its place in Go's cache.
        if (!Files.exists(file) || !Files.readString(file).equals(text)) {
            Files.writeString(file, text);
        }
    }

    String source() {
        StringBuilder text = new StringBuilder("// Package ")
                .append(MODULE)
                .append(" has what a call costs without what it does.\npackage ")
                .append(MODULE)
                .append(
                        "\n\nvar one [1]bool\nvar at int\n\n//go:noinline\nfunc unknown() {}\n\n// Nothing does nothing.\nfunc Nothing() ")
                .append(way.body)
                .append('\n');
        if (hasTwin()) {
            text.append("\n// Twin takes and gives the same types.\nfunc Twin(")
                    .append(listed(
                            call.parameters().stream().map(Parameter::value).toList(), "a"))
                    .append(") (")
                    .append(listed(call.results(), "r"))
                    .append(") ")
                    .append(way.body)
                    .append('\n');
        }
        for (int k : slices()) {
            String type = call.parameters().get(k).value().goType();
            text.append("\n// Slice")
                    .append(k)
                    .append(" returns a slice of its own.\nfunc Slice")
                    .append(k)
                    .append("(a ")
                    .append(type)
                    .append(") ")
                    .append(type)
                    .append(" { return append(")
                    .append(type)
                    .append("(nil), a...) }\n");
        }
        return text.toString();
    }

    private static String listed(List<Value> values, String prefix) {
        List<String> words = new ArrayList<>();
        for (int k = 0; k < values.size(); k++) {
            words.add(prefix + k + " " + values.get(k).goType());
        }
        return String.join(", ", words);
    }
}
