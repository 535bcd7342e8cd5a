package gopy.generator.emit;

import gopy.generator.model.BasicKind;
import gopy.generator.model.GoParameter;
import gopy.generator.model.GoType;
import gopy.generator.plan.Conversion;
import gopy.generator.plan.Parameter;
import gopy.generator.plan.PythonWords;
import gopy.generator.plan.TypePlan;
import gopy.generator.plan.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Go types as annotations of a stub, each in two ways: what Python may give where Go takes it, and what Python gets
 * where Go makes it.
 */
final class Annotations {
    private static final String ANY = "_typing.Any";

    /** Python's own types, where they stand alone. */
    private static final Pattern OWN =
            Pattern.compile("(?<![\\w.])(int|str|float|complex|bool|bytes|object|tuple|BaseException)(?!\\w)");

    private final String module;
    private final Set<String> names;
    private final StubTypes types;
    private final Set<String> imports = new TreeSet<>();
    private final Set<String> aliased = new TreeSet<>();
    private Set<String> hiding = Set.of();

    /**
     * @param names what the module offers
     */
    Annotations(String module, Set<String> names, StubTypes types) {
        this.module = module;
        this.names = names;
        this.types = types;
    }

    /** Other modules of the build that the annotations name. */
    Set<String> imports() {
        return imports;
    }

    /** Classes that need a second name, since a member of a class has the first. */
    Set<String> aliased() {
        return aliased;
    }

    /** Names that the members of the class under way have: they hide the module's. */
    void within(Set<String> members) {
        hiding = members;
    }

    /** An annotation in which Python's own types are meant, whatever the module or class calls like them. */
    String visible(String annotation) {
        return OWN.matcher(annotation).replaceAll(found -> {
            boolean hidden = hiding.contains(found.group()) || names.contains(found.group());
            if (hidden) {
                imports.add("builtins as _builtins");
            }
            return hidden ? "_builtins." + found.group() : found.group();
        });
    }

    String given(Value value) {
        return visible(givenText(value));
    }

    private String givenText(Value value) {
        return switch (value.conversion()) {
            case Conversion.Bool() -> "bool";
            case Conversion.Int(BasicKind kind) -> given(kind);
            case Conversion.Float(BasicKind kind) -> given(kind);
            case Conversion.Complex(BasicKind kind) -> given(kind);
            case Conversion.Text() -> "str";
            case Conversion.Bytes() -> "_gopy._Bytes | None";
            case Conversion.SliceOf(BasicKind element) -> givenSequence(new GoType.Basic(element)) + " | None";
            case Conversion.ArrayOf(long _, BasicKind element) -> givenSequence(new GoType.Basic(element));
            case Conversion.StructPointer(String name) -> struct(name) + " | None";
            case Conversion.StructValue(String name) -> struct(name);
            case Conversion.Message(GoType type) -> given(type);
            case Conversion.ErrorResult(), Conversion.Lent _ -> ANY;
        };
    }

    String made(Value value) {
        return visible(madeText(value));
    }

    private String madeText(Value value) {
        return switch (value.conversion()) {
            case Conversion.Bool() -> "bool";
            case Conversion.Int(BasicKind kind) -> made(kind);
            case Conversion.Float(BasicKind kind) -> made(kind);
            case Conversion.Complex(BasicKind kind) -> made(kind);
            case Conversion.Text() -> "str";
            case Conversion.Bytes() -> "bytes";
            case Conversion.SliceOf(BasicKind element) -> "_gopy._Slice[" + made(element) + "]";
            case Conversion.ArrayOf(long _, BasicKind element) -> "_gopy._Array[" + made(element) + "]";
            case Conversion.StructPointer(String name) -> own(name) + " | None";
            case Conversion.StructValue(String name) -> own(name);
            case Conversion.Message(GoType type) -> made(type);
            case Conversion.ErrorResult(), Conversion.Lent _ -> ANY;
        };
    }

    /** The type of a parameter; of a variadic one that of each argument. */
    String given(Parameter parameter) {
        Value value = parameter.value();
        return switch (parameter.role()) {
            case PLAIN -> given(value);
            case CONTEXT -> "_gopy._Context | None";
            case REST ->
                value.conversion() instanceof Conversion.Message(GoType type)
                                && type.actual() instanceof GoType.Slice(GoType element)
                        ? given(element)
                        : ANY;
        };
    }

