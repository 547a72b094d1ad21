package dev.riffle.server.create;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import me.desair.tus.server.HttpHeader;
import org.jspecify.annotations.Nullable;

/** A request as the tus library may see it, and an answer whose refusals are kept back. */
final class TusExchange {
  private TusExchange() {}

  /** A request that is what it says: no header makes another one of it. */
  static final class Request extends HttpServletRequestWrapper {
    Request(HttpServletRequest request) {
      super(request);
    }

    @Override
    public @Nullable String getHeader(String name) {
      return name.equalsIgnoreCase(HttpHeader.METHOD_OVERRIDE) ? null : super.getHeader(name);
    }
  }

  /** An answer that keeps an error to itself, so that it can be answered as all others are. */
  static final class Response extends HttpServletResponseWrapper {
    private int error;
    private String message = "";

    Response(HttpServletResponse response) {
      super(response);
    }

    /** Returns the status of the error; 0 where there was none. */
    int error() {
      return error;
    }

    String message() {
      return message;
    }

    @Override
    public void sendError(int status, @Nullable String text) {
      error = status;
      message = text == null ? "" : text;
    }

    @Override
    public void sendError(int status) {
      sendError(status, null);
    }

    /** The library says that every answer is empty. */
    @Override
    public void setHeader(String name, String value) {
      if (!name.equalsIgnoreCase(HttpHeader.CONTENT_LENGTH)) {
        super.setHeader(name, value);
      }
    }
  }
}
