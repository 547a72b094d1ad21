package dev.riffle.server.create;

import dev.riffle.server.accounts.Account;
import dev.riffle.server.http.Refusal;
import dev.riffle.server.http.Texts;
import dev.riffle.server.videos.Clips;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The files of drafts while they are uploaded. Thread-safe. */
@Component
class DraftUploads {
  private static final int UNFINISHED_MAX = 5;
  private static final int NAME_CHARS_MAX = 200;

  private final DraftRows rows;
  private final Drafts drafts;
  private final DraftFolders folders;
  private final UploadTurns turns;
  private final Quota quota;
  private final Clips clips;
  private final TransactionTemplate transaction;

  DraftUploads(
      DraftRows rows,
      Drafts drafts,
      DraftFolders folders,
      UploadTurns turns,
      Quota quota,
      Clips clips,
      TransactionTemplate transaction) {
    this.rows = rows;
    this.drafts = drafts;
    this.folders = folders;
    this.turns = turns;
    this.quota = quota;
    this.clips = clips;
    this.transaction = transaction;
  }

  /** Returns the draft of an upload of {@code account}. */
  Optional<Draft> find(Account account, UUID upload) {
    return rows.findByUpload(upload).filter(draft -> draft.owner().equals(account.id()));
  }

  /** Has a draft expect a file; the one that it had goes. */
  Draft create(Account account, String id, String name, long bytes) throws IOException {
    requireSize(bytes);
    UUID upload = UUID.randomUUID();
    folders.folder(drafts.find(account, id).id());
    Draft before =
        java.util.Objects.requireNonNull(
            transaction.execute(_ -> {
              rows.lockOwner(account.id());
              Draft draft = rows.lock(id).orElseThrow(Drafts::notThere);
              Drafts.requireOpen(draft);
              requireFew(account, id);
              quota.require(account.id(), id, bytes);
              rows.setUpload(id, upload, clean(name), bytes, drafts.now());
              return draft;
            }));
    before.file().ifPresent(file -> drop(id, file.upload()));
    return rows.find(id).orElseThrow();
  }

  /** Drops an upload; its draft has no file then. */
  void delete(Account account, UUID upload) {
    transaction.executeWithoutResult(_ -> {
      Draft draft = find(account, upload).flatMap(found -> rows.lock(found.id())).orElseThrow();
      Drafts.requireOpen(draft);
      rows.clearUpload(draft.id(), drafts.now());
      drop(draft.id(), upload);
    });
  }

  Path path(Draft draft) {
    return folders.upload(draft.id(), draft.file().orElseThrow().upload());
  }

  /** Returns how much of a draft's file is there. */
  long received(Draft draft) {
    return folders.received(draft.id(), draft.file().orElseThrow().upload());
  }

  long bytesMax() {
    return clips.uploadBytesMax();
  }

  private void drop(String draft, UUID upload) {
    turns.end(upload);
    folders.deleteUpload(draft, upload);
    folders.deleteWork(draft);
  }

  private void requireSize(long bytes) {
    if (bytes > bytesMax()) {
      throw Refusal.of(
          HttpStatus.CONTENT_TOO_LARGE,
          "too-large",
          "The file has %.1f MB; at most %.1f MB are taken. Send a smaller one."
              .formatted(bytes / 1e6, bytesMax() / 1e6));
    }
  }

  private void requireFew(Account account, String draft) {
    int others = rows.uploads(account.id(), draft);
    if (others >= UNFINISHED_MAX) {
      throw Refusal.of(
          HttpStatus.CONFLICT,
          "too-many-uploads",
          "%d uploads of yours are not finished; finish or delete one".formatted(others));
    }
  }

  private static String clean(String name) {
    String line = Texts.line("the file's name", name, 0, Integer.MAX_VALUE);
    return line.codePointCount(0, line.length()) <= NAME_CHARS_MAX
        ? line
        : line.substring(0, line.offsetByCodePoints(0, NAME_CHARS_MAX));
  }
}
