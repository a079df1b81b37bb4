package org.readout.bench.attribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.readout.bench.Bench;

/** A text and the attributions that readers have marked in it. */
record Article(String name, String text, List<Statement> marked) {

    /** The articles of a part of the data ({@code PART/text/*.txt}), by name; where several readers marked one, the first file by name counts. */
    static List<Article> of(Bench bench, String part) throws IOException {
        Map<String, Path> first = new TreeMap<>();
        for (Path file : bench.files(part + "/attributions", "*.ann")) {
            String name = file.getFileName().toString();
            first.putIfAbsent(name.substring(0, name.lastIndexOf('_')), file);
        }
        List<Article> articles = new ArrayList<>();
        for (Map.Entry<String, Path> file : first.entrySet()) {
            String text = Files.readString(bench.data(part + "/text/" + file.getKey() + ".txt"));
            articles.add(new Article(file.getKey(), text, Brat.read(text, Files.readAllLines(file.getValue()))));
        }
        return articles;
    }
}
