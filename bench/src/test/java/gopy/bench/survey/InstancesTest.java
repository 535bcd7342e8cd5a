package gopy.bench.survey;

import static org.assertj.core.api.Assertions.assertThat;

import gopy.generator.BuildFailed;
import gopy.generator.BuildRequest;
import gopy.generator.Generator;
import gopy.generator.plan.BindingPlan;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Instances of packages of the standard library, whose generics have constraints of every kind. */
final class InstancesTest {
    @Test
    void oneOfEach() throws BuildFailed, InterruptedException {
        assertThat(instances("cmp")).containsExactly("Less[int]", "Compare[int]", "Or[int]");
        assertThat(instances("maps")).contains("Keys[map[int]int,int,int]", "Collect[int,int]");
        assertThat(instances("crypto/hkdf")).contains("Extract[hash.Hash]");
        assertThat(instances("errors")).containsExactly("AsType[error]");
        assertThat(instances("strings")).isEmpty();
    }

    @Test
    void genericsCountWithTheirMembers() throws BuildFailed, InterruptedException {
        try (Generator generator = Generator.current()) {
            BuildRequest request = BuildRequest.of("sync/atomic");
            BindingPlan without = generator.plan(request).getFirst();
            BindingPlan with =
                    generator.plan(new Instances(generator).asked(request)).getFirst();
            assertThat(Counts.bound(with)).isEqualTo(Counts.exported(with)).isEqualTo(Counts.exported(without));
            // Pointer[T] and its four methods.
            assertThat(Counts.bound(with).symbols() - Counts.bound(without).symbols())
                    .isEqualTo(5);
            assertThat(Counts.bound(with).callable() - Counts.bound(without).callable())
                    .isEqualTo(4);
        }
    }

    private static List<String> instances(String path) throws BuildFailed, InterruptedException {
        try (Generator generator = Generator.current()) {
            return new Instances(generator)
                    .asked(BuildRequest.of(path))
                    .settings()
                    .instances();
        }
    }
}
