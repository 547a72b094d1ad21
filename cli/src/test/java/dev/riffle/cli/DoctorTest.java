package dev.riffle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorTest {
  @TempDir Path data;

  @Test
  void doctor_fitMachine_findsEverythingGood() {
    Run run = Run.of("doctor", "--port", "0", "--data", data.toString());

    assertEquals(ExitCode.DONE, run.exitCode(), run.output());
    assertTrue(run.output().contains("✓ ffmpeg"), run.output());
    assertTrue(run.output().contains("embedded PostgreSQL"), run.output());
  }

  @Test
  void doctor_portTaken_saysWhatToDo() throws IOException {
    try (ServerSocket taken = new ServerSocket(0)) {
      String port = Integer.toString(taken.getLocalPort());
      Run run = Run.of("doctor", "--json", "--port", port, "--data", data.toString());

      assertEquals(ExitCode.UNAVAILABLE, run.exitCode());
      assertTrue(run.output().contains("choose another by --port"), run.output());
    }
  }

  @Test
  void doctor_databaseThatIsNotThere_isBad() {
    Run run =
        Run.of("doctor", "--port", "0", "--database", "jdbc:postgresql://127.0.0.1:1/nothing");

    assertEquals(ExitCode.UNAVAILABLE, run.exitCode());
    assertFalse(run.output().contains("✓ database"), run.output());
  }
}
