package gopy.generator.model;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/** A Go type as written in a declaration. {@code toString} is Go syntax with package names, for messages and plans. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
    @JsonSubTypes.Type(value = GoType.Basic.class, name = "basic"),
    @JsonSubTypes.Type(value = GoType.Named.class, name = "named"),
    @JsonSubTypes.Type(value = GoType.Alias.class, name = "alias"),
    @JsonSubTypes.Type(value = GoType.Pointer.class, name = "pointer"),
    @JsonSubTypes.Type(value = GoType.Slice.class, name = "slice"),
    @JsonSubTypes.Type(value = GoType.Array.class, name = "array"),
    @JsonSubTypes.Type(value = GoType.Map.class, name = "map"),
    @JsonSubTypes.Type(value = GoType.Chan.class, name = "chan"),
    @JsonSubTypes.Type(value = GoType.Func.class, name = "func"),
    @JsonSubTypes.Type(value = GoType.Interface.class, name = "interface"),
    @JsonSubTypes.Type(value = GoType.Struct.class, name = "struct"),
    @JsonSubTypes.Type(value = GoType.Tuple.class, name = "tuple"),
    @JsonSubTypes.Type(value = GoType.TypeParam.class, name = "typeparam"),
    @JsonSubTypes.Type(value = GoType.Union.class, name = "union")
})
public sealed interface GoType {
    /** The predeclared {@code error}. */
    Named ERROR = new Named("", "", "error", List.of());

    /** What {@code error} stands for. */
    Interface ERROR_INTERFACE = new Interface(
            List.of(new InterfaceMethod(
                    "Error",
                    "",
                    new Func(List.of(), List.of(new GoParameter("", new Basic(BasicKind.STRING))), false))),
            List.of());

    /** The type behind aliases. */
    default GoType actual() {
        return this;
    }

    /** {@code int}, {@code string}, {@code unsafe.Pointer}. */
    record Basic(BasicKind kind) implements GoType {
        @Override
        public String toString() {
            return GoSyntax.of(this);
        }
    }

    /**
     * A defined type by reference: see {@link ApiModel#find(Named)}. {@code error} and {@code comparable} have no
     * package. Arguments are those of a generic type's instance.
     */
    record Named(String packagePath, String packageName, String name, List<GoType> arguments) implements GoType {
        public Named {
            packagePath = Texts.orEmpty(packagePath);
            packageName = Texts.orEmpty(packageName);
            arguments = Texts.orEmpty(arguments);
        }

        @Override
        public String toString() {
            return GoSyntax.of(this);
        }
    }

    /** A type by its second name. {@code any}, {@code byte} and {@code rune} are resolved already. */
    record Alias(String packagePath, String packageName, String name, List<GoType> arguments, GoType target)
            implements GoType {
        public Alias {
            packagePath = Texts.orEmpty(packagePath);
            packageName = Texts.orEmpty(packageName);
            arguments = Texts.orEmpty(arguments);
        }

        @Override
        public GoType actual() {
            return target.actual();
        }

        @Override
        public String toString() {
            return GoSyntax.of(this);
        }
    }

    record Pointer(GoType element) implements GoType {
        @Override
        public String toString() {
            return GoSyntax.of(this);
        }
    }

    record Slice(GoType element) implements GoType {
        @Override
        public String toString() {
            return GoSyntax.of(this);
        }
    }

    record Array(long length, GoType element) implements GoType {
        @Override
        public String toString() {
            return GoSyntax.of(this);
        }
    }

    record Map(GoType key, GoType value) implements GoType {
        @Override
        public String toString() {
            return GoSyntax.of(this);
        }
    }

    record Chan(Direction direction, GoType element) implements GoType {
        /** What may be done with a channel. */
        public enum Direction {
            BOTH,
            SEND,
            RECEIVE
        }

        @Override
        public String toString() {
            return GoSyntax.of(this);
        }
    }

    /** A function signature; when variadic, the last parameter's type is a slice. */
    record Func(List<GoParameter> parameters, List<GoParameter> results, boolean variadic) implements GoType {
        public Func {
            parameters = Texts.orEmpty(parameters);
            results = Texts.orEmpty(results);
        }

        @Override
        public String toString() {
            return GoSyntax.of(this);
        }
    }

    /**
     * An interface with its whole method set, methods of embedded interfaces and unexported ones included.
     * {@code terms} are what a constraint adds: unions and other types; empty for an ordinary interface.
     */
    record Interface(List<InterfaceMethod> methods, List<GoType> terms) implements GoType {
        public Interface {
            methods = Texts.orEmpty(methods);
            terms = Texts.orEmpty(terms);
        }

        @Override
        public String toString() {
            return GoSyntax.of(this);
        }
    }

    /** A method of an interface. */
    record InterfaceMethod(String name, String documentation, Func signature) {
        public InterfaceMethod {
            documentation = Texts.orEmpty(documentation);
        }

        public boolean exported() {
            return GoNames.exported(name);
        }
    }

    record Struct(List<GoField> fields) implements GoType {
        public Struct {
            fields = Texts.orEmpty(fields);
        }

        @Override
        public String toString() {
            return GoSyntax.of(this);
        }
    }

    /** Several types in a row; only where Go has them: never the type of a value. */
    record Tuple(List<GoType> elements) implements GoType {
        public Tuple {
            elements = Texts.orEmpty(elements);
        }

        @Override
        public String toString() {
            return GoSyntax.of(this);
        }
    }

    /** A type parameter inside its generic declaration. */
    record TypeParam(String name, int index) implements GoType {
        @Override
        public String toString() {
            return GoSyntax.of(this);
        }
    }

    /** A union in a constraint. */
    record Union(List<Term> terms) implements GoType {
        public Union {
            terms = Texts.orEmpty(terms);
        }

        /** One type of a union; with tilde, every type whose underlying type it is. */
        public record Term(boolean tilde, GoType type) {}

        @Override
        public String toString() {
            return GoSyntax.of(this);
        }
    }
}
