package gopy.generator.analyze;

import com.fasterxml.jackson.databind.JsonNode;
import gopy.generator.model.GoModule;
import java.util.ArrayList;
import java.util.List;

/** What {@code go list -json} says about one package, without its dependencies. */
record ListedPackage(
        String directory,
        String importPath,
        String name,
        boolean standard,
        GoModule module,
        List<String> goFiles,
        List<String> ignored,
        List<String> tests,
        String error) {
    static final String FIELDS =
            "Dir,ImportPath,Name,Standard,Module,GoFiles,CgoFiles,InvalidGoFiles,IgnoredGoFiles,TestGoFiles,XTestGoFiles,Error";

    static ListedPackage read(JsonNode json) {
        JsonNode module = json.path("Module");
        return new ListedPackage(
                json.path("Dir").asText(),
                json.path("ImportPath").asText(),
                json.path("Name").asText(),
                json.path("Standard").asBoolean(),
                module.isMissingNode() ? GoModule.NONE : module(module),
                texts(json, "GoFiles", "CgoFiles", "InvalidGoFiles"),
                texts(json, "IgnoredGoFiles"),
                texts(json, "TestGoFiles", "XTestGoFiles"),
                json.path("Error").path("Err").asText().strip());
    }

    private static GoModule module(JsonNode json) {
        return new GoModule(
                json.path("Path").asText(),
                json.path("Version").asText(),
                json.path("Dir").asText(),
                json.path("GoMod").asText(),
                json.path("GoVersion").asText(),
                json.path("Main").asBoolean());
    }

    private static List<String> texts(JsonNode json, String... fields) {
        List<String> all = new ArrayList<>();
        for (String field : fields) {
            json.path(field).forEach(item -> all.add(item.asText()));
        }
        return all;
    }
}
