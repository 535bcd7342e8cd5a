package gopy.generator.analyze;

import java.util.List;
import java.util.stream.Stream;

/**
 * Settings of a build that change what the go command sees or what is bound.
 *
 * @param tags build tags
 * @param race whether the race detector is built in, which sets a tag of its own
 * @param instances of generics to bind: {@code Map[int,string]}, {@code pkg.Stack[int]}
 */
public record BuildSettings(List<String> tags, boolean race, List<String> instances) {
    public static final BuildSettings NONE = new BuildSettings(List.of(), false);

    public BuildSettings {
        tags = List.copyOf(tags);
        instances = List.copyOf(instances);
    }

    public BuildSettings(List<String> tags, boolean race) {
        this(tags, race, List.of());
    }

    /** The same with more instances, each of them once. */
    public BuildSettings and(List<String> more) {
        List<String> all =
                Stream.concat(instances.stream(), more.stream()).distinct().toList();
        return new BuildSettings(tags, race, all);
    }
}
