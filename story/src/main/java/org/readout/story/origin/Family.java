package org.readout.story.origin;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.model.Ground;
import org.readout.model.Ground.Kind;
import org.readout.model.Origin;
import org.readout.model.Ruling;

/**
 * Documents that hang together, and the origins that they make: most often one, more if a digest or a ruling stands between. What the origins are
 * depends on the documents and the rulings alone. Immutable.
 *
 * @param members by id
 * @param ties what joins them, and the passages that they have from others; strongest first
 * @param origins by id
 */
record Family(List<Article> members, List<Tie> ties, List<Origin> origins) {

    private static final Comparator<Ground> BY_DOCUMENT = Comparator.comparing(Ground::document).thenComparing(Ground::other).thenComparing(Ground::kind);

    /**
     * The family of these documents.
     *
     * @param rulings about two of them
     * @param before the families that they belonged to, whose grounds need not be found again
     */
    static Family of(Collection<Article> members, Collection<Tie> ties, List<Ruling> rulings, Collection<Family> before) {
        List<Article> sorted = members.stream().sorted(Article.BY_ID).toList();
        List<Tie> strongest = ties.stream().sorted(Tie.STRONGEST).toList();
        if (sorted.size() == 1 && strongest.isEmpty()) {
            String id = sorted.get(0).id();
            return new Family(sorted, strongest, List.of(new Origin(idOf(id), id, List.of(id), List.of())));
        }
        return new Family(sorted, strongest, new Division(sorted, strongest, rulings, before).origins());
    }

    static String idOf(String lead) {
        return "o-" + lead.replaceFirst("^d-", "");
    }

    private static final class Division {

        private final List<Article> members;
        private final List<Tie> ties;
        private final List<Ruling> apart;
        private final Map<String, Integer> places = new HashMap<>();
        private final Groups groups;
        private final Map<List<String>, Ground> known = new HashMap<>();

        Division(List<Article> members, List<Tie> ties, List<Ruling> rulings, Collection<Family> before) {
            this.members = members;
            members.forEach(m -> places.put(m.id(), places.size()));
            List<Ruling> here = rulings.stream().filter(r -> places.containsKey(r.one()) && places.containsKey(r.other())).toList();
            this.apart = here.stream().filter(r -> r.verdict() == Ruling.Verdict.APART).toList();
            this.ties = Stream.concat(here.stream().filter(r -> r.verdict() == Ruling.Verdict.TOGETHER).map(this::tie).sorted(Tie.STRONGEST),
                    ties.stream()).toList();
            this.groups = new Groups(members.size());
            before.stream().flatMap(f -> f.origins.stream()).flatMap(o -> o.grounds().stream()).filter(g -> !g.passages().isEmpty())
                    .forEach(g -> known.put(List.of(g.document(), g.other()), g));
        }

        List<Origin> origins() {
            Set<Article> digests = Digests.among(ties.stream().filter(t -> t.kind() != Kind.TOGETHER && t.kind().joins()).toList());
            for (Tie tie : ties) {
                boolean joins = tie.kind() == Kind.TOGETHER || tie.kind().joins() && !digests.contains(tie.document()) && !digests.contains(tie.other());
                if (joins && !separates(tie)) {
                    groups.join(place(tie.document()), place(tie.other()));
                }
            }
            Map<Integer, List<Article>> byGroup = members.stream().collect(Collectors.groupingBy(m -> groups.of(place(m)), TreeMap::new, Collectors.toList()));
            return byGroup.values().stream().map(this::origin).sorted(Comparator.comparing(Origin::id)).toList();
        }

        private int place(Article article) {
            return places.getOrDefault(article.id(), -1);
        }

        /** True if the tie would bring two documents together that are ruled apart. */
        private boolean separates(Tie tie) {
            int one = groups.of(place(tie.document()));
            int other = groups.of(place(tie.other()));
            return apart.stream().anyMatch(r -> {
                int a = groups.of(places.getOrDefault(r.one(), -1));
                int b = groups.of(places.getOrDefault(r.other(), -1));
                return a == one && b == other || a == other && b == one;
            });
        }

