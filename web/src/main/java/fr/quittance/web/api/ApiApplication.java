package fr.quittance.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The REST interface that integrators rely on, below one versioned path. */
@ApplicationPath("/api/v1")
public class ApiApplication extends Application {}
