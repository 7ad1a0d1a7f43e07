package org.gongkai.application;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.gongkai.application.ApplicationEvent.Reply;
import org.gongkai.application.ApplicationEvent.ThirdPartyAnswered;
import org.gongkai.application.ApplicationEvent.ThirdPartyConsulted;
import org.gongkai.application.ApplicationEvent.ThirdPartyNotified;

/**
 * The events of an application with its third parties and the texts of its replies masked. Third parties that look the same
 * under the mask are numbered, since an answer is told from another by who gives it.
 */
final class MaskedEvents {

    private final UnaryOperator<String> mask;
    private final Map<String, String> shown = new HashMap<>();
    private final Map<String, Integer> alike = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    MaskedEvents(Application application) {
        Optional<ApplicantIdentity> identity = application.applicant().identity();
        this.mask = text -> identity.map(known -> known.maskIn(text)).orElse(text);
        application.events(ThirdPartyConsulted.class).stream()
                .map(ThirdPartyConsulted::party)
                .filter(party -> mask.apply(party).equals(party))
                .forEach(taken::add);
    }

    /** The event as the public sees it. */
    ApplicationEvent masked(ApplicationEvent event) {
        if (event instanceof ThirdPartyConsulted asked) {
            return new ThirdPartyConsulted(asked.on(), masked(asked.party()), asked.letterReceivedOn());
        }
        if (event instanceof ThirdPartyAnswered answered) {
            return new ThirdPartyAnswered(answered.on(), masked(answered.party()), answered.answer());
        }
        if (event instanceof ThirdPartyNotified notified) {
            return new ThirdPartyNotified(notified.on(), masked(notified.party()));
        }
        if (event instanceof Reply reply) {
            return reply.document()
                    .map(document -> reply.with(document.masked(mask)))
                    .orElse(reply);
        }
        return event;
    }

    private String masked(String party) {
        return shown.computeIfAbsent(party, name -> {
            String masked = mask.apply(name);
            return masked.equals(name) ? name : unlikeOthers(masked);
        });
    }

    private String unlikeOthers(String masked) {
        String name = masked;
        while (!taken.add(name)) {
            name = masked + '（' + (alike.merge(masked, 1, Integer::sum) + 1) + '）';
        }
        return name;
    }
}
