package fr.quittance.web.component;

import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import software.xdev.chartjs.model.charts.LineChart;
import software.xdev.chartjs.model.color.RGBAColor;
import software.xdev.chartjs.model.data.LineData;
import software.xdev.chartjs.model.dataset.LineDataset;
import software.xdev.chartjs.model.options.LegendOptions;
import software.xdev.chartjs.model.options.LineOptions;
import software.xdev.chartjs.model.options.Plugins;
import software.xdev.chartjs.model.options.scale.Scales;
import software.xdev.chartjs.model.options.scale.cartesian.category.CategoryScaleOptions;
import software.xdev.chartjs.model.options.scale.cartesian.category.CategoryTickOptions;
import software.xdev.chartjs.model.options.scale.cartesian.linear.LinearScaleOptions;

/** One figure over time as a line or as steps, as {@code p:chart} takes it. */
public final class LineOverTime {

  private static final RGBAColor STRONG = new RGBAColor(23, 86, 140);
  private static final int WIDTH = 2;
  private static final int MOST_LABELS = 12;

  private final DateTimeFormatter label;
  private final boolean stepped;
  private final List<String> labels = new ArrayList<>();
  private final List<Number> values = new ArrayList<>();

  private LineOverTime(DateTimeFormatter label, boolean stepped) {
    this.label = label;
    this.stepped = stepped;
  }

  /** A value that stays until it changes, month by month. */
  public static LineOverTime stepsByMonth(Locale locale) {
    return new LineOverTime(DateTimeFormatter.ofPattern("MMM yyyy", locale), true);
  }

  /** A figure as it was on some days. */
  public static LineOverTime byDay(Locale locale) {
    return new LineOverTime(DateTimeFormatter.ofPattern("d MMM yyyy", locale), false);
  }

  /**
   * @param when a month or a day
   * @param value null where there is none: the line is broken there
   */
  public LineOverTime add(TemporalAccessor when, BigDecimal value) {
    labels.add(label.format(when));
    values.add(value);
    return this;
  }

  /**
   * The chart as JSON.
   *
   * @param name name of the line in the reader's language
   */
  public String json(String name) {
    LineDataset line =
        new LineDataset()
            .setLabel(name)
            .setData(values)
            .setStepped(stepped)
            .setFill(Boolean.FALSE)
            .setBorderColor(STRONG)
            .setBorderWidth(WIDTH)
            .setPointRadius(List.of(0));
    LineOptions options =
        new LineOptions()
            .setResponsive(true)
            .setMaintainAspectRatio(false)
            .setAnimation(false)
            .setPlugins(new Plugins().setLegend(new LegendOptions().setDisplay(false)))
            .setScales(
                new Scales()
                    .addScale(Scales.ScaleAxis.X, new CategoryScaleOptions().setTicks(fewTicks()))
                    .addScale(Scales.ScaleAxis.Y, new LinearScaleOptions().setBeginAtZero(true)));
    return new LineChart(new LineData().setLabels(labels).addDataset(line), options).toJson();
  }

  /** A long time has more names than fit. */
  private static CategoryTickOptions fewTicks() {
    return new CategoryTickOptions().setMaxTicksLimit(MOST_LABELS).setMaxRotation(0);
  }
}
