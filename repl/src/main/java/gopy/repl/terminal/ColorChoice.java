package gopy.repl.terminal;

import java.util.Map;

/** When colours are used: {@code --color}, then {@code NO_COLOR} and {@code TERM=dumb}, then whether it is a terminal. */
public enum ColorChoice {
    AUTO,
    ALWAYS,
    NEVER;

    public boolean colored(boolean terminal, Map<String, String> environment) {
        return switch (this) {
            case ALWAYS -> true;
            case NEVER -> false;
            case AUTO ->
                terminal
                        && environment.getOrDefault("NO_COLOR", "").isEmpty()
                        && !"dumb".equals(environment.get("TERM"));
        };
    }

    /** {@code auto}, as it is typed. */
    @Override
    public String toString() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
