package fr.quittance.web.component;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
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

/** A value that stays until it changes, month by month, as {@code p:chart} takes it. */
public final class StepsByMonth {

  private static final RGBAColor STRONG = new RGBAColor(23, 86, 140);
  private static final int WIDTH = 2;
  private static final int MOST_LABELS = 12;

  private final DateTimeFormatter label;
  private final List<String> months = new ArrayList<>();
  private final List<Number> values = new ArrayList<>();

  public StepsByMonth(Locale locale) {
    label = DateTimeFormatter.ofPattern("MMM yyyy", locale);
  }

  /**
   * @param value null for a month without one: the line is broken there
   */
  public StepsByMonth add(YearMonth month, BigDecimal value) {
    months.add(month.format(label));
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
            .setStepped(Boolean.TRUE)
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
    return new LineChart(new LineData().setLabels(months).addDataset(line), options).toJson();
  }

  /** Years of months have more names than fit. */
  private static CategoryTickOptions fewTicks() {
    return new CategoryTickOptions().setMaxTicksLimit(MOST_LABELS).setMaxRotation(0);
  }
}
