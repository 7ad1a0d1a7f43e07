package org.gongkai.fee;

import java.io.Serializable;
import java.util.Objects;
import org.gongkai.application.FeeMode;
import org.gongkai.money.Yuan;
import org.gongkai.text.Text;

/**
 * The fee of one application by both modes, of which the agency chooses one.
 *
 * @param perItem the fee by item, not null
 * @param perPage the fee by page, not null
 */
public record FeeComparison(ProcessingFee perItem, ProcessingFee perPage) implements Serializable {

    /**
     * Checks the parts.
     *
     * @param perItem the fee by item
     * @param perPage the fee by page
     */
    public FeeComparison {
        Objects.requireNonNull(perPage, "perPage");
        require(perItem, FeeMode.PER_ITEM, "perItem");
        require(perPage, FeeMode.PER_PAGE, "perPage");
    }

    private static void require(ProcessingFee fee, FeeMode mode, String name) {
        if (Objects.requireNonNull(fee, name).mode() != mode) {
            throw new IllegalArgumentException(name + " must be a fee " + mode.token() + ", but was "
                    + fee.mode().token());
        }
    }

    /** {@return the smaller fee, that by item where both are the same} */
    public ProcessingFee cheaper() {
        return perItem.amount().compareTo(perPage.amount()) <= 0 ? perItem : perPage;
    }

    /** {@return the larger fee, that by page where both are the same} */
    public ProcessingFee dearer() {
        return perItem.amount().compareTo(perPage.amount()) <= 0 ? perPage : perItem;
    }

    /** {@return by how much the larger fee is larger} */
    public Yuan difference() {
        return Yuan.of(dearer().amount().amount().subtract(cheaper().amount().amount()));
    }

    /** {@return both fees, and by how much one is smaller} */
    public Text text() {
        Text both = amount(perItem).concat(Text.of("，", ", ")).concat(amount(perPage));
        if (perItem.amount().equals(perPage.amount())) {
            return both;
        }
        return both.concat(Text.of("；", "; "))
                .concat(cheaper().mode().text())
                .concat(Text.of("少", " is less by "))
                .concat(difference().text());
    }

    private static Text amount(ProcessingFee fee) {
        return fee.mode().text().concat(Text.of("", " ")).concat(fee.amount().text());
    }

    /** {@return both fees and the difference, in English} */
    @Override
    public String toString() {
        return text().en();
    }
}
