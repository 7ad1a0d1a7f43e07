package org.gongkai.check.console;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version of the build. */
public final class BuildVersion implements IVersionProvider {

    /** The version that the build has written down. */
    public BuildVersion() {}

    @Override
    public String[] getVersion() throws IOException {
        Properties properties = new Properties();
        try (InputStream file = BuildVersion.class.getResourceAsStream("version.properties")) {
            properties.load(Objects.requireNonNull(file, "version.properties"));
        }
        return new String[] {"gongkai " + properties.getProperty("version")};
    }
}
