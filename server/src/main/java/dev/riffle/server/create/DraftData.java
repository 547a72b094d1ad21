package dev.riffle.server.create;

import dev.riffle.server.accounts.Account;
import dev.riffle.server.accounts.PersonalData;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Somebody's drafts, with their files. */
@Component
record DraftData(DraftRows rows, DraftFolders folders, DraftViews views) implements PersonalData {
  @Override
  public void export(Account account, Export export) throws IOException {
    List<Draft> drafts = rows.of(account.id(), Instant.EPOCH);
    export.json("drafts", views.of(drafts));
    for (Draft draft : drafts) {
      export(draft, export);
    }
  }

  @Override
  public void erase(Account account) {
    for (Draft draft : rows.of(account.id(), Instant.EPOCH)) {
      rows.delete(draft.id());
      folders.delete(draft.id());
    }
  }

  private void export(Draft draft, Export export) throws IOException {
    if (draft.file().isPresent()) {
      Path file = folders.upload(draft.id(), draft.file().get().upload());
      file(export, "drafts/%s".formatted(draft.id()), file);
    }
    for (PlacedOverlay overlay : draft.edits().overlays()) {
      file(
          export,
          "drafts/%s-overlay-%d.png".formatted(draft.id(), overlay.id()),
          folders.overlay(draft.id(), overlay.id()));
    }
  }

  private static void file(Export export, String name, Path file) throws IOException {
    if (Files.exists(file)) {
      try (InputStream bytes = Files.newInputStream(file)) {
        export.file(name, bytes);
      }
    }
  }
}
