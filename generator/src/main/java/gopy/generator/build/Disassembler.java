package gopy.generator.build;

import gopy.generator.Command;
import gopy.generator.CommandResult;
import gopy.generator.analyze.Go;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Go's disassembler. Its program is asked for once, since {@code go tool} takes five times as long to find it, and to build
 * it where there is none, as it takes to read a library.
 */
final class Disassembler {
    private static final List<String> BY_GO = List.of("go", "tool", "objdump");

    private Optional<Path> program = Optional.empty();

    /** Prints the functions whose symbols match. */
    String print(String symbols, Path library) throws InterruptedException {
        List<String> line = new ArrayList<>(command());
        line.addAll(List.of("-s", symbols, library.toString()));
        return Command.of(line).with(Go.ENVIRONMENT).ownSession().run().text();
    }

    /** Looks for the program beside other work; who needs it meanwhile waits. */
    void prepare() {
        Thread.ofVirtual().start(() -> {
            try {
                command();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    /** Go may remove the program from its cache. */
    private synchronized List<String> command() throws InterruptedException {
        if (program.filter(Files::isExecutable).isEmpty()) {
            CommandResult result = Command.of("go", "tool", "-n", "objdump")
                    .with(Go.ENVIRONMENT)
                    .ownSession()
                    .run();
            program = Optional.of(result.text().strip())
                    .filter(path -> path.startsWith("/"))
                    .map(Path::of);
        }
        return program.filter(Files::isExecutable)
                .map(path -> List.of(path.toString()))
                .orElse(BY_GO);
    }
}
