package fr.quittance.web.portfolio;

import java.util.List;

/** Results of one kind under their title. */
public record FoundGroup(String label, List<FoundItem> items) {}
