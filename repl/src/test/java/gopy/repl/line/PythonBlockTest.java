package gopy.repl.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PythonBlockTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"x = 1", "f(1,\n  2)", "if x: y", "for i in x:\n    y\n", "'''a\nb'''", "x = (", "s = 'abc", ")"
            })
    void statementsThatEnterRuns(String source) {
        boolean expected = !source.equals("x = (");
        assertThat(PythonBlock.of(source).complete()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "def f():",
                "def f():\n    return 1",
                "try: f()",
                "try: f()\nexcept E: g()",
                "x = [1,",
                "'''abc",
                "@decorator",
                "x = 1 + \\",
                "if a:  # why"
            })
    void statementsThatGoOn(String source) {
        assertThat(PythonBlock.of(source).complete()).isFalse();
    }

    @Test
    void theNextLineIsIndented() {
        assertThat(PythonBlock.of("def f():").indent()).isEqualTo(4);
        assertThat(PythonBlock.of("def f():\n    if x:").indent()).isEqualTo(8);
        assertThat(PythonBlock.of("def f():\n    if x:\n        return 1").indent())
                .isEqualTo(4);
        assertThat(PythonBlock.of("def f():\n    y = 1").indent()).isEqualTo(4);
        assertThat(PythonBlock.of("f(").indent()).isEqualTo(4);
    }

    @Test
    void aScriptSplitsAtTheMargin() {
        String script =
                "# head\nimport a\n\n@b\ndef f():\n    return 1\nif x:\n    y\nelse:\n    z\nt = '''\nq\n'''\nf(1,\n2)\n";
        assertThat(PythonStatements.split(script).stream().map(PythonStatements.Part::source))
                .isEqualTo(List.of(
                        "import a",
                        "@b\ndef f():\n    return 1",
                        "if x:\n    y\nelse:\n    z",
                        "t = '''\nq\n'''",
                        "f(1,\n2)"));
        assertThat(PythonStatements.split(script).get(2).line()).isEqualTo(7);
    }
}
