package gopy.bench.host;

import static org.assertj.core.api.Assertions.assertThat;

import gopy.generator.interpreter.Interpreter;
import gopy.generator.interpreter.Interpreters;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** A session in a worker of every interpreter of this machine. */
@Tag("slow")
@ParameterizedClass(name = "{0}")
@MethodSource("interpreters")
class SessionTest {

    private final Interpreter interpreter;

    SessionTest(String name) {
        interpreter = Interpreters.current().find(name);
    }

    static Stream<String> interpreters() {
        return Interpreters.current().discover().stream()
                .filter(Interpreter::available)
                .filter(each -> !each.implementation().equals("graalpy"))
                .map(Interpreter::name);
    }

    private Worker start(Output output) throws WorkerFailed {
        return Hosts.start(WorkerSettings.of(interpreter).withOutput(output));
    }

    private Worker start() throws WorkerFailed {
        return start(Output.discard());
    }

    @Test
    void valuesAndStatements() throws Exception {
        try (Worker worker = start()) {
            assertThat(worker.run("x = 5\nx * 2")).isInstanceOfSatisfying(Reply.Value.class, value -> {
                assertThat(value.repr()).isEqualTo("10");
                assertThat(value.type()).isEqualTo("int");
            });
            assertThat(worker.run("_ + 1")).isInstanceOfSatisfying(Reply.Value.class, value -> assertThat(value.repr())
                    .isEqualTo("11"));
            assertThat(worker.run("y = 1")).isInstanceOf(Reply.Done.class);
            assertThat(worker.run("None")).isInstanceOfSatisfying(Reply.Value.class, value -> assertThat(value.none())
                    .isTrue());
            assertThat(worker.run("3 / 2")).isInstanceOfSatisfying(Reply.Value.class, value -> assertThat(value.repr())
                    .isEqualTo(interpreter.version().startsWith("2") ? "1" : "1.5"));
        }
    }

    @Test
    void exceptionsHaveFramesAndPosition() throws Exception {
        try (Worker worker = start()) {
            worker.run("def f():\n    return 1 // 0");
            assertThat(worker.run("x = 1\nf()")).isInstanceOfSatisfying(Reply.Raised.class, raised -> {
                assertThat(raised.type()).isEqualTo("ZeroDivisionError");
                assertThat(raised.position().line()).isEqualTo(2);
                assertThat(raised.frames()).hasSize(2);
                assertThat(raised.frames().get(1).source()).isEqualTo("return 1 // 0");
                assertThat(raised.traceback()).startsWith("Traceback").doesNotContain("gopy_worker");
            });
            assertThat(worker.run("x = = 1"))
                    .isInstanceOfSatisfying(Reply.Raised.class, raised -> assertThat(raised.type())
                            .isEqualTo("SyntaxError"));
            assertThat(worker.run("raise SystemExit(4)"))
                    .isInstanceOfSatisfying(Reply.Raised.class, raised -> assertThat(raised.type())
                            .isEqualTo("SystemExit"));
        }
    }

    @Test
    void outputIsCompleteInOrderAndUnicode() throws Exception {
        StringBuffer out = new StringBuffer();
        StringBuffer err = new StringBuffer();
        Output output = (stream, text) -> (stream == Output.Stream.OUT ? out : err).append(text);
        try (Worker worker = start(output)) {
            worker.run(
                    "import sys, os\nfor i in range(3): sys.stdout.write('o%d\\n' % i); sys.stderr.write('e%d\\n' % i)");
            assertThat(out.toString()).isEqualTo("o0\no1\no2\n");
            assertThat(err.toString()).isEqualTo("e0\ne1\ne2\n");
            out.setLength(0);
            worker.run("sys.stdout.write('a'); os.write(1, b'b'); sys.stdout.write('c\\n')");
            assertThat(out.toString()).isEqualTo("abc\n");
            out.setLength(0);
            worker.run("print(u'h\u00e9 \u20ac \ud83d\ude00')");
            assertThat(out.toString()).isEqualTo("hé € 😀\n");
            out.setLength(0);
            worker.run("_ = sys.stdout.write('x' * 5000000)");
            assertThat(out).hasSize(5_000_000);
        }
    }

