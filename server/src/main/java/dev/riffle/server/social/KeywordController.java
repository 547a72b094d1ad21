package dev.riffle.server.social;

import dev.riffle.server.accounts.Viewer;
import dev.riffle.server.http.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The viewer's own filter of words. */
@RestController
@Tag(name = "social")
class KeywordController {
  private final Keywords keywords;

  KeywordController(Keywords keywords) {
    this.keywords = keywords;
  }

  @Schema(name = "Keywords", requiredProperties = "words")
  record Words(@Nullable List<String> words) {}

  @GetMapping("/api/account/keywords")
  @Operation(operationId = "getKeywords", summary = "Words that one does not want to see")
  Words words(Viewer viewer) {
    return new Words(keywords.words(viewer.signedIn().id()));
  }

  @PutMapping("/api/account/keywords")
  @Operation(
      operationId = "setKeywords",
      summary = "Hides clips and comments with these words from one")
  Words setWords(Viewer viewer, @RequestBody Words words) {
    List<String> wanted = words.words;
    if (wanted == null) {
      throw Refusal.invalid("words must be given");
    }
    return new Words(keywords.set(viewer.signedIn().id(), wanted));
  }
}
