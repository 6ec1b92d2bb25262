package fr.quittance.reports.insight;

import java.awt.Color;
import net.sf.jasperreports.charts.JRAbstractChartCustomizer;
import net.sf.jasperreports.charts.JRChart;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.RectangleInsets;

/** Flat bars on a white ground with pale rules. Named by the chart template. */
public final class CalmBars extends JRAbstractChartCustomizer {

  private static final Color RULE = new Color(0xDDE3E7);
  private static final double WIDEST_BAR = 0.12;

  @Override
  public void customize(JFreeChart chart, JRChart jasperChart) {
    CategoryPlot plot = chart.getCategoryPlot();
    plot.setBackgroundPaint(Color.WHITE);
    plot.setOutlineVisible(false);
    plot.setRangeGridlinePaint(RULE);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    chart.getLegend().setFrame(BlockBorder.NONE);
    BarRenderer bars = (BarRenderer) plot.getRenderer();
    bars.setBarPainter(new StandardBarPainter());
    bars.setShadowVisible(false);
    bars.setDrawBarOutline(false);
    bars.setItemMargin(0);
    bars.setMaximumBarWidth(WIDEST_BAR);
  }
}
