package dev.riffle.server.videos;

/** A step of the import found that the file cannot become a clip. */
final class RejectedException extends Exception {
  private final transient Rejection rejection;

  RejectedException(Rejection.Reason reason, String detail) {
    super(detail);
    this.rejection = new Rejection(reason, detail);
  }

  Rejection rejection() {
    return rejection;
  }
}
