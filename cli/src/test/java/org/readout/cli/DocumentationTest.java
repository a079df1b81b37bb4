package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** Whatever a user can type or edit is explained, and whatever is explained exists. */
class DocumentationTest {

    private static final Path ROOT = Checkout.root();

    private static String page(String name) throws IOException {
        return Files.readString(ROOT.resolve(name));
    }

    private static List<CommandLine> commands() {
        Map<String, CommandLine> all = new CommandLine(Main.class).getSubcommands();
        return all.values().stream().distinct().filter(c -> !c.getCommandName().equals("help")).toList();
    }

    @Test
    void theReadmeShowsEveryCommandByExample() throws IOException {
        String readme = page("README.md");
        assertThat(commands()).isNotEmpty()
                .allSatisfy(c -> assertThat(readme).as("an example in README.md").contains("./readout " + c.getCommandName()));
    }

    @Test
    void theReadmeExplainsEveryOption() throws IOException {
        String readme = page("README.md");
        for (CommandLine command : commands()) {
            for (OptionSpec option : command.getCommandSpec().options()) {
                String name = option.longestName();
                assertThat(readme).as("option of %s in README.md, as `%s`", command.getCommandName(), name)
                        .containsPattern("`(-\\w, )?" + name + "[ `]");
            }
        }
    }

    @Test
    void theReadmeNamesNoOptionThatIsNotThere() throws IOException {
        TreeSet<String> known = new TreeSet<>();
        for (CommandLine command : commands()) {
            command.getCommandSpec().options().forEach(o -> known.addAll(List.of(o.names())));
            command.getCommandSpec().options().stream().filter(OptionSpec::negatable).forEach(o -> known.add("--no-" + o.longestName().substring(2)));
        }
        Stream<String> named = Pattern.compile("(?<=`)--[a-z-]+").matcher(page("README.md")).results().map(MatchResult::group);
        assertThat(named).isNotEmpty().isSubsetOf(known);
    }

    @Test
    void everyLexiconIsExplained() throws IOException {
        assertThat(headings()).isEqualTo(lexicons());
    }

    /** {@code ### `reading/signal/words.tsv`} */
    private static TreeSet<String> headings() throws IOException {
        TreeSet<String> found = new TreeSet<>();
        Pattern.compile("(?m)^### `([^`]+\\.tsv)`").matcher(page("docs/lexicons.md")).results().forEach(r -> found.add(r.group(1)));
        return found;
    }

    private static TreeSet<String> lexicons() throws IOException {
        TreeSet<String> found = new TreeSet<>();
        try (Stream<Path> modules = Files.list(ROOT).filter(m -> !m.endsWith("bench"))) {
            for (Path packages : modules.map(m -> m.resolve("src/main/resources/org/readout")).filter(Files::isDirectory).toList()) {
                try (Stream<Path> files = Files.walk(packages)) {
                    files.filter(f -> f.toString().endsWith(".tsv"))
                            .forEach(f -> found.add(packages.relativize(f).toString().replace('\\', '/')));
                }
            }
        }
        return found;
    }

    @Test
    void everyLibraryIsListedWithItsVersion() throws IOException {
        String listed = page("docs/dependencies.md");
        try (Stream<Path> modules = Files.list(ROOT)) {
            List<Path> poms = Stream.concat(Stream.of(ROOT.resolve("pom.xml")), modules.map(m -> m.resolve("pom.xml")))
                    .filter(Files::isRegularFile).toList();
            String parent = page("pom.xml");
            for (Path pom : poms) {
                for (MatchResult d : Pattern.compile("<artifactId>([\\w.-]+)</artifactId><version>([^<]+)</version>").matcher(Files.readString(pom))
                        .results().toList()) {
                    if (d.group(1).startsWith("readout")) {
                        continue;
                    }
                    assertThat(listed).as("%s of %s in docs/dependencies.md", d.group(1), ROOT.relativize(pom))
                            .containsPattern("\\| `" + Pattern.quote(d.group(1)) + "` \\| " + Pattern.quote(resolved(d.group(2), parent)) + " \\|");
                }
            }
        }
    }

    private static String resolved(String version, String parent) {
        if (!version.startsWith("${")) {
            return version;
        }
        String name = version.substring(2, version.length() - 1);
        return Pattern.compile("<" + Pattern.quote(name) + ">([^<]+)<").matcher(parent).results().map(r -> r.group(1)).findFirst().orElse(version);
    }
}
