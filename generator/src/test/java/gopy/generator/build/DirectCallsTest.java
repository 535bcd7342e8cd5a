package gopy.generator.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import gopy.generator.Features;
import gopy.generator.Generator;
import gopy.generator.plan.BindingPlan;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class DirectCallsTest {
    private static final Set<String> CROSSING = Set.of("Seven", "Scale", "Quotient", "At", "Power", "Calls");

    @Test
    @EnabledOnOs(value = OS.LINUX, architectures = "amd64")
    void onlyStraightCodeIsCalledWithoutACrossing() throws Exception {
        try (Generator generator = Generator.current()) {
            BuiltModule built = generator.build(Features.request(List.of("direct")));
            JsonNode facts = new ObjectMapper().readTree(built.facts().toFile()).path("functions");
            Set<String> direct = new TreeSet<>();
            Set<String> crossing = new TreeSet<>();
            for (BindingPlan plan : built.binding().plans()) {
                plan.calls().forEach(call -> {
                    boolean is = facts.path(String.valueOf(call.index()))
                            .path("direct")
                            .asBoolean();
                    (is ? direct : crossing).add(call.name());
                });
            }
            assertThat(crossing).containsExactlyInAnyOrderElementsOf(CROSSING);
            assertThat(direct).hasSize(24).contains("Int", "Float32", "Mixed", "Six", "Scaled", "Clamp", "Less");
        }
    }

    @Test
    void symbolsBeginWithTheEscapedImportPath() {
        assertThat(DirectCalls.symbolPath("gopkg.in/yaml.v3")).isEqualTo("gopkg.in/yaml%2ev3");
        assertThat(DirectCalls.symbolPath("example.com/a.b/c")).isEqualTo("example.com/a.b/c");
        assertThat(DirectCalls.symbolPath("math")).isEqualTo("math");
    }
}
