package org.gongkai.catalog;

import com.fasterxml.jackson.annotation.JsonValue;
import org.gongkai.text.Term;

/** Where an account of a government in the new media is (政务新媒体). */
public enum MediaPlatform implements Term {
    /** An account of WeChat. */
    WECHAT("weChat", "微信公众号"),
    /** A microblog. */
    WEIBO("weibo", "微博"),
    /** An account for short videos, such as of 抖音 or 快手. */
    SHORT_VIDEO("shortVideo", "短视频"),
    /** An account within a news application, such as 今日头条. */
    NEWS_CLIENT("newsClient", "资讯客户端"),
    /** An application of its own. */
    APP("app", "移动客户端"),
    /** A program within another application. */
    MINI_PROGRAM("miniProgram", "小程序"),
    /** Anything else. */
    OTHER("otherPlatform", "其他");

    private final String token;
    private final String label;

    MediaPlatform(String token, String label) {
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
