package gopy.generator;

import java.util.Objects;
import java.util.Optional;

/**
 * One thing a person should know: what happened, why, and what to do next.
 *
 * @param code a stable name in kebab-case, for scripts and tests
 * @param message what happened, one sentence
 * @param reason why, or empty when the message says it
 * @param nextStep what to do, an exact command where there is one, or empty
 * @param position {@code file:line:column} in Go source
 */
public record Diagnostic(
        Severity severity, String code, String message, String reason, String nextStep, Optional<String> position) {
    /** How bad it is. */
    public enum Severity {
        ERROR,
        WARNING,
        NOTE
    }

    public Diagnostic {
        Objects.requireNonNull(severity);
        Objects.requireNonNull(reason);
        Objects.requireNonNull(nextStep);
        Objects.requireNonNull(position);
        if (code.isBlank() || message.isBlank()) {
            throw new IllegalArgumentException("a diagnostic needs a code and a message");
        }
    }

    /** An error without a position. */
    public static Diagnostic error(String code, String message, String reason, String nextStep) {
        return new Diagnostic(Severity.ERROR, code, message, reason, nextStep, Optional.empty());
    }

    /** A warning without a position. */
    public static Diagnostic warning(String code, String message, String reason, String nextStep) {
        return new Diagnostic(Severity.WARNING, code, message, reason, nextStep, Optional.empty());
    }

    /** A note without a position. */
    public static Diagnostic note(String code, String message, String reason, String nextStep) {
        return new Diagnostic(Severity.NOTE, code, message, reason, nextStep, Optional.empty());
    }

    /** The same at a position {@code file:line:column}. */
    public Diagnostic at(String where) {
        return new Diagnostic(severity, code, message, reason, nextStep, Optional.of(where));
    }

    /** The lines that a person reads: position and message, then reason and next step, each where there is one. */
    public String text() {
        StringBuilder text = new StringBuilder();
        position.ifPresent(where -> text.append(where).append(": "));
        text.append(message);
        if (!reason.isEmpty()) {
            text.append("\n  why: ").append(reason.strip().replace("\n", "\n       "));
        }
        if (!nextStep.isEmpty()) {
            text.append("\n  next: ").append(nextStep.strip().replace("\n", "\n        "));
        }
        return text.toString();
    }
}
