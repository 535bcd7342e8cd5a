package gopy.generator.analyze;

import gopy.generator.Diagnostic;
import gopy.generator.model.ApiModel;
import java.nio.file.Path;
import java.util.List;

/**
 * A good analysis: Go code that does not compile is a {@link gopy.generator.BuildFailed} instead.
 *
 * @param model the facts
 * @param notes what a person should know nevertheless, such as a package that exports nothing
 * @param fingerprint of the exported API and of everything it is made of, function bodies left out
 * @param folders where a saved file changes the library: the packages' own and those of packages they import that may
 *     be edited
 */
public record Analysis(ApiModel model, List<Diagnostic> notes, String fingerprint, List<Path> folders) {
    public Analysis {
        notes = List.copyOf(notes);
        folders = List.copyOf(folders);
    }
}
