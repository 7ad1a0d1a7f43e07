package org.gongkai.json.jackson3;

import java.util.Objects;
import org.gongkai.internal.json.NoJsonForm;
import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;

/**
 * Makes a mapper of Jackson 3 read and write every type of this library by its JSON form, the same bytes as
 * {@link org.gongkai.json.DisclosureJson}; without it such a mapper fails and says so.
 */
@NoJsonForm
public final class DisclosureModule extends JacksonModule {

    /** The module; the service loader makes one too. */
    public DisclosureModule() {}

    @Override
    public String getModuleName() {
        return "gongkai";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        Objects.requireNonNull(context, "context").insertAnnotationIntrospector(new FormIntrospector());
    }
}
