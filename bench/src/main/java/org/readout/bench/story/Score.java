package org.readout.bench.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How well a story agrees with the expected one.
 *
 * @param figures in the order of the table
 * @param remarks what was missed or is too much, one line each
 */
record Score(List<Figure> figures, List<String> remarks) {

    Score {
        figures = List.copyOf(figures);
        remarks = List.copyOf(remarks);
    }

    /**
     * Measures a story.
     *
     * @param articles the texts; without them quotes are not checked and expected offsets are taken as they are
     */
    static Score of(JsonNode story, JsonNode expected, Articles articles) {
        Told told = ToldJson.read(story);
        Expected wanted = ExpectedJson.read(expected, articles);
        List<Figure> figures = new ArrayList<>();
        List<String> remarks = new ArrayList<>();
        for (Score part : List.of(EventFigures.of(told, wanted), ConflictFigures.of(told, wanted), PassageFigures.of(told, wanted),
                QuoteFigures.of(told, articles))) {
            figures.addAll(part.figures);
            remarks.addAll(part.remarks);
        }
        return new Score(figures, remarks);
    }

    Figure figure(String name) {
        return figures.stream().filter(f -> f.name().equals(name)).findFirst().orElseThrow(() -> new IllegalArgumentException(
                "no figure '" + name + "'; there are " + figures.stream().map(Figure::name).collect(Collectors.joining(", "))));
    }

    /** One line for each floor that is not met. */
    List<String> shortOf(List<Floor> floors) {
        return floors.stream().filter(floor -> !floor.met(figure(floor.figure())))
                .map(floor -> "not met: " + floor.figure() + (figure(floor.figure()).good() == Figure.Good.LOW ? " at most " : " at least ")
                        + floor.bound() + ", is" + figure(floor.figure()).toString().substring(floor.figure().length()).replaceAll(" +", " "))
                .toList();
    }

    /** The figures, one a line. */
    String table() {
        return figures.stream().map(f -> f + "\n").collect(Collectors.joining());
    }
}
