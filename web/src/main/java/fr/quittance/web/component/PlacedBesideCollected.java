package fr.quittance.web.component;

import fr.quittance.kernel.Money;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import software.xdev.chartjs.model.charts.BarChart;
import software.xdev.chartjs.model.color.RGBAColor;
import software.xdev.chartjs.model.data.BarData;
import software.xdev.chartjs.model.dataset.BarDataset;
import software.xdev.chartjs.model.options.BarOptions;
import software.xdev.chartjs.model.options.LegendOptions;
import software.xdev.chartjs.model.options.Plugins;
import software.xdev.chartjs.model.options.scale.Scales;
import software.xdev.chartjs.model.options.scale.cartesian.linear.LinearScaleOptions;

/** A chart of pairs of bars, placed beside collected, as {@code p:chart} takes it. */
public final class PlacedBesideCollected {

  private static final RGBAColor PALE = new RGBAColor(176, 196, 214);
  private static final RGBAColor STRONG = new RGBAColor(23, 86, 140);

  private final DateTimeFormatter monthLabel;
  private final List<String> labels = new ArrayList<>();
  private final List<Number> placed = new ArrayList<>();
  private final List<Number> collected = new ArrayList<>();

  public PlacedBesideCollected(Locale locale) {
    monthLabel = DateTimeFormatter.ofPattern("MMM yyyy", locale);
  }

  public void add(YearMonth month, Money placedInIt, Money collectedOnIt) {
    add(month.format(monthLabel), placedInIt, collectedOnIt);
  }

  public void add(String label, Money placedInIt, Money collectedOnIt) {
    labels.add(label);
    placed.add(placedInIt.amount());
    collected.add(collectedOnIt.amount());
  }

  /**
   * The chart as JSON.
   *
   * @param placedName name of the first bars in the reader's language
   * @param collectedName name of the second bars
   */
  public String json(String placedName, String collectedName) {
    BarData data =
        new BarData()
            .setLabels(labels)
            .addDataset(bars(placedName, placed, PALE))
            .addDataset(bars(collectedName, collected, STRONG));
    BarOptions options =
        new BarOptions()
            .setResponsive(true)
            .setMaintainAspectRatio(false)
            .setAnimation(false)
            .setPlugins(new Plugins().setLegend(new LegendOptions().setPosition("bottom")))
            .setScales(
                new Scales()
                    .addScale(Scales.ScaleAxis.Y, new LinearScaleOptions().setBeginAtZero(true)));
    return new BarChart(data, options).toJson();
  }

  private static BarDataset bars(String name, List<Number> values, RGBAColor color) {
    return new BarDataset()
        .setLabel(name)
        .setData(values)
        .setBackgroundColor(color)
        .setMaxBarThickness(36);
  }
}
