package fr.quittance.cash.calc;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Ranks what several searches found: weights of different reasons add up, the best weight counts
 * within one reason.
 *
 * @param <R> reasons
 */
public final class Ranking<R extends Enum<R>> {

  private final Class<R> reasons;
  private final Map<Long, EnumMap<R, Integer>> found = new HashMap<>();

  public Ranking(Class<R> reasons) {
    this.reasons = reasons;
  }

  /** One thing found, with why and how much each reason weighs. */
  public record Ranked<R>(long id, int score, List<R> reasons) {}

  public void add(long id, R reason, int weight) {
    found.computeIfAbsent(id, key -> new EnumMap<>(reasons)).merge(reason, weight, Math::max);
  }

  /** The best ones first; equal ones by id, so that the order is stable. */
  public List<Ranked<R>> best(int limit) {
    return found.entrySet().stream()
        .map(entry -> ranked(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparingInt((Ranked<R> one) -> -one.score()).thenComparing(Ranked::id))
        .limit(limit)
        .toList();
  }

  private Ranked<R> ranked(long id, EnumMap<R, Integer> weights) {
    int score = weights.values().stream().mapToInt(Integer::intValue).sum();
    return new Ranked<>(id, score, List.copyOf(weights.keySet()));
  }
}
