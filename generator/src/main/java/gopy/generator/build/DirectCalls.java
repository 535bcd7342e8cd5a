package gopy.generator.build;

import gopy.generator.emit.DirectTable;
import gopy.generator.plan.BindingPlan;
import gopy.generator.plan.DirectCall;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds the functions of a linked library whose machine code is straight, so that C may call it without a crossing, and notes in the library's table where
 * it is. The code that is looked at is the code that will run.
 */
final class DirectCalls {
    private static final String ANCHOR = "gopy_run_straight";
    private static final Pattern FUNCTION = Pattern.compile("TEXT (\\S+)\\(SB\\).*");

    /** The disassembler is told names in one argument, whose length has a limit. */
    private static final int MOST_CHARACTERS = 100_000;

    private DirectCalls() {}

    /** Completes the library's table; the indices of the functions in it. */
    static Set<Integer> complete(Binding binding, Path library, Disassembler disassembler)
            throws IOException, InterruptedException {
        Map<String, DirectCall> candidates = candidates(binding);
        if (candidates.isEmpty() || !areHere()) {
            return Set.of();
        }
        Map<String, MachineCode> code = disassembled(candidates, binding, library, disassembler);
        MachineCode anchor = code.get(ANCHOR);
        Map<Integer, Integer> straight = new HashMap<>();
        if (anchor != null) {
            candidates.forEach((symbol, call) -> {
                MachineCode found = code.get(symbol);
                if (found != null && found.isStraight()) {
                    straight.put(call.index(), Math.toIntExact(found.address() - anchor.address()));
                }
            });
        }
        write(library, straight);
        return new TreeSet<>(straight.keySet());
    }

    /** The table's code is for this system and this processor alone. */
    static boolean areHere() {
        return Machine.isLinuxOnAmd64();
    }

    private static Map<String, DirectCall> candidates(Binding binding) {
        Map<String, DirectCall> candidates = new HashMap<>();
        for (BindingPlan plan : binding.plans()) {
            String path = symbolPath(plan.goPackage().importPath());
            plan.calls().stream()
                    .flatMap(call -> DirectCall.of(call).stream())
                    .forEach(call -> candidates.put(path + "." + call.function(), call));
        }
        return candidates;
    }

    /** An import path as it begins symbols: dots of its last part and whatever is no plain character are escaped. */
    static String symbolPath(String importPath) {
        int last = importPath.lastIndexOf('/');
        StringBuilder text = new StringBuilder();
        byte[] bytes = importPath.getBytes(StandardCharsets.UTF_8);
        for (int k = 0; k < bytes.length; k++) {
            int c = bytes[k] & 0xff;
            boolean plain = c > ' ' && c < 0x7f && c != '%' && c != '"' && (c != '.' || k <= last);
            text.append(plain ? String.valueOf((char) c) : String.format(Locale.ROOT, "%%%02x", c));
        }
        return text.toString();
    }

    private static Map<String, MachineCode> disassembled(
            Map<String, DirectCall> candidates, Binding binding, Path library, Disassembler disassembler)
            throws InterruptedException {
        String names = candidates.keySet().stream().map(Pattern::quote).collect(Collectors.joining("|"));
        Map<String, MachineCode> functions = new HashMap<>();
        if (names.length() > MOST_CHARACTERS) {
            names = binding.plans().stream()
                    .map(plan -> Pattern.quote(symbolPath(plan.goPackage().importPath())) + "\\.[^.]+")
                    .collect(Collectors.joining("|"));
        }
        String printed = disassembler.print("^(" + names + "|" + ANCHOR + ")$", library);
        MachineCode function = new MachineCode();
        for (String line : printed.split("\n")) {
            var start = FUNCTION.matcher(line);
            if (start.matches()) {
                function = new MachineCode();
                functions.merge(start.group(1), function, (one, other) -> new MachineCode());
            } else if (!line.isBlank()) {
                function.add(line);
            }
        }
        return functions;
    }

    private static void write(Path library, Map<Integer, Integer> straight) throws IOException {
        byte[] mark = (DirectTable.MARK + "\0").getBytes(StandardCharsets.US_ASCII);
        int start = indexOf(Files.readAllBytes(library), mark) + DirectTable.START;
        try (FileChannel file = FileChannel.open(library, StandardOpenOption.WRITE)) {
            for (Map.Entry<Integer, Integer> entry : straight.entrySet()) {
                ByteBuffer code = ByteBuffer.allocate(Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN);
                code.putInt(entry.getValue()).flip();
                file.write(code, start + (long) DirectTable.ENTRY * entry.getKey());
            }
        }
    }

    private static int indexOf(byte[] bytes, byte[] wanted) {
        for (int k = 0; k + wanted.length <= bytes.length; k++) {
            if (bytes[k] == wanted[0] && Arrays.equals(bytes, k, k + wanted.length, wanted, 0, wanted.length)) {
                return k;
            }
        }
        throw new IllegalStateException("the library has no table of direct calls");
    }
}
