package gopy.generator.emit;

import static java.nio.charset.StandardCharsets.UTF_8;

import gopy.generator.model.BasicKind;
import gopy.generator.model.GoConstant;
import gopy.generator.model.GoDecl;
import gopy.generator.model.GoField;
import gopy.generator.model.GoFunction;
import gopy.generator.model.GoInstance;
import gopy.generator.model.GoMethod;
import gopy.generator.model.GoModule;
import gopy.generator.model.GoPackage;
import gopy.generator.model.GoParameter;
import gopy.generator.model.GoType;
import gopy.generator.model.GoTypeDeclaration;
import gopy.generator.model.GoVariable;
import gopy.generator.model.Position;
import java.util.List;

/** A package with one text in every place. */
final class HostilePackage {
    /** Docs of six kinds of declarations and of the package, renames, a tag, a parameter, a result, a constant, a file. */
    static final int PLACES = 13;

    static final List<String> TEXTS = List.of(
            "\"\"\"; __import__(\"os\").system(\"touch MARK\")",
            "'''; __import__('os').system('touch MARK') #",
            "\"\"\"\nimport os\nos.system(\"touch MARK\")\n\"\"\"",
            "\\",
            "ends in \\",
            "\\\"; touch MARK",
            "\\\\\"",
            "\\u002a/ func init() { MARK() }",
            "*/ MARK /*",
            "`; MARK()",
            "??/ ??= <: :>",
            "//export MARK",
            "\n//go:linkname MARK runtime.exit\n",
            "\n#cgo LDFLAGS: -Wl,MARK\n",
            "\n}\nfunc init() { MARK() }\n",
            "{{documentation}} {{{library}}} {{#constants}}MARK{{/constants}}",
            "%s %(MARK)s {0} ${MARK} $(MARK)",
            ")\nMARK()\n(",
            "\", 1, 2)\nMARK()\n#",
            "\r\rMARK()",
            "\n\nMARK = 1",
            "\u0000MARK\u0001\u0007\u001b[31m\u007f",
            "\u0085MARK\u2028MARK\u2029",
            "\u202eMARK\u2066\u2069\u200b\ufeff",
            "\ud83d\ude00 \u00e9 \u0301",
            "\ud83d",
            "# -*- coding: utf-7 -*- +ACI-MARK",
            "\u000c\u000bMARK",
            "None",
            "_gopy_package",
            "__import__",
            "lambda: MARK()",
            "x, *y, **z",
            "self",
            "a=context",
            "*rest");

    private static final GoType INT = new GoType.Basic(BasicKind.INT);
    private static final Position UNKNOWN = Position.UNKNOWN;

    private HostilePackage() {}

    static GoPackage of(String text) {
        boolean possible = text.indexOf('\0') < 0 && UTF_8.newEncoder().canEncode(text);
        Position position = new Position("/folder/" + (possible ? text : "impossible") + ".go", 1, 1);
        GoType.Func signature = new GoType.Func(
                List.of(new GoParameter(text, INT), new GoParameter("m", new GoType.Map(INT, anonymous(text)))),
                List.of(new GoParameter("a", INT), new GoParameter(text, INT)),
                false);
        GoField field = new GoField("Field", "", text, position, INT, false, text, -1, -1);
        GoField renamed = new GoField("Renamed", text, "", UNKNOWN, anonymous(text), false, text, -1, -1);
        GoMethod method = new GoMethod("Method", "", text, position, text, true, List.of(), signature, false);
        GoMethod other = new GoMethod("Other", text, "", position, "", false, List.of(), signature, false);
        List<GoDecl> declarations = List.of(
                new GoConstant(
                        "Constant",
                        "",
                        text,
                        position,
                        new GoType.Basic(BasicKind.UNTYPED_STRING),
                        GoConstant.Kind.STRING,
                        quoted(text),
                        List.of()),
                new GoConstant(
                        "Named", "", text, UNKNOWN, named("Text"), GoConstant.Kind.STRING, quoted(text), List.of()),
                new GoVariable("Variable", "", text, position, INT),
                new GoVariable("Message", "", text, position, anonymous(text)),
                new GoVariable("ErrSentinel", "", text, position, GoType.ERROR),
                new GoFunction("Function", "", text, position, List.of(), GoInstance.NONE, signature, false),
                new GoFunction("Renamed", text, text, position, List.of(), GoInstance.NONE, signature, false),
                type("Struct", text, new GoType.Struct(List.of(field, renamed)), List.of(method, other)),
                type("Text", text, new GoType.Basic(BasicKind.STRING), List.of()),
                type("Map", text, new GoType.Map(INT, INT), List.of(method)),
                type(
                        "Face",
                        text,
                        new GoType.Interface(List.of(new GoType.InterfaceMethod("Do", text, signature)), List.of()),
                        List.of()));
        return new GoPackage(
                "example.com/hostile",
                "hostile",
                "/folder",
                text,
                List.of(),
                List.of(),
                List.of(),
                false,
                false,
                false,
                GoModule.NONE,
                declarations);
    }

    private static GoType anonymous(String tag) {
        return new GoType.Struct(List.of(new GoField("A", "", tag, UNKNOWN, INT, false, tag, -1, -1)));
    }

    private static GoType named(String name) {
        return new GoType.Named("example.com/hostile", "hostile", name, List.of());
    }

    private static GoTypeDeclaration type(String name, String text, GoType underlying, List<GoMethod> methods) {
        return new GoTypeDeclaration(
                name,
                "",
                text,
                UNKNOWN,
                "example.com/hostile",
                "hostile",
                List.of(),
                GoInstance.NONE,
                underlying,
                methods,
                List.of(),
                true,
                8,
                false);
    }

    /** As the analyser writes text constants: a Go literal in ASCII. */
    private static String quoted(String text) {
        StringBuilder literal = new StringBuilder("\"");
        for (byte b : text.getBytes(UTF_8)) {
            literal.append(String.format("\\x%02x", b & 0xff));
        }
        return literal.append('"').toString();
    }
}
