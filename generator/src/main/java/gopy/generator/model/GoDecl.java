package gopy.generator.model;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A declaration at package level. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "declares")
@JsonSubTypes({
    @JsonSubTypes.Type(value = GoConstant.class, name = "constant"),
    @JsonSubTypes.Type(value = GoVariable.class, name = "variable"),
    @JsonSubTypes.Type(value = GoFunction.class, name = "function"),
    @JsonSubTypes.Type(value = GoTypeDeclaration.class, name = "type"),
    @JsonSubTypes.Type(value = GoAlias.class, name = "alias")
})
public sealed interface GoDecl permits GoConstant, GoVariable, GoFunction, GoTypeDeclaration, GoAlias {
    String name();

    /** The name that a {@code //gopy:name} directive asks for, or an empty text. */
    String rename();

    /** The doc comment as go/doc's text: without markers and directives, ending in a newline; empty when there is none. */
    String documentation();

    Position position();

    default boolean exported() {
        return GoNames.exported(name());
    }

    /** What it is an instance of, {@link GoInstance#NONE} for an ordinary declaration. */
    default GoInstance instance() {
        return GoInstance.NONE;
    }

    /** Its name in Go source, without its package: {@code Add}, or {@code Map[int, string]} for an instance. */
    default String source(UnaryOperator<String> qualifier) {
        return instance().exists() ? instance().source(qualifier) : name();
    }

    default Optional<String> renamed() {
        return rename().isEmpty() ? Optional.empty() : Optional.of(rename());
    }
}
