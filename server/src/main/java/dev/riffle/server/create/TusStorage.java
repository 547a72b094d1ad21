package dev.riffle.server.create;

import dev.riffle.server.accounts.Account;
import dev.riffle.server.http.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;
import me.desair.tus.server.exception.InvalidUploadOffsetException;
import me.desair.tus.server.exception.TusException;
import me.desair.tus.server.upload.UploadId;
import me.desair.tus.server.upload.UploadIdFactory;
import me.desair.tus.server.upload.UploadInfo;
import me.desair.tus.server.upload.UploadLockingService;
import me.desair.tus.server.upload.UploadStorageService;
import me.desair.tus.server.upload.concatenation.UploadConcatenationService;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;

/**
 * Keeps uploads in drafts, for one request of one account. How much has come is the length of the
 * file and written down nowhere else, so that it is right whenever the process ends. Memory does
 * not grow with the file.
 */
@NullUnmarked
final class TusStorage implements UploadStorageService {
  private static final Logger LOG = LoggerFactory.getLogger(TusStorage.class);
  private static final int BUFFER_BYTES = 128 << 10;

  private final DraftUploads uploads;
  private final Account account;
  private final UploadTurns.@Nullable Turn turn;
  private UploadIdFactory ids;

  /**
   * @param turn of this request to write; absent where it makes a new upload
   */
  TusStorage(DraftUploads uploads, Account account, UploadTurns.@Nullable Turn turn) {
    this.uploads = uploads;
    this.account = account;
    this.turn = turn;
  }

  @Override
  public UploadInfo getUploadInfo(String url, String owner) {
    return getUploadInfo(ids.readUploadId(url));
  }

  @Override
  public UploadInfo getUploadInfo(UploadId id) {
    return id == null ? null : find(id).map(this::info).orElse(null);
  }

  @Override
  public UploadInfo create(UploadInfo info, String owner) throws IOException {
    if (!info.hasLength()) {
      throw Refusal.of(
          HttpStatus.BAD_REQUEST, "empty", "Upload-Length must be the file's, and above 0");
    }
    String draft = info.getMetadata().get("draft");
    Refusal.unless(draft != null, "Upload-Metadata must have the id of a draft");
    return info(uploads.create(account, draft, info.getFileName(), info.getLength()));
  }

  @Override
  public UploadInfo append(UploadInfo info, InputStream bytes) throws IOException, TusException {
    Draft draft = find(info.getId()).orElseThrow();
    try (FileChannel file =
        FileChannel.open(path(draft), StandardOpenOption.WRITE, StandardOpenOption.CREATE)) {
      if (file.size() != info.getOffset()) {
        throw new InvalidUploadOffsetException("more has come meanwhile");
      }
      file.position(file.size());
      copy(bytes, file);
      turn.write(() -> kept(() -> file.force(true)));
    }
    return info(draft);
  }

  /** What has come before a connection is cut is kept. */
  private void copy(InputStream bytes, FileChannel file) throws IOException, TusException {
    byte[] buffer = new byte[BUFFER_BYTES];
    for (int count = read(bytes, buffer); count >= 0; count = read(bytes, buffer)) {
      ByteBuffer part = ByteBuffer.wrap(buffer, 0, count);
      turn.write(() -> kept(() -> write(part, file)));
    }
  }

  private static int read(InputStream bytes, byte[] buffer) {
    try {
      return bytes.read(buffer);
    } catch (IOException e) {
      LOG.debug("an upload was cut off", e);
      return -1;
    }
  }

  private static void write(ByteBuffer part, FileChannel file) throws IOException {
    while (part.hasRemaining()) {
      file.write(part);
    }
  }

  /** Some file systems find out that they are full only when they are to keep what was written. */
  private static void kept(UploadTurns.Write work) {
    try {
      work.run();
    } catch (IOException e) {
      LOG.warn("an upload cannot be kept: {}", e.getMessage());
      throw Refusal.of(
          HttpStatus.INSUFFICIENT_STORAGE,
          "disk-full",
          "the server has no room for this file now; try again later");
    }
  }

  @Override
  public void removeLastNumberOfBytes(UploadInfo info, long count) throws IOException {
    if (info == null || count == 0) {
      return;
    }
    Draft draft = find(info.getId()).orElseThrow();
    try (FileChannel file = FileChannel.open(path(draft), StandardOpenOption.WRITE)) {
      turn.write(() -> file.truncate(Math.max(0, file.size() - count)));
    } catch (TusException e) {
      LOG.debug("whoever has taken over says what is there", e);
    }
  }

  @Override
  public void terminateUpload(UploadInfo info) {
    uploads.delete(account, UUID.fromString(info.getId().toString()));
  }

  /** There is nothing to write: the file's length says it. */
  @Override
  public void update(UploadInfo info) {}

  @Override
  public void setIdFactory(UploadIdFactory factory) {
    ids = factory;
  }

  @Override
  public String getUploadUri() {
    return ids.getUploadUri();
  }

  @Override
  public void setMaxUploadSize(Long bytes) {}

  @Override
  public long getMaxUploadSize() {
    return uploads.bytesMax();
  }

  @Override
  public Long getUploadExpirationPeriod() {
    return null;
  }

  @Override
  public void setUploadExpirationPeriod(Long millis) {}

  @Override
  public UploadConcatenationService getUploadConcatenationService() {
    return null;
  }

  @Override
  public void setUploadConcatenationService(UploadConcatenationService service) {
    throw new UnsupportedOperationException("a draft has one file");
  }

  @Override
  public InputStream getUploadedBytes(String url, String owner) {
    throw new UnsupportedOperationException("a draft's file has an address of its own");
  }

  @Override
  public InputStream getUploadedBytes(UploadId id) {
    throw new UnsupportedOperationException("a draft's file has an address of its own");
  }

  @Override
  public void copyUploadTo(UploadInfo info, OutputStream target) {
    throw new UnsupportedOperationException("a draft's file has an address of its own");
  }

  @Override
  public void cleanupExpiredUploads(UploadLockingService locks) {
    throw new UnsupportedOperationException("drafts are swept by a job");
  }

  private Optional<Draft> find(UploadId id) {
    return uploads.find(account, UUID.fromString(id.toString()));
  }

  private Path path(Draft draft) {
    return uploads.path(draft);
  }

  private UploadInfo info(Draft draft) {
    Draft.DraftFile file = draft.file().orElseThrow();
    UploadInfo info = new UploadInfo();
    info.setId(new UploadId(file.upload()));
    info.setLength(file.bytes());
    info.setOffset(file.complete() ? file.bytes() : uploads.received(draft));
    return info;
  }
}
