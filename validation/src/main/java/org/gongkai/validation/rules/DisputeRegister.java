package org.gongkai.validation.rules;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.gongkai.application.Application;
import org.gongkai.dispute.Dispute;

/**
 * Cases over disclosure, and the applications that they are about: what the rules of {@link DisputeRules} hold side by side.
 *
 * <p>A case belongs to an application by agency and registration number. A register can be a part: what is not in it cannot be
 * assessed, and is no fault.
 *
 * @param disputes the cases of any years, in any order, each once; not null
 * @param applications the applications of any years, in any order, each once; not null
 */
public record DisputeRegister(List<Dispute> disputes, List<Application> applications) implements Serializable {

    /**
     * Copies the lists.
     *
     * @param disputes the cases
     * @param applications the applications
     */
    public DisputeRegister {
        disputes = List.copyOf(Objects.requireNonNull(disputes, "disputes"));
        applications = List.copyOf(Objects.requireNonNull(applications, "applications"));
    }
}
