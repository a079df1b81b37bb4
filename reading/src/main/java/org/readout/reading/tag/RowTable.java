package org.readout.reading.tag;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Numbers rows of weights, equal ones once. */
final class RowTable {

    private final Map<Map<Integer, Double>, Integer> numbers = new LinkedHashMap<>(Map.of(Map.of(), Rows.NONE));

    int number(Map<Integer, Double> row) {
        return numbers.computeIfAbsent(row, r -> numbers.size());
    }

    SortedMap<String, Integer> numbers(SortedMap<String, SortedMap<Integer, Double>> rows) {
        SortedMap<String, Integer> all = new TreeMap<>();
        rows.forEach((value, row) -> all.put(value, number(row)));
        return all;
    }

    Rows rows() {
        int[] starts = new int[numbers.size() + 1];
        List<Integer> tags = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        numbers.forEach((row, number) -> {
            tags.addAll(row.keySet());
            weights.addAll(row.values());
            starts[number + 1] = tags.size();
        });
        byte[] tagBytes = new byte[tags.size()];
        for (int i = 0; i < tagBytes.length; i++) {
            tagBytes[i] = tags.get(i).byteValue();
        }
        return new Rows(starts, tagBytes, weights.stream().mapToDouble(Double::doubleValue).toArray());
    }
}
