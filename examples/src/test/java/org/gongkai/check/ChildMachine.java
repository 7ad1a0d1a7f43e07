package org.gongkai.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A run of a Java machine of its own: its exit status and what it wrote, both read as UTF-8. */
public record ChildMachine(int status, String out, String err) {

    public static ChildMachine run(Path folder, Map<String, String> environment, List<String> args)
            throws IOException, InterruptedException {
        return run(folder, environment, List.of(), args);
    }

    /** A run by another program, which is given the command line of the machine after its own. */
    public static ChildMachine run(Path folder, Map<String, String> environment, List<String> by, List<String> args)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(by);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(args);
        Path out = Files.createTempFile(folder, "out", ".txt");
        Path err = Files.createTempFile(folder, "err", ".txt");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        builder.environment().putAll(environment);
        int status = builder.start().waitFor();
        return new ChildMachine(
                status, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
    }
}
