package fr.quittance.web.component;

import java.io.ByteArrayInputStream;
import org.primefaces.model.DefaultStreamedContent;
import org.primefaces.model.StreamedContent;

/** A file for {@code p:fileDownload}. */
public final class StreamedFile {

  private StreamedFile() {}

  public static StreamedContent of(String name, String mediaType, byte[] content) {
    return DefaultStreamedContent.builder()
        .name(name)
        .contentType(mediaType)
        .contentLength((long) content.length)
        .stream(() -> new ByteArrayInputStream(content))
        .build();
  }
}
