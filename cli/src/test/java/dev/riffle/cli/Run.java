package dev.riffle.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** One run of the command, and what it printed. */
record Run(int exitCode, String output) {
  static Run of(String... arguments) {
    StringWriter output = new StringWriter();
    PrintWriter writer = new PrintWriter(output);
    int exitCode = Riffle.commandLine().setOut(writer).setErr(writer).execute(arguments);
    return new Run(exitCode, output.toString());
  }
}
