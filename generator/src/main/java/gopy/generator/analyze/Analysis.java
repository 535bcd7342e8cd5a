package gopy.generator.analyze;

import gopy.generator.Diagnostic;
import gopy.generator.model.ApiModel;
import java.util.List;

/**
 * A good analysis: Go code that does not compile is a {@link gopy.generator.BuildFailed} instead.
 *
 * @param model the facts
 * @param notes what a person should know nevertheless, such as a package that exports nothing
 * @param fingerprint of the exported API and of everything it is made of, function bodies left out
 */
public record Analysis(ApiModel model, List<Diagnostic> notes, String fingerprint) {
    public Analysis {
        notes = List.copyOf(notes);
    }
}
