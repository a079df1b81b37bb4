package org.readout.reading.signal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.readout.model.Span;
import org.readout.reading.parse.Sentence;
import org.readout.reading.parse.Token;

/** Cues that need the parse: verbs with complements they do not take, doubled articles, compounds no writer forms. */
record OddGrammar(WordLists lists) {

    private static final Set<String> ARTICLES = Set.of("a", "an", "the");

    List<Cue> in(Page page) {
        List<Cue> cues = new ArrayList<>();
        for (Sentence sentence : page.sentences()) {
            for (Token token : sentence.tokens()) {
                verb(sentence, token, cues);
                noun(sentence, token, cues);
                sequence(sentence, token, cues);
            }
        }
        return cues;
    }

    private void verb(Sentence s, Token verb, List<Cue> cues) {
        if (!verb.isVerb()) {
            return;
        }
        int subject = s.child(verb.index(), "nsubj:pass");
        int infinitive = s.child(verb.index(), "xcomp", "ccomp", "advcl");
        if (lists.has("planning-verb", verb.lemma()) && subject >= 0 && isPerson(s, subject) && infinitive > verb.index()
                && s.child(infinitive, "mark") >= 0 && s.token(s.child(infinitive, "mark")).lower().equals("to")) {
            cues.add(new Cue("government", new Span(auxiliary(s, verb).span().start(), s.token(infinitive).span().end()),
                    "a meeting is planned, a person is expected or due to do something"));
        }
        int object = s.child(verb.index(), "obj");
        if (object < 0) {
            return;
        }
        int particle = s.child(verb.index(), "compound:prt");
        String phrasal = verb.lemma() + (particle < 0 ? "" : " " + s.token(particle).lower());
        if (object > verb.index() && (particle < 0 ? lists.has("intransitive", phrasal) : lists.has("intransitive-phrasal", phrasal))
                && s.token(object).isNoun() && isNounPhrase(s, (particle < 0 ? verb.index() : particle) + 1, object)) {
            cues.add(cue(s, "government", verb.index(), object, "'" + phrasal + "' takes no object in English"));
        }
        if (lists.has("verb-of-things", verb.lemma()) && s.token(object).entity().equals("PERSON") && object > verb.index()) {
            cues.add(cue(s, "sense", verb.index(), object, "'" + verb.lemma() + "' is not done to a person"));
        }
        int who = s.child(verb.index(), "nsubj");
        int owner = s.child(object, "nmod:poss");
        if (who >= 0 && owner >= 0 && s.token(who).entity().equals("PERSON") && s.token(owner).lower().equals("its")
                && lists.has("own-noun", s.token(object).lemma())) {
            cues.add(cue(s, "agreement", who, object, "a person's own is 'his' or 'her', not 'its'"));
        }
    }

    private void noun(Sentence s, Token noun, List<Cue> cues) {
        if (!noun.isNoun()) {
            return;
        }
        for (int of : s.children(noun.index(), "nmod")) {
            String frame = noun.lemma() + " of";
            if (s.preposition(of).equals("of") && lists.has("closed-frame", frame) && !lists.has("in-frame", frame + " " + s.token(of).lemma())
                    && s.child(noun.index(), "det") >= 0 && noun.pos().equals("NN") && s.token(of).pos().equals("NN") && s.children(of).size() == 1) {
                cues.add(cue(s, "sense", noun.index(), of, "'" + frame + "' is said of few things, and this is none of them"));
            }
        }
        int determiner = s.child(noun.index(), "det");
        int famous = s.child(noun.index(), "amod");
        if (determiner >= 0 && famous == determiner + 1 && s.token(determiner).lower().equals("the") && s.token(famous).lower().equals("famous")
                && lists.has("matter-noun", noun.lemma()) && noun.index() == famous + 1) {
            cues.add(cue(s, "article", determiner, noun.index(), "'famous' for something only spoken of before"));
        }
    }

    private void sequence(Sentence s, Token token, List<Cue> cues) {
        int next = token.index() + 1;
        if (next < s.size() && ARTICLES.contains(token.lower()) && ARTICLES.contains(s.token(next).lower()) && token.text().equals(token.lower())
                && token.pos().equals("DT") && s.token(next).pos().equals("DT")) {
            cues.add(cue(s, "article", token.index(), next, "two articles"));
        }
        if (next < s.size() && token.lower().equals("more") && s.token(next).pos().equals("VB") && token.index() > 0
                && s.token(token.index() - 1).pos().matches("MD|TO") && !lists.has("after-more", s.token(next).lower())) {
            cues.add(cue(s, "order", token.index() - 1, next, "'more' stands before its verb"));
        }
        if (next < s.size() && token.text().endsWith("-level") && s.token(next).text().endsWith("-level")) {
            cues.add(cue(s, "compound", token.index(), next, "the same compound twice in a row"));
        }
        int hyphen = token.text().indexOf('-');
        if (hyphen > 0 && lists.has("demonym", token.text().substring(0, hyphen)) && lists.has("state", token.text().substring(hyphen + 1))) {
            cues.add(new Cue("compound", token.span(), "an adjective of nationality joined to the name of a state"));
        }
    }

    /** True if nothing but the words of one noun phrase stands from {@code from} to its head: the parser took no preposition for an object. */
    private static boolean isNounPhrase(Sentence s, int from, int head) {
        return from <= head && s.tokens().subList(from, head).stream().allMatch(t -> t.pos().matches("DT|JJ[RS]?|NN.*|PRP[$]|POS|CD"));
    }

    private boolean isPerson(Sentence s, int i) {
        return s.token(i).entity().equals("PERSON") || Set.of("he", "she").contains(s.token(i).lower())
                || lists.has("person-noun", s.token(i).lemma());
    }

    private static Token auxiliary(Sentence s, Token verb) {
        int aux = s.child(verb.index(), "aux:pass", "aux");
        return aux < 0 ? verb : s.token(aux);
    }

    private static Cue cue(Sentence s, String family, int a, int b, String why) {
        return new Cue(family, Span.covering(s.token(a).span(), s.token(b).span()), why);
    }
}
