package org.gongkai.catalog;

import com.fasterxml.jackson.annotation.JsonValue;
import org.gongkai.text.Term;

/** The form in which a policy is interpreted (政策解读形式). */
public enum InterpretationForm implements Term {
    /** In writing. */
    TEXT("text", "文字"),
    /** In pictures and text. */
    PICTURES("pictures", "图文"),
    /** In questions and answers. */
    QUESTIONS("questions", "简明问答"),
    /** By the head of the agency. */
    PRINCIPAL("principal", "主要负责人"),
    /** As a recording. */
    AUDIO("audio", "音频"),
    /** As a video. */
    VIDEO("video", "视频"),
    /** As an animation. */
    ANIMATION("animation", "动画动漫"),
    /** As a diagram. */
    DIAGRAM("diagram", "图解"),
    /** By an expert. */
    EXPERT("expert", "专家"),
    /** In an interview. */
    INTERVIEW("interview", "访谈"),
    /** At a press conference. */
    PRESS_CONFERENCE("pressConference", "发布会"),
    /** By the media. */
    MEDIA("media", "媒体"),
    /** In another form, which an entry can name as printed. */
    OTHER("other", "其他");

    private final String token;
    private final String label;

    InterpretationForm(String token, String label) {
        this.token = token;
        this.label = label;
    }

    /** {@return the word in JSON} */
    @Override
    @JsonValue
    public String token() {
        return token;
    }

    /** {@return the official label} */
    @Override
    public String label() {
        return label;
    }
}
