package org.gongkai.directory;

import com.fasterxml.jackson.annotation.JsonValue;

/** Whether a channel must be used or may be, which some directories tell apart (“■”表示必选项，“□”表示可选项). */
public enum ChannelMark {
    /** The channel is used. */
    REQUIRED("required"),
    /** The channel may be used. */
    OPTIONAL("optional");

    private final String token;

    ChannelMark(String token) {
        this.token = token;
    }

    /** {@return the word in JSON} */
    @JsonValue
    public String token() {
        return token;
    }
}
