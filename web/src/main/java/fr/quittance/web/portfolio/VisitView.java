package fr.quittance.web.portfolio;

import fr.quittance.portfolio.FileSheet;
import fr.quittance.portfolio.ReportVisit;
import fr.quittance.portfolio.VisitMet;
import fr.quittance.portfolio.VisitResult;
import fr.quittance.portfolio.VisitService;
import fr.quittance.web.shell.Flash;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** The report of a visit. */
@Named
@RequestScoped
public class VisitView {

  private static final String PAGE = "/app/portfolio/file.xhtml?ref=";

  @Inject private VisitService visits;
  @Inject private Flash flash;

  private LocalDate on;
  private String place;
  private VisitMet met;
  private VisitResult result;
  private String said;

  public String report(FileSheet file) {
    visits.report(new ReportVisit(file.id(), on, place, met, result, said));
    return flash.saved(PAGE + file.ref());
  }

  public List<VisitMet> getPeople() {
    return List.of(VisitMet.values());
  }

  public List<VisitResult> getResults() {
    return List.of(VisitResult.values());
  }

  public LocalDate getOn() {
    return on;
  }

  public void setOn(LocalDate on) {
    this.on = on;
  }

  public String getPlace() {
    return place;
  }

  public void setPlace(String place) {
    this.place = place;
  }

  public VisitMet getMet() {
    return met;
  }

  public void setMet(VisitMet met) {
    this.met = met;
  }

  public VisitResult getResult() {
    return result;
  }

  public void setResult(VisitResult result) {
    this.result = result;
  }

  public String getSaid() {
    return said;
  }

  public void setSaid(String said) {
    this.said = said;
  }
}
