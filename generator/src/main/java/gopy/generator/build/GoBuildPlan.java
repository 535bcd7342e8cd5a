package gopy.generator.build;

import gopy.generator.analyze.GoContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Everything that {@code go build} needs but its own options: {@code -buildmode}, {@code -gcflags}, {@code -ldflags} and
 * {@code -o} are the caller's.
 *
 * @param context working directory, flags ({@code -overlay}, {@code -modfile}, {@code -tags}, {@code -buildvcs=false}) and environment
 * @param mainFiles the files of package main, real ones
 */
public record GoBuildPlan(GoContext context, List<Path> mainFiles) {
    public GoBuildPlan {
        mainFiles = List.copyOf(mainFiles);
    }

    /** {@code go build flags options mainFiles}. */
    public List<String> command(List<String> options) {
        List<String> arguments = new ArrayList<>(options);
        mainFiles.forEach(file -> arguments.add(file.toString()));
        return context.command("build", arguments);
    }
}
