package fr.quittance.web.component;

import java.time.LocalDate;
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
import software.xdev.chartjs.model.options.scale.cartesian.linear.LinearScaleOptions;

/** One figure from day to day as a line, as {@code p:chart} takes it. */
public final class CourseOverTime {

  private static final RGBAColor STRONG = new RGBAColor(23, 86, 140);

  private final DateTimeFormatter label;
  private final List<String> days = new ArrayList<>();
  private final List<Number> figures = new ArrayList<>();

  public CourseOverTime(Locale locale) {
    label = DateTimeFormatter.ofPattern("d MMM yyyy", locale);
  }

  public CourseOverTime add(LocalDate day, Number figure) {
    days.add(day.format(label));
    figures.add(figure);
    return this;
  }

  /**
   * The chart as JSON.
   *
   * @param name name of the line in the reader's language
   */
  public String json(String name) {
    LineData data =
        new LineData()
            .setLabels(days)
            .addDataset(new LineDataset().setLabel(name).setData(figures).setBorderColor(STRONG));
    LineOptions options =
        new LineOptions()
            .setResponsive(true)
            .setMaintainAspectRatio(false)
            .setAnimation(false)
            .setPlugins(new Plugins().setLegend(new LegendOptions().setDisplay(false)))
            .setScales(
                new Scales()
                    .addScale(Scales.ScaleAxis.Y, new LinearScaleOptions().setBeginAtZero(true)));
    return new LineChart(data, options).toJson();
  }
}
