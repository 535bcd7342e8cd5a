package gopy.repl.edit;

import gopy.repl.session.Session;
import gopy.repl.session.Target;
import gopy.repl.terminal.Style;

/** {@code py3.13/capi simple> }, with a sign when the build is not what the source says. */
final class Prompt {

    private Prompt() {}

    static String of(Session session) {
        String where = session.knownTarget().map(Target::label).orElse(Target.shortName(session.wantedInterpreter()));
        String title = session.packages().title();
        String text = where
                + (title.isEmpty()
                        ? ""
                        : " " + title + session.packages().mark().sign()) + "> ";
        return session.console().styled(Style.HEADING, text);
    }
}