    String given(GoType type) {
        return visible(givenText(type));
    }

    private String givenText(GoType type) {
        return switch (type.actual()) {
            case GoType.Basic(BasicKind kind) -> given(kind);
            case GoType.Named named -> givenNamed(named);
            case GoType.Pointer(GoType element) -> optional(givenPointer(element.actual()));
            case GoType.Slice(GoType element) -> optional(isByte(element) ? "_gopy._Bytes" : givenSequence(element));
            case GoType.Array(long _, GoType element) -> isByte(element) ? "_gopy._Bytes" : givenSequence(element);
            case GoType.Map(GoType key, GoType value) -> optional(givenMapping(key, value));
            case GoType.Chan(GoType.Chan.Direction _, GoType element) -> optional("_gopy._Chan[" + made(element) + "]");
            case GoType.Func function -> optional(callable(function, true));
            case GoType.Struct _ -> ANY;
            case GoType.Interface _, GoType.Tuple _, GoType.TypeParam _, GoType.Union _, GoType.Alias _ -> ANY;
        };
    }

    String made(GoType type) {
        return visible(madeText(type));
    }

    private String madeText(GoType type) {
        return switch (type.actual()) {
            case GoType.Basic(BasicKind kind) -> made(kind);
            case GoType.Named named -> madeNamed(named);
            case GoType.Pointer(GoType element) -> optional(madePointer(element.actual()));
            case GoType.Slice(GoType element) -> isByte(element) ? "bytes" : "_gopy._Slice[" + made(element) + "]";
            case GoType.Array(long _, GoType element) -> "_gopy._Array[" + made(element) + "]";
            case GoType.Map(GoType key, GoType value) -> "_gopy._Map[" + made(key) + ", " + made(value) + "]";
            case GoType.Chan(GoType.Chan.Direction _, GoType element) -> optional("_gopy._Chan[" + made(element) + "]");
            case GoType.Func function -> optional(callable(function, false));
            case GoType.Struct _ -> ANY;
            case GoType.Interface _, GoType.Tuple _, GoType.TypeParam _, GoType.Union _, GoType.Alias _ -> ANY;
        };
    }

    private String givenNamed(GoType.Named named) {
        return types.find(named).map(known -> givenKnown(known)).orElseGet(() -> WellKnown.given(named, this::given)
                .orElse(ANY));
    }

    private String givenKnown(StubTypes.Known known) {
        String name = reference(known);
        TypePlan plan = known.plan();
        if (plan.role() == TypePlan.Role.ERROR) {
            return plan.isInterface() ? optional("BaseException") : name;
        }
        if (plan.isIncomplete()) {
            return name;
        }
        GoType underlying = known.declaration().underlying().actual();
        return switch (underlying) {
            case GoType.Struct _ -> name + " | _abc.Mapping[str, _typing.Any]";
            case GoType.Interface face -> face.methods().isEmpty() ? ANY : optional(implementer(known, face));
            case GoType other -> name + " | " + given(other);
        };
    }

    /** Whatever has the methods may stand for an interface, if other packages can implement it at all. */
    private String implementer(StubTypes.Known known, GoType.Interface face) {
        boolean open = face.methods().stream().allMatch(GoType.InterfaceMethod::exported);
        return !open
                ? reference(known)
                : prefix(known.module()) + protocol(known.plan().name());
    }

    static String protocol(String name) {
        return "_gopy_" + name;
    }

    private String madeNamed(GoType.Named named) {
        return types.find(named).map(this::madeKnown).orElseGet(() -> WellKnown.made(named, this::made)
                .orElse(ANY));
    }

    private String madeKnown(StubTypes.Known known) {
        return switch (known.declaration().underlying().actual()) {
            case GoType.Interface face when face.methods().isEmpty() -> ANY;
            case GoType.Interface _, GoType.Func _, GoType.Chan _ -> optional(reference(known));
            case GoType other -> reference(known);
        };
    }

