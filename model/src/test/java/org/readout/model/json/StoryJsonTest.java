package org.readout.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.model.Document;
import org.readout.model.Edtf;
import org.readout.model.Folded;
import org.readout.model.Metadata;
import org.readout.model.Origin;
import org.readout.model.Reading;
import org.readout.model.Region;
import org.readout.model.Span;
import org.readout.model.Story;
import org.readout.model.Unread;
import org.readout.model.When;

class StoryJsonTest {

    @Test
    void whatIsUnknownIsNullAndListsAreNeverLeftOut() {
        assertThat(new StoryJson().write(new Story(null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of()))).isEqualTo("""
                {
                  "schema": "readout/story/1",
                  "asOf": null,
                  "documents": [],
                  "origins": [],
                  "events": [],
                  "conflicts": [],
                  "positions": [],
                  "scenarios": [],
                  "unread": [],
                  "folded": []
                }
                """);
    }

    @Test
    void aDocumentCarriesItsDateItsOriginAndWhatWasLeftOut() {
        String sha = "0123456789abcdef".repeat(4);
        Document document = new Document(Document.idOf(sha), "a/b.txt", sha, "News. Buy now!", "en",
                List.of(new Metadata(Metadata.Field.OUTLET, "The Courier", "first line"),
                        new Metadata(Metadata.Field.CANONICAL_ADDRESS, "https://courier.example/b", "link rel=canonical")),
                List.of(new Region(new Span(6, 14), Region.Kind.RELATED_LINKS, "asks to buy")));
        Reading reading = new Reading(document, new When(Edtf.parse("2031-05~"), "latest date in its text"), List.of(), List.of(), List.of(),
                List.of(), List.of(), List.of());
        Story story = new Story(Edtf.parse("2031-06-01"), List.of(reading),
                List.of(new Origin("o-0123456789ab", document.id(), List.of(document.id()), List.of())), List.of(), List.of(),
                List.of(new Unread("map.png", "not text")), List.of(new Folded("c.txt", document.id())));
        assertThat(new StoryJson().write(story)).isEqualTo("""
                {
                  "schema": "readout/story/1",
                  "asOf": "2031-06-01",
                  "documents": [
                    {
                      "id": "d-0123456789ab",
                      "name": "a/b.txt",
                      "sha256": "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
                      "url": "https://courier.example/b",
                      "title": null,
                      "outlet": "The Courier",
                      "author": null,
                      "credit": null,
                      "language": "en",
                      "characters": 14,
                      "published": {
                        "edtf": "2031-05~",
                        "basis": "latest date in its text"
                      },
                      "origin": "o-0123456789ab",
                      "signals": [],
                      "leftOut": [
                        {
                          "kind": "related-links",
                          "document": "d-0123456789ab",
                          "start": 6,
                          "end": 14,
                          "quote": "Buy now!",
                          "why": "asks to buy"
                        }
                      ]
                    }
                  ],
                  "origins": [
                    {
                      "id": "o-0123456789ab",
                      "lead": "d-0123456789ab",
                      "documents": [
                        "d-0123456789ab"
                      ],
                      "reason": "",
                      "grounds": []
                    }
                  ],
                  "events": [],
                  "conflicts": [],
                  "positions": [],
                  "scenarios": [],
                  "unread": [
                    {
                      "name": "map.png",
                      "reason": "not text"
                    }
                  ],
                  "folded": [
                    {
                      "name": "c.txt",
                      "document": "d-0123456789ab"
                    }
                  ]
                }
                """);
    }
}
