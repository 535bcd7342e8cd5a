package gopy.repl.command;

import gopy.generator.BuildRequest;
import gopy.generator.analyze.BuildSettings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine.Option;

/** Options of the Go build, the same wherever packages are named. */
final class BuildOptions {

    @Option(names = "--tags", paramLabel = "TAG,...", split = ",", description = "Build tags.")
    private List<String> tags = new ArrayList<>();

    @Option(names = "--ldflags", paramLabel = "FLAGS", description = "Flags for Go's linker.")
    private List<String> ldflags = new ArrayList<>();

    @Option(names = "--race", description = "Build with Go's race detector.")
    private boolean race;

    @Option(
            names = "--name",
            paramLabel = "PATH=NAME",
            description = "Python's name for the package of an import path.")
    private Map<String, String> names = new TreeMap<>();

    @Option(
            names = "--instantiate",
            paramLabel = "INSTANCE",
            description = "An instance of a generic to bind, such as 'Map[int,string]'; several times.")
    private List<String> instances = new ArrayList<>();

    BuildRequest request(List<String> packages) {
        return new BuildRequest(packages, Path.of(""), new BuildSettings(tags, race, instances), ldflags, names);
    }
}
