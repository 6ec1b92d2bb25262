package fr.quittance.web.hooks;

import fr.quittance.web.api.EveryExceptionMapper;
import fr.quittance.web.api.JsonFormat;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** The addresses that providers call. */
@ApplicationPath("/hooks")
public class HookApplication extends Application {

  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(TwilioHooks.class, EveryExceptionMapper.class, JsonFormat.class);
  }
}
