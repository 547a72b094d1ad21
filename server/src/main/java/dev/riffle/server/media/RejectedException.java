package dev.riffle.server.media;

/** A step of the import found that the file cannot become a clip. */
public final class RejectedException extends Exception {
  private final transient Rejection rejection;

  public RejectedException(Rejection.Reason reason, String detail) {
    super(detail);
    this.rejection = new Rejection(reason, detail);
  }

  public Rejection rejection() {
    return rejection;
  }
}
