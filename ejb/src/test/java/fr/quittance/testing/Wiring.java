package fr.quittance.testing;

import fr.quittance.kernel.Caller;
import fr.quittance.kernel.CallerContext;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.annotation.Annotation;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

/**
 * Puts services together on one transaction without a server: every injected class is made once,
 * interfaces must be given, events reach the observers that were named.
 */
public final class Wiring {

  private final EntityManager em;
  private final Map<Class<?>, Object> parts = new HashMap<>();
  private final Map<Class<?>, List<Consumer<Object>>> observers = new HashMap<>();

  public Wiring(EntityManager em, Clock clock) {
    this.em = em;
    parts.put(Clock.class, clock);
    parts.put(CallerContext.class, (CallerContext) () -> Caller.SYSTEM);
  }

  public <T> Wiring with(Class<T> type, T part) {
    parts.put(type, part);
    return this;
  }

  /** Delivers events of a type, as the container would, inside the call that fires them. */
  public <T> Wiring observe(Class<T> event, Consumer<T> observer) {
    observers
        .computeIfAbsent(event, key -> new ArrayList<>())
        .add(fired -> observer.accept(event.cast(fired)));
    return this;
  }

  public <T> T get(Class<T> type) {
    Object part = parts.get(type);
    return type.cast(part == null ? make(type) : part);
  }

  private Object make(Class<?> type) {
    try {
      Constructor<?> constructor = constructorOf(type);
      constructor.setAccessible(true);
      Object[] arguments =
          Arrays.stream(constructor.getGenericParameterTypes()).map(this::resolve).toArray();
      Object made = constructor.newInstance(arguments);
      parts.put(type, made);
      for (Field field : type.getDeclaredFields()) {
        if (field.isAnnotationPresent(Inject.class)
            || field.isAnnotationPresent(PersistenceContext.class)) {
          field.setAccessible(true);
          field.set(made, resolve(field.getGenericType()));
        }
      }
      return made;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Cannot make " + type, e);
    }
  }

  private static Constructor<?> constructorOf(Class<?> type) throws NoSuchMethodException {
    for (Constructor<?> constructor : type.getDeclaredConstructors()) {
      if (constructor.isAnnotationPresent(Inject.class)) {
        return constructor;
      }
    }
    return type.getDeclaredConstructor();
  }

  private Object resolve(Type type) {
    if (type == EntityManager.class) {
      return em;
    }
    if (type instanceof ParameterizedType generic && generic.getRawType() == Event.class) {
      return new Delivery((Class<?>) generic.getActualTypeArguments()[0]);
    }
    return get((Class<?>) type);
  }

  private final class Delivery implements Event<Object> {

    private final Class<?> type;

    private Delivery(Class<?> type) {
      this.type = type;
    }

    @Override
    public void fire(Object event) {
      observers.getOrDefault(type, List.of()).forEach(observer -> observer.accept(event));
    }

    @Override
    public <U extends Object> CompletionStage<U> fireAsync(U event) {
      throw new UnsupportedOperationException();
    }

    @Override
    public <U extends Object> CompletionStage<U> fireAsync(U event, NotificationOptions options) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Event<Object> select(Annotation... qualifiers) {
      return this;
    }

    @Override
    public <U extends Object> Event<U> select(Class<U> subtype, Annotation... qualifiers) {
      throw new UnsupportedOperationException();
    }

    @Override
    public <U extends Object> Event<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
      throw new UnsupportedOperationException();
    }
  }
}
