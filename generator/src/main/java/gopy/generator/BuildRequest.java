package gopy.generator;

import gopy.generator.analyze.BuildSettings;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What to build into one library.
 *
 * @param packages folders, import paths, {@code PATH@version} or standard packages, as typed
 * @param folder where relative folders and import paths are looked up
 * @param settings build tags, and whether to build the race detector in
 * @param ldflags options of the Go linker
 * @param names Python module names that were asked for, by import path
 */
public record BuildRequest(
        List<String> packages, Path folder, BuildSettings settings, List<String> ldflags, Map<String, String> names) {
    public BuildRequest {
        packages = List.copyOf(packages);
        folder = folder.toAbsolutePath().normalize();
        ldflags = List.copyOf(ldflags);
        names = Map.copyOf(names);
        if (packages.isEmpty()) {
            throw new IllegalArgumentException("nothing to build");
        }
    }

    /** Packages as seen from this process's working directory, with no special settings. */
    public static BuildRequest of(String... packages) {
        return new BuildRequest(List.of(packages), Path.of(""), BuildSettings.NONE, List.of(), Map.of());
    }

    /** The same with instances of generics. */
    public BuildRequest instantiating(List<String> instances) {
        return new BuildRequest(packages, folder, settings.and(instances), ldflags, names);
    }

    /** These packages and more, with the settings of the later request and the instances of both. */
    public BuildRequest and(BuildRequest more) {
        Set<String> all = new LinkedHashSet<>(packages);
        all.addAll(more.packages);
        Map<String, String> allNames = new TreeMap<>(names);
        allNames.putAll(more.names);
        BuildSettings allSettings = more.settings.and(settings.instances());
        return new BuildRequest(List.copyOf(all), more.folder, allSettings, more.ldflags, allNames);
    }
}
