package org.readout.model;

import java.util.Locale;

/** Why a happening came about, or what it was about: the contexts of the PLOVER 2.0 ontology. */
public enum Context {
    MILITARY, INTELLIGENCE, EXECUTIVE, LEGISLATIVE, ELECTION, POLITICAL_INSTITUTIONS, PRO_DEMOCRACY, PRO_AUTOCRACY, ECONOMIC, LEGAL,
    REPARATIONS, HUMAN_RIGHTS, RIGHTS_FREEDOMS, REPRESSION, HUMAN_SECURITY, GENDER, LGBT, RELIGION_ETHNICITY, INEQUALITY, DIPLOMATIC,
    TERRITORY, PEACEKEEPING, HEALTH, ASYLUM, MIGRATION, DISASTERS, NATURAL_RESOURCE, ENVIRONMENT, TECHNOLOGY, TERRORISM, CBRN, CYBER,
    MISINFORMATION, CRIME, CORRUPTION, ILLEGAL_DRUGS, TRAFFICKING;

    /** The context as PLOVER spells it: lower case with underscores. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
