package gopy.repl.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class LinesTest {

    @Test
    void aColonMakesACommand() {
        assertThat(Lines.read(":load ./my\\ pkg 'a b' \"c d\" # why"))
                .isEqualTo(command("load", "./my pkg", "a b", "c d"));
        assertThat(Lines.read("  :use pypy2 --backend=cffi")).isEqualTo(command("use", "pypy2", "--backend=cffi"));
    }

    @Test
    void everythingElseIsPython() {
        assertThat(Lines.read("x = {1: 2}")).isEqualTo(new Line.Python("x = {1: 2}"));
        assertThat(Lines.read("# only a comment")).isEqualTo(new Line.Nothing());
        assertThat(Lines.read("help(x)")).isInstanceOf(Line.Python.class);
    }

    @Test
    void whatFollowsTimeIsOneWord() {
        assertThat(Lines.read(":time f('a b', \"c\")")).isEqualTo(command("time", "f('a b', \"c\")"));
    }

    @Test
    void habitsOfOtherShellsAreUnderstood() {
        assertThat(habit("%timeit f(1)")).isEqualTo(command("time", "f(1)"));
        assertThat(habit("simple.Add?")).isEqualTo(command("doc", "simple.Add"));
        assertThat(habit("simple.Add??")).isEqualTo(command("source", "simple.Add"));
        assertThat(habit("!ls -l")).isEqualTo(command("sh", "ls -l"));
        assertThat(habit("exit")).isEqualTo(command("quit"));
    }

    @Test
    void anOpenQuoteIsNamed() {
        assertThat(Lines.read(":load 'x")).isEqualTo(new Line.Malformed("the quote ' is not closed"));
        assertThatThrownBy(() -> Words.of("a\\")).hasMessage("a backslash ends the line");
    }

    @Test
    void quotingIsUndoneBySplitting() throws Words.Unfinished {
        List<String> words = List.of("a b", "it's", "", "x\"y", "back\\slash", "plain");
        assertThat(Words.of(String.join(" ", words.stream().map(Words::quoted).toList())))
                .isEqualTo(words);
        assertThat(Words.of(Words.escaped("a b'c\"d#e") + "/")).containsExactly("a b'c\"d#e/");
        assertThat(Words.unescaped(Words.escaped("a b\\c"))).isEqualTo("a b\\c");
    }

    @Test
    void anExpressionToMeasureKeepsItsQuotes() {
        assertThat(Lines.read(":bench --quick q.Hello('a b', [1, 2]) --setup 'x = 1'"))
                .isEqualTo(command("bench", "--quick", "q.Hello('a b', [1, 2])", "--setup", "x = 1"));
    }

    @Test
    void typosAreNear() {
        assertThat(Similar.to("bnech", List.of("bench", "build"))).contains("bench");
        assertThat(Similar.to("zzz", List.of("bench", "build"))).isEmpty();
    }

    private static Line.Command command(String... words) {
        return new Line.Command(List.of(words));
    }

    private static Line.Command habit(String entry) {
        return ((Line.Habit) Lines.read(entry)).command();
    }
}
