package gopy.generator.emit;

import gopy.generator.model.GoType;
import java.util.Optional;
import java.util.function.Function;

/** Annotations of standard types that the runtime knows, whether their packages are bound or not. */
final class WellKnown {
    private WellKnown() {}

    static Optional<String> given(GoType.Named type, Function<GoType, String> given) {
        return switch (symbol(type)) {
            case "error" -> Optional.of("BaseException | None");
            case "time.Time" -> Optional.of("_datetime.datetime");
            case "time.Duration" -> Optional.of("_datetime.timedelta | _typing.SupportsIndex");
            case "context.Context" -> Optional.of("_gopy._Context | None");
            case "iter.Seq" ->
                Optional.of("_abc.Iterable[" + given.apply(type.arguments().getFirst())
                        + "] | _abc.Callable[..., object] | None");
            case "iter.Seq2" ->
                Optional.of("_abc.Iterable[tuple[_typing.Any, _typing.Any]] | _abc.Callable[..., object] | None");
            default -> Optional.empty();
        };
    }

    static Optional<String> made(GoType.Named type, Function<GoType, String> made) {
        return switch (symbol(type)) {
            case "error" -> Optional.of("_gopy.GoError | None");
            case "time.Time" -> Optional.of("_gopy._Time");
            case "time.Duration" -> Optional.of("_gopy._Duration");
            case "context.Context" -> Optional.of("_gopy._Context | None");
            case "iter.Seq" ->
                Optional.of("_abc.Iterator[" + made.apply(type.arguments().getFirst()) + "]");
            case "iter.Seq2" ->
                Optional.of("_abc.Iterator[tuple[" + made.apply(type.arguments().getFirst()) + ", "
                        + made.apply(type.arguments().getLast()) + "]]");
            default -> Optional.empty();
        };
    }

    private static String symbol(GoType.Named type) {
        return type.packagePath().isEmpty() ? type.name() : type.packagePath() + "." + type.name();
    }
}
