package gopy.repl.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class GoStackTest {
    /** A call by message of a function that writes to a nil map, as the runtime prints it. */
    private static final String STACK = """
            goroutine 17 [running, locked to thread]:
            runtime/debug.Stack()
            \t/go/src/runtime/debug/stack.go:26 +0x5e
            example.org/shapes/gopyruntime.caught(0xc000012345)
            \t/cache/gopyruntime/failure.go:40 +0x1d
            panic({0x7f01, 0x7f02})
            \t/go/src/runtime/panic.go:787 +0x132
            example.org/shapes.inner(...)
            \t/home/u/shapes/shapes.go:45
            reflect.Value.call({0x7f03, 0x7f04}, {0x7f05, 0x4})
            \t/go/src/reflect/value.go:586 +0xf14
            reflect.Value.Call({0x7f03}, {0xc0, 0x1, 0x1})
            \t/go/src/reflect/value.go:369 +0xb9
            example.org/shapes.Boom(0x0)
            \t/home/u/shapes/shapes.go:47 +0x2c
            reflect.Value.call({0x7f06, 0x7f07}, {0x7f05, 0x4})
            \t/go/src/reflect/value.go:586 +0xf14
            reflect.Value.Call({0x7f06}, {0xc0, 0x1, 0x1})
            \t/go/src/reflect/value.go:369 +0xb9
            example.org/shapes/gopyruntime.ByMessage.func1(0xc0)
            \t/cache/gopyruntime/message.go:60 +0x1a
            """;

    @Test
    void theBindingsReflectionIsLeftOutAndThePackagesOwnStays() {
        assertThat(GoStack.of(STACK).frames())
                .extracting(GoStack.Frame::function)
                .containsExactly("shapes.Boom", "reflect.Value.Call", "reflect.Value.call", "shapes.inner");
    }

    @Test
    void textWithoutAStackHasNoFrames() {
        assertThat(GoStack.of("exit status 2").frames()).isEmpty();
    }
}
