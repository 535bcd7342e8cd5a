package gopy.repl.command;

import gopy.generator.build.BuiltModule;
import gopy.repl.terminal.Console;

/** Says what a build made. */
final class Built {

    private Built() {}

    static void say(Console console, BuiltModule built) {
        built.notes().forEach(note -> console.note(note.text()));
        int skipped = built.skipped().size();
        String rest =
                skipped == 0 ? "" : "; " + skipped + " not bound, see " + (console.terminal() ? ":skipped" : "skipped");
        console.note("import " + String.join(", ", built.modules().values()) + rest);
    }
}
