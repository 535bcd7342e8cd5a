package gopy.generator.build;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

@EnabledOnOs(OS.LINUX)
class GoBuildTest {
    @Test
    void compilesForAProgramUnlessACheckerIsOn() {
        assertThat(GoBuild.compileMode("-tags=a -overlay=o.json")).isEqualTo("pie");
        assertThat(GoBuild.compileMode("-race")).isEqualTo("c-shared");
        assertThat(GoBuild.compileMode("-mod=mod -asan")).isEqualTo("c-shared");
    }
}
