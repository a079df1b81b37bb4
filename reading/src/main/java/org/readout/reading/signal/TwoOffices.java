package org.readout.reading.signal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.readout.model.Signal;
import org.readout.model.Span;
import org.readout.reading.parse.Sentence;
import org.readout.reading.parse.Token;

/**
 * One person is both "former President X" and the head of an administration that acts now. Only the text's own words count, only in the
 * author's voice, and only an administration that is the subject of a verb in the present: past deeds of a former president are no
 * contradiction.
 */
record TwoOffices(WordLists lists) implements Rule {

    private static final String WHY = "calls the same person a former office-holder and speaks of his or her present government";

    @Override
    public List<Signal> find(Page page) {
        List<Signal> found = new ArrayList<>();
        Set<String> former = new TreeSet<>();
        for (Sentence sentence : page.sentences()) {
            formerHolders(page, sentence, former, found);
        }
        former.removeIf(name -> givenNames(page, name).size() > 1);
        found.removeIf(s -> former.stream().noneMatch(s.evidence().quote()::endsWith));
        List<Signal> present = new ArrayList<>();
        String last = "";
        for (Sentence sentence : page.sentences()) {
            for (Token token : sentence.tokens()) {
                if (token.entity().equals("PERSON") || former.contains(token.text())) {
                    last = token.text();
                }
                boolean his = token.pos().equals("PRP$") && Set.of("his", "her").contains(token.lower()) && former.contains(last);
                if ((his || former.contains(token.text())) && rulesNow(sentence, token) && !page.isQuoted(token.span().start())) {
                    present.add(page.signal("office-contradiction", Span.covering(token.span(), governed(sentence, token).span()), WHY));
                }
            }
        }
        found.addAll(present);
        return present.isEmpty() ? List.of() : found;
    }

    /** "former U.S. President Jane Roe": adds "Roe". */
    private void formerHolders(Page page, Sentence sentence, Set<String> names, List<Signal> found) {
        for (int i = 0; i + 2 < sentence.size(); i++) {
            if (!sentence.token(i).lower().equals("former") || page.isQuoted(sentence.token(i).span().start())) {
                continue;
            }
            int office = i + 1;
            while (office < Math.min(i + 4, sentence.size()) && !lists.has("ruling-office", sentence.token(office).lower())) {
                office++;
            }
            int name = office + 1;
            while (name < sentence.size() && sentence.token(name).isProperNoun() && Character.isUpperCase(sentence.token(name).text().charAt(0))) {
                name++;
            }
            if (office < Math.min(i + 4, sentence.size()) && name > office + 1) {
                names.add(sentence.token(name - 1).text());
                found.add(page.signal("office-contradiction", Span.covering(sentence.token(i).span(), sentence.token(name - 1).span()), WHY));
            }
        }
    }

    /** The names before a surname: with several, it is the name of several people. */
    private static Set<String> givenNames(Page page, String surname) {
        Set<String> names = new TreeSet<>();
        for (Sentence sentence : page.sentences()) {
            for (int i = 1; i < sentence.size(); i++) {
                Token before = sentence.token(i - 1);
                if (sentence.token(i).text().equals(surname) && before.isProperNoun() && before.entity().equals("PERSON")) {
                    names.add(before.text());
                }
            }
        }
        return names;
    }

    /** The noun of rule that the name or pronoun owns; the token itself if there is none. */
    private Token governed(Sentence sentence, Token owner) {
        int head = sentence.head(owner.index());
        boolean owns = head >= 0 && (sentence.label(owner.index()).startsWith("nmod:poss") || sentence.label(owner.index()).equals("compound"));
        return owns && (lists.has("rule-noun", sentence.token(head).lemma()) || isForeignPolicy(sentence, owner.index(), head))
                ? sentence.token(head) : owner;
    }

    /** "his new foreign policy", "her foreign policy turn": only who governs has one. */
    private static boolean isForeignPolicy(Sentence sentence, int owner, int head) {
        String words = sentence.tokens().subList(Math.min(owner, head), head + 1).stream().map(Token::lower).collect(Collectors.joining(" "));
        return words.contains("foreign policy");
    }

    private boolean rulesNow(Sentence sentence, Token owner) {
        Token rule = governed(sentence, owner);
        if (rule == owner) {
            return false;
        }
        int top = rule.index();
        while (sentence.head(top) >= 0 && !sentence.label(top).equals("nsubj")
                && Set.of("nmod:poss", "nmod", "nmod:of").contains(sentence.label(top))) {
            top = sentence.head(top);
        }
        int verb = sentence.head(top);
        if (verb < 0 || !sentence.label(top).equals("nsubj")) {
            return false;
        }
        Token main = sentence.token(verb);
        boolean now = main.pos().matches("VBZ|VBP") || main.pos().equals("VBG")
                && sentence.children(verb, "aux").stream().anyMatch(a -> sentence.token(a).pos().matches("VBZ|VBP"));
        return now && !lists.has("memory-verb", main.lemma());
    }
}
