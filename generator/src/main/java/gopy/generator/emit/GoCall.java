package gopy.generator.emit;

import gopy.generator.plan.Call;
import gopy.generator.plan.Conversion;
import gopy.generator.plan.Parameter;
import gopy.generator.plan.Target;
import gopy.generator.plan.TypeName;
import gopy.generator.plan.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Writes the wrapper of one call: arguments out of slots, the call, results into the slots behind them. */
public final class GoCall {
    private final Call call;
    private final List<String> lines = new ArrayList<>();
    private final List<String> arguments = new ArrayList<>();
    private final List<String> backs = new ArrayList<>();
    private final boolean inner;

    private GoCall(Call call) {
        this.call = call;
        inner = call.parameters().stream().anyMatch(this::borrows);
    }

    static WrapperFile.WrappedCall of(Call call) {
        return new GoCall(call).write();
    }

    /** The name of the wrapper. */
    static String name(Call call) {
        return "call" + call.index();
    }

    /** The name of the typed function that stands between the wrapper of a call and Go code that may borrow. */
    public static String inner(int index) {
        return "inner" + index;
    }

    private WrapperFile.WrappedCall write() {
        readArguments();
        switch (call.target()) {
            case Target.Function(String name) -> invoke("bound." + name);
            case Target.Method(var _, String name) -> invoke(receiver() + "." + name);
            case Target.New(TypeName type) ->
                store(GoConversions.classOf(type.word()) + ".New(new(bound." + type.source() + "))");
            case Target.GetField(var _, String name) -> put(call.values().getFirst(), 1, receiver() + "." + name);
            case Target.SetField(var _, String name) ->
                lines.add(receiver() + "." + name + " = " + arguments.getFirst());
            case Target.GetVariable(String name) -> put(call.values().getFirst(), 0, "bound." + name);
            case Target.SetVariable(String name) -> lines.add("bound." + name + " = " + arguments.getFirst());
        }
        if (!lines.getLast().startsWith("return ")) {
            lines.add(call.fails() ? "return err" : "return nil");
        }
        return new WrapperFile.WrappedCall(name(call), comment(), lines, innerFunction());
    }

    private void readArguments() {
        int slot = call.target().hasReceiver() ? 1 : 0;
        for (Parameter parameter : call.parameters()) {
            String expression = GoConversions.in(parameter.value(), slot);
            if (parameter.value().conversion() instanceof Conversion.Lent) {
                lines.add("f" + slot + " := s[" + slot + "]");
                lines.add("a" + arguments.size() + " := " + expression);
                expression = "a" + arguments.size();
            } else if (borrows(parameter)) {
                String variable = "a" + arguments.size();
                lines.add(variable + " := " + expression);
                backs.add(expression.replace(".In(s, " + slot + ")", ".Back(s, " + slot + ", " + variable + ")"));
                expression = variable;
            }
            arguments.add(expression);
            slot += parameter.value().conversion().argumentLetters().length();
        }
    }

    /** Calls the function, or its typed inner function if one of its arguments may be borrowed. */
    private void invoke(String function) {
        List<String> given = new ArrayList<>(arguments);
        if (inner && call.target().hasReceiver()) {
            given.addFirst(receiver());
        }
        String run = (inner ? inner(call.index()) : function) + "(" + String.join(", ", given) + ")";
        List<Value> values = call.values();
        if (values.isEmpty()) {
            if (!call.fails()) {
                lines.add(run);
            } else if (backs.isEmpty()) {
                lines.add("return " + run);
            } else {
                lines.add("err := " + run);
            }
        } else if (values.size() == 1 && !call.fails() && !GoConversions.needsVariable(values.getFirst())) {
            putResults(List.of(run));
        } else {
            List<String> results =
                    IntStream.range(0, values.size()).mapToObj(k -> "r" + k).toList();
            lines.add(String.join(", ", results) + (call.fails() ? ", err" : "") + " := " + run);
            putResults(results);
        }
        lines.addAll(backs);
    }

    private void putResults(List<String> expressions) {
        int slot = call.argumentLetters().length();
        for (int k = 0; k < expressions.size(); k++) {
            Value value = call.values().get(k);
            put(value, slot, expressions.get(k));
            slot += value.conversion().resultSlots();
        }
    }

    private void put(Value value, int slot, String expression) {
        lines.add(GoConversions.out(value, slot, expression));
    }

    private void store(String expression) {
        lines.add("s[0] = " + expression);
    }

    private List<String> innerFunction() {
        if (!inner) {
            return List.of();
        }
        List<String> parameters = new ArrayList<>();
        List<String> given = new ArrayList<>();
        for (int k = 0; k < call.parameters().size(); k++) {
            parameters.add("a" + k + " " + call.parameters().get(k).value().goType());
            given.add("a" + k);
        }
        String function =
                switch (call.target()) {
                    case Target.Method(TypeName type, String name) -> {
                        parameters.addFirst("receiver *bound." + type.source());
                        yield "receiver." + name;
                    }
                    case Target other -> "bound." + other.symbol();
                };
        List<String> types = call.results().stream().map(Value::goType).toList();
        String results =
                types.isEmpty() ? "" : types.size() == 1 ? types.getFirst() : "(" + String.join(", ", types) + ")";
        // Apart from its wrapper, a loop that Go inlines into it starts at an aligned address: within, layout costs up
        // to a factor of two.
        return List.of("//go:noinline\nfunc " + inner(call.index()) + "(" + String.join(", ", parameters) + ")"
                + (results.isEmpty() ? "" : " " + results) + " { " + (types.isEmpty() ? "" : "return ") + function + "("
                + String.join(", ", given) + ") }");
    }

    private String receiver() {
        return switch (call.target()) {
            case Target.Method(TypeName type, var _) -> GoConversions.classOf(type.word()) + ".Get(s[0])";
            case Target.GetField(TypeName type, var _) -> GoConversions.classOf(type.word()) + ".Get(s[0])";
            case Target.SetField(TypeName type, var _) -> GoConversions.classOf(type.word()) + ".Get(s[0])";
            case Target.Function _, Target.New _, Target.GetVariable _, Target.SetVariable _ ->
                throw new IllegalStateException("no receiver: " + call.target());
        };
    }

    private boolean borrows(Parameter parameter) {
        boolean runsUserCode = call.target() instanceof Target.Function || call.target() instanceof Target.Method;
        return runsUserCode && parameter.value().conversion().borrowable();
    }

    private String comment() {
        return switch (call.target()) {
            case Target.Function _, Target.Method _ -> call.target().symbol();
            case Target.New(TypeName type) -> "new " + type;
            case Target.GetField _, Target.GetVariable _ ->
                "get " + call.target().symbol();
            case Target.SetField _, Target.SetVariable _ ->
                "set " + call.target().symbol();
        };
    }
}
