package gopy.generator;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A small shell beside this program that kills the sessions it started when the program ends, in whatever way: the end of the shell's input is the
 * sign. It needs nothing of the children, so it reaches those too that hold no guard of their own, and their children.
 */
final class Guardian {
    private static final String SCRIPT = """
            trap '' HUP INT QUIT TERM
            ids=' '
            while read -r sign id; do
                case $sign in
                    +) ids="$ids$id " ;;
                    -) case $ids in *" $id "*) ids="${ids%%" $id "*} ${ids#*" $id "}" ;; esac ;;
                esac
            done
            for id in $ids; do kill -s KILL -- "$id" 2>/dev/null; done
            """;

    private static final Guardian ONLY = new Guardian(start());

    private final Optional<OutputStream> orders;

    private Guardian(Optional<OutputStream> orders) {
        this.orders = orders;
    }

    private static Optional<OutputStream> start() {
        List<String> line = new ArrayList<>();
        Programs.find("setsid").ifPresent(path -> line.add(path.toString()));
        line.addAll(List.of("/bin/sh", "-c", SCRIPT));
        try {
            return Optional.of(ProcessStarter.startSilent(line).getOutputStream());
        } catch (IOException noShell) {
            // Workers have guards of their own, and closing the program ends the rest.
            return Optional.empty();
        }
    }

    /** Watches over a process until it has ended; with its group where it leads one. */
    static void over(Process process, boolean leadsGroup) {
        String id = (leadsGroup ? "-" : "") + process.pid();
        ONLY.order("+ " + id);
        process.onExit().thenRun(() -> ONLY.order("- " + id));
    }

    private synchronized void order(String line) {
        try {
            if (orders.isPresent()) {
                orders.get().write((line + "\n").getBytes(StandardCharsets.US_ASCII));
                orders.get().flush();
            }
        } catch (IOException gone) {
            // Somebody killed the shell: the same as without one.
        }
    }
}