    @Test
    void standardInputIsEmpty() throws Exception {
        try (Worker worker = start()) {
            assertThat(worker.run("import sys\nsys.stdin.read() == ''"))
                    .isInstanceOfSatisfying(
                            Reply.Value.class, value -> assertThat(value.repr()).isEqualTo("True"));
        }
    }

    @Test
    void interruptRaisesKeyboardInterrupt() throws Exception {
        for (String statement : List.of("while True: pass", "import time; time.sleep(60)")) {
            CompletableFuture<Void> running = new CompletableFuture<>();
            Output output = (stream, text) -> running.complete(null);
            try (Worker worker = start(output)) {
                CompletableFuture<Void> interrupted = running.thenRun(worker::interrupt);
                long start = System.nanoTime();
                Reply reply = worker.run("import sys; sys.stdout.write('go')\n" + statement);
                assertThat(reply).isInstanceOfSatisfying(Reply.Raised.class, raised -> assertThat(raised.type())
                        .isEqualTo("KeyboardInterrupt"));
                assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
                interrupted.get(1, TimeUnit.SECONDS);
                assertThat(worker.run("7")).isInstanceOf(Reply.Value.class);
            }
        }
    }

    @Test
    void deathIsAReply() throws Exception {
        try (Worker worker = start()) {
            Reply reply = worker.run("import os; os._exit(3)");
            assertThat(reply).isInstanceOfSatisfying(Reply.Died.class, died -> {
                assertThat(died.death().exit().status()).isEqualTo(3);
                assertThat(died.death().statement()).contains("_exit(3)");
                assertThat(died.death().summary()).contains("status 3");
            });
            assertThat(worker.run("1")).isInstanceOf(Reply.Died.class);
            assertThat(worker.alive()).isFalse();
        }
        try (Worker worker = start()) {
            Reply reply = worker.run("import os, signal; os.kill(os.getpid(), signal.SIGKILL)");
            assertThat(reply).isInstanceOfSatisfying(Reply.Died.class, died -> assertThat(
                            died.death().exit().signal())
                    .hasValue(9));
        }
    }

    @Test
    void noStatementIsBlamedForADeathBetweenStatements() throws Exception {
        try (Worker worker = start()) {
            ProcessHandle process = ProcessHandle.of(worker.pid()).orElseThrow();
            process.destroyForcibly();
            process.onExit().get(10, TimeUnit.SECONDS);
            assertThat(worker.run("1")).isInstanceOfSatisfying(Reply.Died.class, died -> {
                assertThat(died.death().exit().signal()).hasValue(9);
                assertThat(died.death().statement()).isEmpty();
            });
        }
    }

    @Test
    void namesAreCompletedWithoutRunningProperties() throws Exception {
        try (Worker worker = start()) {
            worker.run("""
                    class Person(object):
                        age = 3
                        @property
                        def loud(self):
                            raise SystemError
                        def greet(self):
                            "Says hello."
                    p = Person()
                    """);
            assertThat(worker.complete("p.", 2).candidates()).containsExactly("age", "greet", "loud");
            assertThat(worker.complete("x = p.gr", 8)).isEqualTo(new Completions(6, List.of("greet")));
            assertThat(worker.complete("p.loud.", 7).candidates()).isEmpty();
            assertThat(worker.complete("prin", 4).candidates()).contains("print");
            assertThat(worker.doc("p.greet")).contains("Says hello.");
        }
    }

    @Test
    void aSessionIsReplayed() throws Exception {
        Replay replay = new Replay();
        try (Worker worker = start()) {
            for (String source : List.of("x = 1", "x += 1", "print(x)", "x * 21")) {
                replay.add(source, false, worker.run(source), "");
            }
            replay.add("x = 99", true, worker.run("x = 99"), "");
            replay.add("import os; os._exit(1)", false, worker.run("import os; os._exit(1)"), "");
        }
        Replay.Replayed replayed = replay.onto(this::start);
        try (Worker worker = replayed.worker()) {
            assertThat(worker.run("x")).isInstanceOfSatisfying(Reply.Value.class, value -> assertThat(value.repr())
                    .isEqualTo("2"));
            assertThat(replayed.leftOut()).extracting(Statement::number).containsExactly(6);
            assertThat(replayed.steps()).hasSize(4);
        }
    }
}
