package org.readout.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Gives every file one name of its own, whatever the order in which the files were given. */
final class Naming {

    private Naming() {}

    /** Each file once, under the longest of its names; files that share a name get as many folders before it as tell them apart. */
    static List<Pile.Item> distinct(List<Pile.Item> items) {
        Comparator<String> longest = Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder());
        Map<Path, String> names = new TreeMap<>(Comparator.comparing(Path::toString));
        for (Pile.Item item : items) {
            names.merge(item.file(), item.name(), (a, b) -> longest.compare(a, b) <= 0 ? a : b);
        }
        Map<String, List<Path>> byName = new TreeMap<>();
        names.forEach((file, name) -> byName.computeIfAbsent(name, n -> new ArrayList<>()).add(file));
        List<Pile.Item> distinct = new ArrayList<>();
        byName.forEach((name, files) -> {
            Map<Path, String> apart = files.size() == 1 ? Map.of(files.get(0), name) : toldApart(files);
            apart.forEach((file, own) -> distinct.add(new Pile.Item(own, file)));
        });
        distinct.sort(Comparator.comparing(Pile.Item::name).thenComparing(item -> item.file().toString()));
        return distinct;
    }

    private static Map<Path, String> toldApart(List<Path> files) {
        for (int depth = 2; ; depth++) {
            Map<Path, String> own = new LinkedHashMap<>();
            for (Path file : files) {
                int parts = file.getNameCount();
                own.put(file, file.subpath(Math.max(0, parts - depth), parts).toString().replace('\\', '/'));
            }
            if (own.values().stream().distinct().count() == files.size()) {
                return own;
            }
        }
    }
}
