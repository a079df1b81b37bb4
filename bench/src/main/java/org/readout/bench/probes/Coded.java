package org.readout.bench.probes;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.readout.model.Attribution;
import org.readout.model.Mention;
import org.readout.model.Participant;
import org.readout.model.Role;

/** What a mention says, in the words that probes use. */
record Coded(Mention mention, String text) {

    Set<String> actors() {
        return codes(Role.ACTOR);
    }

    Set<String> recipients() {
        return codes(Role.RECIPIENT);
    }

    Set<String> parties() {
        Set<String> parties = new TreeSet<>(actors());
        parties.addAll(recipients());
        return parties;
    }

    private Set<String> codes(Role role) {
        return mention.participants().stream().filter(p -> p.role() == role).map(p -> p.actor().code()).filter(c -> !c.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** True if the immediate source is called one of these, in full or in part, by its name or in the text; an empty list is the author. */
    boolean said(List<String> sources) {
        List<Attribution> chain = mention.attribution();
        if (chain.isEmpty() || sources.isEmpty()) {
            return chain.isEmpty() && sources.isEmpty();
        }
        Attribution immediate = chain.get(chain.size() - 1);
        return sources.stream().anyMatch(s -> holds(immediate.source(), s) || holds(s, immediate.source()) || holds(immediate.span().of(text), s));
    }

    boolean stoodIn(String place) {
        return mention.place() != null && (holds(mention.place().name(), place)
                || mention.place().within() != null && holds(mention.place().within(), place));
    }

    private static boolean holds(String text, String words) {
        return plain(text).contains(plain(words));
    }

    private static String plain(String text) {
        String spaced = text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
        return " " + spaced.replaceFirst("^(the|an?) ", "") + " ";
    }

    @Override
    public String toString() {
        Mention m = mention;
        return m.type() + (m.mode() == null ? "" : ":" + m.mode().code()) + ";" + m.status().name().toLowerCase(Locale.ROOT) + ";" + side(Role.ACTOR) + ";"
                + side(Role.RECIPIENT) + ";" + (m.attribution().isEmpty() ? "-" : m.attribution().get(m.attribution().size() - 1).source()) + ";"
                + (m.when() == null ? "-" : m.when().date().text()) + ";" + (m.place() == null ? "-" : m.place().name())
                + " at '" + m.trigger().of(text) + "'";
    }

    private String side(Role role) {
        String names = mention.participants().stream().filter(p -> p.role() == role).map(Coded::name).collect(Collectors.joining("+"));
        return names.isEmpty() ? "-" : names;
    }

    private static String name(Participant p) {
        return p.actor().code().isEmpty() ? "(" + p.actor().name() + ")" : p.actor().code();
    }
}
