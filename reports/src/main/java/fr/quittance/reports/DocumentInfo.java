package fr.quittance.reports;

import java.util.Locale;

/** What a file says about itself. */
record DocumentInfo(String title, String author, Locale language) {}
