package gopy;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

/** What may know what: generator, then bench, then reports, then repl; and inside the generator facts before text. */
class DependencyDirectionTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(location -> !location.contains("/test-classes/"))
            .importPackages("gopy");

    @Test
    void modulesDependOneWay() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .withOptionalLayers(true)
                .layer("generator")
                .definedBy("gopy.generator..")
                .layer("bench")
                .definedBy("gopy.bench..")
                .layer("reports")
                .definedBy("gopy.reports..")
                .layer("repl")
                .definedBy("gopy.repl..")
                .whereLayer("repl")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("reports")
                .mayOnlyBeAccessedByLayers("repl")
                .whereLayer("bench")
                .mayOnlyBeAccessedByLayers("reports", "repl")
                .check(CLASSES);
    }

    @Test
    void reportsReadMeasurementsOnly() {
        noClasses()
                .that()
                .resideInAPackage("gopy.reports..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("gopy.bench.host..", "gopy.generator.build..", "gopy.generator.emit..")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void onlyTheShellKnowsTheTerminal() {
        noClasses()
                .that()
                .resideOutsideOfPackage("gopy.repl..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.jline..", "picocli..")
                .check(CLASSES);
    }

    @Test
    void theModelKnowsNothingBehindIt() {
        noClasses()
                .that()
                .resideInAPackage("gopy.generator.model..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("gopy.generator.plan..", "gopy.generator.emit..", "gopy.generator.build..")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void thePlanKnowsNoText() {
        noClasses()
                .that()
                .resideInAPackage("gopy.generator.plan..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("gopy.generator.emit..", "gopy.generator.build..")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void oneClassStartsProcesses() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("gopy.generator.Command")
                .and()
                .doNotHaveFullyQualifiedName("gopy.generator.ProcessStarter")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(ProcessBuilder.class)
                .check(CLASSES);
    }
}
