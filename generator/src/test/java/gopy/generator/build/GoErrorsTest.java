package gopy.generator.build;

import static org.assertj.core.api.Assertions.assertThat;

import gopy.generator.CommandResult;
import gopy.generator.Diagnostic;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is left of go's output when the verdicts that the build asks for are taken out. */
final class GoErrorsTest {
    private static final String VERDICTS = """
            # example.org/pkg/gopywrapper
            ./wrapper.go:9:6: can inline Add
            /go/src/sync/map.go:435:22: index bounds check elided
            ./wrapper.go:12:7: leaking param: s
            """;

    @Test
    void theLinkersErrorIsNotHidden() {
        List<Diagnostic> errors = errors(VERDICTS + "# example.org/main\nflag provided but not defined: -bogus\n");
        assertThat(errors).singleElement().satisfies(error -> {
            assertThat(error.reason()).isEqualTo("flag provided but not defined: -bogus");
            assertThat(error.nextStep()).contains("go build");
        });
    }

    @Test
    void theCompilersErrorHasItsPosition() {
        List<Diagnostic> errors = errors(VERDICTS + "# example.org/pkg\n./pkg.go:3:5: undefined: x\n");
        assertThat(errors)
                .singleElement()
                .extracting(Diagnostic::text)
                .isEqualTo("/src/pkg.go:3:5: undefined: x");
    }

    private static List<Diagnostic> errors(String said) {
        CommandResult result = new CommandResult(1, new byte[0], said.getBytes(StandardCharsets.UTF_8), false);
        return GoErrors.of(result, Path.of("/src"));
    }
}
