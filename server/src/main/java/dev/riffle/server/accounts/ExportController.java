package dev.riffle.server.accounts;

import dev.riffle.server.http.RateLimits;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Everything that is kept about somebody, as a file of theirs. */
@RestController
@Tag(name = "accounts")
class ExportController {
  private static final RateLimits.Limit EXPORTS =
      new RateLimits.Limit("export your data", 5, Duration.ofHours(1));

  private final List<PersonalData> features;
  private final RateLimits limits;
  private final JsonMapper json;

  ExportController(List<PersonalData> features, RateLimits limits, JsonMapper json) {
    this.features = features;
    this.limits = limits;
    this.json = json.rebuild().enable(SerializationFeature.INDENT_OUTPUT).build();
  }

  @GetMapping(path = "/api/account/export", produces = "application/zip")
  @Operation(operationId = "exportAccount", summary = "Everything that is kept about one: a ZIP")
  ResponseEntity<StreamingResponseBody> export(Viewer viewer) {
    Account account = viewer.signedIn();
    limits.take(EXPORTS, account.id());
    return ResponseEntity.ok()
        .contentType(MediaType.valueOf("application/zip"))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"%s.zip\"".formatted(account.handle()))
        .body(out -> write(account, out));
  }

  private void write(Account account, OutputStream out) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      Archive archive = new Archive(zip, json);
      for (PersonalData feature : features) {
        feature.export(account, archive);
      }
    }
  }

  private record Archive(ZipOutputStream zip, JsonMapper json) implements PersonalData.Export {
    @Override
    public void json(String name, Object value) throws IOException {
      zip.putNextEntry(new ZipEntry(name + ".json"));
      zip.write(json.writeValueAsBytes(value));
      zip.closeEntry();
    }

    @Override
    public void file(String name, InputStream bytes) throws IOException {
      zip.putNextEntry(new ZipEntry(name));
      bytes.transferTo(zip);
      zip.closeEntry();
    }
  }
}
