package org.readout.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The arrows of docs/architecture.md. */
class ArchitectureTest {

    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.readout");

    private static final Map<String, Set<String>> MAY_USE = Map.of(
            "model", Set.of(),
            "intake", Set.of("model"),
            "reading", Set.of("model"),
            "story", Set.of("model"),
            "brief", Set.of("model"),
            "cli", Set.of("model", "intake", "reading", "story", "brief"));

    private static String module(JavaClass c) {
        String[] parts = c.getPackageName().split("\\.");
        return parts.length > 2 && c.getPackageName().startsWith("org.readout.") ? parts[2] : "";
    }

    @ParameterizedTest
    @ValueSource(strings = {"model", "intake", "reading", "story", "brief", "cli"})
    void aModuleUsesOnlyTheModulesItMay(String module) {
        Set<String> allowed = MAY_USE.getOrDefault(module, Set.of());
        DescribedPredicate<JavaClass> foreign = DescribedPredicate.describe("classes of modules other than " + allowed, c -> {
            String used = module(c);
            return !used.isEmpty() && !used.equals(module) && !allowed.contains(used);
        });
        noClasses().that().resideInAPackage("org.readout." + module + "..").should().dependOnClassesThat(foreign).check(CLASSES);
    }

    @Test
    void onlyReadingKnowsTheLanguageLibraries() {
        noClasses().that().resideOutsideOfPackage("org.readout.reading..").should().dependOnClassesThat()
                .resideInAnyPackage("edu.stanford.nlp..").check(CLASSES);
    }

    @Test
    void onlyTheBuildKnowsHeidelTime() {
        noClasses().that().doNotHaveFullyQualifiedName("org.readout.reading.date.rule.RuleCompiler").should().dependOnClassesThat()
                .resideInAnyPackage("de.unihd..", "org.apache.uima..").check(CLASSES);
    }

    @Test
    void namesSayWhatAThingIs() {
        noClasses().should().haveNameMatching(".*(Util|Utils|Impl|Manager|Helper|Service)").check(CLASSES);
        noClasses().should().resideInAnyPackage("..util..", "..impl..", "..manager..", "..helper..", "..service..").check(CLASSES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"model", "intake", "reading", "story", "brief", "cli"})
    void packagesOfAModuleFormNoCycle(String module) {
        slices().assignedFrom(new Packages("org.readout." + module)).should().beFreeOfCycles().check(CLASSES);
    }

    /** Each package below {@code root} by itself. */
    private record Packages(String root) implements SliceAssignment {

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass c) {
            String name = c.getPackageName();
            return name.equals(root) || name.startsWith(root + ".") ? SliceIdentifier.of(name) : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
            return "the packages of " + root;
        }
    }
}
