package dev.riffle.cli;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Code blocks of the guides, compiled and run as a reader would. */
final class Snippet {
  private Snippet() {}

  /** Returns the first block of {@code language} in a guide, found from the repository's root. */
  static String first(String guide, String language) throws IOException {
    String text = Files.readString(repository().resolve(guide));
    var block = Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(text);
    if (!block.find()) {
      throw new IllegalStateException("%s has no block of %s".formatted(guide, language));
    }
    return block.group(1);
  }

  /** Tests run in the module's folder. */
  private static Path repository() {
    return Path.of("..").toAbsolutePath().normalize();
  }

  /** Compiles a block that leaves a variable {@code feed}, runs it and returns that. */
  static Object run(String code, Path classes) throws Exception {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> faults = new DiagnosticCollector<>();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(faults, null, null)) {
      files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
      List<String> options = List.of("-classpath", System.getProperty("java.class.path"));
      if (!compiler.getTask(null, files, faults, options, null, List.of(source(code))).call()) {
        throw new AssertionError(
            faults.getDiagnostics().stream().map(Diagnostic::toString).toList());
      }
    }
    try (URLClassLoader loader = new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
      Object guide = loader.loadClass("Guide").getDeclaredConstructor().newInstance();
      return ((java.util.concurrent.Callable<?>) guide).call();
    }
  }

  private static JavaFileObject source(String code) {
    return new SimpleJavaFileObject(
        URI.create("string:///Guide.java"), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return """
        import static java.time.Duration.ofMinutes;
        import dev.riffle.engine.*;
        import dev.riffle.engine.catalog.*;
        import dev.riffle.engine.event.*;
        import dev.riffle.engine.feed.*;
        import dev.riffle.engine.objective.*;
        import java.time.*;

        public final class Guide implements java.util.concurrent.Callable<Feed> {
          public Feed call() {
            %s
            return feed;
          }
        }
        """
            .formatted(code);
      }
    };
  }
}
