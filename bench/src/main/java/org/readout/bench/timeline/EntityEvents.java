package org.readout.bench.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.readout.bench.timeline.EntityTimeline.Entry;
import org.readout.model.Edtf;
import org.readout.model.Span;
import org.readout.model.Status;
import org.readout.model.Telling;
import org.readout.model.Telling.Form;
import org.readout.model.Telling.Part;
import org.readout.model.Telling.Party;

/**
 * Builds the timeline of an entity from what documents tell: the happenings whose subject or object names it, on their dates. What is told
 * without a date belongs to the day of the report's news: the last day that it names within a week before publication, else its own.
 * Mentions of one verb on one day in different documents are one event.
 */
final class EntityEvents {

    private static final int WEEK = 7;
    private static final Set<Status> UNREAL = Set.of(Status.DENIED, Status.HYPOTHETICAL, Status.PROPOSED);

    /**
     * A text and what it tells.
     *
     * @param id as in the names of mentions
     * @param published day of publication
     * @param places the names of words by where they stand: {@code document-sentence-word}
     * @param tellings in text order
     */
    record Source(String id, LocalDate published, Map<Span, String> places, List<Telling> tellings) {}

    private record Found(String lemma, String date, String document, String mention) {}

    private final List<String> name;
    private final String surname;

    EntityEvents(String entity) {
        List<String> all = words(entity);
        name = all.size() > 2 ? all.subList(all.size() - 2, all.size()) : all;
        String last = entity.substring(entity.lastIndexOf(' ') + 1);
        surname = all.size() > 1 && Character.isUpperCase(last.charAt(0)) ? last : "";
    }

    /** The timeline over all sources; {@code dated} false puts every event on its report's own day. */
    EntityTimeline of(String entity, List<Source> sources, boolean dated) {
        List<Found> found = new ArrayList<>();
        for (Source source : sources.stream().sorted(Comparator.comparing(Source::id)).toList()) {
            found.addAll(in(source, dated));
        }
        Map<String, List<Found>> dates = new TreeMap<>();
        found.forEach(f -> dates.computeIfAbsent(f.date, d -> new ArrayList<>()).add(f));
        List<Entry> entries = new ArrayList<>();
        int order = 0;
        for (Map.Entry<String, List<Found>> date : dates.entrySet()) {
            order += date.getKey().isEmpty() ? 0 : 1;
            for (Set<String> mentions : joined(date.getValue())) {
                entries.add(new Entry(order, date.getKey(), mentions));
            }
        }
        return new EntityTimeline(entity, entries);
    }

    /** The mentions of each event of one date: the n-th of a verb in a document is the n-th of it in another. */
    private static List<Set<String>> joined(List<Found> found) {
        Map<String, Integer> seen = new HashMap<>();
        Map<String, Set<String>> events = new TreeMap<>();
        List<Set<String>> ordered = new ArrayList<>();
        for (Found f : found) {
            int number = seen.merge(f.document + " " + f.lemma, 1, Integer::sum);
            Set<String> event = events.get(f.lemma + " " + number);
            if (event == null) {
                event = new TreeSet<>();
                events.put(f.lemma + " " + number, event);
                ordered.add(event);
            }
            event.add(f.mention);
        }
        return ordered;
    }

    private List<Found> in(Source source, boolean dated) {
        List<Found> found = new ArrayList<>();
        String news = source.published.toString();
        boolean named = false;
        boolean subject = false;
        int sentence = -1;
        for (Telling t : source.tellings) {
            @Nullable String own = t.when() == null ? null : date(t.when().date());
            if (own != null && recent(own, source.published)) {
                news = own;
            }
            boolean about = false;
            for (Party p : t.parties()) {
                boolean it = named && subject && t.sentence() - sentence <= 1 && p.words().toLowerCase(Locale.ROOT).matches("it|he|she|they");
                boolean back = named && description(p);
                if (names(p) || named && surnames(p) || it && p.actor() == null || back) {
                    about |= p.part() != Part.OTHER;
                    subject = p.part() == Part.SUBJECT;
                    named = true;
                    sentence = t.sentence();
                }
            }
            @Nullable String mention = source.places.get(t.word());
            if (about && mention != null && t.sentence() > 0 && t.form() != Form.PREDICATE && !(t.status() != null && UNREAL.contains(t.status()))) {
                String date = own != null ? own : t.status() == Status.ONGOING ? source.published.toString() : t.status() == Status.PLANNED ? "" : news;
                found.add(new Found(t.lemma(), dated ? date : source.published.toString(), source.id, mention));
            }
        }
        return found;
    }

    private static boolean recent(String date, LocalDate published) {
        return date.length() == 10 && !LocalDate.parse(date).isAfter(published) && !LocalDate.parse(date).isBefore(published.minusDays(WEEK));
    }

    /** A date with the parts that are known; null for stretches of time and days of an unknown year. */
    private static @Nullable String date(Edtf date) {
        String text = date.text().replaceAll("[~?%]", "");
        return text.matches("\\d{4}(-\\d{2}){0,2}") ? text : null;
    }

    /** True if a phrase holds the whole name, with at most one word between ("the iTunes Music Store"), or its actor bears it. */
    private boolean names(Party p) {
        return holds(words(p.words()), name) || p.actor() != null && holds(words(p.actor()), name);
    }

    /** "Jobs said": the last word of a name, in capitals there too. */
    private boolean surnames(Party p) {
        return !surname.isEmpty() && Arrays.asList(p.words().split(" ")).contains(surname);
    }

    /** "the store": the last word of the name. */
    private boolean description(Party p) {
        List<String> words = words(p.words());
        return words.size() == 2 && words.get(0).matches("the|this") && words.get(1).equals(name.get(name.size() - 1)) && words.get(1).length() > 3;
    }

    private static boolean holds(List<String> words, List<String> name) {
        for (int start = 0; start < words.size(); start++) {
            int at = start;
            int next = 0;
            for (int skipped = 0; at < words.size() && next < name.size() && skipped <= 1; at++) {
                if (words.get(at).equals(name.get(next))) {
                    next++;
                } else if (next == 0) {
                    break;
                } else {
                    skipped++;
                }
            }
            if (next == name.size()) {
                return true;
            }
        }
        return false;
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")).filter(w -> !w.isEmpty()).toList();
    }
}
