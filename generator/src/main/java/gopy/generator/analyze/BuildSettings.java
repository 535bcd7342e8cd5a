package gopy.generator.analyze;

import java.util.List;

/**
 * Settings of a build that change what the go command sees.
 *
 * @param tags build tags
 * @param race whether the race detector is built in, which sets a tag of its own
 */
public record BuildSettings(List<String> tags, boolean race) {
    public static final BuildSettings NONE = new BuildSettings(List.of(), false);

    public BuildSettings {
        tags = List.copyOf(tags);
    }
}
