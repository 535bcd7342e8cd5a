package gopy.generator.model;

/**
 * The Go module that a package comes from.
 *
 * @param path its module path, empty for the standard library and for files outside any module
 * @param version its version, empty for the main module
 * @param directory its root folder
 * @param goMod its go.mod file
 * @param goVersion the version in its {@code go} line
 * @param main whether the user works in it (main module or a module of the workspace)
 */
public record GoModule(String path, String version, String directory, String goMod, String goVersion, boolean main) {
    public static final GoModule NONE = new GoModule("", "", "", "", "", false);

    public GoModule {
        path = Texts.orEmpty(path);
        version = Texts.orEmpty(version);
        directory = Texts.orEmpty(directory);
        goMod = Texts.orEmpty(goMod);
        goVersion = Texts.orEmpty(goVersion);
    }

    /** Whether there is a module at all. */
    public boolean known() {
        return !path.isEmpty();
    }
}
