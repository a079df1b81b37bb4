package org.readout.story;

import java.util.List;

/** Reports of single happenings in trades, decades and places that have nothing to do with each other; of each, two by people who did not read each other. */
final class Trades {

    /** An observatory in Chile, 1923. */
    static final List<List<String>> OBSERVATORY = List.of(
            List.of("Trustees of the mountain observatory met the provincial treasurer in Coquimbo on 14 March 1923 to beg for a new mirror.",
                    "The old glass, cast in Pittsburgh before the war, cracked when a mule stumbled on the last bend of the road.",
                    "Director Emilio Vargas unrolled a sheet of figures showing that repairs would swallow nine years of his budget.",
                    "Treasurer Rosario Lagos listened without a word and then asked how many ships steer by the southern stars.",
                    "Fishermen in the gallery laughed, for most of them steer by the smell of the guano islands.",
                    "A loan of 40,000 pesos was pencilled in the margin before lunch and rubbed out again after it.",
                    "Vargas told the meeting that a comet expected in autumn would pass unseen from the whole continent.",
                    "The trustees rode home by moonlight with nothing signed and the promise of an answer before Easter."),
            List.of("It took the keepers of our stargazing house three hours to explain to a banker why a mirror costs more than a bridge.",
                    "Señora Lagos, who has held the purse of the province since the floods, met them in her office over the post room.",
                    "Pesos are scarce this year because nitrate sells for half of what it did when the Germans were buying.",
                    "She offered to pay the muleteers and the carpenter at once, the glass grinder in instalments.",
                    "Professor Vargas, thin as his own telescope, wanted all of it or none.",
                    "Schoolchildren in La Serena have meanwhile gathered eleven hundred coins in a soup tureen.",
                    "Two senators from Santiago are said to favour selling the dome to a cinema company.",
                    "Nobody at the table mentioned the comet, though everyone had read about it."));

    /** A vineyard flood on the Mosel, 2011. */
    static final List<List<String>> VINEYARD = List.of(
            List.of("Winegrowers along the lower Mosel met the state's water board on 17 January 2011 after the river carried off 2,300 metres of terraces.",
                    "Slate walls built by their grandfathers lay in the mud beside drowned tractors and a church organ.",
                    "Board engineer Ulrike Thelen conceded that sluices at Koblenz had been opened six hours too late.",
                    "Compensation would come from a fund meant for dredging, she told a hall that smelled of wet wool.",
                    "Riesling vines need seven years to bear again, and several growers are past seventy.",
                    "Insurers classify the slopes as riverbed, which means that not one policy pays.",
                    "A young couple from Zell asked whether they might plant almonds instead and were not joking.",
                    "Before parting, both parties agreed to walk the banks together once the water falls below four metres."),
            List.of("You could hear the pumps from the car park while officials explained hydrology inside the fire station.",
                    "Growers came in rubber boots to meet those who regulate the Mosel, and some had slept in them.",
                    "Their spokesman Heiner Lauer put the loss at eight million euros, cellars not included.",
                    "He wanted the dam keeper dismissed; he received an apology and a leaflet.",
                    "According to Thelen the forecasts from Trier predicted a crest two hands lower than the one that arrived.",
                    "Tourist boats, tied up since New Year, ferried bottles to dry ground free of charge.",
                    "A professor of viticulture warned that replanting in narrow rows would only feed the next slide.",
                    "The evening ended with soup, a collection for the organ, and no date for another hearing."));

    /** Tram drivers in Kolkata, 1958. */
    static final List<List<String>> TRAMS = List.of(
            List.of("Leaders of the tramwaymen met the company's agent in Calcutta on 2 August 1958, eleven days after the cars stopped at Shyambazar.",
                    "A rise of one pice in the second-class fare had emptied the carriages and filled the streets with brickbats.",
                    "Agent Malcolm Reid brought ledgers to show that copper for the overhead wire had doubled since Suez.",
                    "Secretary Dhiren Majumdar answered that conductors sleep four to a bunk behind the Belgachia depot.",
                    "Monsoon rain came through the roof of the hall and was caught in three brass buckets.",
                    "Reid proposed a canteen, a doctor on Thursdays and no further fares before the pujas.",
                    "His visitors asked for the price of rice to be written into every wage slip.",
                    "Police in white drill counted the demonstrators on the maidan at nineteen thousand."),
            List.of("For the first time this summer a kettle was boiled for strikers at the headquarters of the British-owned tramways.",
                    "Majumdar and six drivers met management for tea, sandwiches and what one clerk described as arithmetic.",
                    "Neither the ticket price nor the arrested students figured on the typed agenda.",
                    "The men want a provident fund that survives a change of owner, since the state government talks of buying the lines.",
                    "Mr Reid has booked a passage home for October and is thought anxious to leave a quiet city.",
                    "Rickshaw pullers, who have doubled their takings, hope aloud that nothing is settled.",
                    "Bullock carts block the rails at Sealdah, where goats graze between the sleepers.",
                    "An arbitrator from the labour ministry in Delhi arrives by Friday's mail train."));

    static final List<List<List<String>>> ALL = List.of(OBSERVATORY, VINEYARD, TRAMS);

    private Trades() {}
}
