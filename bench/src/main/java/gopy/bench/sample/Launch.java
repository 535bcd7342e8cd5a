package gopy.bench.sample;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * How to start a process that takes samples.
 *
 * @param environment added to the inherited one
 * @param log where its standard error goes
 */
public record Launch(List<String> command, Map<String, String> environment, Path log) {
    public Launch {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }
}
