package fr.quittance.web.portfolio;

import fr.quittance.portfolio.SaveTag;
import fr.quittance.portfolio.TagColour;
import fr.quittance.portfolio.TagQueries;
import fr.quittance.portfolio.TagRow;
import fr.quittance.portfolio.TagService;
import fr.quittance.web.shell.Flash;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The labels of the agency. */
@Named
@ViewScoped
public class TagsView implements Serializable {

  private static final String PAGE = "/app/portfolio/tags.xhtml";

  @Inject private TagQueries tags;
  @Inject private TagService service;
  @Inject private transient Flash flash;

  private Long id;
  private long version;
  private String name;
  private TagColour colour = TagColour.GREY;

  public String save() {
    service.save(new SaveTag(id, name, colour, version));
    return flash.saved(PAGE);
  }

  public String remove(long tag) {
    service.remove(tag);
    return flash.saved(PAGE);
  }

  public void edit(TagRow tag) {
    id = tag.id();
    version = tag.version();
    name = tag.name();
    colour = tag.colour();
  }

  public List<TagRow> getTags() {
    return tags.all();
  }

  public List<TagColour> getColours() {
    return List.of(TagColour.values());
  }

  public Long getId() {
    return id;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public TagColour getColour() {
    return colour;
  }

  public void setColour(TagColour colour) {
    this.colour = colour;
  }
}