    private String givenPointer(GoType element) {
        return switch (element) {
            case GoType.Named named -> givenNamed(named);
            case GoType.Slice _, GoType.Array _, GoType.Map _ -> given(element);
            case GoType other -> "_gopy._Pointer[" + made(other) + "] | " + given(other);
        };
    }

    /** A pointer to something that has a class is an instance of it; anything else stands behind a pointer. */
    private String madePointer(GoType element) {
        return switch (element) {
            case GoType.Named named -> madeNamed(named);
            case GoType.Slice(GoType item) -> "_gopy._Slice[" + made(item) + "]";
            case GoType.Array _, GoType.Map _ -> made(element);
            case GoType other -> "_gopy._Pointer[" + made(other) + "]";
        };
    }

    private String givenSequence(GoType element) {
        boolean numbers = element.actual() instanceof GoType.Basic(BasicKind kind) && kind != BasicKind.STRING;
        return "_abc.Sequence[" + given(element) + "]" + (numbers ? " | _gopy._Buffer" : "");
    }

    /** Keys of a mapping type are exact for type checkers, so plain keys and Go's own are two types. */
    private String givenMapping(GoType key, GoType value) {
        String plain = key.actual() instanceof GoType.Named named
                        && types.find(named).isPresent()
                        && types.find(named).get().declaration().underlying().actual()
                                instanceof GoType.Basic(BasicKind kind)
                ? made(kind)
                : made(key);
        String mapping = "_abc.Mapping[" + plain + ", " + given(value) + "]";
        return plain.equals(made(key)) ? mapping : mapping + " | _abc.Mapping[" + made(key) + ", " + given(value) + "]";
    }

    private String callable(GoType.Func function, boolean given) {
        List<String> parameters = new ArrayList<>();
        function.parameters().forEach(p -> parameters.add(given ? made(p.type()) : given(p.type())));
        String taken = function.variadic() ? "..." : "[" + String.join(", ", parameters) + "]";
        return "_abc.Callable[" + taken + ", " + results(function, given) + "]";
    }

    /** What a function of Go or Python answers; a trailing error is raised. */
    String results(GoType.Func function, boolean given) {
        List<GoParameter> results = function.results();
        boolean fails = !results.isEmpty() && results.getLast().type().actual().equals(GoType.ERROR);
        List<String> values = results.subList(0, results.size() - (fails ? 1 : 0)).stream()
                .map(r -> given ? given(r.type()) : made(r.type()))
                .toList();
        return switch (values.size()) {
            case 0 -> given ? "object" : "None";
            case 1 -> values.getFirst();
            default -> "tuple[" + String.join(", ", values) + "]";
        };
    }

    private String struct(String declared) {
        return own(declared) + " | _abc.Mapping[str, _typing.Any]";
    }

    /** The class of a struct of this module by its Go name. */
    private String own(String declared) {
        return types.named(module, declared).map(this::reference).orElse(ANY);
    }

    private String reference(StubTypes.Known known) {
        String name = known.plan().name();
        if (!known.module().equals(module)) {
            return prefix(known.module()) + name;
        }
        if (hiding.contains(name)) {
            aliased.add(name);
            return second(name);
        }
        return name;
    }

    static String second(String name) {
        return "_gopy_class_" + name;
    }

    private String prefix(String other) {
        if (other.equals(module)) {
            return "";
        }
        imports.add(other);
        return other + ".";
    }

    private static String optional(String annotation) {
        return annotation.equals(ANY) || annotation.endsWith(" | None") ? annotation : annotation + " | None";
    }

    private static boolean isByte(GoType element) {
        return element.actual() instanceof GoType.Basic(BasicKind kind) && kind == BasicKind.UINT8;
    }

    private static String given(BasicKind kind) {
        String made = made(kind);
        return made.equals("int") ? "_typing.SupportsIndex" : made;
    }

    /** Python's own type for a basic one. */
    static String made(String goName) {
        return Arrays.stream(BasicKind.values())
                .filter(kind -> kind.goName().equals(goName))
                .findFirst()
                .map(Annotations::made)
                .orElse(ANY);
    }

    static String made(BasicKind kind) {
        return kind == BasicKind.UNSAFE_POINTER || kind == BasicKind.UNTYPED_NIL ? ANY : PythonWords.of(kind);
    }
}
