package dev.riffle.server.http;

import java.io.IOException;
import java.io.Writer;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers requests that Tomcat refuses before anything of ours sees them. Tomcat makes it by name.
 */
public final class TomcatErrors extends ErrorReportValve {
  private static final Logger LOG = LoggerFactory.getLogger(TomcatErrors.class);
  private static final int ERROR_MIN = 400;

  @Override
  protected void report(Request request, Response response, @Nullable Throwable failure) {
    if (response.getStatus() < ERROR_MIN || response.getContentWritten() > 0) {
      return;
    }
    response.setContentType("application/problem+json");
    response.setCharacterEncoding("UTF-8");
    try {
      Writer writer = response.getReporter();
      if (writer != null) {
        writer.write(
            "{\"status\":%d,\"title\":\"the request is not valid HTTP\"}"
                .formatted(response.getStatus()));
        response.finishResponse();
      }
    } catch (IOException e) {
      LOG.debug("the client is gone", e);
    }
  }
}
