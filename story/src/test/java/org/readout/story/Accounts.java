package org.readout.story;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.readout.model.Actor;

/** Articles of some length about one port strike, and ways to copy them. */
final class Accounts {

    static final Actor DOCKERS = new Actor("dockers", "Dockers' Union", Actor.Kind.ORGANISATION, "", "LAB");
    static final Actor HARBOUR = new Actor("harbour", "Harbour Board", Actor.Kind.ORGANISATION, "", "BUS");

    /** Three reports of one meeting by people who did not read each other. */
    static final List<List<String>> INDEPENDENT = List.of(
            List.of("Negotiators for the Dockers' Union met the Harbour Board on Tuesday evening in a draughty hall behind the customs house.",
                    "Nobody had slept much during the nineteen days since cranes along the northern quay fell silent.",
                    "Coffee went cold on trestle tables while lawyers argued over a single clause about night shifts.",
                    "By ten o'clock the chairman of the employers had taken off his jacket and asked for another calculation of overtime.",
                    "Outside, wives and children kept small fires burning in oil drums and sang songs from an earlier dispute.",
                    "A clerk carried typed drafts between two rooms, because the delegations refused to share one for longer than necessary.",
                    "When the doors finally opened, both sides spoke of a long road ahead and of a second session within the week.",
                    "Importers of citrus fruit reckon that their losses have already passed four million crowns."),
            List.of("Management and labour at the strike-bound port sat down together for the first time on 6 May, this newspaper has learnt.",
                    "The Harbour Board met representatives of the Dockers' Union for almost five hours, according to a timetable pinned to the door.",
                    "Wages were not the sticking point, one participant made clear over breakfast the next day.",
                    "Instead, discussion turned again and again to how containers will be handled once the automated terminal opens.",
                    "Shipping lines have diverted eleven vessels to Gothenburg and Rotterdam, where berths are scarce in spring.",
                    "Economists at the national bank warn that a month of stoppage would shave a tenth of a point from growth.",
                    "Parliament may be asked to appoint a conciliator if no formula emerges before the holiday weekend.",
                    "For now, the pickets stay where they are, and so do the trucks."),
            List.of("Seagulls have had the quays to themselves for weeks, but last night there was movement at last.",
                    "Dockers' Union leaders met with members of the Harbour Board and came away with a proposal scribbled on squared paper.",
                    "It would guarantee present jobs until retirement while letting new machines replace those who leave.",
                    "Younger stevedores at the gate called that a betrayal; older ones shrugged and lit cigarettes.",
                    "The mayor, herself the daughter of a winchman, welcomed what she named a crack in the ice.",
                    "Her office will pay for interpreters, since a third of the crews speak Polish or Tagalog.",
                    "A vote of all branches is expected on Sunday in the football stadium.",
                    "Whether the ferry to the islands sails before then remains anybody's guess."));

    private Accounts() {}

    static Telling meeting() {
        return Article.met("met", DOCKERS, HARBOUR).on("1986-05-06");
    }

    /** The account as an article; the sentence with "met" tells of the meeting. */
    static Article article(String name, List<String> sentences) {
        Article article = Article.named(name);
        for (String sentence : sentences) {
            if (sentence.contains(" met ")) {
                article.says(sentence, meeting());
            } else {
                article.says(sentence);
            }
        }
        return article;
    }

    /** The account with this share of its words replaced, never "met". */
    static List<String> rewritten(List<String> sentences, double share, Random random) {
        List<String> rewritten = new ArrayList<>();
        for (String sentence : sentences) {
            String[] words = sentence.split(" ");
            for (int i = 0; i < words.length; i++) {
                if (!words[i].equals("met") && random.nextDouble() < share) {
                    words[i] = "other" + random.nextInt(1000);
                }
            }
            rewritten.add(String.join(" ", words));
        }
        return rewritten;
    }

    static List<String> reordered(List<String> sentences, Random random) {
        List<String> reordered = new ArrayList<>(sentences);
        Collections.shuffle(reordered, random);
        return reordered;
    }
}
