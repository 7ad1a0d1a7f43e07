package org.example.consumer;

import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.gongkai.application.Application;
import org.gongkai.arbitraries.Applications;
import org.gongkai.arbitraries.Samples;
import org.gongkai.directory.DirectoryReader;
import org.gongkai.directory.DirectoryRenderer;
import org.gongkai.directory.StandardDirectory;
import org.gongkai.json.DisclosureJson;
import org.gongkai.validation.ValidationResult;

class GeneratedValuesTest {

    @Property
    boolean everyDirectoryIsReadFromItsTable(@ForAll StandardDirectory directory) {
        return DirectoryReader.of(directory.area(), directory.keeper())
                .read(DirectoryRenderer.grid(directory))
                .directory()
                .isPresent();
    }

    @Property
    boolean everyResultIsReadAsItWasWritten(@ForAll ValidationResult result) {
        return DisclosureJson.read(DisclosureJson.write(result), ValidationResult.class)
                .equals(result);
    }

    @Example
    boolean samplesForAFixtureAreTheSameInEveryRun() {
        List<Application> register = Samples.of(Applications.lawful(), 42, 1_000);
        return register.equals(Samples.of(Applications.lawful(), 42, 1_000));
    }
}
