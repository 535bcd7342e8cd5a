package gopy.repl.command;

import com.fasterxml.jackson.databind.JsonNode;
import gopy.bench.ladder.Arguments;
import gopy.bench.ladder.CallQuestion;
import gopy.bench.ladder.Ladder;
import gopy.generator.BuildFailed;
import gopy.generator.BuildRequest;
import gopy.generator.Cache;
import gopy.generator.build.BuiltModule;
import gopy.generator.plan.Call;
import gopy.generator.plan.Parameter;
import gopy.repl.session.ExitCode;
import gopy.repl.session.Failure;
import gopy.repl.session.Session;
import gopy.repl.session.Symbol;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A function of the loaded packages that a command asks about, with arguments for it.
 *
 * @param path as Python names it
 */
record Asked(String path, Call call, Ladder.Way way, List<String> arguments) {

    /** @param given Python expressions for the arguments; without any, values are made up by the parameters' types */
    static Asked of(Session session, String name, List<String> given) throws Failure, IOException {
        Symbol symbol = Lookup.require(session, name);
        Call call = symbol.call().orElseThrow(() -> Failure.usage(name + " is no function", "see :doc " + name));
        if (call.target().hasReceiver()) {
            throw Failure.usage(
                    name + " is a method, which has no twin", "bench an expression: bench 'x.M()' --setup 'x = ...'");
        }
        if (!given.isEmpty() && given.size() != call.parameters().size()) {
            throw Failure.usage(
                    symbol.path() + symbol.signature() + " takes "
                            + call.parameters().size() + " arguments, not " + given.size(),
                    "give one Python expression for each");
        }
        return new Asked(
                symbol.path(), call, way(session, call), given.isEmpty() ? samples(symbol, call) : List.copyOf(given));
    }

    /** What the build found in the function's body, which lies beside the library. */
    private static Ladder.Way way(Session session, Call call) throws IOException {
        JsonNode facts = session.packages().facts(call);
        boolean direct = facts.path("direct").asBoolean();
        boolean kept = facts.path("gil").asText().equals("keep");
        return direct ? Ladder.Way.DIRECT : kept ? Ladder.Way.KEPT : Ladder.Way.RELEASED;
    }

    private static List<String> samples(Symbol symbol, Call call) throws Failure {
        List<String> values = new ArrayList<>();
        for (Parameter parameter : call.parameters()) {
            Optional<String> value = Arguments.sample(parameter);
            values.add(value.orElseThrow(() -> Failure.usage(
                    "there is no usual value for " + parameter.name() + " of " + symbol.path() + symbol.signature(),
                    "give a Python expression for each argument")));
        }
        return values;
    }

    /** Builds the loaded packages once more, together with the function's ladder. */
    BuiltModule withLadder(Session session) throws Failure {
        BuildRequest loaded = session.packages().request().orElseThrow();
        try {
            String ladder = new Ladder(call, way).write(Cache.current()).toString();
            return session.toolbox().interruptible().call(() -> session.toolbox()
                    .generator()
                    .build(BuildRequest.of(ladder).and(loaded)));
        } catch (BuildFailed failed) {
            throw Failure.of(failed);
        } catch (InterruptedException stopped) {
            throw Failure.interrupted("the build");
        } catch (RuntimeException bug) {
            throw bug;
        } catch (Exception failed) {
            throw Failure.of(
                    ExitCode.BUILD, "build-failed", "the build failed", String.valueOf(failed.getMessage()), "");
        }
    }

    /** The rungs of a call. */
    CallQuestion cost(BuiltModule built, List<Long> sizes) {
        Ladder ladder = new Ladder(call, way);
        return new CallQuestion(
                path,
                modules(built),
                arguments,
                way != Ladder.Way.DIRECT,
                ladder.hasTwin(),
                ladder.slices(),
                -1,
                List.of(),
                sizes);
    }

    /** One argument in several forms. */
    CallQuestion argument(BuiltModule built, String parameter, List<String> forms, List<Long> sizes) throws Failure {
        List<String> names = call.parameters().stream().map(Parameter::name).toList();
        int position = names.indexOf(parameter);
        List<Integer> slices = new Ladder(call, way).slices();
        if (!slices.contains(position)) {
            throw Failure.usage(
                    position < 0
                            ? path + " has no parameter " + parameter + "; it has " + String.join(", ", names)
                            : parameter + " of " + path + " is no slice of numbers, so it has one form only",
                    ":plan " + path);
        }
        return new CallQuestion(path, modules(built), arguments, true, false, slices, position, forms, sizes);
    }

    private static List<String> modules(BuiltModule built) {
        return built.modules().values().stream()
                .filter(module -> !module.equals(Ladder.MODULE))
                .toList();
    }
}