        /** True if a ruling stands between the groups of the two. */
        private boolean divided(Tie tie) {
            return places.containsKey(tie.other().id()) && separates(tie);
        }

        private Origin origin(List<Article> group) {
            List<Article> ordered = group.stream().sorted(Article.LEAD).toList();
            Article lead = ordered.get(0);
            List<String> ids = new ArrayList<>(List.of(lead.id()));
            group.stream().map(Article::id).filter(id -> !id.equals(lead.id())).forEach(ids::add);
            Set<Article> inside = new HashSet<>(group);
            List<Ground> grounds = new ArrayList<>();
            joining(lead, ordered, inside).forEach(t -> grounds.add(ground(t)));
            ties.stream().filter(t -> inside.contains(t.document()) && !inside.contains(t.other()) && !divided(t))
                    .map(t -> t.kind() == Kind.PASSAGE ? t : new Tie(t.document(), t.other(), Kind.PASSAGE, t.share(), t.reason()))
                    .forEach(t -> grounds.add(ground(t)));
            apart.stream().map(this::tie).filter(t -> inside.contains(t.document())).forEach(t -> grounds.add(t.ground()));
            return new Origin(idOf(lead.id()), lead.id(), ids, grounds.stream().sorted(BY_DOCUMENT).toList());
        }

        private Ground ground(Tie tie) {
            Ground found = known.get(List.of(tie.document().id(), tie.other().id()));
            return found != null && found.kind() == tie.kind() ? found : tie.ground();
        }

        /** For each document but the lead the tie that shows it best: with the lead, else the strongest with one that is shown already. */
        private List<Tie> joining(Article lead, List<Article> group, Set<Article> inside) {
            List<Tie> chosen = new ArrayList<>();
            Set<Article> shown = new HashSet<>(Set.of(lead));
            Map<Article, Tie> withLead = new HashMap<>();
            List<Tie> joins = ties.stream().filter(t -> t.kind().joins() && inside.contains(t.document()) && inside.contains(t.other())).toList();
            joins.stream().filter(t -> t.document() == lead || t.other() == lead).forEach(t -> withLead.putIfAbsent(t.partner(lead), t));
            Wording first = lead.wording();
            for (Article member : group) {
                Tie tie = member == lead ? null : withLead.containsKey(member) ? withLead.get(member) : between(member, lead, first);
                if (tie != null && tie.kind().joins()) {
                    chosen.add(tie);
                    shown.add(member);
                }
            }
            for (boolean more = true; more;) {
                Set<Article> reached = new HashSet<>();
                for (Tie tie : joins) {
                    Article next = shown.contains(tie.document()) ? tie.other() : tie.document();
                    if (shown.contains(tie.partner(next)) && !shown.contains(next) && reached.add(next)) {
                        chosen.add(tie);
                    }
                }
                shown.addAll(reached);
                more = !reached.isEmpty();
            }
            return chosen;
        }

        private @Nullable Tie between(Article member, Article lead, Wording first) {
            Ground found = known.get(List.of(member.id(), lead.id()));
            return found != null && found.kind().joins() ? new Tie(member, lead, found.kind(), found.share(), found.reason())
                    : Kinship.between(member, member.wording(), lead, first);
        }

        private Tie tie(Ruling ruling) {
            Article one = members.get(places.getOrDefault(ruling.one(), -1));
            Article other = members.get(places.getOrDefault(ruling.other(), -1));
            boolean leads = Article.LEAD.compare(one, other) <= 0;
            Article document = leads ? other : one;
            Article source = leads ? one : other;
            boolean together = ruling.verdict() == Ruling.Verdict.TOGETHER;
            return new Tie(document, source, together ? Kind.TOGETHER : Kind.APART, 1, document.name() + " is ruled "
                    + (together ? "one with " : "apart from ") + source.name() + ": " + ruling.why());
        }
    }
}
