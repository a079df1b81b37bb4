package org.readout.reading;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.readout.reading.compiled.ModelFile;
import org.readout.reading.date.rule.RuleCompiler;
import org.readout.reading.date.rule.Rules;
import org.readout.reading.name.Names;
import org.readout.reading.name.NamesModel;
import org.readout.reading.tag.TagCompiler;
import org.readout.reading.tag.Tags;
import org.readout.reading.tree.TreeCompiler;
import org.readout.reading.tree.Trees;

/** Makes the model files of the reading from CoreNLP's models and HeidelTime's rules, whose jars it needs on the class path. The build runs it. */
public final class ModelCompiler {

    /** Writes a model in its compact form. */
    private interface Compilation {
        void run(DataOutputStream to) throws IOException;
    }

    private record Part(String name, int format, Compilation compilation) {}

    private static final List<Part> PARTS = List.of(
            new Part(Tags.MODEL, Tags.FORMAT, TagCompiler::compile),
            new Part(Names.MODEL, Names.FORMAT, NamesModel::compile),
            new Part(Trees.MODEL, Trees.FORMAT, TreeCompiler::compile),
            new Part(Rules.MODEL, Rules.FORMAT, RuleCompiler::compile));

    private ModelCompiler() {}

    /**
     * Writes the files that are not there yet, or not in today's format, from this source and by this code.
     *
     * @param args the folder of the compiled classes, and the artifacts that hold the models, with their versions
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            throw new IllegalArgumentException("give the folder of compiled classes and the artifacts of the models, not " + args.length + " words");
        }
        Path folder = Path.of(args[0]).resolve(ModelFile.class.getPackageName().replace('.', '/'));
        Files.createDirectories(folder);
        String code = "compiled by " + digest(Path.of(args[0]).resolve(ModelCompiler.class.getPackageName().replace('.', '/')));
        for (Part part : PARTS) {
            ModelFile.Head head = new ModelFile.Head(part.name(), part.format(), args[1] + ", " + code);
            Path file = folder.resolve(ModelFile.resource(part.name()));
            if (!isCurrent(file, head)) {
                ByteArrayOutputStream model = new ByteArrayOutputStream();
                part.compilation().run(new DataOutputStream(model));
                Path aside = Files.write(folder.resolve(part.name() + ".next"), ModelFile.bytes(head, model.toByteArray()));
                Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /** Tells the code that compiles and reads models from any other: a change of it makes them anew. */
    private static String digest(Path classes) throws IOException {
        CRC32C sum = new CRC32C();
        for (String concerned : List.of("compiled", "date/rule", "name", "tag", "tree")) {
            try (Stream<Path> files = Files.list(classes.resolve(concerned))) {
                for (Path file : files.filter(f -> f.toString().endsWith(".class")).sorted().toList()) {
                    sum.update(Files.readAllBytes(file));
                }
            }
        }
        return String.format("%08x", sum.getValue());
    }

    private static boolean isCurrent(Path file, ModelFile.Head head) throws IOException {
        if (!Files.exists(file)) {
            return false;
        }
        try {
            return ModelFile.of(Files.readAllBytes(file), head.name(), head.format()).head().equals(head);
        } catch (IllegalStateException damaged) {
            return false;
        }
    }
}
