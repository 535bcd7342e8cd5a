package gopy.bench.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import gopy.generator.model.BasicKind;
import gopy.generator.model.Position;
import gopy.generator.plan.Call;
import gopy.generator.plan.Conversion;
import gopy.generator.plan.Parameter;
import gopy.generator.plan.Target;
import gopy.generator.plan.Value;
import java.util.List;
import org.junit.jupiter.api.Test;

final class LadderTest {
    private static final Value INTS = new Value(new Conversion.SliceOf(BasicKind.INT), "[]int");
    private static final Value INT = new Value(new Conversion.Int(BasicKind.INT), "int");
    private static final Value ERROR = new Value(new Conversion.ErrorResult(), "error");

    @Test
    void theTwinTakesAndGivesTheSameTypesAndDoesNothing() {
        String source = new Ladder(call(List.of(INTS, INT), List.of(INT, ERROR)), Ladder.Way.DIRECT).source();
        assertThat(source)
                .contains("func Nothing() { return }")
                .contains("func Twin(a0 []int, a1 int) (r0 int, r1 error) { return }")
                .contains("func Slice0(a []int) []int { return append([]int(nil), a...) }");
    }

    @Test
    void whereTheLockIsReleasedTheTwinReleasesItToo() {
        assertThat(new Ladder(call(List.of(INT), List.of()), Ladder.Way.RELEASED).source())
                .contains("func Twin(a0 int) () { unknown(); return }");
    }

    @Test
    void aTypeOfTheFunctionsOwnPackageHasNoTwin() {
        Value own = new Value(new Conversion.StructPointer("S2"), "*bound.S2");
        Ladder ladder = new Ladder(call(List.of(own), List.of()), Ladder.Way.KEPT);
        assertThat(ladder.hasTwin()).isFalse();
        assertThat(ladder.source()).doesNotContain("Twin");
    }

    private static Call call(List<Value> parameters, List<Value> results) {
        List<Parameter> named = java.util.stream.IntStream.range(0, parameters.size())
                .mapToObj(k -> new Parameter("p" + k, parameters.get(k), Parameter.Role.PLAIN))
                .toList();
        return new Call(32, new Target.Function("F"), "F", named, results, List.of(), false, "", Position.UNKNOWN);
    }
}
